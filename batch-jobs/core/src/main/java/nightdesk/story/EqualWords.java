package nightdesk.story;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nightdesk.text.ContentKey;
import org.jspecify.annotations.Nullable;

/**
 * Articles with an equal text or an equal headline are one story, if each was published soon after the one before. Undated articles join
 * whatever has their words.
 */
public final class EqualWords implements Grouping {
    private static final Duration SAME_TEXT = Duration.ofDays(7);
    private static final Duration SAME_HEADLINE = Duration.ofDays(3);

    @Override
    public void join(List<StoryArticle> articles, Links links) {
        join(articles, links, StoryArticle::bodyKey, SAME_TEXT);
        join(articles, links, StoryArticle::headlineKey, SAME_HEADLINE);
    }

    private static void join(
            List<StoryArticle> articles,
            Links links,
            Function<StoryArticle, @Nullable ContentKey> key,
            Duration within) {
        Map<ContentKey, Integer> last = new HashMap<>();
        for (int i = 0; i < articles.size(); i++) {
            ContentKey words = key.apply(articles.get(i));
            if (words == null) {
                continue;
            }
            Integer before = last.put(words, i);
            if (before != null && areNear(articles.get(before), articles.get(i), within)) {
                links.join(before, i);
            }
        }
    }

    private static boolean areNear(StoryArticle earlier, StoryArticle later, Duration within) {
        Instant from = earlier.published();
        Instant to = later.published();
        return from == null || to == null || Duration.between(from, to).compareTo(within) <= 0;
    }
}
