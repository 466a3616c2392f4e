package nightdesk.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nightdesk.clause.Sentence;
import nightdesk.clause.Verbs;
import nightdesk.text.WordBits;
import nightdesk.text.WordSet;

/**
 * Tells for a list of frames which of them can find anything in a sentence, by one look at each of its words. A frame without triggers reads
 * every sentence.
 */
final class FrameTriggers {
    private final WordBits words;
    private final long always;

    /** The triggers of frames in their order: bit 0 stands for the first frame. */
    FrameTriggers(List<Set<String>> triggers) {
        this.words = WordBits.of(triggers);
        long free = 0;
        for (int frame = 0; frame < triggers.size(); frame++) {
            free |= triggers.get(frame).isEmpty() ? 1L << frame : 0;
        }
        this.always = free;
    }

    /** All forms of the verbs of some sets, with the words of others. */
    static Set<String> of(List<Set<String>> verbs, List<Set<String>> words) {
        List<String> all = new ArrayList<>();
        verbs.forEach(some -> all.addAll(Verbs.formsOf(some)));
        words.forEach(all::addAll);
        return WordSet.of(all);
    }

    /** The bits of the frames worth trying on a sentence. */
    long in(Sentence sentence) {
        return always | sentence.bits(words);
    }
}
