package nightdesk.reader;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import nightdesk.fault.RejectionReason;
import org.jspecify.annotations.Nullable;

/**
 * The records of a JSON document (RFC 8259): the elements of an array, be it the whole document or the value of a key that is known to hold
 * records ({@code articles}); an object without such a key is one record. Several documents may follow each other. Brackets are counted,
 * nothing is understood, so that a damaged element costs itself.
 */
final class JsonCutter implements RecordCutter {
    private final long longest;
    private final Set<String> lists;
    /** Names of the objects that are open around the current place, outermost first; the document itself is "". */
    private final Deque<String> open = new ArrayDeque<>();

    private boolean inList;
    private boolean documentSeen;
    /** Where the end of a dropped record is looked for: brackets open, inside a string, behind a backslash. */
    private int depth;

    private boolean inString;
    private boolean escaped;

    /** @param lists paths of keys whose arrays hold records, with dots: {@code articles}, {@code response.docs} */
    JsonCutter(long longest, Set<String> lists) {
        this.longest = longest;
        this.lists = lists;
    }

    @Override
    public @Nullable Cut next(RecordWindow window) {
        while (true) {
            int first = skipSpace(window, inList || !open.isEmpty());
            if (first < 0) {
                return inList || !open.isEmpty() ? broken(window, 0, false) : null;
            }
            if (inList) {
                if (first != ']') {
                    return value(window);
                }
                window.advance(1);
                inList = false;
            } else if (!open.isEmpty()) {
                Cut cut = members(window, 0);
                if (cut != null) {
                    return cut;
                }
            } else if (first == '[') {
                documentSeen = true;
                inList = true;
                window.advance(1);
            } else if (first == '{') {
                documentSeen = true;
                open.addLast("");
                Cut cut = members(window, 1);
                if (cut != null) {
                    return cut;
                }
            } else {
                return rest(window);
            }
        }
    }

    /**
     * Walks over the members of the open object from index {@code i}. Null once it has moved the window into a list of records or past the
     * end of an object that held one.
     */
    private @Nullable Cut members(RecordWindow window, int from) {
        boolean whole = from > 0;
        int i = from;
        while (true) {
            i = past(window, i, true);
            int c = at(window, i);
            if (c == '}') {
                i++;
                open.removeLast();
                if (open.isEmpty()) {
                    if (whole) {
                        return new Cut(i, i, i > longest ? LineCutter.tooLong(longest) : null, End.MORE);
                    }
                    window.advance(i);
                    return null;
                }
            } else if (c == '"') {
                int keyEnd = stringEnd(window, i);
                int colon = keyEnd < 0 ? window.length() : past(window, keyEnd, false);
                if (at(window, colon) != ':') {
                    return broken(window, colon, whole);
                }
                int value = past(window, colon + 1, false);
                String path = path(key(window, i, keyEnd));
                if (at(window, value) == '[' && lists.contains(path) && holdsRecords(window, value)) {
                    window.advance(value + 1);
                    inList = true;
                    return null;
                }
                if (at(window, value) == '{' && leadsToList(path)) {
                    open.addLast(path);
                    i = value + 1;
                } else {
                    i = valueEnd(window, value);
                    if (i <= value) {
                        return broken(window, i < 0 ? window.length() : value, whole);
                    }
                }
            } else {
                return broken(window, i, whole);
            }
            if (!whole) {
                window.advance(i);
                i = 0;
            }
        }
    }

    /** The document makes no sense from here on: it is too long for the window, or it ends, or it is no JSON. */
    private Cut broken(RecordWindow window, int at, boolean whole) {
        if (window.isOverfull()) {
            return tooLong(window, whole ? 0 : open.size());
        }
        boolean ends = at(window, at) < 0;
        inList = false;
        open.clear();
        return new Cut(
                window.length(), window.length(), ends ? truncated() : malformed(), ends ? End.FILE_ENDS : End.NOTHING);
    }

    private Cut tooLong(RecordWindow window, int depthAtStart) {
        depth = depthAtStart;
        inString = false;
        escaped = false;
        scan(window);
        if (!inList) {
            open.clear();
        }
        return Cut.tooLong(window, LineCutter.tooLong(longest));
    }

    private static Refused malformed() {
        return new Refused(
                RejectionReason.JSON_MALFORMED,
                "from here on this is no JSON: a key in quotes, a colon or a closing bracket was expected; the rest was not read");
    }

    private static Refused truncated() {
        return new Refused(
                RejectionReason.TRUNCATED, "the file ends inside a JSON value; its closing brackets are missing");
    }

    /** The list element at the start of the window. */
    private Cut value(RecordWindow window) {
        int end = valueEnd(window, 0);
        if (end > 0) {
            return new Cut(end, end, end > longest ? LineCutter.tooLong(longest) : null, End.MORE);
        }
        return window.isOverfull() ? tooLong(window, 0) : broken(window, end < 0 ? window.length() : 0, false);
    }

