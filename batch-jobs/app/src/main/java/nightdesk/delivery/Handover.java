package nightdesk.delivery;

import java.util.Objects;

/** How one try to hand a message to a mail server ended. {@code reply} is what the server said, or why it said nothing. */
public sealed interface Handover {
    /** What the server said last, or the reason. */
    String reply();

    /** The server has taken it. */
    record Accepted(String reply) implements Handover {
        public Accepted {
            Objects.requireNonNull(reply);
        }
    }

    /** It is not taken now: the server was not reached, or asks to come back. */
    record Later(String reply) implements Handover {
        public Later {
            Objects.requireNonNull(reply);
        }
    }

    /** The server will not take it. */
    record Refused(String reply) implements Handover {
        public Refused {
            Objects.requireNonNull(reply);
        }
    }

    /** The line died between the final dot and the reply: nobody knows. */
    record Unknown(String reply) implements Handover {
        public Unknown {
            Objects.requireNonNull(reply);
        }
    }
}
