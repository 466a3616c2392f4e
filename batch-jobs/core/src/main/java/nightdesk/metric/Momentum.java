package nightdesk.metric;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nightdesk.metric.DayTable.VendorDay;

/** Mentions of the last 90 days over those of the 90 days before, less one; no value where the store does not reach back 180 days. */
public final class Momentum implements Metric {
    private static final int DAYS = 90;

    @Override
    public String id() {
        return "momentum";
    }

    @Override
    public List<MetricPoint> points(MetricInput input) {
        LocalDate end = new Baseline(input.edition(), input.history()).windowDay();
        boolean reachesBack =
                input.history().outlets().stream().anyMatch(row -> !row.day().isAfter(end.minusDays(2L * DAYS - 1)));
        if (!reachesBack) {
            return List.of();
        }
        TreeMap<String, Long> now = new TreeMap<>();
        TreeMap<String, Long> before = new TreeMap<>();
        for (VendorDay row : input.history().vendors()) {
            if (row.day().isBefore(end) && !row.day().isBefore(end.minusDays(DAYS))) {
                now.merge(row.vendor(), row.mentions(), Long::sum);
            } else if (row.day().isBefore(end) && !row.day().isBefore(end.minusDays(2L * DAYS))) {
                before.merge(row.vendor(), row.mentions(), Long::sum);
            }
        }
        return input.vendors().stream()
                .filter(vendor -> before.getOrDefault(vendor, 0L) >= Delta.LEAST_BASE)
                .map(vendor -> new MetricPoint(
                        id(),
                        new TreeMap<>(Map.of("vendor", vendor)),
                        DAYS + " days",
                        Ratios.of(now.getOrDefault(vendor, 0L), before.getOrDefault(vendor, 0L))
                                .subtract(BigDecimal.ONE),
                        before.getOrDefault(vendor, 0L),
                        null,
                        null))
                .toList();
    }
}
