package nightdesk.reader;

import java.util.Arrays;
import nightdesk.fault.RejectionReason;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a table (RFC 4180, any delimiter): fields may be in double quotes and then hold delimiters, line breaks and doubled quotes.
 * Remembers where the fields of the last row stand. A row with a broken quote costs its first line; reading goes on with the next.
 */
final class CsvCutter implements RecordCutter {
    private final byte delimiter;
    private final long longest;
    private final long mostColumns;
    private int[] from = new int[64];
    private int[] to = new int[64];
    private boolean[] doubled = new boolean[64];
    private int fields;
    private @Nullable Refused fault;

    CsvCutter(char delimiter, long longest, long mostColumns) {
        this.delimiter = (byte) delimiter;
        this.longest = longest;
        this.mostColumns = mostColumns;
    }

    /** Number of fields of the last row. */
    int fields() {
        return fields;
    }

    /** The characters of a field of the last row, quotes resolved. */
    String field(byte[] bytes, int start, int field) {
        String text = Utf8.decode(bytes, start + from[field], start + to[field]);
        return doubled[field] ? text.replace("\"\"", "\"") : text;
    }

    /** Length of a field of the last row in bytes. */
    int fieldLength(int field) {
        return to[field] - from[field];
    }

    @Override
    public @Nullable Cut next(RecordWindow window) {
        skipBlankLines(window);
        if (at(window, 0) < 0) {
            return null;
        }
        fields = 0;
        fault = null;
        int end = row(window);
        if (fault == null && end > longest) {
            fault = LineCutter.tooLong(longest);
        }
        if (fault != null) {
            return broken(window, fault);
        }
        boolean last = at(window, end) < 0;
        return new Cut(end, end + lineEnd(window, end), null, last ? End.FILE_ENDS : End.MORE);
    }

    @Override
    public void dropRest(RecordWindow window) {
        LineCutter.dropLine(window);
    }

    private static Cut broken(RecordWindow window, Refused fault) {
        int newline = LineCutter.newlineIn(window);
        if (newline >= 0) {
            int carriage = newline > 0 && window.bytes()[window.start() + newline - 1] == '\r' ? 1 : 0;
            return new Cut(newline - carriage, newline + 1, fault, End.MORE);
        }
        return window.isOverfull()
                ? Cut.tooLong(window, fault)
                : new Cut(window.length(), window.length(), fault, End.FILE_ENDS);
    }

    private static void skipBlankLines(RecordWindow window) {
        int i = 0;
        int c = at(window, i);
        while (c == '\n' || c == '\r') {
            i++;
            c = at(window, i);
        }
        window.advance(i);
    }

    /** Notes the fields of the row at the start of the window; returns its length without the line break. */
    private int row(RecordWindow window) {
        int i = 0;
        while (true) {
            int quote = openingQuote(window, i);
            int end = quote >= 0 ? quoted(window, quote) : plain(window, i);
            if (fault != null) {
                return 0;
            }
            int c = at(window, end);
            if (c != delimiter) {
                return end;
            }
            i = end + 1;
            if (fields >= mostColumns) {
                fault = new Refused(
                        RejectionReason.CSV_COLUMN_LIMIT,
                        "the row has more than " + mostColumns + " columns, which is the limit 'csv-column'");
                return 0;
            }
        }
    }

    /** Index of the quote with which the field at {@code i} begins, blanks before it passed; -1 if it begins with none. */
    private static int openingQuote(RecordWindow window, int i) {
        int at = i;
        int c = at(window, at);
        while (c == ' ') {
            at++;
            c = at(window, at);
        }
        return c == '"' ? at : -1;
    }

    private int plain(RecordWindow window, int i) {
        int end = i;
        while (true) {
            byte[] bytes = window.bytes();
            int start = window.start();
            int length = window.length();
            while (end < length) {
                byte c = bytes[start + end];
                if (c == delimiter || c == '\n' || c == '\r') {
                    add(i, end, false);
                    return end;
                }
                end++;
            }
            if (!window.fill()) {
                if (window.isOverfull()) {
                    fault = LineCutter.tooLong(longest);
                }
                add(i, end, false);
                return end;
            }
        }
    }

    /** The field in quotes that begins at {@code quote}; returns the index behind it and blanks. */
    private int quoted(RecordWindow window, int quote) {
        int i = quote + 1;
        boolean twice = false;
        while (true) {
            byte[] bytes = window.bytes();
            int start = window.start();
            int length = window.length();
            while (i < length && bytes[start + i] != '"') {
                i++;
            }
            if (i < length) {
                if (at(window, i + 1) != '"') {
                    break;
                }
                twice = true;
                i += 2;
            } else if (!window.fill()) {
                fault = window.isOverfull()
                        ? LineCutter.tooLong(longest)
                        : new Refused(
                                RejectionReason.CSV_MALFORMED,
                                "a quote is opened in column " + (fields + 1)
                                        + " and never closed; expected a closing quote");
                return i;
            }
        }
        add(quote + 1, i, twice);
        int end = i + 1;
        int c = at(window, end);
        while (c == ' ') {
            end++;
            c = at(window, end);
        }
        if (c >= 0 && c != delimiter && c != '\n' && c != '\r') {
            fault = new Refused(
                    RejectionReason.CSV_MALFORMED,
                    "text follows the closing quote of column " + fields
                            + "; expected a delimiter, or the quote doubled");
        }
        return end;
    }

    private void add(int start, int end, boolean twice) {
        if (fields == from.length) {
            from = Arrays.copyOf(from, fields * 2);
            to = Arrays.copyOf(to, fields * 2);
            doubled = Arrays.copyOf(doubled, fields * 2);
        }
        from[fields] = start;
        to[fields] = end;
        doubled[fields++] = twice;
    }

    /** Bytes of the line break at {@code i}; 0 at the end of the file. */
    private static int lineEnd(RecordWindow window, int i) {
        int c = at(window, i);
        if (c == '\r') {
            return at(window, i + 1) == '\n' ? 2 : 1;
        }
        return c == '\n' ? 1 : 0;
    }

    private static int at(RecordWindow window, int i) {
        while (i >= window.length()) {
            if (!window.fill()) {
                return -1;
            }
        }
        return window.bytes()[window.start() + i] & 0xFF;
    }
}
