package nightdesk.schedule;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import nightdesk.job.RunRequest;
import org.jspecify.annotations.Nullable;

/**
 * What a serving process was started with.
 *
 * @param request folders, settling time and budgets of its runs; its edition and clock do not matter
 * @param config folder of settings, read again for every run; null: as packaged
 * @param templates folder of templates; null: as packaged
 * @param clock the clock of the desk
 * @param bell how often the schedule is looked at, on the clock of the machine
 * @param bellOnClock the same on the clock of the desk
 */
public record Shift(
        RunRequest request,
        @Nullable Path config,
        @Nullable Path templates,
        Clock clock,
        Duration bell,
        Duration bellOnClock) {
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final Duration SHORTEST = Duration.ofMillis(250);

    public Shift {
        Objects.requireNonNull(request);
        Objects.requireNonNull(clock);
        Objects.requireNonNull(bell);
        Objects.requireNonNull(bellOnClock);
    }

    /**
     * A shift whose bell rings every minute of the desk's clock, but not more than four times a second.
     *
     * @param rate how many times faster the desk's clock runs than that of the machine
     */
    public static Shift of(RunRequest request, @Nullable Path config, @Nullable Path templates, Clock clock, int rate) {
        Duration bell = MINUTE.dividedBy(rate);
        bell = bell.compareTo(SHORTEST) < 0 ? SHORTEST : bell;
        return new Shift(request, config, templates, clock, bell, bell.multipliedBy(rate));
    }

    /** The moment on the clock of the desk. */
    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
