package nightdesk.reader;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import nightdesk.fault.RejectionReason;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** What is checked of a ZIP archive before any of its members is read (APPNOTE 6.3). */
final class ZipDirectory {
    private static final int END_RECORD = 0x06054B50;
    private static final int END_RECORD_LENGTH = 22;
    private static final int LONGEST_COMMENT = 0xFFFF;

    /** Room in the directory for one member with a long name; a directory with more room per allowed member is not read at all. */
    private static final long BYTES_PER_MEMBER = 1024;

    private ZipDirectory() {}

    /**
     * Opens an archive whose directory is small enough to be held.
     *
     * @throws Refused ARCHIVE_ENTRIES or ARCHIVE_MALFORMED
     */
    static ZipFile open(Path file, long mostMembers) throws Refused, IOException {
        checkSize(file, mostMembers);
        try {
            return ZipFile.builder().setPath(file).get();
        } catch (IllegalArgumentException | IOException damaged) {
            throw new Refused(
                    RejectionReason.ARCHIVE_MALFORMED,
                    "the archive's directory is damaged ("
                            + Excerpt.printable(String.valueOf(damaged.getMessage()), 100) + ")");
        }
    }

    private static void checkSize(Path file, long mostMembers) throws Refused, IOException {
        try (FileChannel channel = FileChannel.open(file)) {
            long size = channel.size();
            int tail = (int) Math.min(size, END_RECORD_LENGTH + LONGEST_COMMENT);
            ByteBuffer end = ByteBuffer.allocate(tail).order(ByteOrder.LITTLE_ENDIAN);
            while (end.hasRemaining() && channel.read(end, size - tail + end.position()) >= 0) {
                // Reads on until the tail is whole.
            }
            for (int at = end.position() - END_RECORD_LENGTH; at >= 0; at--) {
                if (end.getInt(at) == END_RECORD) {
                    long directory = Integer.toUnsignedLong(end.getInt(at + 12));
                    int members = Short.toUnsignedInt(end.getShort(at + 10));
                    if (members > mostMembers || Math.min(directory, size) / BYTES_PER_MEMBER > mostMembers) {
                        throw tooMany(mostMembers);
                    }
                    return;
                }
            }
        }
        throw new Refused(
                RejectionReason.ARCHIVE_MALFORMED,
                "the archive has no directory at its end; it is cut off or damaged. Deliver it again");
    }

    static Refused tooMany(long mostMembers) {
        return new Refused(
                RejectionReason.ARCHIVE_ENTRIES,
                "the archive has more than " + mostMembers + " members, which is the limit 'archive-entries'");
    }

    /**
     * The members that are files, in the order of the directory.
     *
     * @throws Refused if the archive as a whole must not be read
     */
    static List<ZipArchiveEntry> members(ZipFile zip, long mostMembers) throws Refused {
        List<ZipArchiveEntry> all = Collections.list(zip.getEntries());
        if (all.size() > mostMembers) {
            throw tooMany(mostMembers);
        }
        checkOverlaps(all);
        List<ZipArchiveEntry> files = new ArrayList<>();
        for (ZipArchiveEntry entry : all) {
            if (entry.getName().equals("[Content_Types].xml") || entry.getName().equals("mimetype")) {
                throw new Refused(
                        RejectionReason.UNSUPPORTED_FORMAT,
                        "the archive is an office document or a book; expected an archive of exports. Export it as CSV, JSON or text");
            }
            if (!entry.isDirectory() && !isDocumentation(entry.getName())) {
                files.add(entry);
            }
        }
        if (!files.isEmpty() && files.stream().allMatch(ZipDirectory::isEncrypted)) {
            throw new Refused(
                    RejectionReason.ARCHIVE_ENCRYPTED, "the archive is encrypted; deliver it without a password");
        }
        return files;
    }

    static boolean isEncrypted(ZipArchiveEntry entry) {
        return entry.getGeneralPurposeBit().usesEncryption();
    }

    /** README files, dot files and what macOS adds: never read. */
    private static boolean isDocumentation(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        return last.startsWith(".") || last.startsWith("README") || name.startsWith("__MACOSX/");
    }

    /** Two members that share bytes are how a small archive holds an endless one. */
    private static void checkOverlaps(List<ZipArchiveEntry> entries) throws Refused {
        List<ZipArchiveEntry> byPlace = new ArrayList<>(entries);
        byPlace.sort(Comparator.comparingLong(ZipArchiveEntry::getDataOffset));
        for (int i = 1; i < byPlace.size(); i++) {
            ZipArchiveEntry before = byPlace.get(i - 1);
            if (before.getDataOffset() + before.getCompressedSize()
                    > byPlace.get(i).getDataOffset()) {
                throw new Refused(
                        RejectionReason.ARCHIVE_OVERLAP,
                        "the members " + Excerpt.quoted(before.getName()) + " and "
                                + Excerpt.quoted(byPlace.get(i).getName())
                                + " share bytes of the archive; expected each to have its own");
            }
        }
    }
}
