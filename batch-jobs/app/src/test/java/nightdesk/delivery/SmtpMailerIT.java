package nightdesk.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.net.ssl.SSLSocketFactory;
import nightdesk.config.MailSettings;
import nightdesk.config.MailSettings.Tls;
import nightdesk.fault.NightdeskException;
import nightdesk.store.RetryPlan;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the mailer makes of all that a server can do. */
class SmtpMailerIT {
    private static final String TO = "ann@example.com";
    private static final byte[] MESSAGE = "To: ann@example.com\r\nSubject: dots\r\n\r\n.one dot\r\n..two\r\nend\r\n"
            .getBytes(StandardCharsets.US_ASCII);

    private final List<String> dots = new ArrayList<>();

    @TempDir
    Path folder;

    @Test
    void sendsTheBytesAsTheyAreAndTellsTheMomentBeforeTheDot() throws Exception {
        try (ScriptedServer server = ScriptedServer.clear()) {
            Handover handover = send(server, settings(server, Tls.NONE), null);

            assertThat(handover).isEqualTo(new Handover.Accepted("250 2.0.0 taken"));
            assertThat(server.messages()).containsExactly(MESSAGE);
            assertThat(server.commands())
                    .containsSubsequence(
                            "EHLO press.example",
                            "MAIL FROM:<desk@press.example>",
                            "RCPT TO:<ann@example.com>",
                            "DATA");
            assertThat(dots).containsExactly("0 messages before");
        }
    }

    @Test
    void doesNotSendTheDotIfItsMomentCannotBeJournalled() throws Exception {
        try (ScriptedServer server = ScriptedServer.clear()) {
            Mailer.Line line = mailer(null, Map.of()).line(settings(server, Tls.NONE));

            assertThatThrownBy(() -> line.send(TO, MESSAGE, () -> {
                        throw new IllegalStateException("disk full");
                    }))
                    .hasMessage("disk full");
            line.close();

            assertThat(server.messages()).isEmpty();
        }
    }

    @Test
    void tellsRefusalsForGoodFromThoseForNowWithoutTheAddress() throws Exception {
        try (ScriptedServer server = ScriptedServer.clear()) {
            MailSettings settings = settings(server, Tls.NONE);

            server.says("RCPT", "550 5.1.1 <ANN@example.com>: nobody\tof that name");
            assertThat(send(server, settings, null))
                    .isEqualTo(new Handover.Refused("550 5.1.1 <(recipient)>: nobody of that name"));
            server.says("RCPT", "450 4.2.0 greylisted");
            assertThat(send(server, settings, null)).isEqualTo(new Handover.Later("450 4.2.0 greylisted"));
            server.says("RCPT", "250 ok").says(".", "552 5.3.4 too big");
            assertThat(send(server, settings, null)).isEqualTo(new Handover.Refused("552 5.3.4 too big"));
            server.says(".", "452 4.3.1 no room");
            assertThat(send(server, settings, null)).isEqualTo(new Handover.Later("452 4.3.1 no room"));
            server.says("MAIL", "530 5.7.0 log in first");
            assertThat(send(server, settings, null)).isEqualTo(new Handover.Later("530 5.7.0 log in first"));
        }
    }

    @Test
    void oneRefusedRecipientDoesNotEndTheLineForTheNext() throws Exception {
        try (ScriptedServer server = ScriptedServer.clear();
                Mailer.Line line = mailer(null, Map.of()).line(settings(server, Tls.NONE))) {
            server.says("RCPT TO:<bob", "550 no such user");

            assertThat(line.send("bob@example.com", MESSAGE, () -> {})).isInstanceOf(Handover.Refused.class);
            assertThat(line.send(TO, MESSAGE, () -> {})).isInstanceOf(Handover.Accepted.class);

            assertThat(server.commands())
                    .filteredOn(command -> command.startsWith("EHLO"))
                    .hasSize(1);
        }
    }

    @Test
    void doesNotKnowWhatBecameOfAMessageWhoseReplyDidNotCome() throws Exception {
        try (ScriptedServer server = ScriptedServer.clear()) {
            server.says(".", "");
            assertThat(send(server, settings(server, Tls.NONE), null)).isInstanceOf(Handover.Unknown.class);

            assertThat(server.messages()).hasSize(1);
            assertThat(dots).hasSize(1);
        }
    }

