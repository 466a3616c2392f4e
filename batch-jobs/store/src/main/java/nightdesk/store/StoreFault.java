package nightdesk.store;

import nightdesk.fault.FaultKind;
import nightdesk.fault.NightdeskException;

/** Turns a failure of the database into words for the operator. */
final class StoreFault {
    private StoreFault() {}

    static NightdeskException of(String what, Exception cause) {
        String message = cause.getMessage() == null
                ? "no detail"
                : cause.getMessage().lines().findFirst().orElse("");
        return new NightdeskException(
                FaultKind.STORAGE,
                "The database could not take or give " + what + " (" + message
                        + "). Nothing was published. Check space and rights of the data folder, then resume.",
                cause);
    }
}
