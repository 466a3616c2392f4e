package nightdesk.reader;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import nightdesk.fault.RejectionReason;
import org.jspecify.annotations.Nullable;

/** An input that breaks off, is damaged, or costs more than it may; travels through the streams to the record it cuts. */
final class InputFault extends IOException {
    private static final long serialVersionUID = 1L;

    private final RejectionReason reason;

    InputFault(RejectionReason reason, String found) {
        super(found);
        this.reason = reason;
    }

    /** The refusal that a failure of an input means. */
    static Refused of(@Nullable IOException failure) {
        return switch (failure) {
            case InputFault fault -> new Refused(fault.reason, String.valueOf(fault.getMessage()));
            case null -> new Refused(RejectionReason.IO_ERROR, "the file could not be read to its end");
            case NoSuchFileException gone -> new Refused(RejectionReason.IO_ERROR, "the file is no longer there");
            case AccessDeniedException closed ->
                new Refused(RejectionReason.IO_ERROR, "the file may not be read; check its permissions");
            // The message of other file system exceptions is a path of this machine.
            case FileSystemException broken -> unreadable(broken.getReason());
            case IOException broken -> unreadable(broken.getMessage());
        };
    }

    private static Refused unreadable(@Nullable String why) {
        String reason = why == null ? "no reason is given" : Excerpt.printable(why, 100);
        return new Refused(RejectionReason.IO_ERROR, "the file could not be read to its end (" + reason + ")");
    }
}
