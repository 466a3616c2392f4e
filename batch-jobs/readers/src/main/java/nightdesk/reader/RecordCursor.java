package nightdesk.reader;

import java.util.function.Supplier;
import nightdesk.fault.Place;
import nightdesk.fault.RawBytes;
import nightdesk.fault.RejectionReason;
import nightdesk.reader.RecordCutter.Cut;
import nightdesk.reader.RecordCutter.End;
import org.jspecify.annotations.Nullable;

/** Reads a file by cutting it into records and understanding each by itself. */
final class RecordCursor implements ArticleCursor {
    private final Origin origin;
    private final RecordWindow window;
    private final RecordCutter cutter;
    private final RecordReader reader;
    private final Supplier<FileType> type;
    private final long mostRecords;
    private long records;
    private boolean ended;
    private boolean broken;

    RecordCursor(
            Origin origin, RecordWindow window, RecordCutter cutter, RecordReader reader, Supplier<FileType> type) {
        this.origin = origin;
        this.window = window;
        this.cutter = cutter;
        this.reader = reader;
        this.type = type;
        this.mostRecords = origin.settings().limit(Limit.FILE_RECORDS);
    }

    @Override
    public @Nullable ReadResult next() {
        if (ended) {
            return null;
        }
        Cut cut = cutter.next(window);
        if (cut == null) {
            ended = true;
            broken = window.failure() != null;
            return window.failure() == null ? null : refused(InputFault.of(window.failure()), Cut.of(0, 0));
        }
        ended = cut.end() == End.FILE_ENDS || cut.end() == End.NOTHING;
        broken = cut.end() == End.NOTHING || (ended && (cut.fault() != null || window.failure() != null));
        if (ended && window.failure() != null) {
            return refused(InputFault.of(window.failure()), cut);
        }
        if (records >= mostRecords) {
            ended = true;
            broken = true;
            return refused(tooMany(), new Cut(cut.length(), cut.consumed(), null, End.NOTHING));
        }
        return cut.fault() != null ? refused(cut.fault(), cut) : understood(cut);
    }

    private ReadResult understood(Cut cut) {
        Place place = origin.record(++records, window.line(), window.offset(), window.fileBytes(cut.length()));
        ReadResult result = Records.read(reader, window, cut.length(), place);
        window.advance(cut.consumed());
        return result;
    }

    private ReadResult refused(Refused fault, Cut cut) {
        long line = window.line();
        long from = window.offset();
        RawBytes raw = window.raw(cut.length());
        long length = window.fileBytes(cut.length());
        window.advance(cut.consumed());
        if (cut.end() == End.GOES_ON) {
            cutter.dropRest(window);
            length = window.offset() - from;
        } else if (cut.end() == End.NOTHING) {
            dropFile();
            length = window.offset() - from;
        }
        return fault.at(origin.record(++records, line, from, length), raw);
    }

    private void dropFile() {
        do {
            window.advance(window.length());
        } while (window.fill());
    }

    private Refused tooMany() {
        return new Refused(
                RejectionReason.FILE_TOO_LARGE,
                "the file holds more than " + mostRecords
                        + " records, which is the limit 'file-records'; the rest was not read");
    }

    @Override
    public FileType type() {
        return type.get();
    }

    @Override
    public boolean isBroken() {
        return broken;
    }

    @Override
    public long bytesCovered() {
        return window.offset();
    }

    @Override
    public void close() {
        // The input belongs to the caller.
    }
}
