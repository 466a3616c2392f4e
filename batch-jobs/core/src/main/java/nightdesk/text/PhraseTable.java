package nightdesk.text;

import java.util.List;

/**
 * Phrases of one way of comparing, as an open hash table over their beginnings: each beginning that ends with a word or a mark has a cell that
 * says whether a phrase ends there and whether one goes on.
 */
final class PhraseTable {
    private static final long SEED = 0x9E3779B97F4A7C15L;
    private static final int GOES_ON = 1;

    private final boolean folds;
    private final List<String> phrases;
    private final boolean empty;
    private final long[] firstWords;
    private final long[] keys;
    /** Phrase number + 1 shifted left by one, lowest bit set if a longer phrase begins so. */
    private final int[] cells;

    private PhraseTable(List<String> phrases, List<Boolean> ignoringCase, boolean folds) {
        this.folds = folds;
        this.phrases = List.copyOf(phrases);
        int beginnings = 0;
        for (int id = 0; id < phrases.size(); id++) {
            if (ignoringCase.get(id) == folds) {
                beginnings += boundaries(phrases.get(id));
            }
        }
        this.empty = beginnings == 0;
        int size = Integer.highestOneBit(Math.max(8, beginnings * 3)) << 1;
        this.keys = new long[size];
        this.cells = new int[size];
        this.firstWords = new long[Math.max(64, size / 8)];
        for (int id = 0; id < phrases.size(); id++) {
            if (ignoringCase.get(id) == folds) {
                enter(phrases.get(id), id);
            }
        }
    }

    static PhraseTable of(List<String> phrases, List<Boolean> ignoringCase, boolean folds) {
        return new PhraseTable(phrases, ignoringCase, folds);
    }

    static char fold(char c) {
        return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
    }

    private static int boundaries(String phrase) {
        int count = 0;
        for (int i = 0; i < phrase.length(); i++) {
            if (isBoundary(phrase, i)) {
                count++;
            }
        }
        return count;
    }

    /** Whether a phrase may end after the character at {@code i}. */
    private static boolean isBoundary(String text, int i) {
        char c = text.charAt(i);
        return WordClass.of(c) == WordClass.WORD
                ? i + 1 == text.length() || WordClass.of(text.charAt(i + 1)) != WordClass.WORD
                : c > ' ';
    }

    private void enter(String phrase, int id) {
        long hash = SEED;
        boolean first = true;
        for (int i = 0; i < phrase.length(); i++) {
            hash = mix(hash, folds ? fold(phrase.charAt(i)) : phrase.charAt(i));
            if (isBoundary(phrase, i)) {
                if (first) {
                    int bit = filterBit(hash);
                    firstWords[bit >>> 6] |= 1L << bit;
                    first = false;
                }
                int cell = cellOf(hash);
                keys[cell] = hash;
                cells[cell] |= i + 1 == phrase.length() ? (id + 1) << 1 : GOES_ON;
            }
        }
    }

    /** Adds every phrase that starts at {@code at}, the shorter first. */
    void matchAt(String text, int at, PhraseMatcher.Hits hits) {
        if (empty) {
            return;
        }
        int length = text.length();
        long hash = SEED;
        boolean first = true;
        int i = at;
        while (i < length) {
            int end = unitEnd(text, i);
            for (int k = i; k < end; k++) {
                char c = text.charAt(k);
                hash = mix(hash, folds ? fold(c) : c);
            }
            if (first) {
                int bit = filterBit(hash);
                if ((firstWords[bit >>> 6] >>> bit & 1) == 0) {
                    return;
                }
                first = false;
            }
            int cell = cells[cellOf(hash)];
            if (cell == 0) {
                return;
            }
            if (cell >>> 1 != 0 && isWritten(phrases.get((cell >>> 1) - 1), text, at, end)) {
                hits.add(at, end, (cell >>> 1) - 1);
            }
            if ((cell & GOES_ON) == 0) {
                return;
            }
            i = spaceEnd(text, end);
            if (i < 0) {
                return;
            }
            if (i > end) {
                hash = mix(hash, ' ');
            }
        }
    }

    /** End of the word or of the single mark at {@code i}. */
    private static int unitEnd(String text, int i) {
        int end = i + 1;
        if (WordClass.of(text.charAt(i)) == WordClass.WORD) {
            while (end < text.length() && WordClass.of(text.charAt(end)) == WordClass.WORD) {
                end++;
            }
        }
        return end;
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

    /** Whether the range is the phrase, letter by letter: equal hashes are not enough. */
    private boolean isWritten(String phrase, String text, int from, int end) {
        int i = from;
        for (int k = 0; k < phrase.length(); k++) {
            char c = phrase.charAt(k);
            if (i >= end) {
                return false;
            }
            if (c == ' ') {
                int next = spaceEnd(text, i);
                if (next <= i) {
                    return false;
                }
                i = next;
            } else {
                char t = text.charAt(i);
                if (folds ? fold(c) != fold(t) : c != t) {
                    return false;
                }
                i++;
            }
        }
        return i == end;
    }

    private int cellOf(long hash) {
        int mask = keys.length - 1;
        int cell = (int) (hash >>> 20) & mask;
        while (cells[cell] != 0 && keys[cell] != hash) {
            cell = cell + 1 & mask;
        }
        return cell;
    }

    private int filterBit(long hash) {
        return (int) (hash >>> 40) & (firstWords.length * 64 - 1);
    }

    private static long mix(long hash, char c) {
        long mixed = (hash ^ c) * 0xD6E8FEB86659FD93L;
        return mixed ^ mixed >>> 32;
    }
}
