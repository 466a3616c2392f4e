package nightdesk.extract;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nightdesk.annotate.WrittenMoney;
import nightdesk.article.ArticleText;
import nightdesk.fact.AmountKind;
import nightdesk.fact.Deal;
import nightdesk.fact.Money;
import nightdesk.text.Span;
import org.jspecify.annotations.Nullable;

/** Decides the kind of every amount of one text. */
final class AmountKinds {
    /**
     * What was decided.
     *
     * @param deal the deal the amount belongs to; null if none
     * @param rule id of the rule that decided
     * @param weight how much spoke for it; 0 where it was taken over from another amount
     */
    record Decided(AmountKind kind, @Nullable Deal deal, String rule, double weight) {
        Decided(AmountKind kind, @Nullable Deal deal, String rule) {
            this(kind, deal, rule, 0);
        }

        Decided takenOver(String byRule) {
            return new Decided(kind, deal, byRule);
        }
    }

    /** From here on a reading rests on a noun or a telling verb. */
    private static final double TOLD = 3.7;

    /** Below this a reading rests on a pale verb or a far noun. */
    private static final double VAGUE = 3.6;

    /** Below this an amount without multiplier and without any cue is the price of something. */
    private static final BigDecimal PRICE_LIKE = BigDecimal.valueOf(10_000);

    /** No coin or token has cost more. */
    private static final BigDecimal COIN_PRICE = BigDecimal.valueOf(500_000);

    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

    private final ArticleText article;
    private final String text;
    private final List<WrittenMoney> amounts;
    private final DealKinds deals;
    private final Map<Span, KindSentence> sentences = new HashMap<>();
    private @Nullable Boolean extortion;

    AmountKinds(ArticleText article, List<WrittenMoney> amounts, List<Deal> deals) {
        this.article = article;
        this.text = article.text().chars();
        this.amounts = amounts;
        this.deals = new DealKinds(deals);
    }

    /** The decisions in the order of the amounts. */
    List<Decided> decided() {
        KindTheme theme = new KindTheme();
        List<Decided> all = new ArrayList<>();
        for (int i = 0; i < amounts.size(); i++) {
            Decided previous = i > 0 ? all.get(i - 1) : null;
            Decided decided = decide(i, previous, theme.kind());
            if (decided.weight >= TOLD && !article.isInHeadline(amounts.get(i).span())) {
                theme.add(decided.kind);
            }
            all.add(decided);
        }
        repeatSureDecisions(all);
        repeatBodyInHeadline(all);
        return all;
    }

    private Decided decide(int index, @Nullable Decided previous, @Nullable AmountKind theme) {
        WrittenMoney amount = amounts.get(index);
        if (previous != null && isSecondCurrency(index)) {
            return previous.takenOver("kind.second-currency");
        }
        KindSentence sentence = sentence(index);
        int place = sentence.indexOf(index);
        KindReader.Reading reading =
                KindReader.read(sentence, place, amount.money().max());
        if ("share".equals(amount.per())) {
            boolean earnings = reading != null && reading.kind() == AmountKind.REVENUE
                    || KindRefinement.isEarnings(sentence, place);
            boolean dividend = !earnings && (sentence.has("dividend") || sentence.has("dividends"));
            return new Decided(
                    earnings ? AmountKind.REVENUE : dividend ? AmountKind.OTHER : AmountKind.PRICE,
                    null,
                    "kind.per-share");
        }
        if (previous != null && isCompared(index) && (reading == null || reading.weight() < 4.8)) {
            return new Decided(previous.kind, null, "kind.compared");
        }
        Decided byDeal = deals.of(amount.money());
        if (byDeal != null && yields(reading, sentence, place, amount, byDeal)) {
            return byDeal;
        }
        if (isExtortion() && isLoose(reading) && !sentence.hasTrade()) {
            return new Decided(AmountKind.OTHER, null, "kind.extortion");
        }
        if (isPiece(amount) && !KindRefinement.isEarnings(sentence, place)) {
            return new Decided(AmountKind.PRICE, null, "kind.per-piece");
        }
        if ((reading == null
                        || reading.kind() == AmountKind.PROPOSED
                        || reading.kind() == AmountKind.VALUATION
                        || isLoose(reading) && reading.weight() < 5.1)
                && amount.money().max().compareTo(COIN_PRICE) < 0
                && KindSurroundings.isCoinPrice(sentence, place)) {
            return new Decided(AmountKind.PRICE, null, "kind.coin");
        }
        if (reading != null && isSmall(amount) && looksLikePrice(reading, amount)) {
            return new Decided(AmountKind.PRICE, null, "kind.small");
        }
        if (theme != null && (reading == null || reading.weight() < VAGUE) && !isSmall(amount)) {
            return new Decided(theme, null, "kind.theme");
        }
        if (reading != null) {
            AmountKind kind = KindRefinement.refined(
                    reading.kind(), sentence, place, amount.money().qualifier());
            return new Decided(kind, null, "kind." + reading.rule() + "." + kind.word(), reading.weight());
        }
        if (previous != null
                && sentence.indexOf(index - 1) >= 0
                && (previous.kind != AmountKind.PRICE || amount.money().max().compareTo(MILLION) < 0)) {
            return new Decided(previous.kind, null, "kind.coordinated");
        }
        return new Decided(isSmall(amount) ? AmountKind.PRICE : AmountKind.OTHER, null, "kind.none");
    }

