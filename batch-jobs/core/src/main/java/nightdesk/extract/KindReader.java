package nightdesk.extract;

import java.math.BigDecimal;
import java.util.Set;
import nightdesk.extract.KindSentence.Token;
import nightdesk.fact.AmountKind;
import nightdesk.text.WordSet;
import org.jspecify.annotations.Nullable;

/**
 * Reads the kind of one amount from its sentence. Constructions are weighed: the noun the amount modifies ("a $5 million contract"), the noun
 * it is of ("revenue of $5 million", "$5 million in debt"), the verb it is the object of, and the nearest noun of the clause.
 */
final class KindReader {
    /** A kind with its weight; the heavier reading wins, the earlier one among equals. */
    record Reading(AmountKind kind, double weight, String rule) {}

    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

    /** Below this a thing that is valued is a product. */
    private static final BigDecimal EVERYDAY = BigDecimal.valueOf(50_000);

    /** Words that end the noun phrase after an amount. */
    private static final Set<String> ENDS = WordSet.of("""
            of for to in from by with and or as at on that which who is was were are will has have had would could may after before over
            through under it he they its into during than but because while when against since vs compared between per until if said be up
            down across within via led following last this next
            """);

    /** Words between a noun and its amount: "revenue reached", "price target to". */
    private static final Set<String> LINKS = WordSet.of("""
            of at to by from was were is are be totaled totalled totaling totalling reached reach reaching hit hitting exceeded exceeding
            exceed surpassing surpassed topped stood amounted up down rose fell grew increased declined climbed jumped dropped slipped worth
            valued estimated averaging averaged remained above below under near over slides with nearing around about vs past between
            """);

    private static final Set<String> FILLERS = WordSet.of("""
            a an the of about around approximately nearly almost roughly some more than over up least at as much little just only another
            additional estimated total less under below high low approx mere whopping record average combined above well slightly excess in
            exceeding close to whole staggering commanding cool initial first
            """);

    /** A market is a size only where it is measured. */
    private static final Set<String> MARKET_WORDS =
            WordSet.of("market markets industry sector economy opportunity wealth");

    private static final Set<String> MEASURES = WordSet.of(
            "reach projected expected valued worth grow growing grows estimated size forecast forecasts surpass exceed hit cagr");

    /** Prices of single things are small: "shares", "oil". */
    private static final Set<String> SMALL_PRICES = WordSet.of(
            "share shares stock barrel crude rate ticket tickets discount cost costs lease rental admission");

    /** What is valued although it is a deal: "a contract valued at". */
    private static final Set<AmountKind> DEALS =
            Set.of(AmountKind.NEW_COMMITMENT, AmountKind.CONTRACT, AmountKind.PROPOSED, AmountKind.CAPEX);

    private final KindSentence sentence;
    private final int place;
    private final boolean big;
    private final boolean everyday;
    private @Nullable Reading best;

    private KindReader(KindSentence sentence, int place, BigDecimal value) {
        this.sentence = sentence;
        this.place = place;
        this.big = value.compareTo(MILLION) >= 0;
        this.everyday = value.compareTo(EVERYDAY) < 0;
    }

    /** The kind of the amount at token {@code place}; null if nothing near tells. */
    static @Nullable Reading read(KindSentence sentence, int place, BigDecimal value) {
        KindReader reader = new KindReader(sentence, place, value);
        reader.nounAfter();
        reader.phraseAfter();
        reader.toSettle();
        reader.valuedAt();
        reader.nounBefore();
        reader.verbBefore();
        reader.tradedFor();
        reader.whichAfter();
        reader.raisedAfter();
        reader.nearby();
        return reader.best;
    }

    private void offer(@Nullable AmountKind kind, double weight, String rule) {
        Reading known = best;
        if (kind != null && (known == null || weight > known.weight)) {
            best = new Reading(kind, weight, rule);
        }
    }

