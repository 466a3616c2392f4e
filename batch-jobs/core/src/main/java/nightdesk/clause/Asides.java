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
    private static final Set<String> OPENERS = WordSet.of("""
            a an the one which who whose where formerly previously based headquartered known part home also already including
            another its his her their currently itself meanwhile however though instead separately therefore
            """);
    private static final Set<String> REPORTING =
            WordSet.of("said says reported reports announced according added told sources");

    private Asides() {}

    static void mark(List<Token> tokens, int[] aside, boolean[] quoted) {
        markQuotes(tokens, quoted);
        markBrackets(tokens, aside);
        markDescriptions(tokens, aside, quoted);
    }

    private static void markQuotes(List<Token> tokens, boolean[] quoted) {
        boolean open = false;
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).is("\"")) {
                open = !open;
                quoted[i] = true;
            } else {
                quoted[i] = open;
            }
        }
    }

    private static void markBrackets(List<Token> tokens, int[] aside) {
        int id = 0;
        for (int i = 0; i < tokens.size(); i++) {
            String close = closer(tokens.get(i));
            if (close.isEmpty()) {
                continue;
            }
            int end = i + 1;
            while (end < tokens.size()
                    && end - i < MOST_BRACKET
                    && !tokens.get(end).is(close)) {
                end++;
            }
            if (end < tokens.size() && tokens.get(end).is(close)) {
                if (close.equals(">")
                        && end == i + 2
                        && tokens.get(i + 1).isName()
                        && tokens.get(i + 1).word().length() > 6) {
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

    private static String closer(Token token) {
        return switch (token.word()) {
            case "(" -> ")";
            case "[" -> "]";
            case "<" -> ">";
            default -> "";
        };
    }

    private static void markDescriptions(List<Token> tokens, int[] aside, boolean[] quoted) {
        int size = tokens.size();
        int id = 0;
        for (int i = 1; i < size; i++) {
            Token mark = tokens.get(i);
            if (aside[i] != 0 || quoted[i] || !(mark.is(",") || isDash(mark))) {
                continue;
            }
            int first = i + 1;
            while (first < size && aside[first] != 0) {
                first++;
            }
            if (first >= size || !opens(tokens, first, i, aside)) {
                continue;
            }
            int end = closing(tokens, first, mark, aside, quoted);
            if (end < 0) {
                continue;
            }
            // The closing comma goes with the aside, the full stop stays.
            boolean comma = end < size && (tokens.get(end).is(",") || isDash(tokens.get(end)));
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

    /** Index of the mark that ends the description, or -1 if it does not look like one. */
    private static int closing(List<Token> tokens, int first, Token mark, int[] aside, boolean[] quoted) {
        int size = tokens.size();
        boolean dash = !mark.is(",");
        for (int j = first; j < size && j - first < MOST_DESCRIPTION; j++) {
            Token token = tokens.get(j);
            if (aside[j] != 0) {
                continue;
            }
            if (token.is("\"") && !quoted[first]) {
                return -1;
            }
            if (dash ? isDash(token) : token.is(",")) {
                if (!dash && continuesList(tokens, j)) {
                    continue;
                }
                return j;
            }
            if (token.is(".") || token.is(";") || token.is("!") || token.is("?")) {
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
