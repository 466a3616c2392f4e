package nightdesk.reader;

import nightdesk.fault.RejectionReason;

/** What the decompressing of one input file may cost, all members and layers together. */
final class Budget {
    /** Short texts may repeat themselves more than a long one: the ratio counts from here on. */
    private static final long RATIO_COUNTS_FROM = 128 * 1024;

    private final long mostBytes;
    private final long mostRatio;
    private final long mostNesting;
    private long bytes;

    Budget(ReadSettings settings) {
        this.mostBytes = settings.limit(Limit.ARCHIVE_SIZE);
        this.mostRatio = settings.limit(Limit.ARCHIVE_RATIO);
        this.mostNesting = settings.limit(Limit.ARCHIVE_NESTING);
    }

    /** Whether nothing more may be decompressed. */
    boolean isSpent() {
        return bytes > mostBytes;
    }

    /**
     * Notes decompressed bytes.
     *
     * @param read how many
     * @param out how many of this stream so far, these included
     * @param in from how many compressed ones
     */
    void spend(long read, long out, long in) throws InputFault {
        bytes += read;
        if (isSpent()) {
            throw new InputFault(
                    RejectionReason.ARCHIVE_SIZE,
                    "the file holds more than " + mostBytes
                            + " bytes once decompressed, which is the limit 'archive-size'; the rest was not read");
        }
        if (out > RATIO_COUNTS_FROM && out / mostRatio > in) {
            throw new InputFault(
                    RejectionReason.ARCHIVE_RATIO,
                    "one compressed byte holds more than " + mostRatio
                            + " bytes, which is the limit 'archive-ratio'; the rest was not read");
        }
    }

    /** Checks that a container may stand inside {@code depth} others. */
    void enter(int depth) throws Refused {
        if (depth >= mostNesting) {
            throw new Refused(
                    RejectionReason.ARCHIVE_NESTING,
                    "containers stand inside each other more than " + mostNesting
                            + " deep, which is the limit 'archive-nesting'");
        }
    }
}
