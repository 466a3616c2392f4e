package nightdesk.reader;

import java.io.InputStream;
import java.util.Map;
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

    @Override
    public boolean recognizes(FileHead head, ReadSettings settings) {
        if (head.isBinary() || head.isBlank() || head.firstCharacter() == '<') {
            return false;
        }
        boolean hasEnding = head.name().lastIndexOf('.') > 0;
        return !hasEnding
                || head.isNamed(".txt", ".text", ".md", ".markdown")
                || !FrontMatter.of(head.text()).values().isEmpty();
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
