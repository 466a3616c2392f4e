package nightdesk.briefing;

import java.util.List;
import java.util.Objects;
import nightdesk.fact.CitedFact;
import nightdesk.story.Origin;
import nightdesk.story.Story;
import org.jspecify.annotations.Nullable;

/**
 * A story with its place in the ranking. Stories whose strongest fact is the same are one here, so that an event told under several headlines
 * takes one place.
 *
 * @param story the one that stands for them
 * @param others those that tell the same
 * @param main its strongest fact; null if no relation, deal or signal was read in it
 * @param facts all facts of its counted articles that the briefing follows, strongest first
 * @param origins independent sources over all of them, by key
 * @param articles counted articles over all of them
 * @param points for its place
 * @param novelty whether an edition of the last seven days told it already
 * @param news what its strongest fact tells and how it stands; null if that is too little to know it by
 * @param eligible whether it may stand among the top stories
 */
public record RankedStory(
        Story story,
        List<Story> others,
        @Nullable CitedFact main,
        List<CitedFact> facts,
        List<Origin> origins,
        long articles,
        Points points,
        Novelty novelty,
        @Nullable News news,
        boolean eligible) {
    /** Whether a story is news to the readers of the editions before. */
    public enum Novelty {
        NEW,
        /** Told before; now it stands differently, or more sources tell it. */
        UPDATED,
        /** Told before, and nothing about it is new. */
        CONTINUING
    }

    /**
     * What a fact tells.
     *
     * @param key equal for facts that tell the same, under whatever headline
     * @param standing how it stands: the hedge of a relation, status and sum of a deal, level of a signal
     */
    public record News(String key, String standing) {
        public News {
            Objects.requireNonNull(key);
            Objects.requireNonNull(standing);
        }
    }

    /** How the points came about. */
    public record Points(int fact, int focus, int sources, int articles, int topic) {
        /** Their sum. */
        public int score() {
            return fact + focus + sources + articles + topic;
        }
    }

    public RankedStory {
        Objects.requireNonNull(story);
        others = List.copyOf(others);
        facts = List.copyOf(facts);
        origins = List.copyOf(origins);
        Objects.requireNonNull(points);
        Objects.requireNonNull(novelty);
    }
}
