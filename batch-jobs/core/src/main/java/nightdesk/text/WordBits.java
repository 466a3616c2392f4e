package nightdesk.text;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which of up to 63 sets of words a word is in, told by one look for all of them. Immutable. */
public final class WordBits {
    private static final int MOST_SETS = 63;

    private final @Nullable String[] words;
    private final long[] bits;

    private WordBits(Map<String, Long> members) {
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

    /** The sets in their order: bit 0 stands for the first. */
    public static WordBits of(List<Set<String>> sets) {
        if (sets.size() > MOST_SETS) {
            throw new IllegalArgumentException("At most " + MOST_SETS + " sets have bits, not " + sets.size());
        }
        Map<String, Long> members = new LinkedHashMap<>();
        for (int set = 0; set < sets.size(); set++) {
            long bit = 1L << set;
            sets.get(set).forEach(word -> members.merge(word, bit, (a, b) -> a | b));
        }
        return new WordBits(members);
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

    private int placeOf(String word) {
        int hash = word.hashCode();
        return (hash ^ hash >>> 15) & words.length - 1;
    }
}
