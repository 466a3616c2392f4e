package nightdesk.text;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/** A table of words as it is best read: one string, words separated by white space. */
public final class WordSet {
    private WordSet() {}

    /** The words of the string; a word that stands twice counts once. */
    public static Set<String> of(String words) {
        return Set.copyOf(Arrays.asList(words.trim().split("\\s+")));
    }

    /** The phrases of the string, separated by semicolons, in lower case; one that stands twice counts once. */
    public static Set<String> phrases(String phrases) {
        return Set.copyOf(Arrays.asList(phrases.trim().toLowerCase(Locale.ROOT).split("\\s*;\\s*")));
    }
}
