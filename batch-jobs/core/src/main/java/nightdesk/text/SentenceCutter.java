package nightdesk.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Cuts a normalised text into sentences: after {@code . ! ?} with closing quotes, before a space and a capital, digit or opening quote; not
 * after an abbreviation, an initial or inside a number. A line break ends a sentence, unless the text is wrapped: then only a blank line does.
 */
final class SentenceCutter {
    private static final Set<String> ABBREVIATIONS = Set.of(
            "mr", "mrs", "ms", "dr", "prof", "rev", "gen", "col", "maj", "capt", "lt", "sgt", "adm", "gov", "sen",
            "rep", "pres", "hon", "st", "mt", "ft", "vs", "v", "no", "nos", "vol", "fig", "dept", "est", "approx", "ca",
            "al", "jr", "sr", "messrs", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov",
            "dec", "mon", "tue", "wed", "thu", "fri", "e.g", "i.e", "u.k", "u.s", "u.n", "e.u", "d.c", "a.m", "p.m",
            "calif", "mass", "conn", "fla", "pa", "va", "ill", "mich", "minn", "tex", "wash", "ariz", "colo", "ore",
            "tenn", "wis", "ont", "que", "bros", "mrd", "mio", "md", "abt", "nr", "bzw", "usw", "art", "cie");

    /** Abbreviations that usually end a company name: they end the sentence only before a word that starts a new one. */
    private static final Set<String> LEGAL_FORMS = Set.of(
            "inc", "corp", "co", "cos", "ltd", "llc", "plc", "l.p", "n.v", "s.a", "a.g", "pty", "bhd", "assn", "intl");

    private static final Set<String> STARTERS = Set.of(
            "The",
            "A",
            "An",
            "It",
            "In",
            "On",
            "At",
            "He",
            "She",
            "They",
            "We",
            "But",
            "And",
            "For",
            "This",
            "That",
            "These",
            "Its",
            "His",
            "Her",
            "Their",
            "As",
            "If",
            "After",
            "Before",
            "When",
            "While",
            "Under",
            "With",
            "Shares",
            "Analysts",
            "Both",
            "Some",
            "There",
            "However",
            "Last",
            "Earlier",
            "Meanwhile",
            "According",
            "Neither",
            "Terms");

    private SentenceCutter() {}

    static List<Span> cut(String text) {
        List<Span> sentences = new ArrayList<>();
        int start = skipSpace(text, 0);
        int i = start;
        int length = text.length();
        boolean wrapped = isWrapped(text);
        while (i < length) {
            char c = text.charAt(i);
            if (c > '?' || c != '.' && c != '\n' && c != '!' && c != '?') {
                // As nearly every character.
                i++;
            } else if (c == '\n' && (!wrapped || i + 1 < length && text.charAt(i + 1) == '\n')) {
                add(sentences, text, start, i);
                start = skipSpace(text, i);
                i = start;
            } else if ((c == '.' || c == '!' && !isNameMark(text, i) || c == '?') && endsSentence(text, start, i)) {
                int end = closingQuotes(text, i + 1);
                add(sentences, text, start, end);
                start = skipSpace(text, end);
                i = start;
            } else {
                i++;
            }
        }
        add(sentences, text, start, length);
        return List.copyOf(sentences);
    }

    /** Whether single line breaks stand inside sentences: then most lines go on in lower case. */
    private static boolean isWrapped(String text) {
        int breaks = 0;
        int small = 0;
        int i = text.indexOf('\n');
        while (i >= 0 && breaks < 60) {
            boolean single = i + 1 < text.length() && text.charAt(i + 1) != '\n' && i > 0 && text.charAt(i - 1) != '\n';
            if (single) {
                breaks++;
                small += Character.isLowerCase(text.charAt(i + 1)) ? 1 : 0;
            }
            i = text.indexOf('\n', i + 1);
        }
        return small * 3 > breaks;
    }

    private static void add(List<Span> sentences, String text, int start, int end) {
        int stop = end;
        while (stop > start && Character.isWhitespace(text.charAt(stop - 1))) {
            stop--;
        }
        if (stop > start) {
            sentences.add(new Span(start, stop));
        }
    }

    private static int skipSpace(String text, int from) {
        int i = from;
        while (i < text.length() && Character.isWhitespace(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static int closingQuotes(String text, int from) {
        int i = from;
        while (i < text.length() && isCloser(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static boolean isCloser(char c) {
        return c == '"' || c == '\'' || c == ')' || c == ']' || c == '»' || c == '.' || c == '!' || c == '?';
    }

    /** The mark of a name: "Yahoo! Finance". */
    private static boolean isNameMark(String text, int mark) {
        return text.startsWith("Yahoo", Math.max(0, mark - 5)) || text.startsWith("Yum", Math.max(0, mark - 3));
    }

    private static boolean endsSentence(String text, int start, int dot) {
        int next = closingQuotes(text, dot + 1);
        if (next >= text.length()) {
            return true;
        }
        if (!Character.isWhitespace(text.charAt(next))) {
            return false;
        }
        int word = skipSpace(text, next);
        if (word >= text.length()) {
            return true;
        }
        char c = text.charAt(word);
        boolean opens = Character.isUpperCase(c)
                || Character.isDigit(c)
                || c == '"'
                || c == '\''
                || c == '('
                || c == '«'
                || c == '$'
                || c == '€'
                || c == '£'
                || c == '–'
                || c == '—'
                || c == '-'
                || c == '•'
                || Character.isIdeographic(c);
        if (!opens) {
            return false;
        }
        if (text.charAt(dot) != '.' || next > dot + 1) {
            return true;
        }
        return !isAbbreviated(text, start, dot, word);
    }

    private static boolean isAbbreviated(String text, int start, int dot, int nextWord) {
        int from = dot;
        while (from > start && (Character.isLetter(text.charAt(from - 1)) || text.charAt(from - 1) == '.')) {
            from--;
        }
        String word = text.substring(from, dot).toLowerCase(java.util.Locale.ROOT);
        if (word.isEmpty()) {
            return false;
        }
        if (LEGAL_FORMS.contains(word)
                || word.equals("u.s")
                || word.equals("u.k")
                || word.equals("a.m")
                || word.equals("p.m")) {
            return !STARTERS.contains(wordAt(text, nextWord));
        }
        boolean initial = word.length() == 1 && Character.isUpperCase(text.charAt(from));
        return initial || ABBREVIATIONS.contains(word);
    }

    private static String wordAt(String text, int from) {
        int end = from;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return text.substring(from, end);
    }
}
