package nightdesk.briefing;

import java.util.Objects;

/**
 * The head of a briefing, ready to print.
 *
 * @param title name of the briefing: {@code Nightdesk}
 * @param audience whom it is for; may be empty
 * @param date weekday and date of the edition
 * @param window window, cut-off and zone in one line
 * @param revision empty for the first, else {@code CORRECTED rev 2: reason}
 * @param mark distribution mark; may be empty
 */
public record Masthead(String title, String audience, String date, String window, String revision, String mark) {
    public Masthead {
        Objects.requireNonNull(title);
        Objects.requireNonNull(audience);
        Objects.requireNonNull(date);
        Objects.requireNonNull(window);
        Objects.requireNonNull(revision);
        Objects.requireNonNull(mark);
    }
}
