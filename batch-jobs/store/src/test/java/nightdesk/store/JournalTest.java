package nightdesk.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import nightdesk.edition.Edition;
import nightdesk.edition.Window;
import nightdesk.fault.FaultKind;
import nightdesk.fault.NightdeskException;
import nightdesk.store.JournalEntry.AtBarrier;
import nightdesk.store.JournalEntry.FilesRegistered;
import nightdesk.store.JournalEntry.Forgotten;
import nightdesk.store.JournalEntry.Repaired;
import nightdesk.store.JournalEntry.RunEnded;
import nightdesk.store.JournalEntry.RunOpened;
import nightdesk.store.JournalEntry.RunRegistered;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalTest {
    private static final RunKey RUN = new RunKey(LocalDate.of(2026, 11, 22), 1);
    private static final Instant NOW = Instant.parse("2026-11-22T05:30:01.000000002Z");

    @TempDir
    Path temp;

    private Path file;

    @BeforeEach
    void nameJournal() {
        file = temp.resolve("data/journal.jsonl");
    }

    @Test
    void givesBackEveryKindOfEntryInOrder() {
        List<JournalEntry> entries = oneOfEach();
        try (Journal journal = Journal.open(file, NOW)) {
            entries.forEach(entry -> journal.append(NOW, entry));
            assertThat(journal.reading()).isEqualTo(Journal.read(file));
        }

        JournalReading reading = Journal.read(file);

        assertThat(reading.entries()).isEqualTo(entries);
        assertThat(reading.lines()).extracting(JournalLine::at).containsOnly(NOW);
        assertThat(reading.tornTail()).isEmpty();
    }

    @Test
    void writesTheDocumentedFormByteForByte() throws IOException {
        try (Journal journal = Journal.open(file, NOW)) {
            journal.append(NOW, AtBarrier.ingested(RUN, totals()));
            journal.append(NOW, new RunEnded(RUN, 2, "HELD", 5));
        }

        List<String> lines = Files.readAllLines(file);

        assertThat(lines.get(0))
                .isEqualTo(
                        "{\"v\":1,\"seq\":1,\"at\":\"2026-11-22T05:30:01.000000002Z\",\"type\":\"barrier\",\"edition\":\"2026-11-22\","
                                + "\"revision\":1,\"barrier\":\"B1\",\"phase\":\"DONE\",\"totals\":{\"files\":2,\"bytes\":900,\"read\":10,"
                                + "\"stored\":6,\"stored_versions\":1,\"duplicates\":2,\"quarantined\":1,"
                                + "\"record_hash_total\":\"00000000000000ff\"},\"prev\":\"" + "0".repeat(64)
                                + "\",\"crc\":\"928f166c\"}");
        assertThat(lines.get(1))
                .startsWith(
                        "{\"v\":1,\"seq\":2,\"at\":\"2026-11-22T05:30:01.000000002Z\",\"type\":\"run-ended\",\"edition\":\"2026-11-22\","
                                + "\"revision\":1,\"attempt\":2,\"outcome\":\"HELD\",\"exit_code\":5,\"prev\":\""
                                + Sha256.of(lines.get(0).getBytes(StandardCharsets.UTF_8)) + "\",\"crc\":\"");
        assertThat(Files.size(file))
                .isEqualTo(lines.get(0).length() + lines.get(1).length() + 2);
    }

    @Test
    void keepsTextOfAnyKind() {
        String text = "\u0000\n\r\t\"\\/\u007f\u2028 ü 東 \ud83d\ude00 lone \ud83d and \ude00 end";
        try (Journal journal = Journal.open(file, NOW)) {
            journal.append(NOW, new Forgotten("ab".repeat(32), "cd".repeat(32), text));
        }

        assertThat(Journal.read(file).entries()).containsExactly(new Forgotten("ab".repeat(32), "cd".repeat(32), text));
    }

    @Test
    void headIsTheHashOfTheLastLine() throws IOException {
        try (Journal journal = Journal.open(file, NOW)) {
            assertThat(journal.head()).isEqualTo("0".repeat(64));
            journal.append(NOW, new RunRegistered(RUN, 1, 2));
            String line = Files.readString(file).strip();
            assertThat(journal.head()).isEqualTo(Sha256.of(line.getBytes(StandardCharsets.UTF_8)));
        }
    }

    @Test
    void goesOnWhereTheLastProcessStopped() throws IOException {
        for (int i = 1; i <= 3; i++) {
            try (Journal journal = Journal.open(file, NOW)) {
                assertThat(journal.append(NOW, new RunRegistered(RUN, i, i)).seq())
                        .isEqualTo(i);
            }
        }

        assertThat(Journal.read(file).lines()).hasSize(3);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void aJournalThatDoesNotExistSaysNothing() {
        assertThat(Journal.read(file).lines()).isEmpty();
        assertThat(file).doesNotExist();
    }

    @Test
    void aCutAnywhereInTheLastLinesCostsTheCutLineOnly() throws IOException {
        List<JournalEntry> entries = oneOfEach();
        byte[] whole = write(entries);
        List<Integer> ends = lineEnds(whole);
        int from = ends.get(ends.size() - 4);
        for (int length = from; length < whole.length; length++) {
            Files.write(file, Arrays.copyOf(whole, length));
            int kept = (int) linesWithin(ends, length);
            int torn = length - ends.get(kept - 1);

            JournalReading before = Journal.read(file);
            assertThat(before.entries()).as("cut at %d", length).isEqualTo(entries.subList(0, kept));
            assertThat(before.tornTail().isPresent()).as("cut at %d", length).isEqualTo(torn > 0);

            try (Journal journal = Journal.open(file, NOW, new HastyDisk())) {
                journal.append(NOW, new RunRegistered(RUN, 7, 7));
            }
            List<JournalEntry> expected = new ArrayList<>(entries.subList(0, kept));
            if (torn > 0) {
                byte[] tail = Arrays.copyOfRange(whole, length - torn, length);
                String keptAs = "journal.jsonl.torn-" + (length - torn) + "-"
                        + Sha256.of(tail).substring(0, 8);
                expected.add(new Repaired(length - torn, torn, keptAs));
                assertThat(file.resolveSibling(keptAs)).hasBinaryContent(tail);
            }
            expected.add(new RunRegistered(RUN, 7, 7));
            assertThat(Journal.read(file).entries()).as("cut at %d", length).isEqualTo(expected);
        }
    }

    @Test
    void holesThatACrashLeftInTheLastLineCostThatLineOnly() throws IOException {
        List<JournalEntry> entries = oneOfEach();
        byte[] whole = write(entries);
        int begin = lineEnds(whole).get(entries.size() - 2);
        for (int hole = begin; hole < whole.length; hole++) {
            byte[] holed = whole.clone();
            Arrays.fill(holed, hole, holed.length, (byte) 0);
            Files.write(file, holed);

            JournalReading reading = Journal.read(file);

            assertThat(reading.entries()).isEqualTo(entries.subList(0, entries.size() - 1));
            assertThat(reading.tornTail()).contains(new TornTail(begin, whole.length - begin));
        }
    }

    @Test
    void everyByteChangedBeforeTheLastLineIsFound() throws IOException {
        List<JournalEntry> entries = oneOfEach();
        byte[] whole = write(entries);
        int lastLine = lineEnds(whole).get(entries.size() - 2);
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int i = 0; i < lastLine; i++) {
            // Every line end, where damage makes one line of two, and one in eight of the others.
            if (whole[i] != '\n' && random.nextInt(8) > 0) {
                continue;
            }
            byte[] bad = whole.clone();
            bad[i] ^= (byte) (1 + random.nextInt(255));
            Files.write(file, bad);
            assertThatThrownBy(() -> Journal.open(file, NOW))
                    .as("seed %d, byte %d", seed, i)
                    .isInstanceOfSatisfying(
                            NightdeskException.class, e -> assertThat(e.kind()).isEqualTo(FaultKind.OUT_OF_BALANCE));
            assertThat(file).as("seed %d, byte %d", seed, i).hasBinaryContent(bad);
        }
    }

    @Test
    void aChangedByteInTheLastLineIsNeverTakenForTruth() throws IOException {
        List<JournalEntry> entries = oneOfEach();
        byte[] whole = write(entries);
        int lastLine = lineEnds(whole).get(entries.size() - 2);
        for (int i = lastLine; i < whole.length; i++) {
            byte[] bad = whole.clone();
            bad[i] = bad[i] == '\n' ? (byte) 'x' : (byte) (bad[i] ^ 0x05);
            Files.write(file, bad);
            assertThat(Journal.read(file).entries()).as("byte %d", i).isEqualTo(entries.subList(0, entries.size() - 1));
        }
    }

    @Test
    void saysWhichLineIsDamagedAndWhatToDo() throws IOException {
        byte[] whole = write(oneOfEach());
        List<Integer> ends = lineEnds(whole);
        whole[ends.get(1) + 20] ^= 1;
        Files.write(file, whole);

        assertThatThrownBy(() -> Journal.read(file))
                .hasMessage(file
                        + ", line 3: the journal is damaged: its checksum does not fit its bytes. Nothing was changed and nothing "
                        + "will be published. Restore the data folder from a backup.");
    }

    @Test
    void findsALineThatWasTakenOut() throws IOException {
        byte[] whole = write(oneOfEach());
        List<Integer> ends = lineEnds(whole);
        byte[] shorter = Arrays.copyOf(whole, ends.get(1));
        Files.write(file, shorter);
        Files.write(
                file, Arrays.copyOfRange(whole, ends.get(2), whole.length), java.nio.file.StandardOpenOption.APPEND);

        assertThatThrownBy(() -> Journal.read(file))
                .hasMessage(file
                        + ", line 3: the journal is damaged: it says that it is line 4. Nothing was changed and nothing will be "
                        + "published. Restore the data folder from a backup.");
    }

    @Test
    void findsALineThatWasWrittenAnewWithARightChecksum() throws IOException {
        byte[] whole = write(oneOfEach());
        List<Integer> ends = lineEnds(whole);
        byte[] forged = JournalFormat.line(
                2,
                NOW,
                new RunRegistered(RUN, 99, 99),
                Journal.read(file).lines().get(0).sha256());
        Files.write(file, Arrays.copyOf(whole, ends.get(0)));
        for (byte[] part : List.of(forged, new byte[] {'\n'}, Arrays.copyOfRange(whole, ends.get(1), whole.length))) {
            Files.write(file, part, java.nio.file.StandardOpenOption.APPEND);
        }

        assertThatThrownBy(() -> Journal.read(file))
                .hasMessage(file
                        + ", line 3: the journal is damaged: it does not continue the line before it. Nothing was changed and "
                        + "nothing will be published. Restore the data folder from a backup.");
    }

    @Test
    void refusesTheJournalOfANewerProgram() throws IOException {
        write(oneOfEach());
        byte[] line = Files.readAllBytes(file);
        String first = new String(line, 0, lineEnds(line).get(0) - 1, StandardCharsets.UTF_8);
        Files.write(file, newer(first));

        assertThatThrownBy(() -> Journal.open(file, NOW))
                .isInstanceOfSatisfying(
                        NightdeskException.class, e -> assertThat(e.kind()).isEqualTo(FaultKind.USAGE))
                .hasMessage(file
                        + ", line 1: was written by a newer Nightdesk (journal version 2, this program knows 1). Nothing was changed. "
                        + "Use the newer program, or restore the backup made before the upgrade.");
    }

    @Test
    void writesNothingMoreAfterALineThatFailed() throws IOException {
        FaultyDisk disk = FaultyDisk.failing(FaultyDisk.Call.WRITE, 2);
        try (Journal journal = Journal.open(file, NOW, disk)) {
            journal.append(NOW, new RunRegistered(RUN, 1, 1));
            int bytes = JournalFormat.line(2, NOW, new RunRegistered(RUN, 2, 2), journal.head()).length + 1;

            assertThatThrownBy(() -> journal.append(NOW, new RunRegistered(RUN, 2, 2)))
                    .isInstanceOfSatisfying(
                            NightdeskException.class, e -> assertThat(e.kind()).isEqualTo(FaultKind.STORAGE))
                    .hasMessage(file + ": could not be written: No space left on device. " + bytes
                            + " bytes are needed there. Make room "
                            + "or repair the disk, then run 'nightdesk resume'.");
            assertThatThrownBy(() -> journal.append(NOW, new RunRegistered(RUN, 3, 3)))
                    .hasMessage(file
                            + ": an earlier line could not be written, so nothing more is. Make room or repair the disk, then run "
                            + "'nightdesk resume'.");
        }
        assertThat(Journal.read(file).entries()).containsExactly(new RunRegistered(RUN, 1, 1));
        assertThat(Journal.read(file).tornTail()).isEmpty();
    }

    @Test
    void noticesThatAnotherProgramWroteIntoIt() throws IOException {
        try (Journal journal = Journal.open(file, NOW)) {
            journal.append(NOW, new RunRegistered(RUN, 1, 1));
            long size = Files.size(file);
            Files.writeString(file, "{}\n", java.nio.file.StandardOpenOption.APPEND);

            assertThatThrownBy(() -> journal.append(NOW, new RunRegistered(RUN, 2, 2)))
                    .isInstanceOfSatisfying(
                            NightdeskException.class, e -> assertThat(e.kind()).isEqualTo(FaultKind.OUT_OF_BALANCE))
                    .hasMessage(file + ": has " + (size + 3) + " bytes, this program left it with " + size
                            + ". Another program writes to it. Stop that program, then run 'nightdesk verify'.");
        }
    }

    private byte[] write(List<JournalEntry> entries) throws IOException {
        try (Journal journal = Journal.open(file, NOW)) {
            entries.forEach(entry -> journal.append(NOW, entry));
        }
        return Files.readAllBytes(file);
    }

    /** Offsets behind each line end. */
    private static List<Integer> lineEnds(byte[] bytes) {
        List<Integer> ends = new ArrayList<>();
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == '\n') {
                ends.add(i + 1);
            }
        }
        return ends;
    }

    private static long linesWithin(List<Integer> ends, int length) {
        return ends.stream().filter(end -> end <= length).count();
    }

    private static byte[] newer(String line) {
        String body = line.substring(0, line.length() - 18).replace("{\"v\":1,", "{\"v\":2,");
        java.util.zip.CRC32C crc = new java.util.zip.CRC32C();
        crc.update(body.getBytes(StandardCharsets.UTF_8));
        String sound = body + ",\"crc\":\"" + java.util.HexFormat.of().toHexDigits((int) crc.getValue()) + "\"}\n";
        return sound.getBytes(StandardCharsets.UTF_8);
    }

    private static ControlTotals totals() {
        return new ControlTotals(2, 900, 10, 6, 1, 2, 1, "00000000000000ff");
    }

    static List<JournalEntry> oneOfEach() {
        String hash = "ab".repeat(32);
        Edition edition = new Edition(
                RUN.edition(),
                ZoneId.of("Europe/Berlin"),
                new Window(Instant.parse("2026-11-21T05:30:00Z"), Instant.parse("2026-11-22T05:30:00Z")),
                1,
                true);
        OutboxMessage delivery = OutboxMessage.pending(
                new OutboxMessage.Key(RUN, "desk", "r1"), "<2026-11-22.r1.desk.0123456789ab@example.org>", NOW);
        RegisteredFile csv = new RegisteredFile("wires/größe \"1\".csv", hash, 812, NOW, "csv");
        RegisteredFile zip = new RegisteredFile("pages.zip", "cd".repeat(32), 88, NOW, "zip");
        return List.of(
                new RunOpened(edition, 1, "2026-11-22.r1.a1", NOW, hash, "0.1.0", null),
                new FilesRegistered(RUN, List.of(csv, zip)),
                new RunRegistered(RUN, 2, 900),
                AtBarrier.ingested(RUN, totals()),
                new Forgotten(hash, "ef".repeat(32), "on request"),
                AtBarrier.staged(RUN, hash),
                AtBarrier.publishing(RUN, hash),
                AtBarrier.published(RUN, hash),
                delivery.claimed().dataSent().entry(),
                delivery.claimed()
                        .refusedForNow("451 later", NOW, RetryPlan.STANDARD)
                        .entry(),
                AtBarrier.settled(RUN),
                new RunEnded(RUN, 1, "COMPLETE", 0),
                new RunOpened(edition, 2, "2026-11-22.r1.a2", NOW, hash, "0.1.0", "late wire"),
                AtBarrier.intent(RUN, Barrier.SETTLED),
                new JournalEntry.RunPlanned(RUN, hash),
                new Repaired(4_000, 12, "journal.jsonl.torn-4000"));
    }
}
