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

    /** Number of the first mention that starts at or after an offset; the number of mentions if there is none. */
    public int firstMentionFrom(int offset) {
        int low = 0;
        int high = mentions.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (mentions.get(middle).evidence().span().start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Number of the first amount that ends after an offset; the number of amounts if there is none. */
    public int firstMoneyFrom(int offset) {
        int low = 0;
        int high = money.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (money.get(middle).span().end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
