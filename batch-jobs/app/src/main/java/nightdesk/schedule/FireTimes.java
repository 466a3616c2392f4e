package nightdesk.schedule;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nightdesk.config.Cron;
import nightdesk.config.EditionCalendar;
import nightdesk.config.Settings;
import nightdesk.fault.FaultKind;
import nightdesk.fault.NightdeskException;
import org.jspecify.annotations.Nullable;

/**
 * The mornings of a cron expression in a zone, as local times: a time inside the hour that a change to summer time leaves out fires when
 * that hour has passed, one inside the hour that occurs twice fires once, so that every planned day has its edition.
 */
public final class FireTimes {
    /** Years without an edition after which none is expected: a calendar can leave out every day of an expression. */
    private static final int LOOK_AHEAD = 10;

    private final Cron cron;
    private final ZoneId zone;
    private final EditionCalendar calendar;

    private FireTimes(Cron cron, ZoneId zone, EditionCalendar calendar) {
        this.cron = cron;
        this.zone = zone;
        this.calendar = calendar;
    }

    /**
     * A planned run.
     *
     * @param edition the edition it makes
     * @param fireAt when it starts
     * @param windowFrom when the planned edition before it closes; 24 hours before {@code closedAt} if there is none
     * @param closedAt when this one closes: at its start, as every edition that is made on its own day
     */
    public record Fire(LocalDate edition, Instant fireAt, Instant windowFrom, Instant closedAt) {
        public Fire {
            Objects.requireNonNull(edition);
            Objects.requireNonNull(fireAt);
            Objects.requireNonNull(windowFrom);
            Objects.requireNonNull(closedAt);
        }
    }

    /**
     * The mornings of an expression in a zone.
     *
     * @throws NightdeskException of kind USAGE if the expression is none
     */
    public static FireTimes of(String cron, ZoneId zone) {
        try {
            return new FireTimes(Cron.of(cron), zone, EditionCalendar.EVERY_DAY);
        } catch (IllegalArgumentException e) {
            throw new NightdeskException(
                    FaultKind.USAGE,
                    "'" + cron + "' is no cron expression (" + e.getMessage()
                            + "). Expected second, minute, hour, day of month, month, day of week, such as '0 30 5 * * *'.",
                    e);
        }
    }

    /** The mornings of a desk, on the days of its calendar. */
    public static FireTimes of(Settings settings) {
        return new FireTimes(
                settings.schedule().cron(), settings.zone(), settings.schedule().calendar());
    }

    /** When the edition of a day is made; empty if the day has none. */
    public Optional<Instant> on(LocalDate day) {
        return calendar.has(day) ? cron.firstOn(day).map(at -> at.atZone(zone).toInstant()) : Optional.empty();
    }

    /** Zone of the desk. */
    public ZoneId zone() {
        return zone;
    }

    /** The next {@code count} planned runs after a moment, in order; fewer if the expression ends. */
    public List<Fire> next(int count, Instant from) {
        List<Fire> fires = new ArrayList<>();
        LocalDateTime local = LocalDateTime.ofInstant(from, zone);
        // A time that the zone skips may lie before the local time of the moment and still be to come.
        LocalDateTime at = local.minusHours(3);
        Instant last = null;
        Instant windowFrom = closedBefore(local);
        LocalDate edition = null;
        while (fires.size() < count) {
            at = cron.next(at);
            if (at == null || served(edition, local).plusYears(LOOK_AHEAD).isBefore(at.toLocalDate())) {
                break;
            }
            Instant fireAt = at.atZone(zone).toInstant();
            LocalDate served = at.toLocalDate();
            if (!fireAt.isAfter(from)
                    || (last != null && !fireAt.isAfter(last))
                    || served.equals(edition)
                    || !calendar.has(served)) {
                continue;
            }
            fires.add(new Fire(served, fireAt, windowFrom == null ? fireAt.minusSeconds(86_400) : windowFrom, fireAt));
            last = fireAt;
            edition = served;
            windowFrom = fireAt;
        }
        return fires;
    }

    private static LocalDate served(@Nullable LocalDate edition, LocalDateTime from) {
        return edition == null ? from.toLocalDate() : edition;
    }

    /** When the planned edition before a local time closed; null if the expression plans none in the year before. */
    private @Nullable Instant closedBefore(LocalDateTime local) {
        LocalDateTime before = null;
        for (int days : new int[] {2, 8, 40, 370}) {
            for (LocalDateTime at = cron.next(local.minusDays(days));
                    at != null && !at.isAfter(local);
                    at = cron.next(at)) {
                if (calendar.has(at.toLocalDate())
                        && (before == null || !at.toLocalDate().equals(before.toLocalDate()))) {
                    before = at;
                }
            }
            if (before != null) {
                return before.atZone(zone).toInstant();
            }
        }
        return null;
    }
}
