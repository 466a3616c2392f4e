package nightdesk.reader;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Lines {@code key: value} between two lines {@code ---} at the head of a text, and the text behind them.
 *
 * @param values by key as written; quotes around a value removed
 * @param body what follows; the whole text if there is no front matter
 */
record FrontMatter(Map<String, String> values, String body) {
    private static final String FENCE = "---";

    static FrontMatter of(String text) {
        String[] lines = text.split("\n", -1);
        int i = 0;
        while (i < lines.length && lines[i].isBlank()) {
            i++;
        }
        if (i == lines.length || !lines[i].strip().equals(FENCE)) {
            return new FrontMatter(Map.of(), text);
        }
        Map<String, String> values = new LinkedHashMap<>();
        int position = 0;
        for (int k = 0; k <= i; k++) {
            position += lines[k].length() + 1;
        }
        for (int k = i + 1; k < lines.length; k++) {
            position += lines[k].length() + 1;
            String line = lines[k].strip();
            if (line.equals(FENCE) || line.equals("...")) {
                return new FrontMatter(values, position > text.length() ? "" : text.substring(position));
            }
            int colon = line.indexOf(':');
            if (colon > 0) {
                values.putIfAbsent(
                        line.substring(0, colon).strip(),
                        unquoted(line.substring(colon + 1).strip()));
            } else if (!line.isEmpty() && !line.startsWith("#") && !line.startsWith("- ")) {
                return new FrontMatter(Map.of(), text);
            }
        }
        return new FrontMatter(Map.of(), text);
    }

    private static String unquoted(String value) {
        boolean quoted = value.length() >= 2
                && (value.charAt(0) == '"' || value.charAt(0) == '\'')
                && value.charAt(value.length() - 1) == value.charAt(0);
        return quoted ? value.substring(1, value.length() - 1) : value;
    }
}
