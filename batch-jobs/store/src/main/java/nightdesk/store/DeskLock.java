package nightdesk.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import nightdesk.fault.FaultKind;
import nightdesk.fault.NightdeskException;
import org.jspecify.annotations.Nullable;

/**
 * One process at a time works on a data folder. The kernel frees the lock when the process ends, however it ends; the file stays and says
 * nothing. Tried before anything else is loaded, so this class needs nothing but the JDK and this package.
 *
 * <p>While it is held no code of this process may open {@code nightdesk.lock} for anything else: closing any descriptor of a file frees a
 * process's POSIX locks on it.
 */
public final class DeskLock implements AutoCloseable {
    private static final String NAME = "nightdesk.lock";

    private final Path file;
    private final FileChannel channel;

    private DeskLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /**
     * Takes the lock of a data folder, which is made if it is missing, or fails at once.
     *
     * @throws NightdeskException of kind LOCKED if another holds it; of kind STORAGE if the folder cannot be used
     */
    public static DeskLock take(Path dataFolder) {
        WholeFile.makeFolder(Disk.local(), dataFolder);
        Path file = dataFolder.resolve(NAME);
        FileChannel channel;
        try {
            channel = FileChannel.open(
                    file,
                    Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE),
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        } catch (IOException e) {
            throw DiskFault.changing(file, "could not be opened", e);
        }
        try {
            FileLock lock = channel.tryLock();
            if (lock != null) {
                return new DeskLock(file, channel);
            }
        } catch (OverlappingFileLockException e) {
            throw closed(channel, locked(file, e));
        } catch (IOException e) {
            throw closed(channel, DiskFault.changing(file, "could not be locked", e));
        }
        throw closed(channel, locked(file, null));
    }

    /**
     * Makes sure that the lock is still held.
     *
     * @throws IllegalStateException if it was closed
     */
    public void requireHeld() {
        if (!channel.isOpen()) {
            throw new IllegalStateException(file + " is no longer locked by this process");
        }
    }

    /** Lets the next process in. */
    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw DiskFault.changing(file, "could not be unlocked", e);
        }
    }

    private static NightdeskException locked(Path file, @Nullable Throwable cause) {
        return new NightdeskException(
                FaultKind.LOCKED,
                file
                        + ": another Nightdesk is working on this data folder. Nothing was done. Wait until it has ended, or stop it, and run the "
                        + "command again; do not delete the file.",
                cause);
    }

    private static NightdeskException closed(FileChannel channel, NightdeskException fault) {
        try {
            channel.close();
        } catch (IOException e) {
            fault.addSuppressed(e);
        }
        return fault;
    }
}
