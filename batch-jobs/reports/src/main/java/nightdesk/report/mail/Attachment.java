package nightdesk.report.mail;

import java.util.Objects;

/**
 * A file that goes with the message; its text names it, so that a reader can tell that it is the one that was sent.
 *
 * @param fileName such as {@code briefing.pdf}
 * @param bytes size
 * @param sha256 64 hexadecimal digits
 */
public record Attachment(String fileName, long bytes, String sha256) {
    public Attachment {
        Objects.requireNonNull(fileName);
        if (bytes < 0 || sha256.length() != 64) {
            throw new IllegalArgumentException("An attachment has a size and a SHA-256: " + fileName);
        }
    }
}
