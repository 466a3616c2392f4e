package nightdesk.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import nightdesk.fault.FaultKind;
import nightdesk.fault.NightdeskException;

/**
 * The bytes of messages: {@code data/outbox/<edition>.r<n>.<briefing>.<recipient>.eml}, mode 0600. They are written once, before the first
 * try, and are the same on every try.
 */
public final class OutboxFolder {
    private final Path folder;
    private final Disk disk;

    /** @param folder {@code data/outbox}; made with the first message */
    public OutboxFolder(Path folder) {
        this(folder, Disk.local());
    }

    public OutboxFolder(Path folder, Disk disk) {
        this.folder = folder;
        this.disk = disk;
    }

    /**
     * Keeps the bytes of a message; they survive a power cut once this has returned. Keeping the same bytes again changes nothing.
     *
     * @throws NightdeskException of kind OUT_OF_BALANCE if other bytes are kept for that key; of kind STORAGE if the disk fails
     */
    public void put(OutboxMessage.Key key, byte[] message) {
        Path file = fileOf(key);
        try {
            if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
                if (!Arrays.equals(Files.readAllBytes(file), message)) {
                    throw new NightdeskException(
                            FaultKind.OUT_OF_BALANCE,
                            file
                                    + ": holds another message than the one that was to be kept; a message is never changed once it may have been "
                                    + "sent. Run with --revise to send a correction.");
                }
                disk.force(folder);
                return;
            }
        } catch (IOException e) {
            throw DiskFault.reading(file, e);
        }
        WholeFile.put(disk, file, message);
    }

    /**
     * Keeps a message that is not sent, in the place of the one that was kept for that key.
     *
     * @return where it lies
     */
    public Path replace(OutboxMessage.Key key, byte[] message) {
        Path file = fileOf(key);
        WholeFile.put(disk, file, message);
        return file;
    }

    /**
     * The bytes of a message.
     *
     * @throws NightdeskException of kind STORAGE if they cannot be read
     */
    public byte[] read(OutboxMessage.Key key) {
        Path file = fileOf(key);
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw DiskFault.reading(file, e);
        }
    }

    /** Name of a message's file in the folder. */
    public static String name(OutboxMessage.Key key) {
        return key.run() + "." + key.briefing() + "." + key.recipientRef() + ".eml";
    }

    private Path fileOf(OutboxMessage.Key key) {
        return folder.resolve(name(key));
    }
}
