package nightdesk.delivery;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * A clock that is put forward where it is behind what was journalled, and goes on from there: a night may have been made under another clock,
 * and its retries must still come.
 */
public final class OnwardClock extends Clock {
    private final Clock clock;
    private Duration ahead = Duration.ZERO;

    private OnwardClock(Clock clock) {
        this.clock = clock;
    }

    /** The clock itself if it is one of these. */
    public static OnwardClock of(Clock clock) {
        return clock instanceof OnwardClock onward ? onward : new OnwardClock(clock);
    }

    /** It shows this time at least. */
    void notBefore(Instant least) {
        Instant now = instant();
        if (now.isBefore(least)) {
            ahead = ahead.plus(Duration.between(now, least));
        }
    }

    /** It shows the time of the clock below again. */
    public void reset() {
        ahead = Duration.ZERO;
    }

    @Override
    public Instant instant() {
        return clock.instant().plus(ahead);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("the desk's clock shows instants only");
    }
}
