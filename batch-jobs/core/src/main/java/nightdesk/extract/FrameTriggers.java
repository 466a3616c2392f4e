package nightdesk.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nightdesk.clause.Verbs;
import nightdesk.text.WordSet;

/** Makes the words at which a frame or recogniser can find anything. {@link SentenceTriggers} looks for all of them together. */
final class FrameTriggers {
    private FrameTriggers() {}

    /** All forms of the verbs of some sets, with the words of others. */
    static Set<String> of(List<Set<String>> verbs, List<Set<String>> words) {
        List<String> all = new ArrayList<>();
        verbs.forEach(some -> all.addAll(Verbs.formsOf(some)));
        words.forEach(all::addAll);
        return WordSet.of(all);
    }
}