    /** First token after the amount, its unit ("a share", "per year") and a sum in brackets passed over. */
    private int next() {
        int at = place + 1;
        if (sentence.word(at).equals("(")) {
            int close = at + 1;
            while (close < sentence.size()
                    && close < at + 8
                    && !sentence.word(close).equals(")")) {
                close++;
            }
            if (sentence.word(close).equals(")")) {
                at = close + 1;
            }
        }
        String word = sentence.word(at);
        if ((word.equals("a") || word.equals("per") || word.equals("an"))
                && at + 1 < sentence.size()
                && !sentence.get(at + 1).isBoundary()) {
            return at + 2;
        }
        boolean taxed = word.equals("plus") && sentence.word(at + 1).startsWith("tax");
        return taxed ? at + 2 : word.equals("annual") || word.equals("plus") ? at + 1 : at;
    }

    private @Nullable AmountKind noun(int index) {
        AmountKind kind = sentence.nounEndingAt(index);
        String word = sentence.word(index);
        if (kind == AmountKind.PRICE && big && SMALL_PRICES.contains(word)) {
            return word.startsWith("cost") ? AmountKind.OTHER : null;
        }
        return kind;
    }

    /** "a $5 million seed funding round": the last known noun of the phrase is its head. */
    private void nounAfter() {
        AmountKind head = null;
        int distance = 0;
        int start = next();
        for (int i = start; i < Math.min(sentence.size(), start + 7); i++) {
            Token token = sentence.get(i);
            if (token.isAmount() || token.isBoundary() || ENDS.contains(token.word())) {
                break;
            }
            // "buys Acme for $50 million cash" only says how it is paid.
            boolean paid = i == start
                    && token.word().equals("cash")
                    && sentence.word(place - 1).equals("for");
            AmountKind kind = paid ? null : noun(i);
            if (kind != null) {
                head = kind;
                distance = i - start;
            }
        }
        // "prices to $50 a barrel renewed": what follows the unit is no head of it.
        boolean unit = sentence.word(place + 1).equals("a")
                || sentence.word(place + 1).equals("per")
                || sentence.word(place + 1).equals("an");
        offer(head, (unit ? 4.5 : 5.4) - 0.1 * distance, "after");
    }

    /** "$3 billion in debt and equity", "$20 million of notes", "$5 million to build". */
    private void phraseAfter() {
        int start = next();
        String link = sentence.word(start);
        boolean nouns = link.equals("in") || link.equals("of") || link.equals("worth");
        boolean purpose = link.equals("for") || link.equals("to");
        if (!nouns && !purpose) {
            return;
        }
        AmountKind head = null;
        for (int i = start + 1; i < Math.min(sentence.size(), start + 8); i++) {
            Token token = sentence.get(i);
            boolean ends = token.isBoundary()
                    || ENDS.contains(token.word())
                            && !token.word().equals("and")
                            && !token.word().equals("of");
            if (token.isAmount() || token.isHardBoundary() || i > start + 1 && ends) {
                break;
            }
            if (link.equals("to")) {
                AmountKind verb = sentence.verbEndingAt(i);
                if (noun(i) == AmountKind.REVENUE) {
                    offer(AmountKind.REVENUE, 5, "in");
                    return;
                }
                if (verb != null && i <= start + 2) {
                    offer(verb, verb == AmountKind.CAPEX ? 3.9 : 2, "purpose");
                    return;
                }
                continue;
            }
            if (nouns && KindLexicon.isGoods(token.word()) && !link.equals("in")) {
                head = AmountKind.CONTRACT;
            }
            if (head != null && token.word().equals("and")) {
                break;
            }
            AmountKind kind = noun(i);
            // "in cash" only says how it is paid.
            if (token.word().equals("cash")
                    && i == start + 1
                    && !sentence.word(i + 1).equals("compensation")) {
                return;
            }
            boolean means = kind == AmountKind.OTHER && token.word().equals("cash");
            if (token.word().equals("debt") && isIssued()) {
                kind = AmountKind.NEW_COMMITMENT;
            }
            if (kind != null && !means) {
                boolean paper = token.word().equals("shares") || token.word().equals("stock");
                head = kind == AmountKind.PRICE && paper ? AmountKind.NEW_COMMITMENT : kind;
            }
        }
        offer(head, purpose ? 2.6 : 5.25, "in");
    }

