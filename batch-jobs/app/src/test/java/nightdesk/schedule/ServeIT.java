package nightdesk.schedule;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import nightdesk.store.DeskLock;
import nightdesk.store.Journal;
import nightdesk.store.JournalledRun;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The real program in a process of its own, a day of its clock in ten seconds of ours. */
class ServeIT {
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final String SETTINGS = """
            schedule:
              cron: "0 0 6 * * *"
              catch-up: all
            mail:
              host: 127.0.0.1
              port: %d
              tls: none
              from: desk@nightdesk.example
            operators: [night@nightdesk.example]
            """;

    @TempDir
    Path home;

    private Path data;
    private Path output;
    private Path config;
    private final GreenMail post = new GreenMail(new ServerSetup(0, "127.0.0.1", "smtp"));
    private final List<Process> started = new ArrayList<>();

    @BeforeEach
    void layOutADesk() throws IOException {
        data = home.resolve("data");
        output = home.resolve("output");
        config = Files.createDirectories(home.resolve("config"));
        post.start();
        configure(SETTINGS);
        Files.writeString(
                Files.createDirectories(config.resolve("briefings")).resolve("desk.properties"),
                "recipients = first@reader.example, second@reader.example\n",
                UTF_8);
        List<String> articles = new ArrayList<>();
        for (int day = 19; day <= 22; day++) {
            articles.add("{\"id\":\"a" + day + "\",\"outlet\":\"Quay Gazette\",\"url\":\"https://quaygazette.example/"
                    + day
                    + "\",\"published\":\"2026-11-" + day + "T03:00:00Z\",\"title\":\"Harbour company number " + day
                    + " opens\",\"text\":\"The company opened its doors. Microsoft said it invested $" + day
                    + " million in the harbour.\"}");
        }
        Path file = Files.createDirectories(home.resolve("input")).resolve("wire.jsonl");
        Files.writeString(file, String.join("\n", articles) + "\n", UTF_8);
        Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2026-01-01T00:00:00Z")));
    }

    @AfterEach
    void endWhatWasStarted() {
        started.forEach(Process::destroyForcibly);
        post.stop();
    }

