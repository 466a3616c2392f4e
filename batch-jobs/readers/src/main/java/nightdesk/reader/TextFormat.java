package nightdesk.reader;

import java.io.InputStream;
import java.util.Map;
import java.util.regex.Pattern;
import nightdesk.article.Article;
import nightdesk.fault.Place;
import nightdesk.fault.RejectionReason;
import org.jspecify.annotations.Nullable;

/**
 * One article a file, as plain text or Markdown. Front matter between lines {@code ---} may give its fields by their usual names; without
 * a title there, a first paragraph of one line is the headline.
 */
final class TextFormat implements ArticleFormat {
    private static final int LONGEST_HEADLINE = 300;

    /** How databases head each of several articles in one text: {@code 3 of 10 DOCUMENTS}, {@code Document 3 of 10}. */
    private static final Pattern ONE_OF_SEVERAL = Pattern.compile(
            "^\\h*(?:Document\\h+)?[0-9]{1,5}\\h+(?:of|von|sur)\\h+[0-9]{1,5}(?:\\h+DOCUMENTS?)?\\h*$",
            Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);

    private static final int MOST_TABS_OF_A_HEADLINE = 2;

    @Override
    public boolean recognizes(FileHead head, ReadSettings settings) {
        if (head.isBinary() || head.isBlank() || head.firstCharacter() == '<' || isNoSingleArticle(head.text())) {
            return false;
        }
        boolean hasEnding = head.name().lastIndexOf('.') > 0;
        return !hasEnding
                || head.isNamed(".txt", ".text", ".md", ".markdown")
                || !FrontMatter.of(head.text()).values().isEmpty();
    }

    /** Whether it would be wrong to take the text for one article: it is a table, or a list of articles. */
    private static boolean isNoSingleArticle(String text) {
        String start = text.stripLeading();
        int end = start.indexOf('\n');
        String line = end < 0 ? start : start.substring(0, end);
        return line.chars().filter(c -> c == '\t').count() > MOST_TABS_OF_A_HEADLINE
                || ONE_OF_SEVERAL.matcher(text).find();
    }

    @Override
    public ArticleCursor open(InputStream in, FileHead head, Origin origin) {
        boolean markdown = head.isNamed(".md", ".markdown");
        TextEncoding encoding = head.encoding();
        FileType type = FileType.text(markdown ? "md" : "txt", null, encoding);
        long longest = origin.settings().limit(Limit.RECORD_SIZE);
        RecordWindow window = new RecordWindow(in, encoding, longest);
        return new RecordCursor(
                origin, window, new WholeFileCutter(longest), new WholeText(origin, markdown), () -> type);
    }

    private static final class WholeText implements RecordReader<Article> {
        private final ArticleMaker maker;
        private final FieldMapping mapping;
        private final boolean markdown;

        WholeText(Origin origin, boolean markdown) {
            this.maker = new ArticleMaker(origin);
            this.mapping = new FieldMapping(origin.settings().profiles().generic());
            this.markdown = markdown;
        }

        @Override
        public Article read(byte[] bytes, int from, int to, Place place) throws Refused {
            int malformed = Utf8.firstMalformed(bytes, from, to);
            if (malformed >= 0) {
                throw new Refused(
                        RejectionReason.ENCODING,
                        "byte " + (malformed - from + 1)
                                + " is no UTF-8; expected a text in UTF-8, or in UTF-16 with a byte order mark");
            }
            FrontMatter matter = FrontMatter.of(Utf8.decode(bytes, from, to));
            Clipping clipping = mapping.clipping(values(matter.values()));
            String body =
                    markdown ? MarkdownText.plain(matter.body()) : matter.body().strip();
            if (clipping.body == null || !body.isBlank()) {
                clipping.body = body;
            }
            if (clipping.headline == null) {
                splitHeadline(clipping, body);
            }
            return maker.make(clipping, place);
        }

        private @Nullable String[] values(Map<String, String> matter) {
            @Nullable String[] values = new String[mapping.sources().size()];
            matter.forEach((key, value) -> {
                for (int slot = 0; slot < values.length; slot++) {
                    boolean named = Names.folded(mapping.sources().get(slot)).equals(Names.folded(key));
                    if (named && !value.isBlank() && !value.equals("null")) {
                        values[slot] = value;
                    }
                }
            });
            return values;
        }

        /** Takes a first line that stands for itself for the headline: more follows, and it is no longer than a headline can be. */
        private static void splitHeadline(Clipping clipping, String body) {
            int end = body.indexOf('\n');
            if (end < 0 || end > LONGEST_HEADLINE || Prose.beginsWrapped(body)) {
                return;
            }
            clipping.headline = body.substring(0, end).strip();
            clipping.body = body.substring(end + 1);
        }
    }
}
