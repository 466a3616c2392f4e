package nightdesk.store;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;

/**
 * Every change that the desk makes to files, one method each, so that a test can fail the n-th of them. Reading goes past it.
 *
 * <p>Files are made with mode 0600 and folders with 0700: watch lists and overrides are confidential. Nothing is promised to survive a power
 * cut before {@link Handle#force()} for the content of a file and {@link #force(Path)} of its folder for its name.
 */
public interface Disk {
    /** The file system of this machine. */
    static Disk local() {
        return LocalDisk.INSTANCE;
    }

    /**
     * Makes an empty file and opens it for writing at its end.
     *
     * @throws java.nio.file.FileAlreadyExistsException if there is anything under that name
     */
    Handle create(Path file) throws IOException;

    /** Opens a file that exists for writing at its end. */
    Handle append(Path file) throws IOException;

    /** Makes one folder; its parent must exist. */
    void createFolder(Path folder) throws IOException;

    /** Takes the rights of everyone but the owner: 0600 for a file, 0700 for a folder. */
    void restrict(Path fileOrFolder) throws IOException;

    /** Waits until the content of a file, or the names in a folder, are on the disk. */
    void force(Path fileOrFolder) throws IOException;

    /** Gives a file or folder another name in one step; a file of that name is replaced. */
    void rename(Path from, Path to) throws IOException;

    /** Removes a file, a link or an empty folder. */
    void unlink(Path fileOrFolder) throws IOException;

    /** A file open for writing at its end. */
    interface Handle extends Closeable {
        /** Writes all remaining bytes; after a failure any part of them may stand in the file. */
        void write(ByteBuffer bytes) throws IOException;

        /** Waits until all that was written is on the disk. */
        void force() throws IOException;

        /** Cuts the file to its first {@code bytes} bytes. */
        void truncate(long bytes) throws IOException;

        /** Size of the file now, in bytes. */
        long size() throws IOException;

        @Override
        void close() throws IOException;
    }
}
