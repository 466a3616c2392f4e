package nightdesk.briefing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nightdesk.fault.FaultKind;
import nightdesk.fault.NightdeskException;

/**
 * The lines {@code key = value} of a properties file in UTF-8: {@code #} begins a note, a backslash at the end continues the value on the next
 * line, {@code \\u0020} is the character of that number (a space at the beginning, say); nothing else is special.
 *
 * @param file name for messages
 */
record SettingLines(String file, List<Line> lines) {
    /** One setting; {@code number} is the line its key stands on, from 1. */
    record Line(int number, String key, String value) {}

    SettingLines {
        lines = List.copyOf(lines);
    }

    /**
     * Cuts the content into settings.
     *
     * @throws NightdeskException of kind USAGE for a line without {@code =} and for a key that comes twice
     */
    static SettingLines parse(String file, String content) {
        List<Line> lines = new ArrayList<>();
        Map<String, Integer> seen = new HashMap<>();
        String[] raw = content.split("\n", -1);
        for (int i = 0; i < raw.length; i++) {
            int number = i + 1;
            String line = raw[i].strip();
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            while (line.endsWith("\\") && i + 1 < raw.length) {
                i++;
                line = line.substring(0, line.length() - 1).strip() + " " + raw[i].strip();
            }
            int equals = line.indexOf('=');
            if (equals < 1) {
                throw usage(
                        file,
                        number,
                        "found '" + excerpt(line)
                                + "', expected 'key = value'. Correct the line or begin it with '#'.");
            }
            String key = line.substring(0, equals).strip();
            Integer before = seen.putIfAbsent(key, number);
            if (before != null) {
                throw usage(
                        file,
                        number,
                        "key '" + excerpt(key) + "' stands on line " + before + " already. Keep one of them.");
            }
            lines.add(new Line(
                    number,
                    key,
                    unescaped(file, number, line.substring(equals + 1).strip())));
        }
        return new SettingLines(file, lines);
    }

    private static String unescaped(String file, int number, String value) {
        StringBuilder out = new StringBuilder(value.length());
        int from = 0;
        for (int escape = value.indexOf("\\u"); escape >= 0; escape = value.indexOf("\\u", from)) {
            int code = 0;
            for (int i = escape + 2; i < escape + 6; i++) {
                int digit = i < value.length() ? Character.digit(value.charAt(i), 16) : -1;
                if (digit < 0) {
                    throw usage(
                            file,
                            number,
                            "found '" + excerpt(value.substring(escape))
                                    + "', expected four hexadecimal digits after the backslash and u. Correct the line.");
                }
                code = code * 16 + digit;
            }
            out.append(value, from, escape).append((char) code);
            from = escape + 6;
        }
        return out.append(value, from, value.length()).toString();
    }

    /** What to say of a key that nobody knows. */
    static NightdeskException unknown(String file, Line line, Collection<String> known) {
        return usage(
                file,
                line.number(),
                "key '" + excerpt(line.key()) + "' is unknown." + meant(line.key(), known) + " Known: "
                        + String.join(", ", known) + ".");
    }

    /** What to say of a value that does not fit. */
    static NightdeskException unfit(String file, Line line, String expected) {
        return usage(
                file,
                line.number(),
                "'" + line.key() + "' is '" + excerpt(line.value()) + "', expected " + expected
                        + ". Correct the line.");
    }

    /** " Did you mean 'x'?" for the nearest known word, if one is near enough; else nothing. */
    static String meant(String word, Collection<String> known) {
        String nearest = "";
        int least = Math.max(2, word.length() / 3) + 1;
        for (String each : known) {
            int distance = distance(word, each);
            if (distance < least) {
                least = distance;
                nearest = each;
            }
        }
        return nearest.isEmpty() ? "" : " Did you mean '" + nearest + "'?";
    }

    static NightdeskException usage(String file, int line, String message) {
        return new NightdeskException(FaultKind.USAGE, file + ", line " + line + ": " + message);
    }

    static String excerpt(String text) {
        return text.length() <= 120 ? text : text.substring(0, 120);
    }

    /** Letters to insert, drop or change to make one word the other; words longer than 60 letters are far from everything. */
    private static int distance(String one, String other) {
        if (one.length() > 60 || other.length() > 60) {
            return Integer.MAX_VALUE;
        }
        int[] row = new int[other.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int change = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[other.length()];
    }
}
