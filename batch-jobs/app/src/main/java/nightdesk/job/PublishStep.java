package nightdesk.job;

import java.time.Instant;
import java.util.Objects;
import nightdesk.store.JournalEntry;
import nightdesk.store.RunKey;

/** Gives the sealed edition its name in the output folder; from here on it never changes. */
final class PublishStep implements StepWork {
    @Override
    public Figures on(Night night) {
        if (!night.isReplayed()) {
            publish(
                    night.tools(),
                    night.now(),
                    night.run(),
                    Objects.requireNonNull(night.manifest()).sha256());
        }
        night.tools().database().editions().publish(night.edition(), RunSummary.counts(night));
        night.tools().database().checkpoint();
        return new Figures(night.outputs().size(), night.outputs().size());
    }

    /** Renames the staged folder between the two lines of the journal; does only what is missing if it was renamed before. */
    static void publish(Night.Tools tools, Instant now, RunKey run, String manifestSha256) {
        tools.journal().append(now, JournalEntry.AtBarrier.publishing(run, manifestSha256));
        tools.published().publish(run, manifestSha256);
        tools.journal().append(now, JournalEntry.AtBarrier.published(run, manifestSha256));
    }
}
