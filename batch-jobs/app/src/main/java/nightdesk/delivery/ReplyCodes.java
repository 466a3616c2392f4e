package nightdesk.delivery;

import jakarta.mail.MessagingException;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.jspecify.annotations.Nullable;

/** The three digits of a server's reply, wherever the library put them. */
final class ReplyCodes {
    private ReplyCodes() {}

    /** The code of the reply that stopped a message; {@code otherwise} if no reply did. */
    static int of(Exception failure, int otherwise) {
        @Nullable Exception one = failure;
        int code = otherwise;
        // The innermost says it: an outer one only tells that some address was not served.
        while (one instanceof MessagingException known) {
            int here = switch (known) {
                case SMTPAddressFailedException address -> address.getReturnCode();
                case SMTPSenderFailedException sender -> sender.getReturnCode();
                case SMTPSendFailedException send -> send.getReturnCode();
                default -> 0;
            };
            code = here >= 400 ? here : code;
            one = known.getNextException();
        }
        return code;
    }

    /** What the server said of it. */
    static String text(Exception failure, @Nullable String last) {
        @Nullable Exception one = failure;
        @Nullable String said = null;
        while (one instanceof MessagingException known) {
            if (known instanceof SMTPAddressFailedException
                    || known instanceof SMTPSenderFailedException
                    || known instanceof SMTPSendFailedException) {
                said = known.getMessage();
            }
            one = known.getNextException();
        }
        return said != null ? said : String.valueOf(last);
    }

    /** The code a line begins with; 0 if it begins with none. */
    static int in(String line) {
        return line.length() >= 3 && line.substring(0, 3).chars().allMatch(c -> c >= '0' && c <= '9')
                ? Integer.parseInt(line.substring(0, 3))
                : 0;
    }

    /** Whether a refusal is about the desk's own login, not about the message or its recipient: an operator can mend it. */
    static boolean isOfTheDesk(int code) {
        return code == 530 || code == 534 || code == 535 || code == 538;
    }
}
