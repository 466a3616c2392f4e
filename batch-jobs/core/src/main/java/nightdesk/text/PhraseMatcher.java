package nightdesk.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * A set of phrases found in a text in one pass. A phrase starts at the start of a word and ends at the end of one; any white space without a
 * blank line stands for a space; a hit says nothing about what is before or after it: possessives and hyphens are the caller's. Immutable.
 *
 * <p>A word is a run of letters, digits, marks and underscores; an ideograph, kana or hangul syllable is a word by itself, as these scripts do
 * not part words. A phrase can start only where a word starts, which is one character in six, and in a capital or digit, one in thirty, if it
 * is case-sensitive; a filter on two characters and one on the first word leave little to look up. Nothing else is touched twice.
 */
public final class PhraseMatcher {
    private static final int BLOCK = 4096;

    private final List<String> phrases;
    private final PhraseTable exact;
    private final PhraseTable folded;
    private final long[] pairs;
    private final byte[] starts;

    private PhraseMatcher(Builder builder) {
        this.phrases = List.copyOf(builder.phrases);
        this.exact = PhraseTable.of(builder.phrases, builder.ignoringCase, false);
        this.folded = PhraseTable.of(builder.phrases, builder.ignoringCase, true);
        this.pairs = new long[1024];
        this.starts = new byte[256];
        for (int id = 0; id < phrases.size(); id++) {
            admit(phrases.get(id), builder.ignoringCase.get(id));
        }
    }

    private void admit(String phrase, boolean ignoresCase) {
        char first = phrase.charAt(0);
        char second = phrase.length() > 1 ? phrase.charAt(1) : ' ';
        for (int i = 0; i < (ignoresCase ? 4 : 1); i++) {
            char a = (i & 1) == 0 ? first : otherCase(first);
            char b = (i & 2) == 0 ? second : otherCase(second);
            starts[a & 255] = 1;
            int pair = pairOf(a, WordClass.of(b) == WordClass.WORD ? b : 0);
            pairs[pair >>> 6] |= 1L << pair;
        }
    }

    /** A set of phrases to be compiled. */
    public static Builder builder() {
        return new Builder();
    }

    /** Number of different phrases. */
    public int size() {
        return phrases.size();
    }

    /** The phrase of a number given by {@link Builder#add}. */
    public String phrase(int number) {
        return phrases.get(number);
    }

    /** Every phrase at every place, in order of start, at one start the longer first, then the smaller number. */
    public Hits allIn(CharSequence text) {
        return scan(text.toString(), false);
    }

    /** The longest phrase at each place that no earlier hit covers: in order of start, without overlap. */
    public Hits longestIn(CharSequence text) {
        return scan(text.toString(), true);
    }

    private Hits scan(String text, boolean longest) {
        Hits hits = new Hits();
        int length = text.length();
        char[] block = new char[Math.min(length, BLOCK) + 1];
        int[] found = new int[block.length];
        int before = 0;
        for (int from = 0; from < length; from += BLOCK) {
            int size = Math.min(BLOCK, length - from);
            int shown = Math.min(BLOCK + 1, length - from);
            text.getChars(from, from + shown, block, 0);
            if (shown == size) {
                block[size] = ' ';
            }
            int count = candidates(block, size, before, found);
            for (int i = 0; i < count; i++) {
                int at = from + found[i];
                if (!longest || hits.size() == 0 || at >= hits.end(hits.size() - 1)) {
                    matchAt(text, at, longest, hits);
                }
            }
            before = WordClass.of(block[size - 1]) == WordClass.WORD ? 1 : 0;
        }
        return hits;
    }

    /** Writes the places of the block where a phrase may start to {@code found}; without a branch, as word starts cannot be predicted. */
    private int candidates(char[] block, int size, int insideWord, int[] found) {
        byte[] classes = WordClass.TABLE;
        int count = 0;
        int inside = insideWord;
        for (int i = 0; i < size; i++) {
            char c = block[i];
            int kind = classes[c];
            found[count] = i;
            count += ((kind & ~inside) | kind >>> 1) & starts[c & 255];
            inside = kind & 1;
        }
        int kept = 0;
        for (int i = 0; i < count; i++) {
            int at = found[i];
            char second = block[at + 1];
            int pair = pairOf(block[at], classes[second] == WordClass.WORD ? second : 0);
            found[kept] = at;
            kept += (int) (pairs[pair >>> 6] >>> pair) & 1;
        }
        return kept;
    }

