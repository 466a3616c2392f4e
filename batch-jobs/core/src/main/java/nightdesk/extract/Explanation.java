package nightdesk.extract;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import nightdesk.annotate.Candidate;
import nightdesk.annotate.WrittenMoney;
import nightdesk.fact.Fact;
import nightdesk.text.Span;

/**
 * How a text was read: what was found in it, which rules were tried where, and what became of them.
 *
 * @param names every place where a name of the lexicon stands, with what decided it, in order
 * @param money every amount, in order
 * @param sentences all sentences in order
 * @param facts what was made of it, as {@link ExtractionEngine#factsIn} gives it
 */
public record Explanation(
        List<Candidate> names, List<WrittenMoney> money, List<SentenceReading> sentences, List<Fact> facts) {
    /** What a sentence can be read for. */
    public enum Purpose {
        /** Transfers of money and control. */
        DEALS,
        /** Where a statement comes from. */
        SOURCES,
        /** Who did not comment. */
        COMMENTS,
        /** How parties stand to each other. */
        RELATIONS
    }

    /**
     * How one sentence was read.
     *
     * @param span its place in the normalised text
     * @param headline whether it stands in the headline
     * @param readFor what a word in it gave reason to read it for
     * @param attempts in the order they were made; of families that found something to look at
     * @param idle families of rules that found nothing of theirs in it
     */
    public record SentenceReading(
            Span span, boolean headline, Set<Purpose> readFor, List<Attempt> attempts, List<String> idle) {
        public SentenceReading {
            Objects.requireNonNull(span);
            readFor = Set.copyOf(readFor);
            attempts = List.copyOf(attempts);
            idle = List.copyOf(idle);
        }

        /** What it was read for, in the order of {@link Purpose}. */
        public List<Purpose> purposes() {
            EnumSet<Purpose> sorted = EnumSet.noneOf(Purpose.class);
            sorted.addAll(readFor);
            return List.copyOf(sorted);
        }
    }

    /**
     * What one family of rules made of one sentence.
     *
     * @param family such as {@code deal.purchase} or {@code signal.layoffs}
     * @param looks what it looked at, in order
     * @param fired ids of the rules whose result was kept
     * @param refused why a rule gave up or its result was dropped: the rule id, a colon, the reason
     */
    public record Attempt(String family, List<Look> looks, List<String> fired, List<String> refused) {
        public Attempt {
            Objects.requireNonNull(family);
            looks = List.copyOf(looks);
            fired = List.copyOf(fired);
            refused = List.copyOf(refused);
        }
    }

    /** A word, name or amount that a rule looked at, and what it made of it. */
    public record Look(Span at, String finding) {
        public Look {
            Objects.requireNonNull(at);
            Objects.requireNonNull(finding);
        }
    }

    public Explanation {
        names = List.copyOf(names);
        money = List.copyOf(money);
        sentences = List.copyOf(sentences);
        facts = List.copyOf(facts);
    }
}
