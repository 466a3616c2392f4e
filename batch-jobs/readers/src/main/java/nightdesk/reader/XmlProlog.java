package nightdesk.reader;

import org.jspecify.annotations.Nullable;

/**
 * What stands before the first element of an XML document.
 *
 * @param root qualified name of the first element; null if none is found
 * @param internalSubset whether a document type declaration defines anything of its own
 */
record XmlProlog(@Nullable String root, boolean internalSubset) {
    /** The prolog of a text; without a root if it is no XML. */
    static XmlProlog of(String text) {
        int i = 0;
        boolean internal = false;
        while (true) {
            while (i < text.length() && (Character.isWhitespace(text.charAt(i)) || text.charAt(i) == '\uFEFF')) {
                i++;
            }
            if (i >= text.length() || text.charAt(i) != '<') {
                return new XmlProlog(null, internal);
            }
            if (text.startsWith("<!--", i)) {
                i = behind(text, "-->", i + 4);
            } else if (text.startsWith("<?", i)) {
                i = behind(text, "?>", i + 2);
            } else if (text.regionMatches(true, i, "<!DOCTYPE", 0, 9)) {
                int end = declarationEnd(text, i);
                int bracket = text.indexOf('[', i);
                internal |= bracket >= 0 && bracket < end;
                i = end;
            } else {
                return new XmlProlog(name(text, i + 1), internal);
            }
        }
    }

    /** Name of the root without its prefix; empty without a root. */
    String localRoot() {
        return root == null ? "" : root.substring(root.indexOf(':') + 1);
    }

    private static int behind(String text, String end, int from) {
        int at = text.indexOf(end, from);
        return at < 0 ? text.length() : at + end.length();
    }

    private static int declarationEnd(String text, int from) {
        boolean inSubset = false;
        char quote = 0;
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (c == '[') {
                inSubset = true;
            } else if (c == ']') {
                inSubset = false;
            } else if (c == '>' && !inSubset) {
                return i + 1;
            }
        }
        return text.length();
    }

    private static @Nullable String name(String text, int from) {
        int end = from;
        while (end < text.length() && isNameCharacter(text.charAt(end))) {
            end++;
        }
        return end == from || end == text.length() ? null : text.substring(from, end);
    }

    private static boolean isNameCharacter(char c) {
        return Character.isLetterOrDigit(c) || c == ':' || c == '_' || c == '-' || c == '.';
    }
}
