package nightdesk.annotate;

import java.util.Objects;
import nightdesk.fact.Money;
import nightdesk.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Money as it stands in a text, before anyone has asked what it is the amount of.
 *
 * @param span sign or word, number and multiplier, without the qualifier word; a "between" range whole
 * @param qualifierStart where the qualifier word before it begins; equal to the span's start if there is none
 * @param money values, currency, qualifier
 * @param per unit it is per, such as {@code share}; null for a plain sum
 * @param rule id of the rule that read it
 */
public record WrittenMoney(
        Span span,
        int qualifierStart,
        Money money,
        @Nullable String per,
        String rule) {
    public WrittenMoney {
        Objects.requireNonNull(span);
        Objects.requireNonNull(money);
        Objects.requireNonNull(rule);
        if (qualifierStart > span.start()) {
            throw new IllegalArgumentException("A qualifier stands before its amount");
        }
    }
}
