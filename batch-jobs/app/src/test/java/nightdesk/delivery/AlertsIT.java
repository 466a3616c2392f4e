package nightdesk.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import nightdesk.config.MailSettings;
import nightdesk.store.RetryPlan;
import org.junit.jupiter.api.Test;

class AlertsIT {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T06:40:00Z"), ZoneOffset.UTC);
    private static final Alert ALERT = new Alert(
            Alert.Kind.LATE,
            "Edition 2026-11-22",
            List.of("It should be out since 06:30.", "Run 'nightdesk status' – it says more."));

    @Test
    void tellsEveryOperatorInAMessageOfHisOwn() throws Exception {
        try (ScriptedServer server = ScriptedServer.clear()) {
            assertThat(alerts(server, "night@press.example", "day@press.example")
                            .tell(ALERT))
                    .isEmpty();

            assertThat(server.messages()).hasSize(2);
            MimeMessage message = new MimeMessage(
                    null, new ByteArrayInputStream(server.messages().get(0)));
            assertThat(message.getSubject()).isEqualTo("[Nightdesk] Edition 2026-11-22 is late");
            assertThat(message.getHeader("To")).containsExactly("night@press.example");
            assertThat(message.getHeader("Date")).containsExactly("Sun, 22 Nov 2026 06:40:00 +0000");
            assertThat(message.getHeader("Auto-Submitted")).containsExactly("auto-generated");
            assertThat(message.getMessageID()).matches("<alert\\.late\\.[0-9a-f]{12}@press\\.example>");
            assertThat(message.getContent().toString().replace("\r\n", "\n"))
                    .isEqualTo("It should be out since 06:30.\nRun 'nightdesk status' – it says more.\n");
            assertThat(new String(server.messages().get(0), StandardCharsets.US_ASCII))
                    .doesNotContain("day@press.example");
        }
    }

    @Test
    void saysWhichOperatorCouldNotBeToldAndTellsTheNext() throws Exception {
        try (ScriptedServer server = ScriptedServer.clear()) {
            server.says("RCPT TO:<night", "550 5.1.1 <night@press.example>: gone");

            assertThat(alerts(server, "night@press.example", "day@press.example")
                            .tell(ALERT))
                    .containsExactly("Operator 1 was not told by mail: 550 5.1.1 <(recipient)>: gone.");

            assertThat(server.messages()).hasSize(1);
        }
    }

    @Test
    void isSilentWithoutOperators() throws Exception {
        try (ScriptedServer server = ScriptedServer.clear()) {
            assertThat(alerts(server).tell(ALERT)).isEmpty();
            assertThat(server.commands()).isEmpty();
        }
    }

    private static Alerts alerts(ScriptedServer server, String... operators) {
        MailSettings settings = new MailSettings(
                "127.0.0.1",
                server.port(),
                MailSettings.Tls.NONE,
                "",
                null,
                "desk@press.example",
                "Nightdesk",
                "",
                "",
                "",
                RetryPlan.STANDARD,
                false,
                List.of(operators));
        return new Alerts(settings, SmtpMailer.standard(), CLOCK);
    }
}
