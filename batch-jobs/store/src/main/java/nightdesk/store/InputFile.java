package nightdesk.store;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A file a run read, with its control totals.
 *
 * @param number place in the order of registration; unique in the data folder
 * @param path relative to the input folder, with {@code /}
 * @param format what it was read as: format and profile
 * @param status how the reading ended
 * @param receivedAt the clock of the run that read it
 */
public record InputFile(
        long number,
        String path,
        String sha256,
        long bytes,
        String format,
        @Nullable String encoding,
        boolean encodingGuessed,
        Status status,
        Counts counts,
        long bytesCovered,
        Instant receivedAt) {
    /** How the reading of a file ended. */
    public enum Status {
        OK,
        PARTIAL,
        QUARANTINED,
        EMPTY,
        DUPLICATE_FILE
    }

    /** Where its records went; {@code read = stored + versions + duplicates + quarantined}. */
    public record Counts(long read, long stored, long versions, long duplicates, long quarantined) {
        /** No record. */
        public static final Counts NONE = new Counts(0, 0, 0, 0, 0);

        /** Whether every record read went somewhere. */
        public boolean balance() {
            return read == stored + versions + duplicates + quarantined;
        }

        /** Both together. */
        public Counts plus(Counts other) {
            return new Counts(
                    read + other.read,
                    stored + other.stored,
                    versions + other.versions,
                    duplicates + other.duplicates,
                    quarantined + other.quarantined);
        }
    }

    public InputFile {
        Objects.requireNonNull(path);
        Objects.requireNonNull(sha256);
        Objects.requireNonNull(format);
        Objects.requireNonNull(status);
        Objects.requireNonNull(counts);
        Objects.requireNonNull(receivedAt);
    }
}
