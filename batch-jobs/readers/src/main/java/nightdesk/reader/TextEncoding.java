package nightdesk.reader;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * How the characters of a file are written.
 *
 * @param charset its character set
 * @param markBytes length of the byte order mark at its head; 0 without one
 * @param guessed whether nothing but the look of the bytes tells it
 */
record TextEncoding(Charset charset, int markBytes, boolean guessed) {
    static final TextEncoding UTF_8 = new TextEncoding(StandardCharsets.UTF_8, 0, false);

    /** Western European Windows: what exports mean that are not UTF-8 and say nothing. */
    static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    /** The encoding that a byte order mark at the head tells; null without one. */
    static @Nullable TextEncoding ofMark(byte[] head, int length) {
        if (startsWith(head, length, 0xEF, 0xBB, 0xBF)) {
            return new TextEncoding(StandardCharsets.UTF_8, 3, false);
        }
        if (startsWith(head, length, 0xFF, 0xFE, 0, 0)) {
            return new TextEncoding(Charset.forName("UTF-32LE"), 4, false);
        }
        if (startsWith(head, length, 0, 0, 0xFE, 0xFF)) {
            return new TextEncoding(Charset.forName("UTF-32BE"), 4, false);
        }
        if (startsWith(head, length, 0xFF, 0xFE)) {
            return new TextEncoding(StandardCharsets.UTF_16LE, 2, false);
        }
        return startsWith(head, length, 0xFE, 0xFF) ? new TextEncoding(StandardCharsets.UTF_16BE, 2, false) : null;
    }

    /** The encoding that the zero bytes of the first two ASCII characters tell: UTF-16 or UTF-32 without a mark. */
    static @Nullable TextEncoding ofZeros(byte[] head, int length) {
        if (length < 4) {
            return null;
        }
        int zeros = (head[0] == 0 ? 8 : 0) | (head[1] == 0 ? 4 : 0) | (head[2] == 0 ? 2 : 0) | (head[3] == 0 ? 1 : 0);
        return switch (zeros) {
            case 0b0111 -> new TextEncoding(Charset.forName("UTF-32LE"), 0, false);
            case 0b1110 -> new TextEncoding(Charset.forName("UTF-32BE"), 0, false);
            case 0b0101 -> new TextEncoding(StandardCharsets.UTF_16LE, 0, false);
            case 0b1010 -> new TextEncoding(StandardCharsets.UTF_16BE, 0, false);
            default -> null;
        };
    }

    boolean isUtf8() {
        return charset.equals(StandardCharsets.UTF_8);
    }

    /** Its name in summaries: {@code UTF-8}, {@code UTF-16LE}, {@code windows-1252}. */
    String name() {
        return charset.name();
    }

    /** How many bytes of the file stand behind a range of its UTF-8 form. */
    long fileBytes(byte[] utf8, int from, int to) {
        if (isUtf8()) {
            return (long) to - from;
        }
        String name = charset.name();
        if (name.startsWith("UTF-16")) {
            return 2L * new String(utf8, from, to - from, StandardCharsets.UTF_8).length();
        }
        int characters = 0;
        for (int i = from; i < to; i++) {
            characters += (utf8[i] & 0xC0) == 0x80 ? 0 : 1;
        }
        if (name.startsWith("UTF-32")) {
            return 4L * characters;
        }
        if (charset.newEncoder().maxBytesPerChar() <= 1f) {
            return characters;
        }
        return new String(utf8, from, to - from, StandardCharsets.UTF_8).getBytes(charset).length;
    }

    /** The bytes of the file that stand behind a range of its UTF-8 form. */
    byte[] toFile(byte[] utf8, int from, int to) {
        return new String(utf8, from, to - from, StandardCharsets.UTF_8).getBytes(charset);
    }

    private static boolean startsWith(byte[] head, int length, int... mark) {
        if (length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((head[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
