package nightdesk.fact;

import java.util.Objects;
import nightdesk.text.ContentKey;

/**
 * A fact with the article that says it and the sentence it says it in.
 *
 * @param id key of the fact
 * @param article id of the article version
 * @param sentence the evidence sentence as the article wrote it
 */
public record CitedFact(ContentKey id, ContentKey article, Fact fact, String sentence) {
    public CitedFact {
        Objects.requireNonNull(id);
        Objects.requireNonNull(article);
        Objects.requireNonNull(fact);
        Objects.requireNonNull(sentence);
    }
}
