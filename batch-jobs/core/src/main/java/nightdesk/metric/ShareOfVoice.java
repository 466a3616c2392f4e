package nightdesk.metric;

import java.math.BigDecimal;
import java.util.List;

/**
 * Articles that name a vendor, over all vendor-article pairs of the listed vendors; adds up to one. An article that names two vendors is a
 * pair of each.
 */
public final class ShareOfVoice implements Metric {
    @Override
    public String id() {
        return "share-of-voice";
    }

    @Override
    public List<MetricPoint> points(MetricInput input) {
        List<VendorCounts> counts = input.counts();
        long pairs = pairs(counts);
        return pairs == 0
                ? List.of()
                : counts.stream()
                        .map(vendor -> MetricPoint.of(id(), "vendor", vendor.vendor(), of(vendor, pairs), pairs))
                        .toList();
    }

    /** Vendor-article pairs: the base of the share. */
    public static long pairs(List<VendorCounts> counts) {
        return counts.stream().mapToLong(VendorCounts::articles).sum();
    }

    /** Share of a vendor in a number of pairs above zero. */
    public static BigDecimal of(VendorCounts vendor, long pairs) {
        return Ratios.of(vendor.articles(), pairs);
    }
}
