package nightdesk.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nightdesk.text.ContentKey;
import org.jspecify.annotations.Nullable;

/**
 * Rows written many to a statement, which costs a third of a batch of single rows. Values of a row are added in the order of the columns;
 * {@link #flush()} writes what is left.
 */
final class MultiRowInsert {
    private static final int ROWS = 100;

    private final Connection connection;
    private final String head;
    private final int columns;
    private final List<@Nullable Object> values = new ArrayList<>();

    /** @param table name and column list: {@code word (word_no, kind, word)} */
    MultiRowInsert(Connection connection, String table) {
        this.connection = connection;
        this.head = "insert into " + table + " values ";
        this.columns = (int) table.chars().filter(c -> c == ',').count() + 1;
    }

    /** Adds one row. Instants, days and content keys are converted. */
    void row(@Nullable Object... row) throws SQLException {
        if (row.length != columns) {
            throw new IllegalArgumentException("'" + head + "' has " + columns + " columns, not " + row.length);
        }
        for (Object value : row) {
            values.add(converted(value));
        }
        if (values.size() == ROWS * columns) {
            write(ROWS);
        }
    }

    void flush() throws SQLException {
        if (!values.isEmpty()) {
            write(values.size() / columns);
        }
    }

    private void write(int rows) throws SQLException {
        String one = "(" + "?,".repeat(columns - 1) + "?)";
        try (PreparedStatement statement = connection.prepareStatement(head + (one + ",").repeat(rows - 1) + one)) {
            for (int i = 0; i < values.size(); i++) {
                statement.setObject(i + 1, values.get(i));
            }
            statement.executeUpdate();
        }
        values.clear();
    }

    private static @Nullable Object converted(@Nullable Object value) {
        return switch (value) {
            case ContentKey key -> uuid(key);
            case Instant instant -> OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
            case LocalDate day -> day;
            case null -> null;
            default -> value;
        };
    }

    static UUID uuid(ContentKey key) {
        return new UUID(key.high(), key.low());
    }

    static ContentKey key(UUID uuid) {
        return new ContentKey(uuid.getMostSignificantBits(), uuid.getLeastSignificantBits());
    }
}
