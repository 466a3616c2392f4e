package nightdesk.annotate;

import java.time.LocalDate;
import nightdesk.article.ArticleText;
import org.jspecify.annotations.Nullable;

/**
 * The day whose names and owners hold in an article: its own day; without one, today, unless it is written in the short style of the wires of
 * the 1980s ("five mln dlrs", "10 pct"), which is read as of 1990.
 */
final class Era {
    private static final LocalDate OF_THE_OLD_WIRES = LocalDate.of(1990, 1, 1);

    private Era() {}

    static @Nullable LocalDate dayOf(ArticleText article) {
        if (article.published() != null) {
            return article.published();
        }
        String text = article.text().chars();
        int marks = 0;
        for (String mark : new String[] {" mln ", " dlrs", " pct", " cts ", " vs "}) {
            marks += text.contains(mark) ? 1 : 0;
        }
        return marks >= 2 ? OF_THE_OLD_WIRES : null;
    }
}
