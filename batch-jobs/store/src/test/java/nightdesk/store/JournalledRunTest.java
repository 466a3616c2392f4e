package nightdesk.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import nightdesk.edition.Edition;
import nightdesk.edition.Window;
import nightdesk.store.JournalEntry.AtBarrier;
import nightdesk.store.JournalEntry.FilesRegistered;
import nightdesk.store.JournalEntry.RunEnded;
import nightdesk.store.JournalEntry.RunOpened;
import nightdesk.store.JournalEntry.RunRegistered;
import org.junit.jupiter.api.Test;

class JournalledRunTest {
    private static final Instant CLOSED = Instant.parse("2026-11-22T06:30:00Z");
    private static final String HASH = "ab".repeat(32);

    @Test
    void gathersTheLinesOfEachRunInTheOrderOfItsOpening() {
        RunOpened sunday = opened(22, 1, CLOSED);
        RunOpened monday = opened(23, 1, CLOSED.plusSeconds(86_400));
        RegisteredFile file = file("a.csv");

        List<JournalledRun> runs = JournalledRun.in(List.of(
                sunday,
                new FilesRegistered(sunday.run(), List.of(file)),
                monday,
                new RunRegistered(sunday.run(), 1, 10),
                AtBarrier.staged(sunday.run(), HASH),
                new RunEnded(sunday.run(), 1, "COMPLETE", 0)));

        assertThat(runs).extracting(JournalledRun::run).containsExactly(sunday.run(), monday.run());
        JournalledRun first = runs.get(0);
        assertThat(first.files()).containsExactly(file);
        assertThat(first.frozen()).isTrue();
        assertThat(first.passed(Barrier.STAGED)).contains(AtBarrier.staged(sunday.run(), HASH));
        assertThat(first.passed(Barrier.PUBLISHED)).isEmpty();
        assertThat(first.ended()).contains(new RunEnded(sunday.run(), 1, "COMPLETE", 0));
        assertThat(runs.get(1).ended()).isEmpty();
    }

    @Test
    void aFrozenFileSetAndItsClockBindEveryLaterAttempt() {
        RunOpened first = opened(22, 1, CLOSED);
        RunOpened second = opened(22, 2, CLOSED.plusSeconds(3600));

        JournalledRun run = JournalledRun.in(List.of(
                        first,
                        new FilesRegistered(first.run(), List.of(file("a.csv"))),
                        new RunRegistered(first.run(), 1, 10),
                        new RunEnded(first.run(), 1, "STORAGE", 7),
                        second))
                .get(0);

        assertThat(run.opened()).isEqualTo(first);
        assertThat(run.attempts()).isEqualTo(2);
        assertThat(run.files()).containsExactly(file("a.csv"));
        assertThat(run.ended()).isEmpty();
    }

    @Test
    void anAttemptThatDiedBeforeItsFileSetWasFrozenBindsNothing() {
        RunOpened first = opened(22, 1, CLOSED);
        RunOpened second = opened(22, 2, CLOSED.plusSeconds(3600));

        JournalledRun run = JournalledRun.in(List.of(
                        first,
                        new FilesRegistered(first.run(), List.of(file("a.csv"))),
                        second,
                        new FilesRegistered(first.run(), List.of(file("b.csv")))))
                .get(0);

        assertThat(run.opened()).isEqualTo(second);
        assertThat(run.frozen()).isFalse();
        assertThat(run.files()).containsExactly(file("b.csv"));
    }

    @Test
    void manyFilesTakeSeveralLines() {
        RunKey run = new RunKey(LocalDate.of(2026, 11, 22), 1);
        List<RegisteredFile> files = new ArrayList<>();
        for (int i = 0; i < 1201; i++) {
            files.add(file("wire-" + i + ".csv"));
        }

        List<FilesRegistered> entries = FilesRegistered.of(run, files);

        assertThat(entries).extracting(entry -> entry.files().size()).containsExactly(500, 500, 201);
        assertThat(entries.stream().flatMap(entry -> entry.files().stream())).containsExactlyElementsOf(files);
    }

    private static RegisteredFile file(String path) {
        return new RegisteredFile(path, HASH, 10, CLOSED, "csv");
    }

    private static RunOpened opened(int day, int attempt, Instant closedAt) {
        Window window = new Window(closedAt.minusSeconds(86_400), closedAt);
        Edition edition = new Edition(LocalDate.of(2026, 11, day), ZoneOffset.UTC, window, 1, false);
        return new RunOpened(edition, attempt, "run-" + day + "-" + attempt, closedAt, HASH, "0.1.0", null);
    }
}
