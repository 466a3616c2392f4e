package nightdesk.briefing;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * Rows behind the briefing, one sheet of the workbook; the rows stream, so that a hundred thousand cost no memory.
 *
 * @param id stable name, such as {@code mentions}
 * @param title name of the sheet
 * @param note unit, window and exclusions, in one line
 * @param rowCount how many rows will come
 */
public record DataSheet(String id, String title, String note, List<Column> columns, long rowCount, Rows rows) {
    /** Gives every row in order; each as long as the columns. May be called more than once. */
    @FunctionalInterface
    public interface Rows {
        void forEach(Consumer<List<Cell>> row);
    }

    public DataSheet {
        Objects.requireNonNull(id);
        Objects.requireNonNull(title);
        Objects.requireNonNull(note);
        columns = List.copyOf(columns);
        Objects.requireNonNull(rows);
    }

    /** A sheet of rows at hand. */
    public static DataSheet of(String id, String title, String note, List<Column> columns, List<List<Cell>> rows) {
        List<List<Cell>> kept = rows.stream().map(List::copyOf).toList();
        return new DataSheet(id, title, note, columns, kept.size(), kept::forEach);
    }
}
