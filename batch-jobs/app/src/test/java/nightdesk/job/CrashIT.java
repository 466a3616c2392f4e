package nightdesk.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import nightdesk.fault.FaultKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A night of forty articles that ends in the middle, and what the next process makes of it. */
class CrashIT {
    private static final String DAY = "2026-11-02";

    @TempDir
    Path home;

    @Test
    void makesTheSameBytesAfterTheProcessWasKilled() throws Exception {
        SmallDesk undisturbed = desk("undisturbed");
        undisturbed.night(DAY);
        Map<String, String> expected = undisturbed.everything();
        long seed = new Random().nextLong();
        System.out.println("CrashIT seed " + seed);
        Random random = new Random(seed);
        for (int i = 0; i < 2; i++) {
            SmallDesk desk = desk("killed-" + i);
            int lines = 1 + random.nextInt(9);
            killAfter(desk, lines, random.nextInt(150));
            NightDesk.Outcome resumed = desk.resume();
            if (resumed.outcome().equals("NOTHING_TO_RESUME")) {
                resumed = desk.night(DAY);
            }
            assertThat(resumed.message()).isEmpty();
            assertThat(desk.everything())
                    .as("killed after %s lines, seed %s", lines, seed)
                    .isEqualTo(expected);
        }
    }

    @Test
    void publishesWhatIsStagedWithoutRenderingItAgain() throws Exception {
        SmallDesk desk = desk("staged");
        desk.night(DAY);
        Map<String, String> expected = desk.everything();
        Path folder = desk.output().resolve(DAY).resolve("r1");
        Files.createDirectories(desk.output().resolve(".staging"));
        Files.move(folder, desk.output().resolve(".staging").resolve(DAY + ".r1"));
        keepJournalUpTo(desk, "\"barrier\":\"B2\",\"phase\":\"DONE\"");

        NightDesk.Outcome resumed = desk.resume();

        assertThat(resumed.outcome()).isEqualTo("COMPLETE");
        assertThat(resumed.summary()).containsEntry("attempt", 2).containsEntry("resumed_from", DAY + ".r1.a1");
        assertThat(desk.everything()).isEqualTo(expected);
    }

    @Test
    void derivesAMissingDatabaseAgainAndSaysSo() throws Exception {
        SmallDesk desk = desk("lost");
        desk.night(DAY);
        Map<String, String> expected = desk.everything();
        Files.delete(desk.data().resolve("db/nightdesk.mv.db"));

        NightDesk.Outcome resumed = desk.resume();

        assertThat(resumed.outcome()).isEqualTo("NOTHING_TO_RESUME");
        assertThat(resumed.summary())
                .containsEntry(
                        "warnings",
                        List.of(
                                "The database was made again from journal and vault (it was missing): 1 run was derived."));
        assertThat(desk.everything()).isEqualTo(expected);
    }

    @Test
    void refusesToRebuildWithoutACopyOfAnInputAndNamesIt() throws Exception {
        SmallDesk desk = desk("holed");
        NightDesk.Outcome made = desk.night(DAY);
        String sha256 = String.valueOf(((Map<?, ?>) ((List<?>) made.summary().get("files")).get(0)).get("sha256"));
        Path copy = desk.data().resolve("vault").resolve(sha256 + ".zst");
        Files.delete(copy);

        NightDesk.Outcome rebuilt = desk.rebuild();

        assertThat(rebuilt.exitCode()).isEqualTo(FaultKind.OUT_OF_BALANCE.exitCode());
        assertThat(rebuilt.message())
                .isEqualTo(copy + ": this copy of an input is missing. Restore the data folder from a backup.");
    }

    @Test
    void stopsWhenToldAndGoesOnLater() throws Exception {
        SmallDesk undisturbed = desk("straight");
        undisturbed.night(DAY);
        SmallDesk desk = desk("told");
        StopRequest stop = new StopRequest();
        Progress atExtraction = new Progress() {
            @Override
            public void step(String name) {
                if (name.equals("extract")) {
                    stop.ask();
                }
            }

            @Override
            public void advance(long done, long of) {}

            @Override
            public void end() {}
        };
        NightDesk.Outcome stopped = new NightDesk(java.time.Clock.systemUTC(), atExtraction, stop)
                .run(desk.request(DAY, DAY + "T05:00:00Z", null), SmallDesk::configuration);

        assertThat(stopped.outcome()).isEqualTo("INTERRUPTED");
        assertThat(stopped.exitCode()).isEqualTo(8);
        assertThat(desk.resume().outcome()).isEqualTo("COMPLETE");
        assertThat(desk.everything()).isEqualTo(undisturbed.everything());
    }

    private SmallDesk desk(String name) {
        SmallDesk desk = new SmallDesk(home.resolve(name));
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            lines.add(SmallDesk.article(
                    "a" + i,
                    "2026-11-02T0" + i % 5 + ":00:00Z",
                    "Oracle buys company " + i,
                    "Oracle agreed to buy Company " + i + " for $" + (i + 1) + " million. The deal closes in spring."));
        }
        desk.deliver("night.jsonl", lines.toArray(String[]::new));
        return desk;
    }

    private static void killAfter(SmallDesk desk, int lines, int millis) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "-Dnightdesk.home=" + desk.home,
                        "nightdesk.cli.Nightdesk",
                        "run",
                        "--edition",
                        DAY,
                        "--now",
                        DAY + "T05:00:00Z",
                        "--settle",
                        "0",
                        "--json")
                .redirectErrorStream(true)
                .redirectOutput(desk.home.resolve("log").toFile())
                .start();
        Path journal = desk.data().resolve("journal.jsonl");
        while (process.isAlive() && linesOf(journal) < lines) {
            Thread.sleep(5);
        }
        Thread.sleep(millis);
        process.destroyForcibly().waitFor();
    }

    private static long linesOf(Path journal) throws IOException {
        if (!Files.exists(journal)) {
            return 0;
        }
        try (Stream<String> lines = Files.lines(journal)) {
            return lines.count();
        }
    }

    private static void keepJournalUpTo(SmallDesk desk, String last) throws IOException {
        Path journal = desk.data().resolve("journal.jsonl");
        List<String> kept = new ArrayList<>();
        for (String line : Files.readAllLines(journal)) {
            kept.add(line);
            if (line.contains(last)) {
                Files.writeString(journal, String.join("\n", kept) + "\n");
                return;
            }
        }
        throw new IllegalStateException("no line has " + last);
    }
}
