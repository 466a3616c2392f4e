package nightdesk.store;

import java.time.Instant;
import java.util.Objects;

/**
 * An input file that belongs to a run.
 *
 * @param path below the input folder, with {@code /}
 * @param sha256 of its content; the name of its copy in the vault
 * @param bytes its size
 * @param modified its modification time when it was copied
 * @param type the format it was taken for: {@code csv}, {@code jsonl}, ...
 */
public record RegisteredFile(String path, String sha256, long bytes, Instant modified, String type) {
    public RegisteredFile {
        Objects.requireNonNull(path);
        Sha256.checked(sha256);
        Objects.requireNonNull(modified);
        Objects.requireNonNull(type);
        if (bytes < 0) {
            throw new IllegalArgumentException("A size is not negative: " + bytes);
        }
    }
}
