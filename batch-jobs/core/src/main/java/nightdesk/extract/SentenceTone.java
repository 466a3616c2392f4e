package nightdesk.extract;

import java.util.List;
import java.util.Set;
import nightdesk.clause.Sentence;
import nightdesk.clause.VerbWords;

/** Counts good and bad words of a sentence, each with what turns it round. */
final class SentenceTone {
    private static final int BEFORE = 3;
    private static final Set<String> NO_TONE = Set.of("leading", "provider", "leader");

    /** The words that can have a tone. */
    static final Set<String> TRIGGERS = FrameTriggers.of(
            List.of(), List.of(ToneWords.GOOD, ToneWords.BAD, ToneWords.BURDENS, ToneWords.RISING, ToneWords.FALLING));

    private SentenceTone() {}

    /** Good words less bad words in tokens {@code [from, to)}. */
    static int score(Sentence sentence, int from, int to) {
        int score = 0;
        for (int i = Math.max(0, from); i < Math.min(to, sentence.size()); i++) {
            String word = sentence.word(i);
            if (word.isEmpty()) {
                continue;
            }
            score += toneAt(sentence, i, word, from, to);
        }
        return score;
    }

    private static int toneAt(Sentence sentence, int i, String word, int from, int to) {
        boolean negated = isNegated(sentence, i);
        if (ToneWords.RISING.contains(word) || ToneWords.FALLING.contains(word)) {
            int direction = direction(sentence, i, from, to);
            if (direction != 0) {
                return (ToneWords.RISING.contains(word) ? direction : -direction) * (negated ? -1 : 1);
            }
        }
        if (ToneWords.BURDENS.contains(word)) {
            boolean falls = sentence.find(ToneWords.FALLING, i - 4, i + 5) >= 0;
            return falls ? 1 : ToneWords.BAD.contains(word) ? -1 : 0;
        }
        if (ToneWords.GOOD.contains(word)) {
            boolean description = NO_TONE.contains(word)
                    && (sentence.word(i - 1).equals("a") || sentence.word(i - 1).equals("the"));
            return description ? 0 : negated ? -1 : 1;
        }
        if (ToneWords.BAD.contains(word)) {
            return negated ? 0 : -1;
        }
        return 0;
    }

    /** 1 if what rises here is good for its owner, -1 if it is a burden, 0 if neither is near. */
    private static int direction(Sentence sentence, int i, int from, int to) {
        for (int k = 1; k < 9; k++) {
            for (int side = -1; side <= 1; side += 2) {
                int at = i + side * k;
                if (at >= from && at < to) {
                    String word = sentence.word(at);
                    if (ToneWords.BURDENS.contains(word)) {
                        return -1;
                    }
                    if (ToneWords.RESULTS.contains(word)) {
                        return 1;
                    }
                }
            }
        }
        return 0;
    }

    private static boolean isNegated(Sentence sentence, int i) {
        return sentence.find(VerbWords.NEGATIONS, i - BEFORE, i) >= 0;
    }
}
