package nightdesk.job;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nightdesk.article.Membership;
import nightdesk.config.Build;
import nightdesk.edition.Edition;
import nightdesk.store.Barrier;
import nightdesk.store.Database;
import nightdesk.store.Editions;
import nightdesk.store.InputFile;
import nightdesk.store.JournalEntry;
import nightdesk.store.RegisteredFile;
import nightdesk.store.Rejections.Refused;

/**
 * Chooses the edition, decides what becomes of every record and freezes both in the journal. A published edition is not made again: its
 * files wait for the next one.
 */
final class RegisterStep implements StepWork {
    @Override
    public Figures on(Night night) {
        Database database = night.tools().database();
        EditionChoice choice = new EditionChoice(night.wiring().settings(), night.now());
        LocalDate date = choice.date(night.request().edition(), Registration.newest(night.readings(), night.now()));
        Optional<Editions.Published> published = database.editions().published(date);
        if (published.isPresent()) {
            night.alreadyPublished(published.get());
            long waiting = night.files().stream().filter(file -> !file.isCopy()).count();
            if (waiting > 0) {
                night.warn(waiting + (waiting == 1 ? " new file waits" : " new files wait")
                        + " for the next edition; edition " + date
                        + " is published and does not change by itself. Run with --revise \"reason\" to make revision "
                        + (published.get().edition().revision() + 1) + ".");
            }
            return new Figures(0, 0);
        }
        Edition edition =
                choice.edition(date, 1, database.editions().newestBefore(date).map(Editions.Published::edition));
        Registration registration = new Registration(
                edition,
                night.wiring().settings().lateDays(),
                database.articles().versionsOf(Registration.recordKeys(night.readings())));
        long firstArticle = database.articles().lastNumber() + 1;
        Map<Membership, Long> classes =
                registration.decide(night.readings(), database.editions().lastFileNumber() + 1, firstArticle);
        long written = classes.values().stream().mapToLong(Long::longValue).sum();
        database.editions().begin(edition, night.configSha256(), firstArticle, firstArticle + written - 1);
        night.registered(edition, registration, classes);
        journal(night, edition);
        write(night, edition);
        return new Figures(
                night.counts().read(), night.counts().stored() + night.counts().versions());
    }

    private static void journal(Night night, Edition edition) {
        List<RegisteredFile> files = night.readings().stream()
                .map(reading -> new RegisteredFile(
                        reading.file().path(),
                        reading.file().sha256(),
                        reading.file().bytes(),
                        reading.file().modified(),
                        reading.format()))
                .toList();
        var journal = night.tools().journal();
        journal.append(
                night.now(),
                new JournalEntry.RunOpened(
                        edition,
                        1,
                        night.run() + ".a1",
                        night.now(),
                        night.configSha256(),
                        Build.VERSION,
                        night.request().reviseReason()));
        for (JournalEntry.FilesRegistered entry : JournalEntry.FilesRegistered.of(night.run(), files)) {
            journal.append(night.now(), entry);
        }
        long bytes = files.stream().mapToLong(RegisteredFile::bytes).sum();
        journal.append(night.now(), new JournalEntry.RunRegistered(night.run(), files.size(), bytes));
        journal.append(night.now(), JournalEntry.AtBarrier.intent(night.run(), Barrier.INGESTED));
    }

    private static void write(Night night, Edition edition) {
        List<InputFile> files = new ArrayList<>();
        List<Refused> refused = new ArrayList<>();
        for (FileReading reading : night.readings()) {
            files.add(new InputFile(
                    reading.number(),
                    reading.file().path(),
                    reading.file().sha256(),
                    reading.file().bytes(),
                    reading.format(),
                    reading.encoding(),
                    reading.encodingGuessed(),
                    reading.status(),
                    reading.counts(),
                    reading.bytesCovered(),
                    night.now()));
            for (Refused one : reading.refused()) {
                refused.add(one.inFile(reading.number()));
            }
        }
        night.tools().database().editions().writeFiles(edition, files);
        night.tools().database().rejections().write(edition, refused);
        night.tools().quarantine().sync();
    }
}
