package nightdesk.reader;

import java.io.EOFException;
import java.io.IOException;
import nightdesk.fault.RejectionReason;
import org.jspecify.annotations.Nullable;

/** A compressed or archived input that breaks off, or that costs more than it may. */
final class InputFault extends IOException {
    private static final long serialVersionUID = 1L;

    private final RejectionReason reason;

    InputFault(RejectionReason reason, String found) {
        super(found);
        this.reason = reason;
    }

    /** The refusal that an I/O failure of an input means. */
    static Refused of(@Nullable IOException failure) {
        return switch (failure) {
            case InputFault fault -> new Refused(fault.reason, String.valueOf(fault.getMessage()));
            case EOFException cut ->
                new Refused(
                        RejectionReason.TRUNCATED, "the compressed file breaks off here; what came before was read");
            case null -> new Refused(RejectionReason.IO_ERROR, "the file could not be read to its end");
            case IOException broken ->
                new Refused(
                        RejectionReason.IO_ERROR,
                        "the file could not be read to its end ("
                                + Excerpt.printable(String.valueOf(broken.getMessage()), 100) + ")");
        };
    }
}
