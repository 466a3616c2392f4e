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
    private static final int PLACES = 1 << 12;
    private static final @Nullable WordForm[] KNOWN = new WordForm[PLACES];

    /** The form of {@code [start, end)}. */
    static WordForm of(String text, int start, int end) {
        int length = end - start;
        if (length > LONGEST) {
            return made(0, text, start, end);
        }
        int hash = length;
        int all = 0;
        long key = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            hash = hash * 31 + c;
            key = key << 8 | c;
            all |= c;
        }
        long exact = length <= 8 && all < 0x100 ? key : 0;
        int place = (hash ^ hash >>> 12) & PLACES - 1;
        WordForm known = KNOWN[place];
        if (known != null && known.key == exact && (exact != 0 || known.isWrittenAt(text, start, length))) {
            return known;
        }
        WordForm form = made(exact, text, start, end);
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
