package nightdesk.metric;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.ToLongFunction;

/** A plain count of a vendor over the edition; n = articles that name it. */
final class VendorCount implements Metric {
    private final String id;
    private final ToLongFunction<VendorCounts> count;

    VendorCount(String id, ToLongFunction<VendorCounts> count) {
        this.id = id;
        this.count = count;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public List<MetricPoint> points(MetricInput input) {
        return input.counts().stream()
                .map(vendor -> MetricPoint.of(
                        id, "vendor", vendor.vendor(), new BigDecimal(count.applyAsLong(vendor)), vendor.articles()))
                .toList();
    }
}
