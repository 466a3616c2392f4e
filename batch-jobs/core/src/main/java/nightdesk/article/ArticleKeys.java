package nightdesk.article;

import java.util.List;
import java.util.Locale;
import nightdesk.text.ContentKey;
import nightdesk.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * How records and versions are named. A publication date that a feed rewrites every night changes nothing, nor do typographic quotes or
 * white space; a changed word does.
 */
public final class ArticleKeys {
    private ArticleKeys() {}

    /**
     * Names the record across nights: by outlet and canonical address; without one by outlet and the provider's id; else by outlet,
     * normalised headline and publication day; without a day by content.
     *
     * @param canonicalUrl https, lower-case host without {@code www.}, no tracking parameters, no trailing slash, fragment kept
     * @param publicationDay ISO date of the publication instant in UTC
     */
    public static ContentKey recordKey(
            String outletKey,
            @Nullable String canonicalUrl,
            @Nullable String guid,
            String headline,
            List<String> paragraphs,
            @Nullable String publicationDay) {
        if (canonicalUrl != null) {
            return ContentKey.of("record/url", outletKey, canonicalUrl);
        }
        if (guid != null) {
            return ContentKey.of("record/guid", outletKey, guid);
        }
        if (publicationDay != null) {
            return ContentKey.of("record/headline", outletKey, folded(headline), publicationDay);
        }
        return ContentKey.of("record/content", outletKey, folded(headline), folded(String.join(" ", paragraphs)));
    }

    /** Names one text of a record. */
    public static ContentKey versionKey(
            ContentKey recordKey, String headline, List<String> paragraphs, PublicationStatus status) {
        return ContentKey.of(
                "version", recordKey.hex(), squeezed(headline), squeezed(String.join(" ", paragraphs)), status.name());
    }

    /** Names a text whatever its case, quotes and spaces: equal for copies of one text in several outlets. */
    public static ContentKey textKey(String text) {
        return ContentKey.of("text", folded(text));
    }

    private static String folded(String text) {
        return squeezed(text).toLowerCase(Locale.ROOT);
    }

    private static String squeezed(String text) {
        if (isSqueezed(text)) {
            return text;
        }
        String normal = Text.of(text).chars();
        char[] out = new char[normal.length()];
        int length = 0;
        for (int i = 0; i < normal.length(); i++) {
            char c = normal.charAt(i);
            if (!Character.isWhitespace(c)) {
                out[length++] = c;
            } else if (length > 0 && out[length - 1] != ' ') {
                out[length++] = ' ';
            }
        }
        return new String(out, 0, length).strip();
    }

    /** Whether a text is its own squeezed form at a glance: ASCII words with one space between them. */
    private static boolean isSqueezed(String text) {
        char before = ' ';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean plain = c == ' ' ? before != ' ' : c > ' ' && c < 0x7F;
            if (!plain) {
                return false;
            }
            before = c;
        }
        return text.isEmpty() || before != ' ';
    }
}
