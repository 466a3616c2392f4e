package nightdesk.store;

import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * JSON in the one form that is hashed: members in the order they are given, numbers as integers, nothing escaped but {@code "}, {@code \},
 * control characters and lone surrogates. Compact on one line, or two blanks a level for files that people open.
 */
final class CanonicalJson {
    private final StringBuilder out = new StringBuilder();
    private final boolean indented;
    private int depth;
    private boolean empty = true;

    private CanonicalJson(boolean indented) {
        this.indented = indented;
    }

    static CanonicalJson compact() {
        return new CanonicalJson(false);
    }

    static CanonicalJson indented() {
        return new CanonicalJson(true);
    }

    /** Left out if the value is absent. */
    CanonicalJson field(String name, @Nullable String value) {
        if (value != null) {
            name(name);
            quoted(value);
        }
        return this;
    }

    CanonicalJson field(String name, long value) {
        name(name);
        out.append(value);
        return this;
    }

    CanonicalJson field(String name, boolean value) {
        name(name);
        out.append(value);
        return this;
    }

    /** Opens a member that is an object, until {@link #end()}. */
    CanonicalJson object(String name) {
        name(name);
        open('{');
        return this;
    }

    CanonicalJson begin() {
        open('{');
        return this;
    }

    CanonicalJson end() {
        close('}');
        return this;
    }

    /** A list of objects, one a line where lines are broken. */
    <T> CanonicalJson objects(String name, List<T> values, BiConsumer<CanonicalJson, T> members) {
        name(name);
        open('[');
        for (T value : values) {
            comma();
            CanonicalJson one = compact().begin();
            members.accept(one, value);
            out.append(one.end());
        }
        close(']');
        return this;
    }

    @Override
    public String toString() {
        return out.toString();
    }

    private void name(String name) {
        comma();
        quoted(name);
        out.append(indented ? ": " : ":");
    }

    private void open(char bracket) {
        out.append(bracket);
        depth++;
        empty = true;
    }

    private void close(char bracket) {
        depth--;
        if (!empty) {
            breakLine();
        }
        out.append(bracket);
        empty = false;
    }

    private void comma() {
        if (!empty) {
            out.append(',');
        }
        empty = false;
        breakLine();
    }

    private void breakLine() {
        if (indented) {
            out.append('\n').append("  ".repeat(depth));
        }
    }

    private void quoted(String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c < 0x20 || c == 0x7f || isLoneSurrogate(text, i)) {
                out.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
            } else {
                out.append(c);
            }
        }
        out.append('"');
    }

    private static boolean isLoneSurrogate(String text, int i) {
        char c = text.charAt(i);
        if (Character.isHighSurrogate(c)) {
            return i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
        }
        return Character.isLowSurrogate(c) && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
    }
}
