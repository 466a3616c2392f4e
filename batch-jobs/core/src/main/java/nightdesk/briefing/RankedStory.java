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
 * @param score points
 * @param parts how the points came about: {@code fact 35 + focus 20 + sources 10 + articles 1}
 * @param eligible whether it may stand among the top stories
 */
public record RankedStory(
        Story story,
        List<Story> others,
        @Nullable CitedFact main,
        List<CitedFact> facts,
        List<Origin> origins,
        long articles,
        int score,
        String parts,
        boolean eligible) {
    public RankedStory {
        Objects.requireNonNull(story);
        others = List.copyOf(others);
        facts = List.copyOf(facts);
        origins = List.copyOf(origins);
        Objects.requireNonNull(parts);
    }
}
