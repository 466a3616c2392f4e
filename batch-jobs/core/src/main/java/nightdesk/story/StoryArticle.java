package nightdesk.story;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import nightdesk.article.Outlet;
import nightdesk.text.ContentKey;
import org.jspecify.annotations.Nullable;

/**
 * What the clusterer needs to know of an article: keys, not text.
 *
 * @param id the article version
 * @param record names the record across nights: its versions are always one story
 * @param headlineKey {@link StoryKeys#headline}; null if the headline is too short to tell stories apart
 * @param bodyKey {@link StoryKeys#body}; null if there is no body to speak of
 * @param published null if undated
 * @param vendors family ids named in it, in any order
 * @param cites the outlets and agencies it says its news comes from (attributions of kind MEDIUM and DATELINE), in the order of the text
 * @param counted whether the edition being made counts it
 * @param earlier the story an earlier edition put it in; null if none did
 */
public record StoryArticle(
        ContentKey id,
        ContentKey record,
        String headline,
        @Nullable ContentKey headlineKey,
        @Nullable ContentKey bodyKey,
        Outlet outlet,
        @Nullable Instant published,
        List<String> vendors,
        List<String> cites,
        boolean counted,
        @Nullable ContentKey earlier) {
    public StoryArticle {
        Objects.requireNonNull(id);
        Objects.requireNonNull(record);
        Objects.requireNonNull(headline);
        Objects.requireNonNull(outlet);
        vendors = List.copyOf(vendors);
        cites = List.copyOf(cites);
    }
}
