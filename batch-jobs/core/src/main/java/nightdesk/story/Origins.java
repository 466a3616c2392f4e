package nightdesk.story;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Who first reported what the articles of a story say. Copies of one text are one report; a report that cites an outlet is that outlet's; if
 * the cited outlet's own report in the story only cites another in turn, it is the other's.
 */
final class Origins {
    private final Map<String, Origin> citedBy = new HashMap<>();
    private final Set<String> reportsItself = new HashSet<>();

    /** Reads who cites whom among the reports of one story: each is a group of copies, its first member the earliest. */
    Origins(List<List<StoryArticle>> reports) {
        for (List<StoryArticle> report : reports) {
            Origin own = ownOrigin(report);
            Origin cited = cited(report, own);
            if (cited == null) {
                reportsItself.add(own.key());
            } else {
                citedBy.merge(own.key(), cited, (one, other) -> one.compareTo(other) <= 0 ? one : other);
            }
        }
    }

    /** The origins of the given reports, each once, by key; where one is named in several ways, the first name in alphabetical order. */
    List<Origin> of(List<List<StoryArticle>> reports) {
        TreeMap<String, Origin> byKey = new TreeMap<>();
        for (List<StoryArticle> report : reports) {
            Origin origin = origin(report);
            byKey.merge(origin.key(), origin, (one, other) -> one.compareTo(other) <= 0 ? one : other);
        }
        return new ArrayList<>(byKey.values());
    }

    private Origin origin(List<StoryArticle> report) {
        Origin own = ownOrigin(report);
        Origin origin = cited(report, own);
        if (origin == null) {
            return own;
        }
        Set<String> seen = new TreeSet<>();
        seen.add(own.key());
        // Outlets that cite each other in a circle end where the circle closes.
        while (seen.add(origin.key()) && !reportsItself.contains(origin.key())) {
            Origin next = citedBy.get(origin.key());
            if (next == null || seen.contains(next.key())) {
                break;
            }
            origin = next;
        }
        return origin;
    }

    private static Origin ownOrigin(List<StoryArticle> report) {
        for (StoryArticle copy : report) {
            if (copy.outlet().isKnown()) {
                return new Origin(
                        Origin.keyOf(copy.outlet().key()), copy.outlet().name());
            }
        }
        // Articles of unknown outlets cannot be told to be independent: together they are one source.
        return new Origin("", report.get(0).outlet().name());
    }

    private static @Nullable Origin cited(List<StoryArticle> report, Origin own) {
        for (StoryArticle copy : report) {
            LinkedHashMap<String, Integer> times = new LinkedHashMap<>();
            Map<String, String> names = new HashMap<>();
            for (String cite : copy.cites()) {
                String key = Origin.keyOf(cite);
                if (!key.isEmpty() && !key.equals(own.key())) {
                    times.merge(key, 1, Integer::sum);
                    names.putIfAbsent(key, cite);
                }
            }
            String most = null;
            int mostTimes = 0;
            for (Map.Entry<String, Integer> entry : times.entrySet()) {
                if (entry.getValue() > mostTimes) {
                    most = entry.getKey();
                    mostTimes = entry.getValue();
                }
            }
            if (most != null) {
                return new Origin(most, names.getOrDefault(most, most));
            }
        }
        return null;
    }
}
