package nightdesk.clause;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import nightdesk.annotate.Annotations;
import nightdesk.annotate.Name;
import nightdesk.fact.Party;
import org.jspecify.annotations.Nullable;

/**
 * Acronyms that a text explains in brackets: "Gulf Harbour Partners (GHP)". Only capitals that are the initials of the words before the
 * bracket count.
 */
final class Aliases {
    private static final int MOST_CHARS = 12_000;
    private static final int MOST_WORDS = 6;
    private static final int MOST_ALIASES = 20;

    private final String text;
    private final Map<String, String> names;
    private final Map<String, String> spelled = new HashMap<>();

    private Aliases(String text, Map<String, String> names) {
        this.text = text;
        this.names = names;
    }

    static Aliases in(Annotations annotations) {
        String text = annotations.article().text().chars();
        int limit = Math.min(text.length(), MOST_CHARS);
        Map<String, String> names = new HashMap<>();
        int open = nextOpening(text, 0);
        while (open > 0 && open < limit && names.size() < MOST_ALIASES) {
            int from = open + 1;
            while (from < limit && (text.charAt(from) == '"' || text.charAt(from) == '\'')) {
                from++;
            }
            int to = from;
            while (to < limit && Character.isUpperCase(text.charAt(to))) {
                to++;
            }
            int ticker = tickerAt(text, from, to, limit);
            if (ticker > 0) {
                addTicker(text, open, ticker, names);
            }
            int length = to - from;
            boolean closed = to < limit
                    && (text.charAt(to) == ')'
                            || text.charAt(to) == '>'
                            || text.charAt(to) == '"'
                            || text.charAt(to) == '\'');
            if (closed && length >= 2 && length <= 6) {
                String acronym = text.substring(from, to);
                String whole = explanation(text, open, acronym, false);
                String full = whole.isEmpty() ? explanation(text, open, acronym, true) : whole;
                if (!full.isEmpty()) {
                    names.putIfAbsent(acronym, full);
                }
            }
            open = nextOpening(text, open + 1);
        }
        return new Aliases(text, names);
    }

    /** Where the symbol begins in "(NASDAQ: ACME)"; -1 if the bracket that begins with the word {@code [from, to)} holds none. */
    private static int tickerAt(String text, int from, int to, int limit) {
        if (to - from < 3 || to + 2 >= limit || text.charAt(to) != ':') {
            return -1;
        }
        return text.charAt(to + 1) == ' ' ? to + 2 : to + 1;
    }

    /** Enters the symbol at {@code at} for the capitalised words before the bracket. */
    private static void addTicker(String text, int open, int at, Map<String, String> names) {
        int end = at;
        while (end < text.length() && Character.isUpperCase(text.charAt(end))) {
            end++;
        }
        int close = open;
        while (close > 0 && text.charAt(close - 1) == ' ') {
            close--;
        }
        int start = close;
        for (int words = 0; words < MOST_WORDS && start > 0; words++) {
            int word = text.lastIndexOf(' ', start - 2) + 1;
            boolean capital =
                    word < start && Character.isUpperCase(text.charAt(word)) && text.indexOf('\n', word) >= start;
            if (!capital) {
                break;
            }
            start = word;
        }
        String full = text.substring(start, close).trim();
        int space = full.lastIndexOf(' ');
        String bare = space > 0 && isLegalForm(full.substring(space + 1)) ? full.substring(0, space) : full;
        String name = bare.endsWith(",") ? bare.substring(0, bare.length() - 1) : bare;
        if (end - at >= 3 && end - at <= 5 && name.length() > end - at) {
            names.putIfAbsent(text.substring(at, end), name);
        }
    }

    /** The next round or angle bracket that opens; -1 without one. */
    private static int nextOpening(String text, int from) {
        int limit = Math.min(text.length(), MOST_CHARS);
        for (int i = from; i < limit; i++) {
            if (text.charAt(i) == '(' || text.charAt(i) == '<') {
                return i;
            }
        }
        return -1;
    }

    Party resolved(Name name) {
        String full = names.get(name.text());
        if (full == null && isAcronym(name.text())) {
            full = spelled(name.text());
        }
        String own = full == null ? name.text() : full;
        boolean article = own.startsWith("The ") && own.length() > 6;
        return new Party(article ? own.substring(4) : own, name.vendor());
    }

    private static boolean isAcronym(String name) {
        return name.length() >= 3 && name.length() <= 5 && name.chars().allMatch(c -> c >= 'A' && c <= 'Z');
    }

    /** The run of capitalised words with these initials that the text uses elsewhere; null if there is none. */
    private @Nullable String spelled(String acronym) {
        String known = spelled.get(acronym);
        if (known == null) {
            known = "";
            int limit = Math.min(text.length(), MOST_CHARS);
            for (int i = text.indexOf(acronym.charAt(0));
                    i >= 0 && i < limit && known.isEmpty();
                    i = text.indexOf(acronym.charAt(0), i + 1)) {
                if (i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1))) {
                    known = run(text, i, acronym);
                }
            }
            spelled.put(acronym, known);
        }
        return known.isEmpty() ? null : known;
    }

    private static String run(String text, int from, String acronym) {
        int i = from;
        for (int letter = 0; letter < acronym.length(); letter++) {
            if (i + 1 >= text.length()
                    || text.charAt(i) != acronym.charAt(letter)
                    || !Character.isLowerCase(text.charAt(i + 1))) {
                return "";
            }
            while (i < text.length() && Character.isLetter(text.charAt(i))) {
                i++;
            }
            if (letter + 1 < acronym.length()) {
                if (i >= text.length() || text.charAt(i) != ' ') {
                    return "";
                }
                i++;
                if (text.startsWith("of ", i) || text.startsWith("and ", i) || text.startsWith("for ", i)) {
                    i = text.indexOf(' ', i) + 1;
                }
            }
        }
        String found = text.substring(from, i);
        return isLegalForm(found.substring(found.lastIndexOf(' ') + 1)) ? "" : found;
    }

    /** The words before the bracket whose initials are the acronym, small words passed over, legal forms too if {@code bare}; empty if they are not. */
    private static String explanation(String text, int open, String acronym, boolean bare) {
        int end = open;
        while (end > 0 && text.charAt(end - 1) == ' ') {
            end--;
        }
        int i = end;
        int letter = acronym.length() - 1;
        int nameStart = -1;
        int skipped = 0;
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
            boolean form = isLegalForm(word);
            if (!(form && bare) && Character.isUpperCase(initial) && initial == acronym.charAt(letter)) {
                letter--;
                nameStart = start;
            } else if (Character.isUpperCase(initial) && !form && (++skipped > 1 || acronym.length() < 4)) {
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
