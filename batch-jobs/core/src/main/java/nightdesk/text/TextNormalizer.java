package nightdesk.text;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * Makes a text comparable and searchable without changing what it says: typographic quotes become straight ones, every kind of space a
 * space, full-width forms their ASCII twins, letters with combining marks one letter (NFC); zero-width characters, soft hyphens and bidi
 * controls vanish. Line breaks and dashes stay. Most texts change by nothing or one for one, so positions mostly stay.
 */
final class TextNormalizer {
    private static final char VANISHES = '\uFFFF';

    private TextNormalizer() {}

    /** The text with its normalised form and, where lengths differ, the map from normalised to raw offsets. */
    static Text normalize(String raw) {
        int first = firstChanged(raw);
        if (first < 0) {
            return new Text(raw, raw, null);
        }
        StringBuilder out = new StringBuilder(raw.length()).append(raw, 0, first);
        int[] map = new int[raw.length() + 1];
        for (int i = 0; i < first; i++) {
            map[i] = i;
        }
        boolean shifted = false;
        for (int i = first; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (isCombining(c) && !out.isEmpty()) {
                String composed = Normalizer.normalize("" + out.charAt(out.length() - 1) + c, Normalizer.Form.NFC);
                if (composed.length() == 1) {
                    out.setCharAt(out.length() - 1, composed.charAt(0));
                    shifted = true;
                    continue;
                }
            }
            char plain = plain(c);
            if (plain == VANISHES) {
                shifted = true;
                continue;
            }
            map[out.length()] = i;
            out.append(plain);
        }
        map[out.length()] = raw.length();
        return new Text(raw, out.toString(), shifted ? Arrays.copyOf(map, out.length() + 1) : null);
    }

    private static int firstChanged(String raw) {
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c > 0x7E || c < 0x20) {
                if (isCombining(c) || plain(c) != c) {
                    return i;
                }
            }
        }
        return -1;
    }

    private static boolean isCombining(char c) {
        return c >= '\u0300' && c <= '\u036F';
    }

    /** The plain form of one UTF-16 unit, or {@link #VANISHES}. */
    private static char plain(char c) {
        if (c < 0x80) {
            return c == '\t' || c == '\f' || c == 0x0B || c == '\r' ? ' ' : c;
        }
        return switch (c) {
            case '\u00A0',
                    '\u1680',
                    '\u2000',
                    '\u2001',
                    '\u2002',
                    '\u2003',
                    '\u2004',
                    '\u2005',
                    '\u2006',
                    '\u2007',
                    '\u2008',
                    '\u2009',
                    '\u200A',
                    '\u202F',
                    '\u205F',
                    '\u3000' -> ' ';
            case '\u2028', '\u2029', '\u0085' -> '\n';
            case '\u2018', '\u2019', '\u201A', '\u201B', '\u02BC', '\u2032' -> '\'';
            case '\u201C', '\u201D', '\u201E', '\u201F', '\u2033' -> '"';
            case '\u2010', '\u2011' -> '-';
            case '\u00AD',
                    '\u061C',
                    '\u200B',
                    '\u200C',
                    '\u200D',
                    '\u200E',
                    '\u200F',
                    '\u202A',
                    '\u202B',
                    '\u202C',
                    '\u202D',
                    '\u202E',
                    '\u2060',
                    '\u2066',
                    '\u2067',
                    '\u2068',
                    '\u2069',
                    '\uFEFF',
                    VANISHES -> VANISHES;
            case '\uFFE0' -> '\u00A2';
            case '\uFFE1' -> '\u00A3';
            case '\uFFE5' -> '\u00A5';
            default -> c >= '\uFF01' && c <= '\uFF5E' ? (char) (c - 0xFEE0) : c;
        };
    }
}
