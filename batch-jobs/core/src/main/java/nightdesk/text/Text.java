package nightdesk.text;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A text as the extraction sees it: normalised, cut into sentences, every position traceable to the string it came from. Immutable; the
 * sentences are cut when first asked for, so that a text without a hit costs almost nothing.
 */
public final class Text {
    private final String raw;
    private final String chars;
    private final int @Nullable [] rawOffsets;
    private @Nullable List<Span> sentences;
    private @Nullable TextBytes bytes;

    Text(String raw, String chars, int @Nullable [] rawOffsets) {
        this.raw = raw;
        this.chars = chars;
        this.rawOffsets = rawOffsets;
    }

    /** The normalised text of a raw string. */
    public static Text of(String raw) {
        return TextNormalizer.normalize(raw);
    }

    /** The string as given. */
    public String raw() {
        return raw;
    }

    /** The normalised characters; every {@link Span} counts in them. */
    public String chars() {
        return chars;
    }

    /** The normalised characters as bytes, for what looks at eight at a time. */
    TextBytes bytes() {
        TextBytes known = bytes;
        if (known == null) {
            known = TextBytes.of(chars);
            bytes = known;
        }
        return known;
    }

    /** Length of the normalised text in UTF-16 units. */
    public int length() {
        return chars.length();
    }

    /** The normalised characters of a span. */
    public String slice(Span span) {
        return chars.substring(span.start(), span.end());
    }

    /** The same place in the raw string. */
    public Span toRaw(Span span) {
        return rawOffsets == null ? span : new Span(rawOffsets[span.start()], rawEnd(span.end()));
    }

    /** The raw characters of a span: what the article wrote. */
    public String rawSlice(Span span) {
        Span there = toRaw(span);
        return raw.substring(there.start(), there.end());
    }

    /** The place in the normalised text that holds the raw range {@code [start, end)}; the range must hold a character that did not vanish. */
    public Span fromRaw(int start, int end) {
        if (rawOffsets == null) {
            return new Span(start, end);
        }
        return new Span(normalizedOffset(start), normalizedOffset(end));
    }

    /** Sentences in order, without surrounding white space; they never cross a blank line. Empty for a blank text. */
    public List<Span> sentences() {
        List<Span> cut = sentences;
        if (cut == null) {
            cut = SentenceCutter.cut(chars);
            sentences = cut;
        }
        return cut;
    }

    /** The sentence that holds the character at {@code offset}; between two sentences the one before; the whole text if there is none. */
    public Span sentenceAt(int offset) {
        List<Span> all = sentences();
        return all.isEmpty() ? new Span(0, Math.max(1, chars.length())) : all.get(sentenceNumberAt(offset));
    }

    /** Number, from 0, of the sentence that holds {@code offset}; between two sentences the one before. */
    public int sentenceNumberAt(int offset) {
        List<Span> all = sentences();
        int low = 0;
        int high = all.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (all.get(middle).start() <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    private int rawEnd(int end) {
        // The raw end of a character is the raw start of the next kept one, less what vanished between; end - 1 is
        // always a kept character.
        int[] map = java.util.Objects.requireNonNull(rawOffsets);
        int last = map[end - 1];
        int next = map[end];
        int width = last + 1;
        while (width < next && Character.getType(raw.charAt(width)) == Character.NON_SPACING_MARK) {
            width++;
        }
        return width;
    }

    private int normalizedOffset(int rawOffset) {
        int found = Arrays.binarySearch(java.util.Objects.requireNonNull(rawOffsets), rawOffset);
        return found >= 0 ? found : -found - 1;
    }
}
