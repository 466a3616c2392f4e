package nightdesk.job;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import nightdesk.config.DeskConfiguration;
import nightdesk.config.MailSettings;
import nightdesk.config.Settings;
import nightdesk.delivery.Mailer;
import nightdesk.delivery.MessageState;
import nightdesk.delivery.SmtpMailer;
import nightdesk.export.Json;
import nightdesk.fault.FaultKind;
import nightdesk.fault.NightdeskException;
import nightdesk.job.RunSummary.Ending;
import nightdesk.store.Barrier;
import nightdesk.store.Database;
import nightdesk.store.DeskLock;
import nightdesk.store.Editions;
import nightdesk.store.JournalEntry;
import nightdesk.store.JournalledRun;
import nightdesk.store.RunKey;
import org.jspecify.annotations.Nullable;

/**
 * Makes editions, from a request to an exit code: takes the lock, brings the desk up to its journal, finishes what an earlier run left, runs
 * the job, writes the summary. Knows no class of the batch framework: a second instance is turned away before any is loaded.
 */
public final class NightDesk {
    /** Exit code of a published edition with open, failed or uncertain messages. */
    static final int DELIVERY_INCOMPLETE = 4;

    private final Clock clock;
    private final Progress progress;
    private final StopRequest stop;
    private final Mailer mailer;
    private final UnaryOperator<@Nullable String> environment;
    private final DeskAccess access;

    public NightDesk(Clock clock, Progress progress, StopRequest stop) {
        this(clock, progress, stop, SmtpMailer.standard(), System::getenv);
    }

    /**
     * The desk with another way to send mail.
     *
     * @param environment value of an environment variable, null if it is not set; asked for the mail server when a run is continued
     */
    public NightDesk(
            Clock clock,
            Progress progress,
            StopRequest stop,
            Mailer mailer,
            UnaryOperator<@Nullable String> environment) {
        this(clock, progress, stop, mailer, environment, DeskAccess.taking());
    }

    /** @param access how each piece of work gets the lock of its data folder */
    public NightDesk(
            Clock clock,
            Progress progress,
            StopRequest stop,
            Mailer mailer,
            UnaryOperator<@Nullable String> environment,
            DeskAccess access) {
        this.clock = clock;
        this.progress = progress;
        this.stop = stop;
        this.mailer = mailer;
        this.environment = environment;
        this.access = access;
    }

    /**
     * How a run ended.
     *
     * @param message for a person: why, if it did not end well; else empty
     */
    public record Outcome(int exitCode, String outcome, String message, Map<String, @Nullable Object> summary) {
        /** Whether the edition stands, with or without refused records or open messages. */
        public boolean isPublished() {
            return exitCode == 0 || exitCode == 3 || exitCode == 4;
        }
    }

    @FunctionalInterface
    private interface Work {
        Outcome on(OpenDesk desk);
    }

    /**
     * Brings the database of a desk up to its journal before a process begins to serve; a run that was left unfinished stays so.
     *
     * @return what the operator should know of it
     * @throws NightdeskException of kind OUT_OF_BALANCE if the journal or a copy in the vault is damaged; of kind STORAGE if the disk fails
     */
    public static List<String> prepare(DeskLock lock, Path data, Path output, Instant now, StopRequest stop) {
        lock.requireHeld();
        try (OpenDesk desk = OpenDesk.open(data, output, now, false, false, Progress.SILENT, stop)) {
            return List.copyOf(desk.notes());
        }
    }

    /**
     * Makes the edition that is asked for, after the run that an earlier process left unfinished. Every failure is an outcome.
     *
     * @param configuration read after the lock is taken; where there is no data folder yet, before it is made
     */
    public Outcome run(RunRequest request, Supplier<DeskConfiguration> configuration) {
        Instant startedAt = clock.instant();
        AtomicReference<@Nullable MailSettings> mail = new AtomicReference<>();
        Supplier<DeskConfiguration> remembered = () -> {
            DeskConfiguration read = configuration.get();
            mail.set(read.wiring().settings().mail());
            return read;
        };
        return RunAlerts.told(answered(request, remembered, startedAt), mail.get(), request, mailer, clock);
    }

    private Outcome answered(RunRequest request, Supplier<DeskConfiguration> configuration, Instant startedAt) {
        return answering(startedAt, () -> {
            @Nullable DeskConfiguration early = Files.isDirectory(request.data()) ? null : configuration.get();
            if (early != null && request.deliver()) {
                mailRoom(clock).check(early.wiring().settings().mail());
            }
            try (DeskAccess.Hold hold = access.to(request.data())) {
                DeskConfiguration chosen = early == null ? configuration.get() : early;
                if (request.deliver()) {
                    mailRoom(clock).check(chosen.wiring().settings().mail());
                }
                return atDesk(
                        hold.lock(),
                        request.data(),
                        request.output(),
                        request.now(),
                        false,
                        desk -> run(desk, request, chosen, startedAt));
            }
        });
    }

