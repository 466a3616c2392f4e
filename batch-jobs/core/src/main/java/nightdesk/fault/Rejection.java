package nightdesk.fault;

import java.util.Objects;

/**
 * One record or file that was refused; the run goes on without it.
 *
 * @param place where it stands in the input
 * @param reason the stable reason code
 * @param message for a person: where, what was found, what was expected, what happened
 * @param excerpt what stood there, at most 120 characters, control characters escaped
 * @param raw the refused bytes, at most 64 KiB
 */
public record Rejection(Place place, RejectionReason reason, String message, String excerpt, RawBytes raw) {
    public Rejection {
        Objects.requireNonNull(place);
        Objects.requireNonNull(reason);
        Objects.requireNonNull(message);
        Objects.requireNonNull(raw);
        if (excerpt.length() > 120) {
            throw new IllegalArgumentException("An excerpt has at most 120 characters, not " + excerpt.length());
        }
    }
}
