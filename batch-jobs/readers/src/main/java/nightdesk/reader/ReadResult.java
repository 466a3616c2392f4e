package nightdesk.reader;

import java.util.Objects;
import nightdesk.article.Article;
import nightdesk.fault.Rejection;

/** What a reader makes of one record: an article, or the reason why there is none. Every record read gives exactly one. */
public sealed interface ReadResult {
    /** A record that became an article. */
    record Accepted(Article article) implements ReadResult {
        public Accepted {
            Objects.requireNonNull(article);
        }
    }

    /** A record, or a whole file, that was refused. */
    record Rejected(Rejection rejection) implements ReadResult {
        public Rejected {
            Objects.requireNonNull(rejection);
        }
    }
}
