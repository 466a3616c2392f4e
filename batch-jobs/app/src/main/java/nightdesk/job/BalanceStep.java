package nightdesk.job;

import nightdesk.config.Build;
import nightdesk.fault.FaultKind;
import nightdesk.fault.NightdeskException;
import nightdesk.store.ControlTotals;
import nightdesk.store.InputFile;
import nightdesk.store.JournalEntry;

/** Compares what was read with what was written, file by file and in all. What does not balance is not published. */
final class BalanceStep implements StepWork {
    @Override
    public Figures on(Night night) {
        for (FileReading reading : night.readings()) {
            InputFile.Counts counts = reading.counts();
            if (!counts.balance() || counts.quarantined() != reading.refused().size()) {
                throw unbalanced(
                        reading.file().path(),
                        counts.read(),
                        counts.stored()
                                + counts.versions()
                                + counts.duplicates()
                                + reading.refused().size());
            }
        }
        InputFile.Counts counts = night.counts();
        long written = night.tools().database().articles().registeredBy(night.edition());
        long meant = counts.stored() + counts.versions();
        if (written != meant || night.extracted().get() != meant) {
            throw unbalanced("the database", meant, written);
        }
        long enteringNow = night.tools()
                .database()
                .waiting()
                .enter(night.edition(), night.wiring().settings().lateDays());
        if (enteringNow > 0) {
            night.warn(enteringNow + (enteringNow == 1 ? " article that waited enters" : " articles that waited enter")
                    + " this edition.");
        }
        night.tools().database().articles().supersedeEarlier(night.edition());
        long withdrawn = night.tools().database().articles().withdrawn(night.edition());
        if (withdrawn > 0) {
            night.warn(withdrawn
                    + (withdrawn == 1
                            ? " article was withdrawn by its outlet; it is listed, not counted."
                            : " articles were withdrawn by their outlets; they are listed, not counted."));
        }
        night.classes(night.tools().database().articles().classes(night.edition()));
        night.tools().database().checkpoint();
        pass(night, totals(night));
        return new Figures(counts.read(), meant);
    }

    /** A run made again must count what it counted before, as long as the program is the same. */
    private static void pass(Night night, ControlTotals totals) {
        FrozenRun frozen = night.frozen();
        if (frozen != null) {
            ControlTotals before = frozen.run().totals().orElse(totals);
            boolean sameProgram = frozen.run().opened().programVersion().equals(Build.VERSION);
            if (!before.equals(totals) && sameProgram) {
                throw new NightdeskException(
                        FaultKind.OUT_OF_BALANCE,
                        "Run " + night.run() + ": the journal counted " + before
                                + ", reading its files again from the vault " + "gives " + totals
                                + ". Nothing was published. Restore the data folder from a backup.");
            }
        }
        if (!night.isReplayed()) {
            night.tools().journal().append(night.now(), JournalEntry.AtBarrier.ingested(night.run(), totals));
        }
    }

    private static ControlTotals totals(Night night) {
        InputFile.Counts counts = night.counts();
        return new ControlTotals(
                night.files().size(),
                night.files().stream().mapToLong(FoundFile::bytes).sum(),
                counts.read(),
                counts.stored(),
                counts.versions(),
                counts.duplicates(),
                counts.quarantined(),
                night.recordHashTotal());
    }

    private static NightdeskException unbalanced(String where, long read, long accounted) {
        return new NightdeskException(
                FaultKind.OUT_OF_BALANCE,
                where + ": " + read + " records went in, " + accounted
                        + " are accounted for. Nothing was published. Run 'nightdesk resume'; if it fails again, report it with the run's summary.");
    }
}