    /** "is issuing $400 million of convertible debt". */
    private boolean isIssued() {
        for (int i = place - 1; i >= Math.max(0, place - 4); i--) {
            switch (sentence.word(i)) {
                case "issue",
                        "issues",
                        "issued",
                        "issuing",
                        "sells",
                        "sold",
                        "sell",
                        "raised",
                        "raises",
                        "raise",
                        "secured",
                        "secures" -> {
                    return true;
                }
                default -> {}
            }
        }
        return false;
    }

    /** "pay $5 million in October to settle charges". */
    private void toSettle() {
        for (int i = place + 1;
                i < Math.min(sentence.size(), place + 9) && !sentence.get(i).isHardBoundary();
                i++) {
            String word = sentence.word(i);
            if (word.equals("settle")
                    || word.equals("resolve") && sentence.word(i - 1).equals("to")) {
                offer(AmountKind.DAMAGES, 6, "settle");
            }
        }
    }

    /** "would value the company at", "valued its film unit at", "a contract valued at". */
    private void valuedAt() {
        int at = place - 1;
        while (at > 0
                && at > place - 6
                && FILLERS.contains(sentence.word(at))
                && !sentence.word(at).equals("at")) {
            at--;
        }
        boolean linked = sentence.word(at).equals("at");
        for (int i = at; i >= Math.max(0, at - 9); i--) {
            String word = sentence.word(i);
            if (sentence.get(i).isHardBoundary() || sentence.get(i).isAmount() || !linked && i < at - 1) {
                return;
            }
            boolean values = word.equals("valued")
                    || word.equals("valuing")
                    || linked && (word.equals("values") || word.equals("value"))
                    || linked && (word.equals("appraised") || word.equals("assessed"));
            if (!values) {
                continue;
            }
            for (int j = i - 1; j >= Math.max(0, i - 4); j--) {
                AmountKind kind = sentence.nounEndingAt(j);
                if (word.equals("valued")
                        && kind != null
                        && (DEALS.contains(kind) || kind == AmountKind.MARKET_VALUE)) {
                    offer(kind, 5.2, "valued");
                    return;
                }
            }
            boolean market = sentence.has("market") || sentence.has("industry");
            if (everyday) {
                offer(AmountKind.PRICE, 5.2, "valued");
                return;
            }
            offer(market ? AmountKind.MARKET_VALUE : AmountKind.VALUATION, 5.2, "valued");
            return;
        }
    }

    /** "revenue of $5 million", "shares closed at $12". */
    private void nounBefore() {
        int at = place - 1;
        while (at >= 0
                && FILLERS.contains(sentence.word(at))
                && !sentence.word(at).equals("of")
                && at > place - 7) {
            at--;
        }
        boolean of = sentence.word(at).equals("of");
        boolean linked = false;
        double penalty = 0;
        for (int i = place - 1; i >= Math.max(0, place - 14); i--) {
            Token token = sentence.get(i);
            if (token.isHardBoundary()) {
                return;
            }
            if (token.isAmount()) {
                penalty += 1.6;
                continue;
            }
            if (token.isBoundary()) {
                penalty += token.word().equals(":") ? 0.2 : 0.7;
                continue;
            }
            AmountKind kind = noun(i);
            boolean idle = kind == AmountKind.MARKET_VALUE && MARKET_WORDS.contains(token.word()) && !isMeasured(i);
            if (kind != null && !idle) {
                int gap = place - 1 - i;
                boolean direct = linked || of || gap == 0;
                offer(kind, (direct ? of && gap <= 3 ? 5.2 : 4.6 : 3.2) - 0.14 * gap - penalty, "before");
                return;
            }
            linked |= LINKS.contains(token.word());
        }
    }

    /** Whether the market at {@code noun} is measured on the way to the amount. */
    private boolean isMeasured(int noun) {
        for (int i = noun + 1; i < place; i++) {
            if (MEASURES.contains(sentence.word(i)) || LINKS.contains(sentence.word(i)) && place - noun <= 4) {
                return true;
            }
        }
        return false;
    }

