package nightdesk.metric;

import java.math.BigDecimal;
import java.util.List;

/**
 * Herfindahl-Hirschman index of share of voice: sum of {@code (100 share)^2}, 0 to 10,000; below 1,000 spread, above 1,800 concentrated
 * (bands of the 2023 Merger Guidelines). It measures coverage, not a market.
 */
public final class Concentration implements Metric {
    private static final BigDecimal HUNDRED = new BigDecimal(100);

    @Override
    public String id() {
        return "concentration";
    }

    @Override
    public List<MetricPoint> points(MetricInput input) {
        List<VendorCounts> counts = input.counts();
        long pairs = ShareOfVoice.pairs(counts);
        return pairs == 0 ? List.of() : List.of(MetricPoint.of(id(), of(counts, pairs), pairs));
    }

    /** The index of a number of pairs above zero. */
    public static BigDecimal of(List<VendorCounts> counts, long pairs) {
        return counts.stream()
                .map(vendor -> Ratios.of(HUNDRED.multiply(new BigDecimal(vendor.articles())), new BigDecimal(pairs)))
                .map(share -> share.multiply(share))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
