package nightdesk.reader;

import org.jspecify.annotations.Nullable;

/** A file that holds nothing but white space. */
record EmptyCursor(FileHead head) implements ArticleCursor {
    @Override
    public @Nullable ReadResult next() {
        return null;
    }

    @Override
    public FileType type() {
        return FileType.UNKNOWN;
    }

    @Override
    public long bytesCovered() {
        return head.length();
    }

    @Override
    public boolean isBroken() {
        return false;
    }

    @Override
    public void close() {
        // Nothing is open.
    }
}
