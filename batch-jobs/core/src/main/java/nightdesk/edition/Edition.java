package nightdesk.edition;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;

/**
 * One edition of the desk, named by the local date of the morning it serves.
 *
 * @param date local date of that morning
 * @param zone zone of the desk
 * @param window the publication times it counts
 * @param revision from 1; higher ones are corrections of a published edition
 * @param first whether no earlier edition was published, so that there is nothing to compare with yet
 */
public record Edition(LocalDate date, ZoneId zone, Window window, int revision, boolean first) {
    public Edition {
        Objects.requireNonNull(date);
        Objects.requireNonNull(zone);
        Objects.requireNonNull(window);
        if (revision < 1) {
            throw new IllegalArgumentException("Revisions count from 1, not " + revision);
        }
    }

    /** Folder and export name: {@code 2026-11-22/r1}. */
    public String folder() {
        return date + "/r" + revision;
    }
}
