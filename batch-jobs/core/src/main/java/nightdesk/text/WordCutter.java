package nightdesk.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Cuts a range of a normalised text into words and marks, in order. A word is letters and digits with hyphens, ampersands, points and
 * apostrophes inside it; a possessive {@code 's} is a word of its own; the point of an abbreviation belongs to it; every other mark stands
 * alone, two dashes together.
 */
public final class WordCutter {
    private static final Set<String> ABBREVIATED = WordSet.of("""
            inc corp co cos ltd bros mr mrs ms dr prof st jr sr gen sen rep gov vs messrs del pa va mass calif conn
            fla ill tex wash mich minn ariz colo tenn wis jan feb aug sept oct nov dec u.s u.k u.n e.u d.c l.p n.v
            s.a b.v l.l.c ph.d p.m a.m no
            """);

    private static final Set<String> PRONOUNS = Set.of("it", "they", "he", "she", "we", "you");

    private WordCutter() {}

    /**
     * The words and marks of {@code [from, to)}.
     *
     * @param most at most so many are returned; the rest of a longer range is left out
     */
    public static List<Span> cut(String text, int from, int to, int most) {
        List<Span> words = new ArrayList<>();
        int i = start(text, from, to);
        while (i < to && words.size() < most) {
            int end = end(text, i, from, to);
            words.add(new Span(i, end));
            i = start(text, end, to);
        }
        return words;
    }

    /** Where the next word or mark at or behind {@code from} starts; {@code to} or more if none does. */
    public static int start(String text, int from, int to) {
        int i = from;
        while (i < to && isSpace(text.charAt(i))) {
            i++;
        }
        return i;
    }

    /**
     * End of the word or mark that starts at {@code start}.
     *
     * @param from start of the range that is cut
     * @param to end of the range that is cut
     */
    public static int end(String text, int start, int from, int to) {
        char c = text.charAt(start);
        if (isPart(c)) {
            return wordEnd(text, start, to);
        }
        if (c == '\''
                && start + 1 < to
                && (text.charAt(start + 1) == 's' || text.charAt(start + 1) == 'S')
                && start > from
                && isPart(text.charAt(start - 1))
                && !isLetter(text, start + 2, to)) {
            return start + 2;
        }
        int end = start + 1;
        while (end < to && text.charAt(end) == c && (c == '-' || c == '.')) {
            end++;
        }
        return end;
    }

    private static boolean isSpace(char c) {
        return c == ' ' || (c < '!' || c > 0x7F) && Character.isWhitespace(c);
    }

    private static boolean isPart(char c) {
        return c < 0x80
                ? c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9'
                : Character.isLetterOrDigit(c);
    }

    private static int wordEnd(String text, int start, int to) {
        int i = start;
        while (i < to) {
            char c = text.charAt(i);
            boolean thousands =
                    c == ',' && i + 1 < to && isAsciiDigit(text.charAt(i - 1)) && isAsciiDigit(text.charAt(i + 1));
            if (isPart(c) || thousands) {
                i++;
            } else if ((c == '-' || c == '&' || c == '.' || c == '\'' || c == '_')
                    && i + 1 < to
                    && isPart(text.charAt(i + 1))
                    && !isPossessive(text, i, to)
                    && !isContraction(text, start, i)) {
                i++;
            } else {
                break;
            }
        }
        if (i < to && text.charAt(i) == '.' && takesPoint(text, start, i)) {
            i++;
        }
        return i;
    }

    private static boolean isPossessive(String text, int i, int to) {
        return text.charAt(i) == '\''
                && (text.charAt(i + 1) == 's' || text.charAt(i + 1) == 'S')
                && !isLetter(text, i + 2, to);
    }

    private static boolean isAsciiDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** "it'd", "they're": the pronoun is cut from what was contracted. */
    private static boolean isContraction(String text, int start, int i) {
        int length = i - start;
        if (text.charAt(i) != '\'' || length < 2 || length > 4) {
            return false;
        }
        return PRONOUNS.contains(text.substring(start, i).toLowerCase(Locale.ROOT));
    }

    private static boolean isLetter(String text, int i, int to) {
        return i < to && isPart(text.charAt(i));
    }

    private static boolean takesPoint(String text, int start, int end) {
        int length = end - start;
        if (length == 1) {
            return Character.isUpperCase(text.charAt(start));
        }
        return length <= 6
                && Character.isUpperCase(text.charAt(start))
                && ABBREVIATED.contains(text.substring(start, end).toLowerCase(Locale.ROOT));
    }
}
