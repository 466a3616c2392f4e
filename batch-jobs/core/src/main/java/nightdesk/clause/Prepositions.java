package nightdesk.clause;

import java.util.Set;
import nightdesk.text.WordSet;

/** Words that open a phrase beside the object of a verb. */
public final class Prepositions {
    public static final Set<String> ALL = WordSet.of("""
            for from in into at by with within to as after before through via on onto over under during since until across among
            alongside against about between following including amid towards toward of per without using beyond plus despite throughout
            """);

    private Prepositions() {}
}