    /** A text about ransom: what is asked, paid or lost in it is neither an investment nor a price. */
    private boolean isExtortion() {
        Boolean known = extortion;
        if (known == null) {
            int first = text.indexOf("ransom");
            known = first >= 0 && text.indexOf("ransom", first + 6) >= 0;
            extortion = known;
        }
        return known;
    }

    private static boolean isLoose(KindReader.@Nullable Reading reading) {
        if (reading == null) {
            return true;
        }
        return switch (reading.kind()) {
            case NEW_COMMITMENT, PROPOSED, CONTRACT, OTHER -> true;
            case PRICE, REVENUE ->
                reading.weight() < 4.4
                        || reading.rule().equals("in")
                        || reading.rule().equals("after");
            case DAMAGES, VALUATION, MARKET_VALUE, CAPEX, CUMULATIVE -> false;
        };
    }

    private static boolean isSmall(WrittenMoney amount) {
        BigDecimal small = switch (amount.money().currency()) {
            case "JPY", "KRW", "HUF", "ITL" -> PRICE_LIKE.movePointRight(2);
            default -> PRICE_LIKE;
        };
        return amount.money().max().compareTo(small) < 0;
    }

    /** A small sum that only a verb or a far noun tells of is the price of something. */
    private static boolean looksLikePrice(KindReader.Reading reading, WrittenMoney amount) {
        return switch (reading.kind()) {
            case NEW_COMMITMENT, PROPOSED, CUMULATIVE ->
                reading.weight() < 5 || amount.money().max().compareTo(BigDecimal.valueOf(300)) < 0;
            case OTHER, CONTRACT, CAPEX -> reading.weight() < 4.4;
            case MARKET_VALUE -> true;
            case DAMAGES, VALUATION, PRICE, REVENUE -> false;
        };
    }

    /** Per barrel, coin, unit; not per year or month. */
    private static boolean isPiece(WrittenMoney amount) {
        String per = amount.per();
        if (per == null) {
            return false;
        }
        return switch (per) {
            case "year", "month", "week", "day", "quarter", "hour" -> false;
            default -> true;
        };
    }

    /**
     * Whether the words around leave the word to the deal: they tell little, or they too speak of a transfer and the deal knows better how far
     * it has come and what it is.
     */
    private static boolean yields(
            KindReader.@Nullable Reading reading, KindSentence sentence, int place, WrittenMoney amount, Decided deal) {
        if (reading == null || reading.weight() < VAGUE) {
            return true;
        }
        if (reading.kind() != AmountKind.NEW_COMMITMENT) {
            return false;
        }
        AmountKind own = KindRefinement.refined(
                reading.kind(), sentence, place, amount.money().qualifier());
        return switch (deal.kind) {
            case CONTRACT, PROPOSED -> own == AmountKind.NEW_COMMITMENT;
            case NEW_COMMITMENT -> own == AmountKind.PROPOSED;
            case CAPEX -> own == AmountKind.NEW_COMMITMENT && reading.weight() < 5 || own == AmountKind.PROPOSED;
            case DAMAGES, VALUATION, MARKET_VALUE, PRICE, REVENUE, CUMULATIVE, OTHER -> false;
        };
    }

