package nightdesk.article;

import java.time.LocalDate;
import java.util.Objects;
import nightdesk.text.Span;
import nightdesk.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * The text of an article ready to be read, with what its reading may depend on.
 *
 * @param text headline, blank line, paragraphs
 * @param headlineEnd end of the headline in the normalised text; 0 if there is none
 * @param leadEnd end of the second paragraph of the body, or of the text
 * @param published local day of publication; null if undated: then names and owners are those of today
 * @param outletKey key of the outlet; decides what a bare "$" means; empty if unknown
 * @param language BCP 47, empty if the provider gives none: then it is told from the text
 */
public record ArticleText(
        Text text, int headlineEnd, int leadEnd, @Nullable LocalDate published, String outletKey, String language) {
    public ArticleText {
        Objects.requireNonNull(text);
        Objects.requireNonNull(outletKey);
        Objects.requireNonNull(language);
        if (headlineEnd < 0 || leadEnd < headlineEnd || leadEnd > text.length()) {
            throw new IllegalArgumentException("0 <= headlineEnd <= leadEnd <= length does not hold");
        }
    }

    /** A string whose first line, if a blank line or line break follows it, is the headline. */
    public static ArticleText of(String raw, @Nullable LocalDate published, String outletKey, String language) {
        Text text = Text.of(raw);
        String chars = text.chars();
        int firstBreak = chars.indexOf('\n');
        int headlineEnd = firstBreak < 0 ? 0 : firstBreak;
        return new ArticleText(text, headlineEnd, leadEnd(chars, headlineEnd), published, outletKey, language);
    }

    /** The text of an article. */
    public static ArticleText of(Article article, @Nullable LocalDate published) {
        Text text = Text.of(article.text());
        int headlineEnd = article.paragraphs().isEmpty()
                ? text.length()
                : Text.of(article.headline()).length();
        return new ArticleText(
                text,
                headlineEnd,
                leadEnd(text.chars(), headlineEnd),
                published,
                article.outlet().key(),
                Objects.requireNonNullElse(article.language(), ""));
    }

    /** Whether a place lies in the headline. */
    public boolean isInHeadline(Span span) {
        return span.start() < headlineEnd;
    }

    /** End of the second paragraph below the headline, or of the text. */
    public static int leadEnd(String chars, int headlineEnd) {
        int end = headlineEnd;
        for (int paragraph = 0; paragraph < 2; paragraph++) {
            int from = end;
            while (from < chars.length() && Character.isWhitespace(chars.charAt(from))) {
                from++;
            }
            int next = chars.indexOf(Article.BREAK, from);
            end = next < 0 ? chars.length() : next;
        }
        return end;
    }
}
