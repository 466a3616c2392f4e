package nightdesk.extract;

import java.math.BigDecimal;
import java.util.Set;
import nightdesk.annotate.WrittenMoney;
import nightdesk.clause.Reading;
import nightdesk.clause.Sentence;
import nightdesk.clause.VerbWords;
import nightdesk.text.WordSet;
import org.jspecify.annotations.Nullable;

/** Finds the sum of a deal near its verb, in the same sentence or the one after, and puts it into the draft. */
final class DealMoney {
    private static final Set<String> NEXT_SENTENCE = WordSet.of("""
            deal transaction acquisition purchase offer bid merger price consideration terms sale takeover buyout agreement contract order worth valued
            """);
    private static final Set<String> PAYING = WordSet.of("pay offer bid spend commit propose");
    private static final Set<String> GAP =
            WordSet.of("a an the about its total cash stock mostly all-cash of over under");

    /** A smaller sum is a price per unit or a figure cut off: no deal is made for it. */
    private static final BigDecimal LEAST = BigDecimal.valueOf(10_000);

    private DealMoney() {}

    /** Puts the amount at token {@code i} into the draft, with the same sum in other currencies behind it. */
    static void put(DealDraft draft, Sentence sentence, int i) {
        WrittenMoney written = sentence.at(i).money();
        if (written == null || written.money().max().compareTo(LEAST) < 0) {
            return;
        }
        draft.amount = written.money();
        draft.amountAt = written.span().start();
        int j = i + 1;
        boolean bracket = sentence.word(j).equals("(");
        if (bracket) {
            j++;
            for (int k = j;
                    k < j + 8 && k < sentence.size() && !sentence.word(k).equals(")");
                    k++) {
                WrittenMoney other = sentence.at(k).money();
                if (other != null
                        && !other.money().currency().equals(written.money().currency())) {
                    draft.alternatives.add(other.money());
                }
            }
        }
    }

    /** Whether an amount is large enough to be that of a deal. */
    static boolean isLarge(Sentence sentence, int i) {
        WrittenMoney written = sentence.at(i).money();
        return written != null && written.money().max().compareTo(LEAST) >= 0;
    }

    /** Whether an amount is one per share or other unit. */
    static boolean isPerUnit(Sentence sentence, int i) {
        WrittenMoney written = sentence.at(i).money();
        return written != null && written.per() != null;
    }

    /** First usable amount in tokens {@code [from, to)}; -1 without one. */
    static int firstSum(Sentence sentence, int from, int to) {
        for (int i = Math.max(0, from); i < Math.min(to, sentence.size()); i++) {
            if (sentence.at(i).isMoney()
                    && sentence.aside(i) >= 0
                    && MoneyUse.of(sentence, i).kind() == MoneyUse.Kind.SUM) {
                return i;
            }
        }
        return -1;
    }

    /** Looks for the sum of a takeover: behind the verb's phrases, else before it, else in the next sentence. */
    static void seek(DealDraft draft, Reading reading, Sentence sentence, int verb, int clauseEnd) {
        int at = -1;
        for (int i = verb + 1; i < sentence.size() && at < 0; i++) {
            if (sentence.at(i).is(";") && i >= clauseEnd) {
                break;
            }
            if (!sentence.at(i).isMoney() || sentence.aside(i) < 0 || sentence.isQuoted(i) != sentence.isQuoted(verb)) {
                continue;
            }
            if (i >= clauseEnd && otherDealBetween(sentence, clauseEnd, i)) {
                break;
            }
            MoneyUse use = MoneyUse.of(sentence, i);
            // "the $2 billion Acme Bank" tells how large it is.
            boolean size = sentence.at(i + 1).isName()
                    && (sentence.word(i - 1).equals("the")
                            || sentence.word(i - 1).equals("a"))
                    && use.noun().isEmpty();
            if (use.kind() == MoneyUse.Kind.SUM && !size && (i < clauseEnd || paysFor(sentence, i))) {
                at = i;
            } else if (use.kind() == MoneyUse.Kind.VALUATION && draft.valuation == null) {
                draft.valuation = amount(sentence, i);
            }
        }
        for (int i = verb - 1; i >= 0 && at < 0; i--) {
            if (sentence.at(i).isMoney() && sentence.aside(i) >= 0) {
                MoneyUse use = MoneyUse.of(sentence, i);
                boolean deal = DealWords.DEAL.contains(use.noun()) || DealWords.TAKEOVER.contains(use.noun());
                if (use.kind() == MoneyUse.Kind.SUM && deal && use.end() <= verb + 1) {
                    at = i;
                }
            }
        }
        if (at < 0) {
            at = paidBefore(sentence, verb);
        }
        if (at >= 0) {
            put(draft, sentence, at);
            return;
        }
        int next = sentence.number() + 1;
        if (next < reading.size() && !sentence.isHeadline()) {
            Sentence following = reading.sentence(next);
            int cue = following.find(NEXT_SENTENCE, 0, Math.min(following.size(), 14));
            int sum = cue < 0 ? -1 : firstSum(following, 0, following.size());
            boolean near = sum >= 0 && sum < 22 && following.at(0).isWord();
            if (near
                    && startsWithReference(following)
                    && !following.has(Set.of("revenue", "revenues", "earnings", "profit"))) {
                put(draft, following, sum);
            }
        }
    }

