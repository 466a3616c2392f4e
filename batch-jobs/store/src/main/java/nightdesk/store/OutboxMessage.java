package nightdesk.store;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import nightdesk.store.JournalEntry.Delivery;
import org.jspecify.annotations.Nullable;

/**
 * One briefing of an edition on its way to one recipient. A value: each step gives the message as it is afterwards, which is journalled before
 * the step is taken where it cannot be taken back ({@link OutboxState#DATA_SENT}) and after it where it reports what happened.
 *
 * <p>What is promised: the recipient gets one copy; if the line dies between the final dot and the reply, at most two with the same
 * Message-ID, and the state says so. Hence a message of which one copy is unconfirmed never becomes {@link OutboxState#FAILED}: what ends it
 * leaves it {@link OutboxState#UNCERTAIN}.
 *
 * @param key what is sent to whom
 * @param messageId {@code <...>}, the same on every try
 * @param state how far it has come
 * @param since when it was put into the outbox, or the time from which it is to be sent if that is later
 * @param tries how often it was claimed
 * @param unconfirmed copies that the server may have taken without saying so; at most 2
 * @param nextTry when to try again; there in {@link OutboxState#RETRY}, and in {@link OutboxState#UNCERTAIN} as long as a second copy may go out
 * @param lastReply what the server said last, or the reason; absent before the first
 */
