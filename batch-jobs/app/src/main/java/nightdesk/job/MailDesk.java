package nightdesk.job;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import nightdesk.config.MailSettings;
import nightdesk.delivery.Delivery;
import nightdesk.delivery.Mailer;
import nightdesk.delivery.MessageState;
import nightdesk.delivery.OnwardClock;
import nightdesk.fault.FaultKind;
import nightdesk.fault.NightdeskException;
import nightdesk.job.NightDesk.Outcome;
import nightdesk.store.DeskLock;
import nightdesk.store.Journal;
import nightdesk.store.JournalReading;
import nightdesk.store.JournalledRun;
import nightdesk.store.OutboxMessage;
import nightdesk.store.Published;
import nightdesk.store.RunKey;
import nightdesk.store.Vault;
import org.jspecify.annotations.Nullable;

/** Sends what the outbox of a published edition holds. Touches nothing but the outbox and the journal, so it needs no database. */
public final class MailDesk {
    private static final Duration LOOK = Duration.ofMillis(200);
    private static final Duration LEAST_PAUSE = Duration.ofSeconds(1);

    private final OnwardClock clock;
    private final StopRequest stop;
    private final MailRoom room;
    private final DeskAccess access;

    public MailDesk(Clock clock, StopRequest stop, Mailer mailer, UnaryOperator<@Nullable String> environment) {
        this(clock, stop, mailer, environment, DeskAccess.taking());
    }

    /** @param access how each piece of work gets the lock of its data folder */
    public MailDesk(
            Clock clock,
            StopRequest stop,
            Mailer mailer,
            UnaryOperator<@Nullable String> environment,
            DeskAccess access) {
        this.access = access;
        this.clock = OnwardClock.of(clock);
        this.stop = stop;
        this.room = new MailRoom(mailer, this.clock, stop, environment);
    }

    /** How a pass over the outbox ended. */
    private record Pass(RunKey run, List<MessageState> states, List<String> notes, Optional<Instant> next) {}

    /**
     * Tries every message of an edition that is due, once. An edition that was published without mail is put into the outbox first.
     *
     * @param edition the edition; its newest revision is sent
     * @param config folder of settings; null: the one that the run used
     */
    public Outcome once(Path data, LocalDate edition, @Nullable Path config) {
        return answering(() -> outcome(pass(data, edition, config)));
    }

    /** The same, and again when the plan says so, until nothing is left to be tried; what waits for its time of delivery is not waited for. */
    public Outcome untilSettled(Path data, LocalDate edition, @Nullable Path config) {
        return answering(() -> {
            Pass pass = pass(data, edition, config);
            while (pass.next().isPresent()) {
                await(pass.next().get());
                pass = again(pass, data, edition, config);
            }
            return outcome(pass);
        });
    }

    /** Sends an edition again to one of its recipients, whatever became of the message. */
    public Outcome again(Path data, LocalDate edition, String address, String reason, @Nullable Path config) {
        return answering(() -> {
            requireData(data);
            try (DeskAccess.Hold hold = access.to(data);
                    Journal journal = open(hold.lock(), data)) {
                JournalledRun run = published(journal.reading(), edition);
                MailSettings settings = room.now(frozen(run, data), config);
                if (!settings.isConfigured()) {
                    throw new NightdeskException(
                            FaultKind.USAGE,
                            "'mail.host' is empty, so nothing can be sent. Configure the mail server first.");
                }
                room.check(settings);
                Delivery delivery = room.delivery(data, journal, settings);
                delivery.reopen(run.run(), address, reason);
                return outcome(pass(run.run(), delivery, journal, settings));
            }
        });
    }

    /** Another pass; the old one still holds if a run works on the desk just now. */
    private Pass again(Pass before, Path data, LocalDate edition, @Nullable Path config) {
        try {
            return pass(data, edition, config);
        } catch (NightdeskException e) {
            if (e.kind() == FaultKind.LOCKED) {
                return before;
            }
            throw e;
        }
    }

