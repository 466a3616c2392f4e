package nightdesk.extract;

import nightdesk.fact.AmountKind;
import nightdesk.fact.Qualifier;

/** What stands around an amount and turns a transfer into a plan, a running total, an order or a buyback. */
final class KindRefinement {
    private KindRefinement() {}

    /** The kind a reading of this kind comes to at token {@code place}. */
    static AmountKind refined(AmountKind kind, KindSentence sentence, int place, Qualifier qualifier) {
        if (kind == AmountKind.PROPOSED && isClosedOffering(sentence)) {
            return AmountKind.NEW_COMMITMENT;
        }
        boolean total = KindTotals.isTotal(sentence, place, qualifier);
        if (kind == AmountKind.NEW_COMMITMENT
                || kind == AmountKind.OTHER && total && KindTotals.isTransfer(sentence, place)) {
            if (total) {
                return AmountKind.CUMULATIVE;
            }
            if (kind == AmountKind.NEW_COMMITMENT && (sentence.has("jail") || sentence.has("lieu of"))) {
                return AmountKind.DAMAGES;
            }
            if (kind == AmountKind.NEW_COMMITMENT && KindSurroundings.isStatistic(sentence, place)) {
                return AmountKind.CUMULATIVE;
            }
            if (KindSurroundings.isGift(sentence, place)) {
                return AmountKind.OTHER;
            }
            if (isPaidBack(sentence, place)
                    || sentence.has("buyback")
                    || sentence.has("repurchase")
                    || sentence.has("buy back")) {
                return AmountKind.OTHER;
            }
            if (kind == AmountKind.NEW_COMMITMENT && KindSurroundings.isOwnWorks(sentence, place)) {
                return AmountKind.CAPEX;
            }
            if (isSupplyDeal(sentence, place)) {
                return AmountKind.CONTRACT;
            }
            return isPlanned(sentence, place) ? AmountKind.PROPOSED : kind;
        }
        boolean given = kind == AmountKind.CONTRACT || kind == AmountKind.PRICE && !sentence.has("price");
        if (given && KindSurroundings.isGift(sentence, place)) {
            return AmountKind.OTHER;
        }
        return kind;
    }

    /** "to redeem all $125 million of its notes": an old sum goes back. */
    private static boolean isPaidBack(KindSentence sentence, int place) {
        for (int i = place - 1; i >= Math.max(0, place - 5); i--) {
            switch (sentence.word(i)) {
                case "redeem",
                        "redeemed",
                        "redeeming",
                        "repay",
                        "repaid",
                        "repaying",
                        "retire",
                        "retired",
                        "prepay",
                        "prepaid" -> {
                    return true;
                }
                default -> {}
            }
        }
        return false;
    }

    /** An initial public offering is a plan until it has closed. */
    private static boolean isClosedOffering(KindSentence sentence) {
        boolean offering = sentence.has("ipo") || sentence.has("initial public offering");
        return offering
                && (sentence.has("closes")
                        || sentence.has("closed")
                        || sentence.has("closing")
                        || sentence.has("completed")
                        || sentence.has("successful")
                        || sentence.has("raised"));
    }

    private static boolean isSupplyDeal(KindSentence sentence, int place) {
        boolean deal = false;
        for (int i = Math.max(0, place - 12); i < Math.min(sentence.size(), place + 6); i++) {
            String word = sentence.word(i);
            deal |= word.equals("deal") || word.equals("agreement") || word.equals("deals");
        }
        if (!deal) {
            return false;
        }
        int supply = 0;
        int takeover = 0;
        for (int i = 0; i < sentence.size(); i++) {
            supply += KindLexicon.isSupply(sentence.word(i)) ? 1 : 0;
            takeover += KindLexicon.isTakeover(sentence.word(i)) ? 1 : 0;
        }
        return supply > takeover;
    }

    private static boolean isPlanned(KindSentence sentence, int place) {
        for (int i = place - 1; i >= Math.max(0, place - 10); i--) {
            if (sentence.get(i).isHardBoundary() || sentence.get(i).isAmount()) {
                return false;
            }
            if (KindLexicon.isPlan(sentence.word(i)) && !sentence.word(i - 1).equals("as")) {
                return true;
            }
            switch (sentence.word(i)) {
                case "after", "following", "when", "which", "since" -> {
                    return false;
                }
                default -> {}
            }
        }
        return false;
    }

    /** Whether earnings are spoken of before the amount, nearer than a price. */
    static boolean isEarnings(KindSentence sentence, int place) {
        for (int i = place - 1; i >= Math.max(0, place - 14); i--) {
            String word = sentence.word(i);
            switch (word) {
                case "earnings",
                        "profit",
                        "profits",
                        "eps",
                        "income",
                        "earned",
                        "earn",
                        "loss",
                        "net",
                        "estimate",
                        "estimates",
                        "expected",
                        "shr" -> {
                    return true;
                }
                case "price", "offer", "shares", "bid", "traded", "dividend" -> {
                    return false;
                }
                default -> {}
            }
        }
        return false;
    }
}