    @Test
    void aLineThatEndsBeforeTheDotIsNoDoubt() throws Exception {
        try (ScriptedServer server = ScriptedServer.clear()) {
            server.says("DATA", "421 going down");
            assertThat(send(server, settings(server, Tls.NONE), null)).isEqualTo(new Handover.Later("421 going down"));
            server.says("DATA", "");
            assertThat(send(server, settings(server, Tls.NONE), null)).isInstanceOf(Handover.Later.class);

            assertThat(dots).isEmpty();
        }
    }

    @Test
    void triesAServerThatIsNotThereOnceForAllRecipients() throws Exception {
        ScriptedServer gone = ScriptedServer.clear();
        MailSettings settings = settings(gone, Tls.NONE);
        gone.close();

        try (Mailer.Line line = mailer(null, Map.of()).line(settings)) {
            Handover.Later refused =
                    new Handover.Later("127.0.0.1:" + settings.port() + ": the connection was refused");
            assertThat(line.send(TO, MESSAGE, () -> {})).isEqualTo(refused);
            assertThat(line.send("bob@example.com", MESSAGE, () -> {})).isSameAs(line.send(TO, MESSAGE, () -> {}));
        }
    }

    @Test
    void doesNotWaitForEverForAServerThatSaysNothing() throws Exception {
        try (ServerSocket silent = new ServerSocket(0, 5, InetAddress.getByName("127.0.0.1"))) {
            MailSettings settings = settings(silent.getLocalPort(), Tls.NONE, "", null);
            Duration soon = Duration.ofMillis(200);
            Mailer mailer = new SmtpMailer(
                    name -> null,
                    () -> (SSLSocketFactory) SSLSocketFactory.getDefault(),
                    new SmtpMailer.Timeouts(soon, soon, soon, soon));

            try (Mailer.Line line = mailer.line(settings)) {
                assertThat(line.send(TO, MESSAGE, () -> {}))
                        .isEqualTo(
                                new Handover.Later("127.0.0.1:" + silent.getLocalPort() + ": did not answer in time"));
            }
        }
    }

    @Test
    void sendsOverStartTlsAndOverTlsToAServerItTrusts() throws Exception {
        TestCertificate certificate = TestCertificate.of(folder, "ip:127.0.0.1");
        SSLSocketFactory trust = certificate.context().getSocketFactory();
        try (ScriptedServer server = ScriptedServer.startTls(certificate.context())) {
            assertThat(send(server, settings(server, Tls.STARTTLS), trust)).isInstanceOf(Handover.Accepted.class);
            assertThat(server.commands()).containsSubsequence("STARTTLS", "EHLO press.example", "DATA");
        }
        try (ScriptedServer server = ScriptedServer.tls(certificate.context())) {
            assertThat(send(server, settings(server, Tls.TLS), trust)).isInstanceOf(Handover.Accepted.class);
        }
    }

    @Test
    void neverFallsBackToClearText() throws Exception {
        TestCertificate certificate = TestCertificate.of(folder, "ip:127.0.0.1");
        TestCertificate another = TestCertificate.of(folder, "dns:mail.elsewhere.example");
        SSLSocketFactory trust = certificate.context().getSocketFactory();

        try (ScriptedServer offersNone = ScriptedServer.clear()) {
            assertNothingWasSaid(offersNone, Tls.STARTTLS, trust);
            offersNone.says("STARTTLS", "454 not now");
            assertNothingWasSaid(offersNone, Tls.STARTTLS, trust);
        }
        try (ScriptedServer untrusted = ScriptedServer.startTls(certificate.context())) {
            assertNothingWasSaid(untrusted, Tls.STARTTLS, null);
        }
        try (ScriptedServer untrusted = ScriptedServer.tls(certificate.context())) {
            assertNothingWasSaid(untrusted, Tls.TLS, null);
        }
        SSLSocketFactory trustsAnother = another.context().getSocketFactory();
        try (ScriptedServer otherName = ScriptedServer.startTls(another.context())) {
            assertNothingWasSaid(otherName, Tls.STARTTLS, trustsAnother);
        }
        try (ScriptedServer otherName = ScriptedServer.tls(another.context())) {
            assertNothingWasSaid(otherName, Tls.TLS, trustsAnother);
        }
    }