    private Pass pass(Path data, LocalDate edition, @Nullable Path config) {
        requireData(data);
        try (DeskAccess.Hold hold = access.to(data);
                Journal journal = open(hold.lock(), data)) {
            JournalledRun run = published(journal.reading(), edition);
            FrozenRun frozen = frozen(run, data);
            MailSettings settings = room.now(frozen, config);
            Delivery delivery = room.delivery(data, journal, settings);
            Path folder = new Published(Path.of(frozen.plan().output())).folder(run.run());
            var mailings =
                    MailRoom.mailings(frozen.configuration(), run.opened().edition());
            if (!settings.isConfigured()) {
                List<String> notes = new ArrayList<>();
                if (run.messages().isEmpty()) {
                    int count = delivery.dryRun(run.run(), folder, mailings);
                    notes.add(
                            count == 0
                                    ? "No briefing of the edition has a recipient. Nothing was sent."
                                    : MailRoom.dryRun(count, data));
                } else {
                    notes.add("'mail.host' is empty, so nothing can be sent. Configure the mail server first.");
                }
                return new Pass(run.run(), room.told(notes, run.messages()), notes, Optional.empty());
            }
            room.check(settings);
            delivery.enqueue(run.run(), folder, mailings);
            return pass(run.run(), delivery, journal, settings);
        }
    }

    private Pass pass(RunKey run, Delivery delivery, Journal journal, MailSettings settings) {
        List<String> notes = new ArrayList<>();
        List<OutboxMessage> messages = room.settle(delivery, journal, run, notes);
        if (messages.isEmpty()) {
            notes.add("No briefing of the edition has a recipient. Nothing was sent.");
        }
        List<MessageState> states = room.told(notes, messages);
        Optional<Instant> next = messages.stream()
                .filter(message -> message.isOpen(settings.hold()))
                .map(OutboxMessage::nextTry)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .min(Instant::compareTo);
        return new Pass(run, states, notes, next);
    }

    private Outcome outcome(Pass pass) {
        boolean incomplete = pass.states().stream().anyMatch(MessageState::isIncomplete);
        String word = incomplete ? "DELIVERY_INCOMPLETE" : "COMPLETE";
        int code = incomplete ? NightDesk.DELIVERY_INCOMPLETE : 0;
        Instant now = clock.instant();
        Map<String, @Nullable Object> summary = RunSummary.bare(word, code, null, now, now, pass.notes());
        summary.put("edition", pass.run().edition().toString());
        summary.put("revision", pass.run().revision());
        summary.put("delivery", pass.states().stream().map(MessageState::fields).toList());
        return new Outcome(code, word, "", summary);
    }

    private Outcome answering(Supplier<Outcome> work) {
        clock.reset();
        try {
            return work.get();
        } catch (NightdeskException e) {
            String message = String.valueOf(e.getMessage());
            Instant now = clock.instant();
            Map<String, @Nullable Object> summary =
                    RunSummary.bare(e.kind().name(), e.kind().exitCode(), message, now, now, List.of());
            summary.put("work", "delivery");
            return new Outcome(e.kind().exitCode(), e.kind().name(), message, summary);
        }
    }

    /** Waits, a second at least, without the lock: a run may begin meanwhile. */
    private void await(Instant next) {
        Instant least = clock.instant().plus(LEAST_PAUSE);
        Instant until = next.isBefore(least) ? least : next;
        try {
            while (clock.instant().isBefore(until)) {
                if (stop.isAsked()) {
                    throw new NightdeskException(
                            FaultKind.INTERRUPTED,
                            "The program was told to stop while messages waited to be tried again at " + next
                                    + ". Run 'nightdesk deliver' again.");
                }
                Thread.sleep(LOOK);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            stop.ask();
        }
    }

    private Journal open(DeskLock lock, Path data) {
        lock.requireHeld();
        return Journal.open(data.resolve("journal.jsonl"), clock.instant());
    }

    private static JournalledRun published(JournalReading reading, LocalDate edition) {
        return reading.latest(edition)
                .orElseThrow(() -> new NightdeskException(
                        FaultKind.USAGE, "Edition " + edition + " is not published. Name a published edition."));
    }

    private static FrozenRun frozen(JournalledRun run, Path data) {
        return FrozenRun.of(run, new Vault(data.resolve("vault")), true);
    }

    private static void requireData(Path data) {
        if (!Files.isDirectory(data)) {
            throw new NightdeskException(
                    FaultKind.USAGE,
                    "--data '" + data + "' does not exist. Name the data folder of a desk that has run.");
        }
    }
}
