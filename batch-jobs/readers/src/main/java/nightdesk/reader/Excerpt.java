package nightdesk.reader;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import nightdesk.fault.RawBytes;

/** Short quotations of input in messages: cut, with control characters written out. */
final class Excerpt {
    /** Longest excerpt of a rejection. */
    static final int LONGEST = 120;

    private Excerpt() {}

    /** The beginning of refused bytes, at most {@link #LONGEST} characters. */
    static String of(RawBytes raw) {
        byte[] bytes = raw.toArray();
        return printable(new String(bytes, 0, Math.min(bytes.length, 4 * LONGEST), StandardCharsets.UTF_8), LONGEST);
    }

    /** A value in quotes for a message: {@code '31/04/2024'}. */
    static String quoted(String value) {
        return "'" + printable(value, LONGEST - 2) + "'";
    }

    /** At most {@code longest} characters; what cannot be printed on one line is written as {@code \}uXXXX. */
    static String printable(String text, int longest) {
        StringBuilder out = new StringBuilder(Math.min(text.length(), longest));
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            String piece = piece(text, i);
            if (out.length() + piece.length() > longest - (i + 1 < text.length() ? 1 : 0)) {
                return out.append('…').toString();
            }
            out.append(piece);
            if (Character.isHighSurrogate(c) && piece.length() == 2) {
                i++;
            }
        }
        return out.toString();
    }

    private static String piece(String text, int i) {
        char c = text.charAt(i);
        if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
            return text.substring(i, i + 2);
        }
        return switch (c) {
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            default -> isPlain(c) ? String.valueOf(c) : String.format(Locale.ROOT, "\\u%04X", (int) c);
        };
    }

    private static boolean isPlain(char c) {
        int type = Character.getType(c);
        return type != Character.CONTROL
                && type != Character.FORMAT
                && type != Character.SURROGATE
                && type != Character.LINE_SEPARATOR
                && type != Character.PARAGRAPH_SEPARATOR;
    }
}
