package nightdesk.delivery;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.InternetHeaders;
import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import nightdesk.config.MailSettings;

/**
 * The message of a briefing for one recipient: the published one, byte for byte, with a head of its own that names this recipient and nobody
 * else.
 */
final class RecipientMessage {
    private static final byte[] END_OF_HEAD = {'\r', '\n', '\r', '\n'};

    private RecipientMessage() {}

    /**
     * Makes it.
     *
     * @param published {@code briefing.eml}
     * @param messageId {@code <...>}
     */
    static byte[] of(byte[] published, MailSettings settings, String address, String messageId) {
        int end = endOfHead(published);
        ByteArrayOutputStream out = new ByteArrayOutputStream(published.length + 256);
        try {
            head(out, "Message-ID", messageId);
            String from = MimeUtility.fold(6, BriefingMail.sender(settings).toString());
            head(out, "From", from);
            head(out, "To", address);
            String[] lines = new String(published, 0, end, StandardCharsets.US_ASCII).split("\r\n", -1);
            boolean kept = true;
            for (String line : lines) {
                // A line that begins with white space belongs to the one before it.
                if (!line.startsWith(" ") && !line.startsWith("\t")) {
                    String name = line.substring(0, Math.max(0, line.indexOf(':')));
                    kept = !name.equalsIgnoreCase("Message-ID")
                            && !name.equalsIgnoreCase("From")
                            && !name.equalsIgnoreCase("To")
                            && !name.equalsIgnoreCase("Cc")
                            && !name.equalsIgnoreCase("Bcc");
                }
                if (kept) {
                    out.write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
                }
            }
            out.write(published, end + 2, published.length - end - 2);
        } catch (IOException e) {
            throw new IllegalStateException("an array takes every byte", e);
        }
        return out.toByteArray();
    }

    /** The same message when an earlier copy may have arrived. */
    static byte[] copy(byte[] message, int number) {
        if (number == 1) {
            return message;
        }
        byte[] head = ("X-Nightdesk-Attempt: " + number + "\r\n").getBytes(StandardCharsets.US_ASCII);
        byte[] copy = new byte[head.length + message.length];
        System.arraycopy(head, 0, copy, 0, head.length);
        System.arraycopy(message, 0, copy, head.length, message.length);
        return copy;
    }

    /** Whom a message is for. */
    static String recipient(byte[] message) {
        try {
            InternetHeaders headers = new InternetHeaders(new ByteArrayInputStream(message));
            InternetAddress[] to = InternetAddress.parse(String.valueOf(headers.getHeader("To", ",")), true);
            if (to.length == 1) {
                return to[0].getAddress();
            }
            throw new IllegalStateException("a message of the outbox is for one recipient, not for " + to.length);
        } catch (MessagingException e) {
            throw new IllegalStateException("a message of the outbox names its recipient", e);
        }
    }

    private static void head(ByteArrayOutputStream out, String name, String value) throws IOException {
        out.write((name + ": " + value + "\r\n").getBytes(StandardCharsets.US_ASCII));
    }

    /** Where the line end of the last line of the head begins. */
    private static int endOfHead(byte[] message) {
        for (int i = 0; i + END_OF_HEAD.length <= message.length; i++) {
            if (message[i] == '\r' && message[i + 1] == '\n' && message[i + 2] == '\r' && message[i + 3] == '\n') {
                return i;
            }
        }
        throw new IllegalStateException("a published message has a head");
    }
}
