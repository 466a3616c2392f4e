package nightdesk.job;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import nightdesk.config.ConfigFiles;
import nightdesk.config.DeskConfiguration;
import nightdesk.delivery.SmtpMailer;
import nightdesk.ops.DeskStatus;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.dom.BinaryBody;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.pdfbox.Loader;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nights that are mailed to a server of this machine. */
class DeliveryIT {
    private static final String DAY = "2026-11-02";
    private static final List<String> FIVE =
            List.of("ann@example.com", "bob@example.com", "cy@example.com", "dee@example.com", "eve@example.com");

    private final Map<String, String> environment = new HashMap<>();
    private GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @TempDir
    Path home;

    @BeforeEach
    void start() {
        server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        environment.put("NIGHTDESK_MAIL_HOST", "127.0.0.1");
        environment.put("NIGHTDESK_MAIL_PORT", Integer.toString(server.getSmtp().getPort()));
        environment.put("NIGHTDESK_MAIL_TLS", "none");
        environment.put("NIGHTDESK_MAIL_FROM", "desk@press.example");
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void arrivesInEachOfFiveMailboxesOnceAndIsReadByAnotherParser() throws Exception {
        NightDesk.Outcome night =
                night(desk("five"), "05:00", Map.of("desk", "recipients = " + String.join(",", FIVE)));

        assertThat(night.outcome()).as(night.message()).isEqualTo("COMPLETE");
        assertThat(states(night)).containsOnly("SENT").hasSize(5);
        List<String> ids = new ArrayList<>();
        for (String address : FIVE) {
            MimeMessage[] received = server.getReceivedMessagesForDomain(address);
            assertThat(received).as(address).hasSize(1);
            ids.add(received[0].getMessageID());
            readByAnotherParser(bytes(received[0]), address);
        }
        assertThat(ids)
                .doesNotHaveDuplicates()
                .allMatch(id -> id.matches("<2026-11-02\\.r1\\.desk\\.[0-9a-f]{12}@press\\.example>"));
    }

    @Test
    void eachBriefingGoesToItsOwnReadersAtItsOwnTime() throws Exception {
        SmallDesk desk = desk("two");
        Map<String, String> briefings = Map.of(
                "desk", "recipients = ann@example.com",
                "board", "title = Board\nrecipients = ann@example.com, bob@example.com\ndeliver-at = 06:30");

        NightDesk.Outcome early = night(desk, "05:00", briefings);
        assertThat(early.exitCode())
                .as("what waits for its time is not incomplete")
                .isZero();
        assertThat(states(early)).containsExactly("SCHEDULED", "SCHEDULED", "SENT");
        assertThat(server.getReceivedMessages()).hasSize(1);
        assertThat(DeskStatus.lines(desk.data(), false, Instant.parse(DAY + "T05:10:00Z")))
                .contains("Edition 2026-11-02.r1: 3 messages, 1 sent, 2 scheduled.");

        assertThat(states(mailDesk("06:29").once(desk.data(), LocalDate.parse(DAY), null)))
                .containsExactly("SCHEDULED", "SCHEDULED", "SENT");
        NightDesk.Outcome atTime = mailDesk("06:30").once(desk.data(), LocalDate.parse(DAY), null);
        assertThat(states(atTime)).containsExactly("SENT", "SENT", "SENT");
        assertThat(server.getReceivedMessagesForDomain("ann@example.com")).hasSize(2);
        assertThat(server.getReceivedMessagesForDomain("bob@example.com")[0].getSubject())
                .contains("[Board]");
    }

    @Test
    void writesFilesUntilAServerIsConfiguredAndSendsThemWhenAsked() throws Exception {
        SmallDesk desk = desk("dry");
        Map<String, String> server587 = new HashMap<>(environment);
        environment.clear();

        NightDesk.Outcome dry = night(desk, "05:00", Map.of("desk", "recipients = ann@example.com"));

        Path folder = desk.data().resolve("outbox").resolve("dry-run");
        assertThat(dry.exitCode()).isZero();
        assertThat(warnings(dry))
                .contains("Mail is not configured ('mail.host' is empty): one message was written to " + folder
                        + " and not sent.");
        try (Stream<Path> files = Files.list(folder)) {
            Path file = files.findFirst().orElseThrow();
            assertThat(Files.getPosixFilePermissions(file)).hasSize(2);
            readByAnotherParser(Files.readAllBytes(file), "ann@example.com");
        }
        environment.putAll(server587);
        assertThat(states(mailDesk("07:00").once(desk.data(), LocalDate.parse(DAY), null)))
                .containsExactly("SENT");
        assertThat(server.getReceivedMessages()).hasSize(1);
        assertThat(states(mailDesk("07:01").once(desk.data(), LocalDate.parse(DAY), null)))
                .containsExactly("SENT");
        assertThat(server.getReceivedMessages()).as("once is enough").hasSize(1);
    }

    @Test
    void aCorrectionTakesThePlaceOfWhatIsStillOpen() throws Exception {
        SmallDesk desk = desk("corrected");
        Map<String, String> later = Map.of("desk", "recipients = ann@example.com\ndeliver-at = 06:30");
        night(desk, "05:00", later);
        desk.deliver(
                "late.jsonl",
                SmallDesk.article(
                        "b", DAY + "T03:00:00Z", "Oracle buys a port", "Oracle bought Port Ltd for $9 million."));

        NightDesk.Outcome corrected = night(desk, "06:40", later, "A source came late.");

        assertThat(states(corrected)).containsExactly("SENT");
        assertThat(server.getReceivedMessages()).hasSize(1);
        assertThat(server.getReceivedMessages()[0].getSubject()).startsWith("CORRECTED rev 2:");
        assertThat(Files.readString(desk.data().resolve("journal.jsonl")))
                .contains("\"state\":\"CANCELLED\"")
                .contains("revision 2 took its place");
    }

    @Test
    void tellsTheOperatorsOfARecipientWhoDidNotGetItAndSendsAgainWhenAsked() throws Exception {
        SmallDesk desk = desk("refused");
        server.setUser("ann@example.com", "x");
        environment.put("NIGHTDESK_OPERATORS", "night@press.example");
        environment.put("NIGHTDESK_DELIVERY_DEADLINE", "0s");
        int port = server.getSmtp().getPort();
        environment.put("NIGHTDESK_MAIL_PORT", "1");

        NightDesk.Outcome failed = night(desk, "05:00", Map.of("desk", "recipients = ann@example.com"));

        assertThat(failed.exitCode()).isEqualTo(4);
        assertThat(failed.outcome()).isEqualTo("DELIVERY_INCOMPLETE");
        assertThat(states(failed)).containsExactly("FAILED");
        assertThat(warnings(failed))
                .contains("Operator 1 was not told by mail: 127.0.0.1:1: the connection was refused.");
        environment.put("NIGHTDESK_MAIL_PORT", Integer.toString(port));
        NightDesk.Outcome again =
                mailDesk("07:00").again(desk.data(), LocalDate.parse(DAY), "Ann@Example.com", "server was down", null);
        assertThat(states(again)).containsExactly("SENT");
        assertThat(server.getReceivedMessages()).hasSize(1);
        NightDesk.Outcome stranger =
                mailDesk("07:01").again(desk.data(), LocalDate.parse(DAY), "zoe@example.com", "by mistake", null);
        assertThat(stranger.exitCode()).isEqualTo(2);
        assertThat(stranger.message())
                .isEqualTo(
                        "--to: edition 2026-11-02.r1 has 1 messages in the outbox, none for this address. Name a recipient of one"
                                + " of its briefings. Nothing was sent.");
    }

    @Test
    void aNightOfAClockThatIsAheadIsTriedAgainByItsPlan() throws Exception {
        SmallDesk desk = desk("ahead");
        String port = environment.put("NIGHTDESK_MAIL_PORT", "1");
        environment.put("NIGHTDESK_DELIVERY_RETRY", "0.02");
        NightDesk.Outcome refused = night(desk, "05:00", Map.of("desk", "recipients = ann@example.com"));
        assertThat(states(refused)).containsExactly("PENDING");
        assertThat(refused.exitCode()).isEqualTo(4);
        environment.put("NIGHTDESK_MAIL_PORT", java.util.Objects.requireNonNull(port));

        Clock machine = Clock.systemUTC();
        Clock earlier =
                Clock.offset(machine, Duration.between(machine.instant(), Instant.parse("2026-11-01T00:00:00Z")));
        NightDesk.Outcome sent = new MailDesk(earlier, new StopRequest(), SmtpMailer.standard(), environment::get)
                .untilSettled(desk.data(), LocalDate.parse(DAY), null);

        assertThat(states(sent)).containsExactly("SENT");
        assertThat(server.getReceivedMessages()).hasSize(1);
    }

    @Test
    void leavesTheJournalAndTheSummaryWithoutAnAddress() throws Exception {
        SmallDesk desk = desk("silent");
        NightDesk.Outcome night = night(desk, "05:00", Map.of("desk", "recipients = ann@example.com"));

        assertThat(night.summary().toString()).doesNotContain("ann@example.com");
        assertThat(Files.readString(desk.data().resolve("journal.jsonl"))).doesNotContain("ann@example.com");
        assertThat(Files.readString(
                        desk.output().resolve(DAY).resolve("r1/desk/briefing.eml"), StandardCharsets.US_ASCII))
                .doesNotContain("ann@example.com")
                .contains("List-Unsubscribe: <mailto:desk@press.example?subject=unsubscribe>");
    }

    private static void readByAnotherParser(byte[] bytes, String address) throws IOException {
        DefaultMessageBuilder parser = new DefaultMessageBuilder();
        parser.setMimeEntityConfig(MimeConfig.STRICT);
        parser.setDecodeMonitor(DecodeMonitor.STRICT);
        Message message = parser.parseMessage(new ByteArrayInputStream(bytes));
        assertThat(message.getTo()).extracting(Object::toString).containsExactly(address);
        assertThat(message.getCc()).isNull();
        assertThat(message.getBcc()).isNull();
        Map<String, byte[]> files = new TreeMap<>();
        collect(message, files);
        assertThat(files).containsKeys("briefing.pdf", "briefing.xlsx");
        try (var pdf = Loader.loadPDF(files.get("briefing.pdf"))) {
            assertThat(pdf.getNumberOfPages()).isPositive();
        }
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(files.get("briefing.xlsx")))) {
            assertThat(workbook.getNumberOfSheets()).isGreaterThan(5);
        }
    }

    private static void collect(Entity entity, Map<String, byte[]> files) throws IOException {
        if (entity.getBody() instanceof Multipart parts) {
            for (Entity part : parts.getBodyParts()) {
                collect(part, files);
            }
        } else if (entity.getFilename() != null && entity.getBody() instanceof BinaryBody body) {
            ByteArrayOutputStream content = new ByteArrayOutputStream();
            body.writeTo(content);
            files.put(entity.getFilename(), content.toByteArray());
        }
    }

    private static byte[] bytes(MimeMessage message) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        message.writeTo(out);
        return out.toByteArray();
    }

    private SmallDesk desk(String name) {
        SmallDesk desk = new SmallDesk(home.resolve(name));
        desk.deliver(
                "night.jsonl",
                SmallDesk.article(
                        "a",
                        DAY + "T02:00:00Z",
                        "Oracle buys a pier",
                        "Oracle agreed to buy Pier Ltd for $7 million."));
        return desk;
    }

    private NightDesk.Outcome night(SmallDesk desk, String time, Map<String, String> briefings) {
        return night(desk, time, briefings, null);
    }

    private NightDesk.Outcome night(
            SmallDesk desk, String time, Map<String, String> briefings, @Nullable String revise) {
        Instant now = Instant.parse(DAY + "T" + time + ":00Z");
        RunRequest request = desk.request(DAY, now.toString(), revise);
        RunRequest mailed = new RunRequest(
                request.edition(),
                request.input(),
                request.output(),
                request.data(),
                now,
                request.settle(),
                true,
                null,
                revise,
                null,
                List.of());
        Clock clock = Clock.fixed(now, ZoneOffset.UTC);
        return new NightDesk(clock, Progress.SILENT, new StopRequest(), SmtpMailer.standard(), environment::get)
                .run(mailed, () -> configuration(briefings));
    }

    private MailDesk mailDesk(String time) {
        Clock clock = Clock.fixed(Instant.parse(DAY + "T" + time + ":00Z"), ZoneOffset.UTC);
        return new MailDesk(clock, new StopRequest(), SmtpMailer.standard(), environment::get);
    }

    private DeskConfiguration configuration(Map<String, String> briefings) {
        TreeMap<String, String> files = new TreeMap<>(ConfigFiles.read(null).files());
        files.keySet().removeIf(name -> name.startsWith("briefings/"));
        briefings.forEach((name, content) -> files.put("briefings/" + name + ".properties", content + "\n"));
        return DeskConfiguration.of(new ConfigFiles(files, "config", null), environment::get, null, List.of());
    }

    private static List<String> states(NightDesk.Outcome outcome) {
        return ((List<?>) java.util.Objects.requireNonNull(outcome.summary().get("delivery")))
                .stream()
                        .map(message -> String.valueOf(((Map<?, ?>) message).get("state")))
                        .sorted()
                        .toList();
    }

    private static List<String> warnings(NightDesk.Outcome outcome) {
        return ((List<?>) java.util.Objects.requireNonNull(outcome.summary().get("warnings")))
                .stream().map(String::valueOf).toList();
    }
}
