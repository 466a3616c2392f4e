package nightdesk.annotate;

import java.util.HashSet;
import java.util.Set;

/** Abbreviations that a text explains by words of its own: {@code macular degeneration (AMD)}. */
final class Acronyms {
    private static final int LONGEST = 6;

    private Acronyms() {}

    /** Every abbreviation that stands in brackets after words with its letters, unless a name of the lexicon ends before the bracket. */
    static Set<String> explainedIn(String text, java.util.function.IntPredicate nameEndsAt) {
        Set<String> found = new HashSet<>();
        for (int open = text.indexOf('('); open >= 0; open = text.indexOf('(', open + 1)) {
            int from = open + 1;
            if (text.startsWith("the ", from)) {
                from += 4;
            }
            if (from < text.length() && text.charAt(from) == '"') {
                from++;
            }
            int end = from;
            while (end < text.length()
                    && end - from <= LONGEST
                    && (Character.isUpperCase(text.charAt(end)) || text.charAt(end) == '&')) {
                end++;
            }
            int length = end - from;
            if (length >= 2 && length <= LONGEST && end < text.length() && closes(text, end)) {
                int before = open;
                while (before > 0 && text.charAt(before - 1) == ' ') {
                    before--;
                }
                if (!nameEndsAt.test(before) && spells(text, before, text.substring(from, end))) {
                    found.add(text.substring(from, end));
                }
            }
        }
        return found;
    }

    private static boolean closes(String text, int end) {
        char c = text.charAt(end);
        return c == ')' || c == '"' || (c == 's' && end + 1 < text.length() && text.charAt(end + 1) == ')');
    }

    /** Whether words that end at {@code end} begin with the letters, in order; small words and parts of hyphened words may be left out. */
    private static boolean spells(String text, int end, String letters) {
        int letter = letters.length() - 1;
        int at = end;
        for (int words = 0; words < 2 * letters.length() + 2 && letter >= 0; words++) {
            int wordEnd = at;
            while (wordEnd > 0 && !Words.isWordChar(text.charAt(wordEnd - 1)) && text.charAt(wordEnd - 1) != '\n') {
                wordEnd--;
            }
            int start = wordEnd;
            while (start > 0 && Words.isWordChar(text.charAt(start - 1))) {
                start--;
            }
            if (start == wordEnd) {
                return false;
            }
            if (Character.toUpperCase(text.charAt(start)) == letters.charAt(letter)) {
                letter--;
            } else if (words == 0 || (wordEnd - start > 3 && (start == 0 || text.charAt(start - 1) != '-'))) {
                return false;
            }
            at = start;
        }
        return letter < 0;
    }
}
