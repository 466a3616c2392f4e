package nightdesk.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nightdesk.briefing.BriefingSettings;
import nightdesk.config.MailSettings.Tls;
import nightdesk.fault.FaultKind;
import nightdesk.fault.NightdeskException;
import nightdesk.store.RetryPlan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MailSettingsTest {
    private static final String SERVER = "mail:\n  host: mail.press.example\n  from: desk@press.example\n";

    @Test
    void sendsNothingUntilAHostIsSet() {
        assertThat(read("edition:\n  zone: UTC\n")).isEqualTo(MailSettings.none());
        assertThat(read("mail:\n  host:\n").isConfigured()).isFalse();
    }

    @Test
    void readsEverySetting() {
        MailSettings settings = read("mail:\n  host: mail.press.example\n  port: 2465\n  tls: tls\n  username: desk\n"
                + "  password-file: secrets/mail\n  from: desk@press.example\n  from-name: Morning desk\n"
                + "  organisation: Example Press\n  contact: people@press.example\n"
                + "  unsubscribe-url: https://press.example/leave\n"
                + "delivery:\n  retry: [0.5, 2]\n  deadline: 90m\n  on-uncertain: hold\n"
                + "operators: [night@press.example, day@press.example]\n");

        assertThat(settings.host()).isEqualTo("mail.press.example");
        assertThat(settings.port()).isEqualTo(2465);
        assertThat(settings.tls()).isEqualTo(Tls.TLS);
        assertThat(settings.passwordFile())
                .isEqualTo(Path.of("/etc/nightdesk/secrets/mail").toString());
        assertThat(settings.domain()).isEqualTo("press.example");
        assertThat(settings.organisation()).isEqualTo("Example Press");
        assertThat(settings.contact()).isEqualTo("people@press.example");
        assertThat(settings.plan())
                .isEqualTo(
                        new RetryPlan(List.of(Duration.ofSeconds(30), Duration.ofMinutes(2)), Duration.ofMinutes(90)));
        assertThat(settings.hold()).isTrue();
        assertThat(settings.operators()).containsExactly("night@press.example", "day@press.example");
    }

    @Test
    void choosesStartTlsAndThePortThatGoesWithTheProtection() {
        assertThat(read(SERVER).tls()).isEqualTo(Tls.STARTTLS);
        assertThat(read(SERVER).port()).isEqualTo(587);
        assertThat(read(SERVER + "  tls: tls\n").port()).isEqualTo(465);
        assertThat(read("mail:\n  host: 127.0.0.1\n  tls: none\n  from: desk@press.example\n")
                        .port())
                .isEqualTo(25);
        assertThat(read(SERVER).contact()).as("readers may answer the sender").isEqualTo("desk@press.example");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            port: 0             | 'mail.port' is '0', expected a port from 1 to 65535.
            port: smtp          | 'mail.port' is 'smtp', expected a port from 1 to 65535.
            tls: maybe          | 'mail.tls' is 'maybe', expected 'starttls', 'tls' or 'none'.
            tls: none           | 'mail.tls' is 'none', expected 'starttls' or 'tls': mail goes in clear only to this machine (localhost, 127.0.0.1, ::1).
            contact: people     | 'mail.contact' is no mail address, expected name@domain.
            unsubscribe-url: http://press.example/ | 'mail.unsubscribe-url' is 'http://press.example/', expected an https address of at most 500 characters.
            pasword-file: x     | 'mail.pasword-file' is no setting. Did you mean 'mail.password-file'?
            password: open      | a password does not stand in a settings file. Set it as NIGHTDESK_MAIL_PASSWORD, or name a file of mode 0600 as 'mail.password-file'.
            """)
    void refusesWhatDoesNotFitWithFileLineAndKey(String line, String message) {
        assertThatThrownBy(() -> read(SERVER + "  " + line + "\n"))
                .isInstanceOfSatisfying(
                        NightdeskException.class, e -> assertThat(e.kind()).isEqualTo(FaultKind.USAGE))
                .hasMessageStartingWith("nightdesk/application.yml, line 4: " + message)
                .hasMessageEndingWith(" Nothing was touched.");
    }

    @Test
    void refusesAServerWithoutASenderAndAPlanThatIsNone() {
        assertThatThrownBy(() -> read("mail:\n  host: mail.press.example\n"))
                .hasMessage(
                        "nightdesk/application.yml, line 2: 'mail.host' is set, but no 'mail.from', expected the address that"
                                + " the messages come from. Set it, or leave 'mail.host' empty. Nothing was touched.");
        assertThatThrownBy(() -> read("delivery:\n  retry: [soon]\n"))
                .hasMessage("nightdesk/application.yml, line 2: 'delivery.retry' is 'soon', expected minutes such as"
                        + " [1, 5, 15, 30, 60]. Nothing was touched.");
        assertThatThrownBy(() -> read("delivery:\n  deadline: tomorrow\n"))
                .hasMessage(
                        "nightdesk/application.yml, line 2: 'delivery.deadline' is 'tomorrow', expected a time such as '3h' or"
                                + " '90m'. Nothing was touched.");
    }

    @Test
    void tellsWhichOperatorIsWrongAndNotHisAddress() {
        assertThatThrownBy(() -> read("operators: [night@press.example, 'day at press']\n"))
                .hasMessage(
                        "nightdesk/application.yml, line 1: operator 2 of 'operators' is no mail address, expected name@domain,"
                                + " separated by commas. Nothing was touched.");
    }

    @Test
    void theSecondBriefingThatIsShippedAsAnExampleCanBeUsedAsItIs() throws IOException {
        TreeMap<String, String> files = new TreeMap<>(ConfigFiles.read(null).files());
        files.put(
                "briefings/board.properties",
                Files.readString(Path.of("../../config/briefings/board.properties.example")));

        Wiring wiring = Wiring.of(new ConfigFiles(files, "config", null), name -> null, null, List.of());

        assertThat(wiring.briefings()).extracting(BriefingSettings::name).containsExactly("board", "desk");
        assertThat(wiring.briefings().get(0).recipients()).hasSize(2);
        assertThat(wiring.briefings().get(0).deliverAt()).isEqualTo(LocalTime.of(7, 15));
    }

    @Test
    void theEnvironmentWinsOverTheFile() {
        ConfigFiles files = files(SERVER);
        Map<String, String> environment = Map.of("NIGHTDESK_MAIL_HOST", "localhost", "NIGHTDESK_MAIL_TLS", "none");

        assertThat(Settings.read(files, environment::get).mail().host()).isEqualTo("localhost");
    }

    private static MailSettings read(String application) {
        return Settings.read(files(application), name -> null).mail();
    }

    private static ConfigFiles files(String application) {
        return new ConfigFiles(
                new TreeMap<>(Map.of("application.yml", application)), "nightdesk", Path.of("/etc/nightdesk"));
    }
}
