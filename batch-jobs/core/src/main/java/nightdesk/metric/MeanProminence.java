package nightdesk.metric;

import java.math.BigDecimal;
import java.util.List;

/** Mean of the {@link Prominence} points of a vendor over the articles that name it, 0 to 100. */
public final class MeanProminence implements Metric {
    @Override
    public String id() {
        return "prominence";
    }

    @Override
    public List<MetricPoint> points(MetricInput input) {
        return input.counts().stream()
                .filter(vendor -> vendor.articles() > 0)
                .map(vendor -> MetricPoint.of(id(), "vendor", vendor.vendor(), of(vendor), vendor.articles()))
                .toList();
    }

    /** The mean of a vendor with at least one article. */
    public static BigDecimal of(VendorCounts vendor) {
        return Ratios.of(vendor.prominence(), new BigDecimal(vendor.articles()));
    }
}
