package nightdesk.reader;

import nightdesk.fault.RejectionReason;
import org.jspecify.annotations.Nullable;

/** One record a line; blank lines are ignored. A line ends with LF, CR LF or the file. */
final class LineCutter implements RecordCutter {
    private final long longest;

    LineCutter(long longest) {
        this.longest = longest;
    }

    @Override
    public @Nullable Cut next(RecordWindow window) {
        while (true) {
            int newline = newlineIn(window);
            if (newline < 0 && window.isOverfull()) {
                return Cut.tooLong(window, tooLong(longest));
            }
            int length = newline < 0 ? window.length() : newline;
            int consumed = newline < 0 ? length : newline + 1;
            int kept = lengthWithoutEnd(window, length);
            if (kept > 0) {
                return new Cut(
                        kept,
                        consumed,
                        kept > longest ? tooLong(longest) : null,
                        newline < 0 ? End.FILE_ENDS : End.MORE);
            }
            if (consumed == 0) {
                return null;
            }
            window.advance(consumed);
        }
    }

    @Override
    public void dropRest(RecordWindow window) {
        dropLine(window);
    }

    static Refused tooLong(long longest) {
        return new Refused(
                RejectionReason.LINE_TOO_LONG,
                "the record is longer than " + longest + " bytes, which is the limit 'record-size'");
    }

    /** Moves past everything up to the next line feed, which stays. */
    static void dropLine(RecordWindow window) {
        while (true) {
            int newline = newline(window, 0);
            if (newline >= 0) {
                window.advance(newline);
                return;
            }
            window.advance(window.length());
            if (!window.fill()) {
                return;
            }
        }
    }

    /** Index of the first line feed from the start of the window, read on as far as needed; -1 if there is none. */
    static int newlineIn(RecordWindow window) {
        int scanned = 0;
        while (true) {
            int newline = newline(window, scanned);
            if (newline >= 0) {
                return newline;
            }
            scanned = window.length();
            if (!window.fill()) {
                return -1;
            }
        }
    }

    private static int newline(RecordWindow window, int scanned) {
        byte[] bytes = window.bytes();
        int start = window.start();
        for (int i = start + scanned; i < window.end(); i++) {
            if (bytes[i] == '\n') {
                return i - start;
            }
        }
        return -1;
    }

    /** Without trailing white space; 0 for a blank line. */
    private static int lengthWithoutEnd(RecordWindow window, int length) {
        byte[] bytes = window.bytes();
        int i = window.start() + length;
        while (i > window.start() && bytes[i - 1] >= 0 && bytes[i - 1] <= ' ') {
            i--;
        }
        return i - window.start();
    }
}
