package nightdesk.article;

import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import nightdesk.text.ContentKey;
import org.jspecify.annotations.Nullable;

/**
 * One piece of coverage in one outlet, as one export gave it.
 *
 * @param recordKey names the record across nights; see {@link ArticleKeys}
 * @param versionKey names this text of the record; also the article's id
 * @param guid the provider's own id, as read
 * @param outlet who published it
 * @param headline never blank
 * @param byline as written
 * @param dateline as the provider gives it in a field of its own
 * @param paragraphs body in order, each without line breaks at its ends and never blank; may be empty
 * @param published when
 * @param language BCP 47, as the provider gives it
 * @param url as written
 * @param status usable, withheld or canceled
 * @param flags what a reader must know; in the order of the enum
 * @param source file, record and bytes
 */
public record Article(
        ContentKey recordKey,
        ContentKey versionKey,
        @Nullable String guid,
        Outlet outlet,
        String headline,
        @Nullable String byline,
        @Nullable String dateline,
        List<String> paragraphs,
        PublicationTime published,
        @Nullable String language,
        @Nullable String url,
        PublicationStatus status,
        SortedSet<ArticleFlag> flags,
        SourceRef source) {
    public Article {
        Objects.requireNonNull(recordKey);
        Objects.requireNonNull(versionKey);
        Objects.requireNonNull(outlet);
        if (headline.isBlank()) {
            throw new IllegalArgumentException("An article has a headline: " + source);
        }
        paragraphs = List.copyOf(paragraphs);
        Objects.requireNonNull(published);
        Objects.requireNonNull(status);
        flags = java.util.Collections.unmodifiableSortedSet(new TreeSet<>(flags));
        Objects.requireNonNull(source);
    }

    /** Separates the headline from the body and paragraphs from each other in {@link #text()}. */
    public static final String BREAK = "\n\n";

    /** The string that all positions refer to: the headline, then each paragraph, separated by a blank line. */
    public String text() {
        if (paragraphs.isEmpty()) {
            return headline;
        }
        int length = headline.length();
        for (String paragraph : paragraphs) {
            length += BREAK.length() + paragraph.length();
        }
        StringBuilder text = new StringBuilder(length).append(headline);
        for (String paragraph : paragraphs) {
            text.append(BREAK).append(paragraph);
        }
        return text.toString();
    }
}