    /** "up from $5 million", "compared with", "vs", "$5 million a year earlier": of the same kind as the amount before it. */
    private boolean isCompared(int index) {
        WrittenMoney first = amounts.get(index - 1);
        WrittenMoney second = amounts.get(index);
        int from = first.span().end();
        int to = second.qualifierStart();
        boolean whole = "share".equals(first.per()) && second.money().max().compareTo(MILLION) >= 0;
        if (whole
                || to - from > 90
                || to <= from
                || !article.text()
                        .sentenceAt(first.span().start())
                        .contains(second.span().start())) {
            return false;
        }
        String between = " "
                + text.substring(from, to).toLowerCase(java.util.Locale.ROOT).replace('\n', ' ') + " ";
        for (String link : new String[] {
            " from ",
            " to ",
            " vs ",
            " vs. ",
            " versus ",
            " against ",
            " compared with ",
            " compared to ",
            " than ",
            " after "
        }) {
            if (between.endsWith(link + " ")
                    || between.endsWith(link)
                    || (between.contains(" compared ")
                                    || between.contains(" expected ")
                                    || between.contains(" forecast ")
                                    || between.contains(" estimate"))
                            && between.length() < 60) {
                return true;
            }
        }
        return between.isBlank()
                || between.trim().equals("or")
                || between.trim().equals(", or")
                || between.trim().equals("and")
                || between.trim().equals(",");
    }

    private KindSentence sentence(int index) {
        Span sentence = article.text().sentenceAt(amounts.get(index).span().start());
        KindSentence known = sentences.get(sentence);
        if (known != null && known.indexOf(index) >= 0) {
            return known;
        }
        Map<Integer, Span> within = new TreeMap<>();
        for (int i = Math.max(0, index - 12); i < Math.min(amounts.size(), index + 12); i++) {
            if (sentence.contains(amounts.get(i).span().start())) {
                within.put(i, amounts.get(i).span());
            }
        }
        int first = within.values().iterator().next().start();
        int from = Math.max(sentence.start(), first - 400);
        Span window = new Span(
                from,
                Math.min(
                        sentence.end(),
                        amounts.get(index).span().end() + 400 > sentence.end()
                                ? sentence.end()
                                : Math.max(amounts.get(index).span().end() + 400, last(within))));
        KindSentence read = KindSentence.of(text, window, within);
        sentences.put(sentence, read);
        return read;
    }

    private static int last(Map<Integer, Span> within) {
        int end = 0;
        for (Span span : within.values()) {
            end = Math.max(end, span.end());
        }
        return end;
    }

    /** "$4bn (£2.1bn)": the same sum in another currency. */
    private boolean isSecondCurrency(int index) {
        WrittenMoney first = amounts.get(index - 1);
        WrittenMoney second = amounts.get(index);
        int gap = second.qualifierStart() - first.span().end();
        if (gap < 1
                || gap > 12
                || first.money().currency().equals(second.money().currency())) {
            return false;
        }
        String between =
                text.substring(first.span().end(), second.qualifierStart()).trim();
        return between.equals("(")
                || between.equals(",")
                || between.equals("/")
                || between.equals(", or")
                || between.equals("or")
                || between.equals("(approx.")
                || between.equals("(about")
                || between.equals("[");
    }

    /** A sum told loosely here and for sure there is the same sum. */
    private void repeatSureDecisions(List<Decided> all) {
        Map<String, Decided> sure = new HashMap<>();
        for (int i = 0; i < amounts.size(); i++) {
            if (all.get(i).weight >= 4.8
                    && !isSmall(amounts.get(i))
                    && !article.isInHeadline(amounts.get(i).span())) {
                sure.putIfAbsent(key(amounts.get(i).money()), all.get(i));
            }
        }
        for (int i = 0; i < amounts.size() && !sure.isEmpty(); i++) {
            boolean loose = all.get(i).weight < 4
                    && all.get(i).deal == null
                    && !all.get(i).rule.equals("kind.per-share");
            Decided known = loose ? sure.get(key(amounts.get(i).money())) : null;
            if (known != null) {
                all.set(i, known.takenOver("kind.repeated"));
            }
        }
    }

    private void repeatBodyInHeadline(List<Decided> all) {
        if (amounts.isEmpty() || !article.isInHeadline(amounts.getFirst().span())) {
            return;
        }
        Map<String, Decided> body = new HashMap<>();
        for (int i = amounts.size() - 1; i >= 0; i--) {
            Decided decision = all.get(i);
            if (article.isInHeadline(amounts.get(i).span())) {
                Decided same = body.get(key(amounts.get(i).money()));
                if (same != null) {
                    all.set(i, same.takenOver("kind.headline"));
                }
            } else if (!decision.rule.equals("kind.none")) {
                body.put(key(amounts.get(i).money()), decision);
            }
        }
    }

    private static String key(Money money) {
        return money.min().toPlainString() + money.currency();
    }
}
