package nightdesk.text;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A word as it is written and in lower case, with the sets of words it is in. Words come again and again, so forms are remembered by their
 * letters: most words of a text cost one look and no object. What is remembered never changes what is returned; threads may read and overwrite
 * it as they please, as a form never changes but for what it learns of itself.
 */
final class WordForm {
    private static final int LONGEST = 20;
    private static final int PLACES = 1 << 16;

    /** Every form may lie at its own place or at the neighbour's, where what was at its place before went. */
    private static final @Nullable WordForm[] KNOWN = new WordForm[PLACES];

    /** The letters themselves in two numbers if they are at most sixteen below U+0100; both 0 if not. */
    private final long first;

    private final long second;
    private final String written;
    private final String lower;
    private volatile long names;
    private volatile long rules;

    private WordForm(long first, long second, String written) {
        this.first = first;
        this.second = second;
        this.written = written;
        this.lower = written.toLowerCase(Locale.ROOT);
    }

    /** The letters of the text. */
    String written() {
        return written;
    }

    /** The same in lower case. */
    String lower() {
        return lower;
    }

    /** What the form has learnt of itself from the tables of a subject; 0 if nothing yet. */
    long learnt(WordBits.Subject subject) {
        return subject == WordBits.Subject.NAMES ? names : rules;
    }

    /** Keeps what the table of a subject says of the form. */
    void learn(WordBits.Subject subject, long bits) {
        switch (subject) {
            case NAMES -> names = bits;
            case RULES -> rules = bits;
        }
    }

    /** The form of {@code [start, end)}. */
    static WordForm of(String text, int start, int end) {
        int length = end - start;
        if (length > LONGEST) {
            return new WordForm(0, 0, text.substring(start, end));
        }
        long first = 0;
        long second = 0;
        long others = 0;
        int all = 0;
        for (int i = 0; i < length; i++) {
            char c = text.charAt(start + i);
            all |= c;
            if (i < Long.BYTES) {
                first |= (long) c << Byte.SIZE * i;
            } else if (i < 2 * Long.BYTES) {
                second |= (long) c << Byte.SIZE * i;
            } else {
                others = others * 31 + c;
            }
        }
        return all < 0x100 && length <= 2 * Long.BYTES
                ? ofLetters(first, second, text, start, end)
                : ofString(first ^ second ^ others, text, start, end);
    }

    /** The same, quicker for words of Latin letters. */
    static WordForm of(TextBytes bytes, String text, int start, int end) {
        int length = end - start;
        if (!bytes.isLatin() || length > 2 * Long.BYTES) {
            return of(text, start, end);
        }
        long second = length > Long.BYTES ? bytes.first(length - Long.BYTES, start + Long.BYTES) : 0;
        return ofLetters(bytes.first(length, start), second, text, start, end);
    }

    private static WordForm ofLetters(long first, long second, String text, int start, int end) {
        int place = placeOf(first ^ second * 0x5DEECE66DL);
        WordForm known = KNOWN[place];
        if (known != null && known.first == first && known.second == second) {
            return known;
        }
        WordForm neighbour = KNOWN[place ^ 1];
        if (neighbour != null && neighbour.first == first && neighbour.second == second) {
            return neighbour;
        }
        return keep(place, new WordForm(first, second, text.substring(start, end)));
    }

    private static WordForm ofString(long letters, String text, int start, int end) {
        int place = placeOf(letters);
        WordForm known = KNOWN[place];
        if (known != null && known.isWrittenAt(text, start, end)) {
            return known;
        }
        WordForm neighbour = KNOWN[place ^ 1];
        if (neighbour != null && neighbour.isWrittenAt(text, start, end)) {
            return neighbour;
        }
        return keep(place, new WordForm(0, 0, text.substring(start, end)));
    }

    private static int placeOf(long letters) {
        return (int) (letters * 0x9E3779B97F4A7C15L >>> 40) & PLACES - 1;
    }

    private static WordForm keep(int place, WordForm form) {
        KNOWN[place ^ 1] = KNOWN[place];
        KNOWN[place] = form;
        return form;
    }

    private boolean isWrittenAt(String text, int start, int end) {
        return written.length() == end - start && text.startsWith(written, start);
    }
}
