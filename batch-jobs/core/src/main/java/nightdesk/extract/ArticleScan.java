package nightdesk.extract;

import java.util.ArrayList;
import java.util.List;
import nightdesk.text.PhraseMatcher;
import nightdesk.text.PhraseMatcher.Hits;
import nightdesk.vendor.VendorLexicon;
import org.jspecify.annotations.Nullable;

/**
 * The one pass over a text: names of vendors, cue words of all rules and phrases of signals are sought together, each word looked up once.
 * What a hit means is told by the number of its phrase. Immutable.
 */
final class ArticleScan {
    private final PhraseMatcher matcher;
    private final int spellings;
    private final int[] cues;
    private final SignalPhrases.@Nullable Meaning[] signals;

    ArticleScan(VendorLexicon lexicon, List<SignalRule> rules) {
        PhraseMatcher.Builder builder = PhraseMatcher.builder();
        lexicon.spellings().forEach(builder::add);
        this.spellings = builder.phrases().size();
        List<Integer> kinds = new ArrayList<>();
        Cues.enter(builder, kinds);
        List<SignalPhrases.@Nullable Meaning> meanings = new ArrayList<>();
        SignalPhrases.enter(rules, builder, meanings);
        this.matcher = builder.build();
        this.cues = new int[matcher.size()];
        for (int number = 0; number < kinds.size(); number++) {
            cues[number] = kinds.get(number);
        }
        this.signals = new SignalPhrases.Meaning[matcher.size()];
        for (int number = 0; number < meanings.size(); number++) {
            signals[number] = meanings.get(number);
        }
    }

    /** Every phrase at every place. */
    Hits in(String text) {
        return matcher.allIn(text);
    }

    /** The names of vendors among the hits, numbered as the lexicon does. */
    Hits names(Hits hits) {
        return hits.below(spellings);
    }

    /** What sort of cue a phrase is: bits of {@link Cues}; 0 if it is none. */
    int cue(int phrase) {
        return cues[phrase];
    }

    /** The phrases of signals among the hits, the longest at each place, without overlap. */
    Hits signals(Hits hits) {
        return hits.longest(phrase -> signals[phrase] != null);
    }

    /** What a phrase of {@link #signals(Hits)} means. */
    SignalPhrases.Meaning signal(int phrase) {
        return java.util.Objects.requireNonNull(signals[phrase]);
    }
}
