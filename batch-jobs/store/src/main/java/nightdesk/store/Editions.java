package nightdesk.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nightdesk.edition.Edition;
import nightdesk.edition.Window;
import org.jspecify.annotations.Nullable;

/** The editions of the desk: which are published, which files and derived lines belong to them. */
public final class Editions {
    private static final List<String> DERIVED_FROM_FILES =
            List.of("rejection", "input_file", "day_count", "story_article", "derived");

    private final Database database;

    Editions(Database database) {
        this.database = database;
    }

    /**
     * A published edition.
     *
     * @param summary its run summary, one JSON document
     * @param configSha256 hash of the configuration it was made with
     */
    public record Published(Edition edition, String summary, String configSha256) {}

    /** The newest published revision of an edition. */
    public Optional<Published> published(LocalDate date) {
        return database.sql()
                .sql("select * from edition where edition = :date and is_published order by revision desc limit 1")
                .param("date", date)
                .query((row, number) -> publishedOf(row))
                .optional();
    }

    /** The newest published edition before a date, at its newest revision. */
    public Optional<Published> newestBefore(LocalDate date) {
        return database.sql()
                .sql(
                        "select * from edition where edition < :date and is_published order by edition desc, revision desc limit 1")
                .param("date", date)
                .query((row, number) -> publishedOf(row))
                .optional();
    }

    /** The published editions and revisions, in order. */
    public List<RunKey> published() {
        return database.sql()
                .sql("select edition, revision from edition where is_published order by edition, revision")
                .query((row, number) -> new RunKey(row.getObject(1, LocalDate.class), row.getInt(2)))
                .list();
    }

    /** How many files and article versions all runs together left. */
    public record Rows(long files, long articles) {}

    /** Counts them. */
    public Rows rows() {
        return new Rows(count("input_file"), count("article"));
    }

    private long count(String table) {
        return database.sql()
                .sql("select count(*) from " + table)
                .query(Long.class)
                .single();
    }

    /** What the tables hold of one run. */
    public record RunRows(long files, long articles, long rejections) {}

    /** Counts it. */
    public RunRows rowsOf(RunKey run) {
        return new RunRows(
                countOf("input_file where edition", run),
                countOf("article where registered", run),
                countOf("rejection where edition", run));
    }

    private long countOf(String where, RunKey run) {
        String revision = where.startsWith("article") ? "registered_revision" : "revision";
        return database.sql()
                .sql("select count(*) from " + where + " = :date and " + revision + " = :revision")
                .param("date", run.edition())
                .param("revision", run.revision())
                .query(Long.class)
                .single();
    }

    /** Marks a run as not published, so that {@link #discardUnfinished} removes it: it is derived again. */
    public void takeBack(RunKey run) {
        database.sql()
                .sql("update edition set is_published = false where edition = :date and revision = :revision")
                .param("date", run.edition())
                .param("revision", run.revision())
                .update();
    }

    /** Removes what runs that did not publish left: their rows are made again from the inputs. */
    public void discardUnfinished() {
        List<Edition> unfinished = database.sql()
                .sql("select * from edition where not is_published order by edition, revision")
                .query((row, number) -> editionOf(row))
                .list();
        for (Edition edition : unfinished) {
            database.inOneTransaction("edition " + edition.date(), connection -> clear(connection, edition));
        }
    }

    /**
     * Takes up work on an edition.
     *
     * @param firstArticle number of the first article it registers
     * @param lastArticle number of the last one; less than the first if it registers none
     */
    public void begin(Edition edition, String configSha256, long firstArticle, long lastArticle) {
        insert(
                "edition " + edition.date(),
                "edition (edition, revision, zone, window_after, closed_at, is_first, is_published, article_from, article_to, summary, config_sha256)",
                List.of(edition),
                (rows, one) -> rows.row(
                        one.date(),
                        one.revision(),
                        one.zone().getId(),
                        one.window().after(),
                        one.window().closedAt(),
                        one.first(),
                        false,
                        firstArticle,
                        lastArticle,
                        null,
                        configSha256));
    }

    /** Marks the edition published with its run summary. */
    public void publish(Edition edition, String summary) {
        database.sql()
                .sql(
                        "update edition set is_published = true, summary = :summary where edition = :date and revision = :revision")
                .param("summary", summary)
                .param("date", edition.date())
                .param("revision", edition.revision())
                .update();
    }

    /** Number of the last file; 0 if there is none. */
    public long lastFileNumber() {
        return database.sql()
                .sql("select coalesce(max(file_no), 0) from input_file")
                .query(Long.class)
                .single();
    }

    /** The paths under which published runs read a file of this hash, oldest first. */
    public List<String> pathsOf(String sha256) {
        return database.sql()
                .sql("""
                        select f.path from input_file f
                        join edition e on e.edition = f.edition and e.revision = f.revision and e.is_published
                        where f.sha256 = :sha256 order by f.file_no""")
                .param("sha256", sha256)
                .query((row, number) -> row.getString(1))
                .list();
    }

    /** Writes the files of a run with their control totals. */
    public void writeFiles(Edition edition, Collection<InputFile> files) {
        insert(
                "files",
                "input_file (file_no, edition, revision, path, sha256, bytes, format, encoding, encoding_guessed, status, read_count, stored_count, "
                        + "version_count, duplicate_count, quarantined_count, bytes_covered, received_at)",
                files,
                (rows, file) -> rows.row(
                        file.number(),
                        edition.date(),
                        edition.revision(),
                        file.path(),
                        file.sha256(),
                        file.bytes(),
                        file.format(),
                        file.encoding(),
                        file.encodingGuessed(),
                        file.status().name(),
                        file.counts().read(),
                        file.counts().stored(),
                        file.counts().versions(),
                        file.counts().duplicates(),
                        file.counts().quarantined(),
                        file.bytesCovered(),
                        file.receivedAt()));
    }

