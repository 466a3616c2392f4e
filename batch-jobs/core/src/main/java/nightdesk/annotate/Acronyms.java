package nightdesk.annotate;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;

/** Abbreviations that a text explains by words of its own: {@code macular degeneration (AMD)}. */
final class Acronyms {
    /** Longest abbreviation looked for, in letters. */
    static final int LONGEST = 6;

    private static final List<String> OPENINGS = List.of("(", "(\"", "(the \"", ", or ");

    private Acronyms() {}

    /** Every abbreviation that stands in brackets after words with its letters, unless a name of the lexicon ends before the bracket. */
    static Set<String> explainedIn(String text, IntPredicate nameEndsAt) {
        Set<String> found = new HashSet<>();
        for (String opening : OPENINGS) {
            for (int open = text.indexOf(opening); open >= 0; open = text.indexOf(opening, open + 1)) {
                int from = open + opening.length();
                int end = from;
                while (end < text.length() && end - from <= LONGEST && Character.isUpperCase(text.charAt(end))) {
                    end++;
                }
                int before = Words.spaceStart(text, open);
                boolean isAcronym =
                        end - from >= 2 && end - from <= LONGEST && end < text.length() && closes(text, end);
                if (isAcronym && !nameEndsAt.test(before) && isSpelt(text, before, text.substring(from, end))) {
                    found.add(text.substring(from, end));
                }
            }
        }
        return found;
    }

    private static boolean isSpelt(String text, int end, String letters) {
        return spells(text, end, letters) || letters.equals(capitalsOfWord(text, end));
    }

    /** The capitals of the word that ends at {@code end}: {@code BMW} of {@code BioMedWire}. */
    private static String capitalsOfWord(String text, int end) {
        StringBuilder capitals = new StringBuilder();
        for (int i = Words.simpleStart(text, end); i < end; i++) {
            if (Character.isUpperCase(text.charAt(i))) {
                capitals.append(text.charAt(i));
            }
        }
        return capitals.toString();
    }

    private static boolean closes(String text, int end) {
        char c = text.charAt(end);
        return c == ')'
                || c == ','
                || c == '.'
                || c == ';'
                || c == ' '
                || c == '"'
                || (c == 's' && end + 1 < text.length() && text.charAt(end + 1) == ')');
    }

    /**
     * Whether words that end at {@code end} begin with the letters, in order; small words and parts of hyphened words may be left out, and of
     * three letters and more the first ("macular degeneration (AMD)").
     */
    private static boolean spells(String text, int end, String letters) {
        int letter = letters.length() - 1;
        int at = end;
        for (int words = 0; words < 2 * letters.length() + 2 && letter >= 0; words++) {
            int wordEnd = at;
            while (wordEnd > 0 && !Words.isWordChar(text.charAt(wordEnd - 1)) && text.charAt(wordEnd - 1) != '\n') {
                wordEnd--;
            }
            int start = Words.simpleStart(text, wordEnd);
            if (start == wordEnd) {
                break;
            }
            boolean isSmall = wordEnd - start <= 3 || (start > 0 && text.charAt(start - 1) == '-');
            if (Character.toUpperCase(text.charAt(start)) == letters.charAt(letter)) {
                letter--;
            } else if (words == 0 || !isSmall) {
                break;
            }
            at = start;
        }
        return letter < 0 || (letter == 0 && letters.length() >= 3);
    }
}