public record OutboxMessage(
        Key key,
        String messageId,
        OutboxState state,
        Instant since,
        int tries,
        int unconfirmed,
        @Nullable Instant nextTry,
        @Nullable String lastReply) {
    private static final int COPIES = 2;

    /**
     * What is sent to whom; there is one message for each.
     *
     * @param briefing name of the briefing: letters, digits, {@code -} and {@code _}
     * @param recipientRef stands for the recipient, of the same characters; never the address
     */
    public record Key(RunKey run, String briefing, String recipientRef) {
        private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_-]{1,80}");

        public Key {
            Objects.requireNonNull(run);
            if (!NAME.matcher(briefing).matches() || !NAME.matcher(recipientRef).matches()) {
                throw new IllegalArgumentException(
                        "Briefings and recipients are named with 1 to 80 letters, digits, '-' and '_', not '" + briefing
                                + "' and '" + recipientRef + "'");
            }
        }
    }

    public OutboxMessage {
        Objects.requireNonNull(key);
        Objects.requireNonNull(messageId);
        Objects.requireNonNull(since);
        boolean again = state == OutboxState.UNCERTAIN && unconfirmed == 1;
        if (nextTry == null ? state == OutboxState.RETRY : state != OutboxState.RETRY && !again) {
            throw new IllegalArgumentException("A message in " + state + " with " + unconfirmed
                    + " unconfirmed copies is not tried again at " + nextTry);
        }
        if (unconfirmed < 0 || unconfirmed > COPIES || unconfirmed > tries) {
            throw new IllegalArgumentException(unconfirmed + " copies cannot be unconfirmed after " + tries + " tries");
        }
    }

    /**
     * A message that was put into the outbox.
     *
     * @param since from when on it is to be sent: now, or the briefing's time of delivery
     */
    public static OutboxMessage pending(Key key, String messageId, Instant since) {
        return new OutboxMessage(key, messageId, OutboxState.PENDING, since, 0, 0, null, null);
    }

    /** Whether it waits for the time of delivery of its briefing. */
    public boolean isScheduled(Instant now) {
        return state == OutboxState.PENDING && now.isBefore(since);
    }

    /** Whether the recipient has it, or it was withdrawn, without a doubt. */
    public boolean isSettled() {
        return state == OutboxState.SENT || state == OutboxState.CANCELLED;
    }

    /** Whether something is still to be done without an operator; {@code hold} if an uncertain message is not sent again by itself. */
    public boolean isOpen(boolean hold) {
        return switch (state) {
            case PENDING, CLAIMED, DATA_SENT, RETRY -> true;
            case UNCERTAIN -> !hold && nextTry != null;
            case SENT, FAILED, CANCELLED -> false;
        };
    }

    /** Whether it may be claimed now; {@code hold} as in {@link #isOpen}. */
    public boolean isDue(Instant now, boolean hold) {
        return switch (state) {
            case PENDING -> !now.isBefore(since);
            case RETRY -> nextTry != null && !now.isBefore(nextTry);
            case UNCERTAIN -> !hold && nextTry != null && !now.isBefore(nextTry);
            case CLAIMED, DATA_SENT, SENT, FAILED, CANCELLED -> false;
        };
    }

    /** Which copy the next one is: 1, or 2 when one is unconfirmed; above 1 it is sent as {@code X-Nightdesk-Attempt}. */
    public int copy() {
        return unconfirmed + 1;
    }

    /** It is about to be handed over. */
    public OutboxMessage claimed() {
        if (state == OutboxState.UNCERTAIN && nextTry == null) {
            throw illegal(OutboxState.CLAIMED);
        }
        return to(OutboxState.CLAIMED, tries + 1, unconfirmed, null, lastReply);
    }

    /** All but its final dot is with the server; to be journalled before the dot. */
    public OutboxMessage dataSent() {
        return to(OutboxState.DATA_SENT, tries, unconfirmed, null, lastReply);
    }

    /** The server has confirmed it. */
    public OutboxMessage sent(String reply) {
        return to(OutboxState.SENT, tries, unconfirmed, null, reply);
    }

    /** Refused for now or not reached: tried again by the plan, ended at its deadline. */
    public OutboxMessage refusedForNow(String reply, Instant now, RetryPlan plan) {
        if (state != OutboxState.CLAIMED && state != OutboxState.DATA_SENT) {
            throw illegal(OutboxState.RETRY);
        }
        Instant next = plan.next(tries, since, now).orElse(null);
        return next == null ? refusedForGood(reply) : to(OutboxState.RETRY, tries, unconfirmed, next, reply);
    }

    /** Refused for good: it has failed, unless an earlier copy is unconfirmed. */
    public OutboxMessage refusedForGood(String reply) {
        return to(unconfirmed > 0 ? OutboxState.UNCERTAIN : OutboxState.FAILED, tries, unconfirmed, null, reply);
    }

    /** The line died after {@link #dataSent()} and before a reply. A second copy may go out at once, a third never. */
    public OutboxMessage lost(String reason, Instant now) {
        if (state != OutboxState.DATA_SENT) {
            throw illegal(OutboxState.UNCERTAIN);
        }
        return to(OutboxState.UNCERTAIN, tries, unconfirmed + 1, unconfirmed == 0 ? now : null, reason);
    }

    /** What it is for a process that finds it in the journal: a claim of the dead process is void, what it had sent is uncertain. */
    public OutboxMessage afterCrash(Instant now) {
        return switch (state) {
            case CLAIMED ->
                unconfirmed > 0
                        ? to(OutboxState.UNCERTAIN, tries, unconfirmed, now, lastReply)
                        : to(OutboxState.PENDING, tries, 0, null, lastReply);
            case DATA_SENT -> lost("the program ended before the server's reply", now);
            case PENDING, SENT, RETRY, UNCERTAIN, FAILED, CANCELLED -> this;
        };
    }

    /** Withdrawn. */
    public OutboxMessage cancelled(String reason) {
        return to(OutboxState.CANCELLED, tries, unconfirmed, null, reason);
    }

    /** An operator wants it sent again, whatever became of it; tries and deadline begin anew. */
    public OutboxMessage reopened(String reason, Instant now) {
        return switch (state) {
            case SENT, RETRY, UNCERTAIN, FAILED, CANCELLED ->
                new OutboxMessage(key, messageId, OutboxState.PENDING, now, 0, 0, null, reason);
            case PENDING, CLAIMED, DATA_SENT -> throw illegal(OutboxState.PENDING);
        };
    }

    /** Its line in the journal. */
    public Delivery entry() {
        return new Delivery(
                key.run(),
                key.briefing(),
                key.recipientRef(),
                messageId,
                state,
                since,
                tries,
                unconfirmed,
                nextTry,
                lastReply);
    }

    /** The messages as the journal has them, each by its last line, in the order of their first. */
    public static List<OutboxMessage> in(List<JournalEntry> entries) {
        Map<Key, OutboxMessage> messages = new LinkedHashMap<>();
        for (JournalEntry entry : entries) {
            if (entry instanceof Delivery delivery) {
                Key key = new Key(delivery.run(), delivery.briefing(), delivery.recipientRef());
                messages.put(
                        key,
                        new OutboxMessage(
                                key,
                                delivery.messageId(),
                                delivery.state(),
                                delivery.since(),
                                delivery.tries(),
                                delivery.unconfirmed(),
                                delivery.nextTry(),
                                delivery.reply()));
            }
        }
        return List.copyOf(messages.values());
    }

    private OutboxMessage to(
            OutboxState next, int nextTries, int nextUnconfirmed, @Nullable Instant time, @Nullable String reply) {
        if (!state.next().contains(next)) {
            throw illegal(next);
        }
        return new OutboxMessage(key, messageId, next, since, nextTries, nextUnconfirmed, time, reply);
    }

    private IllegalStateException illegal(OutboxState next) {
        return new IllegalStateException(
                "A message in " + state + " with " + unconfirmed + " unconfirmed copies cannot become " + next);
    }
}
