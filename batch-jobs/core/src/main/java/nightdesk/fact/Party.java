package nightdesk.fact;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Someone who acts in a deal, relation, quote or signal.
 *
 * @param name as the text names them, without legal form
 * @param vendor family id if the name belongs to a family of the lexicon
 */
public record Party(String name, @Nullable String vendor) {
    public Party {
        if (name.isBlank()) {
            throw new IllegalArgumentException("A party has a name");
        }
        Objects.requireNonNull(name);
    }

    /** The word of exports: the family id if there is one, else the name. */
    public String word() {
        return vendor != null ? vendor : name;
    }
}
