package nightdesk.extract;

import java.util.Set;
import nightdesk.clause.Sentence;
import nightdesk.clause.VerbChain;
import nightdesk.fact.Modality;
import nightdesk.text.WordSet;
import org.jspecify.annotations.Nullable;

/** With what claim a relation is said, from the words around its verb or noun. */
final class Claims {
    private static final Set<String> FEARING = WordSet.of(
            "feared fears fear fearing worried worries worry concerned concerns concern afraid warned warns risk risks");
    private static final Set<String> POSSIBLE = WordSet.of(
            "could may might would possibly potentially potential possible if considering considers mulling weighing exploring talks");
    private static final Set<String> PLANNED = WordSet.of(
            "will plan plans planned intend intends agreed agrees seeks seek sought wants aims set proposed expected to");
    private static final Set<String> DENYING = WordSet.of("denied denies deny rejected dismissed");
    private static final Set<String> NEGATIONS = WordSet.of("not never no won't didn't isn't cannot hasn't");

    private Claims() {}

    /** The claim of the verb that a chain leads to. */
    static Modality of(Sentence sentence, VerbChain chain) {
        if (chain.has(DENYING)) {
            return Modality.DENIED;
        }
        if (chain.isNegated()) {
            return Modality.NEGATED;
        }
        return of(sentence, chain.verb(), chain);
    }

    /** The claim of what stands at token {@code at}. */
    static Modality of(Sentence sentence, int at, @Nullable VerbChain chain) {
        int from = Math.max(0, at - 14);
        if (sentence.find(FEARING, from, at) >= 0) {
            return Modality.FEARED;
        }
        if (chain != null && chain.has(POSSIBLE)
                || chain == null && sentence.find(POSSIBLE, Math.max(0, at - 5), at) >= 0) {
            return Modality.POSSIBLE;
        }
        if (chain != null && chain.has(PLANNED) && (chain.isInfinitive() || chain.has(Set.of("will")))) {
            return Modality.PLANNED;
        }
        if (chain == null && sentence.find(NEGATIONS, Math.max(0, at - 3), at) >= 0) {
            return Modality.NEGATED;
        }
        return DealStatuses.isHearsay(sentence) ? Modality.REPORTED : Modality.ASSERTED;
    }
}
