package nightdesk.config;

import java.util.List;
import java.util.Objects;
import nightdesk.store.RetryPlan;
import org.jspecify.annotations.Nullable;

/**
 * How mail leaves the desk. Without a host nothing is sent: messages are written as files.
 *
 * @param host name or address of the mail server; empty for none
 * @param port its port
 * @param tls how the line to it is protected
 * @param username who logs in; empty for no login
 * @param passwordFile file with the password, as written; null if none is named
 * @param from address of the sender
 * @param fromName name beside it
 * @param organisation who publishes the briefing, for the foot of the message; may be empty
 * @param contact address that readers may write to; may be empty
 * @param unsubscribeUrl https address that ends a subscription; may be empty
 * @param plan when a message that was refused for now is tried again
 * @param hold whether a message of which nobody knows if it arrived waits for an operator instead of being sent once more
 * @param operators addresses that are told when something needs a person
 */
public record MailSettings(
        String host,
        int port,
        Tls tls,
        String username,
        @Nullable String passwordFile,
        String from,
        String fromName,
        String organisation,
        String contact,
        String unsubscribeUrl,
        RetryPlan plan,
        boolean hold,
        List<String> operators) {
    /** The sender of messages that are not sent. */
    public static final String NO_SENDER = "nightdesk@localhost";

    /** How a line is protected; what is chosen is never given up for less. */
    public enum Tls {
        /** Begins in clear and must change to TLS before anything is said. */
        STARTTLS(587),
        /** TLS from the first byte. */
        TLS(465),
        /** In clear; only to this machine. */
        NONE(25);

        private final int standardPort;

        Tls(int standardPort) {
            this.standardPort = standardPort;
        }

        /** The port that servers use for it. */
        public int standardPort() {
            return standardPort;
        }
    }

    public MailSettings {
        Objects.requireNonNull(host);
        Objects.requireNonNull(tls);
        Objects.requireNonNull(username);
        Objects.requireNonNull(from);
        Objects.requireNonNull(fromName);
        Objects.requireNonNull(organisation);
        Objects.requireNonNull(contact);
        Objects.requireNonNull(unsubscribeUrl);
        Objects.requireNonNull(plan);
        operators = List.copyOf(operators);
    }

    /** Nothing is configured: messages are written as files. */
    public static MailSettings none() {
        return new MailSettings(
                "",
                Tls.STARTTLS.standardPort(),
                Tls.STARTTLS,
                "",
                null,
                NO_SENDER,
                "Nightdesk",
                "",
                "",
                "",
                RetryPlan.STANDARD,
                false,
                List.of());
    }

    /** Whether messages are sent. */
    public boolean isConfigured() {
        return !host.isEmpty();
    }

    /** Domain of the sender, also of message ids. */
    public String domain() {
        return from.substring(from.lastIndexOf('@') + 1);
    }
}
