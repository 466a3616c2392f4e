package nightdesk.clause;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import nightdesk.annotate.Annotations;
import nightdesk.annotate.Name;
import nightdesk.fact.Party;

/**
 * Acronyms that a text explains in brackets: "Gulf Harbour Partners (GHP)". Only capitals that are the initials of the words before the
 * bracket count.
 */
final class Aliases {
    private static final int MOST_CHARS = 12_000;
    private static final int MOST_ALIASES = 20;

    private final Map<String, String> names;

    private Aliases(Map<String, String> names) {
        this.names = names;
    }

    static Aliases in(Annotations annotations) {
        String text = annotations.article().text().chars();
        int limit = Math.min(text.length(), MOST_CHARS);
        Map<String, String> names = new HashMap<>();
        int open = text.indexOf('(');
        while (open > 0 && open < limit && names.size() < MOST_ALIASES) {
            int from = open + 1;
            while (from < limit && (text.charAt(from) == '"' || text.charAt(from) == '\'')) {
                from++;
            }
            int to = from;
            while (to < limit && Character.isUpperCase(text.charAt(to))) {
                to++;
            }
            int length = to - from;
            boolean closed =
                    to < limit && (text.charAt(to) == ')' || text.charAt(to) == '"' || text.charAt(to) == '\'');
            if (closed && length >= 2 && length <= 6) {
                String full = explanation(text, open, text.substring(from, to));
                if (!full.isEmpty()) {
                    names.putIfAbsent(text.substring(from, to), full);
                }
            }
            open = text.indexOf('(', open + 1);
        }
        return new Aliases(names);
    }

    Party resolved(Name name) {
        String full = names.get(name.text());
        return new Party(full == null ? name.text() : full, name.vendor());
    }

    /** The words before the bracket whose initials are the acronym, small words passed over; empty if they are not. */
    private static String explanation(String text, int open, String acronym) {
        int end = open;
        while (end > 0 && text.charAt(end - 1) == ' ') {
            end--;
        }
        int i = end;
        int letter = acronym.length() - 1;
        int nameStart = -1;
        for (int words = 0; words < acronym.length() + 4 && i > 0 && letter >= 0; words++) {
            int start = i;
            while (start > 0 && text.charAt(start - 1) != ' ' && text.charAt(start - 1) != '\n') {
                start--;
            }
            String word = text.substring(start, i);
            if (word.isEmpty()) {
                return "";
            }
            char initial = word.charAt(0);
            if (Character.isUpperCase(initial) && initial == acronym.charAt(letter)) {
                letter--;
                nameStart = start;
            } else if (Character.isUpperCase(initial) && !isLegalForm(word)) {
                return "";
            }
            i = start - 1;
        }
        if (letter >= 0 || nameStart < 0) {
            return "";
        }
        String full = text.substring(nameStart, end);
        int comma = full.indexOf(',');
        return comma > 0 && isLegalForm(full.substring(comma + 1).trim()) ? full.substring(0, comma) : full;
    }

    private static boolean isLegalForm(String word) {
        return switch (word.toLowerCase(Locale.ROOT).replace(".", "").replace(",", "")) {
            case "inc", "llc", "ltd", "corp", "lp", "plc", "co", "ag" -> true;
            default -> false;
        };
    }
}
