package nightdesk.article;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * When an article says it was published, with what it said.
 *
 * @param asWritten the characters of the export; empty if it gave none
 * @param instant the moment; for {@code DAY} precision the start of that local day in the desk's zone; null if undated
 * @param precision how exact it is
 * @param zone the offset or zone written, else null
 */
public record PublicationTime(
        String asWritten,
        @Nullable Instant instant,
        Precision precision,
        @Nullable String zone) {
    /** An article that gives no date. */
    public static final PublicationTime UNDATED = new PublicationTime("", null, Precision.NONE, null);

    /** How exact a publication time is. */
    public enum Precision {
        SECOND,
        MINUTE,
        DAY,
        NONE
    }

    public PublicationTime {
        Objects.requireNonNull(asWritten);
        if ((instant == null) != (precision == Precision.NONE)) {
            throw new IllegalArgumentException("Only an undated article has no instant");
        }
    }

    /** A date without a time: the start of that day in the desk's zone. */
    public static PublicationTime ofDay(String asWritten, LocalDate day, ZoneId deskZone) {
        return new PublicationTime(asWritten, day.atStartOfDay(deskZone).toInstant(), Precision.DAY, null);
    }

    /** Whether the article gives a date. */
    public boolean isDated() {
        return instant != null;
    }
}
