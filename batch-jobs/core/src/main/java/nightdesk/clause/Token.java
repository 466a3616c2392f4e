package nightdesk.clause;

import java.util.Objects;
import nightdesk.annotate.Name;
import nightdesk.annotate.WrittenMoney;
import nightdesk.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A word, a name, an amount or a mark of a sentence.
 *
 * @param start in the normalised text; of an amount, where its qualifier word begins
 * @param end in the normalised text, exclusive
 * @param word in lower case; empty outside a sentence
 * @param capital whether it is written with a capital
 * @param name the name, if it is one
 * @param money the amount, if it is one
 */
public record Token(
        int start,
        int end,
        String word,
        boolean capital,
        @Nullable Name name,
        @Nullable WrittenMoney money) {
    /** What stands before the first and after the last token. */
    static final Token NONE = new Token(0, 0, "", false, null, null);

    public Token {
        Objects.requireNonNull(word);
    }

    /** Whether it is a name. */
    public boolean isName() {
        return name != null;
    }

    /** Whether it is an amount of money. */
    public boolean isMoney() {
        return money != null;
    }

    /** Whether it is a plain word or number: no name, amount or mark. */
    public boolean isWord() {
        return name == null && money == null && !word.isEmpty() && Character.isLetterOrDigit(word.charAt(0));
    }

    /** Whether it is a mark such as a comma or bracket. */
    public boolean isMark() {
        return name == null
                && money == null
                && !word.isEmpty()
                && !Character.isLetterOrDigit(word.charAt(0))
                && !word.equals("'s")
                && !word.equals("%")
                && !word.equals("$");
    }

    /** Whether it is this word or mark. */
    public boolean is(String other) {
        return name == null && money == null && word.equals(other);
    }

    /** Its place in the text. */
    public Span span() {
        return new Span(start, end);
    }
}
