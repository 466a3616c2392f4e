package nightdesk.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The plain text of Markdown (CommonMark's usual marks): a paragraph a line, blocks joined, marks removed. */
final class MarkdownText {
    private static final Pattern IMAGE = Pattern.compile("!\\[[^\\]\\n]{0,500}\\]\\([^)\\n]{0,2000}\\)");
    private static final Pattern LINK = Pattern.compile("\\[([^\\]\\n]{1,500})\\]\\([^)\\n]{0,2000}\\)");
    private static final Pattern AUTOLINK = Pattern.compile("<(https?://[^>\\s]{1,2000})>");
    private static final Pattern STRONG = Pattern.compile("(\\*\\*|__)(?=\\S)([^\\n]{1,1000}?)(?<=\\S)\\1");
    private static final Pattern EMPHASIS =
            Pattern.compile("(?<![\\w*])([*_])(?=\\S)([^*_\\n]{1,1000})(?<=\\S)\\1(?![\\w*])");
    private static final Pattern CODE = Pattern.compile("`([^`\\n]{1,500})`");
    private static final Pattern ESCAPE = Pattern.compile("\\\\([\\\\`*_{}\\[\\]()#+.!>~|-])");
    private static final Pattern BLOCK_MARK = Pattern.compile("^(#{1,6}\\s+|>\\s?|[-*+]\\s+|[0-9]{1,3}[.)]\\s+)");

    private MarkdownText() {}

    /** The text with one paragraph a line. */
    static String plain(String markdown) {
        List<String> paragraphs = new ArrayList<>();
        StringBuilder block = new StringBuilder();
        for (String raw : markdown.split("\n", -1)) {
            String line = raw.strip();
            boolean mark = BLOCK_MARK.matcher(line).find();
            boolean rule = line.startsWith("```") || line.startsWith("~~~") || line.matches("([-*_=]\\s{0,3}){3,100}");
            if (line.isEmpty() || mark || rule) {
                flush(block, paragraphs);
            }
            if (rule || line.isEmpty()) {
                continue;
            }
            block.append(block.isEmpty() ? "" : " ")
                    .append(BLOCK_MARK.matcher(line).replaceFirst(""));
            if (line.startsWith("#")) {
                flush(block, paragraphs);
            }
        }
        flush(block, paragraphs);
        return String.join("\n", paragraphs);
    }

    private static void flush(StringBuilder block, List<String> paragraphs) {
        if (!block.isEmpty()) {
            paragraphs.add(inline(block.toString()));
            block.setLength(0);
        }
    }

    private static String inline(String text) {
        String plain = IMAGE.matcher(text).replaceAll("");
        plain = LINK.matcher(plain).replaceAll("$1");
        plain = AUTOLINK.matcher(plain).replaceAll("$1");
        plain = STRONG.matcher(plain).replaceAll("$2");
        plain = EMPHASIS.matcher(plain).replaceAll("$2");
        plain = CODE.matcher(plain).replaceAll("$1");
        return ESCAPE.matcher(plain).replaceAll("$1");
    }
}
