package nightdesk.extract;

import java.util.ArrayList;
import java.util.List;
import nightdesk.text.Span;

/** Pairs the quotation marks of a text: within a paragraph, or over paragraphs that each begin with a mark and only the last closes. */
final class QuoteMarks {
    /** A shorter one is a scare quote or a title. */
    static final int LEAST_CHARS = 20;

    private static final int MOST_CHARS = 6_000;
    private static final int MOST_QUOTES = 400;

    private QuoteMarks() {}

    /** The ranges between opening and closing marks, in order, of at least {@link #LEAST_CHARS} characters. */
    static List<Span> in(String text) {
        List<Span> quotes = new ArrayList<>();
        int open = -1;
        int i = text.indexOf('"');
        while (i >= 0 && quotes.size() < MOST_QUOTES) {
            if (open < 0) {
                if (opens(text, i)) {
                    open = i;
                }
            } else if (crossesParagraph(text, open, i)) {
                // No mark closed it: the next paragraph continues it if it begins with a mark, else the first mark was
                // astray.
                boolean continues = startsParagraph(text, i) && i - open < MOST_CHARS;
                if (!continues) {
                    open = opens(text, i) ? i : -1;
                } else {
                    int next = text.indexOf('"', i + 1);
                    if (next > 0 && !crossesParagraph(text, i, next)) {
                        add(quotes, open, next);
                        open = -1;
                        i = next;
                    }
                }
            } else {
                add(quotes, open, i);
                open = -1;
            }
            i = text.indexOf('"', i + 1);
        }
        return quotes;
    }

    private static void add(List<Span> quotes, int open, int close) {
        if (close - open - 1 >= LEAST_CHARS && close - open < MOST_CHARS) {
            quotes.add(new Span(open + 1, close));
        }
    }

    private static boolean opens(String text, int i) {
        if (i + 1 >= text.length() || Character.isWhitespace(text.charAt(i + 1))) {
            return false;
        }
        // An inch: 5" or a closing mark that lost its opening.
        return i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1));
    }

    private static boolean startsParagraph(String text, int i) {
        int p = i - 1;
        while (p >= 0 && text.charAt(p) == ' ') {
            p--;
        }
        return p < 0 || text.charAt(p) == '\n';
    }

    private static boolean crossesParagraph(String text, int from, int to) {
        return text.indexOf('\n', from, to) >= 0;
    }
}
