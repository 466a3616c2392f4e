package nightdesk.extract;

import java.util.List;
import nightdesk.text.PhraseMatcher;
import org.jspecify.annotations.Nullable;

/** The phrases of signal rules, each with the first rule that has it. */
final class SignalPhrases {
    /** What a phrase means: a cue of a rule, or without a place an exception of it. */
    record Meaning(SignalRule rule, SignalRule.@Nullable Place place) {}

    private SignalPhrases() {}

    /** Enters every phrase of the rules; {@code meanings} holds at the number of each what it means. */
    static void enter(List<SignalRule> rules, PhraseMatcher.Builder builder, List<@Nullable Meaning> meanings) {
        for (SignalRule rule : rules) {
            for (SignalRule.Cue cue : rule.cues()) {
                put(builder, meanings, cue.phrase(), new Meaning(rule, cue.place()));
            }
            for (String phrase : rule.exceptions()) {
                put(builder, meanings, phrase, new Meaning(rule, null));
            }
        }
    }

    private static void put(
            PhraseMatcher.Builder builder, List<@Nullable Meaning> meanings, String phrase, Meaning meaning) {
        int number = builder.addIgnoringCase(phrase);
        while (meanings.size() <= number) {
            meanings.add(null);
        }
        if (meanings.get(number) == null) {
            meanings.set(number, meaning);
        }
    }
}
