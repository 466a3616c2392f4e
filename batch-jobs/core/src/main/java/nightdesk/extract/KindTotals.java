package nightdesk.extract;

import java.util.Set;
import nightdesk.fact.Qualifier;
import nightdesk.text.WordSet;

/** Tells a running total ("has raised more than $50 million since 2015") from a single transaction. */
final class KindTotals {
    private static final Set<String> OF_TOTAL =
            WordSet.of("raised funding funds capital investment investments financing equity");
    private static final Set<String> PERFECT = WordSet.of(
            "raised invested awarded deployed provided contributed donated granted returned committed lent distributed");
    private static final Set<String> COUNTED = WordSet.of(
            "deals companies investments projects transactions startups rounds countries programs grants organizations acquisitions loans properties funds");
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
                    || KindLexicon.isSum(word);
            boolean perfect = (word.equals("has") || word.equals("have") || word.equals("had"))
                    && PERFECT.contains(sentence.word(i + 1).equals("also") ? sentence.word(i + 2) : next);
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
                    || word.equals("across") && (COUNTED.contains(third) || COUNTED.contains(sentence.word(i + 3)))
                    || KindLexicon.isSum(word);
            if (since || past || total) {
                return true;
            }
        }
        return false;
    }
}
