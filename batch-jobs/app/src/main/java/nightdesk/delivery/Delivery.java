package nightdesk.delivery;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nightdesk.briefing.MailAddress;
import nightdesk.config.MailSettings;
import nightdesk.fault.FaultKind;
import nightdesk.fault.NightdeskException;
import nightdesk.store.Barrier;
import nightdesk.store.Journal;
import nightdesk.store.JournalEntry;
import nightdesk.store.JournalLine;
import nightdesk.store.JournalReading;
import nightdesk.store.JournalledRun;
import nightdesk.store.MessageIdKey;
import nightdesk.store.OutboxFolder;
import nightdesk.store.OutboxMessage;
import nightdesk.store.OutboxState;
import nightdesk.store.RunKey;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The outbox of a desk: puts an edition's messages into it and sends what is due. Each step is journalled, before it is taken where it cannot
 * be taken back. The holder has the desk's lock.
 *
 * <p>What is promised: each recipient gets one copy; if the line dies between the final dot and the reply, at most two with the same
 * Message-ID, and the message says so.
 */
public final class Delivery {
    private static final Logger LOG = LoggerFactory.getLogger(Delivery.class);

    private final Path data;
    private final Journal journal;
    private final MailSettings settings;
    private final Mailer mailer;
    private final OnwardClock clock;
    private final Runnable checkStop;
    private final OutboxFolder folder;

    /**
     * The outbox of a data folder.
     *
     * @param settings the mail server and the plan of now, not of the time the edition was made
     * @param checkStop called before each message; throws if the work is to stop
     */
    public Delivery(Path data, Journal journal, MailSettings settings, Mailer mailer, Clock clock, Runnable checkStop) {
        this.data = data;
        this.journal = journal;
        this.settings = settings;
        this.mailer = mailer;
        this.clock = OnwardClock.of(clock);
        this.checkStop = checkStop;
        this.folder = new OutboxFolder(data.resolve("outbox"));
    }

    /** The messages of an edition's revision as the journal has them, in the order they were put into the outbox. */
    public static List<OutboxMessage> messages(JournalReading reading, RunKey run) {
        return reading.run(run).map(JournalledRun::messages).orElse(List.of());
    }

    /**
     * Puts the messages of a published edition into the outbox and withdraws what is open of its earlier revisions. Done once: a line of
     * the journal says that all of them are there, so that a crash in between leaves nobody out.
     *
     * @param published the edition's folder
     */
    public void enqueue(RunKey run, Path published, List<Mailing> mailings) {
        if (isEnqueued(run)) {
            return;
        }
        notBefore(run);
        withdrawBefore(run);
        if (mailings.stream().anyMatch(mailing -> !mailing.recipients().isEmpty())) {
            addMissing(run, published, mailings, key());
        }
        journal.append(now(), JournalEntry.AtBarrier.intent(run, Barrier.SETTLED));
    }

    private boolean isEnqueued(RunKey run) {
        return journal.reading()
                .run(run)
                .flatMap(known -> known.intended(Barrier.SETTLED))
                .isPresent();
    }

    private void addMissing(RunKey run, Path published, List<Mailing> mailings, MessageIdKey key) {
        Map<OutboxMessage.Key, OutboxMessage> known = byKey(run);
        for (Mailing mailing : mailings) {
            byte[] message = mailing.recipients().isEmpty() ? new byte[0] : read(published, mailing.briefing());
            for (String address : mailing.recipients()) {
                OutboxMessage.Key row = row(run, mailing.briefing(), address, key);
                if (known.containsKey(row)) {
                    continue;
                }
                Instant now = now();
                OutboxMessage pending = OutboxMessage.pending(
                        row, messageId(row), mailing.from().isAfter(now) ? mailing.from() : now);
                // Not in the journal, so never sent: what a crash left there may be of other settings.
                folder.replace(row, RecipientMessage.of(message, settings, address, pending.messageId()));
                journal(pending);
                known.put(row, pending);
            }
        }
    }

