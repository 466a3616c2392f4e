package nightdesk.clause;

import java.util.List;
import java.util.Set;
import nightdesk.text.WordSet;

/**
 * Marks what interrupts a clause: brackets, descriptions between commas that begin with an article or a
 * relative pronoun. Brackets get negative numbers, descriptions positive ones.
 */
final class Asides {
    private static final int MOST_BRACKET = 40;
    private static final int MOST_DESCRIPTION = 45;
    private static final int MOST_QUOTED = 6;
    private static final char DASH = '—';
    private static final Set<String> OPENERS = WordSet.of("""
            a an the one which who whose where formerly previously based headquartered known part home also already including
            another its his her their currently itself meanwhile however though instead separately therefore
            """);
    private static final Set<String> REPORTING =
            WordSet.of("said says reported reports announced according added told sources");

    private Asides() {}

    static void mark(List<Token> tokens, char[] marks, int[] aside, boolean[] quoted) {
        markQuotes(marks, quoted);
        markBrackets(tokens, marks, aside);
        markDescriptions(tokens, marks, aside, quoted);
    }

    /** The sign of a token that is a mark, one for all long dashes; 0 for everything else. */
    static char markOf(Token token) {
        String word = token.word();
        if (token.isName() || token.isMoney() || word.isEmpty()) {
            return 0;
        }
        char first = word.charAt(0);
        if (first >= 'a' && first <= 'z' || first >= '0' && first <= '9') {
            return 0;
        }
        if (word.length() == 1) {
            return first == '–' ? DASH : first;
        }
        return isDash(token) ? DASH : 0;
    }

    private static void markQuotes(char[] marks, boolean[] quoted) {
        boolean open = false;
        for (int i = 0; i < marks.length; i++) {
            boolean mark = marks[i] == '"';
            open ^= mark;
            quoted[i] = open || mark;
        }
    }

    private static void markBrackets(List<Token> tokens, char[] marks, int[] aside) {
        int id = 0;
        for (int i = 0; i < marks.length; i++) {
            char close = closer(marks[i]);
            if (close == 0) {
                continue;
            }
            int end = i + 1;
            while (end < marks.length && end - i < MOST_BRACKET && marks[end] != close) {
                end++;
            }
            if (end < marks.length && marks[end] == close) {
                if (close == '>'
                        && tokens.get(i + 1).isName()
                        && (end > i + 2 || tokens.get(i + 1).word().length() > 6)) {
                    // Wires put companies without a ticker into angle brackets.
                    aside[i] = --id;
                    aside[end] = id;
                    i = end;
                    continue;
                }
                id--;
                for (int k = i; k <= end; k++) {
                    aside[k] = id;
                }
                i = end;
            }
        }
    }

    private static char closer(char mark) {
        return switch (mark) {
            case '(' -> ')';
            case '[' -> ']';
            case '<' -> '>';
            default -> 0;
        };
    }

    private static void markDescriptions(List<Token> tokens, char[] marks, int[] aside, boolean[] quoted) {
        int size = tokens.size();
        int id = 0;
        for (int i = 1; i < size; i++) {
            if (marks[i] != ',' && marks[i] != DASH || aside[i] != 0 || quoted[i]) {
                continue;
            }
            int first = i + 1;
            while (first < size && aside[first] != 0) {
                first++;
            }
            if (first >= size) {
                continue;
            }
            boolean bare = !opens(tokens, first, i, aside);
            if (bare && !(marks[i] == ',' && mayBeBare(tokens, first, i, aside))) {
                continue;
            }
            int end = closing(tokens, first, marks[i] == DASH, marks, aside, quoted);
            if (bare) {
                end = bareEnd(tokens, first, end, marks, aside);
            }
            if (end < 0) {
                continue;
            }
            // The closing comma goes with the aside, the full stop stays.
            boolean comma = end < size && (marks[end] == ',' || marks[end] == DASH);
            id++;
            for (int k = i; k < (comma ? end + 1 : end); k++) {
                if (aside[k] == 0) {
                    aside[k] = id;
                }
            }
            i = comma ? end : end - 1;
        }
    }

    private static boolean opens(List<Token> tokens, int first, int comma, int[] aside) {
        Token token = tokens.get(first);
        if (token.isName() || token.isMoney()) {
            return false;
        }
        int before = comma - 1;
        while (before >= 0 && aside[before] != 0) {
            before--;
        }
        boolean afterName = before >= 0
                && (tokens.get(before).isName() || tokens.get(before).capital());
        if (OPENERS.contains(token.word())) {
            boolean relative = token.word().startsWith("wh");
            return relative || afterName;
        }
        return false;
    }

