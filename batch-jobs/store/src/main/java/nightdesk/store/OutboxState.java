package nightdesk.store;

import java.util.EnumSet;
import java.util.Set;

/** How far one message to one recipient has come. */
public enum OutboxState {
    /** Not tried yet. */
    PENDING,
    /** About to be handed over; no byte of the message has been accepted. */
    CLAIMED,
    /** The message is about to be ended with its final dot: from here on the server may have it. */
    DATA_SENT,
    /** The server has confirmed it. */
    SENT,
    /** Refused for now; to be tried again. */
    RETRY,
    /** The line died between the final dot and the reply: the recipient may have it. */
    UNCERTAIN,
    /** Refused for good, or not accepted before the deadline; the recipient does not have it. */
    FAILED,
    /** Withdrawn before it was sent. */
    CANCELLED;

    /** The states that may follow by themselves; an operator may also put any message but one that is under way back to {@link #PENDING}. */
    public Set<OutboxState> next() {
        return switch (this) {
            case PENDING -> EnumSet.of(CLAIMED, CANCELLED);
            // Back to PENDING after a crash: without the final dot nobody has it.
            case CLAIMED -> EnumSet.of(DATA_SENT, RETRY, FAILED, UNCERTAIN, PENDING);
            case DATA_SENT -> EnumSet.of(SENT, RETRY, FAILED, UNCERTAIN);
            case RETRY -> EnumSet.of(CLAIMED, FAILED, UNCERTAIN, CANCELLED);
            case UNCERTAIN -> EnumSet.of(CLAIMED, CANCELLED);
            case SENT, FAILED, CANCELLED -> EnumSet.noneOf(OutboxState.class);
        };
    }
}
