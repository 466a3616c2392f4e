package nightdesk.extract;

import java.util.List;
import nightdesk.clause.Reading;
import nightdesk.clause.Sentence;

/** One family of ways to speak of a deal. */
interface DealFrame {
    /** Adds a draft for every deal the sentence speaks of in this family's ways. */
    void read(Reading reading, Sentence sentence, List<DealDraft> drafts);
}
