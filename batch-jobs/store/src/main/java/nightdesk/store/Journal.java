package nightdesk.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nightdesk.fault.FaultKind;
import nightdesk.fault.NightdeskException;

/**
 * The append-only record of what was done, {@code data/journal.jsonl}: the truth from which everything else in the data folder but the vault
 * is derived. The form of a line is described in the package documentation.
 *
 * <p>One process at a time may hold a journal open (see {@link DeskLock}); any of its threads may append.
 */
public final class Journal implements AutoCloseable {
    private final Path file;
    private final Disk.Handle handle;
    private final List<JournalLine> lines;
    private String head;
    private Optional<JournalEntry.Repaired> repaired = Optional.empty();
    private long length;
    private boolean broken;

    private Journal(Path file, Disk.Handle handle, JournalReading reading, long length) {
        this.file = file;
        this.handle = handle;
        this.lines = new ArrayList<>(reading.lines());
        this.head = reading.head();
        this.length = length;
    }

    /**
     * What a journal says now, without opening it for writing; a journal that does not exist says nothing. A torn last line is reported and
     * left where it is.
     *
     * @throws NightdeskException of kind OUT_OF_BALANCE if a line other than the last is damaged; of kind USAGE if a newer program wrote it;
     *     of kind STORAGE if it cannot be read
     */
    public static JournalReading read(Path file) {
        return JournalReading.of(file);
    }

    /** {@link #open(Path, Instant, Disk)} on the file system of this machine. */
    public static Journal open(Path file, Instant now) {
        return open(file, now, Disk.local());
    }

    /**
     * Reads and checks a journal and opens it for appending; makes it if it is missing. A torn last line is set aside in a file beside it,
     * cut off and journalled as {@link JournalEntry.Repaired} at {@code now}.
     *
     * @throws NightdeskException as {@link #read}; the journal is then unchanged
     */
    public static Journal open(Path file, Instant now, Disk disk) {
        JournalReading reading = read(file);
        WholeFile.makeFolder(disk, WholeFile.folderOf(file));
        Optional<String> keptAs = reading.tornTail().map(tail -> setAside(file, tail, disk));
        Journal journal = new Journal(file, handle(file, disk), reading, 0);
        try {
            TornTail tail = reading.tornTail().orElse(null);
            if (tail != null) {
                // On the disk with the line that is appended next, or torn again.
                journal.handle.truncate(tail.offset());
            }
            journal.length = journal.handle.size();
            if (tail != null) {
                JournalEntry.Repaired entry =
                        new JournalEntry.Repaired(tail.offset(), tail.bytes(), keptAs.orElseThrow());
                journal.append(now, entry);
                journal.repaired = Optional.of(entry);
            }
            return journal;
        } catch (IOException e) {
            throw journal.closedAfter(DiskFault.changing(file, "could not be repaired", e));
        } catch (NightdeskException e) {
            throw journal.closedAfter(e);
        }
    }

    /**
     * Adds a line and returns when it is on the disk.
     *
     * @param now the caller's clock
     * @throws NightdeskException of kind STORAGE if that fails; whether the line is there is then known only when the journal is opened again,
     *     and every further append fails
     */
    public synchronized JournalLine append(Instant now, JournalEntry entry) {
        if (broken) {
            throw new NightdeskException(
                    FaultKind.STORAGE,
                    file
                            + ": an earlier line could not be written, so nothing more is. Make room or repair the disk, then run 'nightdesk "
                            + "resume'.");
        }
        long seq = lines.size() + 1L;
        byte[] line = JournalFormat.line(seq, now, entry, head);
        byte[] bytes = Arrays.copyOf(line, line.length + 1);
        bytes[line.length] = '\n';
        broken = true;
        try {
            if (handle.size() != length) {
                throw new NightdeskException(
                        FaultKind.OUT_OF_BALANCE,
                        file + ": has " + handle.size() + " bytes, this program left it with " + length
                                + ". Another program writes to it. Stop that program, then run 'nightdesk verify'.");
            }
            handle.write(ByteBuffer.wrap(bytes));
            handle.force();
        } catch (IOException e) {
            throw takenBack(DiskFault.writing(file, bytes.length, e));
        }
        broken = false;
        length += bytes.length;
        head = Sha256.of(line);
        JournalLine added = new JournalLine(seq, now, entry, head);
        lines.add(added);
        return added;
    }

    /** Hash of the last line; 64 zeros if there is none. The audit head of the run summary. */
    public synchronized String head() {
        return head;
    }

    /** The torn last line that opening it cut off; empty if there was none. */
    public Optional<JournalEntry.Repaired> repaired() {
        return repaired;
    }

    /** All that it says now. */
    public synchronized JournalReading reading() {
        return new JournalReading(lines, Optional.empty());
    }

    /** Every line is on the disk already; this lets go of the file. */
    @Override
    public synchronized void close() {
        broken = true;
        try {
            handle.close();
        } catch (IOException e) {
            throw DiskFault.changing(file, "could not be closed", e);
        }
    }

    /** A line that was not acknowledged should not be found later, as far as the disk still allows. */
    private NightdeskException takenBack(NightdeskException fault) {
        try {
            handle.truncate(length);
            handle.force();
        } catch (IOException e) {
            fault.addSuppressed(e);
        }
        return fault;
    }

    private NightdeskException closedAfter(NightdeskException fault) {
        try {
            handle.close();
        } catch (IOException e) {
            fault.addSuppressed(e);
        }
        return fault;
    }

    private static Disk.Handle handle(Path file, Disk disk) {
        try {
            boolean exists = Files.exists(file, LinkOption.NOFOLLOW_LINKS);
            Disk.Handle handle = exists ? disk.append(file) : disk.create(file);
            try {
                // Also when it exists: the process that made it may have died before its name was on the disk.
                disk.force(WholeFile.folderOf(file));
                return handle;
            } catch (IOException e) {
                handle.close();
                throw e;
            }
        } catch (IOException e) {
            throw DiskFault.changing(file, "could not be opened for writing", e);
        }
    }

    private static String setAside(Path file, TornTail tail, Disk disk) {
        byte[] bytes;
        try (var channel = Files.newByteChannel(file)) {
            ByteBuffer torn = ByteBuffer.allocate(Math.toIntExact(tail.bytes()));
            channel.position(tail.offset());
            while (torn.hasRemaining() && channel.read(torn) >= 0) {}
            bytes = torn.array();
        } catch (IOException e) {
            throw DiskFault.reading(file, e);
        }
        // A second tear at the same place, of the very line that was to tell of the first, keeps its own file.
        String name = file.getFileName() + ".torn-" + tail.offset() + "-"
                + Sha256.of(bytes).substring(0, 8);
        WholeFile.put(disk, file.resolveSibling(name), bytes);
        return name;
    }
}
