package nightdesk.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.LongStream;
import nightdesk.text.ContentKey;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArticleKeysTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 5);

    @TempDir
    Path folder;

    @Test
    void findsWhatSharesARecordAHeadlineOrABodyHoweverManyNightsAgo() {
        try (Database database = Database.open(folder, "1")) {
            ArticleKeys keys = new ArticleKeys(database);
            assertThat(keys.candidates(List.of(uuid("record", 7)))).isEmpty();

            // Over several rows of packed keys, the last one not full.
            write(database, 1, 4_500);
            keys.extend();
            write(database, 4_501, 5_100);
            keys.extend();
            keys.extend();

            assertThat(keys.candidates(List.of(
                            uuid("record", 1),
                            uuid("headline", 3_999),
                            uuid("body", 5_100),
                            uuid("record", 5_101),
                            uuid("body", 31))))
                    // Every thirtieth has no headline, the one after it no body.
                    .containsExactly(1L, 3_999L, 5_100L);
            assertThat(keys.candidates(Set.of())).isEmpty();
            assertThat(keys.candidates(LongStream.rangeClosed(1, 5_100)
                            .mapToObj(n -> uuid("record", n))
                            .toList()))
                    .hasSize(5_100);
        }
    }

    @Test
    void knowsNothingMoreOfArticlesThatWereRemovedAndAllOfThoseBeforeThem() {
        try (Database database = Database.open(folder, "1")) {
            ArticleKeys keys = new ArticleKeys(database);
            write(database, 1, 3_000);
            keys.extend();

            database.inOneTransaction("a test", connection -> {
                connection.createStatement().execute("delete from article where article_no >= 2500");
                ArticleKeys.forget(connection, 2_500);
            });
            keys.extend();

            assertThat(keys.candidates(List.of(uuid("record", 2_100), uuid("record", 2_499), uuid("record", 2_500))))
                    .containsExactly(2_100L, 2_499L);
        }
    }

    private static void write(Database database, long from, long to) {
        database.inOneTransaction("a test", connection -> {
            MultiRowInsert rows = new MultiRowInsert(
                    connection,
                    "article (article_no, article_id, record_key, headline_key, body_key, registered, registered_revision, edition, revision, "
                            + "membership, superseded, known_record, format_no, outlet_key_no, outlet_name_no, words, chars, published, "
                            + "precision_word, status, flags, file_no)");
            for (long n = from; n <= to; n++) {
                add(rows, n, n % 30 == 0 ? null : uuid("headline", n), n % 30 == 1 ? null : uuid("body", n));
            }
            rows.flush();
        });
    }

    private static void add(MultiRowInsert rows, long n, @Nullable UUID headline, @Nullable UUID body)
            throws SQLException {
        List<@Nullable Object> row = new ArrayList<>();
        row.add(n);
        row.add(uuid("article", n));
        row.add(uuid("record", n));
        row.add(headline);
        row.add(body);
        row.addAll(List.of(
                DAY, 1, DAY, 1, "ON_TIME", false, false, 1, 1, 1, 100, 600, Instant.EPOCH, "EXACT", "USABLE", 0, 1L));
        rows.row(row.toArray());
    }

    private static UUID uuid(String what, long n) {
        return MultiRowInsert.uuid(ContentKey.of(what, Long.toString(n)));
    }
}
