package nightdesk.text;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A word as it is written and in lower case. Words come again and again, so forms are remembered by their letters: most words of a text cost
 * one look and no object. What is remembered never changes what is returned; threads may read and overwrite it as they please, as a form
 * never changes.
 *
 * @param written the letters of the text
 * @param lower the same in lower case
 */
record WordForm(String written, String lower) {
    private static final int LONGEST = 20;
    private static final int PLACES = 1 << 14;
    private static final @Nullable WordForm[] KNOWN = new WordForm[PLACES];

    /** The form of {@code [start, end)}. */
    static WordForm of(String text, int start, int end) {
        int length = end - start;
        if (length > LONGEST) {
            return made(text, start, end);
        }
        int hash = length;
        for (int i = start; i < end; i++) {
            hash = hash * 31 + text.charAt(i);
        }
        int place = (hash ^ hash >>> 14) & PLACES - 1;
        WordForm known = KNOWN[place];
        if (known != null && known.written.length() == length && text.startsWith(known.written, start)) {
            return known;
        }
        WordForm form = made(text, start, end);
        KNOWN[place] = form;
        return form;
    }

    private static WordForm made(String text, int start, int end) {
        String written = text.substring(start, end);
        return new WordForm(written, written.toLowerCase(Locale.ROOT));
    }
}
