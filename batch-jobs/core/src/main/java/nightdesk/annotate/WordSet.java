package nightdesk.annotate;

import java.util.Set;
import java.util.TreeSet;

/** Lists of words written as one line of text. */
final class WordSet {
    private WordSet() {}

    /** The words of lines in which spaces part them. */
    static Set<String> of(String lines) {
        Set<String> words = new TreeSet<>();
        for (String word : lines.trim().split("\\s+", -1)) {
            words.add(word);
        }
        return nightdesk.text.WordSet.of(words);
    }
}