    /**
     * Writes the messages of a published edition as files, {@code data/outbox/dry-run}, instead of sending them.
     *
     * @return how many
     */
    public int dryRun(RunKey run, Path published, List<Mailing> mailings) {
        OutboxFolder files = new OutboxFolder(data.resolve("outbox").resolve("dry-run"));
        int count = 0;
        if (mailings.stream().allMatch(mailing -> mailing.recipients().isEmpty())) {
            return count;
        }
        MessageIdKey key = key();
        for (Mailing mailing : mailings) {
            byte[] message = mailing.recipients().isEmpty() ? new byte[0] : read(published, mailing.briefing());
            for (String address : mailing.recipients()) {
                OutboxMessage.Key row = row(run, mailing.briefing(), address, key);
                files.replace(row, RecipientMessage.of(message, settings, address, messageId(row)));
                count++;
            }
        }
        return count;
    }

    /**
     * Sends each message of an edition that is due now, once, and passes the last barrier if none is open any more.
     *
     * @return all its messages, as they are afterwards
     * @throws NightdeskException of kind STORAGE if the disk fails; of kind USAGE if the password cannot be had; then nothing more is sent
     */
    public List<OutboxMessage> settle(RunKey run) {
        notBefore(run);
        takeUpAfterCrash(run);
        List<OutboxMessage> due = byKey(run).values().stream()
                .filter(message -> message.isDue(now(), settings.hold()))
                .toList();
        if (!due.isEmpty()) {
            try (Mailer.Line line = mailer.line(settings)) {
                for (OutboxMessage message : due) {
                    checkStop.run();
                    send(message, line);
                }
            }
        }
        List<OutboxMessage> messages = List.copyOf(byKey(run).values());
        if (messages.stream().noneMatch(message -> message.isOpen(settings.hold()))) {
            passLastBarrier(run);
        }
        return messages;
    }

    /**
     * Opens the messages of an edition to one recipient again, whatever became of them.
     *
     * @param reason why an operator wants it; kept in the journal
     * @return how many
     * @throws NightdeskException of kind USAGE if the edition has no message for that address
     */
    public int reopen(RunKey run, String address, String reason) {
        notBefore(run);
        takeUpAfterCrash(run);
        Map<OutboxMessage.Key, OutboxMessage> messages = byKey(run);
        String ref = messages.isEmpty() ? "" : key().standIn(MailAddress.key(address));
        List<OutboxMessage> meant = messages.values().stream()
                .filter(message -> message.key().recipientRef().equals(ref))
                .toList();
        if (meant.isEmpty()) {
            throw new NightdeskException(
                    FaultKind.USAGE,
                    "--to: edition " + run + " has " + messages.size()
                            + " messages in the outbox, none for this address. Name a recipient of one of its briefings. Nothing was sent.");
        }
        for (OutboxMessage message : meant) {
            if (message.state() != OutboxState.PENDING) {
                journal(message.reopened("sent again: " + reason, now()));
            }
        }
        return meant.size();
    }

    private void send(OutboxMessage pending, Mailer.Line line) {
        byte[] bytes = folder.read(pending.key());
        String address = RecipientMessage.recipient(bytes);
        OutboxMessage claimed = journal(pending.claimed());
        Handover handover =
                line.send(address, RecipientMessage.copy(bytes, claimed.copy()), () -> journal(claimed.dataSent()));
        // The journal knows whether the dot was about to be sent; the claim alone does not.
        OutboxMessage now = current(claimed);
        OutboxMessage after = journal(
                switch (handover) {
                    case Handover.Accepted accepted -> now.sent(accepted.reply());
                    case Handover.Later later -> now.refusedForNow(later.reply(), now(), settings.plan());
                    case Handover.Refused refused -> now.refusedForGood(refused.reply());
                    case Handover.Unknown unknown -> now.lost(unknown.reply(), now());
                });
        if (after.state() == OutboxState.SENT) {
            LOG.info("message {} is sent", after.messageId());
        } else {
            LOG.warn("message {} is {}: {}", after.messageId(), after.state(), after.lastReply());
        }
    }

