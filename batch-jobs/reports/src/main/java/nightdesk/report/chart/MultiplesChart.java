package nightdesk.report.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nightdesk.briefing.Block;
import nightdesk.briefing.Figures;
import nightdesk.report.Theme;
import nightdesk.report.font.Face;

/** Small line charts side by side, all on one scale from zero; the band is the middle half of the days, the dot the last one. */
public record MultiplesChart(Block.Multiples multiples, double width, int columns) implements Picture {
    private static final double GAP = 18;
    private static final double ROW = 58;
    private static final double PLOT = 34;
    private static final double TYPE = 8.2;
    private static final double SMALL = 7;

    @Override
    public double height() {
        return rows() * ROW - (ROW - PLOT - 20);
    }

    @Override
    public void paint(Canvas canvas, Theme theme) {
        double least = 0;
        double most = 0;
        for (Block.Series series : multiples.series()) {
            for (BigDecimal value : series.values()) {
                least = Math.min(least, value.doubleValue());
                most = Math.max(most, value.doubleValue());
            }
        }
        Course scale = new Course(least, most, least, most);
        double cell = (width - GAP * (columns - 1)) / columns;
        for (int i = 0; i < multiples.series().size(); i++) {
            double x = i % columns * (cell + GAP);
            int line = i / columns;
            double y = line * ROW;
            paint(canvas, theme, multiples.series().get(i), scale, x, y, cell, i % columns == 0);
        }
    }

    private void paint(
            Canvas canvas,
            Theme theme,
            Block.Series series,
            Course scale,
            double x,
            double y,
            double cell,
            boolean labelled) {
        Face face = series.focus() ? Face.SANS_BOLD : Face.SANS;
        int colour = series.focus() ? theme.focus() : theme.mute();
        double top = y + 15;
        double bottom = top + PLOT;
        String last =
                series.values().isEmpty() ? "" : Figures.decimal(series.values().getLast(), 1);
        double lastWidth = canvas.width(last, Face.SANS_BOLD, TYPE);
        canvas.text(
                canvas.fitted(series.label(), cell, face, TYPE), x, y + 8, Canvas.Align.LEFT, face, TYPE, theme.ink());
        double right = x + cell - lastWidth - 8;
        double zero = scale.y(0, top, bottom);
        canvas.line(List.of(new Canvas.Point(x, zero), new Canvas.Point(right, zero)), 0.5, theme.rule());
        if (labelled && scale.spread() > 0) {
            canvas.line(List.of(new Canvas.Point(x, top), new Canvas.Point(right, top)), 0.3, theme.rule());
            String highest = Figures.decimal(BigDecimal.valueOf(scale.most()), scale.most() < 10 ? 1 : 0);
            canvas.text(highest, right, top - 1.5, Canvas.Align.RIGHT, Face.SANS, SMALL, theme.mute());
        }
        if (series.values().isEmpty()) {
            return;
        }
        Course course = Course.of(series.values());
        if (series.values().size() >= 4) {
            double high = scale.y(course.upperQuartile(), top, bottom);
            double low = scale.y(course.lowerQuartile(), top, bottom);
            canvas.rectangle(x, high, right - x, Math.max(0.6, low - high), theme.wash());
        }
        List<Canvas.Point> points = new ArrayList<>();
        int steps = Math.max(1, series.values().size() - 1);
        for (int i = 0; i < series.values().size(); i++) {
            double at = series.values().size() == 1 ? right - 2 : x + (right - 2 - x) * i / steps;
            points.add(new Canvas.Point(at, scale.y(series.values().get(i).doubleValue(), top, bottom)));
        }
        if (points.size() > 1) {
            canvas.line(points, 1.1, colour);
        }
        Canvas.Point end = points.getLast();
        canvas.dot(end.x(), end.y(), 2, colour);
        canvas.text(last, end.x() + 5, end.y() + TYPE * 0.35, Canvas.Align.LEFT, Face.SANS_BOLD, TYPE, theme.ink());
    }

    private int rows() {
        return (multiples.series().size() + columns - 1) / columns;
    }

    @Override
    public String words() {
        return multiples.title() + ": "
                + multiples.series().stream()
                        .filter(series -> !series.values().isEmpty())
                        .map(series -> series.label() + " "
                                + Figures.decimal(series.values().getLast(), 1))
                        .collect(Collectors.joining("; "));
    }
}
