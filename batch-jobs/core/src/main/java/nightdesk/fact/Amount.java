package nightdesk.fact;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One amount of money in a text.
 *
 * @param evidence span = sign or word, number and multiplier, without the qualifier word
 * @param asWritten those words
 * @param money values, currency and qualifier
 * @param kind what it is the amount of
 * @param per unit it is per, such as {@code share}; null for a plain sum
 * @param since "since 2019", as written; null if not said
 */
public record Amount(
        Evidence evidence,
        Modality modality,
        String asWritten,
        Money money,
        AmountKind kind,
        @Nullable String per,
        @Nullable String since)
        implements Fact {
    public Amount {
        Objects.requireNonNull(evidence);
        Objects.requireNonNull(modality);
        Objects.requireNonNull(asWritten);
        Objects.requireNonNull(money);
        Objects.requireNonNull(kind);
    }

    @Override
    public List<String> identity() {
        return List.of(
                money.min().toPlainString(),
                money.max().toPlainString(),
                money.currency(),
                money.qualifier().name(),
                kind.name());
    }
}
