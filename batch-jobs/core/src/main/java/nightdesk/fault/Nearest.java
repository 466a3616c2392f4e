package nightdesk.fault;

import java.util.Collection;
import java.util.TreeSet;

/** The known word nearest to a mistyped one, for messages. */
public final class Nearest {
    private static final int LONGEST = 100;

    private Nearest() {}

    /** {@code "Did you mean 'x'? Known: a, b, c."} */
    public static String hint(String word, Collection<String> known) {
        return "Did you mean '" + to(word, known) + "'? Known: " + String.join(", ", new TreeSet<>(known)) + ".";
    }

    /** The nearest of the known words, the first in alphabetical order among equals; they are at least one. */
    public static String to(String word, Collection<String> known) {
        String some = word.length() > LONGEST ? word.substring(0, LONGEST) : word;
        String nearest = "";
        int least = Integer.MAX_VALUE;
        for (String candidate : new TreeSet<>(known)) {
            int distance = distance(some, candidate);
            if (distance < least) {
                least = distance;
                nearest = candidate;
            }
        }
        return nearest;
    }

    /** Levenshtein distance. */
    private static int distance(String a, String b) {
        int[] before = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            before[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] now = new int[b.length() + 1];
            now[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                now[j] = Math.min(before[j - 1] + change, Math.min(before[j], now[j - 1]) + 1);
            }
            before = now;
        }
        return before[b.length()];
    }
}
