package nightdesk.annotate;

import java.util.Objects;
import nightdesk.fact.EventDate;
import nightdesk.text.Span;

/**
 * A date as it stands in a text.
 *
 * @param span the words, with "since", "until" or "by" where they belong to it
 * @param date what they mean
 * @param role how the date bounds what is said
 */
public record WrittenDate(Span span, EventDate date, Role role) {
    /** How a date bounds what is said. */
    public enum Role {
        /** At or in that time. */
        AT,
        /** From then on. */
        SINCE,
        /** Up to then. */
        UNTIL
    }

    public WrittenDate {
        Objects.requireNonNull(span);
        Objects.requireNonNull(date);
        Objects.requireNonNull(role);
    }
}
