package nightdesk.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nightdesk.text.WordRow;

/** Tells by its letters alone what a word or name is. */
public final class NameKinds {
    /** Marks after which a sentence or line begins. */
    static final String OPENERS = "\"*•:'-–—";

    private NameKinds() {}

    /** Whether a word is the adjective or short name of a nation or region. */
    public static boolean isNation(String word) {
        return NameWords.NATIONS.contains(word.toLowerCase(Locale.ROOT));
    }

    /** Whether a name of two or three words begins with a common first name. */
    public static boolean isFirstName(String name) {
        int space = name.indexOf(' ');
        return space > 0 && FirstNames.isOne(name.substring(0, space));
    }

    /** Whether a word is a Reuters instrument code: {@code WWY.N}, {@code AMBV4.SA}. */
    public static boolean isInstrumentCode(String word) {
        int dot = word.lastIndexOf('.');
        if (dot < 1 || dot > 7 || word.length() - dot > 4 || dot == word.length() - 1) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (i != dot && !(c >= 'A' && c <= 'Z') && !(i < dot && c >= '0' && c <= '9')) {
                return false;
            }
        }
        return dot > 1 || word.length() - dot == 2 && !word.equals("U.S");
    }

    /** "Boston-based", "privately-held": describes the name behind it. */
    static boolean isCompoundAdjective(String word) {
        int dash = word.lastIndexOf('-');
        return dash > 0 && NameWords.COMPOUNDS.contains(word.substring(dash + 1));
    }

    /** iPod, eBay. */
    static boolean hasInnerCapital(String word) {
        return word.length() > 2 && Character.isLowerCase(word.charAt(0)) && Character.isUpperCase(word.charAt(1));
    }

    /** Whether nearly all words of a range are capitalised, so that capitals say nothing; small words and the first do not count. */
    static boolean isTitleCase(WordRow words) {
        int content = 0;
        int small = 0;
        for (int i = 1; i < words.size(); i++) {
            char c = words.first(i);
            if (words.length(i) >= 4 && Character.isLetter(c) && !NameWords.CLOSED.contains(words.lower(i))) {
                content++;
                small += Character.isLowerCase(c) ? 1 : 0;
            }
        }
        return content >= 2 && small * 100 <= content * 15;
    }

    /** Adds a name to those learnt, by its first word in lower case. */
    static void learn(Map<String, List<String[]>> learnt, Name name) {
        String[] parts = name.text().toLowerCase(Locale.ROOT).split(" ");
        if (parts.length == 1 && EverydayWords.contains(parts[0]) || NameWords.CLOSED.contains(parts[0])) {
            return;
        }
        learnt.computeIfAbsent(parts[0], key -> new ArrayList<>()).add(parts);
    }
}
