package nightdesk.vendor;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Legal forms of companies as they are written after a name. */
public final class LegalForm {
    private static final Set<String> WORDS = Set.of(
            "inc",
            "incorporated",
            "corp",
            "corporation",
            "co",
            "company",
            "companies",
            "cos",
            "ltd",
            "limited",
            "llc",
            "llp",
            "lp",
            "l.p",
            "l.l.c",
            "plc",
            "ag",
            "se",
            "nv",
            "n.v",
            "sa",
            "s.a",
            "spa",
            "sas",
            "s.p.a",
            "gmbh",
            "kgaa",
            "kk",
            "k.k",
            "ab",
            "asa",
            "as",
            "oyj",
            "oy",
            "bv",
            "b.v",
            "pty",
            "pte",
            "bhd",
            "sarl",
            "kg",
            "group",
            "holdings",
            "holding");

    /** Forms whose written abbreviation ends with a full stop that belongs to the name. */
    private static final Set<String> ABBREVIATIONS = Set.of(
            "inc", "corp", "co", "cos", "ltd", "l.p", "n.v", "s.a", "s.p.a", "k.k", "b.v", "l.l.c", "pty", "pte",
            "bhd");

    /** Forms that are written in capitals and mean nothing else only then. */
    private static final Set<String> CAPITALS =
            Set.of("sas", "ag", "se", "nv", "sa", "ab", "asa", "as", "lp", "kk", "kg", "bv");

    private LegalForm() {}

    /** Whether a word, with or without its full stop, is a legal form: {@code Inc}, {@code AG}, {@code Ltd.} */
    public static boolean isOne(String word) {
        String plain = plain(word);
        if (plain.isEmpty() || (!Character.isUpperCase(word.charAt(0)) && !plain.equals("plc"))) {
            return false;
        }
        return WORDS.contains(plain)
                && (!CAPITALS.contains(plain) || word.equals(word.toUpperCase(Locale.ROOT)) || word.equals("SpA"));
    }

    /** Whether the full stop after this form belongs to the name. */
    public static boolean takesFullStop(String word) {
        return ABBREVIATIONS.contains(plain(word));
    }

    /** A form without its full stop, in lower case, the same for both spellings of one form: {@code corp} for {@code Corporation}. */
    public static String plain(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        String bare = lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
        return switch (bare) {
            case "incorporated" -> "inc";
            case "corporation" -> "corp";
            case "company" -> "co";
            case "companies" -> "cos";
            case "limited" -> "ltd";
            default -> bare;
        };
    }

    /** The words of a name without the legal forms at its end and the article before it. */
    static List<String> nameWords(String name) {
        List<String> words = new java.util.ArrayList<>(List.of(name.strip().split("[\\s,]+")));
        while (words.size() > 1
                && (isOne(words.getLast())
                        || words.getLast().equals("&")
                        || words.getLast().equals("and"))) {
            words.removeLast();
        }
        if (words.size() > 1 && words.getFirst().equalsIgnoreCase("the")) {
            words.removeFirst();
        }
        return words;
    }
}
