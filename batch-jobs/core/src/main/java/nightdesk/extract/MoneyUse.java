package nightdesk.extract;

import java.util.Set;
import nightdesk.clause.Prepositions;
import nightdesk.clause.Sentence;
import nightdesk.clause.Token;
import nightdesk.clause.VerbWords;
import nightdesk.fact.Instrument;
import nightdesk.fact.Qualifier;
import nightdesk.text.WordSet;
import org.jspecify.annotations.Nullable;

/**
 * What the words beside an amount say that it is.
 *
 * @param kind whether it can be the sum of a deal
 * @param instrument by what it would be transferred, as far as the noun behind it tells; null if it does not
 * @param noun the noun that decided; empty if none did
 * @param end token after the noun phrase that the amount begins
 */
record MoneyUse(Kind kind, @Nullable Instrument instrument, String noun, int end) {
    /** What an amount is to a deal. */
    enum Kind {
        /** Can be its sum. */
        SUM,
        /** Value of the company. */
        VALUATION,
        /** Raised in all so far. */
        TOTAL,
        /** No sum of a deal: revenue, fine, price, market. */
        OTHER
    }

    private static final Set<String> CREDIT = WordSet.of(
            "credit loan debt revolving financing facility line agreement lending term equity financings funding");
    private static final Set<String> NEVER = WordSet.of(
            "revenue revenues sales backlog bills firm manager fund funds donation donations presale pre-sale guarantee guarantees volume");
    private static final Set<String> CONTINUE = WordSet.of("in of");
    private static final Set<String> TRANSACTION = WordSet.of("""
            deal deals transaction contract contracts agreement order orders acquisition takeover offer bid merger purchase investment pact round sale
            package ordered orders awarded stake arrangement buyout proposal swap placement offering financing loan facility commitment
            """);
    private static final Set<String> TOTALLED =
            WordSet.of("total totals totaling totalling totaled totalled cumulative aggregate overall");
    private static final Set<String> NO_DEAL_BEFORE = WordSet.of("""
            revenue revenues sales profit profits loss losses income earnings ebitda turnover charge fine fined fines penalty settlement damages market
            capitalization cap tax bill debt cost costs costing budget savings saving save saves backlog reserves assets deficit balance cash
            price priced salary fee fees estimated reward ransom claim claims lawsuit settle charges compensation dividend
            economy gdp net gross worth forecast estimate
            """);

    static MoneyUse of(Sentence sentence, int i) {
        MoneyUse use = read(sentence, i);
        if (use.kind != Kind.SUM && sentence.trace() != null) {
            sentence.note(i, use.told());
        }
        return use;
    }

    private String told() {
        String what = switch (kind) {
            case SUM -> "can be the sum of a deal";
            case VALUATION -> "is the value of the company";
            case TOTAL -> "is a total so far";
            case OTHER -> "is no sum of a deal";
        };
        return noun.isEmpty() ? what : what + " ('" + noun + "')";
    }

    private static MoneyUse read(Sentence sentence, int i) {
        Token token = sentence.at(i);
        if (token.money() == null
                || token.money().per() != null
                || token.money().money().qualifier() == Qualifier.VAGUE) {
            return new MoneyUse(Kind.OTHER, null, "", i + 1);
        }
        MoneyUse right = rightOf(sentence, i);
        if (right.kind != Kind.SUM) {
            return right;
        }
        Kind left = leftOf(sentence, i, right);
        return new MoneyUse(left, right.instrument, right.noun, right.end);
    }

