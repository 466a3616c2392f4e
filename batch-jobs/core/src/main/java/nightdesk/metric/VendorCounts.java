package nightdesk.metric;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import nightdesk.metric.DayTable.VendorDay;

/**
 * Counts of one vendor over some days and all outlets.
 *
 * @param vendor family id
 * @param outlets outlets that have an article, the unknown ones together as one
 * @param prominence sum of {@link Prominence} points over the articles
 */
public record VendorCounts(
        String vendor,
        long articles,
        long mentions,
        long outlets,
        long headlineArticles,
        long leadArticles,
        BigDecimal prominence,
        long positive,
        long neutral,
        long negative) {
    public VendorCounts {
        Objects.requireNonNull(vendor);
        Objects.requireNonNull(prominence);
    }

    /** No articles of a vendor. */
    public static VendorCounts none(String vendor) {
        return new VendorCounts(vendor, 0, 0, 0, 0, 0, BigDecimal.ZERO, 0, 0, 0);
    }

    /** The counts of every vendor that the rows name, by vendor. */
    public static List<VendorCounts> of(Collection<VendorDay> rows) {
        TreeMap<String, TreeMap<String, Boolean>> outlets = new TreeMap<>();
        TreeMap<String, VendorCounts> sums = new TreeMap<>();
        for (VendorDay row : rows) {
            var seen = outlets.computeIfAbsent(row.vendor(), vendor -> new TreeMap<>());
            seen.put(row.outlet(), true);
            VendorCounts sum = sums.getOrDefault(row.vendor(), none(row.vendor()));
            sums.put(
                    row.vendor(),
                    new VendorCounts(
                            row.vendor(),
                            sum.articles + row.articles(),
                            sum.mentions + row.mentions(),
                            seen.size(),
                            sum.headlineArticles + row.headlineArticles(),
                            sum.leadArticles + row.leadArticles(),
                            sum.prominence.add(row.prominence()),
                            sum.positive + row.positive(),
                            sum.neutral + row.neutral(),
                            sum.negative + row.negative()));
        }
        return List.copyOf(sums.values());
    }

    /** Articles with a tone: the base of net tone. */
    public long toned() {
        return positive + neutral + negative;
    }
}
