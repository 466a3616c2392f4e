package nightdesk.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Random;
import nightdesk.store.JournalEntry.RunRegistered;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalKillIT {
    private static final int KILLS = 20;

    @TempDir
    Path temp;

    @Test
    void losesNoAcknowledgedLineHoweverOftenTheProcessIsKilled() throws Exception {
        Path file = temp.resolve("journal.jsonl");
        long seed = System.nanoTime();
        Random random = new Random(seed);
        long acknowledged = 0;
        for (int kill = 1; kill <= KILLS; kill++) {
            int lines = random.nextInt(200);
            try (OtherProcess other = OtherProcess.running(Writer.class, file)) {
                for (int i = 0; i < lines; i++) {
                    acknowledged = number(other.nextLine(), acknowledged);
                }
                other.kill();
                // What it had acknowledged by then still lies in the pipe.
                for (String line = other.nextLine(); line != null; line = other.nextLine()) {
                    acknowledged = number(line, acknowledged);
                }
            }
            JournalReading reading = Journal.read(file);
            assertThat((long) reading.lines().size())
                    .as("seed %d, kill %d", seed, kill)
                    .isGreaterThanOrEqualTo(acknowledged);
            for (JournalLine line : reading.lines()) {
                if (line.entry() instanceof RunRegistered registered) {
                    assertThat(registered.bytes())
                            .as("seed %d, kill %d", seed, kill)
                            .isEqualTo(line.seq());
                }
            }
        }
        assertThat(acknowledged).isGreaterThan(KILLS);
    }

    /** A line that was cut by the kill is a shorter number, never a higher one. */
    private static long number(@Nullable String line, long before) {
        return line == null || line.isEmpty() ? before : Math.max(before, Long.parseLong(line));
    }

    /** Appends to the journal given until it is killed and prints the number of each line once it is acknowledged. */
    static final class Writer {
        public static void main(String[] args) throws IOException {
            RunKey run = new RunKey(LocalDate.of(2026, 11, 22), 1);
            Instant now = Instant.parse("2026-11-22T05:30:00Z");
            try (Journal journal = Journal.open(Path.of(args[0]), now)) {
                long seq = journal.reading().lines().size();
                while (true) {
                    seq++;
                    long written =
                            journal.append(now, new RunRegistered(run, 1, seq)).seq();
                    System.out.write((written + "\n").getBytes(StandardCharsets.UTF_8));
                    System.out.flush();
                }
            }
        }
    }
}