    /** One line of a derived export. */
    public record DerivedLine(String id, String line) {}

    /** Writes the lines of a derived export of an edition; what it had is replaced. */
    public void writeDerived(Edition edition, String what, Collection<DerivedLine> lines) {
        database.sql()
                .sql("delete from derived where edition = :date and revision = :revision and what = :what")
                .param("date", edition.date())
                .param("revision", edition.revision())
                .param("what", what)
                .update();
        insert(
                what,
                "derived (edition, revision, what, line_id, line)",
                lines,
                (rows, line) -> rows.row(edition.date(), edition.revision(), what, line.id(), line.line()));
    }

    /** The lines of a derived export, by id. */
    public List<String> derived(Edition edition, String what) {
        return database.sql()
                .sql(
                        "select line from derived where edition = :date and revision = :revision and what = :what order by line_id")
                .param("date", edition.date())
                .param("revision", edition.revision())
                .param("what", what)
                .query((row, number) -> row.getString(1))
                .list();
    }

    @FunctionalInterface
    interface RowOf<T> {
        void add(MultiRowInsert rows, T value) throws SQLException;
    }

    <T> void insert(String what, String table, Collection<T> values, RowOf<T> rowOf) {
        database.inOneTransaction(what, connection -> {
            MultiRowInsert rows = new MultiRowInsert(connection, table);
            for (T value : values) {
                rowOf.add(rows, value);
            }
            rows.flush();
        });
    }

    private static void clear(Connection connection, Edition edition) throws SQLException {
        String there = " where edition = ? and revision = ?";
        if (edition.revision() > 1) {
            // What this revision had superseded counts again: the last version of each record in the revisions before.
            execute(
                    connection,
                    "update article a set superseded = false where edition = ? and revision < ? and record_key in (select record_key from "
                            + "article where registered = ? and registered_revision = ? and membership in ('ON_TIME', 'LATE')) and article_no = "
                            + "(select max(b.article_no) from article b where b.record_key = a.record_key and b.edition = a.edition and "
                            + "b.revision < ?)",
                    edition.date(),
                    edition.revision(),
                    edition.date(),
                    edition.revision(),
                    edition.revision());
        }
        long[] range = rangeOf(connection, edition);
        Long first = firstArticle(connection, edition, range);
        if (first != null) {
            // Articles of an unfinished run are the last ones: everything from its first number on is its own.
            for (String table : Facts.TABLES) {
                execute(connection, "delete from " + table + " where fact_no >= ?", first * Articles.FACTS_PER_ARTICLE);
            }
            execute(connection, "delete from sentence where sentence_no >= ?", first * Articles.SENTENCE_STARTS);
            execute(connection, "delete from article_vendor where line_no >= ?", first * Articles.FACTS_PER_ARTICLE);
            for (String table : List.of("article_text", "waiting", "article")) {
                execute(connection, "delete from " + table + " where article_no >= ?", first);
            }
            ArticleKeys.forget(connection, first);
        }
        Waiting.takeBack(connection, edition, range);
        for (String table : DERIVED_FROM_FILES) {
            execute(connection, "delete from " + table + there, edition.date(), edition.revision());
        }
        execute(connection, "delete from edition" + there, edition.date(), edition.revision());
    }

    /** The first and the last number that articles of one revision of an edition have. */
    private static long[] rangeOf(Connection connection, Edition edition) throws SQLException {
        try (var statement = connection.prepareStatement(
                "select article_from, article_to from edition where edition = ? and revision = ?")) {
            statement.setObject(1, edition.date());
            statement.setObject(2, edition.revision());
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return new long[] {row.getLong(1), row.getLong(2)};
            }
        }
    }

    private static @Nullable Long firstArticle(Connection connection, Edition edition, long[] range)
            throws SQLException {
        try (var statement = connection.prepareStatement(
                "select min(article_no) from article where article_no between ? and ? and registered = ? and registered_revision = ?")) {
            statement.setLong(1, range[0]);
            statement.setLong(2, range[1]);
            statement.setObject(3, edition.date());
            statement.setObject(4, edition.revision());
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                long first = row.getLong(1);
                return row.wasNull() ? null : first;
            }
        }
    }

    private static void execute(Connection connection, String statement, Object... values) throws SQLException {
        try (var prepared = connection.prepareStatement(statement)) {
            for (int i = 0; i < values.length; i++) {
                prepared.setObject(i + 1, values[i]);
            }
            prepared.executeUpdate();
        }
    }

    private static Published publishedOf(ResultSet row) throws SQLException {
        return new Published(editionOf(row), row.getString("summary"), row.getString("config_sha256"));
    }

    private static Edition editionOf(ResultSet row) throws SQLException {
        Window window = new Window(
                row.getObject("window_after", OffsetDateTime.class).toInstant(),
                row.getObject("closed_at", OffsetDateTime.class).toInstant());
        return new Edition(
                row.getObject("edition", LocalDate.class),
                ZoneId.of(row.getString("zone")),
                window,
                row.getInt("revision"),
                row.getBoolean("is_first"));
    }
}
