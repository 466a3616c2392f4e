package nightdesk.reader;

import org.jspecify.annotations.Nullable;

/** The whole file is one record. */
final class WholeFileCutter implements RecordCutter {
    private final long longest;

    WholeFileCutter(long longest) {
        this.longest = longest;
    }

    @Override
    public @Nullable Cut next(RecordWindow window) {
        while (window.fill()) {
            if (window.isOverfull()) {
                return Cut.tooLong(window, LineCutter.tooLong(longest));
            }
        }
        return window.length() == 0 ? null : new Cut(window.length(), window.length(), null, End.FILE_ENDS);
    }

    @Override
    public void dropRest(RecordWindow window) {
        do {
            window.advance(window.length());
        } while (window.fill());
    }
}
