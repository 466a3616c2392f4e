package nightdesk.job;

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
        long enteringNow = night.tools().database().articles().enterWaiting(night.edition());
        if (enteringNow > 0) {
            night.warn(enteringNow + (enteringNow == 1 ? " article that waited enters" : " articles that waited enter")
                    + " this edition.");
        }
        night.tools().database().checkpoint();
        night.tools().journal().append(night.now(), JournalEntry.AtBarrier.ingested(night.run(), totals(night)));
        return new Figures(counts.read(), meant);
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
