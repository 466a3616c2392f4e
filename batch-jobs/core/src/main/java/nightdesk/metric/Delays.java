package nightdesk.metric;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How long counted articles took from publication to receipt; those without a time of day are left out.
 *
 * @param articlesByMinutes number of articles for each whole number of minutes, 0 or more
 */
public record Delays(SortedMap<Long, Long> articlesByMinutes) {
    /** Nothing measured. */
    public static final Delays NONE = new Delays(new TreeMap<>());

    public Delays {
        articlesByMinutes = Collections.unmodifiableSortedMap(new TreeMap<>(articlesByMinutes));
    }

    /** Number of articles measured. */
    public long articles() {
        return articlesByMinutes.values().stream().mapToLong(Long::longValue).sum();
    }
}