    /** Continues the run that an earlier process left unfinished, with its file set, clock, window and configuration. */
    public Outcome resume(Path data, Path output) {
        Instant startedAt = clock.instant();
        return answering(startedAt, () -> {
            requireData(data);
            try (DeskAccess.Hold hold = access.to(data)) {
                return atDesk(hold.lock(), data, output, startedAt, false, desk -> {
                    List<String> notes = new ArrayList<>(desk.notes());
                    Optional<JournalledRun> unfinished =
                            desk.journal().reading().unfinished();
                    return unfinished.isPresent()
                            ? takeUp(desk, unfinished.get(), data, output, startedAt, notes)
                            : new Outcome(
                                    0,
                                    "NOTHING_TO_RESUME",
                                    "",
                                    RunSummary.bare("NOTHING_TO_RESUME", 0, null, startedAt, clock.instant(), notes));
                });
            }
        });
    }

    /** Derives the database again from journal and vault, whatever state it is in. Published folders stay as they are. */
    public Outcome rebuild(Path data) {
        Instant startedAt = clock.instant();
        return answering(startedAt, () -> {
            requireData(data);
            try (DeskAccess.Hold hold = access.to(data)) {
                return atDesk(
                        hold.lock(),
                        data,
                        data,
                        startedAt,
                        true,
                        desk -> new Outcome(
                                0,
                                "COMPLETE",
                                "",
                                RunSummary.bare("COMPLETE", 0, null, startedAt, clock.instant(), desk.notes())));
            }
        });
    }

    /**
     * Reads what is kept, once the database says what the journal says: one that is missing, damaged or behind is derived again first.
     *
     * @param notes takes what the operator should know of that
     * @throws NightdeskException as the other commands tell in their outcome
     */
    @SuppressWarnings("try") // The lock is held, not used.
    public void read(Path data, Consumer<String> notes, Consumer<Database> reading) {
        requireData(data);
        if (!Files.exists(data.resolve("journal.jsonl"))) {
            throw new NightdeskException(
                    FaultKind.USAGE,
                    "--data '" + data + "' holds no journal. Name the data folder of a desk that has run.");
        }
        try (DeskAccess.Hold hold = access.to(data);
                OpenDesk desk = OpenDesk.open(data, data, clock.instant(), false, access.isShared(), progress, stop)) {
            desk.notes().forEach(notes);
            reading.accept(desk.tools().database());
        }
    }

    /**
     * Makes the editions of past days, one by one, without mail; those that are published stay. Records that a later one of them will hold
     * wait for it. Ends with the first that is not published.
     *
     * @param request its edition does not matter
     * @throws NightdeskException of kind USAGE if the days do not follow each other or lie ahead
     */
    public List<Outcome> backfill(
            LocalDate from, LocalDate to, RunRequest request, Supplier<DeskConfiguration> configuration) {
        Settings settings = configuration.get().wiring().settings();
        LocalDate today = LocalDate.ofInstant(request.now(), settings.zone());
        if (to.isBefore(from) || to.isAfter(today)) {
            throw new NightdeskException(
                    FaultKind.USAGE,
                    "--from " + from + " --to " + to + ": expected two days in their order, none after today, " + today
                            + " in " + settings.zone() + ". Nothing was touched.");
        }
        Instant horizon =
                to.atTime(settings.cutOff()).atZone(settings.zone()).toInstant().plus(Duration.ofDays(2));
        List<Outcome> outcomes = new ArrayList<>();
        for (LocalDate day = from; !day.isAfter(to); day = day.plusDays(1)) {
            if (!settings.schedule().calendar().has(day)) {
                continue;
            }
            Outcome outcome = run(request.forEdition(day, horizon), configuration);
            outcomes.add(outcome);
            if (!outcome.isPublished()) {
                break;
            }
        }
        return outcomes;
    }

    private Outcome answering(Instant startedAt, Supplier<Outcome> work) {
        try {
            return work.get();
        } catch (NightdeskException e) {
            return failure(e, startedAt);
        } catch (OutOfMemoryError e) {
            return failure(
                    new NightdeskException(
                            FaultKind.STORAGE,
                            "The memory did not suffice. Nothing was published. Give the program more with NIGHTDESK_JAVA_OPTS=-Xmx4g, then run 'nightdesk resume'.",
                            e),
                    startedAt);
        }
    }

