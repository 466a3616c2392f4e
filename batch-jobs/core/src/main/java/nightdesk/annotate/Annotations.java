package nightdesk.annotate;

import java.util.List;
import java.util.Objects;
import nightdesk.article.ArticleText;
import nightdesk.fact.Mention;

/**
 * What was found in one text.
 *
 * @param mentions in order of their start; they do not overlap
 * @param money in order of its start; does not overlap
 */
public record Annotations(ArticleText article, List<Mention> mentions, List<WrittenMoney> money) {
    public Annotations {
        Objects.requireNonNull(article);
        mentions = List.copyOf(mentions);
        money = List.copyOf(money);
    }
}