    private void takeUpAfterCrash(RunKey run) {
        for (OutboxMessage message : byKey(run).values()) {
            OutboxMessage found = message.afterCrash(now());
            if (!found.equals(message)) {
                journal(found);
            }
        }
    }

    /**
     * Tells the operators of messages that have just come to an end without being delivered.
     *
     * @param before the messages as they were before
     * @return what the person at the program should know of it
     */
    public List<String> alert(RunKey run, List<OutboxMessage> before, List<OutboxMessage> after) {
        List<String> lines = MessageState.notes(
                MessageState.of(
                                after.stream()
                                        .filter(message -> !before.contains(message))
                                        .toList(),
                                now())
                        .stream()
                        .filter(state -> state.isUndelivered(settings.hold()))
                        .toList());
        return lines.isEmpty()
                ? List.of()
                : new Alerts(settings, mailer, clock).tell(new Alert(Alert.Kind.UNDELIVERED, "Edition " + run, lines));
    }

    /** What is open of earlier revisions would arrive after the correction. */
    private void withdrawBefore(RunKey run) {
        for (int revision = 1; revision < run.revision(); revision++) {
            RunKey earlier = new RunKey(run.edition(), revision);
            takeUpAfterCrash(earlier);
            for (OutboxMessage message : byKey(earlier).values()) {
                if (message.isOpen(settings.hold())) {
                    journal(message.cancelled("revision " + run.revision() + " took its place"));
                }
            }
            if (!byKey(earlier).isEmpty()) {
                passLastBarrier(earlier);
            }
        }
    }

    private void passLastBarrier(RunKey run) {
        boolean passed = journal.reading()
                .run(run)
                .flatMap(known -> known.passed(Barrier.SETTLED))
                .isPresent();
        if (!passed) {
            journal.append(now(), JournalEntry.AtBarrier.settled(run));
        }
    }

    private OutboxMessage journal(OutboxMessage message) {
        journal.append(now(), message.entry());
        return message;
    }

    private OutboxMessage current(OutboxMessage message) {
        return byKey(message.key().run()).getOrDefault(message.key(), message);
    }

    private Map<OutboxMessage.Key, OutboxMessage> byKey(RunKey run) {
        Map<OutboxMessage.Key, OutboxMessage> messages = new LinkedHashMap<>();
        messages(journal.reading(), run).forEach(message -> messages.put(message.key(), message));
        return messages;
    }

    private MessageIdKey key() {
        boolean first = journal.reading().entries().stream().noneMatch(JournalEntry.Delivery.class::isInstance);
        return MessageIdKey.of(data, first);
    }

    private static OutboxMessage.Key row(RunKey run, String briefing, String address, MessageIdKey key) {
        return new OutboxMessage.Key(run, briefing, key.standIn(MailAddress.key(address)));
    }

    private String messageId(OutboxMessage.Key row) {
        return "<" + row.run() + "." + row.briefing() + "." + row.recipientRef() + "@" + settings.domain() + ">";
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    private void notBefore(RunKey run) {
        for (JournalLine line : journal.reading().lines()) {
            if (line.entry() instanceof JournalEntry.OfRun of && of.run().equals(run)) {
                clock.notBefore(line.at());
            }
        }
    }

    private static byte[] read(Path published, String briefing) {
        Path file = published.resolve(briefing).resolve("briefing.eml");
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new NightdeskException(
                    FaultKind.STORAGE,
                    file + ": the published message cannot be read (" + e.getMessage()
                            + "). Nothing was sent. Restore the file, then run 'nightdesk deliver'.",
                    e);
        }
    }
}
