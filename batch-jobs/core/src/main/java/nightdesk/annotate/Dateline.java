package nightdesk.annotate;

import java.util.List;
import java.util.Set;
import nightdesk.text.Span;
import nightdesk.text.WordCutter;
import nightdesk.text.WordSet;
import org.jspecify.annotations.Nullable;

/**
 * What stands before the first words of a paragraph: place, date and agency, up to a dash.
 *
 * @param end where the paragraph's own words begin
 * @param agency who sent it, as written: {@code Reuters}; null if only a place or date is given
 * @param agencySpan where the agency stands; null without one
 */
public record Dateline(
        int end, @Nullable String agency, @Nullable Span agencySpan) {
    private static final int MOST_CHARS = 170;
    private static final int MOST_WORDS = 40;
    private static final Set<String> AGENCIES = WordSet.of("""
            reuters ap afp upi dpa bloomberg newsfactor xinhua ians pti prnewswire newswire accesswire globenewswire ani tass kyodo ap-dj
            """);
    private static final Set<String> SMALL =
            WordSet.of("of the de la le du da on and am pm a.m. p.m. / @ , . ( ) : th st nd rd");

    private static final int LONGEST_SMALL = 4;

    /** The dateline at the start of a paragraph, or null if the paragraph has none. */
    public static @Nullable Dateline at(String text, int paragraphStart) {
        int limit = Math.min(text.length(), paragraphStart + MOST_CHARS);
        if (!mayBegin(text, paragraphStart, limit)) {
            return null;
        }
        List<Span> words = WordCutter.cut(text, paragraphStart, limit, MOST_WORDS);
        Dateline found = null;
        int partStart = 0;
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i).in(text);
            if (isDash(word) && i > partStart && isSpaced(text, words.get(i))) {
                Dateline part =
                        partOf(text, words.subList(partStart, i), words.get(i).end(), found);
                if (part == null) {
                    break;
                }
                found = part;
                partStart = i + 1;
            } else if (!mayStandInDateline(word)) {
                break;
            }
        }
        return found;
    }

    /** Whether a dash stands behind words that may stand in a dateline. Makes no object: nearly every sentence ends here. */
    private static boolean mayBegin(String text, int from, int limit) {
        if (text.indexOf('-', from, limit) < 0
                && text.indexOf('–', from, limit) < 0
                && text.indexOf('—', from, limit) < 0) {
            return false;
        }
        int i = WordCutter.start(text, from, limit);
        for (int words = 0; i < limit && words < MOST_WORDS; words++) {
            char c = text.charAt(i);
            int end = WordCutter.end(text, i, from, limit);
            if (isDash(c) && words > 0) {
                return true;
            }
            if (!Character.isUpperCase(c)
                    && !Character.isDigit(c)
                    && (end - i > LONGEST_SMALL
                            || !SMALL.contains(text.substring(i, end).toLowerCase(java.util.Locale.ROOT)))) {
                return false;
            }
            i = WordCutter.start(text, end, limit);
        }
        return false;
    }

    private static @Nullable Dateline partOf(String text, List<Span> words, int end, @Nullable Dateline before) {
        Span agency = agencyIn(text, words);
        if (agency == null && !isPlaceOrDate(text, words)) {
            return null;
        }
        int from = end;
        while (from < text.length() && text.charAt(from) == ' ') {
            from++;
        }
        if (agency != null) {
            return new Dateline(from, agency.in(text), agency);
        }
        return new Dateline(from, before == null ? null : before.agency(), before == null ? null : before.agencySpan());
    }

    /** An agency stands alone, in brackets or between slashes. */
    private static @Nullable Span agencyIn(String text, List<Span> words) {
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i).in(text);
            if ((word.equals("(") || word.equals("/")) && i + 1 < words.size()) {
                int close = i + 1;
                while (close < words.size() && !words.get(close).in(text).equals(word.equals("(") ? ")" : "/")) {
                    close++;
                }
                if (close > i + 1 && close < words.size() && close - i <= 5 && isName(text, words, i + 1, close)) {
                    return new Span(
                            words.get(i + 1).start(), words.get(close - 1).end());
                }
            }
        }
        Span whole = new Span(words.getFirst().start(), words.getLast().end());
        String first = words.getFirst().in(text).toLowerCase(java.util.Locale.ROOT);
        String last = words.getLast().in(text).toLowerCase(java.util.Locale.ROOT);
        boolean known = AGENCIES.contains(last) || AGENCIES.contains(first) || first.endsWith(".com");
        return known && words.size() <= 4 ? whole : null;
    }

    private static boolean isName(String text, List<Span> words, int from, int to) {
        for (int i = from; i < to; i++) {
            String word = words.get(i).in(text);
            if (word.equals(":") || word.equals(",") || !Character.isLetterOrDigit(word.charAt(0))) {
                return false;
            }
        }
        return words.get(from).in(text).chars().anyMatch(Character::isLetter);
    }

    private static boolean isPlaceOrDate(String text, List<Span> words) {
        boolean place = false;
        boolean month = false;
        boolean number = false;
        for (Span word : words) {
            String written = word.in(text);
            boolean caps = written.length() > 2
                    && written.equals(written.toUpperCase(java.util.Locale.ROOT))
                    && Character.isLetter(written.charAt(0));
            place |= caps;
            month |= NameWords.DAYS.contains(written.toLowerCase(java.util.Locale.ROOT));
            number |= Character.isDigit(written.charAt(0));
        }
        return place && words.size() <= 12 || month && number;
    }

    private static boolean mayStandInDateline(String word) {
        char c = word.charAt(0);
        return Character.isUpperCase(c)
                || Character.isDigit(c)
                || SMALL.contains(word.toLowerCase(java.util.Locale.ROOT));
    }

    private static boolean isDash(String word) {
        return isDash(word.charAt(0));
    }

    private static boolean isDash(char c) {
        return c == '-' || c == '–' || c == '—';
    }

    private static boolean isSpaced(String text, Span dash) {
        return dash.end() >= text.length()
                || Character.isWhitespace(text.charAt(dash.end()))
                || dash.length() > 1
                || text.charAt(dash.start()) != '-';
    }
}
