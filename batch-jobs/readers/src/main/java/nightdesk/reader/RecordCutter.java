package nightdesk.reader;

import org.jspecify.annotations.Nullable;

/** Finds where records begin and end, without understanding them, so that a damaged one costs itself. */
interface RecordCutter {
    /**
     * Moves the window to the next record, past what may be ignored, and says how long it is; null if there is none any more. The caller
     * moves the window past the record.
     */
    @Nullable
    Cut next(RecordWindow window);

    /** Moves the window past the rest of a record whose cut ends with {@link End#GOES_ON}. */
    void dropRest(RecordWindow window);

    /**
     * A piece of the window.
     *
     * @param length bytes of the record
     * @param consumed bytes to move past, at least {@code length}: the record and what ends it
     * @param fault why it is no whole record; null if it is one
     * @param end what comes after it
     */
    record Cut(int length, int consumed, @Nullable Refused fault, End end) {
        static Cut of(int length, int consumed) {
            return new Cut(length, consumed, null, End.MORE);
        }

        /** A record that the window cannot hold. */
        static Cut tooLong(RecordWindow window, Refused fault) {
            return new Cut(window.length(), window.length(), fault, End.GOES_ON);
        }
    }

    /** What comes after a cut. */
    enum End {
        /** Perhaps another record. */
        MORE,
        /** The rest of the same record, which is to be dropped. */
        GOES_ON,
        /** The end of the file: if it broke off, this record is what it broke. */
        FILE_ENDS,
        /** Bytes that make no sense any more. */
        NOTHING
    }
}
