package nightdesk.vendor;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The known word that someone who mistyped probably meant. */
final class NearestWord {
    private NearestWord() {}

    /** The first known word with the fewest changed letters, at most a third of its own; null if none is that near. */
    static @Nullable String to(String found, List<String> known) {
        String nearest = null;
        int fewest = Integer.MAX_VALUE;
        for (String word : known) {
            int changes = changes(found, word);
            if (changes < fewest && changes <= Math.max(word.length() < 4 ? 1 : 2, word.length() / 3)) {
                fewest = changes;
                nearest = word;
            }
        }
        return nearest;
    }

    private static int changes(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int same = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(same, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }
}
