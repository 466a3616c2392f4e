package nightdesk.annotate;

import java.util.Objects;
import nightdesk.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A name as it stands in a text.
 *
 * @param span the whole name with its legal form, without a possessive s
 * @param text the words without the legal form; never blank
 * @param vendor family id if the name is that of a family; null if not
 * @param titled whether a title or office stands before it, so that a person is meant
 */
public record Name(Span span, String text, @Nullable String vendor, boolean titled) {
    public Name {
        Objects.requireNonNull(span);
        if (text.isBlank()) {
            throw new IllegalArgumentException("A name has a text");
        }
    }
}
