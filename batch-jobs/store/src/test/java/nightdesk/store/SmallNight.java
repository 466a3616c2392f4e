package nightdesk.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import nightdesk.edition.Edition;
import nightdesk.edition.Window;
import nightdesk.fault.RawBytes;
import nightdesk.store.JournalEntry.AtBarrier;
import nightdesk.store.JournalEntry.FilesRegistered;
import nightdesk.store.JournalEntry.RunEnded;
import nightdesk.store.JournalEntry.RunOpened;
import nightdesk.store.JournalEntry.RunRegistered;

/**
 * A night in the order in which nothing can be lost, as small as it can be: two inputs, one refused record, one briefing, one recipient. A
 * second process may go on at any place where the first one died.
 */
final class SmallNight {
    static final RunKey RUN = new RunKey(LocalDate.of(2026, 11, 22), 1);
    private static final Instant NOW = Instant.parse("2026-11-22T06:30:00Z");
    private static final byte[] CONFIG = "edition.zone: UTC\n".getBytes(StandardCharsets.UTF_8);

    private final Path data;
    private final Path output;
    private final List<Path> inputs;
    private final Disk disk;
    private final List<JournalLine> acknowledged = new ArrayList<>();
    private final List<byte[]> mailbox;

    /** @param mailbox of the recipient, which no crash of the desk empties */
    SmallNight(Path root, Disk disk, List<byte[]> mailbox) throws IOException {
        this.data = root.resolve("data");
        this.output = root.resolve("output");
        this.disk = disk;
        this.mailbox = mailbox;
        this.inputs = putInputs(root);
    }

    /** What lies in the input folder before the night, and stays there. */
    static List<Path> putInputs(Path root) throws IOException {
        Path input = Files.createDirectories(root.resolve("input"));
        return List.of(
                Files.writeString(input.resolve("wires.csv"), "id;headline\n1;A round for a vendor\n"),
                Files.writeString(input.resolve("pages.html"), "<p>" + "A vendor was bought. ".repeat(500)));
    }

    /** The lines that the journal has acknowledged in this process. */
    List<JournalLine> acknowledged() {
        return acknowledged;
    }

    void run() throws IOException {
        Vault vault = new Vault(data.resolve("vault"), disk);
        Quarantine quarantine = new Quarantine(data.resolve("quarantine"), disk);
        Published published = new Published(output, disk);
        try (Journal journal = Journal.open(data.resolve("journal.jsonl"), NOW, disk)) {
            vault.clearLeftovers();
            quarantine.clearLeftovers();
            register(journal, vault);
            if (found(journal).passed(Barrier.INGESTED).isEmpty()) {
                ingest(journal, vault, quarantine);
            }
            if (found(journal).passed(Barrier.PUBLISHED).isEmpty()) {
                publish(journal, published);
            }
            if (found(journal).passed(Barrier.SETTLED).isEmpty()) {
                deliver(journal, published);
            }
            append(journal, new RunEnded(RUN, found(journal).attempts(), "COMPLETE", 0));
        }
    }

    private void register(Journal journal, Vault vault) throws IOException {
        Optional<JournalledRun> before = journal.reading().runs().stream().findFirst();
        Window window = new Window(NOW.minusSeconds(86_400), NOW);
        Edition edition = new Edition(RUN.edition(), ZoneId.of("UTC"), window, RUN.revision(), true);
        int attempt = before.map(JournalledRun::attempts).orElse(0) + 1;
        String config = vault.put(CONFIG).sha256();
        append(journal, new RunOpened(edition, attempt, RUN + ".a" + attempt, NOW, config, "0.1.0", null));
        if (before.map(JournalledRun::frozen).orElse(false)) {
            return;
        }
        List<RegisteredFile> files = new ArrayList<>();
        for (VaultPut put : vault.putAll(inputs)) {
            VaultBlob blob = ((VaultPut.Kept) put).blob();
            files.add(
                    new RegisteredFile(put.source().getFileName().toString(), blob.sha256(), blob.bytes(), NOW, "csv"));
        }
        for (FilesRegistered line : FilesRegistered.of(RUN, files)) {
            append(journal, line);
        }
        append(
                journal,
                new RunRegistered(
                        RUN,
                        files.size(),
                        files.stream().mapToLong(RegisteredFile::bytes).sum()));
    }

