package nightdesk.vendor;

import java.util.Objects;

/**
 * A vendor family.
 *
 * @param id stable word of exports, such as {@code Alphabet}
 * @param displayName word for people, such as {@code Google}
 */
public record Vendor(String id, String displayName) {
    public Vendor {
        if (id.isBlank()) {
            throw new IllegalArgumentException("A vendor has an id");
        }
        Objects.requireNonNull(displayName);
    }
}
