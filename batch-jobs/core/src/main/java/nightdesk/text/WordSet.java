package nightdesk.text;

import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;

/** A table of words as it is best read: one string, words separated by white space. */
public final class WordSet {
    private WordSet() {}

    /** The words of the string; a word that stands twice counts once. */
    public static Set<String> of(String words) {
        return new FixedWords(Arrays.asList(words.trim().split("\\s+")));
    }

    /** The words given, in their order. */
    public static Set<String> of(Collection<String> words) {
        return new FixedWords(words);
    }

    /** The phrases of the string, separated by semicolons, in lower case; one that stands twice counts once. */
    public static Set<String> phrases(String phrases) {
        return new FixedWords(
                Arrays.asList(phrases.trim().toLowerCase(Locale.ROOT).split("\\s*;\\s*")));
    }
}
