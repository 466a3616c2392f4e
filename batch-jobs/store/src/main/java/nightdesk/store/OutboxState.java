package nightdesk.store;

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
    /** Refused for good, or not accepted before the deadline. */
    FAILED,
    /** Withdrawn before it was sent. */
    CANCELLED
}
