package nightdesk.metric;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * Counts of articles by publication day, the one input of every metric. Days are calendar days in the desk's zone. The same value serves two
 * uses: what one edition counts (all its counted articles; an undated one stands under the edition's date), and the history by publication
 * day (every usable dated article of the store, background included).
 *
 * @param vendors one row for each day, vendor and outlet that has an article; ordered by day, vendor, outlet
 * @param outlets one row for each day and outlet that has an article, with or without a vendor; ordered by day, outlet
 */
public record DayTable(List<VendorDay> vendors, List<OutletDay> outlets) {
    /**
     * What one outlet published about one vendor on one day. An article that names a vendor ten times is one article and ten mentions.
     *
     * @param vendor family id
     * @param outlet outlet key; empty if unknown
     * @param articles articles that name the vendor, from 1
     * @param headlineArticles those of them that name it in the headline
     * @param leadArticles those that name it in the first two paragraphs
     * @param prominence sum over the articles of {@link Prominence} points
     * @param positive articles whose tone for the vendor is positive; articles without a tone are in none of the three
     */
    public record VendorDay(
            LocalDate day,
            String vendor,
            String outlet,
            long articles,
            long mentions,
            long headlineArticles,
            long leadArticles,
            BigDecimal prominence,
            long positive,
            long neutral,
            long negative) {
        public VendorDay {
            Objects.requireNonNull(day);
            Objects.requireNonNull(vendor);
            Objects.requireNonNull(outlet);
            Objects.requireNonNull(prominence);
            if (articles < 1 || mentions < articles || headlineArticles > articles || leadArticles > articles) {
                throw new IllegalArgumentException("Counts of " + vendor + " on " + day + " do not fit: " + articles
                        + " articles, " + mentions + " mentions");
            }
            if (positive + neutral + negative > articles) {
                throw new IllegalArgumentException("More tones than articles of " + vendor + " on " + day);
            }
        }
    }

    /** How many articles one outlet published on one day. */
    public record OutletDay(LocalDate day, String outlet, long articles) {
        public OutletDay {
            Objects.requireNonNull(day);
            Objects.requireNonNull(outlet);
        }
    }

    private static final Comparator<VendorDay> BY_DAY_VENDOR_OUTLET = Comparator.comparing(VendorDay::day)
            .thenComparing(VendorDay::vendor)
            .thenComparing(VendorDay::outlet);
    private static final Comparator<OutletDay> BY_DAY_OUTLET =
            Comparator.comparing(OutletDay::day).thenComparing(OutletDay::outlet);

    /** No articles. Stands below the orders that its making needs. */
    public static final DayTable EMPTY = new DayTable(List.of(), List.of());

    public DayTable {
        vendors = vendors.stream().sorted(BY_DAY_VENDOR_OUTLET).toList();
        outlets = outlets.stream().sorted(BY_DAY_OUTLET).toList();
    }

    /** All articles, with or without a vendor. */
    public long articles() {
        return outlets.stream().mapToLong(OutletDay::articles).sum();
    }

    /** Whether nothing was counted. */
    public boolean isEmpty() {
        return outlets.isEmpty() && vendors.isEmpty();
    }
}
