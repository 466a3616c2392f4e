package nightdesk.metric;

import java.util.List;

/** Stories that name a vendor, over all vendor-story pairs: share of voice that a text printed by many outlets does not move. */
public final class StoryShare implements Metric {
    @Override
    public String id() {
        return "story-share";
    }

    @Override
    public List<MetricPoint> points(MetricInput input) {
        long pairs = input.vendors().stream().mapToLong(input::storiesOf).sum();
        return pairs == 0
                ? List.of()
                : input.vendors().stream()
                        .map(vendor -> MetricPoint.of(
                                id(), "vendor", vendor, Ratios.of(input.storiesOf(vendor), pairs), pairs))
                        .toList();
    }
}
