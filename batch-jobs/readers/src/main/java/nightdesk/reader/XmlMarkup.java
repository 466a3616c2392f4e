package nightdesk.reader;

/** Finds where one piece of XML markup ends, in a window that is read on as needed. */
final class XmlMarkup {
    /** The file or the window ends inside the markup. */
    static final int UNFINISHED = -1;

    private XmlMarkup() {}

    /** What begins with a {@code <}. */
    enum Kind {
        START,
        EMPTY,
        END,
        /** Comment, CDATA section or processing instruction. */
        OTHER,
        DOCTYPE,
        /** A lone less-than sign. */
        TEXT
    }

    /** The kind of the markup at {@code i}, where a {@code <} stands; an empty element counts as START here. */
    static Kind kind(RecordWindow window, int i) {
        int c = at(window, i + 1);
        return switch (c) {
            case '/' -> Kind.END;
            case '?' -> Kind.OTHER;
            case '!' -> at(window, i + 2) == 'D' || at(window, i + 2) == 'd' ? Kind.DOCTYPE : Kind.OTHER;
            default -> isNameStart(c) ? Kind.START : Kind.TEXT;
        };
    }

    /** Index behind the markup that begins at {@code i}, or {@link #UNFINISHED}. */
    static int end(RecordWindow window, int i, Kind kind) {
        return switch (kind) {
            case START, EMPTY -> tagEnd(window, i);
            case END, DOCTYPE -> find(window, i, ">");
            case TEXT -> i + 1;
            case OTHER -> otherEnd(window, i);
        };
    }

    private static int otherEnd(RecordWindow window, int i) {
        if (at(window, i + 1) == '?') {
            return find(window, i + 2, "?>");
        }
        if (at(window, i + 2) == '-' && at(window, i + 3) == '-') {
            return find(window, i + 4, "-->");
        }
        return at(window, i + 2) == '[' ? find(window, i + 3, "]]>") : find(window, i + 2, ">");
    }

    private static int tagEnd(RecordWindow window, int i) {
        int quote = 0;
        int at = i + 1;
        while (true) {
            int c = at(window, at);
            if (c < 0) {
                return UNFINISHED;
            }
            at++;
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (c == '>') {
                return at;
            } else if (c == '<') {
                // An attribute's quote is missing or the tag was never closed: the next markup begins here.
                return at - 1;
            }
        }
    }

    /** Whether the tag that ends before {@code end} is an element without content. */
    static boolean isEmpty(RecordWindow window, int end) {
        return at(window, end - 2) == '/';
    }

    /** The qualified name of the tag whose {@code <} or {@code </} stands at {@code i}. */
    static String name(RecordWindow window, int i) {
        int from = i + (at(window, i + 1) == '/' ? 2 : 1);
        int end = from;
        int c = at(window, end);
        while (c >= 0 && c > ' ' && c != '>' && c != '/' && c != '<' && end - from < 200) {
            end++;
            c = at(window, end);
        }
        return Utf8.decode(window.bytes(), window.start() + from, window.start() + end);
    }

    /** Index of the next {@code <} from {@code i}, or {@link #UNFINISHED}. */
    static int next(RecordWindow window, int i) {
        return find(window, i, "<") < 0 ? UNFINISHED : find(window, i, "<") - 1;
    }

    /** Index behind the next occurrence of an ASCII string. */
    private static int find(RecordWindow window, int i, String wanted) {
        char last = wanted.charAt(wanted.length() - 1);
        int at = i;
        while (true) {
            byte[] bytes = window.bytes();
            int start = window.start();
            int length = window.length();
            while (at < length) {
                if (bytes[start + at] == last && endsWith(bytes, start, i, at, wanted)) {
                    return at + 1;
                }
                at++;
            }
            if (!window.fill()) {
                return UNFINISHED;
            }
        }
    }

    private static boolean endsWith(byte[] bytes, int start, int from, int at, String wanted) {
        if (at - from + 1 < wanted.length()) {
            return false;
        }
        for (int k = 0; k < wanted.length(); k++) {
            if (bytes[start + at - wanted.length() + 1 + k] != wanted.charAt(k)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isNameStart(int c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c >= 0x80;
    }

    static int at(RecordWindow window, int i) {
        while (i >= window.length()) {
            if (!window.fill()) {
                return -1;
            }
        }
        return window.bytes()[window.start() + i] & 0xFF;
    }
}
