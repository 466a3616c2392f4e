package nightdesk.delivery;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nightdesk.store.OutboxFolder;
import nightdesk.store.OutboxMessage;
import org.jspecify.annotations.Nullable;

/**
 * How a message stands, for people and programs.
 *
 * @param message the message
 * @param state in one word
 */
public record MessageState(OutboxMessage message, Word state) {
    /** What is said of a message. */
    public enum Word {
        /** The server has confirmed it. */
        SENT,
        /** To be sent or tried again. */
        PENDING,
        /** Waits for the briefing's time of delivery. */
        SCHEDULED,
        /** Not accepted; the recipient does not have it. */
        FAILED,
        /** The recipient may have it. */
        UNCERTAIN,
        /** Withdrawn before it was sent. */
        CANCELLED
    }

    public MessageState {
        Objects.requireNonNull(message);
        Objects.requireNonNull(state);
    }

    /** The message at a time. */
    public static MessageState of(OutboxMessage message, Instant now) {
        Word word = switch (message.state()) {
            case PENDING -> message.isScheduled(now) ? Word.SCHEDULED : Word.PENDING;
            case CLAIMED, DATA_SENT, RETRY -> Word.PENDING;
            case SENT -> Word.SENT;
            case UNCERTAIN -> Word.UNCERTAIN;
            case FAILED -> Word.FAILED;
            case CANCELLED -> Word.CANCELLED;
        };
        return new MessageState(message, word);
    }

    /** Messages at a time, in their order. */
    public static List<MessageState> of(List<OutboxMessage> messages, Instant now) {
        return messages.stream().map(message -> of(message, now)).toList();
    }

    /** Whether the delivery is incomplete because of it: what waits for its time is not. */
    public boolean isIncomplete() {
        return switch (state) {
            case SENT, SCHEDULED, CANCELLED -> false;
            case PENDING, FAILED, UNCERTAIN -> true;
        };
    }

    /** Whether nothing more is done without an operator, and the recipient may not have it. */
    boolean isUndelivered(boolean hold) {
        return isIncomplete() && !message.isOpen(hold);
    }

    /** Its members in the run summary. */
    public Map<String, @Nullable Object> fields() {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("briefing", message.key().briefing());
        fields.put("recipient_ref", message.key().recipientRef());
        fields.put("message_id", message.messageId());
        fields.put("state", state.name());
        fields.put("attempts", message.tries());
        fields.put("uncertain", message.unconfirmed());
        Instant next = state == Word.SCHEDULED ? message.since() : message.nextTry();
        fields.put("next_try", next == null ? null : next.toString());
        fields.put("last_reply", message.lastReply());
        return fields;
    }

    /** What a person should know of the messages: doubts, failures, tries to come; nothing if all is well. */
    public static List<String> notes(List<MessageState> states) {
        return states.stream()
                .map(MessageState::note)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList();
    }

    private @Nullable String note() {
        String to = "The message of briefing '" + message.key().briefing() + "' to recipient "
                + message.key().recipientRef() + " (data/outbox/" + OutboxFolder.name(message.key()) + ")";
        String reply = message.lastReply() == null ? "" : " (" + message.lastReply() + ")";
        return switch (state) {
            case SENT ->
                message.unconfirmed() == 0
                        ? null
                        : to
                                + " is sent, but uncertain: an earlier copy was not confirmed, so there may be two with the"
                                + " same Message-ID.";
            case PENDING ->
                message.nextTry() == null
                        ? to + " is not sent yet" + reply + "."
                        : to + " was not accepted" + reply + "; it is to be tried again from "
                                + message.nextTry().truncatedTo(ChronoUnit.SECONDS) + " on. Run 'nightdesk deliver'.";
            case UNCERTAIN ->
                to + " is uncertain" + reply + ": "
                        + (message.nextTry() == null
                                ? "no further copy is sent. Ask the recipient; 'nightdesk resend' sends it again."
                                : "it may have arrived. 'nightdesk deliver' sends it once more with the same Message-ID,"
                                        + " unless uncertain messages are held.");
            case FAILED ->
                to + " failed" + reply + ". Correct the address or the server; 'nightdesk resend' sends it again.";
            case SCHEDULED, CANCELLED -> null;
        };
    }
}
