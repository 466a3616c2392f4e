package nightdesk.metric;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Whether a vendor is named unusually often: the modified z-score of Iglewicz and Hoaglin, {@code M = 0.6745 (x - median) / MAD}, of the
 * articles a day against the 28 days before, from 14 days with articles on. Flagged when M is above 3.5, x at least 5 and at least two outlets
 * have it. Where MAD is 0, {@code (x - median) / (1.253314 * mean absolute deviation from the median)}; where that is 0 too there is no score,
 * and x of at least 5 is flagged as a rise from a flat baseline. A window longer than a day counts per day.
 */
public final class Spike implements Metric {
    private static final BigDecimal LIMIT = new BigDecimal("3.5");
    private static final int LEAST_ARTICLES = 5;
    private static final int LEAST_OUTLETS = 2;
    private static final BigDecimal MAD_FACTOR = new BigDecimal("0.6745");
    private static final BigDecimal MEAN_FACTOR = new BigDecimal("1.253314");

    /** What a score says. */
    public enum Flag {
        NONE,
        SPIKE,
        FROM_FLAT_BASELINE
    }

    /**
     * The score of one vendor.
     *
     * @param score M; null if the baseline is flat
     * @param median articles a day over the baseline
     * @param days days of the baseline
     */
    public record Result(@Nullable BigDecimal score, BigDecimal median, int days, Flag flag) {}

    @Override
    public String id() {
        return "spike";
    }

    @Override
    public List<MetricPoint> points(MetricInput input) {
        Baseline baseline = new Baseline(input.edition(), input.history());
        return input.counts().stream()
                .map(vendor -> {
                    Result result = of(input, baseline, vendor);
                    return new MetricPoint(
                            id(),
                            new TreeMap<>(Map.of("vendor", vendor.vendor())),
                            Baseline.DAYS + " days",
                            result == null ? null : result.score(),
                            result == null ? 0 : result.days(),
                            null,
                            null);
                })
                .filter(point -> point.n() > 0)
                .toList();
    }

    /** The score of a vendor; null if too few days have articles. */
    public static @Nullable Result of(MetricInput input, Baseline baseline, VendorCounts vendor) {
        if (!baseline.isEnough()) {
            return null;
        }
        List<BigDecimal> values = baseline.coveredDays().stream()
                .map(day -> new BigDecimal(baseline.articles(day, vendor.vendor())))
                .toList();
        BigDecimal perDay = Ratios.of(
                new BigDecimal(vendor.articles()),
                Baseline.days(input.edition().window().length()));
        return of(perDay, vendor.articles(), vendor.outlets(), values);
    }

    /** The score of a value against a baseline that is not empty. */
    static Result of(BigDecimal perDay, long articles, long outlets, List<BigDecimal> baseline) {
        BigDecimal median = Ratios.median(baseline);
        List<BigDecimal> deviations =
                baseline.stream().map(value -> value.subtract(median).abs()).toList();
        BigDecimal mad = Ratios.median(deviations);
        BigDecimal mean = Ratios.mean(deviations);
        BigDecimal distance = perDay.subtract(median);
        BigDecimal score = null;
        if (mad.signum() > 0) {
            score = Ratios.of(distance.multiply(MAD_FACTOR), mad);
        } else if (mean.signum() > 0) {
            score = Ratios.of(distance, mean.multiply(MEAN_FACTOR));
        }
        boolean enough = articles >= LEAST_ARTICLES && outlets >= LEAST_OUTLETS;
        Flag flag = Flag.NONE;
        if (score == null) {
            flag = articles >= LEAST_ARTICLES && distance.signum() > 0 ? Flag.FROM_FLAT_BASELINE : Flag.NONE;
        } else if (enough && score.compareTo(LIMIT) > 0) {
            flag = Flag.SPIKE;
        }
        return new Result(score, median, baseline.size(), flag);
    }
}
