package nightdesk.annotate;

import java.util.List;
import java.util.Locale;
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

    /** Whether a word, in any case, is a common English word that mostly stands in lower case. */
    public static boolean isEverydayWord(String word) {
        return EverydayWords.contains(word);
    }

    /** Whether a word is a Reuters instrument code: {@code WWY.N}, {@code AMBV4.SA}. */
    public static boolean isInstrumentCode(String word) {
        char first = word.charAt(0);
        if (!(first >= 'A' && first <= 'Z') && !(first >= '0' && first <= '9')) {
            return false;
        }
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

    /** The same for a word of a row; most are told from their first letter and where their point stands. */
    public static boolean isInstrumentCode(WordRow words, int word) {
        char first = words.first(word);
        boolean capital = first >= 'A' && first <= 'Z' || first >= '0' && first <= '9';
        int length = words.length(word);
        return capital
                && length > 2
                && (words.fromEnd(word, 2) == '.'
                        || length > 3 && words.fromEnd(word, 3) == '.'
                        || length > 4 && words.fromEnd(word, 4) == '.')
                && isInstrumentCode(words.written(word));
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
        for (int i = 1; i < words.size(); i++) {
            content += words.length(i) >= 4 && Character.isLetter(words.first(i)) ? 1 : 0;
        }
        if (content < 2) {
            return false;
        }
        // Only the small words of an unclear sentence are worth a look.
        int most = content * 15 / 100;
        int small = 0;
        int closed = 0;
        for (int i = 1; i < words.size() && small <= most; i++) {
            char c = words.first(i);
            if (words.length(i) >= 4 && Character.isLetter(c)) {
                if ((NameWordKinds.of(words, i) & NameWordKinds.CLOSED) != 0) {
                    closed++;
                } else if (Character.isLowerCase(c)) {
                    small++;
                }
            }
        }
        return small <= most && content - closed >= 2 && small * 100 <= (content - closed) * 15;
    }

    /** Adds a name to those learnt if its first word in lower case is the one given. */
    static void learn(List<String[]> learnt, Name name, String first) {
        if (!name.text().regionMatches(true, 0, first, 0, first.length())) {
            return;
        }
        String[] parts = name.text().toLowerCase(Locale.ROOT).split(" ");
        boolean common = parts.length == 1 && EverydayWords.contains(parts[0]) || NameWords.CLOSED.contains(parts[0]);
        if (!common && parts[0].equals(first)) {
            learnt.add(parts);
        }
    }
}
