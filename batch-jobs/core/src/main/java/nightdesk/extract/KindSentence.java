package nightdesk.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nightdesk.fact.AmountKind;
import nightdesk.text.Span;
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
     */
    record Token(String word, int amount) {
        boolean isAmount() {
            return amount >= 0;
        }

        boolean isBoundary() {
            return switch (word) {
                case ",", ";", ":", "(", ")", "–", "—", "\n", "\"", "*", "•", "|" -> true;
                default -> false;
            };
        }

        boolean isHardBoundary() {
            return switch (word) {
                case ";", "\n", "*", "•", "|" -> true;
                default -> false;
            };
        }
    }

    private final List<Token> tokens;

    private KindSentence(List<Token> tokens) {
        this.tokens = tokens;
    }

    /** The tokens of a sentence; {@code amounts} are the spans of the amounts that start in it, by their number. */
    static KindSentence of(String text, Span sentence, Map<Integer, Span> amounts) {
        List<Token> tokens = new ArrayList<>();
        int at = sentence.start();
        int end = Math.min(sentence.end(), text.length());
        for (Map.Entry<Integer, Span> amount : amounts.entrySet()) {
            addWords(text, at, amount.getValue().start(), tokens);
            tokens.add(new Token("$", amount.getKey()));
            at = Math.max(at, amount.getValue().end());
        }
        addWords(text, at, end, tokens);
        return new KindSentence(tokens);
    }

    private static void addWords(String text, int from, int end, List<Token> tokens) {
        int at = from;
        while (at < end) {
            char c = text.charAt(at);
            if (Character.isLetterOrDigit(c)) {
                int wordEnd = at + 1;
                while (wordEnd < end && isInner(text, wordEnd, end)) {
                    wordEnd++;
                }
                String word = text.substring(at, wordEnd).toLowerCase(Locale.ROOT);
                tokens.add(new Token(word.endsWith("'s") ? word.substring(0, word.length() - 2) : word, -1));
                at = wordEnd;
            } else {
                if (c != ' ' && c != '.' && c != '-' && c != '\'' && c != '/') {
                    tokens.add(new Token(String.valueOf(c), -1));
                }
                at++;
            }
        }
    }

    private static boolean isInner(String text, int at, int end) {
        char c = text.charAt(at);
        if (Character.isLetterOrDigit(c)) {
            return true;
        }
        boolean joins = c == '-' || c == '\'' || c == '&';
        return joins && at + 1 < end && Character.isLetterOrDigit(text.charAt(at + 1));
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
        for (int length = Math.min(KindLexicon.LONGEST, index + 1); length >= 1; length--) {
            AmountKind kind = KindLexicon.noun(phrase(index - length + 1, length));
            if (kind != null) {
                return kind;
            }
        }
        return null;
    }

    /** Kind of the longest verb phrase that ends at {@code index}; null if it is none. */
    @Nullable
    AmountKind verbEndingAt(int index) {
        for (int length = Math.min(KindLexicon.LONGEST, index + 1); length >= 1; length--) {
            AmountKind kind = KindLexicon.verb(phrase(index - length + 1, length));
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
