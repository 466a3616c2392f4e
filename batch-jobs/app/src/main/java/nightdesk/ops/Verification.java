package nightdesk.ops;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nightdesk.fault.NightdeskException;
import nightdesk.store.Barrier;
import nightdesk.store.ControlTotals;
import nightdesk.store.Database;
import nightdesk.store.Editions;
import nightdesk.store.Finding;
import nightdesk.store.Journal;
import nightdesk.store.JournalEntry;
import nightdesk.store.JournalReading;
import nightdesk.store.JournalledRun;
import nightdesk.store.Published;
import nightdesk.store.RunKey;
import nightdesk.store.Vault;
import org.jspecify.annotations.Nullable;

/**
 * Compares everything that is kept with what it should be: the journal with its own chain, every copy in the vault with its name, every
 * published folder with its manifest and that with the journal, the database with the journal's totals. Changes nothing.
 */
public final class Verification {
    private final Path data;
    private final Published published;
    private final @Nullable LocalDate only;
    private final List<Finding> findings = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private final Map<String, Long> checked = new LinkedHashMap<>();

    private Verification(Path data, Path output, @Nullable LocalDate only) {
        this.data = data;
        this.published = new Published(output);
        this.only = only;
    }

    /**
     * What was found.
     *
     * @param checked how many things of each kind were looked at
     * @param findings every difference
     * @param notes what is no difference but worth knowing, such as a run to be resumed
     */
    public record Result(Map<String, Long> checked, List<Finding> findings, List<String> notes) {}

    /**
     * Looks at everything; the caller holds the desk's lock.
     *
     * @param only the edition to look at; null: all of them
     * @param rulesVersion as in {@link Database#open}
     */
    public static Result of(Path data, Path output, @Nullable LocalDate only, String rulesVersion) {
        Verification verification = new Verification(data, output, only);
        verification.verify(rulesVersion);
        return new Result(verification.checked, List.copyOf(verification.findings), List.copyOf(verification.notes));
    }

    private void verify(String rulesVersion) {
        Path file = data.resolve("journal.jsonl");
        JournalReading journal;
        try {
            journal = Journal.read(file);
        } catch (NightdeskException e) {
            findings.add(new Finding(file.toString(), String.valueOf(e.getMessage())));
            return;
        }
        checked.put("journal_lines", (long) journal.lines().size());
        journal.tornTail()
                .ifPresent(tail -> notes.add(file + ": a crash left " + tail.bytes()
                        + " bytes of an unfinished last line; the next run sets them aside."));
        journal.unfinished()
                .ifPresent(
                        run -> notes.add("Run " + run.run() + " is unfinished. Continue it with 'nightdesk resume'."));
        vault(journal);
        outputs(journal);
        database(journal, rulesVersion);
    }

    private void vault(JournalReading journal) {
        Vault vault = new Vault(data.resolve("vault"));
        Set<String> forgotten = new HashSet<>();
        Set<String> expected = new LinkedHashSet<>();
        for (JournalEntry entry : journal.entries()) {
            if (entry instanceof JournalEntry.Forgotten gone) {
                forgotten.add(gone.oldSha256());
                expected.add(gone.newSha256());
            }
        }
        for (JournalledRun run : journal.runs()) {
            if (run.frozen() && isMeant(run.run())) {
                expected.add(run.opened().configSha256());
                run.planSha256().ifPresent(expected::add);
                run.files().forEach(input -> expected.add(input.sha256()));
            }
        }
        expected.removeAll(forgotten);
        expected.forEach(sha256 -> vault.verify(sha256).ifPresent(findings::add));
        checked.put("vault_copies", (long) expected.size());
    }

    private void outputs(JournalReading journal) {
        long folders = 0;
        Set<RunKey> known = new HashSet<>();
        for (JournalledRun run : journal.published()) {
            known.add(run.run());
            if (isMeant(run.run())) {
                String manifest = run.passed(Barrier.PUBLISHED)
                        .map(JournalEntry.AtBarrier::manifestSha256)
                        .orElse("");
                findings.addAll(published.verify(run.run(), manifest));
                folders++;
            }
        }
        for (RunKey run : published.list()) {
            boolean pending =
                    journal.unfinished().filter(left -> left.run().equals(run)).isPresent();
            if (!known.contains(run) && !pending && isMeant(run)) {
                Path folder = published.folder(run);
                findings.add(
                        new Finding(
                                folder.toString(),
                                folder
                                        + ": the journal says nothing of this edition. Move it away, or name the data folder it belongs to."));
            }
        }
        checked.put("published_folders", folders);
    }

    private void database(JournalReading journal, String rulesVersion) {
        Path file = data.resolve(Database.FILE);
        List<JournalledRun> runs = journal.published();
        if (!Files.exists(file)) {
            if (!runs.isEmpty()) {
                findings.add(new Finding(
                        file.toString(),
                        file + ": the database is missing. Run 'nightdesk rebuild'; nothing else is lost."));
            }
            return;
        }
        try (Database database = Database.open(data, rulesVersion)) {
            Set<RunKey> held = new LinkedHashSet<>(database.editions().published());
            for (JournalledRun run : runs) {
                if (!held.remove(run.run())) {
                    difference(file, run.run(), "is published, but the database does not hold it");
                } else if (isMeant(run.run())) {
                    compare(file, run, database.editions().rowsOf(run.run()));
                }
            }
            held.forEach(run -> difference(file, run, "stands in the database, but the journal says nothing of it"));
            checked.put("database_runs", (long) runs.size());
        } catch (NightdeskException e) {
            findings.add(new Finding(file.toString(), String.valueOf(e.getMessage())));
        }
    }

    private void compare(Path file, JournalledRun run, Editions.RunRows rows) {
        ControlTotals totals = run.totals().orElseThrow();
        compare(file, run.run(), "files", totals.files(), rows.files());
        compare(file, run.run(), "articles", totals.stored() + totals.storedVersions(), rows.articles());
        compare(file, run.run(), "refused records", totals.quarantined(), rows.rejections());
    }

    private void compare(Path file, RunKey run, String what, long journal, long found) {
        if (journal != found) {
            difference(file, run, "has " + found + " " + what + " in the database, the journal counted " + journal);
        }
    }

    private void difference(Path file, RunKey run, String what) {
        findings.add(
                new Finding(file.toString(), file + ": edition " + run + " " + what + ". Run 'nightdesk rebuild'."));
    }

    private boolean isMeant(RunKey run) {
        return only == null || only.equals(run.edition());
    }
}
