package nightdesk.reader;

import java.util.Objects;
import nightdesk.fault.Place;
import org.jspecify.annotations.Nullable;

/**
 * Where a file that is being read stands, and how it is to be read.
 *
 * @param path path relative to the input folder, with {@code /}
 * @param member name of the archive member as written in the archive; null for a plain or merely compressed file
 * @param fileSha256 64 hexadecimal digits of the file as delivered
 * @param settings profiles, limits, zone
 */
record Origin(String path, @Nullable String member, String fileSha256, ReadSettings settings) {
    Origin {
        Objects.requireNonNull(path);
        Objects.requireNonNull(fileSha256);
        Objects.requireNonNull(settings);
    }

    /** The name by which the content is judged: of the member, else of the file, without folders. */
    String name() {
        String name = member == null ? path : member;
        return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    }

    Place wholeFile(long bytes) {
        return Place.wholeFile(path, member, bytes);
    }

    Place record(long number, long line, long byteOffset, long byteLength) {
        return new Place(path, member, number, line, byteOffset, byteLength);
    }
}
