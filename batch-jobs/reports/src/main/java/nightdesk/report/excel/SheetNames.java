package nightdesk.report.excel;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import nightdesk.report.Legible;

/** Names that Excel takes: at most 31 characters, none of {@code []:*?/\}, no apostrophe at the ends, each once whatever its case. */
final class SheetNames {
    private static final int MAX_CHARS = 31;

    private final Set<String> taken = new HashSet<>();

    String next(String title) {
        StringBuilder clean = new StringBuilder();
        Legible.of(title).codePoints().forEach(c -> clean.appendCodePoint("[]:*?/\\".indexOf(c) >= 0 ? '-' : c));
        String name = cut(trimmed(clean.toString()), MAX_CHARS);
        if (name.isEmpty() || name.equalsIgnoreCase("history")) {
            name = name + "_";
        }
        String unique = name;
        for (int i = 2; !taken.add(unique.toLowerCase(Locale.ROOT)); i++) {
            String suffix = " " + i;
            unique = cut(name, MAX_CHARS - suffix.length()) + suffix;
        }
        return unique;
    }

    private static String trimmed(String name) {
        String out = name.strip();
        while (out.startsWith("'")) {
            out = out.substring(1);
        }
        while (out.endsWith("'")) {
            out = out.substring(0, out.length() - 1);
        }
        return out.strip();
    }

    private static String cut(String name, int chars) {
        if (name.length() <= chars) {
            return name;
        }
        int end = Character.isHighSurrogate(name.charAt(chars - 1)) ? chars - 1 : chars;
        return trimmed(name.substring(0, end));
    }
}
