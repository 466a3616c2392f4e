package nightdesk.clause;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nightdesk.fact.Party;
import nightdesk.text.WordSet;

/** Compares parties: Sprint and Sprint Corp. are the same, Sprint and Nextel are not. */
public final class Parties {
    private static final Set<String> LOOSE = WordSet.of("""
            the a an of and for its inc corp co ltd llc plc group holdings holding company corporation limited international technologies
            technology
            """);

    private Parties() {}

    /** Whether two parties are the same as far as names tell: equal families, or the words of one all in the other. */
    public static boolean same(Party one, Party other) {
        if (one.vendor() != null && one.vendor().equals(other.vendor())) {
            return true;
        }
        if (one.vendor() != null && other.vendor() != null) {
            return false;
        }
        if (isAcronymOf(one.name(), other.name()) || isAcronymOf(other.name(), one.name())) {
            return true;
        }
        List<String> a = words(one.name());
        List<String> b = words(other.name());
        return !a.isEmpty() && !b.isEmpty() && (a.containsAll(b) || b.containsAll(a));
    }

    /** Whether any of the list is the same as the party. */
    public static boolean contains(List<Party> list, Party party) {
        for (Party member : list) {
            if (same(member, party)) {
                return true;
            }
        }
        return false;
    }

    /** The one that belongs to a family, else the one with the longer name; the first if equal. */
    public static Party longer(Party one, Party other) {
        if (one.vendor() != null
                || other.vendor() == null && one.name().length() >= other.name().length()) {
            return one;
        }
        return other;
    }

    /** Whether a name in capitals is made of the initials of another: LSE and London Stock Exchange. */
    private static boolean isAcronymOf(String acronym, String name) {
        int length = acronym.length();
        if (length < 2 || length > 6 || name.length() <= length * 2) {
            return false;
        }
        int letter = 0;
        boolean first = true;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (first && Character.isUpperCase(c)) {
                if (letter >= length || acronym.charAt(letter) != c) {
                    return false;
                }
                letter++;
            }
            first = c == ' ' || c == '-';
        }
        return letter == length;
    }

    private static List<String> words(String name) {
        List<String> words =
                new ArrayList<>(Arrays.asList(name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}&]+")));
        if (words.size() > 1 && words.get(0).equals("us")) {
            // "US Steel" is United States Steel.
            words.set(0, "united");
            words.add(1, "states");
        }
        List<String> all = List.copyOf(words);
        words.removeIf(word -> word.isEmpty() || LOOSE.contains(word));
        return words.isEmpty() ? all : words;
    }
}