    @Test
    void logsInAfterTlsAndKeepsThePasswordFromTheReply() throws Exception {
        TestCertificate certificate = TestCertificate.of(folder, "ip:127.0.0.1");
        try (ScriptedServer server = ScriptedServer.startTls(certificate.context())) {
            MailSettings settings = settings(server, Tls.STARTTLS, "nightdesk", null);
            server.says("AUTH", "535 5.7.8 nightdesk/very-secret is wrong");
            Mailer mailer =
                    mailer(certificate.context().getSocketFactory(), Map.of("NIGHTDESK_MAIL_PASSWORD", "very-secret"));

            try (Mailer.Line line = mailer.line(settings)) {
                assertThat(line.send(TO, MESSAGE, () -> {}))
                        .isEqualTo(new Handover.Later(
                                "127.0.0.1:" + server.port() + ": 535 5.7.8 (user)/(secret) is wrong"));
            }
            assertThat(server.messages()).isEmpty();
            assertThat(server.commands().indexOf("STARTTLS"))
                    .isLessThan(indexOf(server, "AUTH"))
                    .isNotNegative();
        }
    }

    @Test
    void takesThePasswordFromAFileThatNobodyElseMayRead() throws Exception {
        Path file = folder.resolve("password");
        Files.writeString(file, "very-secret\n");
        try (ScriptedServer server = ScriptedServer.clear()) {
            MailSettings settings = settings(server, Tls.NONE, "nightdesk", file.toString());
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
            assertThatThrownBy(() -> mailer(null, Map.of()).line(settings))
                    .isInstanceOf(NightdeskException.class)
                    .hasMessage(file
                            + ": others may read or change this password file, expected mode 0600. Run 'chmod 600' on it."
                            + " Nothing was sent.");
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
            try (Mailer.Line line = mailer(null, Map.of()).line(settings)) {
                assertThat(line.send(TO, MESSAGE, () -> {})).isInstanceOf(Handover.Accepted.class);
            }
            assertThatThrownBy(() -> mailer(null, Map.of()).line(settings(server, Tls.NONE, "nightdesk", null)))
                    .hasMessage("'mail.username' is set, but neither NIGHTDESK_MAIL_PASSWORD nor 'mail.password-file'."
                            + " Set one of them. Nothing was sent.");
        }
    }

    private void assertNothingWasSaid(ScriptedServer server, Tls tls, @Nullable SSLSocketFactory trust) {
        Handover handover = send(server, settings(server, tls), trust);

        assertThat(handover).isInstanceOf(Handover.Later.class);
        assertThat(server.messages()).isEmpty();
        assertThat(server.commands()).noneMatch(command -> command.startsWith("MAIL") || command.startsWith("AUTH"));
    }

    private static int indexOf(ScriptedServer server, String start) {
        List<String> commands = server.commands();
        for (int i = 0; i < commands.size(); i++) {
            if (commands.get(i).startsWith(start)) {
                return i;
            }
        }
        return -1;
    }

    private Handover send(ScriptedServer server, MailSettings settings, @Nullable SSLSocketFactory trust) {
        try (Mailer.Line line = mailer(trust, Map.of()).line(settings)) {
            return line.send(TO, MESSAGE, () -> dots.add(server.messages().size() + " messages before"));
        }
    }

    private static Mailer mailer(@Nullable SSLSocketFactory trust, Map<String, String> environment) {
        Duration soon = Duration.ofSeconds(5);
        return new SmtpMailer(
                environment::get,
                () -> trust == null ? (SSLSocketFactory) SSLSocketFactory.getDefault() : trust,
                new SmtpMailer.Timeouts(soon, soon, soon, soon));
    }

    private static MailSettings settings(ScriptedServer server, Tls tls) {
        return settings(server, tls, "", null);
    }

    private static MailSettings settings(ScriptedServer server, Tls tls, String user, @Nullable String passwordFile) {
        return settings(server.port(), tls, user, passwordFile);
    }

    private static MailSettings settings(int port, Tls tls, String user, @Nullable String passwordFile) {
        return new MailSettings(
                "127.0.0.1",
                port,
                tls,
                user,
                passwordFile,
                "desk@press.example",
                "Nightdesk",
                "",
                "",
                "",
                RetryPlan.STANDARD,
                false,
                List.of());
    }
}
