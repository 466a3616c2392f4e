package nightdesk.report;

/**
 * Text made fit to be set: no control characters, no bidi controls (they could make a line read otherwise than it is written), no zero-width
 * characters except the joiners inside emoji and Indic or Arabic words.
 */
public final class Legible {
    private Legible() {}

    /** The text without them; line breaks and tabs become spaces; a lone surrogate becomes U+FFFD. */
    public static String of(String text) {
        if (isPlain(text)) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        int previous = -1;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (c == '\n' || c == '\r' || c == '\t' || c == 0x2028 || c == 0x2029 || c == 0x85) {
                c = ' ';
            } else if ((c >= 0xD800 && c <= 0xDFFF) || isNonCharacter(c)) {
                c = 0xFFFD;
            } else if (isInvisible(c) || (isJoiner(c) && !joins(previous))) {
                continue;
            }
            out.appendCodePoint(c);
            previous = c;
        }
        return out.toString();
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 0x20
                    || (c >= 0x7F && c <= 0xAD)
                    || (c >= 0x34F
                            && c != 0x2019
                            && c != 0x2018
                            && c != 0x201C
                            && c != 0x201D
                            && c != 0x2013
                            && c != 0x2014)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isInvisible(int c) {
        return c < 0x20
                || (c >= 0x7F && c < 0xA0)
                || c == 0xAD
                || c == 0x34F
                || c == 0x61C
                || c == 0x115F
                || c == 0x1160
                || c == 0x180E
                || c == 0x200B
                || c == 0x200E
                || c == 0x200F
                || (c >= 0x202A && c <= 0x202E)
                || (c >= 0x2060 && c <= 0x206F)
                || c == 0x3164
                || c == 0xFEFF
                || c == 0xFFA0
                || (c >= 0xFFF9 && c <= 0xFFFB)
                || (c >= 0xE0000 && c <= 0xE0FFF);
    }

    private static boolean isJoiner(int c) {
        return c == 0x200C || c == 0x200D;
    }

    private static boolean joins(int previous) {
        if (previous < 0x600) {
            return false;
        }
        Character.UnicodeScript script = Character.UnicodeScript.of(previous);
        return previous == 0xFE0F
                || (script != Character.UnicodeScript.LATIN
                        && script != Character.UnicodeScript.CYRILLIC
                        && script != Character.UnicodeScript.GREEK);
    }

    private static boolean isNonCharacter(int c) {
        return (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
    }
}
