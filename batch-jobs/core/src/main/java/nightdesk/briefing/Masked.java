package nightdesk.briefing;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Shows the words that a briefing masks as their first letter and stars; the workbook and the sentences behind the notes keep them. */
final class Masked {
    private static final String STARS = "***";

    private final Set<String> words = new HashSet<>();

    Masked(List<String> words) {
        words.forEach(word -> this.words.add(word.toLowerCase(Locale.ROOT)));
    }

    String of(String text) {
        if (words.isEmpty()) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        int from = 0;
        while (from < text.length()) {
            int to = from;
            while (to < text.length() && Character.isLetter(text.charAt(to))) {
                to++;
            }
            String word = text.substring(from, to);
            if (words.contains(word.toLowerCase(Locale.ROOT))) {
                out.append(word, 0, 1).append(STARS);
            } else {
                out.append(word);
            }
            if (to < text.length()) {
                out.append(text.charAt(to));
            }
            from = to + 1;
        }
        return out.toString();
    }
}
