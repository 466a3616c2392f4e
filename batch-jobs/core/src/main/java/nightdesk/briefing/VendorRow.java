package nightdesk.briefing;

import java.math.BigDecimal;
import java.util.Objects;
import nightdesk.metric.Delta;
import nightdesk.metric.Spike;
import nightdesk.metric.VendorCounts;
import org.jspecify.annotations.Nullable;

/**
 * The figures of one vendor, as every table prints them.
 *
 * @param name word for people
 * @param stories stories that name it
 * @param share of voice, rounded so that the column adds up to 100.0 %
 * @param shareBefore the share compared with; null against nothing
 * @param against what both changes compare with
 * @param medianShare median of its daily shares over the 28 days before; null where fewer than 14 have articles
 * @param penetration articles that name it over all articles
 * @param prominence mean points over its articles; null without an article
 * @param netTone -100 to 100; null under ten articles with a tone
 * @param articlesChange in the number of articles
 * @param spike null where fewer than 14 days have articles
 * @param focus whether the briefing watches it
 */
public record VendorRow(
        VendorCounts counts,
        String name,
        long stories,
        BigDecimal share,
        @Nullable BigDecimal shareBefore,
        Delta.Against against,
        @Nullable BigDecimal medianShare,
        BigDecimal penetration,
        @Nullable BigDecimal prominence,
        @Nullable BigDecimal netTone,
        Delta.Change articlesChange,
        Spike.@Nullable Result spike,
        boolean focus) {
    /** Shares of fewer vendor-article pairs are counted out, and not compared. */
    public static final long LEAST_PAIRS = 10;

    public VendorRow {
        Objects.requireNonNull(counts);
        Objects.requireNonNull(name);
        Objects.requireNonNull(share);
        Objects.requireNonNull(against);
        Objects.requireNonNull(penetration);
        Objects.requireNonNull(articlesChange);
    }

    /** Change in share, in a ratio; null against nothing. */
    public @Nullable BigDecimal shareChange() {
        return shareBefore == null ? null : share.subtract(shareBefore);
    }

    /** Whether it is named unusually often. */
    public boolean isAlert() {
        return spike != null && spike.flag() != Spike.Flag.NONE;
    }
}
