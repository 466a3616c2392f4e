package nightdesk.briefing.sheet;

import java.util.List;
import nightdesk.briefing.Cell;
import nightdesk.briefing.Column;
import nightdesk.briefing.Composition;
import nightdesk.briefing.DataSheet;
import nightdesk.briefing.SheetComposer;
import nightdesk.briefing.VendorRow;
import nightdesk.metric.Delta;
import nightdesk.metric.Spike;

/** All figures of every vendor. */
final class VendorsSheet implements SheetComposer {
    @Override
    public String id() {
        return "vendors";
    }

    @Override
    public DataSheet compose(Composition on) {
        List<Column> columns = List.of(
                on.column("vendor", false, 4),
                on.column("family", false, 4),
                on.column("articles", true, 2),
                on.column("articles-change", true, 2),
                on.column("stories", true, 2),
                on.column("mentions", true, 2),
                on.column("share", true, 2),
                on.column("share-change", true, 2),
                on.column("share-median", true, 2),
                on.column("penetration", true, 2),
                on.column("prominence", true, 2),
                on.column("net-tone", true, 2),
                on.column("positive", true, 2),
                on.column("neutral", true, 2),
                on.column("negative", true, 2),
                on.column("tone-n", true, 2),
                on.column("headline-articles", true, 2),
                on.column("lead-articles", true, 2),
                on.column("outlets", true, 2),
                on.column("median", true, 2),
                on.column("spike-score", true, 2),
                on.column("mark", false, 4),
                on.column("against", false, 4));
        return Cells.sheet(
                on,
                id(),
                columns,
                on.findings().vendors().stream().map(row -> row(on, row)).toList());
    }

    private static List<Cell> row(Composition on, VendorRow row) {
        var counts = row.counts();
        Spike.Result spike = row.spike();
        return List.of(
                new Cell.Words(row.name()),
                new Cell.Words(counts.vendor()),
                new Cell.Count(counts.articles()),
                Cells.number(row.articlesChange().difference(), 1),
                new Cell.Count(row.stories()),
                new Cell.Count(counts.mentions()),
                new Cell.Ratio(row.share()),
                Cells.points(row.shareChange()),
                Cells.ratio(row.medianShare()),
                new Cell.Ratio(row.penetration()),
                Cells.number(row.prominence(), 1),
                Cells.number(row.netTone(), 1),
                new Cell.Count(counts.positive()),
                new Cell.Count(counts.neutral()),
                new Cell.Count(counts.negative()),
                new Cell.Count(counts.toned()),
                new Cell.Count(counts.headlineArticles()),
                new Cell.Count(counts.leadArticles()),
                new Cell.Count(counts.outlets()),
                Cells.number(spike == null ? null : spike.median(), 1),
                Cells.number(spike == null ? null : spike.score(), 2),
                spike == null || spike.flag() == Spike.Flag.NONE
                        ? Cell.ABSENT
                        : new Cell.Words(
                                on.text().say(spike.flag() == Spike.Flag.SPIKE ? "mark.spike" : "mark.from-flat")),
                new Cell.Words(on.text().say(against(row.against()))));
    }

    private static String against(Delta.Against against) {
        return switch (against) {
            case SAME_WEEKDAY_MEDIAN -> "against.weekday.label";
            case PREVIOUS_EDITION -> "against.previous.label";
            case DAY_BEFORE -> "against.day-before.label";
            case NOTHING -> "against.nothing.label";
        };
    }
}
