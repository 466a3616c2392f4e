package nightdesk.ops;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nightdesk.store.Barrier;
import nightdesk.store.ControlTotals;
import nightdesk.store.Journal;
import nightdesk.store.JournalReading;
import nightdesk.store.JournalledRun;

/** What the desk did last, in sentences, as the journal tells it; needs no lock and changes nothing. */
public final class DeskStatus {
    private DeskStatus() {}

    /**
     * The sentences, one a line.
     *
     * @param working whether another process holds the lock now
     * @throws nightdesk.fault.NightdeskException of kind OUT_OF_BALANCE if the journal is damaged
     */
    public static List<String> lines(Path data, boolean working, Instant now) {
        JournalReading journal = Journal.read(data.resolve("journal.jsonl"));
        List<String> lines = new ArrayList<>();
        List<JournalledRun> published = journal.published();
        if (published.isEmpty()) {
            lines.add("No edition is published yet.");
        } else {
            JournalledRun last = published.get(published.size() - 1);
            lines.add(published.size() + (published.size() == 1 ? " edition is" : " editions are")
                    + " published, revisions counted. The last: " + words(last));
            lines.addAll(DeliveryStatus.lines(published, now));
        }
        Optional<JournalledRun> unfinished = journal.unfinished();
        if (working) {
            lines.add("A process is working on the desk now.");
        }
        unfinished.ifPresent(run -> lines.add(unfinished(run, working)));
        held(journal)
                .ifPresent(run -> lines.add("Attempt " + run.attempts() + " of run " + run.run()
                        + " was held (exit 5); its files are read again by the next run."));
        if (!working && unfinished.isEmpty()) {
            lines.add("Nothing is to be resumed.");
        }
        journal.tornTail()
                .filter(tail -> !working)
                .ifPresent(tail -> lines.add("A crash left " + tail.bytes()
                        + " bytes of an unfinished line in the journal; the next run sets them aside."));
        return lines;
    }

    /** The newest run, if a gate held it. */
    private static Optional<JournalledRun> held(JournalReading journal) {
        return journal.runs().stream()
                .reduce((earlier, later) -> later)
                .filter(run ->
                        run.ended().filter(end -> end.outcome().equals("HELD")).isPresent());
    }

    private static String words(JournalledRun run) {
        ControlTotals totals = run.totals().orElseThrow();
        return run.run() + ", closed at " + run.opened().edition().window().closedAt() + ", " + totals.read()
                + " records read = " + totals.stored() + " new + " + totals.storedVersions() + " new versions + "
                + totals.duplicates() + " duplicates + " + totals.quarantined() + " refused.";
    }

    private static String unfinished(JournalledRun run, boolean working) {
        String where = run.passed(Barrier.PUBLISHED).isPresent()
                ? "after it was published"
                : run.passed(Barrier.STAGED).isPresent()
                        ? "after its reports were rendered"
                        : run.passed(Barrier.INGESTED).isPresent()
                                ? "after its articles were read"
                                : "before its articles were all read";
        String end = run.ended()
                .map(ended -> "ended as " + ended.outcome() + " (exit " + ended.exitCode() + ")")
                .orElse(working ? "is under way" : "died without a word (killed, or the power failed)");
        return "Attempt " + run.attempts() + " of run " + run.run() + " " + end
                + (working ? "." : ", " + where + ". Continue it with 'nightdesk resume'.");
    }
}
