package nightdesk.reader;

import java.time.ZoneId;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a profile knows about the dates of its layout.
 *
 * @param order which number comes first in {@code 03/04/2026}
 * @param epoch what a bare number counts
 * @param zone the zone of times that name none; null for the desk's
 */
record DateRules(Order order, Epoch epoch, @Nullable ZoneId zone) {
    /** Nothing is known: numbers that can be read in two ways are refused. */
    static final DateRules UNKNOWN = new DateRules(Order.UNKNOWN, Epoch.NONE, null);

    /** Order of day and month. */
    enum Order {
        UNKNOWN,
        DAY_FIRST,
        MONTH_FIRST
    }

    /** What a bare number counts since 1970-01-01T00:00Z. */
    enum Epoch {
        NONE,
        SECONDS,
        MILLISECONDS
    }

    DateRules {
        Objects.requireNonNull(order);
        Objects.requireNonNull(epoch);
    }
}
