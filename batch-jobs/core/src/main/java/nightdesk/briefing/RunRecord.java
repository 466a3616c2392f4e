package nightdesk.briefing;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the edition was made from; nothing in it depends on when or where it ran.
 *
 * @param inputs every file registered to the edition, by path, then hash
 * @param skipped every file left alone, by path
 * @param configurationHash SHA-256 of the frozen configuration
 * @param programVersion such as {@code 0.1.0}
 * @param rulesVersion version of lexicon and rules that read the facts
 * @param ratesVersion first and last day of the exchange rates; null if there are none
 * @param reviseReason why a published edition was made again; null for revision 1
 */
public record RunRecord(
        List<InputFile> inputs,
        List<SkippedFile> skipped,
        String configurationHash,
        String programVersion,
        String rulesVersion,
        @Nullable String ratesVersion,
        @Nullable String reviseReason) {
    /**
     * One input file; for its records read = stored + stored versions + duplicates + quarantined.
     *
     * @param type short name of the format
     * @param status OK, PARTIAL, QUARANTINED, EMPTY or DUPLICATE_FILE
     */
    public record InputFile(
            String path,
            String sha256,
            long bytes,
            String type,
            String status,
            long read,
            long stored,
            long storedVersions,
            long duplicates,
            long quarantined) {
        public InputFile {
            Objects.requireNonNull(path);
            Objects.requireNonNull(sha256);
            Objects.requireNonNull(type);
            Objects.requireNonNull(status);
        }
    }

    /** A file that was not read, with the code of the reason. */
    public record SkippedFile(String path, String reason) {
        public SkippedFile {
            Objects.requireNonNull(path);
            Objects.requireNonNull(reason);
        }
    }

    public RunRecord {
        inputs = List.copyOf(inputs);
        skipped = List.copyOf(skipped);
        Objects.requireNonNull(configurationHash);
        Objects.requireNonNull(programVersion);
        Objects.requireNonNull(rulesVersion);
    }
}