    /** "selling its half of the mine for $1 billion": the price of a whole thing is a transaction. */
    private void tradedFor() {
        int at = place - 1;
        while (at > 0 && at > place - 6 && FILLERS.contains(sentence.word(at))) {
            at--;
        }
        if (!big || !sentence.word(at).equals("for")) {
            return;
        }
        for (int i = at - 1; i >= Math.max(0, at - 22); i--) {
            if (sentence.get(i).isHardBoundary() || sentence.get(i).isAmount()) {
                return;
            }
            if (KindLexicon.isTrade(sentence.word(i))) {
                offer(AmountKind.NEW_COMMITMENT, 4.7, "traded");
                return;
            }
        }
    }

    private void verbBefore() {
        double penalty = 0;
        for (int i = place - 1; i >= Math.max(0, place - 12); i--) {
            Token token = sentence.get(i);
            if (token.isHardBoundary()) {
                return;
            }
            if (token.isAmount()) {
                penalty += 1.6;
            } else if (token.isBoundary()) {
                penalty += 0.6;
            }
            AmountKind kind = sentence.verbEndingAt(i);
            if (kind == AmountKind.PRICE && big && token.word().startsWith("cost")) {
                kind = AmountKind.OTHER;
            }
            if (token.word().startsWith("spen") || token.word().equals("spend")) {
                kind = isAhead(i) ? AmountKind.CAPEX : AmountKind.OTHER;
            }
            if (token.word().equals("pay") && isOrdered(i)) {
                kind = AmountKind.DAMAGES;
            }
            if (kind != null) {
                int gap = place - 1 - i;
                double weight =
                        kind == AmountKind.DAMAGES && gap <= 6 ? 5.6 : KindLexicon.isPale(token.word()) ? 3.5 : 4.3;
                offer(kind, weight - 0.12 * gap - penalty, "verb");
                return;
            }
        }
    }

    /** "will spend", "to spend on", "plans to spend". */
    private boolean isAhead(int verb) {
        String before = sentence.word(verb - 1);
        return before.equals("will")
                || before.equals("to")
                || before.equals("would")
                || sentence.word(verb).equals("spending");
    }

    /** "a jury ordered the company to pay". */
    private boolean isOrdered(int pay) {
        for (int i = pay - 1; i >= Math.max(0, pay - 12); i--) {
            String word = sentence.word(i);
            if (word.equals("ordered")
                    || word.equals("orders")
                    || word.equals("fined")
                    || word.equals("jury")
                    || word.equals("judge")
                    || word.equals("court")) {
                return true;
            }
        }
        return false;
    }

    /** "the $6bn which the bank lent the group". */
    private void whichAfter() {
        String word = sentence.word(place + 1);
        if (!word.equals("which") && !word.equals("that") && !word.equals("it")) {
            return;
        }
        for (int i = place + 2; i < Math.min(sentence.size(), place + 9); i++) {
            AmountKind kind = sentence.verbEndingAt(i);
            if (kind != null) {
                offer(kind, 3.6, "which");
                return;
            }
        }
    }

    /** "with over $7 million raised from investors". */
    private void raisedAfter() {
        for (int i = place + 1; i <= Math.min(sentence.size() - 1, place + 2); i++) {
            switch (sentence.word(i)) {
                case "raised", "invested", "borrowed", "pledged", "committed" -> {
                    offer(AmountKind.NEW_COMMITMENT, 4.5, "raised");
                    return;
                }
                default -> {}
            }
        }
    }

    /** A noun of the same clause after the amount. */
    private void nearby() {
        double penalty = 0;
        for (int i = place + 1; i < Math.min(sentence.size(), place + 10); i++) {
            Token token = sentence.get(i);
            if (token.isHardBoundary() || token.isAmount()) {
                return;
            }
            if (token.isBoundary()) {
                penalty += 0.6;
            }
            AmountKind kind = noun(i);
            if (kind != null && !(kind == AmountKind.MARKET_VALUE && MARKET_WORDS.contains(token.word()))) {
                offer(kind, 2.2 - 0.15 * (i - place) - penalty, "near");
                return;
            }
        }
    }
}
