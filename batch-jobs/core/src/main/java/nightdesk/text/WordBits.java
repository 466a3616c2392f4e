package nightdesk.text;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which of up to 63 sets of words a word is in, told by one look for all of them. The forms of words keep the answer of the one table of a
 * subject, so that a word which comes again is not looked up again. Immutable.
 */
public final class WordBits {
    /** What a table is about; each has one table in the program. */
    public enum Subject {
        /** Kinds of words in and around names. */
        NAMES,
        /** Words that rules of extraction begin with. */
        RULES
    }

    private static final int MOST_SETS = 63;
    private static final long LEARNT = Long.MIN_VALUE;

    private final Subject subject;
    private final @Nullable String[] words;
    private final long[] bits;

    private WordBits(Subject subject, Map<String, Long> members) {
        this.subject = subject;
        this.words = new String[Integer.highestOneBit(Math.max(4, members.size())) * 4];
        this.bits = new long[words.length];
        members.forEach((word, sets) -> {
            int place = placeOf(word);
            while (words[place] != null) {
                place = place + 1 & words.length - 1;
            }
            words[place] = word;
            bits[place] = sets;
        });
    }

    /** The table of a subject: sets in their order, bit 0 stands for the first. */
    public static WordBits of(Subject subject, List<Set<String>> sets) {
        if (sets.size() > MOST_SETS) {
            throw new IllegalArgumentException("At most " + MOST_SETS + " sets have bits, not " + sets.size());
        }
        Map<String, Long> members = new LinkedHashMap<>();
        for (int set = 0; set < sets.size(); set++) {
            long bit = 1L << set;
            sets.get(set).forEach(word -> members.merge(word, bit, (a, b) -> a | b));
        }
        return new WordBits(subject, members);
    }

    /** The bits of the sets that hold the word; 0 if none does. */
    public long of(String word) {
        int place = placeOf(word);
        String there = words[place];
        while (there != null) {
            if (there.equals(word)) {
                return bits[place];
            }
            place = place + 1 & words.length - 1;
            there = words[place];
        }
        return 0;
    }

    /** The same for the form of a word, which looks but once. */
    long of(WordForm form) {
        long known = form.learnt(subject);
        if (known == 0) {
            known = of(form.lower()) | LEARNT;
            form.learn(subject, known);
        }
        return known & ~LEARNT;
    }

    private int placeOf(String word) {
        int hash = word.hashCode();
        return (hash ^ hash >>> 15) & words.length - 1;
    }
}
