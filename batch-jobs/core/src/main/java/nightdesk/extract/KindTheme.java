package nightdesk.extract;

import nightdesk.fact.AmountKind;
import org.jspecify.annotations.Nullable;

/** What a text that lists sums of one kind is about: plans or results. Grows with the decisions told for sure. */
final class KindTheme {
    private int sure;
    private int proposed;
    private int revenue;

    /** Takes a decision that rests on the words beside it. */
    void add(AmountKind kind) {
        sure++;
        proposed += kind == AmountKind.PROPOSED ? 1 : 0;
        revenue += kind == AmountKind.REVENUE ? 1 : 0;
    }

    /** The kind of at least three fifths of two or more decisions; null if there is none. */
    @Nullable
    AmountKind kind() {
        if (sure < 2) {
            return null;
        }
        return proposed * 5 >= sure * 3 ? AmountKind.PROPOSED : revenue * 5 >= sure * 3 ? AmountKind.REVENUE : null;
    }
}
