package nightdesk.metric;

import java.util.List;

/** A published formula. Its id is the key of its method text; its points are what the metrics export holds. */
public interface Metric {
    /** Stable name: {@code share-of-voice}. */
    String id();

    /** Its values for an edition, in a fixed order; empty if the edition has no base for it. */
    List<MetricPoint> points(MetricInput input);
}
