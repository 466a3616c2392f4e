package nightdesk.reader;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.Locale;
import nightdesk.fault.RawBytes;
import org.jspecify.annotations.Nullable;

/** The first bytes of a decompressed file or member, at most {@link #SIZE}, with its name: what a format is recognised by. Immutable. */
final class FileHead {
    /** How many bytes are looked at. */
    static final int SIZE = 64 * 1024;

    /** PDF, PNG, JPEG, GIF, ELF, Windows programs, old Office files, 7-Zip, XZ, BZip2, RAR. */
    private static final int[][] BINARY = {
        {'%', 'P', 'D', 'F', '-'},
        {0x89, 'P', 'N', 'G'},
        {0xFF, 0xD8, 0xFF},
        {'G', 'I', 'F', '8'},
        {0x7F, 'E', 'L', 'F'},
        {'M', 'Z', 0x90},
        {0xD0, 0xCF, 0x11, 0xE0},
        {'7', 'z', 0xBC, 0xAF},
        {0xFD, '7', 'z', 'X', 'Z'},
        {'B', 'Z', 'h'},
        {'R', 'a', 'r', '!', 0x1A}
    };

    /** Bytes that are quotes, dashes and signs of prose in Windows-1252. */
    private static final String WINDOWS_SIGNS =
            "\u0080\u0082\u0084\u0085\u008B\u0091\u0092\u0093\u0094\u0095\u0096\u0097\u0099\u009B\u00A0£§©«®°»";

    private final byte[] bytes;
    private final String name;
    private final boolean whole;
    private final TextEncoding encoding;
    private final String text;

    /**
     * @param bytes at most {@link #SIZE} bytes from the first
     * @param name file name without folders
     * @param whole whether these are all bytes of the file
     */
    FileHead(byte[] bytes, String name, boolean whole) {
        this.bytes = bytes.clone();
        this.name = name.toLowerCase(Locale.ROOT);
        this.whole = whole;
        this.encoding = encodingOf(this.bytes, whole);
        int from = Math.min(encoding.markBytes(), bytes.length);
        this.text = new String(bytes, from, bytes.length - from, encoding.charset());
    }

    /** File name without folders, lower case. */
    String name() {
        return name;
    }

    /** The characters of the head; a character cut at its end or malformed reads as U+FFFD. */
    String text() {
        return text;
    }

    int length() {
        return bytes.length;
    }

    /** Whether the head is the whole file. */
    boolean isWhole() {
        return whole;
    }

    /** Whether the name ends with one of these, each with its dot. */
    boolean isNamed(String... endings) {
        for (String ending : endings) {
            if (name.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }

    /** How the characters are written, guessed from their look if nothing tells it. */
    TextEncoding encoding() {
        return encoding;
    }

    /** How the characters are written; UTF-8 where only a guess could tell. */
    TextEncoding toldEncoding() {
        return encoding.guessed() ? TextEncoding.UTF_8 : encoding;
    }

    /** First character that is no white space; 0 if there is none. */
    char firstCharacter() {
        for (int i = 0; i < text.length(); i++) {
            if (!Character.isWhitespace(text.charAt(i))) {
                return text.charAt(i);
            }
        }
        return 0;
    }

    /** Whether it holds nothing but white space. */
    boolean isBlank() {
        return text.isBlank();
    }

    /** Whether it begins like a file of no text, or is full of control characters; a stray one is a matter of its record. */
    boolean isBinary() {
        for (int[] magic : BINARY) {
            if (startsWith(magic)) {
                return true;
            }
        }
        long controls = text.chars()
                .filter(c -> c < 0x20 && !Character.isWhitespace(c) && c != 0x1B)
                .count();
        return controls * 20 > text.length();
    }

    /** The bytes, for the quarantine of a file that is refused as a whole. */
    RawBytes raw() {
        return RawBytes.copyOf(bytes, 0, bytes.length);
    }

    /** Whether the bytes begin so; each number is one byte. */
    boolean startsWith(int... magic) {
        if (bytes.length < magic.length) {
            return false;
        }
        for (int i = 0; i < magic.length; i++) {
            if ((bytes[i] & 0xFF) != magic[i]) {
                return false;
            }
        }
        return true;
    }

    private static TextEncoding encodingOf(byte[] bytes, boolean whole) {
        TextEncoding marked = TextEncoding.ofMark(bytes, bytes.length);
        if (marked != null) {
            return marked;
        }
        TextEncoding wide = TextEncoding.ofZeros(bytes, bytes.length);
        if (wide != null) {
            return wide;
        }
        Charset declared = declaredInXml(bytes);
        if (declared != null) {
            return new TextEncoding(declared, 0, false);
        }
        return looksLikeWindows1252(bytes, whole)
                ? new TextEncoding(TextEncoding.WINDOWS_1252, 0, true)
                : TextEncoding.UTF_8;
    }

    private static @Nullable Charset declaredInXml(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(bytes.length, 400), StandardCharsets.ISO_8859_1).stripLeading();
        int end = start.indexOf("?>");
        if (!start.startsWith("<?xml") || end < 0) {
            return null;
        }
        String name = XmlDeclaration.encodingIn(start.substring(0, end));
        if (name == null) {
            return null;
        }
        try {
            Charset charset = Charset.forName(name);
            // The declaration was read as single bytes, so the file cannot be in a wide encoding whatever it says.
            boolean wide = charset.name().startsWith("UTF-16") || charset.name().startsWith("UTF-32");
            boolean latin = charset.equals(StandardCharsets.ISO_8859_1) || charset.equals(StandardCharsets.US_ASCII);
            // As the WHATWG encoding standard reads them: what calls itself Latin-1 is Windows-1252.
            return wide ? StandardCharsets.UTF_8 : latin ? latinOrUtf8(charset) : charset;
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return null;
        }
    }

    private static Charset latinOrUtf8(Charset declared) {
        return declared.equals(StandardCharsets.US_ASCII) ? StandardCharsets.UTF_8 : TextEncoding.WINDOWS_1252;
    }

    /**
     * Whether bytes that are no UTF-8 read as Western European text: not one well-formed character beyond ASCII, and every other byte a
     * letter inside or at the end of a word, a typographic quote, a dash or a currency sign.
     */
    private static boolean looksLikeWindows1252(byte[] bytes, boolean whole) {
        int seen = 0;
        int end = whole ? bytes.length : Math.max(0, bytes.length - 4);
        for (int i = 0; i < end; i++) {
            if (bytes[i] >= 0) {
                continue;
            }
            if (Utf8.characterLength(bytes, i, bytes.length) > 0 || !isLikely(bytes, i)) {
                return false;
            }
            seen++;
        }
        return seen > 0;
    }

    private static boolean isLikely(byte[] bytes, int i) {
        int c = bytes[i] & 0xFF;
        boolean sign = WINDOWS_SIGNS.indexOf((char) c) >= 0;
        boolean letter =
                c >= 0xC0 && c != 0xD7 && c != 0xF7 && c != 0xFE && c != 0xFF && c != 0xDE && c != 0xD0 && c != 0xF0;
        return sign || (letter && (isWord(bytes, i - 1) || isWord(bytes, i + 1)));
    }

    private static boolean isWord(byte[] bytes, int i) {
        if (i < 0 || i >= bytes.length) {
            return false;
        }
        int c = bytes[i] & 0xFF;
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c >= 0xC0;
    }

    @Override
    public String toString() {
        return name + ", " + bytes.length + " bytes, " + encoding.name() + ", hash " + Arrays.hashCode(bytes);
    }
}
