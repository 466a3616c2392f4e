package nightdesk.metric;

import java.util.List;

/** Articles that name a vendor, over all articles of the edition; the vendors' values need not add up to one. */
public final class Penetration implements Metric {
    @Override
    public String id() {
        return "penetration";
    }

    @Override
    public List<MetricPoint> points(MetricInput input) {
        long articles = input.counted().articles();
        return articles == 0
                ? List.of()
                : input.counts().stream()
                        .map(vendor -> MetricPoint.of(
                                id(), "vendor", vendor.vendor(), Ratios.of(vendor.articles(), articles), articles))
                        .toList();
    }
}
