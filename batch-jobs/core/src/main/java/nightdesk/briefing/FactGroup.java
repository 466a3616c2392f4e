package nightdesk.briefing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
import nightdesk.fact.CitedFact;
import nightdesk.fact.Fact;
import nightdesk.story.Origin;
import nightdesk.text.ContentKey;

/**
 * What several articles say alike.
 *
 * @param fact the first of them
 * @param cited all of them, in the order of articles
 * @param articles number of articles that say it
 * @param sources number of sources it comes from, those that only repeat another counted with it
 */
public record FactGroup<F extends Fact>(F fact, List<CitedFact> cited, int articles, int sources) {
    public FactGroup {
        cited = List.copyOf(cited);
    }

    /** Groups facts of one kind by what they say; in the order of the first of each. */
    static <F extends Fact> List<FactGroup<F>> of(
            List<CitedFact> facts, Class<F> kind, Function<F, String> same, Sourcing sourcing) {
        LinkedHashMap<String, List<CitedFact>> groups = new LinkedHashMap<>();
        for (CitedFact cited : facts) {
            if (kind.isInstance(cited.fact())) {
                groups.computeIfAbsent(same.apply(kind.cast(cited.fact())), key -> new ArrayList<>())
                        .add(cited);
            }
        }
        List<FactGroup<F>> made = new ArrayList<>();
        for (List<CitedFact> group : groups.values()) {
            TreeSet<ContentKey> articles = new TreeSet<>();
            TreeSet<String> sources = new TreeSet<>();
            for (CitedFact cited : group) {
                articles.add(cited.article());
                sources.add(Origin.keyOf(
                        sourcing.of(cited.article(), cited.sentence()).name()));
            }
            made.add(new FactGroup<>(kind.cast(group.get(0).fact()), group, articles.size(), sources.size()));
        }
        return made;
    }

    /** Most articles first, then by what is said. */
    static <F extends Fact> Comparator<FactGroup<F>> byArticles() {
        return Comparator.comparingInt((FactGroup<F> group) -> group.articles())
                .reversed()
                .thenComparing(group -> String.join("\u0000", group.fact().identity()));
    }
}
