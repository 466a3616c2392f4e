package nightdesk.fact;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * When something happened, as the text says; never guessed from the publication date.
 *
 * @param asWritten such as {@code since 2019} or {@code on Tuesday}; empty if not stated
 * @param date first day it can mean; null if the words alone do not give one
 * @param precision how exact the date is
 */
public record EventDate(String asWritten, @Nullable LocalDate date, Precision precision) {
    /** The text does not say when. */
    public static final EventDate NOT_STATED = new EventDate("", null, Precision.UNKNOWN);

    /** How exact an event date is. */
    public enum Precision {
        DAY,
        MONTH,
        QUARTER,
        YEAR,
        UNKNOWN
    }

    public EventDate {
        Objects.requireNonNull(asWritten);
        Objects.requireNonNull(precision);
    }

    /** Whether the text says when. */
    public boolean isStated() {
        return !asWritten.isEmpty();
    }
}
