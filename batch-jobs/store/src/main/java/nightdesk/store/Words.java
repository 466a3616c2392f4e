package nightdesk.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * Numbers for words that repeat (outlets, vendors, rules), so that a hundred thousand rows do not repeat them. The numbers are an affair of
 * the database alone: nothing that leaves it depends on them. Safe for several writers.
 */
final class Words {
    private final Database database;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<Integer, String> words = new HashMap<>();

    Words(Database database) {
        this.database = database;
        database.sql()
                .sql("select word_no, kind, word from word order by word_no")
                .query(row -> {
                    remember(row.getInt(1), row.getString(2), row.getString(3));
                });
    }

    /** The number of a word; a new word gets the next one, in a transaction of its own. */
    synchronized int numberOf(String kind, String word) {
        Integer known = numbers.get(kind + '\n' + word);
        if (known != null) {
            return known;
        }
        int next = numbers.size() + 1;
        try (Connection connection = database.dataSource().getConnection()) {
            MultiRowInsert insert = new MultiRowInsert(connection, "word (word_no, kind, word)");
            insert.row(next, kind, word);
            insert.flush();
        } catch (SQLException e) {
            throw StoreFault.of("word '" + word + "'", e);
        }
        remember(next, kind, word);
        return next;
    }

    /** The word of a number. */
    synchronized String wordOf(int number) {
        return Objects.requireNonNull(words.get(number), () -> "no word has the number " + number);
    }

    private void remember(int number, String kind, String word) {
        numbers.put(kind + '\n' + word, number);
        words.put(number, word);
    }
}
