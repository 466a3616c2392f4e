package nightdesk.annotate;

import java.time.LocalDate;
import java.util.List;
import nightdesk.article.ArticleText;
import org.jspecify.annotations.Nullable;

/**
 * The day whose names and owners hold in an article: its own day; without one, today, unless it is written in the short style of the wires of
 * the 1980s ("five mln dlrs", "10 pct"), which is read as of 1990.
 */
final class Era {
    private static final LocalDate OF_THE_OLD_WIRES = LocalDate.of(1990, 1, 1);
    private static final List<String> MARKS =
            List.of(" dlrs", " mln ", " pct ", " pct,", " pct.", " cts ", " dlr ", " shrs ", " mths ");

    private Era() {}

    static @Nullable LocalDate dayOf(ArticleText article) {
        if (article.published() != null) {
            return article.published();
        }
        String text = article.text().chars();
        for (String mark : MARKS) {
            if (text.contains(mark)) {
                return OF_THE_OLD_WIRES;
            }
        }
        return null;
    }
}
