package nightdesk.briefing.sheet;

import java.util.List;
import java.util.stream.Stream;
import nightdesk.briefing.Cell;
import nightdesk.briefing.Column;
import nightdesk.briefing.Composition;
import nightdesk.briefing.DataSheet;
import nightdesk.briefing.SheetComposer;
import nightdesk.metric.Metric;
import nightdesk.metric.Metrics;

/** How every figure is made: one row for each metric of the list, then for the rules that are no metric. */
final class MethodsSheet implements SheetComposer {
    private static final List<String> RULES = List.of(
            "membership",
            "story",
            "story-ranking",
            "independent-sources",
            "deal-identity",
            "chosen-value",
            "exchange-rate",
            "amount-interval",
            "tone",
            "not-computed");

    @Override
    public String id() {
        return "methods";
    }

    @Override
    public DataSheet compose(Composition on) {
        List<Column> columns = List.of(
                on.column("metric", false, 4),
                on.column("title", false, 4),
                on.column("formula", false, 12),
                on.column("window", false, 4),
                on.column("exclusions", false, 8),
                on.column("version", false, 3),
                on.column("standard", false, 5));
        List<List<Cell>> rows = Stream.concat(Metrics.ALL.stream().map(Metric::id), RULES.stream())
                .map(metric -> row(on, metric))
                .toList();
        return Cells.sheet(on, id(), columns, rows);
    }

    private static List<Cell> row(Composition on, String metric) {
        String key = "metric." + metric;
        return List.of(
                new Cell.Words(metric),
                new Cell.Words(on.text().say(key + ".title")),
                new Cell.Words(on.text().say(key + ".formula")),
                Cells.words(on.text().say(key + ".window")),
                Cells.words(on.text().say(key + ".exclusions")),
                new Cell.Words(on.coverage().run().programVersion()),
                Cells.words(on.text().say(key + ".standard")));
    }
}
