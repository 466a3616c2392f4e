package nightdesk.job;

import java.nio.file.Path;
import java.util.concurrent.locks.ReentrantLock;
import nightdesk.store.DeskLock;
import org.jspecify.annotations.Nullable;

/**
 * How a piece of work gets the lock of its data folder. It takes and frees it; or, in a process that serves the folder, it borrows the lock
 * of the process, which lends it to one piece of work at a time, in the order in which they asked.
 */
public final class DeskAccess {
    private final @Nullable DeskLock held;
    private final ReentrantLock turn = new ReentrantLock(true);

    private DeskAccess(@Nullable DeskLock held) {
        this.held = held;
    }

    /** Takes the lock for each piece of work. */
    public static DeskAccess taking() {
        return new DeskAccess(null);
    }

    /** Borrows a lock, which is held as long as anything works; all work is on its folder. */
    public static DeskAccess borrowing(DeskLock lock) {
        return new DeskAccess(lock);
    }

    /** A lock while one piece of work lasts. */
    record Hold(DeskLock lock, @Nullable ReentrantLock turn) implements AutoCloseable {
        @Override
        public void close() {
            if (turn == null) {
                lock.close();
            } else {
                turn.unlock();
            }
        }
    }

    /** @throws nightdesk.fault.NightdeskException of kind LOCKED if another process has the folder */
    Hold to(Path data) {
        if (held == null) {
            return new Hold(DeskLock.take(data), null);
        }
        turn.lock();
        return new Hold(held, turn);
    }

    /** Whether a borrowed lock is in use now. */
    public boolean isBusy() {
        return turn.isLocked();
    }

    /** Whether the process has the folder, and its database, open beside the work. */
    boolean isShared() {
        return held != null;
    }
}
