package nightdesk.article;

import java.util.Objects;
import nightdesk.fault.Place;

/**
 * Where an article came from, to the byte.
 *
 * @param fileSha256 64 hexadecimal digits: the input file as delivered, archives and compression included
 * @param place the record in it
 */
public record SourceRef(String fileSha256, Place place) {
    public SourceRef {
        Objects.requireNonNull(place);
        if (fileSha256.length() != 64) {
            throw new IllegalArgumentException("A SHA-256 has 64 hexadecimal digits, not '" + fileSha256 + "'");
        }
    }
}
