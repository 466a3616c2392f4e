package nightdesk.schedule;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import nightdesk.config.DeskConfiguration;
import nightdesk.config.Settings;
import nightdesk.delivery.Alert;
import nightdesk.delivery.Alerts;
import nightdesk.delivery.SmtpMailer;
import nightdesk.fault.FaultKind;
import nightdesk.fault.NightdeskException;
import nightdesk.job.DeskAccess;
import nightdesk.job.MailDesk;
import nightdesk.job.NightDesk;
import nightdesk.job.Progress;
import nightdesk.job.RunRequest;
import nightdesk.job.StopRequest;
import nightdesk.store.Database;
import nightdesk.store.DeskLock;
import nightdesk.store.Journal;
import nightdesk.store.JournalledRun;
import nightdesk.store.RetryPlan;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The process that serves a desk. It holds the desk's lock from its start to its end, so that nobody writes beside it; the bell, and commands
 * that come through the port, get one hand in turn. Whatever is due and not published is made at a ring; what failed is tried again after a
 * while, in this process or in the one that is started after it.
 */
public final class NightShift {
    private static final Logger LOG = LoggerFactory.getLogger(NightShift.class);

    /** How long a bell may be silent, beyond its interval, before the process gives up for another to begin afresh. */
    private static final Duration SILENCE = Duration.ofMinutes(5);

    private static final Duration TICK = Duration.ofSeconds(1);

    private final Shift shift;
    private final Settings settings;
    private final FireTimes times;
    private final DueEditions judge;
    private final StopRequest stop;
    private final DeskAccess access;
    private final NightDesk desk;
    private final MailDesk mail;
    private final PauseMark pause;
    private final Instant servingSince;
    private final ConcurrentSkipListMap<LocalDate, Failure> failures = new ConcurrentSkipListMap<>();
    private volatile List<JournalledRun> unsent = List.of();
    private volatile @Nullable JournalledRun newest;
    private final Lateness lateness;
    private final Standing standing;
    private volatile @Nullable NightdeskException broken;
    private volatile long workedAt = System.nanoTime();

    /** An edition that is due and could not be made. */
    record Failure(int tries, Instant next, String message, int exitCode) {}

    private NightShift(Shift shift, Settings settings, StopRequest stop, DeskLock lock) {
        this.shift = shift;
        this.settings = settings;
        this.stop = stop;
        this.servingSince = shift.now();
        this.times = FireTimes.of(settings);
        this.judge = new DueEditions(times, settings.schedule().catchUp(), servingSince);
        this.access = DeskAccess.borrowing(lock);
        this.desk = new NightDesk(shift.clock(), Progress.SILENT, stop, SmtpMailer.standard(), System::getenv, access);
        this.mail = new MailDesk(shift.clock(), stop, SmtpMailer.standard(), System::getenv, access);
        this.pause = PauseMark.in(data());
        this.standing = new Standing(settings, judge, pause, servingSince);
        this.lateness = new Lateness(this, shift.bellOnClock(), servingSince);
    }

    /**
     * Serves until it is told to stop.
     *
     * @param settings as they were when it began; the schedule changes with the next start, everything else with the next run
     * @return the exit code: INTERRUPTED after a signal; that of the last failure where an edition is still missing because of it
     * @throws NightdeskException of kind LOCKED if another process has the desk; as {@link NightDesk#prepare} does
     */
    @SuppressWarnings("try") // The port answers by itself while it is open.
    public static int serve(Shift shift, Settings settings, StopRequest stop) {
        Path data = shift.request().data();
        try (DeskLock lock = DeskLock.take(data)) {
            for (String note : NightDesk.prepare(lock, data, shift.request().output(), shift.now(), stop)) {
                LOG.warn("{}", note);
            }
            NightShift night = new NightShift(shift, settings, stop, lock);
            night.takeUpWhatWasLeft();
            night.lookUp();
            try (ControlPort port = ControlPort.open(data, new Requests(night));
                    Bell bell = Bell.hang(data, shift.bell(), night::ring)) {
                return night.watch(bell);
            }
        }
    }

    private Path data() {
        return shift.request().data();
    }

    private void takeUpWhatWasLeft() {
        if (Journal.read(data().resolve("journal.jsonl")).unfinished().isPresent()) {
            log(desk.resume(data(), shift.request().output()));
        }
    }

