package nightdesk.metric;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** Division and middle values, exact to twelve decimals. */
final class Ratios {
    private static final int DECIMALS = 12;
    private static final BigDecimal TWO = new BigDecimal(2);

    private Ratios() {}

    static BigDecimal of(long part, long whole) {
        return of(new BigDecimal(part), new BigDecimal(whole));
    }

    static BigDecimal of(BigDecimal part, BigDecimal whole) {
        return part.divide(whole, DECIMALS, RoundingMode.HALF_UP);
    }

    /** The middle value, of an even number the mean of the two in the middle. */
    static BigDecimal median(List<BigDecimal> values) {
        List<BigDecimal> sorted = values.stream().sorted().toList();
        int half = sorted.size() / 2;
        return sorted.size() % 2 == 1
                ? sorted.get(half)
                : of(sorted.get(half - 1).add(sorted.get(half)), TWO);
    }

    static BigDecimal mean(List<BigDecimal> values) {
        return of(values.stream().reduce(BigDecimal.ZERO, BigDecimal::add), new BigDecimal(values.size()));
    }
}
