package nightdesk.metric;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nightdesk.fact.CitedFact;
import nightdesk.fact.CommentState;
import nightdesk.fact.CommentStatus;

/** Parties that were asked, by what they did; n = parties asked. A party that commented in one article and declined in another counts under each. */
public final class CommentRate implements Metric {
    @Override
    public String id() {
        return "comment-rate";
    }

    @Override
    public List<MetricPoint> points(MetricInput input) {
        Map<CommentState, Set<String>> parties = parties(input.facts());
        TreeSet<String> asked = new TreeSet<>();
        parties.values().forEach(asked::addAll);
        return parties.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(Comparator.naturalOrder()))
                .map(entry -> MetricPoint.of(
                        id(),
                        "state",
                        entry.getKey().word(),
                        new BigDecimal(entry.getValue().size()),
                        asked.size()))
                .toList();
    }

    private static Map<CommentState, Set<String>> parties(List<CitedFact> facts) {
        Map<CommentState, Set<String>> parties = new EnumMap<>(CommentState.class);
        for (CitedFact cited : facts) {
            if (cited.fact() instanceof CommentStatus comment && comment.state() != CommentState.NOT_STATED) {
                parties.computeIfAbsent(comment.state(), state -> new TreeSet<>())
                        .add(comment.party().word());
            }
        }
        return new TreeMap<>(parties);
    }
}
