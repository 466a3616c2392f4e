package nightdesk.reader;

import java.util.Objects;
import nightdesk.fault.Place;
import org.jspecify.annotations.Nullable;

/**
 * Where a file that is being read stands, and how it is to be read.
 *
 * @param path path relative to the input folder, with {@code /}
 * @param member name of the archive member as written in the archive; null for a plain or merely compressed file
 * @param name the name by which the content is judged: without folders and without the ending of a compression
 * @param fileSha256 64 hexadecimal digits of the file as delivered
 * @param settings profiles, limits, zone
 */
record Origin(String path, @Nullable String member, String name, String fileSha256, ReadSettings settings) {
    Origin {
        Objects.requireNonNull(path);
        Objects.requireNonNull(name);
        Objects.requireNonNull(fileSha256);
        Objects.requireNonNull(settings);
    }

    static Origin ofFile(String path, String fileSha256, ReadSettings settings) {
        return new Origin(path, null, lastName(path), fileSha256, settings);
    }

    /** A member of the archive that stands here. */
    Origin member(String memberName) {
        String full = member == null ? memberName : member + "/" + memberName;
        return new Origin(path, full, lastName(memberName), fileSha256, settings);
    }

    /** What is inside the compression here: {@code wires.csv.gz} holds {@code wires.csv}. */
    Origin decompressed(String ending) {
        boolean named = name.length() > ending.length()
                && name.regionMatches(true, name.length() - ending.length(), ending, 0, ending.length());
        return named
                ? new Origin(path, member, name.substring(0, name.length() - ending.length()), fileSha256, settings)
                : this;
    }

    private static String lastName(String path) {
        return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
    }

    Place wholeFile(long bytes) {
        return Place.wholeFile(path, member, bytes);
    }

    Place record(long number, long line, long byteOffset, long byteLength) {
        return new Place(path, member, number, line, byteOffset, byteLength);
    }
}