    /** Something between documents that is neither an object nor an array. */
    private Cut rest(RecordWindow window) {
        if (documentSeen) {
            Refused trailing = new Refused(
                    RejectionReason.TRAILING_DATA,
                    "the JSON document has ended, but other characters follow; expected the end of the file");
            return new Cut(window.length(), window.length(), trailing, End.NOTHING);
        }
        documentSeen = true;
        int end = valueEnd(window, 0);
        return end > 0 ? Cut.of(end, end) : broken(window, end < 0 ? window.length() : 0, false);
    }

    @Override
    public void dropRest(RecordWindow window) {
        while (true) {
            window.advance(window.length());
            if (!window.fill()) {
                return;
            }
            int end = scan(window);
            if (end >= 0) {
                window.advance(end);
                return;
            }
        }
    }

    /** Index behind the record whose brackets are counted in {@link #depth}; -1 if it goes on beyond the window. */
    private int scan(RecordWindow window) {
        byte[] bytes = window.bytes();
        int start = window.start();
        for (int i = start; i < window.end(); i++) {
            int c = bytes[i];
            if (escaped) {
                escaped = false;
            } else if (inString) {
                escaped = c == '\\';
                inString = c != '"';
            } else if (c == '"') {
                inString = true;
            } else if (c == '{' || c == '[') {
                depth++;
            } else if ((c == '}' || c == ']') && --depth <= 0) {
                return i - start + (depth < 0 ? 0 : 1);
            }
        }
        return -1;
    }

    /** Index behind the JSON value that begins at {@code i}, {@code i} if none does; -1 if the file or the window ends before. */
    private static int valueEnd(RecordWindow window, int i) {
        int first = at(window, i);
        if (first == '"') {
            return stringEnd(window, i);
        }
        if (first != '{' && first != '[') {
            int end = i;
            int c = at(window, end);
            while (c >= 0 && c != ',' && c != ']' && c != '}' && c > ' ') {
                end++;
                c = at(window, end);
            }
            return c < 0 && window.isOverfull() ? -1 : end;
        }
        int nesting = 0;
        int at = i;
        while (true) {
            byte[] bytes = window.bytes();
            int start = window.start();
            int length = window.length();
            while (at < length) {
                int c = bytes[start + at];
                if (c == '"') {
                    int end = stringEnd(window, at);
                    if (end < 0) {
                        return -1;
                    }
                    at = end;
                    bytes = window.bytes();
                    start = window.start();
                    length = window.length();
                    continue;
                }
                at++;
                if (c == '{' || c == '[') {
                    nesting++;
                } else if ((c == '}' || c == ']') && --nesting == 0) {
                    return at;
                }
            }
            if (!window.fill()) {
                return -1;
            }
        }
    }

    private static int stringEnd(RecordWindow window, int quote) {
        int at = quote + 1;
        while (true) {
            byte[] bytes = window.bytes();
            int start = window.start();
            int length = window.length();
            while (at < length) {
                int c = bytes[start + at];
                if (c == '"') {
                    return at + 1;
                }
                at += c == '\\' ? 2 : 1;
            }
            if (!window.fill()) {
                return -1;
            }
        }
    }

    /** Whether the array that begins at {@code i} is empty or begins with an object. */
    private static boolean holdsRecords(RecordWindow window, int i) {
        int first = at(window, past(window, i + 1, false));
        return first == '{' || first == ']';
    }

    private boolean leadsToList(String path) {
        for (String list : lists) {
            if (list.startsWith(path) && list.length() > path.length() && list.charAt(path.length()) == '.') {
                return true;
            }
        }
        return false;
    }

    private String path(String key) {
        String around = open.getLast();
        return around.isEmpty() ? key : around + "." + key;
    }

    private static String key(RecordWindow window, int quote, int end) {
        int from = window.start() + quote + 1;
        int length = Math.min(end - quote - 2, 200);
        return Utf8.decode(window.bytes(), from, from + Math.max(0, length));
    }

    /** First byte that is no white space, nor a comma if those may be passed; the window then begins with it. -1 at the end. */
    private static int skipSpace(RecordWindow window, boolean commas) {
        int i = past(window, 0, commas);
        window.advance(i);
        return at(window, 0);
    }

    /** Index of the first byte from {@code i} that is no white space, nor a comma if those may be passed. */
    private static int past(RecordWindow window, int i, boolean commas) {
        int at = i;
        int c = at(window, at);
        while (c == ' ' || c == '\n' || c == '\r' || c == '\t' || (commas && c == ',')) {
            at++;
            c = at(window, at);
        }
        return at;
    }

    /** The byte at {@code i}, read on if needed; -1 behind the last. */
    private static int at(RecordWindow window, int i) {
        while (i >= window.length()) {
            if (!window.fill()) {
                return -1;
            }
        }
        return window.bytes()[window.start() + i] & 0xFF;
    }
}
