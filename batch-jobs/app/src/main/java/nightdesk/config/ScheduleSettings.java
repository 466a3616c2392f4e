package nightdesk.config;

import java.util.Objects;

/**
 * When {@code serve} makes editions.
 *
 * @param cron when an edition is made, in the zone of the desk; the first time of a day is that of its edition
 * @param calendar the days that have an edition
 * @param catchUp what is made of editions that were missed
 */
public record ScheduleSettings(Cron cron, EditionCalendar calendar, CatchUp catchUp) {
    /** At six in the morning of every day; the newest edition is caught up with. */
    public static final ScheduleSettings STANDARD =
            new ScheduleSettings(Cron.of("0 0 6 * * *"), EditionCalendar.EVERY_DAY, CatchUp.NEWEST);

    /** What is made of editions whose time passed while nothing served. */
    public enum CatchUp {
        /** The newest one; it holds what came since the last published edition. */
        NEWEST,
        /** Every one after the last published edition, in their order. */
        ALL,
        /** None. */
        NONE
    }

    public ScheduleSettings {
        Objects.requireNonNull(cron);
        Objects.requireNonNull(calendar);
        Objects.requireNonNull(catchUp);
    }
}
