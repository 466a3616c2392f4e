package nightdesk.reader;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * As what a file or member was read.
 *
 * @param type the format's word: {@code csv}, {@code jsonl}, {@code rss}, {@code zip}; {@code unknown} if no format knows it
 * @param profile name of the layout it was read by; null for formats without layouts, and before the first record of a JSON file
 * @param encoding name of its character set; empty for containers and unknown files
 * @param encodingGuessed whether nothing but the look of the bytes told the encoding
 */
public record FileType(String type, @Nullable String profile, String encoding, boolean encodingGuessed) {
    /** No format knows it. */
    public static final FileType UNKNOWN = new FileType("unknown", null, "", false);

    public FileType {
        Objects.requireNonNull(type);
        Objects.requireNonNull(encoding);
    }

    static FileType container(String type) {
        return new FileType(type, null, "", false);
    }

    static FileType text(String type, @Nullable String profile, TextEncoding encoding) {
        return new FileType(type, profile, encoding.name(), encoding.guessed());
    }
}
