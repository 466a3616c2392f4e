package nightdesk.fact;

import java.util.Objects;
import nightdesk.text.Span;

/**
 * Where a fact is said.
 *
 * @param span the words that say it, in the normalised text
 * @param sentence the sentence they stand in; covers the span's start
 * @param rule id of the rule that read it, such as {@code deal.invest.active}
 */
public record Evidence(Span span, Span sentence, String rule) {
    public Evidence {
        Objects.requireNonNull(span);
        Objects.requireNonNull(sentence);
        if (rule.isBlank()) {
            throw new IllegalArgumentException("Evidence names its rule");
        }
    }
}