    /** "will pay $5 million in cash to buy": the sum before an infinitive, behind a verb of paying or offering; -1 if there is none. */
    private static int paidBefore(Sentence sentence, int verb) {
        if (!sentence.word(sentence.before(verb)).equals("to")) {
            return -1;
        }
        for (int i = verb - 1; i >= Math.max(0, verb - 12); i--) {
            if (sentence.at(i).isMoney() && sentence.aside(i) >= 0) {
                int p = sentence.before(i);
                for (int k = 0; k < 4 && p >= 0; k++) {
                    if (PAYING.contains(nightdesk.clause.Verbs.verb(sentence.word(p)))) {
                        return i;
                    }
                    p = sentence.before(p);
                }
                return -1;
            }
        }
        return -1;
    }

    private static boolean startsWithReference(Sentence sentence) {
        String first = sentence.word(0);
        return first.equals("the")
                || first.equals("this")
                || first.equals("under")
                || first.equals("terms")
                || first.equals("in")
                || first.equals("total")
                || first.equals("it")
                || first.equals("financial");
    }

    /** Whether the amount follows "for", "at", "worth" or begins "a ... deal". */
    private static boolean paysFor(Sentence sentence, int i) {
        int p = sentence.before(i);
        for (int k = 0; k < 4 && p >= 0; k++) {
            String word = sentence.word(p);
            if (word.equals("for")
                    || word.equals("worth")
                    || word.equals("valued")
                    || word.equals("paying")
                    || word.equals("pay")
                    || word.equals("pays")
                    || word.equals("paid")
                    || word.equals("at")
                    || word.equals("price")
                    || word.equals("totaling")
                    || word.equals("totalling")) {
                return true;
            }
            if (!GAP.contains(word) && !VerbWords.FILLERS.contains(word)) {
                break;
            }
            p = sentence.before(p);
        }
        MoneyUse use = MoneyUse.of(sentence, i);
        return DealWords.DEAL.contains(use.noun()) || DealWords.TAKEOVER.contains(use.noun());
    }

    private static boolean otherDealBetween(Sentence sentence, int from, int to) {
        for (int i = from; i < to; i++) {
            String verb = nightdesk.clause.Verbs.verb(sentence.word(i));
            if (verb.equals("acquire")
                    || verb.equals("buy")
                    || verb.equals("purchase")
                    || verb.equals("sell")
                    || verb.equals("invest")
                    || verb.equals("raise")) {
                return true;
            }
        }
        return false;
    }

    static nightdesk.fact.@Nullable Money amount(Sentence sentence, int i) {
        WrittenMoney written = sentence.at(i).money();
        return written == null ? null : written.money();
    }

    /** "51 percent", "a 9.6% stake" in tokens {@code [from, to)}; null without one. */
    static @Nullable BigDecimal percent(Sentence sentence, int from, int to) {
        for (int i = Math.max(0, from); i < Math.min(to, sentence.size()) - 1; i++) {
            String word = sentence.word(i);
            String next = sentence.word(i + 1);
            boolean sign = next.equals("%") || next.equals("percent") || next.equals("pct") || next.equals("per");
            if (sign && isNumber(word)) {
                return new BigDecimal(word);
            }
            int dash = word.indexOf("-percent");
            if (dash > 0 && isNumber(word.substring(0, dash))) {
                return new BigDecimal(word.substring(0, dash));
            }
        }
        return null;
    }

    private static boolean isNumber(String word) {
        int points = 0;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c == '.') {
                points++;
            } else if (c < '0' || c > '9') {
                return false;
            }
        }
        return !word.isEmpty()
                && word.length() < 8
                && points <= 1
                && word.charAt(word.length() - 1) != '.'
                && word.charAt(0) != '.';
    }
}
