package nightdesk.briefing.sheet;

import java.util.List;
import nightdesk.briefing.Cell;
import nightdesk.briefing.Change;
import nightdesk.briefing.Column;
import nightdesk.briefing.Composition;
import nightdesk.briefing.DataSheet;
import nightdesk.briefing.EditionSummary;
import nightdesk.briefing.SheetComposer;

/** Every change since the edition or revision before. */
final class ChangesSheet implements SheetComposer {
    @Override
    public String id() {
        return "changes";
    }

    @Override
    public DataSheet compose(Composition on) {
        List<Column> columns = List.of(
                on.column("change", false, 2),
                on.column("object", false, 2),
                on.column("label", false, 8),
                on.column("field", false, 3),
                on.column("before", false, 3),
                on.column("after", false, 3),
                on.column("reason", false, 5),
                on.column("edition-from", false, 3),
                on.column("edition-to", false, 3),
                on.column("key", false, 4));
        String to = on.coverage().edition().folder();
        List<List<Cell>> rows = on.changes().stream()
                .map(change -> List.of(
                        new Cell.Words(
                                on.text().say("changes.kind." + change.kind().word())),
                        new Cell.Words(on.text().say("object." + change.object())),
                        new Cell.Words(change.label()),
                        Cells.words(change.field()),
                        Cells.words(change.before()),
                        Cells.words(change.after()),
                        Cells.words(change.reason()),
                        Cells.words(from(on, change)),
                        (Cell) new Cell.Words(to),
                        Cells.words(change.id())))
                .toList();
        return Cells.sheet(on, id(), columns, rows);
    }

    private static String from(Composition on, Change change) {
        EditionSummary before = change.kind() == Change.Kind.RESTATED
                ? on.coverage().previousRevision()
                : on.coverage().previous();
        return before == null ? "" : before.date() + "/r" + before.revision();
    }
}
