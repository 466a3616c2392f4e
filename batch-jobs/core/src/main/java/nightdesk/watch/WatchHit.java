package nightdesk.watch;

import java.util.Objects;
import nightdesk.text.Span;

/**
 * A place where an entry is met.
 *
 * @param name of the entry
 * @param kind of the entry
 * @param span words of the article that a term of its query found
 */
public record WatchHit(String name, WatchKind kind, Span span) {
    public WatchHit {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(span);
        if (name.isBlank()) {
            throw new IllegalArgumentException("A watch entry has a name");
        }
    }
}
