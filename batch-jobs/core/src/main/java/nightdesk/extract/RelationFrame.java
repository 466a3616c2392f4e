package nightdesk.extract;

import java.util.Set;
import nightdesk.clause.Reading;
import nightdesk.clause.Sentence;

/** One family of ways to say how two parties stand to each other. */
interface RelationFrame {
    /** The words without which a sentence says nothing in this family's ways; empty if any sentence may. */
    default Set<String> triggers() {
        return Set.of();
    }

    /** Adds what the sentence says of this family. */
    void read(Reading reading, Sentence sentence, Relations found);
}
