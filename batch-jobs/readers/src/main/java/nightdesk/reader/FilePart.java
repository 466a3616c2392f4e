package nightdesk.reader;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The account of one file, or of one member of an archive: {@code read = accepted + rejected}.
 *
 * @param member name of the member as written in the archive; null for the file itself
 * @param type as what it was read
 * @param bytes its length, decompressed; of an archive the length of the file
 * @param bytesCovered how many of these the results and the ignorable characters between them account for
 * @param status how its reading ended; preliminary until the cursor has ended
 * @param read results so far
 * @param accepted of these articles
 * @param rejected of these rejections
 */
public record FilePart(
        @Nullable String member,
        FileType type,
        long bytes,
        long bytesCovered,
        FileStatus status,
        long read,
        long accepted,
        long rejected) {
    public FilePart {
        Objects.requireNonNull(type);
        Objects.requireNonNull(status);
        if (read != accepted + rejected) {
            throw new IllegalArgumentException(
                    "Every record read is accepted or rejected: " + read + " = " + accepted + " + " + rejected);
        }
    }
}
