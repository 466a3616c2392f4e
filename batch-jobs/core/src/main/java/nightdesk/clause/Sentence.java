package nightdesk.clause;

import java.util.List;
import java.util.Set;
import nightdesk.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A sentence as a row of tokens. Asides (brackets, descriptions between commas, "the company said") are marked, so that what stands on
 * both sides of them can be read as one clause.
 */
public final class Sentence {
    private final int number;
    private final Span span;
    private final List<Token> tokens;
    private final String[] words;
    private final int[] aside;
    private final boolean[] quoted;
    private final boolean headline;
    private final boolean titleCase;
    private final @Nullable SentenceTrace trace;

    Sentence(
            int number,
            Span span,
            List<Token> tokens,
            boolean headline,
            boolean titleCase,
            @Nullable SentenceTrace trace) {
        this.trace = trace;
        this.number = number;
        this.span = span;
        this.tokens = tokens;
        this.headline = headline;
        this.titleCase = titleCase;
        int size = tokens.size();
        this.words = new String[size];
        char[] marks = new char[size];
        for (int i = 0; i < size; i++) {
            Token token = tokens.get(i);
            words[i] = token.isName() || token.isMoney() ? "" : token.word();
            marks[i] = Asides.markOf(token);
        }
        this.quoted = new boolean[size];
        this.aside = new int[size];
        Asides.mark(tokens, marks, aside, quoted);
    }

    /** Its number in the text, from 0. */
    public int number() {
        return number;
    }

    /** Its place in the text. */
    public Span span() {
        return span;
    }

    /** Number of tokens. */
    public int size() {
        return words.length;
    }

    /** Whether it stands in the headline. */
    public boolean isHeadline() {
        return headline;
    }

    /** Whether most of its words are capitalised, as in an American headline. */
    public boolean isTitleCase() {
        return titleCase;
    }

    /** The token at {@code i}; an empty one outside the sentence. */
    public Token at(int i) {
        return i < 0 || i >= words.length ? Token.NONE : tokens.get(i);
    }

    /** The lower-case word at {@code i}, empty outside the sentence and for names and amounts. */
    public String word(int i) {
        return i < 0 || i >= words.length ? "" : words[i];
    }

    /** Number of the aside the token belongs to: positive for a description, negative for a bracket; 0 if it belongs to none. */
    public int aside(int i) {
        return i >= 0 && i < aside.length ? aside[i] : 0;
    }

    /** Whether the token stands between quotation marks. */
    public boolean isQuoted(int i) {
        return i >= 0 && i < quoted.length && quoted[i];
    }

    /** The next token after {@code i} in the same clause: asides that {@code i} does not stand in are skipped. */
    public int after(int i) {
        int own = aside(i);
        int j = i + 1;
        while (j < tokens.size() && aside[j] != own && aside[j] != 0) {
            j++;
        }
        // An aside ends the clause that stands in it.
        return own != 0 && aside(j) != own ? tokens.size() : j;
    }

    /** The token before {@code i} in the same clause, or before the aside it stands in; -1 if there is none. */
    public int before(int i) {
        int own = aside(i);
        int j = i - 1;
        while (j >= 0 && aside[j] != own && aside[j] != 0) {
            j--;
        }
        return j;
    }

    /** First token from {@code from} before {@code to} whose word is in the set; -1 if there is none. */
    public int find(Set<String> words, int from, int to) {
        for (int i = Math.max(0, from); i < Math.min(to, this.words.length); i++) {
            if (words.contains(this.words[i])) {
                return i;
            }
        }
        return -1;
    }

    /** Whether any token's word is in the set. */
    public boolean has(Set<String> words) {
        return find(words, 0, tokens.size()) >= 0;
    }

    /** Whether the words from {@code i} on are these, asides not skipped. */
    public boolean matches(int i, String... words) {
        for (int k = 0; k < words.length; k++) {
            if (!word(i + k).equals(words[k])) {
                return false;
            }
        }
        return true;
    }

    /** Who listens to what rules look at; null in a night's run. */
    public @Nullable SentenceTrace trace() {
        return trace;
    }

    /** Tells the listener, if there is one, what a rule made of a token. */
    public void note(int token, String finding) {
        if (trace != null) {
            trace.looked(this, token, finding);
        }
    }

    /** Span of tokens {@code [from, to)}. */
    public Span spanOf(int from, int to) {
        return new Span(tokens.get(from).start(), tokens.get(to - 1).end());
    }
}
