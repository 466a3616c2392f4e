package nightdesk.article;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import nightdesk.edition.Edition;

/** How an article version belongs to the edition being made when it is first registered. */
public enum Membership {
    /** Published in the window. */
    ON_TIME,
    /** Published before the window, at most the late days before: counted, shown as late. */
    LATE,
    /** Older, or before the first window: stored for duplicates, stories and baselines, never counted in the edition, never new. */
    BACKGROUND,
    /** Published after the window closed, at most 48 hours: enters the edition whose window holds it. */
    WAITING;

    /** How far after the close of a window a publication time may lie. */
    public static final Duration FURTHEST_AHEAD = Duration.ofHours(48);

    /** Whether the headline figures of the edition count such an article. */
    public boolean isCounted() {
        return this == ON_TIME || this == LATE;
    }

    /**
     * The class of an article in an edition.
     *
     * @param lateDays how many days before the window an article still counts as late; 0 or more
     * @param oneOfMany whether it came in a file of several records; the undated ones of such a file are background in a first edition
     * @return empty if it is dated further ahead than {@link #FURTHEST_AHEAD}: the record is refused as DATE_OUT_OF_RANGE
     */
    public static Optional<Membership> of(PublicationTime published, Edition edition, int lateDays, boolean oneOfMany) {
        Instant instant = published.instant();
        if (instant == null) {
            return Optional.of(edition.first() && oneOfMany ? BACKGROUND : ON_TIME);
        }
        if (instant.isAfter(edition.window().closedAt())) {
            boolean near = !instant.isAfter(edition.window().closedAt().plus(FURTHEST_AHEAD));
            return near ? Optional.of(WAITING) : Optional.empty();
        }
        if (edition.window().holds(instant)) {
            return Optional.of(ON_TIME);
        }
        boolean late =
                !edition.first() && !instant.isBefore(edition.window().after().minus(Duration.ofDays(lateDays)));
        return Optional.of(late ? LATE : BACKGROUND);
    }
}
