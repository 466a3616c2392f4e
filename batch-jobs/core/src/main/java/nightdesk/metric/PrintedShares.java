package nightdesk.metric;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Shares as a column prints them: by largest remainder, so that they add up to 100.0 %. */
public final class PrintedShares {
    private static final long WHOLE = 1000;

    private PrintedShares() {}

    /**
     * Share of each part in their sum, a ratio with three decimals. What is missing to the whole goes to the largest remainders, of equal
     * ones to the first.
     *
     * @param parts 0 or more each
     * @return as long as the parts; all 0 if their sum is
     */
    public static List<BigDecimal> of(List<Long> parts) {
        long sum = parts.stream().mapToLong(Long::longValue).sum();
        List<Long> thousandths = new ArrayList<>();
        List<Integer> byRemainder = new ArrayList<>();
        long given = 0;
        for (int i = 0; i < parts.size(); i++) {
            long share = sum == 0 ? 0 : parts.get(i) * WHOLE / sum;
            thousandths.add(share);
            byRemainder.add(i);
            given += share;
        }
        byRemainder.sort(Comparator.comparingLong((Integer i) -> sum == 0 ? 0 : parts.get(i) * WHOLE % sum)
                .reversed()
                .thenComparing(Comparator.naturalOrder()));
        for (int i = 0; sum > 0 && i < WHOLE - given; i++) {
            thousandths.set(byRemainder.get(i), thousandths.get(byRemainder.get(i)) + 1);
        }
        return thousandths.stream().map(share -> BigDecimal.valueOf(share, 3)).toList();
    }
}
