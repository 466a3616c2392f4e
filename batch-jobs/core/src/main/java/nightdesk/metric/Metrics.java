package nightdesk.metric;

import java.util.List;

/** The list: every published formula, in the order of the Methods sheet and the metrics export. */
public final class Metrics {
    /** All of them. */
    public static final List<Metric> ALL = List.of(
            new VendorCount("articles", VendorCounts::articles),
            new VendorCount("mentions", VendorCounts::mentions),
            new VendorCount("outlets", VendorCounts::outlets),
            new VendorCount("headline-articles", VendorCounts::headlineArticles),
            new ShareOfVoice(),
            new Penetration(),
            new StoryShare(),
            new MeanProminence(),
            new ProminenceShare(),
            new NetTone(),
            new PolarNetTone(),
            new Delta(),
            new Spike(),
            new Momentum(),
            new Concentration(),
            new DealTotal(),
            new Independence(),
            new CommentRate(),
            new Freshness(),
            new Completeness());

    private Metrics() {}

    /** Every point of every metric. */
    public static List<MetricPoint> points(MetricInput input) {
        return ALL.stream().flatMap(metric -> metric.points(input).stream()).toList();
    }
}
