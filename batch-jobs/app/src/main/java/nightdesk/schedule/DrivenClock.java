package nightdesk.schedule;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** A clock that begins at a given moment and runs faster than another by a whole factor: days in minutes, for trying a schedule. */
public final class DrivenClock extends Clock {
    private final Clock base;
    private final Instant baseStart;
    private final Instant start;
    private final int rate;
    private final ZoneId zone;

    /**
     * A clock that shows {@code start} now.
     *
     * @param rate seconds that pass on it in one second of the other, 1 or more
     */
    public DrivenClock(Clock base, Instant start, int rate) {
        this(base, base.instant(), start, rate, base.getZone());
    }

    private DrivenClock(Clock base, Instant baseStart, Instant start, int rate, ZoneId zone) {
        if (rate < 1) {
            throw new IllegalArgumentException("a clock runs " + rate + " times as fast as another");
        }
        this.base = base;
        this.baseStart = baseStart;
        this.start = start;
        this.rate = rate;
        this.zone = zone;
    }

    @Override
    public Instant instant() {
        return start.plus(Duration.between(baseStart, base.instant()).multipliedBy(rate));
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new DrivenClock(base, baseStart, start, rate, other);
    }
}
