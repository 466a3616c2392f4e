package nightdesk.score;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * When two names mean the same party: without case, legal form and punctuation. Strictly: equal; leniently: the words of one are among those of
 * the other, or half of all are shared.
 */
final class PartyNames {
    private static final String LETTER = "[\\p{L}\\p{N}_]";
    private static final Pattern POSSESSIVE = Pattern.compile("'s(?!" + LETTER + ")|'(?=" + LETTER + ")");
    private static final Pattern LEGAL_FORM = Pattern.compile("(?<!" + LETTER
            + ")(?:incorporated|inc|corporation|corp|company|co|limited|ltd|llc|plc|ag|sa|se|gmbh|group|holdings?|nv|bv|oyj|the)(?!"
            + LETTER + ")\\.?");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}_&+]+");
    private static final Set<String> SMALL_WORDS = Set.of(
            "of",
            "in",
            "for",
            "and",
            "a",
            "an",
            "to",
            "its",
            "s",
            "new",
            "unit",
            "business",
            "operations",
            "across",
            "on",
            "from");
    private static final int LONGEST = 2000;

    private PartyNames() {}

    /** The name without case, accents, possessive, legal form and punctuation. */
    static String plain(String name) {
        String shortened = name.length() <= LONGEST ? name : name.substring(0, LONGEST);
        String plain = Normalizer.normalize(shortened, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replace("&amp;", "&")
                .replace('\u2019', '\'');
        plain = POSSESSIVE.matcher(plain).replaceAll("");
        plain = LEGAL_FORM.matcher(plain).replaceAll(" ");
        return BETWEEN_WORDS.matcher(plain).replaceAll(" ").strip();
    }

    static boolean equal(String one, String other) {
        return plain(one).equals(plain(other));
    }

    static boolean alike(String one, String other) {
        if (equal(one, other)) {
            return true;
        }
        Set<String> first = words(one);
        Set<String> second = words(other);
        if (first.isEmpty() || second.isEmpty()) {
            return false;
        }
        Set<String> shared = new TreeSet<>(first);
        shared.retainAll(second);
        int all = first.size() + second.size() - shared.size();
        return shared.size() == Math.min(first.size(), second.size()) || 2 * shared.size() >= all;
    }

    private static Set<String> words(String name) {
        Set<String> words = new TreeSet<>(Arrays.asList(plain(name).split(" +", -1)));
        words.removeAll(SMALL_WORDS);
        words.remove("");
        return words;
    }

    /** The parties of a list parted by semicolons. */
    static List<String> list(String names) {
        return Arrays.stream(names.split(";", -1))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }
}
