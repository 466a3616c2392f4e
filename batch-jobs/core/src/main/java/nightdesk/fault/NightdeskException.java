package nightdesk.fault;

import org.jspecify.annotations.Nullable;

/**
 * The one exception of the product. Its message is for a person: where, what was found, what was expected, what to do next.
 */
public final class NightdeskException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final FaultKind kind;

    public NightdeskException(FaultKind kind, String message) {
        this(kind, message, null);
    }

    public NightdeskException(FaultKind kind, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.kind = kind;
    }

    /** What kind of failure this is; decides the exit code. */
    public FaultKind kind() {
        return kind;
    }
}
