package nightdesk.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Phrases of one way of comparing, in an open hash table. A phrase lies under the beginning of its first word or, if another word follows, under
 * the beginnings of both; what lies there is compared letter by letter.
 */
final class PhraseTable {
    private final boolean folds;
    private final boolean isEmpty;
    private final List<String> phrases;
    private final long[] keys;
    private final int[] @Nullable [] members;
    private final BitFilter filter;

    PhraseTable(List<String> phrases, List<Boolean> ignoringCase, boolean folds) {
        this.folds = folds;
        this.phrases = List.copyOf(phrases);
        Map<Long, List<Integer>> groups = new LinkedHashMap<>();
        for (int id = 0; id < phrases.size(); id++) {
            if (ignoringCase.get(id) == folds) {
                String phrase = phrases.get(id);
                long key = key(WordStarts.beginningAt(phrase, 0), WordStarts.secondBeginningAt(phrase, 0));
                groups.computeIfAbsent(key, k -> new ArrayList<>()).add(id);
            }
        }
        this.isEmpty = groups.isEmpty();
        Set<Long> taken = new TreeSet<>();
        int size = Integer.highestOneBit(Math.max(8, groups.size() * 2)) << 1;
        this.keys = new long[size];
        this.members = new int[size][];
        groups.forEach((key, ids) -> {
            if (!ids.isEmpty()) {
                int cell = cellOf(key);
                keys[cell] = key;
                members[cell] = ids.stream().mapToInt(Integer::intValue).toArray();
                taken.add(key);
            }
        });
        this.filter = new BitFilter(taken);
    }

    private long key(long first, long second) {
        long one = folds ? WordStarts.folded(first) : first;
        return second == 0 ? one : joined(one, folds ? WordStarts.folded(second) : second);
    }

    private static long joined(long first, long second) {
        return (first ^ 0x5DEECE66DL) * 0xD6E8FEB86659FD93L + second;
    }

    /** Adds every phrase that starts at {@code at}, where two words begin so, in no order. */
    void matchAt(String text, int at, long first, long second, PhraseMatcher.Hits hits) {
        if (isEmpty) {
            return;
        }
        addThoseUnder(key(first, 0), text, at, hits);
        if (second != 0) {
            addThoseUnder(key(first, second), text, at, hits);
        }
    }

    private void addThoseUnder(long key, String text, int at, PhraseMatcher.Hits hits) {
        int[] ids = filter.bit(key) == 0 ? null : members[cellOf(key)];
        if (ids == null) {
            return;
        }
        for (int id : ids) {
            int end = endOf(phrases.get(id), text, at);
            if (end > 0) {
                hits.add(at, end, id);
            }
        }
    }

    /** End of the phrase if it stands at {@code at}, letter by letter, and ends a word; -1 if not. */
    private int endOf(String phrase, String text, int at) {
        int i = at;
        int length = text.length();
        for (int k = 0; k < phrase.length(); k++) {
            char c = phrase.charAt(k);
            if (i >= length) {
                return -1;
            }
            if (c == ' ') {
                int next = spaceEnd(text, i);
                if (next <= i) {
                    return -1;
                }
                i = next;
            } else {
                char t = text.charAt(i);
                if (c != t && !(folds && fold(c) == fold(t))) {
                    return -1;
                }
                i++;
            }
        }
        boolean goesOn = i < length
                && WordClass.of(text.charAt(i)) == WordClass.WORD
                && WordClass.of(text.charAt(i - 1)) == WordClass.WORD;
        return goesOn ? -1 : i;
    }

    /** End of the white space at {@code from}; -1 if it holds a blank line. */
    private static int spaceEnd(String text, int from) {
        int i = from;
        int breaks = 0;
        while (i < text.length() && text.charAt(i) <= ' ') {
            if (text.charAt(i) == '\n') {
                breaks++;
            }
            i++;
        }
        return breaks > 1 ? -1 : i;
    }

    private int cellOf(long key) {
        int mask = keys.length - 1;
        long hash = key * 0x9E3779B97F4A7C15L;
        int cell = (int) (hash >>> 32) & mask;
        while (members[cell] != null && keys[cell] != key) {
            cell = cell + 1 & mask;
        }
        return cell;
    }

    static char fold(char c) {
        return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
    }
}
