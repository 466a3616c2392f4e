package nightdesk.delivery;

import java.util.List;
import java.util.Objects;

/**
 * Something that needs an operator.
 *
 * @param kind what
 * @param about the edition or run, as the subject names it; one line
 * @param lines what happened and what to do next, one sentence or more a line; no address, no article text
 */
public record Alert(Kind kind, String about, List<String> lines) {
    /** What needs a person. */
    public enum Kind {
        /** A gate was not met: nothing new is published. */
        HELD("is held"),
        /** An edition is not published though it is time. */
        LATE("is late"),
        /** A run failed. */
        FAILED("failed"),
        /** A message was not delivered, or nobody knows whether it was. */
        UNDELIVERED("is not delivered to everyone");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }

    public Alert {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(about);
        lines = List.copyOf(lines);
    }

    String subject() {
        return "[Nightdesk] " + about + " " + kind.words();
    }
}
