package nightdesk.article;

import java.util.Objects;

/**
 * Who published an article.
 *
 * @param key lower-case registrable domain of the article's address, else of the feed's link, else the normalised name; empty if unknown
 * @param name as the export writes it, for people; {@code "unknown outlet"} if unknown
 */
public record Outlet(String key, String name) {
    /** The outlet of an article that names none. */
    public static final Outlet UNKNOWN = new Outlet("", "unknown outlet");

    public Outlet {
        Objects.requireNonNull(key);
        if (name.isBlank()) {
            throw new IllegalArgumentException("An outlet has a name; use Outlet.UNKNOWN");
        }
    }

    /** Whether the article named an outlet. */
    public boolean isKnown() {
        return !key.isEmpty();
    }
}
