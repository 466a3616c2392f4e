package nightdesk.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.IntPredicate;

/**
 * A set of phrases found in a text in one pass. A phrase starts at the start of a word and ends at the end of one; any white space without a
 * blank line stands for a space; a hit says nothing about what is before or after it: possessives and hyphens are the caller's. Immutable.
 *
 * <p>A word is a run of letters, digits, marks and underscores; an ideograph, kana or hangul syllable is a word by itself, as these scripts do
 * not part words. A phrase can start only where a word starts, which is one character in six, and in a capital or digit, one in thirty, if it
 * is case-sensitive; a filter on the first eight letters leaves little to look up.
 */
public final class PhraseMatcher {
    private final List<String> phrases;
    private final PhraseTable exact;
    private final PhraseTable folded;
    private final WordStarts starts;

    private PhraseMatcher(Builder builder) {
        this.phrases = List.copyOf(builder.phrases);
        this.exact = new PhraseTable(builder.phrases, builder.ignoringCase, false);
        this.folded = new PhraseTable(builder.phrases, builder.ignoringCase, true);
        this.starts = new WordStarts(builder.phrases, builder.ignoringCase);
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
        starts.in(text, (at, first, second) -> {
            if (!longest || hits.size() == 0 || at >= hits.end(hits.size() - 1)) {
                int before = hits.size();
                exact.matchAt(text, at, first, second, hits);
                folded.matchAt(text, at, first, second, hits);
                hits.arrangeFrom(before, longest);
            }
        });
        return hits;
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
                    || !Character.isLetterOrDigit(plain.charAt(0))
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

        /** The phrases by their numbers. */
        public List<String> phrases() {
            return List.copyOf(phrases);
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
        private static final int[] NO_CELLS = {};
        private static final int FIRST_CELLS = 48;

        private int[] cells = NO_CELLS;
        private int size;

        Hits() {}

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

        /** Those whose phrase has a number below a limit, in the same order. */
        public Hits below(int limit) {
            Hits some = new Hits();
            for (int hit = 0; hit < size; hit++) {
                if (phrase(hit) < limit) {
                    some.add(start(hit), end(hit), phrase(hit));
                }
            }
            return some;
        }

        /** The longest of those whose phrase is asked for, at each place that no earlier one covers, as {@link PhraseMatcher#longestIn}. */
        public Hits longest(IntPredicate phrases) {
            Hits some = new Hits();
            int covered = 0;
            for (int hit = 0; hit < size; hit++) {
                if (start(hit) >= covered && phrases.test(phrase(hit))) {
                    some.add(start(hit), end(hit), phrase(hit));
                    covered = end(hit);
                }
            }
            return some;
        }

        void add(int start, int end, int phrase) {
            if (3 * size == cells.length) {
                cells = Arrays.copyOf(cells, Math.max(FIRST_CELLS, 2 * cells.length));
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