    private int watch(Bell bell) {
        LOG.info("serving {}: {}", data(), String.join(" ", standing.lines(shift.now(), newestEdition())));
        try {
            while (!stop.await(TICK)) {
                NightdeskException failure = broken;
                Duration idle = Duration.ofNanos(System.nanoTime() - workedAt);
                boolean silent =
                        bell.sinceRing().compareTo(SILENCE.plus(shift.bell().multipliedBy(5))) > 0;
                if (failure == null && silent && !access.isBusy() && idle.compareTo(SILENCE) > 0) {
                    failure = new NightdeskException(
                            FaultKind.STORAGE,
                            data()
                                    + ": the bell of the schedule is silent; the database does not answer. Serving ends, to be started again.");
                }
                if (failure != null) {
                    stop.ask();
                    throw failure;
                }
                lateness.look(shift.now());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            stop.ask();
        }
        LOG.info("told to stop; what is under way ends at the next article");
        return exitCode();
    }

    /** Tells the operators, in the log in any case. */
    void tell(Alert alert) {
        LOG.error("{}", alert.about() + " (" + alert.kind() + "): " + String.join(" ", alert.lines()));
        new Alerts(settings.mail(), SmtpMailer.standard(), shift.clock())
                .tell(alert)
                .forEach(note -> LOG.warn("{}", note));
    }

    private int exitCode() {
        Map.Entry<LocalDate, Failure> last = failures.lastEntry();
        return last == null ? FaultKind.INTERRUPTED.exitCode() : last.getValue().exitCode();
    }

    /** What a ring of the bell does. */
    private void ring() {
        @Nullable NightdeskException failure = null;
        try {
            if (!stop.isAsked() && pause.since().isEmpty()) {
                failure = makeWhatIsDue();
            }
            if (!stop.isAsked()) {
                deliverWhatIsDue();
            }
        } catch (NightdeskException e) {
            if (failure == null) {
                throw e;
            }
            LOG.error("{}", e.getMessage());
        } finally {
            workedAt = System.nanoTime();
        }
        if (failure != null) {
            throw failure;
        }
    }

    /** First tries whose time of delivery has come, and retries. */
    private void deliverWhatIsDue() {
        Instant now = shift.now();
        boolean hold = settings.mail().hold();
        for (JournalledRun run : unsent) {
            boolean due = run.messages().stream()
                    .anyMatch(message -> message.afterCrash(now).isDue(now, hold));
            if (due && !stop.isAsked()) {
                NightDesk.Outcome outcome = mail.once(data(), run.run().edition(), shift.config());
                lookUp();
                if (!outcome.isPublished()) {
                    throw new NightdeskException(
                            kind(outcome.exitCode()),
                            "Edition " + run.run().edition() + " could not be sent: " + outcome.message());
                }
            }
        }
    }

    /** Gives the last failure, null if there was none. */
    private @Nullable NightdeskException makeWhatIsDue() {
        @Nullable NightdeskException last = null;
        Instant now = shift.now();
        List<LocalDate> due = judge.at(now, newestEdition());
        failures.keySet().retainAll(due);
        for (LocalDate edition : due) {
            Failure before = failures.get(edition);
            if (stop.isAsked() || before != null && now.isBefore(before.next())) {
                continue;
            }
            NightDesk.Outcome outcome = desk.run(request(edition, now), this::configuration);
            lookUp();
            log(outcome);
            if (outcome.isPublished()) {
                failures.remove(edition);
            } else if (outcome.exitCode() != FaultKind.INTERRUPTED.exitCode() || !stop.isAsked()) {
                last = failed(edition, outcome, before);
            }
        }
        return last;
    }

    private NightdeskException failed(LocalDate edition, NightDesk.Outcome outcome, @Nullable Failure before) {
        int tries = before == null ? 1 : before.tries() + 1;
        List<Duration> pauses = RetryPlan.STANDARD.pauses();
        Instant next = shift.now().plus(pauses.get(Math.min(tries, pauses.size()) - 1));
        failures.put(edition, new Failure(tries, next, outcome.message(), outcome.exitCode()));
        if (tries == 1 && outcome.exitCode() == FaultKind.USAGE.exitCode()) {
            // Nobody sees it who asked for it; the settings of the start are those that could still be read.
            tell(new Alert(
                    Alert.Kind.FAILED,
                    "Edition " + edition,
                    List.of(outcome.message(), "It is tried again at " + next + ".")));
        }
        NightdeskException failure = new NightdeskException(
                kind(outcome.exitCode()),
                "Edition " + edition + " is not out (exit code " + outcome.exitCode() + ", try " + tries + "): "
                        + outcome.message() + " It is tried again at " + next + ".");
        if (outcome.exitCode() == FaultKind.STORAGE.exitCode()) {
            // A database that has failed stays so in this process; the next one opens it afresh.
            broken = failure;
        }
        return failure;
    }

    private static FaultKind kind(int exitCode) {
        for (FaultKind kind : FaultKind.values()) {
            if (kind.exitCode() == exitCode) {
                return kind;
            }
        }
        return FaultKind.INTERNAL;
    }

    /** An edition that is made in time closes at the time of the schedule, not at that of the ring. */
    private RunRequest request(LocalDate edition, Instant now) {
        RunRequest of = shift.request();
        boolean today = edition.equals(LocalDate.ofInstant(now, times.zone()));
        Instant fireAt = times.on(edition).orElse(now);
        JournalledRun last = newest;
        boolean inTime = today
                && Duration.between(fireAt, now).compareTo(shift.bellOnClock().multipliedBy(2)) <= 0
                && (last == null
                        || fireAt.isAfter(last.opened().edition().window().closedAt()));
        return new RunRequest(
                edition,
                of.input(),
                of.output(),
                of.data(),
                inTime ? fireAt : now,
                of.settle(),
                true,
                null,
                null,
                today ? null : now.plus(Duration.ofDays(2)),
                of.limits());
    }

    private DeskConfiguration configuration() {
        return DeskConfiguration.proven(
                shift.config(),
                System::getenv,
                shift.templates(),
                shift.request().limits());
    }

    /** Editions that are due and when they were to be made; none while the schedule is paused. */
    SortedMap<LocalDate, Instant> due(Instant now) {
        TreeMap<LocalDate, Instant> due = new TreeMap<>();
        if (pause.since().isEmpty()) {
            judge.at(now, newestEdition())
                    .forEach(edition -> due.put(edition, times.on(edition).orElse(now)));
        }
        return due;
    }

    /** How the last try of an edition failed; null if it did not. */
    @Nullable
    Failure failureOf(LocalDate edition) {
        return failures.get(edition);
    }

    private @Nullable LocalDate newestEdition() {
        JournalledRun run = newest;
        return run == null ? null : run.run().edition();
    }

    /** What the journal says is published and what of it is still to be sent; no work of this process is under way when it changes. */
    private void lookUp() {
        TreeMap<LocalDate, JournalledRun> published = new TreeMap<>();
        for (JournalledRun run : Journal.read(data().resolve("journal.jsonl")).published()) {
            published.merge(
                    run.run().edition(),
                    run,
                    (one, other) -> one.run().revision() > other.run().revision() ? one : other);
        }
        newest = published.isEmpty() ? null : published.lastEntry().getValue();
        unsent = published.values().stream()
                .filter(run -> !run.messages().isEmpty())
                .filter(run -> run.messages().stream().anyMatch(message -> message.isOpen(false)))
                .toList();
    }

    private static void log(NightDesk.Outcome outcome) {
        Map<String, @Nullable Object> summary = outcome.summary();
        if (outcome.isPublished() && summary.get("totals") instanceof Map<?, ?> totals) {
            LOG.info(
                    "edition {} r{}: {}, {} records read, {} refused",
                    summary.get("edition"),
                    summary.get("revision"),
                    outcome.outcome(),
                    totals.get("read"),
                    totals.get("quarantined"));
        } else if (!outcome.isPublished() && outcome.exitCode() != FaultKind.USAGE.exitCode()) {
            LOG.warn("a run ended as {}: {}", outcome.outcome(), outcome.message());
        }
    }

    Shift shift() {
        return shift;
    }

    /** Reads the database in its turn. */
    void read(Consumer<Database> reader) {
        try {
            desk.read(data(), note -> LOG.warn("{}", note), reader);
        } finally {
            workedAt = System.nanoTime();
        }
    }

    /** What stands of the schedule, in sentences and for programs. */
    Map<String, @Nullable Object> standing() {
        Map<String, @Nullable Object> fields = standing.fields(shift.now(), newestEdition());
        fields.put("busy", isBusy());
        return fields;
    }

    PauseMark pause() {
        return pause;
    }

    /** Whether something is being made or sent now. */
    boolean isBusy() {
        return access.isBusy();
    }

    /** Does what was asked for, in its turn. */
    NightDesk.Outcome onDemand(BiFunction<NightDesk, MailDesk, NightDesk.Outcome> work) {
        if (stop.isAsked()) {
            throw new NightdeskException(
                    FaultKind.INTERRUPTED, "The serving process is stopping. Nothing was done. Ask again.");
        }
        try {
            NightDesk.Outcome outcome = work.apply(desk, mail);
            lookUp();
            log(outcome);
            return outcome;
        } finally {
            workedAt = System.nanoTime();
        }
    }
}
