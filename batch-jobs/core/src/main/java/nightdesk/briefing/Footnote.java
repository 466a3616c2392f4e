package nightdesk.briefing;

import java.util.Objects;
import nightdesk.article.ArticleCard;

/**
 * The source of a statement.
 *
 * @param number from 1, in order of first use
 * @param sentence the evidence sentence as the article wrote it
 * @param article the article that says it
 */
public record Footnote(int number, String sentence, ArticleCard article) {
    public Footnote {
        Objects.requireNonNull(sentence);
        Objects.requireNonNull(article);
    }
}
