package nightdesk.metric;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nightdesk.story.Story;

/** Number of stories with one, two, and three or more independent sources. */
public final class Independence implements Metric {
    @Override
    public String id() {
        return "independence";
    }

    @Override
    public List<MetricPoint> points(MetricInput input) {
        TreeMap<String, Long> stories = new TreeMap<>(Map.of("1", 0L, "2", 0L, "3+", 0L));
        input.stories().forEach(story -> stories.merge(label(story), 1L, Long::sum));
        return stories.entrySet().stream()
                .map(entry -> MetricPoint.of(
                        id(),
                        "sources",
                        entry.getKey(),
                        new BigDecimal(entry.getValue()),
                        input.stories().size()))
                .toList();
    }

    /** {@code 1}, {@code 2} or {@code 3+}. */
    public static String label(Story story) {
        int sources = story.independentSources();
        return sources >= 3 ? "3+" : Integer.toString(sources);
    }
}
