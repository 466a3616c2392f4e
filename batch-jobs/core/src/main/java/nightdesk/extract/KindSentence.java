package nightdesk.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import nightdesk.fact.AmountKind;
import nightdesk.text.Span;
import nightdesk.text.WordRow;
import org.jspecify.annotations.Nullable;

/**
 * The words of one sentence as the kinds of amounts need them: small letters, an amount one token, punctuation its own. At most {@value
 * #MOST} tokens on either side of an amount are looked at.
 */
final class KindSentence {
    static final int MOST = 40;

    /**
     * @param word small letters; {@code $} for an amount, the sign itself for punctuation
     * @param amount number of the amount in the text; -1 for words
     * @param parts whether it parts what stands beside it
     */
    record Token(String word, int amount, Parting parts) {
        /** How far a mark parts what stands on both sides of it. */
        enum Parting {
            NOT,
            SOFT,
            HARD
        }

        boolean isAmount() {
            return amount >= 0;
        }

        boolean isBoundary() {
            return parts != Parting.NOT;
        }

        boolean isHardBoundary() {
            return parts == Parting.HARD;
        }

        private static Token mark(char mark) {
            Parting parts = switch (mark) {
                case ';', '\n', '*', '•', '|' -> Parting.HARD;
                case ',', ':', '(', ')', '–', '—', '"' -> Parting.SOFT;
                default -> Parting.NOT;
            };
            return new Token(String.valueOf(mark), -1, parts);
        }
    }

    private static final List<Token> ASCII_MARKS =
            IntStream.range(0, 128).mapToObj(c -> Token.mark((char) c)).toList();
    private static final String POSSESSIVE = "'s";

    private final List<Token> tokens;
    private final Map<String, Boolean> holds = new HashMap<>();
    private final @Nullable AmountKind[] nouns;
    private final boolean[] nounsRead;

    private KindSentence(List<Token> tokens) {
        this.tokens = tokens;
        this.nouns = new AmountKind[tokens.size()];
        this.nounsRead = new boolean[tokens.size()];
    }

    /** The tokens of a sentence; {@code amounts} are the spans of the amounts that start in it, by their number. */
    static KindSentence of(String text, Span sentence, Map<Integer, Span> amounts) {
        List<Token> tokens = new ArrayList<>(40);
        int at = sentence.start();
        int end = Math.min(sentence.end(), text.length());
        for (Map.Entry<Integer, Span> amount : amounts.entrySet()) {
            addWords(text, at, amount.getValue().start(), tokens);
            tokens.add(new Token("$", amount.getKey(), Token.Parting.NOT));
            at = Math.max(at, amount.getValue().end());
        }
        addWords(text, at, end, tokens);
        return new KindSentence(tokens);
    }

    private static void addWords(String text, int from, int end, List<Token> tokens) {
        int at = from;
        while (at < end) {
            char c = text.charAt(at);
            if (isLetterOrDigit(c)) {
                int wordEnd = at + 1;
                while (wordEnd < end && isInner(text, wordEnd, end)) {
                    wordEnd++;
                }
                String word = WordRow.lower(text, at, wordEnd);
                boolean owner = word.endsWith(POSSESSIVE);
                tokens.add(new Token(
                        owner ? word.substring(0, word.length() - POSSESSIVE.length()) : word, -1, Token.Parting.NOT));
                at = wordEnd;
            } else {
                if (c != ' ' && c != '.' && c != '-' && c != '\'' && c != '/') {
                    tokens.add(c < 128 ? ASCII_MARKS.get(c) : Token.mark(c));
                }
                at++;
            }
        }
    }

    private static boolean isLetterOrDigit(char c) {
        return c < 0x80
                ? c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9'
                : Character.isLetterOrDigit(c);
    }

    private static boolean isInner(String text, int at, int end) {
        char c = text.charAt(at);
        if (isLetterOrDigit(c)) {
            return true;
        }
        boolean joins = c == '-' || c == '\'' || c == '&';
        return joins && at + 1 < end && isLetterOrDigit(text.charAt(at + 1));
    }

    int size() {
        return tokens.size();
    }

    Token get(int index) {
        return tokens.get(index);
    }

    /** Word at an index; empty outside the sentence. */
    String word(int index) {
        return index >= 0 && index < tokens.size() ? tokens.get(index).word : "";
    }

    /** Index of the token of an amount. */
    int indexOf(int amount) {
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).amount == amount) {
                return i;
            }
        }
        return -1;
    }

    /** Kind of the longest noun phrase that ends at {@code index}; null if it is none. */
    @Nullable
    AmountKind nounEndingAt(int index) {
        if (index < 0) {
            return null;
        }
        if (!nounsRead[index]) {
            nouns[index] = longest(index, KindLexicon.longestNoun(tokens.get(index).word), KindLexicon::noun);
            nounsRead[index] = true;
        }
        return nouns[index];
    }

    /** Kind of the longest verb phrase that ends at {@code index}; null if it is none. */
    @Nullable
    AmountKind verbEndingAt(int index) {
        return index < 0 ? null : longest(index, KindLexicon.longestVerb(tokens.get(index).word), KindLexicon::verb);
    }

    private @Nullable AmountKind longest(int index, int most, Function<String, @Nullable AmountKind> kinds) {
        for (int length = Math.min(most, index + 1); length >= 1; length--) {
            AmountKind kind = kinds.apply(phrase(index - length + 1, length));
            if (kind != null) {
                return kind;
            }
        }
        return null;
    }

    /** Whether something is bought, sold or contracted in it. */
    boolean hasTrade() {
        for (Token token : tokens) {
            if (KindLexicon.isTrade(token.word) || token.word.equals("contract") || token.word.equals("revenue")) {
                return true;
            }
        }
        return false;
    }

    /** Whether these words, parted by spaces, stand anywhere in the sentence. */
    boolean has(String words) {
        return holds.computeIfAbsent(words, this::seek);
    }

    private boolean seek(String words) {
        String[] parts = words.split(" ", -1);
        for (int i = 0; i + parts.length <= tokens.size(); i++) {
            int matched = 0;
            while (matched < parts.length && tokens.get(i + matched).word.equals(parts[matched])) {
                matched++;
            }
            if (matched == parts.length) {
                return true;
            }
        }
        return false;
    }

    private String phrase(int from, int length) {
        if (length == 1) {
            return tokens.get(from).word;
        }
        StringBuilder phrase = new StringBuilder();
        for (int i = from; i < from + length; i++) {
            phrase.append(i > from ? " " : "").append(tokens.get(i).word);
        }
        return phrase.toString();
    }
}
