package nightdesk.metric;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Hours from publication to receipt: median and 95th percentile of the articles with a time of day, by nearest rank. */
public final class Freshness implements Metric {
    private static final int MINUTES = 60;

    @Override
    public String id() {
        return "freshness";
    }

    @Override
    public List<MetricPoint> points(MetricInput input) {
        long n = input.delays().articles();
        return n == 0
                ? List.of()
                : List.of(point("median", hours(input.delays(), 50), n), point("p95", hours(input.delays(), 95), n));
    }

    /** The delay that the given percentage of articles do not exceed, in hours; null if none was measured. */
    public static @Nullable BigDecimal hours(Delays delays, int percentile) {
        long rank = (delays.articles() * percentile + 99) / 100;
        long seen = 0;
        SortedMap<Long, Long> byMinutes = delays.articlesByMinutes();
        for (Map.Entry<Long, Long> entry : byMinutes.entrySet()) {
            seen += entry.getValue();
            if (seen >= rank) {
                return Ratios.of(entry.getKey(), MINUTES);
            }
        }
        return null;
    }

    private MetricPoint point(String statistic, @Nullable BigDecimal hours, long n) {
        return new MetricPoint(
                id(), new TreeMap<>(Map.of("statistic", statistic)), MetricPoint.EDITION, hours, n, null, null);
    }
}
