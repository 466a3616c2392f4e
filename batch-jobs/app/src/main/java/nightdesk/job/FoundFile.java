package nightdesk.job;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Objects;

/**
 * A settled regular file of the input folder.
 *
 * @param path relative to the input folder, with {@code /}
 * @param modified its modification time
 * @param sha256 of its bytes; the name of its copy in the vault
 * @param copyOf path of the file with the same bytes that was or is read; empty: it is the first
 */
public record FoundFile(Path file, String path, long bytes, Instant modified, String sha256, String copyOf) {
    public FoundFile {
        Objects.requireNonNull(file);
        Objects.requireNonNull(path);
        Objects.requireNonNull(modified);
        Objects.requireNonNull(sha256);
        Objects.requireNonNull(copyOf);
    }

    /** Whether its bytes were or are read under another path. */
    public boolean isCopy() {
        return !copyOf.isEmpty();
    }
}
