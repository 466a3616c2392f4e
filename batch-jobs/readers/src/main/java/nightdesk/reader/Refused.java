package nightdesk.reader;

import nightdesk.fault.Place;
import nightdesk.fault.RawBytes;
import nightdesk.fault.Rejection;
import nightdesk.fault.RejectionReason;

/**
 * Carries a reason up to the cursor, which makes it a value; never leaves this package.
 *
 * <p>Without a stack trace: a night may hold a million of them.
 */
final class Refused extends Exception {
    private static final long serialVersionUID = 1L;

    private final RejectionReason reason;

    /** @param found what was found and what was expected, as one or two sentences without the place, beginning in lower case */
    Refused(RejectionReason reason, String found) {
        super(found, null, false, false);
        this.reason = reason;
    }

    RejectionReason reason() {
        return reason;
    }

    String found() {
        return String.valueOf(getMessage());
    }

    /** The rejection of the record, or of the whole file where the place names no record. */
    Rejection at(Place place, RawBytes raw) {
        String what = place.record() == 0
                ? "The file was rejected; the run continues."
                : "The record was rejected; the run continues.";
        String message =
                Excerpt.printable(place.describe(), 400) + ": " + found() + (found().endsWith(".") ? " " : ". ") + what;
        return new Rejection(place, reason, message, Excerpt.of(raw), raw);
    }
}
