package nightdesk.annotate;

import java.math.BigDecimal;

/**
 * A number as it stands in a text, in digits or words, with its multiplier.
 *
 * @param start first character
 * @param end end, exclusive
 * @param mantissa the number before its multiplier: 4.7 of "4.7 billion"
 * @param power power of ten of the multiplier, 9 of "4.7 billion"; 0 if there is none
 * @param grouped whether thousands are set apart: "25,000"
 * @param vague whether the words leave the number open: "tens of millions"; the mantissa is then the least they can mean
 */
record Numeral(int start, int end, BigDecimal mantissa, int power, boolean grouped, boolean vague) {
    static Numeral of(int start, int end, BigDecimal mantissa, int power) {
        return new Numeral(start, end, mantissa, power, false, false);
    }

    /** The number in full. */
    BigDecimal value() {
        return mantissa.scaleByPowerOfTen(power);
    }

    /** Whether a multiplier is written. */
    boolean isScaled() {
        return power > 0;
    }

    /** The same number with the multiplier of another: "$500 and $600 million". */
    Numeral scaledBy(int otherPower) {
        return new Numeral(start, end, mantissa, otherPower, grouped, vague);
    }
}
