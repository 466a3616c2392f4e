package nightdesk.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nightdesk.clause.Reading;
import nightdesk.text.WordBits;

/**
 * The words at which recognisers can find anything. One look at each word of a sentence tells which recognisers and frames are worth trying on
 * it; where none is, its names are never sought.
 */
final class SentenceTriggers {
    /** A source of the news can be named. */
    static final long SOURCE = 1L;
    /** Somebody can be said to speak. */
    static final long SPEECH = 1L << 1;
    /** Somebody can be said not to comment. */
    static final long COMMENT = 1L << 2;
    /** Something good or bad can be said. */
    static final long TONE = 1L << 3;
    /** Players are spoken of. */
    static final long SPORT = 1L << 4;

    private static final int DEALS = 5;
    private static final int RELATIONS = DEALS + DealExtractor.FRAMES.size();
    private static final WordBits TABLE = WordBits.of(WordBits.Subject.RULES, sets());

    /** The deal frames that read every sentence with money. */
    private static final long ON_MONEY = onMoney();

    private SentenceTriggers() {}

    private static List<Set<String>> sets() {
        List<Set<String>> sets = new ArrayList<>(List.of(
                AttributionExtractor.TRIGGERS,
                Speakers.TRIGGERS,
                CommentExtractor.TRIGGERS,
                SentenceTone.TRIGGERS,
                DealExtractor.SPORTS));
        DealExtractor.FRAMES.forEach(frame -> sets.add(frame.triggers()));
        RelationExtractor.FRAMES.forEach(frame -> sets.add(frame.triggers()));
        return sets;
    }

    private static long onMoney() {
        long free = 0;
        for (int frame = 0; frame < DealExtractor.FRAMES.size(); frame++) {
            free |= DealExtractor.FRAMES.get(frame).triggers().isEmpty() ? 1L << frame : 0;
        }
        return free;
    }

    /** Whether a sentence has any word of the recognisers whose bits are given. */
    static boolean has(long recognisers, Reading reading, int sentence) {
        return (reading.bits(TABLE, sentence) & recognisers) != 0;
    }

    /** The deal frames worth trying on a sentence; bit 0 stands for the first. */
    static long deals(Reading reading, int sentence) {
        long byWords = reading.bits(TABLE, sentence) >>> DEALS & (1L << DealExtractor.FRAMES.size()) - 1;
        return reading.hasMoney(sentence) ? byWords | ON_MONEY : byWords;
    }

    /** The relation frames worth trying on a sentence; bit 0 stands for the first. */
    static long relations(Reading reading, int sentence) {
        return reading.bits(TABLE, sentence) >>> RELATIONS;
    }
}
