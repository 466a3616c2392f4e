package nightdesk.report.chart;

import java.math.BigDecimal;
import java.util.List;

/** Smallest, largest and quartiles of some values, and where a value lies between a top and a bottom edge. */
record Course(double least, double most, double lowerQuartile, double upperQuartile) {
    static Course of(List<BigDecimal> values) {
        double[] sorted =
                values.stream().mapToDouble(BigDecimal::doubleValue).sorted().toArray();
        return new Course(sorted[0], sorted[sorted.length - 1], quantile(sorted, 0.25), quantile(sorted, 0.75));
    }

    double spread() {
        return most - least;
    }

    double y(double value, double top, double bottom) {
        return spread() == 0 ? (top + bottom) / 2 : bottom - (value - least) / spread() * (bottom - top);
    }

    private static double quantile(double[] sorted, double share) {
        double at = share * (sorted.length - 1);
        int below = (int) Math.floor(at);
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (at - below) * (sorted[above] - sorted[below]);
    }
}
