package nightdesk.reader;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The results of one input file in order, members of containers included. Every record read is one result, so that {@code read = accepted +
 * rejected} holds for each {@link FilePart}. Not for several threads.
 */
public final class InputCursor implements AutoCloseable {
    private final ArticleCursor content;
    private final PartList parts;

    InputCursor(ArticleCursor content, PartList parts) {
        this.content = content;
        this.parts = parts;
    }

    /** The next result; null after the last. */
    public @Nullable ReadResult next() {
        return content.next();
    }

    /**
     * Passes results by that an earlier reading of the same bytes has dealt with.
     *
     * @param results how many results were taken from {@link #next()} then
     * @throws IllegalArgumentException if there are fewer
     */
    public void skip(long results) {
        for (long i = 0; i < results; i++) {
            if (next() == null) {
                throw new IllegalArgumentException("The file holds " + i + " results, not " + results);
            }
        }
    }

    /** The account of the file, then of each member met so far, in the order of the archive. Final once {@link #next()} has given null. */
    public List<FilePart> parts() {
        return parts.accounts();
    }

    /** The account of the part that the last result came from; of the file itself before the first. */
    public FilePart part() {
        return parts.latest();
    }

    @Override
    public void close() {
        content.close();
    }
}
