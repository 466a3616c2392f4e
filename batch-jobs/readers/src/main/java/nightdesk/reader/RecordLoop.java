package nightdesk.reader;

import java.util.Objects;
import nightdesk.fault.Place;
import nightdesk.fault.RawBytes;
import nightdesk.fault.Rejection;
import nightdesk.fault.RejectionReason;
import nightdesk.reader.RecordCutter.Cut;
import nightdesk.reader.RecordCutter.End;
import org.jspecify.annotations.Nullable;

/** Cuts a file into records and understands each by itself. */
final class RecordLoop<T> {
    private final Origin origin;
    private final RecordWindow window;
    private final RecordCutter cutter;
    private final RecordReader<T> reader;
    private final long mostRecords;
    private long records;
    private boolean ended;
    private boolean broken;

    RecordLoop(Origin origin, RecordWindow window, RecordCutter cutter, RecordReader<T> reader) {
        this.origin = origin;
        this.window = window;
        this.cutter = cutter;
        this.reader = reader;
        this.mostRecords = origin.settings().limit(Limit.FILE_RECORDS);
    }

    /** What became of a record. */
    sealed interface Outcome<T> {
        record Read<T>(T value) implements Outcome<T> {
            public Read {
                Objects.requireNonNull(value);
            }
        }

        record Failed<T>(Rejection rejection) implements Outcome<T> {}
    }

    /** The next record; null after the last. */
    @Nullable
    Outcome<T> next() {
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

    private Outcome<T> understood(Cut cut) {
        Place place = origin.record(++records, window.line(), window.offset(), window.fileBytes(cut.length()));
        Outcome<T> outcome = read(cut.length(), place);
        window.advance(cut.consumed());
        return outcome;
    }

    private Outcome<T> read(int length, Place place) {
        int from = window.start();
        try {
            if (window.holdsReplaced(length)) {
                throw new Refused(
                        RejectionReason.ENCODING,
                        "the record holds bytes that mean nothing in " + window.encodingName()
                                + ", the file's encoding");
            }
            return new Outcome.Read<>(reader.read(window.bytes(), from, from + length, place));
        } catch (Refused refused) {
            return new Outcome.Failed<>(refused.at(place, window.raw(length)));
        } catch (RuntimeException | StackOverflowError bug) {
            // D5: whatever one record does to a parser, the night goes on; the code tells the maintainers that it is
            // theirs.
            String found = "the reader failed on this record (" + bug.getClass().getSimpleName()
                    + "); report it together with the quarantined bytes";
            return new Outcome.Failed<>(new Refused(RejectionReason.PARSER_CRASH, found).at(place, window.raw(length)));
        }
    }

    private Outcome<T> refused(Refused fault, Cut cut) {
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
        return new Outcome.Failed<>(fault.at(origin.record(++records, line, from, length), raw));
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

    long bytesCovered() {
        return window.offset();
    }

    boolean isBroken() {
        return broken;
    }
}
