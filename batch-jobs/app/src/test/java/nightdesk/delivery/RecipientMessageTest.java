package nightdesk.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import nightdesk.config.MailSettings;
import nightdesk.store.RetryPlan;
import org.junit.jupiter.api.Test;

class RecipientMessageTest {
    private static final MailSettings SETTINGS = new MailSettings(
            "mail.press.example",
            587,
            MailSettings.Tls.STARTTLS,
            "",
            null,
            "desk@press.example",
            "Pressebüro",
            "",
            "",
            "",
            RetryPlan.STANDARD,
            false,
            List.of());

    private static final String PUBLISHED = "Date: Sun, 22 Nov 2026 06:00:00 +0000\r\n"
            + "From: Nightdesk <nightdesk@localhost>\r\n"
            + "Message-ID:\r\n <2026-11-22.r1.desk@localhost>\r\n"
            + "bcc: somebody@example.com,\r\n\tanother@example.com\r\n"
            + "Subject: A long\r\n subject\r\n"
            + "\r\n"
            + "To: is a word of the text\r\n\r\nend\r\n";

    @Test
    void namesItsRecipientAndNobodyElseAndLeavesTheRestAsItIs() {
        byte[] message = RecipientMessage.of(
                bytes(PUBLISHED), SETTINGS, "ann@example.com", "<2026-11-22.r1.desk.0123@press.example>");

        assertThat(new String(message, StandardCharsets.US_ASCII))
                .isEqualTo("Message-ID: <2026-11-22.r1.desk.0123@press.example>\r\n"
                        + "From: =?UTF-8?Q?Presseb=C3=BCro?= <desk@press.example>\r\n"
                        + "To: ann@example.com\r\n"
                        + "Date: Sun, 22 Nov 2026 06:00:00 +0000\r\n"
                        + "Subject: A long\r\n subject\r\n"
                        + "\r\n"
                        + "To: is a word of the text\r\n\r\nend\r\n");
        assertThat(RecipientMessage.recipient(message)).isEqualTo("ann@example.com");
    }

    @Test
    void saysThatItIsTheSecondCopyAndNothingOfTheFirst() {
        byte[] message = RecipientMessage.of(bytes(PUBLISHED), SETTINGS, "ann@example.com", "<1@press.example>");

        assertThat(RecipientMessage.copy(message, 1)).isSameAs(message);
        assertThat(new String(RecipientMessage.copy(message, 2), StandardCharsets.US_ASCII))
                .isEqualTo("X-Nightdesk-Attempt: 2\r\n" + new String(message, StandardCharsets.US_ASCII));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
