package nightdesk.briefing.sheet;

import java.util.List;
import nightdesk.briefing.Cell;
import nightdesk.briefing.Column;
import nightdesk.briefing.Composition;
import nightdesk.briefing.DataSheet;
import nightdesk.briefing.SheetComposer;
import nightdesk.briefing.SheetRows.RejectedRow;

/** Every record and file that was refused, with exactly one reason. */
final class RejectedSheet implements SheetComposer {
    @Override
    public String id() {
        return "rejected";
    }

    @Override
    public DataSheet compose(Composition on) {
        List<Column> columns = List.of(
                on.column("file", false, 6),
                on.column("member", false, 3),
                on.column("record", true, 2),
                on.column("line", true, 2),
                on.column("byte-offset", true, 2),
                on.column("bytes", true, 2),
                on.column("reason-code", false, 4),
                on.column("detail", false, 10));
        return Cells.stream(on, id(), columns, on.coverage().rows().rejected(), RejectedSheet::row);
    }

    private static List<Cell> row(RejectedRow row) {
        var place = row.place();
        return List.of(
                new Cell.Words(place.path()),
                Cells.words(place.member()),
                place.record() == 0 ? Cell.ABSENT : new Cell.Count(place.record()),
                place.line() == 0 ? Cell.ABSENT : new Cell.Count(place.line()),
                new Cell.Count(place.byteOffset()),
                place.byteLength() == 0 ? Cell.ABSENT : new Cell.Count(place.byteLength()),
                new Cell.Words(row.reason().name()),
                new Cell.Words(row.message()));
    }
}
