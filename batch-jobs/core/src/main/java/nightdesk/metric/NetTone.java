package nightdesk.metric;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code 100 (positive - negative) / (positive + neutral + negative)} over the articles with a tone for the vendor, -100 to 100; no value
 * under ten of them.
 */
public final class NetTone implements Metric {
    /** Fewer articles with a tone give no value. */
    public static final int LEAST = 10;

    @Override
    public String id() {
        return "net-tone";
    }

    @Override
    public List<MetricPoint> points(MetricInput input) {
        return input.counts().stream()
                .filter(vendor -> vendor.articles() > 0)
                .map(vendor -> MetricPoint.of(id(), "vendor", vendor.vendor(), of(vendor), vendor.toned()))
                .toList();
    }

    /** The value, or null if the base is too small. */
    public static @Nullable BigDecimal of(VendorCounts vendor) {
        return vendor.toned() < LEAST ? null : Ratios.of(100 * (vendor.positive() - vendor.negative()), vendor.toned());
    }
}
