package nightdesk.text;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The places of a text where one of a set of phrases may start. Looks at eight characters at a time: a word starts where a letter or digit
 * follows neither, and only a word whose first eight letters begin some phrase is worth a look. Characters beyond ASCII end such a beginning
 * and are left to the exact check of the word class.
 */
final class WordStarts {
    /** Asked at every place where a phrase may start, in order. */
    interface Visitor {
        /**
         * Looks at one place.
         *
         * @param at offset of the place
         * @param first beginning of the word there
         * @param second beginning of the word behind it; 0 if there is none, or none of ASCII
         */
        void visit(int at, long first, long second);
    }

    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final int WINDOW = 1 << 14;
    private static final int CHUNK = 1 << 8;
    private static final int BEGINNING = 8;
    private static final int LONGEST_GAP = 16;
    private static final long ONES = 0x0101010101010101L;
    private static final long HIGHS = 0x8080808080808080L;
    private static final byte BEYOND_ASCII = (byte) 128;

    /** 1 for every letter and digit of ASCII. */
    private static final byte[] INSIDE = inside();

    private final BitFilter exactBeginnings;
    private final BitFilter foldedBeginnings;

    /** More of them are not told apart: every word in small letters is looked at. */
    private static final int MOST_SMALL_LETTERS = 6;

    /** Small letters that begin a phrase whose second character is no capital, eight times each; empty if there are many. */
    private final long[] smallLetters;

    /** All bits if every small letter is worth a look. */
    private final long anySmall;

    private final boolean hasFolded;
    private final boolean hasExotic;

    /** Whether every phrase is case-sensitive and starts with a capital or digit of ASCII: then only these are looked for. */
    private final boolean startsPlain;

    private final boolean hasDigits;

    /** For each first character the second ones of phrases: a bit numbered by the last six bits of each, all bits for a phrase of one letter. */
    private final long[] pairs = new long[128];

    WordStarts(List<String> phrases, List<Boolean> ignoringCase) {
        Set<Long> asWritten = new TreeSet<>();
        Set<Long> inAnyCase = new TreeSet<>();
        boolean[] small = new boolean[128];
        boolean exotic = false;
        boolean plain = true;
        boolean digits = false;
        for (int id = 0; id < phrases.size(); id++) {
            String phrase = phrases.get(id);
            long beginning = beginningAt(phrase, 0);
            if (ignoringCase.get(id)) {
                inAnyCase.add(folded(beginning));
            } else {
                asWritten.add(beginning);
            }
            char initial = phrase.charAt(0);
            exotic |= initial >= 128;
            digits |= initial >= '0' && initial <= '9';
            plain &= !ignoringCase.get(id) && (initial >= 'A' && initial <= 'Z' || initial >= '0' && initial <= '9');
            boolean single = phrase.length() == 1 || !isAsciiLetterOrDigit(phrase.charAt(1));
            pairs[initial & 0x7F] |= single ? -1 : 1L << phrase.charAt(1);
            noteSmall(phrase, ignoringCase.get(id), small);
        }
        this.exactBeginnings = new BitFilter(asWritten);
        this.foldedBeginnings = new BitFilter(inAnyCase);
        this.hasFolded = !inAnyCase.isEmpty();
        this.hasExotic = exotic;
        this.startsPlain = plain;
        this.hasDigits = digits;
        long[] letters = repeated(small);
        boolean many = letters.length > MOST_SMALL_LETTERS;
        this.smallLetters = many ? new long[0] : letters;
        this.anySmall = many ? -1 : 0;
    }

    private static void noteSmall(String phrase, boolean ignoresCase, boolean[] small) {
        char first = phrase.charAt(0);
        boolean isCapital = first >= 'A' && first <= 'Z';
        char letter = isCapital && ignoresCase ? (char) (first + 32) : first;
        boolean isCamel = !ignoresCase && phrase.length() > 1 && phrase.charAt(1) >= 'A' && phrase.charAt(1) <= 'Z';
        if (letter >= 'a' && letter <= 'z' && !isCamel) {
            small[letter] = true;
        }
    }

    private static long[] repeated(boolean[] small) {
        long[] letters = new long[26];
        int count = 0;
        for (char c = 'a'; c <= 'z'; c++) {
            if (small[c]) {
                letters[count++] = c * ONES;
            }
        }
        return Arrays.copyOf(letters, count);
    }

    /** The first eight letters and digits of the word at {@code from}, one byte each; a character beyond ASCII ends them. */
    static long beginningAt(String text, int from) {
        long beginning = 0;
        int end = Math.min(text.length(), from + BEGINNING);
        for (int i = from; i < end; i++) {
            char c = text.charAt(i);
            if (!isAsciiLetterOrDigit(c)) {
                break;
            }
            beginning |= (long) c << (8 * (i - from));
        }
        return beginning;
    }

