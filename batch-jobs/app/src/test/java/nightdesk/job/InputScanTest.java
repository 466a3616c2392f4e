package nightdesk.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import nightdesk.briefing.RunRecord.SkippedFile;
import nightdesk.store.Database;
import nightdesk.store.Vault;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputScanTest {
    private static final FileTime LONG_AGO = FileTime.from(Instant.parse("2026-01-01T00:00:00Z"));
    /** Later than the files of the test, by more than file systems count coarsely. */
    private static final Instant LATER = Instant.now().plus(Duration.ofMinutes(5));

    @TempDir
    Path home;

    private Path file = Path.of("");

    @BeforeEach
    void twoFilesLieInTheFolder() throws IOException {
        file = Files.createDirectories(home.resolve("input")).resolve("a.jsonl");
        Files.writeString(file, "one");
        Files.setLastModifiedTime(file, LONG_AGO);
    }

    @Test
    void aFileThatAnEarlierRunReadIsNotOpenedAgainAsLongAsNothingTouchesIt() throws IOException {
        try (Database database = Database.open(home.resolve("data"), "1")) {
            assertThat(scan(database, List.of()).files())
                    .extracting(FoundFile::path)
                    .containsExactly("a.jsonl");

            long copied = copies();
            assertThat(scan(database, List.of("a.jsonl")).skipped())
                    .containsExactly(new SkippedFile("a.jsonl", "ALREADY_READ"));
            assertThat(copies()).isEqualTo(copied);
        }
    }

    @Test
    void aFileOfOtherContentIsReadThoughItsNameItsSizeAndItsTimeAreTheOldOnes() throws IOException {
        try (Database database = Database.open(home.resolve("data"), "1")) {
            scan(database, List.of());

            Files.writeString(file, "two");
            Files.setLastModifiedTime(file, LONG_AGO);

            assertThat(scan(database, List.of("a.jsonl")).files())
                    .as("pathsReadBefore answers for the hash of 'one' only")
                    .extracting(FoundFile::sha256)
                    .containsExactly(sha256Of("two"));
        }
    }

    @Test
    void aCopyThatTheVaultHasLostIsMadeAgain() throws IOException {
        try (Database database = Database.open(home.resolve("data"), "1")) {
            scan(database, List.of());
            String sha256 = sha256Of("one");
            Files.delete(home.resolve("data/vault/" + sha256 + ".zst"));

            assertThat(scan(database, List.of("a.jsonl")).skipped())
                    .containsExactly(new SkippedFile("a.jsonl", "ALREADY_READ"));
            assertThat(vault().holds(sha256)).isTrue();
        }
    }

    private InputScan.Result scan(Database database, List<String> readAsOne) throws IOException {
        String one = sha256Of("one");
        return new InputScan(
                        home.resolve("input"),
                        Duration.ZERO,
                        vault(),
                        sha256 -> sha256.equals(one) ? readAsOne : List.of(),
                        database.hashedFiles(),
                        LATER)
                .scan();
    }

    /** When a copy was last begun: it changes the folder, whether the copy is kept or not. */
    private long copies() throws IOException {
        return Files.getLastModifiedTime(home.resolve("data/vault")).to(java.util.concurrent.TimeUnit.NANOSECONDS);
    }

    private Vault vault() {
        return new Vault(home.resolve("data/vault"));
    }

    private String sha256Of(String text) throws IOException {
        return new Vault(home.resolve("other"))
                .put(text.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .sha256();
    }
}
