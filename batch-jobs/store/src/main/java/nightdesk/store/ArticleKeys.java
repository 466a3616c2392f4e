package nightdesk.store;

import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The keys of all articles, packed: which articles share a record, a headline or a body with those of a night is found by reading 32 bytes an
 * article, not its row. What is found are candidates: only the first half of each key is kept.
 */
final class ArticleKeys {
    private static final int BYTES = 4 * Long.BYTES;
    private static final int ARTICLES_PER_ROW = 2_000;

    private final Database database;

    ArticleKeys(Database database) {
        this.database = database;
    }

    /** Adds the keys of the articles that were written since the last time. */
    void extend() {
        long last = database.sql()
                .sql("select coalesce(max(last_no), 0) from article_keys")
                .query(Long.class)
                .single();
        database.inOneTransaction("the keys of articles", connection -> {
            try (PreparedStatement articles = connection.prepareStatement(
                    "select article_no, record_key, headline_key, body_key from article where article_no > ? order by article_no")) {
                articles.setLong(1, last);
                try (ResultSet article = articles.executeQuery()) {
                    write(connection, article);
                }
            }
        });
    }

    private static void write(Connection connection, ResultSet article) throws SQLException {
        MultiRowInsert rows = new MultiRowInsert(connection, "article_keys (first_no, last_no, keys)");
        ByteBuffer packed = ByteBuffer.allocate(ARTICLES_PER_ROW * BYTES);
        long last = 0;
        while (article.next()) {
            last = article.getLong(1);
            packed.putLong(last);
            for (int column = 2; column <= 4; column++) {
                packed.putLong(half(article.getObject(column, UUID.class)));
            }
            if (!packed.hasRemaining()) {
                writeRow(rows, packed, last);
            }
        }
        if (packed.position() > 0) {
            writeRow(rows, packed, last);
        }
        rows.flush();
    }

    private static void writeRow(MultiRowInsert rows, ByteBuffer packed, long last) throws SQLException {
        byte[] keys = new byte[packed.position()];
        packed.get(0, keys);
        rows.row(packed.getLong(0), last, keys);
        packed.clear();
    }

    /** Numbers of the articles that may have one of the keys, in order. */
    List<Long> candidates(Collection<UUID> keys) {
        Wanted wanted = new Wanted(keys);
        List<Long> found = new ArrayList<>();
        database.sql().sql("select keys from article_keys order by first_no").query(row -> {
            ByteBuffer packed = ByteBuffer.wrap(row.getBytes(1));
            while (packed.hasRemaining()) {
                long number = packed.getLong();
                boolean record = wanted.holds(packed.getLong());
                boolean headline = wanted.holds(packed.getLong());
                boolean body = wanted.holds(packed.getLong());
                if (record || headline || body) {
                    found.add(number);
                }
            }
        });
        return found;
    }

    /** Removes what is known of articles from a number on; what shares a row with them is added again with the next {@link #extend}. */
    static void forget(Connection connection, long first) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement("delete from article_keys where last_no >= ?")) {
            delete.setLong(1, first);
            delete.executeUpdate();
        }
    }

    private static long half(@Nullable UUID key) {
        return key == null ? 0 : key.getMostSignificantBits();
    }

    /** Halves of keys; most of those asked for are not among them, which one bit tells. */
    private static final class Wanted {
        private static final int BITS_PER_KEY = 16;

        private final long[] halves;
        private final long[] bits;
        private final int mask;

        Wanted(Collection<UUID> keys) {
            halves = keys.stream().mapToLong(ArticleKeys::half).sorted().toArray();
            int words = Integer.highestOneBit(Math.max(1, halves.length * BITS_PER_KEY / Long.SIZE)) * 2;
            bits = new long[words];
            mask = words * Long.SIZE - 1;
            for (long half : halves) {
                bits[((int) half & mask) >>> 6] |= 1L << half;
            }
        }

        boolean holds(long half) {
            return half != 0
                    && (bits[((int) half & mask) >>> 6] & 1L << half) != 0
                    && Arrays.binarySearch(halves, half) >= 0;
        }
    }
}
