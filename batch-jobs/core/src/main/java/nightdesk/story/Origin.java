package nightdesk.story;

import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/**
 * Where news comes from, after following "according to": an outlet or agency.
 *
 * @param key equal for the ways one outlet is named: {@code The Verge}, {@code theverge.com}
 * @param name for people
 */
public record Origin(String key, String name) implements Comparable<Origin> {
    /** Services that carry what companies pay to have carried; keys of their names. */
    private static final Set<String> RELEASE_WIRES = Set.of(
            "accesswire",
            "accessnewswire",
            "businesswire",
            "einpresswire",
            "globenewswire",
            "newmediawire",
            "newsdirect",
            "newsfile",
            "prnewswire",
            "prweb");

    public Origin {
        Objects.requireNonNull(key);
        Objects.requireNonNull(name);
    }

    /** The origin of a name as an article writes it. */
    public static Origin named(String name) {
        return new Origin(keyOf(name), name);
    }

    /**
     * Letters and digits of the name in lower case, without a leading "the" and without the top-level domain, so that a name and a domain
     * of one outlet meet: {@code The Verge} and {@code theverge.com} are both {@code verge}.
     */
    public static String keyOf(String name) {
        String lower = name.strip().toLowerCase(Locale.ROOT);
        int dot = lower.indexOf('.');
        String stem = dot > 0 && lower.indexOf(' ') < 0 ? lower.substring(0, dot) : lower;
        StringBuilder letters = new StringBuilder(stem.length());
        stem.codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
        String key = letters.toString();
        return key.startsWith("the") && key.length() > 5 ? key.substring(3) : key;
    }

    /** Whether it carries what companies say of themselves, paid by them. */
    public boolean isReleaseWire() {
        return RELEASE_WIRES.contains(key);
    }

    @Override
    public int compareTo(Origin other) {
        int byKey = key.compareTo(other.key);
        return byKey != 0 ? byKey : name.compareTo(other.name);
    }
}
