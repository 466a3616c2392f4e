package nightdesk.text;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A word as it is written and in lower case. Words come again and again, so forms are remembered by their letters: most words of a text cost
 * one look and no object. What is remembered never changes what is returned; threads may read and overwrite it as they please, as a form
 * never changes.
 *
 * @param key the letters themselves in a number if they are at most eight below U+0100; 0 if not
 * @param written the letters of the text
 * @param lower the same in lower case
 */
record WordForm(long key, String written, String lower) {
    private static final int LONGEST = 20;
    private static final int PLACES = 1 << 13;
    private static final @Nullable WordForm[] KNOWN = new WordForm[PLACES];

    /** The form of {@code [start, end)}. */
    static WordForm of(String text, int start, int end) {
        int length = end - start;
        if (length > LONGEST) {
            return made(0, text, start, end);
        }
        long first = 0;
        long others = 0;
        int all = 0;
        for (int i = 0; i < length; i++) {
            char c = text.charAt(start + i);
            all |= c;
            if (i < Long.BYTES) {
                first |= (long) c << Byte.SIZE * i;
            } else {
                others = others * 31 + c;
            }
        }
        return of(all < 0x100, first, others, text, start, length);
    }

    /** The same, quicker for short words of Latin letters. */
    static WordForm of(TextBytes bytes, String text, int start, int end) {
        int length = end - start;
        return bytes.isLatin() && length <= Long.BYTES
                ? of(true, bytes.first(length, start), 0, text, start, length)
                : of(text, start, end);
    }

    private static WordForm of(boolean latin, long first, long others, String text, int start, int length) {
        long exact = latin && length <= Long.BYTES ? first : 0;
        long hash = (first ^ others * 0x5DEECE66DL) * 0x9E3779B97F4A7C15L;
        int place = (int) (hash >>> 40) & PLACES - 1;
        WordForm known = KNOWN[place];
        if (known != null && known.key == exact && (exact != 0 || known.isWrittenAt(text, start, length))) {
            return known;
        }
        WordForm form = made(exact, text, start, start + length);
        KNOWN[place] = form;
        return form;
    }

    private boolean isWrittenAt(String text, int start, int length) {
        return written.length() == length && text.startsWith(written, start);
    }

    private static WordForm made(long key, String text, int start, int end) {
        String written = text.substring(start, end);
        return new WordForm(key, written, written.toLowerCase(Locale.ROOT));
    }
}
