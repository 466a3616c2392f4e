package nightdesk.metric;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One value of a metric, with the number it rests on.
 *
 * @param metric id of the formula: {@code share-of-voice}
 * @param dimensions what it is the value of: {@code vendor=Microsoft}
 * @param window {@code edition}, or the days it looks back over: {@code 28 days}
 * @param value null where the base is too small or there is none
 * @param n size of the base
 * @param lower least it can be, where it is an interval; null if it is a point
 * @param upper most it can be; null if it is a point or has no bound
 */
public record MetricPoint(
        String metric,
        SortedMap<String, String> dimensions,
        String window,
        @Nullable BigDecimal value,
        long n,
        @Nullable BigDecimal lower,
        @Nullable BigDecimal upper) {
    /** Window of the edition itself. */
    public static final String EDITION = "edition";

    public MetricPoint {
        Objects.requireNonNull(metric);
        dimensions = Collections.unmodifiableSortedMap(new TreeMap<>(dimensions));
        Objects.requireNonNull(window);
    }

    /** A value of one dimension over the edition's window. */
    static MetricPoint of(String metric, String dimension, String of, @Nullable BigDecimal value, long n) {
        return new MetricPoint(metric, new TreeMap<>(Map.of(dimension, of)), EDITION, value, n, null, null);
    }

    /** A value of the whole edition. */
    static MetricPoint of(String metric, @Nullable BigDecimal value, long n) {
        return new MetricPoint(metric, new TreeMap<>(), EDITION, value, n, null, null);
    }
}
