package nightdesk.job;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import nightdesk.config.Build;
import nightdesk.fault.FaultKind;
import nightdesk.fault.NightdeskException;
import nightdesk.store.ControlTotals;
import nightdesk.store.Database;
import nightdesk.store.Editions;
import nightdesk.store.Journal;
import nightdesk.store.JournalledRun;
import nightdesk.store.Published;
import nightdesk.store.Quarantine;
import nightdesk.store.RunKey;
import nightdesk.store.Vault;
import org.jspecify.annotations.Nullable;

/**
 * A data folder at work: its journal, its vault, and a database that says what the journal says. A database that is missing, damaged or
 * behind is derived again from journal and vault when the desk is opened, and the operator is told. The holder has the desk's lock.
 */
final class OpenDesk implements AutoCloseable {
    private final Path data;
    private final Path output;
    private final Progress progress;
    private final StopRequest stop;
    private final boolean shared;
    private final Journal journal;
    private final Vault vault;
    private final List<String> notes = new ArrayList<>();
    private @Nullable Database database;

    private OpenDesk(Path data, Path output, boolean shared, Journal journal, Progress progress, StopRequest stop) {
        this.shared = shared;
        this.data = data;
        this.output = output;
        this.progress = progress;
        this.stop = stop;
        this.journal = journal;
        this.vault = new Vault(data.resolve("vault"));
    }

    /**
     * Opens the folder and brings its database up to the journal.
     *
     * @param afresh whether the database is derived again in any case
     * @param shared whether this process has the database open beside, so that its file cannot be replaced
     * @throws NightdeskException of kind OUT_OF_BALANCE if the journal or a copy in the vault is damaged; of kind STORAGE if the disk fails
     */
    static OpenDesk open(
            Path data, Path output, Instant now, boolean afresh, boolean shared, Progress progress, StopRequest stop) {
        OpenDesk desk =
                new OpenDesk(data, output, shared, Journal.open(data.resolve("journal.jsonl"), now), progress, stop);
        try {
            desk.journal
                    .repaired()
                    .ifPresent(cut -> desk.notes.add("A crash had left " + cut.bytes()
                            + " bytes of an unfinished last line in the journal; they were cut off and lie in "
                            + data.resolve(cut.keptAs()) + "."));
            desk.vault.clearLeftovers();
            desk.recover(afresh);
            return desk;
        } catch (RuntimeException | Error e) {
            desk.close();
            throw e;
        }
    }

    Night.Tools tools() {
        if (database == null) {
            throw new IllegalStateException("the database is opened with the desk");
        }
        return new Night.Tools(
                vault, journal, database, new Quarantine(data.resolve("quarantine")), new Published(output));
    }

    Vault vault() {
        return vault;
    }

    Journal journal() {
        return journal;
    }

    /** What the operator should know of the opening. */
    List<String> notes() {
        return notes;
    }

    /** Derives the rows of one run again; nothing is journalled, rendered or published. */
    Night replay(JournalledRun run) {
        tools().database().editions().takeBack(run.run());
        tools().database().editions().discardUnfinished();
        Night night = Night.again(FrozenRun.of(run, vault, true), data, output, tools(), progress, stop);
        NightdeskException fault = JobLauncher.launch(night);
        progress.end();
        if (fault != null) {
            throw fault;
        }
        return night;
    }

    @Override
    public void close() {
        try {
            if (database != null) {
                database.close();
            }
        } finally {
            journal.close();
        }
    }

    private void recover(boolean afresh) {
        List<JournalledRun> published = journal.reading().published();
        @Nullable String why = afresh ? "as asked" : openDatabase(published);
        if (why == null) {
            tools().database().editions().discardUnfinished();
            int derived = agreeing(published);
            if (derived == published.size()) {
                return;
            }
            if (derived >= 0) {
                notes.add("The database was behind the journal: " + runs(published.subList(derived, published.size()))
                        + " derived again from the vault.");
                replayAll(published.subList(derived, published.size()));
                return;
            }
            why = "it did not agree with the journal";
        }
        if (shared) {
            throw new NightdeskException(
                    FaultKind.STORAGE,
                    data.resolve(Database.FILE) + ": the database must be made again (" + why
                            + "), and 'nightdesk serve' has it open. Nothing was published. Start 'nightdesk serve' again: it makes it at its start.");
        }
        if (database != null) {
            database.close();
            database = null;
        }
        Database.setAside(data);
        database = Database.open(data, Build.RULES);
        notes.add("The database was made again from journal and vault (" + why + "): " + runs(published) + " derived.");
        replayAll(published);
    }

    /** Gives why the database cannot be used; null if it can. */
    private @Nullable String openDatabase(List<JournalledRun> published) {
        boolean missing = !java.nio.file.Files.exists(data.resolve(Database.FILE));
        if (missing && !published.isEmpty()) {
            return "it was missing";
        }
        try {
            database = Database.open(data, Build.RULES);
            checkJournal(published);
            return null;
        } catch (NightdeskException e) {
            if (e.kind() == FaultKind.STORAGE && Database.isDamage(e)) {
                return "it was damaged";
            }
            throw e;
        }
    }

    /** A database that knows editions of which the journal says nothing: the journal was lost, not the database. */
    private void checkJournal(List<JournalledRun> published) {
        HashSet<RunKey> known = new HashSet<>();
        published.forEach(run -> known.add(run.run()));
        journal.reading().unfinished().ifPresent(run -> known.add(run.run()));
        for (RunKey run : tools().database().editions().published()) {
            if (!known.contains(run)) {
                throw new NightdeskException(
                        FaultKind.OUT_OF_BALANCE,
                        data.resolve("journal.jsonl") + ": says nothing of edition " + run
                                + ", which the database holds as published. Lines of the journal are lost. Nothing was done. Restore the data folder from a backup, or run "
                                + "'nightdesk rebuild' to go on from what the journal says.");
            }
        }
    }

    /** How many of the runs, from the first on, the database holds in full and no others; -1 if it holds something else. */
    private int agreeing(List<JournalledRun> published) {
        Editions editions = tools().database().editions();
        HashSet<RunKey> held = new HashSet<>(editions.published());
        int count = 0;
        long files = 0;
        long articles = 0;
        while (count < published.size() && held.contains(published.get(count).run())) {
            ControlTotals totals = published.get(count).totals().orElseThrow();
            files += totals.files();
            articles += totals.stored() + totals.storedVersions();
            count++;
        }
        boolean whole = held.size() == count && editions.rows().equals(new Editions.Rows(files, articles));
        return whole ? count : -1;
    }

    private void replayAll(List<JournalledRun> runs) {
        runs.forEach(this::replay);
    }

    private static String runs(List<JournalledRun> runs) {
        return runs.size() + (runs.size() == 1 ? " run was" : " runs were");
    }
}
