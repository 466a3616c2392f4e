package nightdesk.reader;

import nightdesk.fault.RawBytes;
import org.jspecify.annotations.Nullable;

/** A file that is refused as a whole: one rejection and nothing else. */
final class RefusedCursor implements ArticleCursor {
    private final Origin origin;
    private final FileType type;
    private final Refused fault;
    private final RawBytes raw;
    private boolean given;

    RefusedCursor(Origin origin, FileType type, Refused fault, RawBytes raw) {
        this.origin = origin;
        this.type = type;
        this.fault = fault;
        this.raw = raw;
    }

    @Override
    public @Nullable ReadResult next() {
        if (given) {
            return null;
        }
        given = true;
        return new ReadResult.Rejected(fault.at(origin.wholeFile(0), raw));
    }

    @Override
    public FileType type() {
        return type;
    }

    @Override
    public long bytesCovered() {
        return 0;
    }

    @Override
    public boolean isBroken() {
        return true;
    }

    @Override
    public void close() {
        // Nothing is open.
    }
}
