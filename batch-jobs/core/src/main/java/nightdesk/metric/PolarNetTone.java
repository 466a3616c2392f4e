package nightdesk.metric;

import java.util.List;

/** {@code 100 (positive - negative) / (positive + negative)}: tone among the articles that take a side; no value under ten of them. */
public final class PolarNetTone implements Metric {
    @Override
    public String id() {
        return "polar-net-tone";
    }

    @Override
    public List<MetricPoint> points(MetricInput input) {
        return input.counts().stream()
                .filter(vendor -> vendor.articles() > 0)
                .map(vendor -> {
                    long sided = vendor.positive() + vendor.negative();
                    long difference = 100 * (vendor.positive() - vendor.negative());
                    return MetricPoint.of(
                            id(),
                            "vendor",
                            vendor.vendor(),
                            sided < NetTone.LEAST ? null : Ratios.of(difference, sided),
                            sided);
                })
                .toList();
    }
}
