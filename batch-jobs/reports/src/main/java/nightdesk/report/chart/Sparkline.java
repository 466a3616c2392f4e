package nightdesk.report.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nightdesk.briefing.Figures;
import nightdesk.report.Theme;

/**
 * A line as small as a word: the band is the middle half of the days, the dot the last one. It shows a course, not a size: its scale is its
 * own.
 *
 * @param values oldest first, at least one
 * @param direction -1 worse, 0 no judgement, 1 better
 */
public record Sparkline(List<BigDecimal> values, int direction, double width, double height) implements Picture {
    private static final double DOT = 2.1;

    public Sparkline {
        values = List.copyOf(values);
        if (values.isEmpty()) {
            throw new IllegalArgumentException("A sparkline has a value");
        }
    }

    @Override
    public void paint(Canvas canvas, Theme theme) {
        Course course = Course.of(values);
        double top = DOT + 0.5;
        double bottom = height - DOT - 0.5;
        double right = width - DOT - 0.5;
        double step = values.size() > 1 ? (right - 1) / (values.size() - 1) : 0;
        if (values.size() >= 4 && course.spread() > 0) {
            double high = course.y(course.upperQuartile(), top, bottom);
            double low = course.y(course.lowerQuartile(), top, bottom);
            canvas.rectangle(0, high, right + DOT, Math.max(0.6, low - high), theme.wash());
        }
        List<Canvas.Point> points = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            double x = values.size() > 1 ? 1 + i * step : right;
            points.add(new Canvas.Point(x, course.y(values.get(i).doubleValue(), top, bottom)));
        }
        int colour = direction < 0 ? theme.bad() : theme.focus();
        if (points.size() > 1) {
            canvas.line(points, 1.1, colour);
        }
        Canvas.Point last = points.getLast();
        canvas.dot(last.x(), last.y(), DOT, colour);
    }

    @Override
    public String words() {
        return values.stream().map(v -> Figures.decimal(v, 1)).collect(Collectors.joining(", "));
    }
}
