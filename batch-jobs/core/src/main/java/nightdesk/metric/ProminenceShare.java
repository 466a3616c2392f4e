package nightdesk.metric;

import java.math.BigDecimal;
import java.util.List;

/** Sum of {@link Prominence} points of a vendor, over those of all listed vendors. */
public final class ProminenceShare implements Metric {
    @Override
    public String id() {
        return "prominence-share";
    }

    @Override
    public List<MetricPoint> points(MetricInput input) {
        BigDecimal sum = input.counts().stream().map(VendorCounts::prominence).reduce(BigDecimal.ZERO, BigDecimal::add);
        long pairs = ShareOfVoice.pairs(input.counts());
        return sum.signum() == 0
                ? List.of()
                : input.counts().stream()
                        .map(vendor -> MetricPoint.of(
                                id(), "vendor", vendor.vendor(), Ratios.of(vendor.prominence(), sum), pairs))
                        .toList();
    }
}
