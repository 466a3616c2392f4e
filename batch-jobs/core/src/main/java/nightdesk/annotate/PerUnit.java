package nightdesk.annotate;

import java.util.Locale;
import java.util.Set;
import nightdesk.text.WordSet;
import org.jspecify.annotations.Nullable;

/** The unit an amount is per: "a share", "per year", "/month", "each", "-a-barrel". */
final class PerUnit {
    private static final Set<String> UNITS = WordSet.of("""
            share barrel ton tonne year month week day hour minute second pound ounce gallon unit bushel bottle head mile ticket
            piece kilo kilogram dozen night person song time copy pop seat user game litre liter line page coin token call quarter
            acre
            """);
    private static final Set<String> SKIPPED = WordSet.of("""
            common ordinary diluted basic fully preferred single ads
            """);

    private PerUnit() {}

    /** The unit named after an amount that ends at {@code end}; null for a plain sum. */
    static @Nullable String after(String text, int end) {
        int at = end;
        if (text.startsWith("-plus", at)) {
            at += 5;
        } else if (text.startsWith("+", at)) {
            at++;
        }
        if (text.startsWith(" each", at) && ends(text, at + 5) && !isPeriod(text, at + 6)
                || text.startsWith(" apiece", at)
                || text.startsWith(" a piece", at)) {
            return "each";
        }
        if (text.startsWith(" annually", at)
                || text.startsWith(" per annum", at)
                || (text.startsWith(" a year", at) && !isTimeBefore(text, at + 7))
                || text.startsWith("-a-year", at)
                || text.startsWith(" in annual", at)
                || text.startsWith(" yearly", at)) {
            return "year";
        }
        if (text.startsWith(" monthly", at)) {
            return "month";
        }
        if (text.startsWith(" weekly", at)) {
            return "week";
        }
        for (String link : new String[] {" per ", "-per-", "/", " / ", " a ", "-a-", " an ", "-an-", " the "}) {
            if (text.startsWith(link, at)) {
                return unit(text, at + link.length(), link.contains("per") || link.contains("/"));
            }
        }
        return null;
    }

    private static @Nullable String unit(String text, int from, boolean any) {
        int at = from;
        for (int skipped = 0; skipped < 4; skipped++) {
            int end = WordTable.wordEnd(text, at);
            if (end == at) {
                return null;
            }
            String word = text.substring(at, end).toLowerCase(Locale.ROOT);
            if (UNITS.contains(word)) {
                return isTimeBefore(text, end) ? null : word;
            }
            if (word.equals("shr")) {
                return "share";
            }
            boolean passes = SKIPPED.contains(word) || any && Character.isUpperCase(text.charAt(at));
            if (!passes || end >= text.length() || text.charAt(end) != ' ') {
                return any && skipped == 0 && end - at > 2 ? word : null;
            }
            at = end + 1;
        }
        return null;
    }

    /** "rose $2 a day earlier": no unit. */
    private static boolean isTimeBefore(String text, int at) {
        return text.startsWith(" earlier", at)
                || text.startsWith(" ago", at)
                || text.startsWith(" before", at)
                || text.startsWith(" later", at)
                || text.startsWith(" after", at);
    }

    /** "each year": how often, not what for. */
    private static boolean isPeriod(String text, int at) {
        return text.startsWith("year", at)
                || text.startsWith("month", at)
                || text.startsWith("week", at)
                || text.startsWith("day", at)
                || text.startsWith("quarter", at);
    }

    private static boolean ends(String text, int at) {
        return at >= text.length() || !WordTable.isLetter(text.charAt(at));
    }
}
