package nightdesk.edition;

import java.time.Duration;
import java.time.Instant;

/** The publication times an edition counts: after {@code after}, up to and with {@code closedAt}. */
public record Window(Instant after, Instant closedAt) {
    public Window {
        if (!after.isBefore(closedAt)) {
            throw new IllegalArgumentException("A window ends after it begins, not (" + after + ", " + closedAt + "]");
        }
    }

    /** Whether the instant lies in this window. */
    public boolean holds(Instant instant) {
        return instant.isAfter(after) && !instant.isAfter(closedAt);
    }

    /** From the end of the window before to its own end. */
    public Duration length() {
        return Duration.between(after, closedAt);
    }

    /** Whether it spans more than one day, as on a Monday; then its length stands beside every headline figure. */
    public boolean isLongerThanADay() {
        return length().compareTo(Duration.ofDays(1)) > 0;
    }
}
