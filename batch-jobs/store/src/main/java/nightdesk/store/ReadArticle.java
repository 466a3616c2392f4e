package nightdesk.store;

import java.util.List;
import java.util.Objects;
import nightdesk.article.Article;
import nightdesk.article.ArticleText;
import nightdesk.article.Membership;
import nightdesk.fact.Fact;
import nightdesk.metric.VendorInArticle;
import nightdesk.text.ContentKey;
import org.jspecify.annotations.Nullable;

/**
 * An article as it is written down: with its place in the night, its class and what it says.
 *
 * @param number place in the order of registration; unique in the data folder
 * @param fileNumber the file it came from
 * @param superseded whether a newer version of its record came in the same run
 * @param knownRecord whether an earlier run stored a version of its record
 * @param format what it was read as: format and layout
 * @param headlineKey equal for headlines that tell of the same; null if it is too short to tell
 * @param bodyKey the same of the body
 * @param words words of headline and body
 */
public record ReadArticle(
        long number,
        long fileNumber,
        Article article,
        Membership membership,
        boolean superseded,
        boolean knownRecord,
        String format,
        @Nullable ContentKey headlineKey,
        @Nullable ContentKey bodyKey,
        int words,
        ArticleText text,
        List<Fact> facts,
        List<VendorInArticle> vendors) {
    public ReadArticle {
        Objects.requireNonNull(article);
        Objects.requireNonNull(membership);
        Objects.requireNonNull(text);
        facts = List.copyOf(facts);
        vendors = List.copyOf(vendors);
    }
}
