package nightdesk.job;

import java.util.Objects;
import nightdesk.store.Journal;
import nightdesk.store.JournalEntry;
import nightdesk.store.Manifest;

/** Gives the sealed edition its name in the output folder; from here on it never changes. */
final class PublishStep implements StepWork {
    @Override
    public Figures on(Night night) {
        Manifest manifest = Objects.requireNonNull(night.manifest());
        Journal journal = night.tools().journal();
        journal.append(night.now(), JournalEntry.AtBarrier.publishing(night.run(), manifest.sha256()));
        night.tools().published().publish(night.run(), manifest.sha256());
        journal.append(night.now(), JournalEntry.AtBarrier.published(night.run(), manifest.sha256()));
        night.tools().database().editions().publish(night.edition(), RunSummary.counts(night));
        night.tools().database().checkpoint();
        journal.append(night.now(), JournalEntry.AtBarrier.settled(night.run()));
        return new Figures(night.outputs().size(), night.outputs().size());
    }
}
