package nightdesk.annotate;

import java.time.LocalDate;
import java.util.List;
import nightdesk.article.ArticleText;
import nightdesk.vendor.VendorAlias;
import org.jspecify.annotations.Nullable;

/**
 * The day whose names and owners hold in an article: its own day; without one, today, unless it is written in the short style of the wires of
 * the 1980s ("five mln dlrs", "10 pct"), which is read as of 1990. The style is looked at when a name first asks.
 */
final class Era {
    private static final LocalDate OF_THE_OLD_WIRES = LocalDate.of(1990, 1, 1);
    private static final List<String> MARKS =
            List.of(" dlrs", " mln ", " pct ", " pct,", " pct.", " cts ", " dlr ", " shrs ", " mths ");

    private final ArticleText article;
    private @Nullable Boolean isOldWire;

    Era(ArticleText article) {
        this.article = article;
    }

    /** Whether the name means its vendor in this article's time. */
    boolean holds(VendorAlias alias) {
        return alias.isTimeless() || alias.isValidOn(day());
    }

    /** Whether the article is read as of today because nothing tells its time. */
    boolean isUnknown() {
        return day() == null;
    }

    private @Nullable LocalDate day() {
        if (article.published() != null) {
            return article.published();
        }
        Boolean known = isOldWire;
        if (known == null) {
            String text = article.text().chars();
            known = MARKS.stream().anyMatch(text::contains);
            isOldWire = known;
        }
        return known ? OF_THE_OLD_WIRES : null;
    }
}
