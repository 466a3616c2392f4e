package nightdesk.briefing.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nightdesk.briefing.Cell;
import nightdesk.briefing.Column;
import nightdesk.briefing.Composition;
import nightdesk.briefing.DataSheet;
import nightdesk.briefing.OutletNames;
import nightdesk.briefing.SheetComposer;
import nightdesk.metric.Completeness;

/** Every outlet that delivered or was expected to; expected ones in the order of their file, then the others by articles. */
final class SourcesSheet implements SheetComposer {
    @Override
    public String id() {
        return "sources";
    }

    @Override
    public DataSheet compose(Composition on) {
        List<Column> columns = List.of(
                on.column("outlet-key", false, 4),
                on.column("outlet", false, 5),
                on.column("expected", false, 3),
                on.column("received", true, 2),
                on.column("median", true, 2),
                on.column("completeness", true, 2),
                on.column("gap", false, 2),
                on.column("licence", false, 3));
        TreeMap<String, Long> received = new TreeMap<>();
        on.coverage().counted().outlets().forEach(row -> received.merge(row.outlet(), row.articles(), Long::sum));
        OutletNames names = new OutletNames(on);
        List<List<Cell>> rows = new ArrayList<>();
        for (Completeness.Result result : on.findings().sources()) {
            received.remove(result.source().outlet());
            rows.add(List.of(
                    new Cell.Words(result.source().outlet()),
                    new Cell.Words(result.source().name()),
                    new Cell.Words(
                            on.text().say("rhythm." + result.source().rhythm().word())),
                    new Cell.Count(result.received()),
                    Cells.number(result.median(), 1),
                    Cells.ratio(result.ratio()),
                    Cells.yes(on, result.gap()),
                    Cells.words(result.source().licence())));
        }
        received.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .forEach(entry -> rows.add(List.of(
                        new Cell.Words(entry.getKey().isEmpty() ? names.of("") : entry.getKey()),
                        new Cell.Words(names.of(entry.getKey())),
                        Cell.ABSENT,
                        new Cell.Count(entry.getValue()),
                        Cell.ABSENT,
                        Cell.ABSENT,
                        Cell.ABSENT,
                        Cell.ABSENT)));
        return Cells.sheet(on, id(), columns, rows);
    }
}