    private Outcome failure(NightdeskException fault, Instant startedAt) {
        String outcome = fault.kind().name();
        int exitCode = fault.kind().exitCode();
        String message = String.valueOf(fault.getMessage());
        return new Outcome(
                exitCode,
                outcome,
                message,
                RunSummary.bare(outcome, exitCode, message, startedAt, clock.instant(), List.of()));
    }

    private static void requireData(Path data) {
        if (!Files.isDirectory(data)) {
            throw new NightdeskException(
                    FaultKind.USAGE,
                    "--data '" + data + "' does not exist. Name the data folder of a desk that has run.");
        }
    }

    /** The lock is a parameter so that nobody opens the desk without it. */
    private Outcome atDesk(DeskLock lock, Path data, Path output, Instant now, boolean afresh, Work work) {
        lock.requireHeld();
        try (OpenDesk desk = OpenDesk.open(data, output, now, afresh, access.isShared(), progress, stop)) {
            return work.on(desk);
        }
    }

    private Outcome run(OpenDesk desk, RunRequest request, DeskConfiguration configuration, Instant startedAt) {
        List<String> notes = new ArrayList<>(desk.notes());
        Optional<JournalledRun> unfinished = desk.journal().reading().unfinished();
        if (unfinished.isPresent()) {
            JournalledRun left = unfinished.get();
            Outcome resumed = takeUp(desk, left, request.data(), request.output(), startedAt, notes);
            if (!resumed.isPublished() || isAskedFor(left, request, configuration)) {
                return resumed;
            }
            notes.clear();
            notes.add("Run " + left.run()
                    + ", which an earlier process had left unfinished, was continued first and ended as "
                    + resumed.outcome() + ".");
        }
        String configSha256 = desk.vault().put(configuration.files().bytes()).sha256();
        Night night = new Night(request, configuration, configSha256, desk.tools(), progress, stop)
                .with(mailRoom(Clock.offset(clock, Duration.between(startedAt, request.now()))));
        notes.forEach(night::note);
        NightdeskException fault = JobLauncher.launch(night);
        progress.end();
        if (fault == null && night.alreadyPublished() != null) {
            night.mailRoom().deliverAgain(night);
        }
        return ended(night, fault, startedAt, null);
    }

    /** Whether the unfinished run is the one that is asked for. */
    private static boolean isAskedFor(JournalledRun left, RunRequest request, DeskConfiguration configuration) {
        if (request.reviseReason() != null && left.run().revision() == 1) {
            return false;
        }
        LocalDate asked = request.edition();
        Settings settings = configuration.wiring().settings();
        return asked == null
                ? settings.newestArticleEdition()
                        || left.run().edition().equals(LocalDate.ofInstant(request.now(), settings.zone()))
                : left.run().edition().equals(asked);
    }

    private Outcome takeUp(
            OpenDesk desk, JournalledRun left, Path data, Path output, Instant startedAt, List<String> notes) {
        String before = FrozenRun.runId(left.run(), left.attempts());
        notes.add(
                left.ended()
                        .map(end -> "Attempt " + left.attempts() + " of run " + left.run() + " ended as "
                                + end.outcome() + "; this one continued it with its files, clock and configuration.")
                        .orElse(
                                "Attempt " + left.attempts() + " of run " + left.run()
                                        + " ended without a word (killed, or the power failed); this one continued it with its files, clock and configuration."));
        @Nullable String sealed = sealed(desk, left);
        if (sealed == null) {
            Night night = Night.again(
                            FrozenRun.of(left, desk.vault(), false), data, output, desk.tools(), progress, stop)
                    .with(mailRoom(clock));
            notes.forEach(night::note);
            NightdeskException fault = JobLauncher.launch(night);
            progress.end();
            return ended(night, fault, startedAt, before);
        }
        // What is rendered is never rendered again: the folder gets its name first, the rows follow.
        Instant now = left.opened().now();
        int attempt = left.attempts() + 1;
        desk.journal()
                .append(
                        now,
                        new JournalEntry.RunOpened(
                                left.opened().edition(),
                                attempt,
                                FrozenRun.runId(left.run(), attempt),
                                now,
                                left.opened().configSha256(),
                                left.opened().programVersion(),
                                left.opened().reviseReason()));
        if (left.passed(Barrier.PUBLISHED).isEmpty()) {
            PublishStep.publish(desk.tools(), now, left.run(), sealed);
        }
        Night night = desk.replay(left);
        night.attempt(attempt);
        notes.forEach(night::note);
        night.with(mailRoom(clock));
        try {
            night.mailRoom().deliver(night);
        } catch (NightdeskException e) {
            return ended(night, e, startedAt, before);
        }
        return ended(night, null, startedAt, before);
    }

