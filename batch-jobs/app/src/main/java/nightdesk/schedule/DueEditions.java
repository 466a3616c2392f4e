package nightdesk.schedule;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import nightdesk.config.ScheduleSettings.CatchUp;
import nightdesk.schedule.FireTimes.Fire;
import org.jspecify.annotations.Nullable;

/**
 * The judge behind the bell: is an edition due and not published? It remembers nothing, so that a bell that rings twice, late or not at all
 * does no harm, and neither do a clock that is set, a change to summer time or days without power.
 */
final class DueEditions {
    /** How far back an edition is looked for, in days: a schedule has one a year at least. */
    private static final int LOOK_BACK = 400;

    private final FireTimes times;
    private final CatchUp catchUp;
    private final Instant servingSince;

    /**
     * The rule of a desk.
     *
     * @param servingSince when this process began to serve: where nothing is caught up with, what was due before is let go
     */
    DueEditions(FireTimes times, CatchUp catchUp, Instant servingSince) {
        this.times = times;
        this.catchUp = catchUp;
        this.servingSince = servingSince;
    }

    /**
     * What is due, oldest first. A desk that has published nothing has missed nothing: it begins with today's edition.
     *
     * @param newest the newest published edition; null if there is none
     */
    List<LocalDate> at(Instant now, @Nullable LocalDate newest) {
        ArrayDeque<LocalDate> due = new ArrayDeque<>();
        LocalDate today = LocalDate.ofInstant(now, times.zone());
        LocalDate last = newest == null ? today.minusDays(1) : newest;
        for (LocalDate day = today;
                day.isAfter(last) && day.isAfter(today.minusDays(LOOK_BACK));
                day = day.minusDays(1)) {
            Optional<Instant> fireAt = times.on(day);
            if (fireAt.isEmpty() || fireAt.get().isAfter(now)) {
                continue;
            }
            boolean wanted = switch (catchUp) {
                case NEWEST -> due.isEmpty();
                case ALL -> true;
                case NONE -> due.isEmpty() && !fireAt.get().isBefore(servingSince);
            };
            if (!wanted) {
                break;
            }
            due.addFirst(day);
        }
        return List.copyOf(due);
    }

    /** The next editions by schedule after a moment; none that is published. */
    List<Fire> next(int count, Instant now, @Nullable LocalDate newest) {
        return times.next(count + 1, now).stream()
                .filter(fire -> newest == null || fire.edition().isAfter(newest))
                .limit(count)
                .toList();
    }
}
