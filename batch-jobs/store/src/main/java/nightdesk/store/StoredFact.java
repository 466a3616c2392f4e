package nightdesk.store;

import java.util.Objects;
import nightdesk.fact.CitedFact;
import nightdesk.text.Span;

/**
 * A fact with its places in the article's text as delivered.
 *
 * @param rawSpan the words that say it
 * @param rawSentence their sentence
 * @param sentenceNumber number of that sentence in the article, from 0
 */
public record StoredFact(CitedFact cited, Span rawSpan, Span rawSentence, int sentenceNumber) {
    public StoredFact {
        Objects.requireNonNull(cited);
        Objects.requireNonNull(rawSpan);
        Objects.requireNonNull(rawSentence);
    }
}
