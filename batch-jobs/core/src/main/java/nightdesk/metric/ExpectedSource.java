package nightdesk.metric;

import java.util.Locale;
import java.util.Objects;

/**
 * A source that the analyst expects to deliver, one row of {@code config/sources.csv}.
 *
 * @param outlet outlet key: registrable domain, or the normalised name
 * @param name for people
 * @param minimum fewest articles of an edition that raise no caution; 0 or more
 * @param licence licence class; empty if none is recorded
 */
public record ExpectedSource(String outlet, String name, Rhythm rhythm, long minimum, String licence) {
    /** How often a source delivers. */
    public enum Rhythm {
        DAILY,
        WEEKDAYS,
        WEEKLY;

        /** The word of the file: lower case. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public ExpectedSource {
        Objects.requireNonNull(outlet);
        Objects.requireNonNull(name);
        Objects.requireNonNull(rhythm);
        Objects.requireNonNull(licence);
    }
}
