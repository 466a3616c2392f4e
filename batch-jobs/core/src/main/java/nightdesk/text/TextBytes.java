package nightdesk.text;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A text as one byte a character, if all its characters are of Latin-1, with room behind the last to read eight bytes anywhere. Immutable. */
final class TextBytes {
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ONES = 0x0101010101010101L;
    private static final long HIGHS = 0x8080808080808080L;

    private final byte @Nullable [] latin;

    private TextBytes(byte @Nullable [] latin) {
        this.latin = latin;
    }

    static TextBytes of(String chars) {
        byte[] bytes = chars.getBytes(StandardCharsets.ISO_8859_1);
        boolean isLatin = chars.length() == bytes.length;
        for (int i = 0; i < bytes.length && isLatin; i++) {
            // A question mark may stand for what Latin-1 does not have.
            isLatin = bytes[i] != '?' || chars.charAt(i) == '?';
        }
        return new TextBytes(isLatin ? Arrays.copyOf(bytes, bytes.length + Long.BYTES) : null);
    }

    /** Whether the text has only characters of Latin-1; nothing else may be asked otherwise. */
    boolean isLatin() {
        return latin != null;
    }

    /** Eight characters from a place on, the first in the lowest byte; zeros behind the text. */
    long eight(int from) {
        return (long) LONGS.get(latin, from);
    }

    /** The first {@code count} characters from a place on, at most eight, the first in the lowest byte. */
    long first(int count, int from) {
        long eight = eight(from);
        return count >= Long.BYTES ? eight : eight & (1L << Byte.SIZE * count) - 1;
    }

    /** How many of eight characters are letters or digits of ASCII before the first that is none. */
    static int wordLength(long eight) {
        long ends = ~(letters(eight) | digits(eight)) & HIGHS;
        return Long.numberOfTrailingZeros(ends) >>> 3;
    }

    /** The high bit of every byte that is a letter of ASCII. */
    static long letters(long v) {
        long small = (v & ~HIGHS) | 0x20 * ONES;
        return small + (0x80 - 'a') * ONES & ~(small + (0x7F - 'z') * ONES) & ~v & HIGHS;
    }

    /** The high bit of every byte that is a digit of ASCII. */
    static long digits(long v) {
        long x = v & ~HIGHS;
        return x + (0x80 - '0') * ONES & ~(x + (0x7F - '9') * ONES) & ~v & HIGHS;
    }
}
