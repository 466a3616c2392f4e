package nightdesk.metric;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nightdesk.edition.Edition;
import nightdesk.metric.DayTable.OutletDay;
import org.jspecify.annotations.Nullable;

/**
 * Articles received from each expected source over its median of the 28 days before. A gap if nothing came when something was due, if less
 * than the source's minimum came, or less than half of the median.
 */
public final class Completeness implements Metric {
    private static final BigDecimal HALF = new BigDecimal("0.5");

    /**
     * What came from one expected source.
     *
     * @param median of the covered days before; null if they are too few
     * @param ratio received over median; null without a median above zero
     * @param due whether the source publishes on a day of this window
     */
    public record Result(
            ExpectedSource source,
            long received,
            @Nullable BigDecimal median,
            @Nullable BigDecimal ratio,
            boolean due,
            boolean gap) {}

    @Override
    public String id() {
        return "completeness";
    }

    @Override
    public List<MetricPoint> points(MetricInput input) {
        return of(input.sources(), input.counted(), input.history(), input.edition()).stream()
                .map(result ->
                        MetricPoint.of(id(), "outlet", result.source().outlet(), result.ratio(), result.received()))
                .toList();
    }

    /** What came, in the order of the sources. */
    public static List<Result> of(List<ExpectedSource> sources, DayTable counted, DayTable history, Edition edition) {
        Baseline baseline = new Baseline(edition, history);
        TreeMap<String, Long> received = new TreeMap<>();
        counted.outlets().forEach(row -> received.merge(row.outlet(), row.articles(), Long::sum));
        TreeMap<String, TreeMap<LocalDate, Long>> before = new TreeMap<>();
        for (OutletDay row : history.outlets()) {
            before.computeIfAbsent(row.outlet(), outlet -> new TreeMap<>()).merge(row.day(), row.articles(), Long::sum);
        }
        return sources.stream()
                .map(source -> result(
                        source,
                        received.getOrDefault(source.outlet(), 0L),
                        before.getOrDefault(source.outlet(), new TreeMap<>()),
                        baseline,
                        edition))
                .toList();
    }

    private static Result result(
            ExpectedSource source, long received, Map<LocalDate, Long> before, Baseline baseline, Edition edition) {
        BigDecimal median = null;
        if (baseline.isEnough() && source.rhythm() != ExpectedSource.Rhythm.WEEKLY) {
            List<BigDecimal> values = baseline.coveredDays().stream()
                    .filter(day -> source.rhythm() == ExpectedSource.Rhythm.DAILY || isWeekday(day.getDayOfWeek()))
                    .map(day -> new BigDecimal(before.getOrDefault(day, 0L)))
                    .toList();
            median = values.isEmpty() ? null : Ratios.median(values);
        }
        BigDecimal expected = median == null
                ? null
                : median.multiply(Baseline.days(edition.window().length()));
        BigDecimal ratio =
                expected == null || expected.signum() == 0 ? null : Ratios.of(new BigDecimal(received), expected);
        boolean due = isDue(source, edition);
        boolean thin = ratio != null && ratio.compareTo(HALF) < 0;
        boolean gap = due && (received == 0 || received < source.minimum() || thin);
        return new Result(source, received, median, ratio, due, gap);
    }

    /** A weekly source can be quiet on any one day; of a source that rests at weekends nothing is due from a Saturday or Sunday. */
    public static boolean isDue(ExpectedSource source, Edition edition) {
        DayOfWeek day = edition.window().after().atZone(edition.zone()).getDayOfWeek();
        return switch (source.rhythm()) {
            case DAILY -> true;
            case WEEKDAYS -> isWeekday(day) || edition.window().isLongerThanADay();
            case WEEKLY -> false;
        };
    }

    private static boolean isWeekday(DayOfWeek day) {
        return day != DayOfWeek.SATURDAY && day != DayOfWeek.SUNDAY;
    }
}
