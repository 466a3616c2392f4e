package nightdesk.reader;

import java.io.IOException;
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
            case IOException broken ->
                new Refused(
                        RejectionReason.IO_ERROR,
                        "the file could not be read to its end ("
                                + Excerpt.printable(String.valueOf(broken.getMessage()), 100) + ")");
        };
    }
}
