package nightdesk.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import nightdesk.fault.NightdeskException;
import nightdesk.fault.RawBytes;

/**
 * The first bytes of refused records, for a person to look at: {@code data/quarantine/<id>.bin}, mode 0600. Named by content, so that
 * keeping the same bytes again changes nothing.
 *
 * <p>They can be cut out of the vault again, so keeping them costs no sync each; {@link #sync()} comes before the commit of a
 * chunk that refers to them.
 */
public final class Quarantine {
    private static final String TEMPORARY = ".keep-";

    private final Path folder;
    private final Disk disk;
    private final AtomicLong kept = new AtomicLong();
    private final Set<Path> unsynced = ConcurrentHashMap.newKeySet();

    /** @param folder {@code data/quarantine}; made with the first record */
    public Quarantine(Path folder) {
        this(folder, Disk.local());
    }

    public Quarantine(Path folder, Disk disk) {
        this.folder = folder;
        this.disk = disk;
    }

    /**
     * Keeps the bytes of a refused record.
     *
     * @return where they lie below the data folder: {@code quarantine/<id>.bin}, the id being the first 32 digits of their SHA-256
     * @throws NightdeskException of kind STORAGE if they cannot be written
     */
    public String keep(RawBytes raw) {
        byte[] bytes = raw.toArray();
        String name = Sha256.of(bytes).substring(0, 32) + ".bin";
        Path file = folder.resolve(name);
        try {
            if (!holds(file, bytes)) {
                WholeFile.makeFolder(disk, folder);
                write(file, bytes);
            }
        } catch (IOException e) {
            throw DiskFault.writing(file, bytes.length, e);
        }
        return "quarantine/" + name;
    }

    /**
     * Waits until all that was kept since the last call is on the disk.
     *
     * @throws NightdeskException of kind STORAGE if the disk fails
     */
    public void sync() {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try {
            for (Path file : List.copyOf(unsynced)) {
                disk.force(file);
                unsynced.remove(file);
            }
            disk.force(folder);
        } catch (IOException e) {
            throw DiskFault.changing(folder, "could not be synced", e);
        }
    }

    /**
     * Removes files that a crash left half written. Only for the holder of the {@link DeskLock}, before anything is kept.
     *
     * @throws NightdeskException of kind STORAGE if one cannot be removed
     */
    public void clearLeftovers() {
        WholeFile.clearLeftovers(disk, folder, TEMPORARY);
    }

    /** After a crash without sync a file may be shorter than it was written, or zeros. */
    private static boolean holds(Path file, byte[] bytes) throws IOException {
        return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                && Files.size(file) == bytes.length
                && Arrays.equals(Files.readAllBytes(file), bytes);
    }

    private void write(Path file, byte[] bytes) throws IOException {
        // Threads may keep the same bytes at the same time; each writes its own file and the last name wins.
        Path temporary = folder.resolve(TEMPORARY + kept.incrementAndGet() + ".tmp");
        WholeFile.discard(disk, temporary);
        try (Disk.Handle out = disk.create(temporary)) {
            out.write(ByteBuffer.wrap(bytes));
        }
        disk.rename(temporary, file);
        unsynced.add(file);
    }
}
