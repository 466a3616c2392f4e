package nightdesk.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import nightdesk.fact.Party;
import org.jspecify.annotations.Nullable;

/**
 * What a party is known by. Two parties are one if they are of one vendor family, or if the words of one name begin the other's:
 * {@code Harbour} and {@code Harbour Software}.
 *
 * @param words of the name, letters and digits in lower case
 */
public record PartyKey(@Nullable String vendor, List<String> words) {
    /** A shorter first word is no name by itself. */
    private static final int LEAST_LETTERS = 3;

    public PartyKey {
        words = List.copyOf(words);
    }

    /** The key of a party. */
    public static PartyKey of(Party party) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        String name = party.name().toLowerCase(Locale.ROOT) + " ";
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (Character.isLetterOrDigit(c) || c == '&') {
                word.append(c);
            } else if (Character.isWhitespace(c) || c == '-' || c == '/') {
                if (!word.isEmpty()) {
                    words.add(word.toString());
                    word.setLength(0);
                }
            }
        }
        return new PartyKey(party.vendor(), words);
    }

    /** Words under which an index finds every party that may be the same. */
    public List<String> heads() {
        List<String> heads = new ArrayList<>();
        if (vendor != null) {
            heads.add("vendor " + vendor);
        }
        if (!words.isEmpty()) {
            heads.add("word " + words.get(0));
        }
        return heads;
    }

    /** Whether the other key is of the same party. */
    public boolean isSameAs(PartyKey other) {
        if (vendor != null && other.vendor != null) {
            return Objects.equals(vendor, other.vendor);
        }
        boolean first = words.size() <= other.words.size();
        List<String> shorter = first ? words : other.words;
        List<String> longer = first ? other.words : words;
        boolean named = !shorter.isEmpty()
                && (shorter.size() == longer.size() || shorter.get(0).length() >= LEAST_LETTERS);
        return named && longer.subList(0, shorter.size()).equals(shorter);
    }
}
