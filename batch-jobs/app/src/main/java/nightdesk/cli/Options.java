package nightdesk.cli;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import nightdesk.fault.FaultKind;
import nightdesk.fault.NightdeskException;
import org.jspecify.annotations.Nullable;

/** Values of options, checked with the option's name in the message. */
final class Options {
    private Options() {}

    static Instant instant(String option, String value) {
        try {
            return Instant.parse(value);
        } catch (DateTimeException e) {
            throw new NightdeskException(
                    FaultKind.USAGE,
                    option + " is '" + value
                            + "', expected an instant such as '2026-11-22T05:30:00Z'. Nothing was touched.",
                    e);
        }
    }

    /** The clock of the machine, or one that begins at the given instant; null for the former. */
    static Clock clock(@Nullable String now) {
        Clock machine = Clock.systemUTC();
        return now == null
                ? machine
                : Clock.offset(machine, Duration.between(machine.instant(), instant("--now", now)));
    }

    static LocalDate date(String option, String value) {
        try {
            return LocalDate.parse(value);
        } catch (DateTimeException e) {
            throw new NightdeskException(
                    FaultKind.USAGE,
                    option + " is '" + value + "', expected a date such as '2026-11-22'. Nothing was touched.",
                    e);
        }
    }
}