    private void ingest(Journal journal, Vault vault, Quarantine quarantine) throws IOException {
        append(journal, AtBarrier.intent(RUN, Barrier.INGESTED));
        long bytes = 0;
        for (RegisteredFile file : found(journal).files()) {
            try (InputStream in = vault.open(file.sha256())) {
                byte[] content = in.readAllBytes();
                bytes += content.length;
                quarantine.keep(RawBytes.copyOf(content, 0, 20));
            }
        }
        quarantine.sync();
        append(journal, AtBarrier.ingested(RUN, new ControlTotals(2, bytes, 3, 1, 0, 0, 2, "00000000000000ff")));
    }

    private void publish(Journal journal, Published published) throws IOException {
        Optional<String> staged = found(journal).passed(Barrier.STAGED).map(AtBarrier::manifestSha256);
        String manifest = staged.filter(sha256 -> published.isStaged(RUN, sha256)
                        || published.manifest(RUN).isPresent())
                .orElse(null);
        if (manifest == null) {
            Path staging = published.stage(RUN);
            Files.createDirectories(staging.resolve("desk"));
            Files.writeString(staging.resolve("desk/briefing.html"), "<h1>Two deals</h1>");
            Files.writeString(staging.resolve("deals.jsonl"), "{\"deal\":1}\n".repeat(300));
            JournalledRun run = found(journal);
            manifest = published
                    .seal(RUN, "0.1.0", run.opened().configSha256(), run.files())
                    .sha256();
            append(journal, AtBarrier.staged(RUN, manifest));
        }
        append(journal, AtBarrier.publishing(RUN, manifest));
        published.publish(RUN, manifest);
        append(journal, AtBarrier.published(RUN, manifest));
    }

    private void deliver(Journal journal, Published published) throws IOException {
        OutboxFolder outbox = new OutboxFolder(data.resolve("outbox"), disk);
        OutboxMessage.Key key = new OutboxMessage.Key(RUN, "desk", "r1");
        OutboxMessage message = OutboxMessage.in(journal.reading().entries()).stream()
                .findFirst()
                .orElse(null);
        if (message == null) {
            outbox.put(key, Files.readAllBytes(published.folder(RUN).resolve("desk/briefing.html")));
            message = step(journal, OutboxMessage.pending(key, "<" + RUN + ".desk.0123456789ab@example.org>", NOW));
        }
        OutboxMessage found = message.afterCrash(NOW);
        message = found.equals(message) ? message : step(journal, found);
        if (message.isDue(NOW, false)) {
            message = step(journal, message.claimed());
            byte[] bytes = outbox.read(key);
            message = step(journal, message.dataSent());
            mailbox.add(bytes);
            step(journal, message.sent("250 OK"));
        }
        append(journal, AtBarrier.settled(RUN));
    }

    private OutboxMessage step(Journal journal, OutboxMessage message) {
        append(journal, message.entry());
        return message;
    }

    private void append(Journal journal, JournalEntry entry) {
        acknowledged.add(journal.append(NOW, entry));
    }

    private static JournalledRun found(Journal journal) {
        return journal.reading().runs().get(0);
    }

    /** All that a night leaves behind but its journal, which tells of every attempt, by path. */
    SortedMap<String, String> harvest() throws IOException {
        SortedMap<String, String> harvest = new TreeMap<>();
        for (Path folder : List.of(data, output)) {
            FolderTree.of(folder).files().forEach((path, file) -> {
                if (!path.startsWith("journal.jsonl")) {
                    harvest.put(folder.getFileName() + "/" + path, sha256(file));
                }
            });
        }
        return harvest;
    }

    private static String sha256(Path file) {
        try {
            return Sha256.of(file);
        } catch (IOException e) {
            throw DiskFault.reading(file, e);
        }
    }
}
