package nightdesk.reader;

import nightdesk.fault.Place;
import nightdesk.fault.RejectionReason;

/** Understanding one record, whatever its reader does. */
final class Records {
    private Records() {}

    /** The result of the record at the start of the window. */
    static ReadResult read(RecordReader reader, RecordWindow window, int length, Place place) {
        int from = window.start();
        try {
            if (window.holdsReplaced(length)) {
                throw new Refused(
                        RejectionReason.ENCODING,
                        "the record holds bytes that mean nothing in " + window.encodingName()
                                + ", the file's encoding");
            }
            return new ReadResult.Accepted(reader.read(window.bytes(), from, from + length, place));
        } catch (Refused refused) {
            return refused.at(place, window.raw(length));
        } catch (RuntimeException | StackOverflowError bug) {
            // D5: whatever one record does to a parser, the night goes on; the code tells the maintainers that it is
            // theirs.
            String found = "the reader failed on this record (" + bug.getClass().getSimpleName()
                    + "); report it together with the quarantined bytes";
            return Refused.rejected(place, RejectionReason.PARSER_CRASH, found, window.raw(length));
        }
    }
}
