package nightdesk.report.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nightdesk.briefing.Block;
import nightdesk.briefing.Figures;
import nightdesk.report.Theme;
import nightdesk.report.Wording;
import nightdesk.report.font.Face;

/**
 * Horizontal bars from zero on one scale, the value at the end of each; a tick marks the median of the days before.
 *
 * @param scale size of type against the PDF's, 1 or larger for screens
 */
public record ShareChart(Block.ShareBars bars, double width, double scale, Wording wording) implements Picture {
    private static final double ROW = 21;
    private static final double BAR = 12;
    private static final double TYPE = 8.6;
    private static final double SMALL = 7.4;
    private static final double LABEL_SHARE = 0.22;

    @Override
    public double height() {
        return (ROW * bars.bars().size() + 4 + (hasMedian() ? 14 : 0)) * scale;
    }

    @Override
    public void paint(Canvas canvas, Theme theme) {
        double type = TYPE * scale;
        double labels = labelWidth(canvas, type);
        double axis = labels + 8 * scale;
        double most =
                bars.bars().stream().mapToDouble(ShareChart::furthest).max().orElse(1);
        double room = width - axis - valueWidth(canvas);
        double perUnit = most > 0 ? room / most : 0;
        double y = 2 * scale;
        for (Block.Bar bar : bars.bars()) {
            row(canvas, theme, bar, axis, perUnit, y);
            String label = canvas.fitted(bar.label(), labels, face(bar), type);
            canvas.text(label, labels, base(y), Canvas.Align.RIGHT, face(bar), type, theme.ink());
            y += ROW * scale;
        }
        canvas.line(List.of(new Canvas.Point(axis, 0), new Canvas.Point(axis, y)), 0.8 * scale, theme.ink());
        if (hasMedian()) {
            double middle = y + 8 * scale;
            tick(canvas, theme, axis + 3 * scale, middle - 4 * scale, 8 * scale);
            canvas.text(
                    wording.get("chart.median"),
                    axis + 9 * scale,
                    middle + 2.6 * scale,
                    Canvas.Align.LEFT,
                    Face.SANS,
                    SMALL * scale,
                    theme.mute());
        }
    }

    private void row(Canvas canvas, Theme theme, Block.Bar bar, double axis, double perUnit, double y) {
        double top = y + (ROW - BAR) / 2 * scale;
        double length = bar.share().doubleValue() * perUnit;
        canvas.rectangle(axis, top, length, BAR * scale, bar.focus() ? theme.focus() : theme.other());
        double end = axis + length;
        if (bar.median() != null) {
            double at = axis + bar.median().doubleValue() * perUnit;
            tick(canvas, theme, at, top - 2.5 * scale, (BAR + 5) * scale);
            end = Math.max(end, at);
        }
        double x = end + 6 * scale;
        String share = Figures.percent(bar.share());
        canvas.text(share, x, base(y), Canvas.Align.LEFT, Face.SANS_BOLD, TYPE * scale, theme.ink());
        x += canvas.width(share, Face.SANS_BOLD, TYPE * scale) + 5 * scale;
        canvas.text(side(bar), x, base(y), Canvas.Align.LEFT, Face.SANS, SMALL * scale, theme.mute());
    }

    private void tick(Canvas canvas, Theme theme, double x, double y, double length) {
        canvas.rectangle(x - 0.7 * scale, y, 1.4 * scale, length, theme.ink());
    }

    private double base(double y) {
        return y + (ROW / 2 + TYPE * 0.35) * scale;
    }

    private double labelWidth(Canvas canvas, double type) {
        double widest = bars.bars().stream()
                .mapToDouble(bar -> canvas.width(bar.label(), face(bar), type))
                .max()
                .orElse(0);
        return Math.min(widest, width * LABEL_SHARE);
    }

    private double valueWidth(Canvas canvas) {
        double widest = bars.bars().stream()
                .mapToDouble(bar -> canvas.width(Figures.percent(bar.share()), Face.SANS_BOLD, TYPE * scale)
                        + canvas.width(side(bar), Face.SANS, SMALL * scale))
                .max()
                .orElse(0);
        return widest + 14 * scale;
    }

    private String side(Block.Bar bar) {
        String base = wording.get("chart.base", Figures.count(bar.base()));
        return bar.median() == null ? base : base + wording.get("chart.median-value", Figures.percent(bar.median()));
    }

    private boolean hasMedian() {
        return bars.bars().stream().anyMatch(bar -> bar.median() != null);
    }

    private static double furthest(Block.Bar bar) {
        double share = bar.share().doubleValue();
        return bar.median() == null ? share : Math.max(share, bar.median().doubleValue());
    }

    private static Face face(Block.Bar bar) {
        return bar.focus() ? Face.SANS_BOLD : Face.SANS;
    }

    @Override
    public String words() {
        List<String> parts = new ArrayList<>();
        for (Block.Bar bar : bars.bars()) {
            parts.add(bar.label() + " " + Figures.percent(bar.share()) + " (" + side(bar) + ")");
        }
        return bars.title() + ": " + parts.stream().collect(Collectors.joining("; "));
    }
}
