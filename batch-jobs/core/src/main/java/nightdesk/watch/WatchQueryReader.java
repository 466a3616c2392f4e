package nightdesk.watch;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Reads a query: words and "phrases", {@code AND} (or nothing) between what must all be there, {@code OR}, {@code NOT}, {@code NEAR/n} between
 * two terms, round brackets, {@code title:} before a term, {@code *} at the end of a word. NOT binds before NEAR, AND and OR.
 */
final class WatchQueryReader {
    private final List<String> tokens;
    private int next;

    private WatchQueryReader(List<String> tokens) {
        this.tokens = tokens;
    }

    /** @throws IllegalArgumentException with a message for people that begins with what is wrong */
    static WatchQuery read(String written) {
        WatchQueryReader reader = new WatchQueryReader(tokens(written));
        WatchQuery query = reader.or();
        if (reader.next < reader.tokens.size()) {
            throw new IllegalArgumentException(
                    "'" + reader.tokens.get(reader.next) + "' stands where the query should end");
        }
        if (WatchQuery.termsOf(query).isEmpty()) {
            throw new IllegalArgumentException("the query only says what must not be there; name something to find");
        }
        return query;
    }

    private static List<String> tokens(String written) {
        List<String> tokens = new ArrayList<>();
        int i = 0;
        while (i < written.length()) {
            char c = written.charAt(i);
            if (Character.isWhitespace(c)) {
                i++;
            } else if (c == '(' || c == ')') {
                tokens.add(String.valueOf(c));
                i++;
            } else {
                int end = tokenEnd(written, i);
                tokens.add(written.substring(i, end));
                i = end;
            }
        }
        return tokens;
    }

    private static int tokenEnd(String written, int from) {
        int i = from;
        while (i < written.length()) {
            char c = written.charAt(i);
            if (c == '"') {
                int close = written.indexOf('"', i + 1);
                if (close < 0) {
                    throw new IllegalArgumentException("a quotation mark is not closed");
                }
                return close + 1;
            }
            if (Character.isWhitespace(c) || c == '(' || c == ')') {
                return i;
            }
            i++;
        }
        return i;
    }

    private boolean at(String token) {
        return next < tokens.size() && tokens.get(next).equals(token);
    }

    private WatchQuery or() {
        List<WatchQuery> parts = new ArrayList<>(List.of(and()));
        while (at("OR")) {
            next++;
            parts.add(and());
        }
        return parts.size() == 1 ? parts.getFirst() : new WatchQuery.Or(parts);
    }

    private WatchQuery and() {
        List<WatchQuery> parts = new ArrayList<>(List.of(near()));
        while (next < tokens.size() && !at("OR") && !at(")")) {
            if (at("AND")) {
                next++;
            }
            parts.add(near());
        }
        return parts.size() == 1 ? parts.getFirst() : new WatchQuery.And(parts);
    }

    private WatchQuery near() {
        WatchQuery left = part();
        if (next >= tokens.size() || !tokens.get(next).startsWith("NEAR")) {
            return left;
        }
        String operator = tokens.get(next++);
        WatchQuery right = part();
        if (!(left instanceof WatchQuery.Term first) || !(right instanceof WatchQuery.Term second)) {
            throw new IllegalArgumentException(
                    "'" + operator + "' stands between two words or phrases, not brackets or NOT");
        }
        return new WatchQuery.Near(first, second, distance(operator));
    }

    private static int distance(String operator) {
        String digits = operator.startsWith("NEAR/") ? operator.substring(5) : "";
        if (digits.isEmpty() || digits.length() > 3 || !digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
            throw new IllegalArgumentException(
                    "'" + operator + "' names no distance; write NEAR/5 for at most five words between");
        }
        return Integer.parseInt(digits);
    }

    private WatchQuery part() {
        if (next >= tokens.size()) {
            throw new IllegalArgumentException("something is missing at the end of the query");
        }
        String token = tokens.get(next++);
        if (token.equals("NOT")) {
            return new WatchQuery.Not(part());
        }
        if (token.equals("(")) {
            WatchQuery inner = or();
            if (!at(")")) {
                throw new IllegalArgumentException("a bracket is not closed");
            }
            next++;
            return inner;
        }
        if (token.equals(")") || token.equals("AND") || token.equals("OR") || token.startsWith("NEAR/")) {
            throw new IllegalArgumentException("'" + token + "' stands where a word was expected");
        }
        return term(token);
    }

    private static WatchQuery.Term term(String token) {
        boolean inTitle = token.startsWith("title:");
        String text = (inTitle ? token.substring("title:".length()) : token).replace("\"", " ");
        List<String> words = new ArrayList<>();
        for (String word : List.of(text.strip().toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}*]+", -1))) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        if (words.isEmpty()
                || words.stream()
                        .anyMatch(word -> word.indexOf('*') >= 0
                                && (word.indexOf('*') < word.length() - 1 || word.length() < 4))) {
            throw new IllegalArgumentException(
                    "'" + token + "' is no term; a * may end a word of at least three letters");
        }
        return new WatchQuery.Term(words, inTitle);
    }
}
