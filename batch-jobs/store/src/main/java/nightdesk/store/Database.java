package nightdesk.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import nightdesk.fault.FaultKind;
import nightdesk.fault.NightdeskException;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The embedded database of one data folder: one H2 file, one writer, its tables brought up to date when it is opened. */
public final class Database implements AutoCloseable {
    /** The database, below the data folder. */
    public static final String FILE = "db/nightdesk.mv.db";

    /** H2: file corrupted, not a database, unsupported format, wrong user; and anything its storage engine does not understand. */
    private static final Set<Integer> DAMAGE = Set.of(50000, 90030, 90048, 90013, 28000, 90065);

    private final HikariDataSource dataSource;
    private final JdbcClient sql;
    private final Articles articles;
    private final Facts facts;
    private final Editions editions;
    private final Rejections rejections;
    private final Days days;
    private final Waiting waiting;
    private final HashedFiles hashedFiles;
    private final Stories stories;

    private Database(HikariDataSource dataSource, String rulesVersion) {
        this.dataSource = dataSource;
        this.sql = JdbcClient.create(dataSource);
        Words words = new Words(this);
        this.articles = new Articles(this, words);
        this.facts = new Facts(this, words, rulesVersion);
        this.editions = new Editions(this);
        this.rejections = new Rejections(this);
        this.days = new Days(this, words);
        this.waiting = new Waiting(this);
        this.hashedFiles = new HashedFiles(this);
        this.stories = new Stories(this, words);
    }

