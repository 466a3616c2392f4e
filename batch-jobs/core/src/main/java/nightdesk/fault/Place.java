package nightdesk.fault;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where in the input something stands.
 *
 * @param path path relative to the input folder, with {@code /}
 * @param member name of the archive member, as written in the archive; null for a plain file
 * @param record number of the record in its file or member, from 1; 0 means the file as a whole
 * @param line number of its first line, from 1; 0 where the format has no lines
 * @param byteOffset offset of its first byte in the decompressed file or member
 * @param byteLength its length in bytes; 0 where it is not known
 */
public record Place(String path, @Nullable String member, long record, long line, long byteOffset, long byteLength) {
    public Place {
        Objects.requireNonNull(path);
        if (record < 0 || line < 0 || byteOffset < 0 || byteLength < 0) {
            throw new IllegalArgumentException("A place counts from zero: " + path + " " + record + "/" + line);
        }
    }

    /** The file (or archive member) as a whole. */
    public static Place wholeFile(String path, @Nullable String member, long byteLength) {
        return new Place(path, member, 0, 0, 0, byteLength);
    }

    /** For people: {@code wires.csv, record 212} or {@code night.zip/feed.xml, record 3}. */
    public String describe() {
        String file = member == null ? path : path + "/" + member;
        return record == 0 ? file : file + ", record " + record;
    }
}
