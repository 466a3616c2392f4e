package nightdesk.extract;

import java.util.Set;
import nightdesk.fact.Qualifier;
import nightdesk.text.WordSet;

/** Tells a running total ("has raised more than $50 million since 2015") from a single transaction. */
final class KindTotals {
    private static final Set<String> OF_TOTAL =
            WordSet.of("raised funding funds capital investment investments financing equity");
    private static final Set<String> PERFECT = WordSet.of(
            "raised invested awarded deployed provided contributed donated granted returned committed lent distributed handled facilitated brokered");
    private static final Set<String> COUNTED = WordSet.of(
            "deals companies investments projects transactions startups rounds countries programs grants organizations acquisitions loans properties funds");
    private static final Set<String> SEVERAL = WordSet.of(
            "three four five six seven eight nine ten eleven twelve dozens hundreds thousands several many multiple");
    private static final Set<String> THINGS = WordSet.of(
            "properties companies startups start-ups projects transactions deals portfolios acquisitions ventures loans grants investments");
    private static final Set<String> ONE_ROUND =
            WordSet.of("led round series today placement seed issuance newly recently pre-seed");
    private static final Set<String> TRANSFERS = WordSet.of(
            "raised invested funding funds awarded granted donated deployed contributed provided given committed distributed grants donations lent returned");

    private KindTotals() {}

    /** "bringing the total to", "to date", "since its inception", "over the past five years". */
    static boolean isTotal(KindSentence sentence, int place, Qualifier qualifier) {
        return before(sentence, place, qualifier) || after(sentence, place);
    }

    /** Whether money is given or raised in the words before. */
    static boolean isTransfer(KindSentence sentence, int place) {
        for (int i = Math.max(0, place - 9); i < Math.min(sentence.size(), place + 6); i++) {
            if (TRANSFERS.contains(sentence.word(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean before(KindSentence sentence, int place, Qualifier qualifier) {
        for (int i = Math.max(0, place - 10); i < place; i++) {
            String word = sentence.word(i);
            String next = sentence.word(i + 1);
            boolean total = word.equals("total") && OF_TOTAL.contains(next)
                    || (word.equals("bringing") || word.equals("brings") || word.equals("bring"))
                            && (next.equals("total") || next.equals("the") || next.equals("its") || next.equals("to"))
                    || word.equals("since") && sentence.word(i + 2).equals("founding")
                    || (word.equals("so") || word.equals("thus")) && next.equals("far")
                    || word.equals("to") && next.equals("date")
                    || word.equals("over") && isYears(sentence, i + 1)
                    || isSeveral(sentence, i) && !sentence.has("portfolio") && !sentence.has("led")
                    || KindLexicon.isSum(word);
            boolean adverb = next.equals("also") || next.equals("already") || next.endsWith("ly");
            boolean perfect = (word.equals("has") || word.equals("have") || word.equals("had"))
                    && PERFECT.contains(adverb ? sentence.word(i + 2) : next);
            boolean open = qualifier == Qualifier.MORE_THAN
                    || qualifier == Qualifier.ABOUT
                    || qualifier == Qualifier.AT_LEAST
                    || word.equals("had");
            if (total
                    || perfect && open && !isOneRound(sentence)
                    || perfect && !next.equals("raised") && !isOneRound(sentence)) {
                return true;
            }
        }
        return false;
    }

    /** "the years", "the past five years". */
    private static boolean isYears(KindSentence sentence, int at) {
        if (!sentence.word(at).equals("the")) {
            return false;
        }
        String next = sentence.word(at + 1);
        return next.equals("years")
                || (next.equals("past") || next.equals("last"))
                        && (sentence.word(at + 2).equals("years")
                                || sentence.word(at + 3).equals("years")
                                || sentence.word(at + 2).equals("decade"));
    }

    /** "nine properties", "12 start-ups". */
    private static boolean isSeveral(KindSentence sentence, int at) {
        String number = sentence.word(at);
        boolean several = SEVERAL.contains(number)
                || number.length() <= 3
                        && !number.isEmpty()
                        && number.chars().allMatch(Character::isDigit)
                        && !number.equals("1");
        return several && (THINGS.contains(sentence.word(at + 1)) || THINGS.contains(sentence.word(at + 2)));
    }

    private static boolean isOneRound(KindSentence sentence) {
        for (int i = 0; i < sentence.size(); i++) {
            if (ONE_ROUND.contains(sentence.word(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean after(KindSentence sentence, int place) {
        for (int i = place + 1; i < Math.min(sentence.size(), place + 14); i++) {
            if (sentence.get(i).isHardBoundary()) {
                return false;
            }
            String word = sentence.word(i);
            String next = sentence.word(i + 1);
            String third = sentence.word(i + 2);
            boolean since = word.equals("since")
                    && (next.equals("its")
                            || next.equals("inception")
                            || next.equals("founding")
                            || next.startsWith("19")
                            || next.startsWith("20"));
            boolean past = (word.equals("over") || word.equals("in"))
                    && next.equals("the")
                    && (third.equals("past") || third.equals("last"))
                    && !sentence.word(i + 3).equals("quarter");
            boolean total = word.equals("to") && next.equals("date")
                    || word.equals("so") && next.equals("far")
                    || word.equals("in") && next.equals("total") && !third.equals("consideration")
                    || (word.equals("in") || word.equals("into") || word.equals("from"))
                            && isSeveral(sentence, i + 1)
                            && !sentence.has("led")
                    || word.equals("over") && isYears(sentence, i + 1)
                    || word.equals("across") && (COUNTED.contains(third) || COUNTED.contains(sentence.word(i + 3)))
                    || KindLexicon.isSum(word);
            if (since || past || total) {
                return true;
            }
        }
        return false;
    }
}
