package nightdesk.report.mail;

import java.util.List;
import java.util.Objects;

/**
 * What a message says, before it is a message: no addresses, no headers, no boundaries.
 *
 * @param subject at most 70 characters, one line
 * @param preheader what a phone shows beside the subject; also hidden at the head of the HTML
 * @param text plain text, complete on its own, lines of at most 76 characters ended by {@code \n}
 * @param html under 90 KB, styles inlined, no address of a remote picture
 * @param pictures every picture that the HTML names
 */
public record MailContent(String subject, String preheader, String text, String html, List<InlinePicture> pictures) {
    public MailContent {
        Objects.requireNonNull(subject);
        Objects.requireNonNull(preheader);
        Objects.requireNonNull(text);
        Objects.requireNonNull(html);
        pictures = List.copyOf(pictures);
    }
}
