package nightdesk.report.mail;

import java.util.Objects;

/**
 * Who sends the message and how to leave its list.
 *
 * @param contact address that people may write to; empty if none is configured
 * @param unsubscribe address (http, https or mailto) that ends the subscription; empty if none
 */
public record Imprint(String contact, String unsubscribe) {
    /** Neither is configured. */
    public static final Imprint NONE = new Imprint("", "");

    public Imprint {
        Objects.requireNonNull(contact);
        Objects.requireNonNull(unsubscribe);
    }
}