    private static MoneyUse rightOf(Sentence sentence, int i) {
        Instrument instrument = null;
        String noun = "";
        boolean debt = false;
        boolean equity = false;
        int j = sentence.after(i);
        int end = i + 1;
        int names = 0;
        for (int steps = 0; steps < 9 && j < sentence.size(); steps++) {
            Token token = sentence.at(j);
            String word = sentence.word(j);
            if (token.isName()) {
                // "$35 million Post Office deal", but "$5 million Acme said".
                if (++names > 1
                        || !(TRANSACTION.contains(sentence.word(j + 1))
                                || DealWords.TAKEOVER.contains(sentence.word(j + 1)))) {
                    break;
                }
                j = sentence.after(j);
                continue;
            }
            if (steps == 0
                    && word.equals("to")
                    && sentence.word(sentence.after(j)).equals("date")) {
                return new MoneyUse(Kind.TOTAL, null, word, j);
            }
            if ((word.equals("firm") || word.equals("manager") || word.equals("presale") || word.equals("pre-sale"))
                    && steps > 0) {
                return new MoneyUse(Kind.OTHER, null, word, j);
            }
            if (DealWords.NO_DEAL.contains(word)
                    && !(word.equals("debt") && isFinancing(sentence, j))
                    && !(word.equals("award") && sentence.word(j + 1).equals("from"))
                    && !word.equals("shares")
                    && !(word.equals("value") && noun.equals("deal"))) {
                boolean valuation = word.equals("valuation") || word.equals("cap") || word.equals("capitalization");
                if (noun.isEmpty()
                        || NEVER.contains(word)
                        || valuation
                        || word.startsWith("fund")
                        || word.startsWith("buyback")
                        || word.startsWith("repurchase")) {
                    return new MoneyUse(valuation ? Kind.VALUATION : Kind.OTHER, null, word, j);
                }
            }
            boolean preposition = Prepositions.ALL.contains(word) || word.equals("of");
            if (preposition) {
                if (steps > 0 && !noun.isEmpty() || !CONTINUE.contains(word) || steps > 3) {
                    break;
                }
                j = sentence.after(j);
                continue;
            }
            if (!token.isWord()
                    || VerbWords.isFinite(word) && !word.equals("oversubscribed") && !word.endsWith("ed")
                    || VerbWords.RELATIVES.contains(word)
                    || word.equals("while")
                    || word.equals("when")
                    || word.equals("as")
                    || VerbWords.PRONOUNS.contains(word)) {
                if (word.equals("-") || word.equals("'") || word.equals("and") && (debt || equity)) {
                    j = sentence.after(j);
                    continue;
                }
                break;
            }
            if (!isLent(sentence, j, word)) {
                j = sentence.after(j);
                continue;
            }
            debt |= DealWords.DEBT.contains(word) || word.equals("debt");
            equity |= word.equals("equity");
            Instrument hint = hint(word);
            boolean works = noun.equals("project") && (hint == Instrument.EQUITY || hint == Instrument.DEBT);
            if (hint != null
                    && (instrument == null || works || hint == Instrument.DEBT && instrument == Instrument.EQUITY)) {
                instrument = hint;
            }
            if (hint != null || DealWords.DEAL.contains(word)) {
                noun = word;
                end = j + 1;
            }
            j = sentence.after(j);
        }
        if (debt && equity && sentence.has(Set.of("debt"))) {
            instrument = Instrument.MIXED;
        }
        return new MoneyUse(Kind.SUM, instrument, noun, end);
    }

    /** Whether a word of lending is meant as one: "credit facility", but not "tax credit" and "production facility". */
    private static boolean isLent(Sentence sentence, int j, String word) {
        String next = sentence.word(sentence.after(j));
        String before = sentence.word(j - 1);
        return switch (word) {
            case "credits" -> before.equals("in");
            case "credit" -> CREDIT.contains(next) || before.equals("revolving");
            case "facility", "facilities", "line" ->
                CREDIT.contains(before) || before.equals("warehouse") || before.equals("term");
            case "note", "notes" -> !before.equals("bank");
            default -> true;
        };
    }

    private static boolean isFinancing(Sentence sentence, int j) {
        String next = sentence.word(sentence.after(j));
        return next.equals("financing")
                || next.equals("and")
                || next.equals("facility")
                || next.equals("funding")
                || next.equals("offering")
                || next.equals("raise")
                || next.equals("round");
    }

    private static @Nullable Instrument hint(String word) {
        if (DealWords.DEBT.contains(word) || word.equals("debt")) {
            return Instrument.DEBT;
        }
        if (DealWords.EQUITY.contains(word)) {
            return Instrument.EQUITY;
        }
        if (DealWords.CONTRACT.contains(word)) {
            return Instrument.CONTRACT;
        }
        return DealWords.TAKEOVER.contains(word) ? Instrument.ACQUISITION : null;
    }

    private static Kind leftOf(Sentence sentence, int i, MoneyUse right) {
        int p = sentence.before(i);
        for (int steps = 0; steps < 5 && p >= 0; steps++) {
            String word = sentence.word(p);
            if (sentence.at(p).isName()
                    || sentence.at(p).isMoney()
                    || sentence.at(p).is(",")
                    || sentence.at(p).is(";")) {
                break;
            }
            if (word.equals("valuation") || word.equals("capitalization") || word.equals("cap")) {
                return Kind.VALUATION;
            }
            if (word.equals("valued")
                    || word.equals("value")
                    || word.equals("valuing")
                    || word.equals("values")
                    || word.equals("worth")) {
                boolean dealOf = sentence.find(TRANSACTION, p - 5, p) >= 0
                        || word.equals("value") && sentence.find(TRANSACTION, p - 2, p) >= 0
                        || sentence.find(DealWords.STAKES, p - 3, p) >= 0
                        || sentence.word(p - 1).equals("lifeline")
                        || sentence.find(DealWords.CONTRACT, p - 5, p) >= 0;
                return dealOf ? Kind.SUM : word.equals("worth") && steps > 0 ? Kind.SUM : Kind.VALUATION;
            }
            if (TOTALLED.contains(word)
                    && right.instrument == null
                    && sentence.find(Set.of("raising"), p - 3, p) < 0
                    && !((word.equals("totaling") || word.equals("totalling"))
                            && sentence.find(TRANSACTION, p - 1, p) >= 0)) {
                return Kind.TOTAL;
            }
            if (NO_DEAL_BEFORE.contains(word) && right.noun.isEmpty()) {
                return Kind.OTHER;
            }
            if (word.equals("to") && steps == 0 && sentence.find(TOTALLED, p - 8, p) >= 0) {
                return Kind.TOTAL;
            }
            if (VerbWords.isFinite(word) && steps > 1) {
                break;
            }
            p = sentence.before(p);
        }
        return Kind.SUM;
    }
}
