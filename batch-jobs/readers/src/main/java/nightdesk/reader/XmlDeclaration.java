package nightdesk.reader;

import org.jspecify.annotations.Nullable;

/** The line {@code <?xml version="1.0" encoding="..."?>}. */
final class XmlDeclaration {
    private XmlDeclaration() {}

    /** The encoding it names; null if it names none. */
    static @Nullable String encodingIn(String declaration) {
        int at = declaration.indexOf("encoding");
        if (at < 0) {
            return null;
        }
        int i = at + "encoding".length();
        while (i < declaration.length()
                && (declaration.charAt(i) == '=' || Character.isWhitespace(declaration.charAt(i)))) {
            i++;
        }
        if (i >= declaration.length() || (declaration.charAt(i) != '"' && declaration.charAt(i) != '\'')) {
            return null;
        }
        int end = declaration.indexOf(declaration.charAt(i), i + 1);
        return end < 0 ? null : declaration.substring(i + 1, end).strip();
    }
}
