package nightdesk.reader;

import org.jspecify.annotations.Nullable;

/**
 * The records of one file in the order of its bytes. Reading the same bytes again gives the same results. Not for several threads.
 */
interface ArticleCursor extends AutoCloseable {
    /**
     * The next record, read or refused; null after the last. A damaged record is a {@link ReadResult.Rejected} and the rest is still read;
     * a damaged file ends with one.
     */
    @Nullable
    ReadResult next();

    /** As what the file is read. */
    FileType type();

    /**
     * Bytes of the decompressed file that results so far and ignorable characters between them account for; the whole length after the
     * last result.
     */
    long bytesCovered();

    /** Whether the file broke off, or made no sense from some place on; final after the last result. */
    boolean isBroken();

    /** Gives files and memory back; never fails. */
    @Override
    void close();
}