    @Test
    void makesThreeEditionsInARowOneOfThemAskedForAtTheSameMomentAndSendsEachOnce() throws Exception {
        Process serving = serve("2026-11-20T05:59:00Z");
        await(() -> isPublished("2026-11-20"));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve("serve.json"))))
                .isEqualTo("rw-------");
        Process second = program(home.resolve("second"), "serve");
        assertThat(second.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(second.exitValue()).isEqualTo(6);

        await(() -> clock().isAfter(Instant.parse("2026-11-21T05:55:00Z")));
        Callable<ServingDesk.Answer> ask = () ->
                ServingDesk.ask(data, "run", Map.of("edition", "2026-11-21")).orElseThrow();
        List<ServingDesk.Answer> answers = new ArrayList<>();
        try (ExecutorService both = Executors.newFixedThreadPool(2)) {
            for (Future<ServingDesk.Answer> answer : both.invokeAll(List.of(ask, ask))) {
                answers.add(answer.get(2, TimeUnit.MINUTES));
            }
        }
        assertThat(answers).extracting(ServingDesk.Answer::exitCode).containsOnly(0);
        assertThat(answers)
                .extracting(ServingDesk.Answer::outcome)
                .contains("ALREADY_COMPLETE")
                .isSubsetOf("COMPLETE", "ALREADY_COMPLETE");

        await(() -> isPublished("2026-11-22"));
        serving.destroy();
        assertThat(serving.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(serving.exitValue()).as(log()).isEqualTo(8);
        assertThat(data.resolve("serve.json")).doesNotExist();
        DeskLock.take(data).close();

        List<JournalledRun> published =
                Journal.read(data.resolve("journal.jsonl")).published();
        assertThat(published.stream()
                        .map(run -> run.run() + ", attempts " + run.attempts() + ", read "
                                + run.totals().orElseThrow().read()))
                .startsWith(
                        "2026-11-20.r1, attempts 1, read 4",
                        "2026-11-21.r1, attempts 1, read 0",
                        "2026-11-22.r1, attempts 1, read 0")
                .doesNotHaveDuplicates();
        assertThat(Arrays.stream(post.getReceivedMessages())
                        .map(message -> header(message, "Message-ID"))
                        .filter(id -> id.contains("2026-11-20") || id.contains("2026-11-21")))
                .hasSize(4)
                .doesNotHaveDuplicates();
    }

    @Test
    void anEditionThatCannotBeMadeIsAFailedJobALineOfTheLogAndTheExitCodeUntilItIsMade() throws Exception {
        Process serving = serve("2026-11-20T05:50:00Z", "--clock-rate", "60");
        await(() -> Files.exists(data.resolve("serve.json")));
        configure(SETTINGS.replace("schedule:", "shedule:"));
        await(() -> log().contains(" is not out "));
        assertThat(log())
                .contains(" ERROR Edition 2026-11-20 is not out (exit code 2, try 1): config/application.yml, line 2: "
                        + "'shedule.cron' is no setting. Did you mean 'schedule.cron'?")
                .contains(" It is tried again at 2026-11-20T06:0");
        await(() -> post.getReceivedMessages().length == 1);
        assertThat(header(post.getReceivedMessages()[0], "Subject")).isEqualTo("[Nightdesk] Edition 2026-11-20 failed");
        await(() -> post.getReceivedMessages().length == 2);
        assertThat(header(post.getReceivedMessages()[1], "Subject"))
                .isEqualTo("[Nightdesk] Edition 2026-11-20 is late");
        serving.destroy();
        assertThat(serving.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(serving.exitValue()).as(log()).isEqualTo(2);
        // Wrong from the start: nothing serves.
        Process refused = program(home.resolve("refused"), "serve");
        assertThat(refused.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(refused.exitValue()).isEqualTo(2);

        configure(SETTINGS);
        serve("2026-11-20T06:20:00Z", "--clock-rate", "60");
        await(() -> isPublished("2026-11-20"));
    }

    @Test
    void aPausedScheduleMakesNothingAndARunThatIsAskedForDoes() throws Exception {
        Process serving = serve("2026-11-20T05:30:00Z", "--clock-rate", "60");
        await(() -> Files.exists(data.resolve("serve.json")));
        assertThat(ask("schedule", Map.of("action", "pause")).document().get("paused_since"))
                .asString()
                .startsWith("2026-11-20T05:");
        // The mark outlives the process, even one that is killed.
        serving.destroyForcibly().waitFor();
        Process again = serve("2026-11-20T06:10:00Z", "--clock-rate", "60");
        await(() -> log().contains("The schedule is paused since 2026-11-20T05:"));
        await(() -> clock().isAfter(Instant.parse("2026-11-20T06:15:00Z")));
        assertThat(output.resolve("2026-11-20")).doesNotExist();
        assertThat(ask("run", Map.of("edition", "2026-11-20")).outcome()).isEqualTo("COMPLETE");
        assertThat(ask("schedule", Map.of("action", "continue")).document().get("paused_since"))
                .isNull();
        List<String> whileServed = exports();
        assertThat(whileServed).hasSize(3).allSatisfy(lines -> assertThat(lines).startsWith("{"));
        again.destroy();
        assertThat(again.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(exports()).isEqualTo(whileServed);
    }

    /** What 'export' writes, by the serving process or by itself. */
    private List<String> exports() throws IOException, InterruptedException {
        List<String> all = new ArrayList<>();
        for (String what : List.of("articles", "metrics", "outbox")) {
            Path file = home.resolve(what);
            Process export =
                    program(file, "export", "--edition", "2026-11-20", "--what", what, "--format", "jsonl", "--all");
            assertThat(export.waitFor(2, TimeUnit.MINUTES)).isTrue();
            all.add(Files.readString(file, UTF_8));
            assertThat(export.exitValue()).as(all.toString()).isZero();
        }
        return all;
    }

    private ServingDesk.Answer ask(String verb, Map<String, String> arguments) {
        return ServingDesk.ask(data, verb, arguments).orElseThrow();
    }

    private void configure(String settings) throws IOException {
        Files.writeString(
                config.resolve("application.yml"),
                settings.formatted(post.getSmtp().getPort()),
                UTF_8);
    }

    private Process serve(String now, String... more) throws IOException {
        Files.deleteIfExists(data.resolve("serve.json"));
        List<String> arguments = new ArrayList<>(List.of("serve", "--now", now));
        arguments.addAll(more.length == 0 ? List.of("--clock-rate", "8640") : List.of(more));
        return program(home.resolve("log"), arguments.toArray(String[]::new));
    }

    private Process program(Path log, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                "-Dnightdesk.home=" + home,
                "nightdesk.cli.Nightdesk"));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        started.add(process);
        return process;
    }

    private Instant clock() {
        return Instant.parse(String.valueOf(ask("status", Map.of()).document().get("now")));
    }

    private boolean isPublished(String edition) {
        return Files.exists(output.resolve(edition).resolve("r1")) && hasRun(edition);
    }

    /** The run summary is written last. */
    private boolean hasRun(String edition) {
        try (Stream<Path> files = Files.list(output.resolve(edition))) {
            return files.anyMatch(file -> file.getFileName().toString().startsWith("run-"));
        } catch (IOException e) {
            return false;
        }
    }

    private String log() {
        try {
            return Files.readString(home.resolve("log"), UTF_8);
        } catch (IOException e) {
            return "";
        }
    }

    private static String header(jakarta.mail.internet.MimeMessage message, String name) {
        try {
            return message.getHeader(name, "");
        } catch (jakarta.mail.MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private void await(BooleanSupplier until) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!until.getAsBoolean()) {
            assertThat(System.nanoTime()).as(log()).isLessThan(end);
            Thread.sleep(20);
        }
    }
}
