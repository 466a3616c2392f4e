package nightdesk.store;

import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import nightdesk.fault.FaultKind;
import nightdesk.fault.NightdeskException;
import org.jspecify.annotations.Nullable;

/** Words for a disk that refuses: which path, what was tried, how many bytes it takes, what to do next. */
final class DiskFault {
    private DiskFault() {}

    /** The {@code bytes} bytes of {@code path} could not be put on the disk. */
    static NightdeskException writing(Path path, long bytes, IOException cause) {
        String need = bytes == 1 ? "1 byte is" : bytes + " bytes are";
        return of(
                path,
                "could not be written",
                need + " needed there. Make room or repair the disk, then run 'nightdesk resume'.",
                cause);
    }

    static NightdeskException reading(Path path, IOException cause) {
        return of(
                path,
                "could not be read",
                "Repair the disk or the rights of the file, then run 'nightdesk resume'.",
                cause);
    }

    /** A name could not be made, changed, removed or synced; {@code what} is the passive: {@code "could not be removed"}. */
    static NightdeskException changing(Path path, String what, IOException cause) {
        return of(path, what, "Repair the disk or the rights of its folder, then run 'nightdesk resume'.", cause);
    }

    private static NightdeskException of(Path path, String what, String next, IOException cause) {
        // A thread that is told to stop closes its file; that is no fault of the disk.
        FaultKind kind = cause instanceof ClosedByInterruptException ? FaultKind.INTERRUPTED : FaultKind.STORAGE;
        return new NightdeskException(kind, path + ": " + what + ": " + reason(cause) + ". " + next, cause);
    }

    static String reason(IOException cause) {
        return switch (cause) {
            case NoSuchFileException gone -> "no such file or folder";
            case AccessDeniedException denied -> "permission denied";
            case FileAlreadyExistsException exists -> "the name is taken";
            case ClosedByInterruptException stopped -> "the program was told to stop";
            case FileSystemException other -> wordsOf(other.getReason());
            default -> wordsOf(cause.getMessage());
        };
    }

    private static String wordsOf(@Nullable String message) {
        return message == null || message.isBlank() ? "input/output error" : message;
    }
}