    /** Hash of the manifest of the run's edition if it lies whole in the staging or the output folder; null if it must be made again. */
    private static @Nullable String sealed(OpenDesk desk, JournalledRun left) {
        RunKey run = left.run();
        Optional<JournalEntry.AtBarrier> staged = left.passed(Barrier.STAGED);
        if (staged.isEmpty()) {
            return null;
        }
        String manifest = String.valueOf(staged.get().manifestSha256());
        var published = desk.tools().published();
        boolean whole = left.passed(Barrier.PUBLISHED).isPresent()
                || published.isStaged(run, manifest)
                || published.verify(run, manifest).isEmpty();
        return whole ? manifest : null;
    }

    private Outcome ended(
            Night night, @Nullable NightdeskException fault, Instant startedAt, @Nullable String resumedFrom) {
        Editions.Published published = night.alreadyPublished();
        if (published != null) {
            int code = isIncomplete(night) ? DELIVERY_INCOMPLETE : 0;
            String repeated = code == 0 ? "ALREADY_COMPLETE" : "DELIVERY_INCOMPLETE";
            Ending ending = ending(night, startedAt, repeated, code, null, null);
            return written(
                    night, new Outcome(code, repeated, "", RunSummary.repeated(night, ending, published.summary())));
        }
        String outcome = fault == null ? completed(night) : fault.kind().name();
        int exitCode = fault == null ? code(outcome) : fault.kind().exitCode();
        String message = fault == null ? "" : String.valueOf(fault.getMessage());
        if (night.hasEdition()) {
            try {
                night.tools()
                        .journal()
                        .append(
                                night.now(),
                                new JournalEntry.RunEnded(night.run(), night.attempt(), outcome, exitCode));
            } catch (NightdeskException e) {
                if (fault == null) {
                    throw e;
                }
                // The disk that stopped the run does not take its last line either; the next run reads the same from
                // its absence.
                night.note("The end of the run could not be journalled (" + e.getMessage() + ").");
            }
        }
        Ending ending = ending(night, startedAt, outcome, exitCode, fault == null ? null : message, resumedFrom);
        return written(night, new Outcome(exitCode, outcome, message, RunSummary.document(night, ending)));
    }

    private static int code(String completed) {
        return switch (completed) {
            case "COMPLETE" -> 0;
            case "COMPLETE_WITH_QUARANTINE" -> 3;
            case "DELIVERY_INCOMPLETE" -> DELIVERY_INCOMPLETE;
            default -> throw new IllegalArgumentException("A run does not complete as " + completed);
        };
    }

    private static boolean isIncomplete(Night night) {
        return night.delivery().stream().anyMatch(MessageState::isIncomplete);
    }

    private MailRoom mailRoom(Clock time) {
        return new MailRoom(mailer, time, stop, environment);
    }

    private static String completed(Night night) {
        if (isIncomplete(night)) {
            return "DELIVERY_INCOMPLETE";
        }
        boolean clean = night.counts().quarantined() == 0
                && night.readings().stream()
                        .noneMatch(reading -> reading.status() == nightdesk.store.InputFile.Status.EMPTY);
        return clean ? "COMPLETE" : "COMPLETE_WITH_QUARANTINE";
    }

    private Ending ending(
            Night night,
            Instant startedAt,
            String outcome,
            int exitCode,
            @Nullable String error,
            @Nullable String resumedFrom) {
        return new Ending(
                outcome,
                exitCode,
                error,
                startedAt,
                clock.instant(),
                night.attempt(),
                resumedFrom,
                night.tools().journal().head());
    }

    /** {@code <output>/<edition>/run-<n>.json}, the next free number. */
    private static Outcome written(Night night, Outcome outcome) {
        if (!night.hasEdition()) {
            return outcome;
        }
        Path folder = night.request().output().resolve(night.edition().date().toString());
        try {
            Files.createDirectories(folder);
            int number = 1;
            while (Files.exists(folder.resolve("run-" + number + ".json"))) {
                number++;
            }
            Files.writeString(
                    folder.resolve("run-" + number + ".json"),
                    Json.document(outcome.summary()) + "\n",
                    StandardCharsets.UTF_8);
            return outcome;
        } catch (IOException e) {
            String message = folder + ": the run summary cannot be written (" + e.getMessage()
                    + "). Free space or check the rights.";
            return outcome.isPublished()
                    ? new Outcome(FaultKind.STORAGE.exitCode(), "STORAGE", message, outcome.summary())
                    : outcome;
        }
    }
}
