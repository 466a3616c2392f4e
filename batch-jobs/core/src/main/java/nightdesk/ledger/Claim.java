package nightdesk.ledger;

import java.time.Instant;
import java.util.Objects;
import nightdesk.fact.Deal;
import nightdesk.story.Origin;
import nightdesk.text.ContentKey;
import org.jspecify.annotations.Nullable;

/**
 * What one article says of a deal.
 *
 * @param fact key of the fact
 * @param article the article that says it
 * @param sentence the sentence that says it, as written
 * @param origin where the article has it from: its own outlet, or the one it cites
 * @param relayed whether the article cites another outlet for it
 * @param published publication time of the article; null if undated
 * @param counted whether the edition counts the article
 */
public record Claim(
        ContentKey fact,
        ContentKey article,
        Deal deal,
        String sentence,
        Origin origin,
        boolean relayed,
        @Nullable Instant published,
        boolean counted) {
    public Claim {
        Objects.requireNonNull(fact);
        Objects.requireNonNull(article);
        Objects.requireNonNull(deal);
        Objects.requireNonNull(sentence);
        Objects.requireNonNull(origin);
    }
}
