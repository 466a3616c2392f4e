package nightdesk.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nightdesk.fault.RejectionReason;
import org.jsoup.nodes.CDataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeVisitor;

/** The text of an HTML fragment (WHATWG HTML, as jsoup reads it): a paragraph for each block, row or line. */
final class Markup {
    private static final Set<String> BLOCKS = Set.of(
            "address",
            "article",
            "aside",
            "blockquote",
            "body",
            "br",
            "caption",
            "center",
            "dd",
            "details",
            "dialog",
            "div",
            "dl",
            "dt",
            "fieldset",
            "figcaption",
            "figure",
            "footer",
            "form",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "header",
            "hgroup",
            "hr",
            "li",
            "main",
            "nav",
            "ol",
            "p",
            "pre",
            "section",
            "summary",
            "table",
            "tbody",
            "tfoot",
            "thead",
            "tr",
            "ul");

    private static final Set<String> CELLS = Set.of("td", "th");

    private static final Set<String> UNREAD = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "iframe",
            "object",
            "embed",
            "svg",
            "math",
            "head",
            "title",
            "audio",
            "video",
            "canvas",
            "select",
            "button",
            "textarea");

    /** Tags by which a field of unknown kind is told to be HTML. */
    private static final Set<String> TELLING = Set.of(
            "a",
            "abbr",
            "applet",
            "article",
            "aside",
            "b",
            "big",
            "blink",
            "blockquote",
            "body",
            "br",
            "center",
            "cite",
            "code",
            "dd",
            "del",
            "div",
            "dl",
            "dt",
            "em",
            "embed",
            "figcaption",
            "figure",
            "font",
            "footer",
            "form",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "header",
            "hr",
            "html",
            "i",
            "iframe",
            "img",
            "ins",
            "li",
            "main",
            "marquee",
            "nav",
            "object",
            "ol",
            "p",
            "picture",
            "pre",
            "script",
            "section",
            "small",
            "span",
            "strike",
            "strong",
            "style",
            "sub",
            "sup",
            "svg",
            "table",
            "tbody",
            "td",
            "th",
            "tr",
            "tt",
            "u",
            "ul",
            "video");

    /** Tags whose names are words of prose too: told by their attributes. */
    private static final Set<String> TELLING_WITH_ATTRIBUTES =
            Set.of("base", "input", "link", "meta", "source", "time");

    private Markup() {}

    /** Whether a text is written in HTML: it holds a known tag or a comment. */
    static boolean isIn(String text) {
        int at = text.indexOf('<');
        while (at >= 0) {
            if (text.startsWith("<!--", at) || isTag(text, at)) {
                return true;
            }
            at = text.indexOf('<', at + 1);
        }
        return false;
    }

    private static boolean isTag(String text, int at) {
        int from = at + (at + 1 < text.length() && text.charAt(at + 1) == '/' ? 2 : 1);
        int to = from;
        while (to < text.length() && to - from < 12 && isNameCharacter(text.charAt(to))) {
            to++;
        }
        if (to == from || to == text.length() || text.indexOf('>', to) < 0) {
            return false;
        }
        char next = text.charAt(to);
        String name = text.substring(from, to).toLowerCase(Locale.ROOT);
        if (Character.isWhitespace(next)) {
            return TELLING.contains(name) || TELLING_WITH_ATTRIBUTES.contains(name);
        }
        return (next == '>' || next == '/') && TELLING.contains(name);
    }

    private static boolean isNameCharacter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }

    /**
     * The paragraphs of an HTML fragment, none empty.
     *
     * @param mostDepth how deep elements may nest
     * @throws Refused HTML_DEPTH_LIMIT beyond that depth
     */
    static List<String> paragraphs(String field, String html, long mostDepth) throws Refused {
        Parser parser = Parser.htmlParser();
        parser.setMaxDepth((int) Math.min(mostDepth, 10_000) + 8);
        Document document = parser.parseInput(html, "");
        Paragraphs paragraphs = new Paragraphs(mostDepth);
        document.traverse(paragraphs);
        paragraphs.breakLine();
        if (paragraphs.tooDeep) {
            throw new Refused(
                    RejectionReason.HTML_DEPTH_LIMIT,
                    "the field '" + field + "' nests HTML elements more than " + mostDepth
                            + " deep, which is the limit 'html-depth'");
        }
        List<String> squeezed = new ArrayList<>(paragraphs.done.size());
        for (String paragraph : paragraphs.done) {
            String line = Prose.squeezed(field, paragraph, 0, paragraph.length());
            if (!line.isEmpty()) {
                squeezed.add(line);
            }
        }
        return squeezed;
    }

    private static final class Paragraphs implements NodeVisitor {
        private final long mostDepth;
        private final List<String> done = new ArrayList<>();
        private final StringBuilder line = new StringBuilder();
        private int unread;
        private int preformatted;
        private boolean tooDeep;

        Paragraphs(long mostDepth) {
            this.mostDepth = mostDepth;
        }

        @Override
        public void head(Node node, int depth) {
            // html and body stand around every fragment.
            tooDeep |= depth > mostDepth + 2;
            switch (node) {
                case CDataNode cdata -> append(cdata.getWholeText());
                case TextNode text -> append(text.getWholeText());
                case Element element -> {
                    String name = element.normalName();
                    unread += UNREAD.contains(name) ? 1 : 0;
                    preformatted += name.equals("pre") ? 1 : 0;
                    begin(name);
                }
                default -> {
                    // Comments and declarations say nothing.
                }
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element element) {
                String name = element.normalName();
                unread -= UNREAD.contains(name) ? 1 : 0;
                preformatted -= name.equals("pre") ? 1 : 0;
                begin(name);
            }
        }

        private void begin(String name) {
            if (BLOCKS.contains(name)) {
                breakLine();
            } else if (CELLS.contains(name)) {
                line.append(' ');
            }
        }

        private void append(String text) {
            if (unread > 0) {
                return;
            }
            if (preformatted == 0) {
                line.append(text);
                return;
            }
            for (String row : text.split("\n", -1)) {
                line.append(row);
                breakLine();
            }
        }

        private void breakLine() {
            if (!line.isEmpty()) {
                done.add(line.toString());
                line.setLength(0);
            }
        }
    }
}