    /** The same of the next word behind a few marks or spaces; 0 if there is none, or none of ASCII. */
    static long secondBeginningAt(String text, int from) {
        int next = from;
        while (next < text.length() && WordClass.of(text.charAt(next)) == WordClass.WORD) {
            next++;
        }
        int limit = Math.min(text.length(), next + LONGEST_GAP);
        while (next < limit && WordClass.of(text.charAt(next)) == WordClass.NONE) {
            next++;
        }
        return next < limit ? beginningAt(text, next) : 0;
    }

    /** Visits every place where a phrase may start. */
    void in(String text, Visitor visitor) {
        int length = text.length();
        int[] places = new int[Math.min(length, CHUNK) + 8];
        for (int window = 0; window < length; window += WINDOW) {
            int windowSize = Math.min(length - window, WINDOW);
            byte[] bytes = bytes(text, window, Math.min(length, window + windowSize + BEGINNING));
            for (int from = 0; from < windowSize; from += CHUNK) {
                int end = Math.min(windowSize, from + CHUNK);
                int count;
                if (startsPlain) {
                    count = knownOfWords(bytes, places, capitals(bytes, from, end, places));
                } else {
                    int start = window + from;
                    long carry = start > 0 && isAsciiLetterOrDigit(text.charAt(start - 1)) ? 0x80 : 0;
                    count = known(bytes, places, wordStarts(bytes, from, end, carry, places));
                }
                for (int i = 0; i < count; i++) {
                    int at = window + places[i];
                    if (isPlainStart(bytes, places[i]) || isStart(text, at)) {
                        long first = beginning(eight(bytes, places[i]));
                        visitor.visit(at, first, second(text, at, bytes, places[i], first));
                    }
                }
            }
        }
    }

    /** One byte a character: itself if ASCII, one below zero if another letter of Latin-1, else any that is no letter or digit. */
    private byte[] bytes(String text, int from, int to) {
        String chunk = from == 0 && to == text.length() ? text : text.substring(from, to);
        byte[] bytes = chunk.getBytes(StandardCharsets.ISO_8859_1);
        if (bytes.length == to - from && !hasExotic) {
            return bytes;
        }
        byte[] plain = new byte[to - from];
        for (int i = 0; i < plain.length; i++) {
            char c = chunk.charAt(i);
            plain[i] = c < 128 ? (byte) c : BEYOND_ASCII;
        }
        return plain;
    }

    /** Writes the places worth a look; returns their number. Without branches on the text, which cannot be predicted. */
    private int wordStarts(byte[] bytes, int from, int end, long insideWord, int[] places) {
        long carry = insideWord;
        int count = 0;
        for (int i = from; i < end; i += 8) {
            long v = eight(bytes, i);
            long letter = TextBytes.letters(v);
            long small = letter & v << 2;
            long word = letter | TextBytes.digits(v);
            long start = word & ~(word << 8 | carry);
            carry = word >>> 56 & 0x80;
            long smallStart = start & small;
            long camel = (letter ^ small) >>> 8 | 0x80L << 56;
            long wanted = (start ^ smallStart) | (smallStart & (camel | anySmall)) | (v & HIGHS);
            for (long initial : smallLetters) {
                wanted |= smallStart & equal(v & ~HIGHS, initial);
            }
            count = write(wanted, i, places, count);
        }
        return within(end, places, count);
    }

    /** Writes the places of capitals, and of digits if a phrase starts with one, whatever stands before them; returns their number. */
    private int capitals(byte[] bytes, int from, int end, int[] places) {
        int count = 0;
        for (int i = from; i < end; i += 8) {
            long v = eight(bytes, i);
            long x = v & ~HIGHS;
            long wanted = x + (0x80 - 'A') * ONES & ~(x + (0x7F - 'Z') * ONES) & ~v & HIGHS;
            if (hasDigits) {
                wanted |= TextBytes.digits(v);
            }
            // Nearly always none or one.
            places[count] = i + (Long.numberOfTrailingZeros(wanted) >>> 3);
            count += Long.bitCount(wanted);
            if ((wanted & wanted - 1) != 0) {
                write(wanted, i, places, count - Long.bitCount(wanted));
            }
        }
        return within(end, places, count);
    }