    /**
     * Opens the database of a data folder, and makes it if there is none.
     *
     * @param rulesVersion version of the rules that read the facts; part of their ids
     * @throws NightdeskException of kind STORAGE if it cannot be read or written; of kind USAGE if it is of a newer version
     */
    public static Database open(Path dataFolder, String rulesVersion) {
        Path file = dataFolder.resolve("db").resolve("nightdesk").toAbsolutePath();
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url(dataFolder));
        config.setUsername("sa");
        config.setPassword("");
        config.setMaximumPoolSize(8);
        config.setMinimumIdle(1);
        config.setPoolName("desk");
        config.setAutoCommit(true);
        try {
            HikariDataSource source = new HikariDataSource(config);
            Flyway tables = Flyway.configure()
                    .dataSource(source)
                    .locations("classpath:nightdesk/store/migration")
                    .validateMigrationNaming(true)
                    .load();
            for (MigrationInfo applied : tables.info().applied()) {
                if (!applied.getState().isResolved()) {
                    source.close();
                    throw new NightdeskException(
                            FaultKind.USAGE,
                            file + ".mv.db: was written by a newer Nightdesk (tables of version " + applied.getVersion()
                                    + "). Nothing was changed. Use the newer program, or restore the backup made before the upgrade.");
                }
            }
            tables.migrate();
            return new Database(source, rulesVersion);
        } catch (com.zaxxer.hikari.pool.HikariPool.PoolInitializationException | FlywayException e) {
            throw new NightdeskException(
                    FaultKind.STORAGE,
                    file + ".mv.db: the database cannot be opened (" + cause(e) + "). " + room(dataFolder)
                            + " Nothing was published. Make room or free the file, or move it away: it is made again from the inputs.",
                    e);
        }
    }

    /** Where a process that has the database open finds it, for a library that brings connections of its own; user {@code sa}, no password. */
    public static String url(Path dataFolder) {
        // The zone of timestamps is UTC whatever the machine's; words are compared by code point; numbers of
        // connections stay small.
        return "jdbc:h2:file:" + dataFolder.resolve("db").resolve("nightdesk").toAbsolutePath()
                + ";DB_CLOSE_ON_EXIT=FALSE;TIME ZONE=UTC;CACHE_SIZE=65536;COMPRESS=FALSE;WRITE_DELAY=20000;LAZY_QUERY_EXECUTION=1";
    }

    /**
     * Whether a failure says that the file is damaged or is no database of the desk; then it is derived again. A file that is in use, a full
     * disk or a missing right is no damage.
     */
    public static boolean isDamage(Throwable failure) {
        for (Throwable one = failure; one != null; one = one.getCause()) {
            if (one instanceof SQLException sql && DAMAGE.contains(sql.getErrorCode())) {
                return true;
            }
        }
        return false;
    }

    /**
     * Moves the database away, so that the next {@link #open} makes an empty one. The last one moved away is kept.
     *
     * @return where it lies now, below the data folder; empty if there was none
     * @throws NightdeskException of kind STORAGE if it cannot be moved
     */
    public static Optional<String> setAside(Path dataFolder) {
        Path file = dataFolder.resolve(FILE);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        String aside = FILE + ".old";
        try {
            Files.move(file, dataFolder.resolve(aside), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw DiskFault.changing(file, "could not be moved away", e);
        }
        return Optional.of(aside);
    }

    /** Connections to it. */
    public DataSource dataSource() {
        return dataSource;
    }

    /** Article versions. */
    public Articles articles() {
        return articles;
    }

    /** Facts. */
    public Facts facts() {
        return facts;
    }

    /** Editions, their files and derived lines. */
    public Editions editions() {
        return editions;
    }

    /** Refused records. */
    public Rejections rejections() {
        return rejections;
    }

    /** Counts by day. */
    public Days days() {
        return days;
    }

    /** Articles that wait for a later edition. */
    public Waiting waiting() {
        return waiting;
    }

    /** Files whose hash is known. */
    public HashedFiles hashedFiles() {
        return hashedFiles;
    }

    /** Stories. */
    public Stories stories() {
        return stories;
    }

    /** Whether a failure is the database's own, such as a full disk, and not a mistake of the program in a statement or a constraint. */
    public static boolean hasFailed(Throwable failure) {
        if (!(failure instanceof SQLException sql)) {
            return false;
        }
        // 23: a constraint, 42: the statement.
        String state = String.valueOf(sql.getSQLState());
        return !state.startsWith("23") && !state.startsWith("42");
    }

    /**
     * Words for a database that failed while it was at work: its file, why, how large it is and how much room its disk has.
     *
     * @param published whether the edition has its name already
     */
    public static NightdeskException failed(Path dataFolder, boolean published, Throwable failure) {
        return new NightdeskException(
                FaultKind.STORAGE,
                dataFolder.resolve(FILE) + ": the database failed (" + cause(failure) + "). " + room(dataFolder)
                        + (published
                                ? " The edition is published; what follows is not done."
                                : " Nothing was published.")
                        + " Make room or repair the disk, then run 'nightdesk resume'.",
                failure);
    }

    private static String room(Path dataFolder) {
        Path file = dataFolder.resolve(FILE);
        try {
            long has = Files.exists(file) ? Files.size(file) : 0;
            return "It has " + has + " bytes; " + Files.getFileStore(dataFolder).getUsableSpace()
                    + " bytes are free on its disk.";
        } catch (IOException e) {
            return "Its size and the room on its disk cannot be read (" + DiskFault.reason(e) + ").";
        }
    }

    /** Work on one connection, committed whole or not at all. */
    @FunctionalInterface
    interface Work {
        void on(Connection connection) throws SQLException;
    }

    /**
     * Does work in one transaction.
     *
     * @param what the thing that is written, for the message of a failure
     * @throws NightdeskException of kind STORAGE if the database does not take it
     */
    void inOneTransaction(String what, Work work) {
        try (Connection connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            try {
                work.on(connection);
                connection.commit();
            } catch (SQLException | RuntimeException e) {
                connection.rollback();
                throw e;
            } finally {
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw StoreFault.of(what, e);
        }
    }

    JdbcClient sql() {
        return sql;
    }

    /**
     * Asserts that the batch framework keeps its records here and not in memory, as it does by default.
     *
     * @throws IllegalStateException if its tables are missing
     */
    public void requireJobTables() {
        sql.sql("select count(*) from batch_job_instance").query(Long.class).single();
    }

    /** Writes everything committed to the disk. */
    public void checkpoint() {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("checkpoint sync");
        } catch (SQLException e) {
            throw new NightdeskException(
                    FaultKind.STORAGE, "The database could not be written to the disk (" + e.getMessage() + ").", e);
        }
    }

    @Override
    public void close() {
        dataSource.close();
    }

    private static String cause(Throwable e) {
        Throwable deepest = e;
        while (deepest.getCause() != null) {
            deepest = deepest.getCause();
        }
        String message = deepest.getMessage();
        return message == null
                ? deepest.getClass().getSimpleName()
                : message.lines().findFirst().orElse("");
    }
}
