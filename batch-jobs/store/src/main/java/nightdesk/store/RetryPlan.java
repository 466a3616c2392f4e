package nightdesk.store;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * When a message that was refused for now is tried again.
 *
 * @param pauses before the second, third, ... try; the last one is used for all further ones
 * @param deadline after which no try begins, counted from the time the message was put into the outbox
 */
public record RetryPlan(List<Duration> pauses, Duration deadline) {
    /** 1, 5, 15, 30 and then every 60 minutes for 3 hours. */
    public static final RetryPlan STANDARD = new RetryPlan(
            List.of(
                    Duration.ofMinutes(1),
                    Duration.ofMinutes(5),
                    Duration.ofMinutes(15),
                    Duration.ofMinutes(30),
                    Duration.ofHours(1)),
            Duration.ofHours(3));

    public RetryPlan {
        pauses = List.copyOf(pauses);
        if (pauses.isEmpty() || pauses.stream().anyMatch(Duration::isNegative) || deadline.isNegative()) {
            throw new IllegalArgumentException(
                    "A plan has pauses and a deadline, none of them negative, not " + pauses + " and " + deadline);
        }
    }

    /** When the next try begins after {@code tries} of them; empty if that would be after the deadline. */
    Optional<Instant> next(int tries, Instant since, Instant now) {
        Instant at = now.plus(pauses.get(Math.min(tries, pauses.size()) - 1));
        return at.isAfter(since.plus(deadline)) ? Optional.empty() : Optional.of(at);
    }
}
