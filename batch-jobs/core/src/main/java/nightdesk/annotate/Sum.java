package nightdesk.annotate;

import java.math.BigDecimal;

/**
 * One number with one currency, before ranges and qualifiers are looked at.
 *
 * @param start first character of sign, word or number
 * @param end end, exclusive
 * @param power power of ten the currency word adds to the number: -2 for cents
 * @param iso ISO 4217
 * @param markFirst whether the currency stands before the number
 * @param rule id of the rule that read it
 */
record Sum(int start, int end, Numeral number, int power, String iso, boolean markFirst, String rule) {
    /** The sum in full units of its currency. */
    BigDecimal value() {
        return number.value().scaleByPowerOfTen(power);
    }

    /** The same sum with another multiplier. */
    Sum scaledBy(int otherPower) {
        return new Sum(start, end, number.scaledBy(otherPower), power, iso, markFirst, rule);
    }
}
