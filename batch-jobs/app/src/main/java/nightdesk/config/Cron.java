package nightdesk.config;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.scheduling.support.CronExpression;

/**
 * When something happens, as local dates and times: second, minute, hour, day of month, month, day of week. Five fields, as the cron of an
 * operating system has them, begin with the minute.
 */
public final class Cron {
    private final String written;
    private final CronExpression expression;

    private Cron(String written, CronExpression expression) {
        this.written = written;
        this.expression = expression;
    }

    /**
     * Reads an expression.
     *
     * @throws IllegalArgumentException if it is none, or one that never comes
     */
    public static Cron of(String written) {
        String[] fields = written.strip().split("\\s+");
        CronExpression expression = CronExpression.parse((fields.length == 5 ? "0 " : "") + String.join(" ", fields));
        if (expression.next(LocalDate.EPOCH.atStartOfDay()) == null) {
            throw new IllegalArgumentException("no day fits it");
        }
        return new Cron(written.strip(), expression);
    }

    /** The next time after another; null if there is none within the years that the expression looks ahead. */
    public @Nullable LocalDateTime next(LocalDateTime after) {
        return expression.next(after);
    }

    /** The first time on a day. */
    public Optional<LocalDateTime> firstOn(LocalDate day) {
        return Optional.ofNullable(expression.next(day.atStartOfDay().minusNanos(1)))
                .filter(at -> at.toLocalDate().equals(day));
    }

    /** As it was written. */
    @Override
    public String toString() {
        return written;
    }
}
