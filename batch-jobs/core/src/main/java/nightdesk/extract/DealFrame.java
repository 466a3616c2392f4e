package nightdesk.extract;

import java.util.List;
import java.util.Set;
import nightdesk.clause.Reading;
import nightdesk.clause.Sentence;

/** One family of ways to speak of a deal. */
interface DealFrame {
    /** The words without which a sentence says nothing in this family's ways; empty if any with money may. */
    default Set<String> triggers() {
        return Set.of();
    }

    /** Adds a draft for every deal the sentence speaks of in this family's ways. */
    void read(Reading reading, Sentence sentence, List<DealDraft> drafts);
}
