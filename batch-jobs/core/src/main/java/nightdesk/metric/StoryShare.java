package nightdesk.metric;

import java.util.List;
import java.util.Map;

/** Stories that name a vendor, over all vendor-story pairs: share of voice that a text printed by many outlets does not move. */
public final class StoryShare implements Metric {
    @Override
    public String id() {
        return "story-share";
    }

    @Override
    public List<MetricPoint> points(MetricInput input) {
        Map<String, Long> stories = input.storiesByVendor();
        long pairs = stories.values().stream().mapToLong(Long::longValue).sum();
        return pairs == 0
                ? List.of()
                : stories.entrySet().stream()
                        .map(vendor -> MetricPoint.of(
                                id(), "vendor", vendor.getKey(), Ratios.of(vendor.getValue(), pairs), pairs))
                        .toList();
    }
}
