package nightdesk.article;

import java.util.Collections;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import nightdesk.text.ContentKey;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of an article beside its facts: enough to cite it, not its text.
 *
 * @param id the version key
 * @param lead the first two paragraphs, at most 600 characters
 * @param words number of words of headline and body
 */
public record ArticleCard(
        ContentKey id,
        ContentKey recordKey,
        @Nullable String guid,
        Membership membership,
        Outlet outlet,
        String headline,
        @Nullable String byline,
        @Nullable String dateline,
        String lead,
        int words,
        PublicationTime published,
        @Nullable String language,
        @Nullable String url,
        PublicationStatus status,
        SortedSet<ArticleFlag> flags,
        SourceRef source) {
    public ArticleCard {
        Objects.requireNonNull(id);
        Objects.requireNonNull(recordKey);
        Objects.requireNonNull(membership);
        Objects.requireNonNull(outlet);
        Objects.requireNonNull(headline);
        Objects.requireNonNull(lead);
        Objects.requireNonNull(published);
        Objects.requireNonNull(status);
        flags = Collections.unmodifiableSortedSet(new TreeSet<>(flags));
        Objects.requireNonNull(source);
    }
}
