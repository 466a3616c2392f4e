package nightdesk.store;

import java.util.List;
import java.util.Objects;
import nightdesk.article.Article;
import nightdesk.article.ArticleText;
import nightdesk.article.Membership;
import nightdesk.fact.Fact;
import nightdesk.text.ContentKey;

/**
 * An article as it is written down: with its place in the night, its class and what it says.
 *
 * @param number place in the order of registration; unique in the data folder
 * @param fileNumber the file it came from
 * @param headlineKey equal for headlines that differ in case, quotes and spaces only
 * @param bodyKey the same of the body
 * @param words words of headline and body
 */
public record ReadArticle(
        long number,
        long fileNumber,
        Article article,
        Membership membership,
        ContentKey headlineKey,
        ContentKey bodyKey,
        int words,
        ArticleText text,
        List<Fact> facts) {
    public ReadArticle {
        Objects.requireNonNull(article);
        Objects.requireNonNull(membership);
        Objects.requireNonNull(text);
        facts = List.copyOf(facts);
    }
}
