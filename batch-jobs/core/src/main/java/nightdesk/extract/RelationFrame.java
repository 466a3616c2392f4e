package nightdesk.extract;

import nightdesk.clause.Reading;
import nightdesk.clause.Sentence;

/** One family of ways to say how two parties stand to each other. */
interface RelationFrame {
    /** Adds what the sentence says of this family. */
    void read(Reading reading, Sentence sentence, Relations found);
}
