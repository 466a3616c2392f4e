package nightdesk.job;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import nightdesk.briefing.BriefingSettings;
import nightdesk.config.ConfigFiles;
import nightdesk.config.DeskConfiguration;
import nightdesk.config.MailSettings;
import nightdesk.config.Settings;
import nightdesk.delivery.Delivery;
import nightdesk.delivery.Mailer;
import nightdesk.delivery.Mailing;
import nightdesk.delivery.MessageState;
import nightdesk.edition.Edition;
import nightdesk.fault.FaultKind;
import nightdesk.fault.NightdeskException;
import nightdesk.store.Journal;
import nightdesk.store.JournalEntry;
import nightdesk.store.OutboxMessage;
import nightdesk.store.RunKey;
import org.jspecify.annotations.Nullable;

/** Sends the mail of an edition within a run, or writes it as files while no server is configured. */
final class MailRoom {
    private final Mailer mailer;
    private final Clock clock;
    private final StopRequest stop;
    private final UnaryOperator<@Nullable String> environment;

    MailRoom(Mailer mailer, Clock clock, StopRequest stop, UnaryOperator<@Nullable String> environment) {
        this.mailer = mailer;
        this.clock = clock;
        this.stop = stop;
        this.environment = environment;
    }

    /** The mail of the edition that the run has published: each message is tried once. */
    void deliver(Night night) {
        RunKey run = night.run();
        Journal journal = night.tools().journal();
        if (!night.request().deliver()) {
            journal.append(night.now(), JournalEntry.AtBarrier.settled(run));
            return;
        }
        MailSettings settings = settings(night);
        Delivery delivery = delivery(night.request().data(), journal, settings);
        List<Mailing> mailings = mailings(night.configuration(), night.edition());
        Path published = night.tools().published().folder(run);
        if (settings.isConfigured()) {
            delivery.enqueue(run, published, mailings);
            night.delivered(told(night.notes(), settle(delivery, journal, run, night.notes())));
        } else {
            int count = delivery.dryRun(run, published, mailings);
            if (count > 0) {
                night.note(dryRun(count, night.request().data()));
            }
            journal.append(night.now(), JournalEntry.AtBarrier.settled(run));
        }
    }

    /** What is open of an edition that was published before. */
    void deliverAgain(Night night) {
        RunKey run = night.run();
        Journal journal = night.tools().journal();
        List<OutboxMessage> messages = Delivery.messages(journal.reading(), run);
        MailSettings settings = settings(night);
        boolean open = messages.stream().anyMatch(message -> message.isOpen(settings.hold()));
        if (night.request().deliver() && settings.isConfigured() && open) {
            Delivery delivery = delivery(night.request().data(), journal, settings);
            messages = settle(delivery, journal, run, night.notes());
        }
        night.delivered(told(night.notes(), messages));
    }

    /** Sends what is due and tells the operators what came to nothing. */
    List<OutboxMessage> settle(Delivery delivery, Journal journal, RunKey run, List<String> notes) {
        List<OutboxMessage> before = Delivery.messages(journal.reading(), run);
        List<OutboxMessage> after = delivery.settle(run);
        notes.addAll(delivery.alert(run, before, after));
        return after;
    }

    /** Makes sure that mail can be sent as configured, as far as that can be known without the server. */
    void check(MailSettings settings) {
        if (settings.isConfigured()) {
            mailer.line(settings).close();
        }
    }

    Delivery delivery(Path data, Journal journal, MailSettings settings) {
        return new Delivery(data, journal, settings, mailer, clock, () -> {
            if (stop.isAsked()) {
                throw new NightdeskException(
                        FaultKind.INTERRUPTED,
                        "The program was told to stop while it sent mail. The edition is published. Send the rest with 'nightdesk deliver'.");
            }
        });
    }

    /** The states of messages now, and what a person should know of them. */
    List<MessageState> told(List<String> notes, List<OutboxMessage> messages) {
        List<MessageState> states = MessageState.of(messages, now());
        notes.addAll(MessageState.notes(states));
        return states;
    }

    Instant now() {
        return clock.instant();
    }

    /** Which briefing goes to whom, and from when on. */
    static List<Mailing> mailings(DeskConfiguration configuration, Edition edition) {
        List<Mailing> mailings = new ArrayList<>();
        for (BriefingSettings briefing : configuration.wiring().briefings()) {
            Instant from = briefing.deliverAt() == null
                    ? edition.window().closedAt()
                    : edition.date()
                            .atTime(briefing.deliverAt())
                            .atZone(edition.zone())
                            .toInstant();
            mailings.add(new Mailing(briefing.name(), briefing.recipients(), from));
        }
        return mailings;
    }

    static String dryRun(int count, Path data) {
        return "Mail is not configured ('mail.host' is empty): "
                + (count == 1 ? "one message was" : count + " messages were") + " written to "
                + data.resolve("outbox").resolve("dry-run") + " and not sent.";
    }

    private MailSettings settings(Night night) {
        FrozenRun frozen = night.frozen();
        return frozen == null ? night.wiring().settings().mail() : now(frozen, null);
    }

    /**
     * The mail server as it is configured now, not when the run was made: in the folder that is named, else in the one that the run used if
     * it is still there, else as the run had it.
     */
    MailSettings now(FrozenRun frozen, @Nullable Path config) {
        String used = frozen.plan().config();
        ConfigFiles files = config != null
                ? ConfigFiles.read(config)
                : used != null && Files.isDirectory(Path.of(used))
                        ? ConfigFiles.read(Path.of(used))
                        : frozen.configuration().files();
        return Settings.read(files, environment).mail();
    }
}
