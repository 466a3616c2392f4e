package nightdesk.report.excel;

import nightdesk.report.Legible;

/** Text made fit for a cell: no character that XML or Excel would refuse or read as something else, and never longer than a cell. */
final class CellText {
    /** What a cell holds, in UTF-16 units; Excel calls a longer one damaged. */
    static final int MAX_CHARS = 32_767;

    private CellText() {}

    /**
     * The text without invisible characters, cut to what a cell holds.
     *
     * @param notice what ends a text that was cut
     */
    static String of(String raw, String notice) {
        String text = Legible.of(raw);
        if (text.length() <= MAX_CHARS) {
            return text;
        }
        int end = MAX_CHARS - notice.length();
        if (Character.isHighSurrogate(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(0, end) + notice;
    }

    /** Whether a spreadsheet might take the text for a formula when someone edits or re-imports it; white space at the front does not help. */
    static boolean looksLikeFormula(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ' ' || c == '\t' || c == '\r' || c == '\n') {
                continue;
            }
            return c == '=' || c == '+' || c == '-' || c == '@' || c == '＝' || c == '＋' || c == '－' || c == '＠'
                    || c == '\'';
        }
        return false;
    }

    /** Whether white space at the ends or in a row must be kept. */
    static boolean hasOuterSpace(String text) {
        return !text.isEmpty()
                && (text.charAt(0) == ' ' || text.charAt(text.length() - 1) == ' ' || text.contains("  "));
    }

    /** Appends the text as XML character data of a cell; {@code _x0041_} stays those seven characters and does not become a letter. */
    static void appendCell(StringBuilder out, String text) {
        int from = 0;
        for (int at = text.indexOf('_'); at >= 0; at = text.indexOf('_', at + 1)) {
            if (isEscape(text, at)) {
                appendXml(out, text, from, at);
                out.append("_x005F_");
                from = at + 1;
            }
        }
        appendXml(out, text, from, text.length());
    }

    /** Appends the text as plain XML character data or attribute value. */
    static void appendXml(StringBuilder out, String text) {
        appendXml(out, text, 0, text.length());
    }

    private static void appendXml(StringBuilder out, String text, int start, int end) {
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                default -> out.append(c);
            }
        }
    }

    private static boolean isEscape(String text, int at) {
        if (at + 6 >= text.length() || text.charAt(at + 1) != 'x' || text.charAt(at + 6) != '_') {
            return false;
        }
        for (int i = at + 2; i < at + 6; i++) {
            if (Character.digit(text.charAt(i), 16) < 0) {
                return false;
            }
        }
        return true;
    }
}