    /** Whether behind a name and a comma something stands that can be a description without article: "Acme, maker of toys, said". */
    private static boolean mayBeBare(List<Token> tokens, int first, int comma, int[] aside) {
        int before = comma - 1;
        while (before >= 0 && aside[before] != 0) {
            before--;
        }
        Token token = tokens.get(first);
        Verbs.Match match = Verbs.read(token.word());
        boolean verb = match != null && match.form() != Verbs.Form.BASE;
        return before >= 0
                && tokens.get(before).isName()
                && token.isWord()
                && !verb
                && !token.is("and")
                && !token.is("or")
                && !token.is("but")
                && !REPORTING.contains(token.word())
                && !VerbWords.AUXILIARIES.contains(token.word())
                && !VerbWords.FILLERS.contains(token.word())
                && !VerbWords.PRONOUNS.contains(token.word());
    }

    /** Where a description without article ends: at the comma behind which the verb of the name follows, lists inside passed over; -1 if it does not. */
    private static int bareEnd(List<Token> tokens, int first, int end, char[] marks, int[] aside) {
        int comma = end;
        while (comma >= 0 && comma < tokens.size() && marks[comma] == ',' && comma - first < MOST_DESCRIPTION) {
            if (isBare(tokens, first, comma, marks, aside)) {
                return comma;
            }
            int next = comma + 1;
            while (next < tokens.size() && (marks[next] == 0 || aside[next] != 0)) {
                next++;
            }
            comma = next < tokens.size() ? next : -1;
        }
        return -1;
    }

    /** Whether a description without article ends in a comma with the verb of the name right behind it, and has no verb of its own. */
    private static boolean isBare(List<Token> tokens, int first, int end, char[] marks, int[] aside) {
        if (end >= tokens.size() || marks[end] != ',') {
            return false;
        }
        for (int i = first; i < end; i++) {
            if (aside[i] == 0
                    && VerbWords.isFinite(tokens.get(i).word())
                    && !tokens.get(i).isName()) {
                return false;
            }
        }
        int next = end + 1;
        while (next < tokens.size()
                && VerbWords.FILLERS.contains(tokens.get(next).word())
                && next < end + 4
                && !VerbWords.isFinite(tokens.get(next).word())) {
            next++;
        }
        return next < tokens.size()
                && !tokens.get(next).isName()
                && VerbWords.isFinite(tokens.get(next).word());
    }

    /** Index of the mark that ends the description, or -1 if it does not look like one. */
    private static int closing(
            List<Token> tokens, int first, boolean dash, char[] marks, int[] aside, boolean[] quoted) {
        int size = tokens.size();
        for (int j = first; j < size && j - first < MOST_DESCRIPTION; j++) {
            char mark = marks[j];
            if (aside[j] != 0) {
                continue;
            }
            if (mark == '"' && !quoted[first]) {
                int close = j + 1;
                while (close < size && close - j < MOST_QUOTED && marks[close] != '"') {
                    close++;
                }
                if (close >= size || marks[close] != '"') {
                    return -1;
                }
                // A few words in quotation marks inside the description.
                j = close;
                continue;
            }
            if (mark == (dash ? DASH : ',')) {
                if (!dash && continuesList(tokens, j)) {
                    continue;
                }
                return j;
            }
            if (mark == '.' || mark == ';' || mark == '!' || mark == '?') {
                return j;
            }
        }
        return size - first < MOST_DESCRIPTION ? size : -1;
    }

    /** A comma inside a description: "a maker of chips, software and services,". */
    private static boolean continuesList(List<Token> tokens, int comma) {
        int size = tokens.size();
        for (int k = comma + 1; k < Math.min(size, comma + 5); k++) {
            Token token = tokens.get(k);
            if (token.is("and") || token.is("or")) {
                Token next = k + 1 < size ? tokens.get(k + 1) : Token.NONE;
                return !next.isName()
                        && !VerbWords.isFinite(next.word())
                        && !next.word().equals("has");
            }
            if (token.is(",")) {
                continue;
            }
            if (!token.isWord()
                    || VerbWords.isFinite(token.word())
                    || VerbWords.AUXILIARIES.contains(token.word())
                    || REPORTING.contains(token.word())) {
                return false;
            }
        }
        return false;
    }

    static boolean isDash(Token token) {
        return token.is("--") || token.is("–") || token.is("—") || token.is("---");
    }
}
