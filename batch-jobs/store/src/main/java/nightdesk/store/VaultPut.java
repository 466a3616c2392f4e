package nightdesk.store;

import java.nio.file.Path;

/** What became of a file that was to be copied into the vault. A source that fails costs itself, never the run. */
public sealed interface VaultPut {
    /** The file that was to be copied. */
    Path source();

    /** The vault holds exactly the bytes that the file had, and will after a power cut. */
    record Kept(Path source, VaultBlob blob) implements VaultPut {}

    /**
     * The vault holds nothing new.
     *
     * @param message a whole sentence for a person, beginning with the file
     */
    record NotKept(Path source, Why why, String message) implements VaultPut {}

    /** Why a file could not be copied. */
    enum Why {
        /** It changed while it was read. */
        UNSTABLE,
        /** It was gone. */
        VANISHED,
        /** It is a symbolic link. */
        SYMLINK,
        /** It is a folder, a pipe, a device or a socket. */
        NOT_REGULAR,
        /** Its rights forbid reading it. */
        UNREADABLE,
        /** Its disk failed while it was read. */
        IO_ERROR
    }
}
