package nightdesk.metric;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Change of a count against the median of the same weekday, where at least four of the last eight weeks have one, else against the edition
 * before; the {@code against} dimension says which. A percentage only where the base is at least five.
 */
public final class Delta implements Metric {
    /** Smaller bases give no percentage. */
    public static final int LEAST_BASE = 5;

    /** What a count is compared with. */
    public enum Against {
        SAME_WEEKDAY_MEDIAN,
        PREVIOUS_EDITION,
        /** A first edition: nothing was published before, but the day before is in the store. */
        DAY_BEFORE,
        NOTHING
    }

    /**
     * A change.
     *
     * @param base the value compared with; null against nothing
     * @param difference null against nothing
     * @param ratio difference over base; null if the base is below {@link #LEAST_BASE}
     */
    public record Change(
            Against against,
            @Nullable BigDecimal base,
            @Nullable BigDecimal difference,
            @Nullable BigDecimal ratio) {
        /** There is nothing to compare with. */
        public static final Change NONE = new Change(Against.NOTHING, null, null, null);

        /** The change of a value from a base. */
        public static Change of(Against against, BigDecimal value, BigDecimal base) {
            BigDecimal difference = value.subtract(base);
            boolean enough = base.compareTo(new BigDecimal(LEAST_BASE)) >= 0;
            return new Change(against, base, difference, enough ? Ratios.of(difference, base) : null);
        }
    }

    @Override
    public String id() {
        return "delta";
    }

    @Override
    public List<MetricPoint> points(MetricInput input) {
        Baseline baseline = new Baseline(input.edition(), input.history());
        List<MetricPoint> points = new ArrayList<>();
        for (VendorCounts vendor : input.counts()) {
            Change change = of(input, baseline, vendor);
            if (change.difference() != null && change.base() != null) {
                TreeMap<String, String> dimensions = new TreeMap<>();
                dimensions.put("vendor", vendor.vendor());
                dimensions.put("against", change.against().name().toLowerCase(Locale.ROOT));
                long base = change.base().longValue();
                points.add(
                        new MetricPoint(id(), dimensions, MetricPoint.EDITION, change.difference(), base, null, null));
            }
        }
        return points;
    }

    /** Change in the number of articles that name a vendor. */
    public static Change of(MetricInput input, Baseline baseline, VendorCounts vendor) {
        BigDecimal now = new BigDecimal(vendor.articles());
        List<LocalDate> weekdays = baseline.sameWeekdays();
        if (!weekdays.isEmpty()) {
            List<BigDecimal> values = weekdays.stream()
                    .map(day -> new BigDecimal(baseline.articles(day, vendor.vendor())))
                    .toList();
            return Change.of(Against.SAME_WEEKDAY_MEDIAN, now, Ratios.median(values));
        }
        for (VendorCounts before : input.previousCounts()) {
            if (before.vendor().equals(vendor.vendor())) {
                return Change.of(against(input), now, new BigDecimal(before.articles()));
            }
        }
        return Change.NONE;
    }

    /** Change in the number of all articles. */
    public static Change ofArticles(MetricInput input, Baseline baseline, @Nullable Long previousArticles) {
        BigDecimal now = new BigDecimal(input.counted().articles());
        List<LocalDate> weekdays = baseline.sameWeekdays();
        if (!weekdays.isEmpty()) {
            List<BigDecimal> values = weekdays.stream()
                    .map(day -> new BigDecimal(baseline.articles(day)))
                    .toList();
            return Change.of(Against.SAME_WEEKDAY_MEDIAN, now, Ratios.median(values));
        }
        return previousArticles == null
                ? Change.NONE
                : Change.of(against(input), now, new BigDecimal(previousArticles));
    }

    private static Against against(MetricInput input) {
        return input.edition().first() ? Against.DAY_BEFORE : Against.PREVIOUS_EDITION;
    }
}
