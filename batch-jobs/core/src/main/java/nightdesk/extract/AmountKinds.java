package nightdesk.extract;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import nightdesk.annotate.WrittenMoney;
import nightdesk.article.ArticleText;
import nightdesk.fact.AmountKind;
import nightdesk.fact.Deal;
import nightdesk.fact.DealStatus;
import nightdesk.fact.Instrument;
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
     */
    record Decided(AmountKind kind, @Nullable Deal deal, String rule) {}

    private static final int MOST_WORDS = 16;
    private static final int LONGEST_PHRASE = 4;

    private final ArticleText article;
    private final String text;
    private final List<WrittenMoney> amounts;
    private final List<Deal> deals;

    AmountKinds(ArticleText article, List<WrittenMoney> amounts, List<Deal> deals) {
        this.article = article;
        this.text = article.text().chars();
        this.amounts = amounts;
        this.deals = deals;
    }

    /** The decisions in the order of the amounts. */
    List<Decided> decided() {
        List<@Nullable Decided> own = new ArrayList<>();
        for (int i = 0; i < amounts.size(); i++) {
            own.add(alone(i));
        }
        List<Decided> all = new ArrayList<>();
        for (int i = 0; i < amounts.size(); i++) {
            Decided decision = own.get(i);
            Decided previous = i > 0 ? all.get(i - 1) : null;
            if (previous != null && isSecondCurrency(i)) {
                decision = new Decided(previous.kind, previous.deal, "kind.second-currency");
            } else if (decision == null && previous != null && sameSentence(i - 1, i)) {
                decision = new Decided(previous.kind, null, "kind.coordinated");
            }
            all.add(decision == null ? new Decided(AmountKind.OTHER, null, "kind.none") : decision);
        }
        repeatBodyInHeadline(all);
        return all;
    }

    private @Nullable Decided alone(int index) {
        WrittenMoney amount = amounts.get(index);
        Decided byDeal = byDeal(amount);
        Decided byCue = byCue(index);
        boolean earnings = byCue != null && byCue.kind == AmountKind.REVENUE;
        if ("share".equals(amount.per())) {
            return earnings ? byCue : new Decided(AmountKind.PRICE, null, "kind.per-share");
        }
        if (byDeal != null) {
            return byDeal;
        }
        return byCue;
    }

    private @Nullable Decided byDeal(WrittenMoney amount) {
        for (Deal deal : deals) {
            if (deal.valuation() != null && same(deal.valuation(), amount.money())) {
                return new Decided(AmountKind.VALUATION, deal, "kind.deal-valuation");
            }
            boolean sum = deal.amount() != null && same(deal.amount(), amount.money());
            for (Money alternative : deal.alternatives()) {
                sum |= same(alternative, amount.money());
            }
            if (sum) {
                return new Decided(kindOf(deal), deal, "kind.deal");
            }
        }
        return null;
    }

    private static AmountKind kindOf(Deal deal) {
        if (deal.instrument() == Instrument.CAPEX) {
            return AmountKind.CAPEX;
        }
        if (deal.instrument() == Instrument.CONTRACT) {
            return AmountKind.CONTRACT;
        }
        if (deal.status() == DealStatus.PLANNED || deal.status() == DealStatus.RUMOURED) {
            return AmountKind.PROPOSED;
        }
        return deal.amountKind() == AmountKind.CUMULATIVE ? AmountKind.CUMULATIVE : AmountKind.NEW_COMMITMENT;
    }

    private static boolean same(Money one, Money other) {
        return one.currency().equals(other.currency())
                && one.min().compareTo(other.min()) == 0
                && one.max().compareTo(other.max()) == 0;
    }

    private @Nullable Decided byCue(int index) {
        Span span = amounts.get(index).span();
        Span sentence = article.text().sentenceAt(span.start());
        int from = Math.min(amounts.get(index).qualifierStart(), span.start());
        KindCues.Cue best = null;
        double nearest = Double.MAX_VALUE;
        List<Token> before = tokensBefore(from, sentence.start(), index);
        for (int i = 0; i < before.size(); i++) {
            for (int length = Math.min(LONGEST_PHRASE, before.size() - i); length >= 1; length--) {
                KindCues.Cue cue = KindCues.before(phraseBack(before, i, length));
                if (cue != null) {
                    double distance = before.get(i).distance;
                    if (distance <= cue.reach() && distance < nearest) {
                        nearest = distance;
                        best = cue;
                    }
                    break;
                }
            }
        }
        List<Token> after = tokensAfter(span.end(), sentence.end(), index);
        for (int i = 0; i < after.size(); i++) {
            for (int length = Math.min(LONGEST_PHRASE, after.size() - i); length >= 1; length--) {
                KindCues.Cue cue = KindCues.after(phrase(after, i, length));
                if (cue != null) {
                    double distance = after.get(i).distance * 1.2;
                    if (distance <= cue.reach() && distance < nearest) {
                        nearest = distance;
                        best = cue;
                    }
                    break;
                }
            }
        }
        return best == null
                ? null
                : new Decided(best.kind(), null, "kind." + best.kind().word());
    }

    private record Token(String word, double distance) {}

    private List<Token> tokensBefore(int from, int lowest, int index) {
        List<Token> tokens = new ArrayList<>();
        double distance = 0;
        int at = from;
        int floor = index > 0 ? amounts.get(index - 1).span().end() : 0;
        while (at > lowest && tokens.size() < MOST_WORDS) {
            char c = text.charAt(at - 1);
            if (at == floor) {
                distance += 3;
                at = amounts.get(index - 1).span().start();
                continue;
            }
            if (!isWordChar(c)) {
                distance += penalty(c);
                at--;
                continue;
            }
            int end = at;
            while (at > lowest && isWordChar(text.charAt(at - 1)) && at != floor) {
                at--;
            }
            tokens.add(new Token(text.substring(at, end).toLowerCase(Locale.ROOT), distance));
            distance += 1;
        }
        return tokens;
    }

    private List<Token> tokensAfter(int from, int highest, int index) {
        List<Token> tokens = new ArrayList<>();
        double distance = 0;
        int at = from;
        int ceiling = index + 1 < amounts.size() ? amounts.get(index + 1).span().start() : text.length();
        while (at < highest && tokens.size() < MOST_WORDS && at < ceiling) {
            char c = text.charAt(at);
            if (!isWordChar(c)) {
                distance += penalty(c);
                at++;
                continue;
            }
            int start = at;
            while (at < highest && isWordChar(text.charAt(at))) {
                at++;
            }
            tokens.add(new Token(text.substring(start, at).toLowerCase(Locale.ROOT), distance));
            distance += 1;
        }
        return tokens;
    }

    private static double penalty(char c) {
        return switch (c) {
            case ',' -> 1.5;
            case ';', ':', '(', ')' -> 3;
            default -> 0;
        };
    }

    private static boolean isWordChar(char c) {
        return Character.isLetterOrDigit(c) || c == '-' || c == '&';
    }

    private static String phrase(List<Token> tokens, int from, int length) {
        StringBuilder phrase = new StringBuilder();
        for (int i = from; i < from + length; i++) {
            phrase.append(i > from ? " " : "").append(tokens.get(i).word);
        }
        return phrase.toString();
    }

    private static String phraseBack(List<Token> tokens, int from, int length) {
        StringBuilder phrase = new StringBuilder();
        for (int i = from + length - 1; i >= from; i--) {
            phrase.append(tokens.get(i).word).append(i > from ? " " : "");
        }
        return phrase.toString();
    }

    private boolean sameSentence(int one, int other) {
        Span sentence = article.text().sentenceAt(amounts.get(one).span().start());
        return sentence.contains(amounts.get(other).span().start());
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
                || between.equals("(approx.");
    }

    private void repeatBodyInHeadline(List<Decided> all) {
        Map<String, Decided> body = new HashMap<>();
        for (int i = amounts.size() - 1; i >= 0; i--) {
            Decided decision = all.get(i);
            if (article.isInHeadline(amounts.get(i).span())) {
                Decided same = body.get(key(amounts.get(i).money()));
                if (same != null) {
                    all.set(i, new Decided(same.kind, same.deal, "kind.headline"));
                }
            } else if (!decision.rule.equals("kind.none")) {
                body.put(key(amounts.get(i).money()), decision);
            }
        }
    }

    private static String key(Money money) {
        BigDecimal min = Objects.requireNonNull(money.min());
        return min.toPlainString() + money.currency();
    }
}
