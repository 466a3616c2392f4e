package nightdesk.briefing.sheet;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import nightdesk.briefing.Cell;
import nightdesk.briefing.Column;
import nightdesk.briefing.Composition;
import nightdesk.briefing.DataSheet;
import nightdesk.briefing.RowSource;
import nightdesk.text.ContentKey;
import org.jspecify.annotations.Nullable;

/** Cells of values that may be missing, and sheets of them. */
final class Cells {
    private Cells() {}

    static Cell words(@Nullable String text) {
        return text == null || text.isEmpty() ? Cell.ABSENT : new Cell.Words(text);
    }

    static Cell number(@Nullable BigDecimal value, int decimals) {
        return value == null ? Cell.ABSENT : new Cell.Decimal(value, decimals);
    }

    static Cell ratio(@Nullable BigDecimal value) {
        return value == null ? Cell.ABSENT : new Cell.Ratio(value);
    }

    static Cell points(@Nullable BigDecimal value) {
        return value == null ? Cell.ABSENT : new Cell.Points(value);
    }

    static Cell day(@Nullable LocalDate day) {
        return day == null ? Cell.ABSENT : new Cell.Day(day);
    }

    static Cell moment(@Nullable Instant instant) {
        return instant == null ? Cell.ABSENT : new Cell.Moment(instant);
    }

    static Cell key(ContentKey key) {
        return new Cell.Words(key.hex());
    }

    /** A reference to the row of a sheet; the text is the first eight digits of the key. */
    static Cell ref(String sheet, @Nullable ContentKey key) {
        return key == null ? Cell.ABSENT : new Cell.RowRef(key.hex().substring(0, 8), sheet, key.hex());
    }

    static Cell yes(Composition on, boolean yes) {
        return yes ? new Cell.Words(on.text().say("yes")) : Cell.ABSENT;
    }

    static DataSheet sheet(Composition on, String id, List<Column> columns, List<List<Cell>> rows) {
        return DataSheet.of(id, on.text().say("sheet." + id), on.text().say("sheet." + id + ".note"), columns, rows);
    }

    /** A sheet whose rows stream from the store. */
    static <T> DataSheet stream(
            Composition on, String id, List<Column> columns, RowSource<T> source, Function<T, List<Cell>> row) {
        return new DataSheet(
                id,
                on.text().say("sheet." + id),
                on.text().say("sheet." + id + ".note"),
                columns,
                source.count(),
                each -> source.scan().forEach(record -> each.accept(row.apply(record))));
    }
}