    /** Appends the places of the bytes whose high bit is set. */
    private static int write(long wanted, int at, int[] places, int count) {
        long rest = wanted;
        int more = Long.bitCount(rest);
        places[count] = at + (Long.numberOfTrailingZeros(rest) >>> 3);
        rest &= rest - 1;
        places[count + 1] = at + (Long.numberOfTrailingZeros(rest) >>> 3);
        for (int k = 2; k < more; k++) {
            rest &= rest - 1;
            places[count + k] = at + (Long.numberOfTrailingZeros(rest) >>> 3);
        }
        return count + more;
    }

    /** Number of places without those behind the chunk, which belong to the next one. */
    private static int within(int end, int[] places, int count) {
        int kept = count;
        while (kept > 0 && places[kept - 1] >= end) {
            kept--;
        }
        return kept;
    }

    /** The same as {@link #known} of the places that no letter or digit of ASCII stands before and whose two characters begin a phrase. */
    private int knownOfWords(byte[] bytes, int[] places, int count) {
        int kept = 0;
        for (int i = 0; i < count; i++) {
            int at = places[i];
            places[kept] = at;
            int inside = at == 0 ? 0 : INSIDE[bytes[at - 1] & 0xFF];
            int next = at + 1 < bytes.length ? bytes[at + 1] : 0;
            kept += (int) (pairs[bytes[at]] >>> next) & ~inside & 1;
        }
        return known(bytes, places, kept);
    }

    /** Keeps the places whose beginning is one of a phrase; returns their number. */
    private int known(byte[] bytes, int[] places, int count) {
        int kept = 0;
        for (int i = 0; i < count; i++) {
            int at = places[i];
            long beginning = beginning(eight(bytes, at));
            places[kept] = at;
            kept += exactBeginnings.bit(beginning) | (hasFolded ? foldedBeginnings.bit(folded(beginning)) : 0);
        }
        return kept;
    }

    /** The same as {@link #secondBeginningAt}; quicker where a word of ASCII and one space stand before it. */
    private static long second(String text, int at, byte[] bytes, int place, long first) {
        int end = place + BEGINNING - (Long.numberOfLeadingZeros(first) >>> 3);
        while (end < bytes.length && isAsciiLetterOrDigit((char) bytes[end])) {
            end++;
        }
        if (end + 1 < bytes.length && bytes[end] == ' ') {
            long second = beginning(eight(bytes, end + 1));
            if (second != 0 && end + 1 + BEGINNING <= bytes.length) {
                return second;
            }
        }
        return secondBeginningAt(text, at);
    }

    /** Whether the bytes alone tell that a word starts at a place found by them: a mark of ASCII stands before a letter of ASCII. */
    private static boolean isPlainStart(byte[] bytes, int place) {
        if (place == 0 || bytes[place] < 0) {
            return false;
        }
        // A question mark may stand for any character that Latin-1 does not have.
        byte before = bytes[place - 1];
        return before >= 0 && before != '?' && before != '_';
    }

    /** Whether a word starts here, seen with all characters. */
    private static boolean isStart(String text, int at) {
        byte kind = WordClass.of(text.charAt(at));
        boolean isInside = kind == WordClass.WORD && at > 0 && WordClass.of(text.charAt(at - 1)) == WordClass.WORD;
        return kind != WordClass.NONE && !isInside;
    }

    private static byte[] inside() {
        byte[] inside = new byte[256];
        for (char c = 0; c < 128; c++) {
            inside[c] = (byte) (isAsciiLetterOrDigit(c) ? 1 : 0);
        }
        return inside;
    }

    private static boolean isAsciiLetterOrDigit(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }

    private static long eight(byte[] bytes, int from) {
        if (from + 8 <= bytes.length) {
            return (long) LONGS.get(bytes, from);
        }
        long v = 0;
        for (int i = bytes.length - 1; i >= from; i--) {
            v = v << 8 | (bytes[i] & 0xFF);
        }
        return v;
    }

    /** The letters and digits at the start of eight bytes, zeros behind them. */
    private static long beginning(long v) {
        long ends = ~(TextBytes.letters(v) | TextBytes.digits(v)) & HIGHS;
        // All bytes below the lowest that ends the word; all eight if none does.
        int bits = Long.numberOfTrailingZeros(ends) & ~7;
        return v & (ends == 0 ? -1L : (1L << bits) - 1);
    }

    /** With small letters for capitals. */
    static long folded(long beginning) {
        return beginning | (TextBytes.letters(beginning) & ~(beginning << 2)) >>> 2;
    }

    /** The high bit of every byte of {@code x}, all below 128, that equals the one of {@code y}. */
    private static long equal(long x, long y) {
        return ~((x ^ y) + 0x7F * ONES) & HIGHS;
    }
}
