package nightdesk.annotate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A fixed list of words that can be looked up in place, without cutting a string out of the text. Case does not count. The words are made of
 * letters in the sense of {@link #isLetter}.
 */
final class WordTable<T> {
    private static final int LATIN_END = 0x0250;

    private final List<@Nullable Entry<T>> slots;
    private final int mask;
    private final int longest;

    private record Entry<T>(String word, T value) {}

    private WordTable(List<@Nullable Entry<T>> slots, int longest) {
        this.slots = slots;
        this.mask = slots.size() - 1;
        this.longest = longest;
    }

    /** A table of these words, written in lower case. */
    static <T> WordTable<T> of(Map<String, T> values) {
        int size = Integer.highestOneBit(Math.max(4, values.size())) * 4;
        List<@Nullable Entry<T>> slots = new ArrayList<>(Collections.nCopies(size, null));
        int longest = 0;
        for (Map.Entry<String, T> each : values.entrySet()) {
            String word = each.getKey();
            int hash = 0;
            for (int i = 0; i < word.length(); i++) {
                hash = step(hash, word.charAt(i));
            }
            int slot = spread(hash) & (size - 1);
            while (slots.get(slot) != null) {
                slot = (slot + 1) & (size - 1);
            }
            slots.set(slot, new Entry<>(word, Objects.requireNonNull(each.getValue())));
            longest = Math.max(longest, word.length());
        }
        return new WordTable<>(slots, longest);
    }

    /** Calls {@code action} with every word, in no order that matters. */
    void forEachWord(Consumer<String> action) {
        for (Entry<T> entry : slots) {
            if (entry != null) {
                action.accept(entry.word);
            }
        }
    }

    /** What the word {@code [start, end)} of the text stands for; null if it is not in the list. */
    @Nullable
    T get(String text, int start, int end) {
        if (end - start > longest) {
            return null;
        }
        int hash = 0;
        for (int i = start; i < end; i++) {
            hash = step(hash, text.charAt(i));
        }
        return get(text, start, end, hash);
    }

    /** The same with the hash of the word known: {@link #step} over its characters, from 0. */
    @Nullable
    T get(String text, int start, int end, int hash) {
        int slot = spread(hash) & mask;
        Entry<T> entry = slots.get(slot);
        while (entry != null) {
            if (matches(entry.word, text, start, end)) {
                return entry.value;
            }
            slot = (slot + 1) & mask;
            entry = slots.get(slot);
        }
        return null;
    }

    private static boolean matches(String word, String text, int start, int end) {
        if (word.length() != end - start) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (fold(text.charAt(start + i)) != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** The hash of a word that goes on with {@code c}. */
    static int step(int hash, char c) {
        return hash * 31 + fold(c);
    }

    /** The lower-case form of a letter. */
    static char fold(char c) {
        return c < 0x80 ? (c >= 'A' && c <= 'Z' ? (char) (c | 0x20) : c) : Character.toLowerCase(c);
    }

    /** Whether a character can be part of a word: a letter of the Latin script. */
    static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= 0xC0 && c < LATIN_END && c != 0xD7 && c != 0xF7;
    }

    /** End of the word that starts at {@code from}; {@code from} itself if none does. */
    static int wordEnd(String text, int from) {
        int end = from;
        while (end < text.length() && isLetter(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** Start of the word that ends at {@code to}; {@code to} itself if none does. */
    static int wordStart(String text, int to) {
        int start = to;
        while (start > 0 && isLetter(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    private static int spread(int hash) {
        return hash ^ (hash >>> 15) ^ (hash >>> 7);
    }
}
