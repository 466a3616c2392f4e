package nightdesk.briefing;

import java.util.Locale;
import java.util.Objects;

/**
 * One difference from the edition before, or from the revision before.
 *
 * @param object what kind of thing changed: {@code story}, {@code deal}, {@code signal}, {@code vendor}, {@code figure}
 * @param id row of its sheet; empty if it has none
 * @param label its words for people
 * @param field what of it changed; empty for a thing that came or went
 * @param before as printed; empty if there was nothing
 * @param after as printed; empty if there is nothing
 * @param reason why, for a restatement; else empty
 * @param weight for the order on paper, the greatest first
 */
public record Change(
        Kind kind,
        String object,
        String id,
        String label,
        String field,
        String before,
        String after,
        String reason,
        int weight) {
    /** What happened. */
    public enum Kind {
        RESTATED,
        CHANGED,
        UPDATED,
        NEW,
        DROPPED;

        /** The word of exports: lower case. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Change {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(object);
        Objects.requireNonNull(id);
        Objects.requireNonNull(label);
        Objects.requireNonNull(field);
        Objects.requireNonNull(before);
        Objects.requireNonNull(after);
        Objects.requireNonNull(reason);
    }
}
