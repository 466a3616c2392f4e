package nightdesk.text;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The words and marks of a range of a text in order, cut once for all who read it. Words are numbered from 0. Not for use by more than one thread. */
public final class WordRow {
    private final String text;
    private final TextBytes bytes;
    private final int size;
    private final int[] starts;
    private final int[] ends;
    private final @Nullable WordForm[] forms;

    private WordRow(Text text, int size, int[] starts, int[] ends) {
        this.text = text.chars();
        this.bytes = text.bytes();
        this.size = size;
        this.starts = starts;
        this.ends = ends;
        this.forms = new WordForm[size];
    }

    /**
     * The words and marks of {@code [from, to)} as {@link WordCutter} cuts them.
     *
     * @param most at most so many are kept; the rest of a longer range is left out
     */
    public static WordRow of(Text whole, int from, int to, int most) {
        String text = whole.chars();
        TextBytes bytes = whole.bytes();
        int[] starts = new int[Math.min(most, 40)];
        int[] ends = new int[starts.length];
        int size = 0;
        int i = WordCutter.start(text, from, to);
        while (i < to && size < most) {
            if (size == starts.length) {
                int more = Math.min(most, 2 * size);
                starts = Arrays.copyOf(starts, more);
                ends = Arrays.copyOf(ends, more);
            }
            int end = i + (bytes.isLatin() ? TextBytes.wordLength(bytes.eight(i)) : 0);
            if (end == i || end - i == Long.BYTES || end >= to || text.charAt(end) != ' ') {
                end = WordCutter.end(text, i, from, to);
            }
            starts[size] = i;
            ends[size] = end;
            size++;
            i = WordCutter.start(text, end, to);
        }
        return new WordRow(whole, size, starts, ends);
    }

    /** The letters of {@code [from, to)} in lower case; no new string for most words. */
    public static String lower(String text, int from, int to) {
        return WordForm.of(text, from, to).lower();
    }

    /** Number of words and marks. */
    public int size() {
        return size;
    }

    /** Offset of the first character of a word in the text. */
    public int start(int word) {
        return starts[word];
    }

    /** Offset after the last character of a word in the text. */
    public int end(int word) {
        return ends[word];
    }

    /** Length of a word in UTF-16 units. */
    public int length(int word) {
        return ends[word] - starts[word];
    }

    /** First character of a word. */
    public char first(int word) {
        return text.charAt(starts[word]);
    }

    /** The character of a word that is the {@code place}th from its end; 1 is the last. */
    public char fromEnd(int word, int place) {
        return text.charAt(ends[word] - place);
    }

    /** A word as it is written. */
    public String written(int word) {
        return form(word).written();
    }

    /** A word in lower case; empty for a number outside the row. */
    public String lower(int word) {
        return word < 0 || word >= size ? "" : form(word).lower();
    }

    /** The sets of a table that a word is in; none for a number outside the row. */
    public long bits(WordBits table, int word) {
        return word < 0 || word >= size ? 0 : table.of(form(word));
    }

    /** The sets of a table that hold any word of the row. */
    public long bits(WordBits table) {
        long bits = 0;
        for (int word = 0; word < size; word++) {
            bits |= table.of(form(word));
        }
        return bits;
    }

    private WordForm form(int word) {
        WordForm form = forms[word];
        if (form == null) {
            form = WordForm.of(bytes, text, starts[word], ends[word]);
            forms[word] = form;
        }
        return form;
    }
}