    private void matchAt(String text, int at, boolean longest, Hits hits) {
        int before = hits.size();
        exact.matchAt(text, at, hits);
        folded.matchAt(text, at, hits);
        hits.arrangeFrom(before, longest);
    }

    private static int pairOf(char first, int second) {
        return (first * 0x9E3779B1 + second * 0x85EBCA6B) >>> 16;
    }

    private static char otherCase(char c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') ? (char) (c ^ 32) : c;
    }

    /** Collects phrases; each gets the next number from 0, a repeated one the number it has. */
    public static final class Builder {
        private final List<String> phrases = new ArrayList<>();
        private final List<Boolean> ignoringCase = new ArrayList<>();
        private final java.util.Map<String, Integer> numbers = new java.util.HashMap<>();

        private Builder() {}

        /** A phrase that is found only as it is written. */
        public int add(String phrase) {
            return add(phrase, false);
        }

        /** A phrase that is found whatever the case of its letters A to Z. */
        public int addIgnoringCase(String phrase) {
            return add(phrase, true);
        }

        private int add(String phrase, boolean ignoresCase) {
            String plain = Objects.requireNonNull(phrase);
            if (plain.isEmpty()
                    || WordClass.of(plain.charAt(0)) == WordClass.NONE
                    || plain.charAt(plain.length() - 1) == ' '
                    || plain.contains("  ")) {
                throw new IllegalArgumentException(
                        "A phrase starts with a letter or digit, has single spaces and no space at its end: '" + phrase
                                + "'");
            }
            String key = (ignoresCase ? "i" : "c") + (ignoresCase ? asciiLower(plain) : plain);
            Integer known = numbers.putIfAbsent(key, phrases.size());
            if (known != null) {
                return known;
            }
            phrases.add(plain);
            ignoringCase.add(ignoresCase);
            return phrases.size() - 1;
        }

        /** The compiled set. */
        public PhraseMatcher build() {
            return new PhraseMatcher(this);
        }
    }

    static String asciiLower(String word) {
        StringBuilder lower = new StringBuilder(word);
        for (int i = 0; i < lower.length(); i++) {
            lower.setCharAt(i, PhraseTable.fold(lower.charAt(i)));
        }
        return lower.toString();
    }

    /** Places where phrases were found. */
    public static final class Hits {
        private int[] cells = new int[24];
        private int size;

        /** Number of hits. */
        public int size() {
            return size;
        }

        /** Offset of the first character of a hit. */
        public int start(int hit) {
            return cells[3 * hit];
        }

        /** Offset after the last character of a hit. */
        public int end(int hit) {
            return cells[3 * hit + 1];
        }

        /** Number of the phrase of a hit. */
        public int phrase(int hit) {
            return cells[3 * hit + 2];
        }

        void add(int start, int end, int phrase) {
            if (3 * size == cells.length) {
                cells = Arrays.copyOf(cells, 2 * cells.length);
            }
            cells[3 * size] = start;
            cells[3 * size + 1] = end;
            cells[3 * size + 2] = phrase;
            size++;
        }

        /** Orders the hits from {@code first} on, which share a start: longer first, then smaller number; keeps only the first if asked. */
        void arrangeFrom(int first, boolean onlyLongest) {
            for (int i = first + 1; i < size; i++) {
                int end = end(i);
                int phrase = phrase(i);
                int j = i;
                while (j > first && (end(j - 1) < end || (end(j - 1) == end && phrase(j - 1) > phrase))) {
                    cells[3 * j + 1] = end(j - 1);
                    cells[3 * j + 2] = phrase(j - 1);
                    j--;
                }
                cells[3 * j + 1] = end;
                cells[3 * j + 2] = phrase;
            }
            if (onlyLongest && size > first) {
                size = first + 1;
            }
        }
    }
}
