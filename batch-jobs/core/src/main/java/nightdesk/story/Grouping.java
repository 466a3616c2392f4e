package nightdesk.story;

import java.util.List;

/** Finds which articles are about one event. Equal words today; a near-duplicate search can take its place. */
@FunctionalInterface
public interface Grouping {
    /**
     * Joins articles that belong together.
     *
     * @param articles by publication time, undated last, then id: the result may depend on nothing else
     * @param links takes positions in that list
     */
    void join(List<StoryArticle> articles, Links links);

    /** Takes pairs that belong together; what belongs to one belongs to the other. */
    @FunctionalInterface
    interface Links {
        void join(int one, int other);
    }
}
