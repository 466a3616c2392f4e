package nightdesk.job;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nightdesk.article.Membership;
import nightdesk.config.Build;
import nightdesk.edition.Edition;
import nightdesk.fault.FaultKind;
import nightdesk.fault.NightdeskException;
import nightdesk.store.Barrier;
import nightdesk.store.Database;
import nightdesk.store.Editions;
import nightdesk.store.InputFile;
import nightdesk.store.JournalEntry;
import nightdesk.store.JournalledRun;
import nightdesk.store.RegisteredFile;
import nightdesk.store.Rejections.Refused;
import nightdesk.store.RunKey;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the edition, decides what becomes of every record and freezes both in the journal. A published edition is not made again: its
 * files wait for the next one.
 */
final class RegisterStep implements StepWork {
    @Override
    public Figures on(Night night) {
        FrozenRun frozen = night.frozen();
        if (frozen != null) {
            night.attempt(frozen.attempt());
            if (!frozen.replayed()) {
                night.tools()
                        .journal()
                        .append(night.now(), opened(night, frozen.run().opened().edition()));
            }
            return register(night, frozen.run().opened().edition());
        }
        Editions editions = night.tools().database().editions();
        EditionChoice choice = new EditionChoice(night.wiring().settings(), night.now());
        LocalDate date = choice.date(night.request().edition(), newest(night, editions));
        Editions.@Nullable Published published = editions.published(date).orElse(null);
        boolean revised = night.request().reviseReason() != null;
        if (published != null && !revised) {
            night.alreadyPublished(published);
            warnOfWaiting(night, published.edition());
            return new Figures(0, 0);
        }
        if (published == null && revised) {
            throw new NightdeskException(
                    FaultKind.USAGE,
                    "--revise: edition " + date
                            + " is not published, so there is nothing to revise. Leave the option out. Nothing was touched.");
        }
        Edition edition = published == null
                ? choice.edition(date, 1, editions.newestBefore(date).map(Editions.Published::edition))
                : revision(published.edition());
        night.attempt(1
                + night.tools().journal().reading().runs().stream()
                        .filter(run -> run.run().equals(new RunKey(edition.date(), edition.revision())))
                        .mapToInt(JournalledRun::attempts)
                        .sum());
        return register(night, edition);
    }

    /** The newest publication time of what is new; where nothing is new, the close of the newest published edition holds it all. */
    private static @Nullable Instant newest(Night night, Editions editions) {
        Instant newest = Registration.newest(night.readings(), night.now());
        if (newest != null || !night.files().isEmpty()) {
            return newest;
        }
        return editions.newestBefore(LocalDate.of(9999, 12, 31))
                .map(published -> published.edition().window().closedAt())
                .orElse(null);
    }

    private static Figures register(Night night, Edition edition) {
        Database database = night.tools().database();
        Registration registration = new Registration(
                edition,
                night.wiring().settings().lateDays(),
                night.request().horizon(),
                database.articles().versionsOf(Registration.recordKeys(night.readings())));
        long firstArticle = database.articles().lastNumber() + 1;
        Map<Membership, Long> classes =
                registration.decide(night.readings(), database.editions().lastFileNumber() + 1, firstArticle);
        night.registered(edition, registration, classes);
        if (night.frozen() == null && edition.revision() == 1) {
            holdUnlessMet(night, edition);
        }
        long written = classes.values().stream().mapToLong(Long::longValue).sum();
        database.editions().begin(edition, night.configSha256(), firstArticle, firstArticle + written - 1);
        if (night.frozen() == null) {
            freeze(night, edition);
        }
        write(night, edition);
        return new Figures(
                night.counts().read(), night.counts().stored() + night.counts().versions());
    }

    /** Nothing is registered of a night that is held: the next run looks at all files again. */
    private static void holdUnlessMet(Night night, Edition edition) {
        List<String> why = Gate.reasons(
                night.wiring().sources(),
                night.wiring().settings().gateRejectedPercent(),
                night.readings(),
                night.tools().database().waiting().outlets(edition),
                edition);
        if (!why.isEmpty()) {
            night.tools().journal().append(night.now(), opened(night, edition));
            throw new NightdeskException(
                    FaultKind.HELD,
                    "Edition " + edition.date() + " is held: " + String.join(" ", why)
                            + " Nothing was published or sent. Deliver what is missing or correct what was refused, or change config/sources.csv, then run again.");
        }
    }

    /** The same edition once more, with its own window. */
    private static Edition revision(Edition published) {
        return new Edition(
                published.date(), published.zone(), published.window(), published.revision() + 1, published.first());
    }

    private static void warnOfWaiting(Night night, Edition published) {
        long waiting = night.files().stream().filter(file -> !file.isCopy()).count();
        if (waiting > 0) {
            night.note(waiting + (waiting == 1 ? " new file waits" : " new files wait")
                    + " for the next edition; edition " + published.date()
                    + " is published and does not change by itself. Run with --revise \"reason\" to make revision "
                    + (published.revision() + 1) + ".");
        }
        night.tools()
                .database()
                .editions()
                .published(published.date())
                .filter(known -> !known.configSha256().equals(night.configSha256()))
                .ifPresent(known -> night.note("The configuration has changed since edition " + published.date()
                        + " was published; the change applies from the next edition on."));
    }

    private static JournalEntry.RunOpened opened(Night night, Edition edition) {
        return new JournalEntry.RunOpened(
                edition,
                night.attempt(),
                FrozenRun.runId(new RunKey(edition.date(), edition.revision()), night.attempt()),
                night.now(),
                night.configSha256(),
                Build.VERSION,
                night.request().reviseReason());
    }

    private static void freeze(Night night, Edition edition) {
        List<RegisteredFile> files = night.readings().stream()
                .map(reading -> new RegisteredFile(
                        reading.file().path(),
                        reading.file().sha256(),
                        reading.file().bytes(),
                        reading.file().modified(),
                        reading.format()))
                .toList();
        Path templates = night.configuration().templates();
        Path config = night.configuration().files().at();
        Plan plan = new Plan(
                night.configuration().limits(),
                night.configuration().environment(),
                templates == null ? null : templates.toString(),
                config == null ? null : config.toString(),
                night.request().deliver(),
                night.request().output().toString(),
                night.request().horizon(),
                night.skipped());
        String planSha256 = night.tools().vault().put(plan.bytes()).sha256();
        var journal = night.tools().journal();
        journal.append(night.now(), opened(night, edition));
        for (JournalEntry.FilesRegistered entry : JournalEntry.FilesRegistered.of(night.run(), files)) {
            journal.append(night.now(), entry);
        }
        journal.append(night.now(), new JournalEntry.RunPlanned(night.run(), planSha256));
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
