package nightdesk.job;

import java.util.Objects;
import nightdesk.article.Article;
import nightdesk.article.Membership;

/** An article that is to be written, with what its registration decided. */
record RegisteredArticle(
        Article article,
        long number,
        long fileNumber,
        Membership membership,
        boolean superseded,
        boolean knownRecord,
        String format) {
    RegisteredArticle {
        Objects.requireNonNull(article);
        Objects.requireNonNull(membership);
        Objects.requireNonNull(format);
    }
}
