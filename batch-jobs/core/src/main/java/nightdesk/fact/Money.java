package nightdesk.fact;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

/**
 * An amount of money as a text gives it, in full units of its currency. The written values stay; what they mean as an interval follows from
 * the qualifier.
 *
 * @param min the written value; the lower one of a range; for {@code VAGUE} the least the words can mean ("billions": 2 bn)
 * @param max equal to {@code min} unless a range was written
 * @param currency ISO 4217
 * @param qualifier how exactly it is given
 */
public record Money(BigDecimal min, BigDecimal max, String currency, Qualifier qualifier) {
    private static final BigDecimal FIVE_PERCENT = new BigDecimal("0.05");

    public Money {
        Objects.requireNonNull(qualifier);
        if (min.signum() < 0 || max.compareTo(min) < 0) {
            throw new IllegalArgumentException("An amount is 0 <= min <= max, not " + min + " to " + max);
        }
        if (currency.length() != 3) {
            throw new IllegalArgumentException("A currency is an ISO 4217 code, not '" + currency + "'");
        }
        min = plain(min);
        max = plain(max);
    }

    /** A single written value. */
    public static Money of(BigDecimal value, String currency, Qualifier qualifier) {
        return new Money(value, value, currency, qualifier);
    }

    /** The least it can be: 0 for "up to" and "less than", 5 % below for "about". */
    public BigDecimal lower() {
        return switch (qualifier) {
            case EXACT, MORE_THAN, AT_LEAST, RANGE, VAGUE -> min;
            case ABOUT -> plain(min.subtract(min.multiply(FIVE_PERCENT)));
            case UP_TO, LESS_THAN -> BigDecimal.ZERO;
        };
    }

    /** The most it can be; empty if there is no bound ("more than", "at least", vague words). */
    public Optional<BigDecimal> upper() {
        return switch (qualifier) {
            case MORE_THAN, AT_LEAST, VAGUE -> Optional.empty();
            case EXACT, RANGE, UP_TO, LESS_THAN -> Optional.of(max);
            case ABOUT -> Optional.of(plain(max.add(max.multiply(FIVE_PERCENT))));
        };
    }

    private static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
