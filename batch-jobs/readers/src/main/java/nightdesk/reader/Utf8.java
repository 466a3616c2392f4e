package nightdesk.reader;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Well-formed UTF-8 as RFC 3629 defines it: shortest form, no surrogates, at most U+10FFFF. */
final class Utf8 {
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long HIGH_BITS = 0x8080808080808080L;

    private Utf8() {}

    /** Index of the first byte in {@code [from, to)} that is not ASCII; {@code to} if there is none. */
    static int firstBeyondAscii(byte[] bytes, int from, int to) {
        int i = from;
        while (i + 8 <= to) {
            long high = (long) LONGS.get(bytes, i) & HIGH_BITS;
            if (high != 0) {
                return i + (Long.numberOfTrailingZeros(high) >>> 3);
            }
            i += 8;
        }
        while (i < to && bytes[i] >= 0) {
            i++;
        }
        return i;
    }

    /** Index of the first byte of {@code [from, to)} that belongs to no well-formed character; -1 if all do. */
    static int firstMalformed(byte[] bytes, int from, int to) {
        int i = firstBeyondAscii(bytes, from, to);
        while (i < to) {
            int length = characterLength(bytes, i, to);
            if (length == 0) {
                return i;
            }
            i += length;
            if (i < to && bytes[i] >= 0) {
                i = firstBeyondAscii(bytes, i, to);
            }
        }
        return -1;
    }

    /** The characters of well-formed bytes. */
    static String decode(byte[] bytes, int from, int to) {
        return new String(bytes, from, to - from, StandardCharsets.UTF_8);
    }

    /** Length of the character at {@code i}; 0 if it is malformed or cut. */
    static int characterLength(byte[] bytes, int i, int to) {
        int first = bytes[i] & 0xFF;
        if (first < 0x80) {
            return 1;
        }
        if (first < 0xC2 || first > 0xF4) {
            return 0;
        }
        int length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
        if (i + length > to) {
            return 0;
        }
        int second = bytes[i + 1] & 0xFF;
        int low = first == 0xE0 ? 0xA0 : first == 0xF0 ? 0x90 : 0x80;
        int high = first == 0xED ? 0x9F : first == 0xF4 ? 0x8F : 0xBF;
        if (second < low || second > high) {
            return 0;
        }
        for (int k = 2; k < length; k++) {
            if ((bytes[i + k] & 0xC0) != 0x80) {
                return 0;
            }
        }
        return length;
    }
}
