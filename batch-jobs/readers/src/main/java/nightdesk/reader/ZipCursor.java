package nightdesk.reader;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import nightdesk.fault.RejectionReason;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** The members of a ZIP archive in the order of its directory, each read as what it is. Names of members are never used as paths. */
final class ZipCursor implements ArticleCursor {
    private final Origin origin;
    private final ContentCursor.Surroundings place;
    private final PartList.Tally tally;
    private final ZipFile zip;
    private final long length;
    private final @Nullable Path copy;
    private final Iterator<ZipArchiveEntry> members;
    private final Set<String> names = new HashSet<>();
    private @Nullable ArticleCursor member;
    private boolean broken;

    private ZipCursor(
            Origin origin,
            ContentCursor.Surroundings place,
            PartList.Tally tally,
            ZipFile zip,
            List<ZipArchiveEntry> members,
            long length,
            @Nullable Path copy) {
        this.origin = origin;
        this.place = place;
        this.tally = tally;
        this.zip = zip;
        this.members = members.iterator();
        this.length = length;
        this.copy = copy;
    }

    static boolean isZip(FileHead head) {
        return head.startsWith('P', 'K', 3, 4) || head.startsWith('P', 'K', 5, 6);
    }

    /**
     * Opens an archive.
     *
     * @param bytes the archive, copied to a temporary file if it has none of its own
     * @throws Refused if it must not be read at all
     */
    static ZipCursor open(
            InputStream bytes,
            @Nullable Path file,
            Origin origin,
            ContentCursor.Surroundings place,
            PartList.Tally tally)
            throws Refused, IOException {
        Path copy = file == null ? copied(bytes) : null;
        Path archive = copy == null ? file : copy;
        ZipFile zip = null;
        try {
            long most = origin.settings().limit(Limit.ARCHIVE_ENTRIES);
            zip = ZipDirectory.open(Objects.requireNonNull(archive), most);
            List<ZipArchiveEntry> members = ZipDirectory.members(zip, most);
            long length = Files.size(archive);
            tally.type(FileType.container("zip"));
            tally.bytes(length, length);
            if (members.isEmpty()) {
                tally.empty();
            }
            return new ZipCursor(origin, place, tally, zip, members, length, copy);
        } catch (Refused | IOException | RuntimeException refused) {
            close(zip, copy);
            throw refused;
        }
    }

    private static Path copied(InputStream bytes) throws IOException {
        Path copy = Files.createTempFile("archive", ".zip");
        try (OutputStream out = Files.newOutputStream(copy)) {
            bytes.transferTo(out);
            return copy;
        } catch (IOException e) {
            Files.deleteIfExists(copy);
            throw e;
        }
    }

    @Override
    public @Nullable ReadResult next() {
        while (true) {
            ArticleCursor current = member;
            if (current == null) {
                if (!members.hasNext() || place.budget().isSpent()) {
                    return null;
                }
                current = open(members.next());
                member = current;
            }
            ReadResult result = current.next();
            if (result != null) {
                return result;
            }
            current.close();
            member = null;
            if (place.budget().isSpent()) {
                broken = true;
                tally.broken();
            }
        }
    }

    private ArticleCursor open(ZipArchiveEntry entry) {
        Origin inside = origin.member(entry.getName());
        PartList.Tally account = place.parts().add(inside.member());
        try {
            check(entry);
            long compressed = Math.min(entry.getCompressedSize(), length);
            InputStream bytes = new DecompressedInput(
                    zip.getInputStream(entry), place.budget(), () -> compressed, entry.getCrc(), entry.getSize());
            return ContentCursor.open(bytes, null, inside, place, account);
        } catch (Refused refused) {
            return ContentCursor.refused(refused, inside, account);
        } catch (IOException | RuntimeException damaged) {
            Refused fault = new Refused(
                    RejectionReason.ARCHIVE_MALFORMED,
                    "the member cannot be opened (" + Excerpt.printable(String.valueOf(damaged.getMessage()), 100)
                            + ")");
            return ContentCursor.refused(fault, inside, account);
        }
    }

    private void check(ZipArchiveEntry entry) throws Refused {
        String name = entry.getName();
        if (isUnsafe(name)) {
            throw new Refused(
                    RejectionReason.ARCHIVE_PATH,
                    "the member's name leads out of the archive; expected a plain relative name");
        }
        if (!names.add(name)) {
            throw new Refused(
                    RejectionReason.ARCHIVE_DUPLICATE_ENTRY,
                    "the archive holds a second member of this name; the first was read");
        }
        if (entry.isUnixSymlink()) {
            throw new Refused(RejectionReason.ARCHIVE_SPECIAL_ENTRY, "the member is a link; expected a file");
        }
        if (ZipDirectory.isEncrypted(entry)) {
            throw new Refused(
                    RejectionReason.ARCHIVE_ENCRYPTED, "the member is encrypted; deliver it without a password");
        }
        if (!zip.canReadEntryData(entry)) {
            throw new Refused(
                    RejectionReason.UNSUPPORTED_FORMAT,
                    "the member is compressed by method " + entry.getMethod()
                            + ", which is not known here; compress it by deflate");
        }
    }

    private static boolean isUnsafe(String name) {
        if (name.startsWith("/") || name.startsWith("\\") || (name.length() > 1 && name.charAt(1) == ':')) {
            return true;
        }
        for (String folder : name.split("[/\\\\]", -1)) {
            if (folder.equals("..")) {
                return true;
            }
        }
        return name.chars().anyMatch(Character::isISOControl);
    }

    @Override
    public FileType type() {
        return FileType.container("zip");
    }

    @Override
    public long bytesCovered() {
        return length;
    }

    @Override
    public boolean isBroken() {
        return broken;
    }

    @Override
    public void close() {
        if (member != null) {
            member.close();
        }
        close(zip, copy);
    }

    private static void close(@Nullable ZipFile zip, @Nullable Path copy) {
        try {
            if (zip != null) {
                zip.close();
            }
            if (copy != null) {
                Files.deleteIfExists(copy);
            }
        } catch (IOException e) {
            // An archive that was only read needs no clean close, and the system clears its temporary folder.
        }
    }
}
