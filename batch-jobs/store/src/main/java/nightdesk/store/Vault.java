package nightdesk.store;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import nightdesk.fault.FaultKind;
import nightdesk.fault.NightdeskException;

/**
 * Copies of every input and of the configuration of every run, each named by the SHA-256 of its content: {@code data/vault/<sha256>.zst}.
 * Everything else in the data folder but the journal can be derived from them again.
 *
 * <p>What was put survives kill -9 and a power cut once the method has returned. Putting the same content again changes nothing. Any thread
 * may put and open; one process at a time may put (see {@link DeskLock}). Messages name paths as they were given.
 */
public final class Vault {
    private static final String SUFFIX = ".zst";
    private static final String TEMPORARY = ".put-";

    private final Path folder;
    private final Disk disk;
    private final AtomicLong puts = new AtomicLong();

    /** @param folder {@code data/vault}; made with the first put */
    public Vault(Path folder) {
        this(folder, Disk.local());
    }

    public Vault(Path folder, Disk disk) {
        this.folder = folder;
        this.disk = disk;
    }

    /**
     * Copies one file; see {@link #putAll}.
     *
     * @throws NightdeskException of kind STORAGE if the vault cannot take it
     */
    public VaultPut put(Path source) {
        return putAll(List.of(source)).get(0);
    }

    /**
     * Copies files, reading each once, and answers for each in the order given. Many files cost one sync of the folder.
     *
     * @throws NightdeskException of kind STORAGE if the vault cannot take one of them; what was not answered for may or may not be there
     */
    public List<VaultPut> putAll(List<Path> sources) {
        List<VaultPut> answers = new ArrayList<>(sources.size());
        for (Path source : sources) {
            answers.add(copy(source));
        }
        forceFolder();
        return List.copyOf(answers);
    }

    /**
     * Keeps bytes that are no input file, such as the configuration of a run.
     *
     * @throws NightdeskException of kind STORAGE if the vault cannot take them
     */
    public VaultBlob put(byte[] content) {
        VaultBlob blob;
        try (InputStream in = new ByteArrayInputStream(content)) {
            blob = keep(in, content.length).orElseThrow();
        } catch (SourceException | IOException e) {
            throw new IllegalStateException("An array can be read", e);
        }
        forceFolder();
        return blob;
    }

    /**
     * The content of a copy from its first byte. The stream need not be closed in any order, is not for more than one thread and throws
     * only {@link NightdeskException}: a vault that fails must not pass for an input that is broken.
     *
     * @throws NightdeskException of kind OUT_OF_BALANCE if the copy is missing or damaged, here or while it is read; of kind STORAGE if the
     *     disk fails
     */
    public InputStream open(String sha256) {
        SeekableZstdReader reader = reader(sha256);
        return new VaultStream(this, sha256, reader, 0, reader.size());
    }

    /**
     * The bytes {@code [offset, offset + length)} of the content; reads the frames that hold them and no others. Otherwise as {@link #open}.
     *
     * @throws IllegalArgumentException if the content does not have these bytes
     */
    public InputStream openAt(String sha256, long offset, long length) {
        SeekableZstdReader reader = reader(sha256);
        if (offset < 0 || length < 0 || offset > reader.size() - length) {
            closeQuietly(reader);
            throw new IllegalArgumentException("The content of " + sha256 + " has " + reader.size() + " bytes, not "
                    + length + " from " + offset + " on");
        }
        return new VaultStream(this, sha256, reader, offset, length);
    }

    /** Size of the content in bytes. Fails as {@link #open}. */
    public long size(String sha256) {
        SeekableZstdReader reader = reader(sha256);
        closeQuietly(reader);
        return reader.size();
    }

    /** Whether there is a copy of that name; says nothing about its content. */
    public boolean holds(String sha256) {
        return Files.exists(pathOf(sha256), LinkOption.NOFOLLOW_LINKS);
    }

    /** Whether there is a copy of that name and size; says nothing about its content. */
    public boolean holds(VaultBlob blob) {
        return isWhole(blob);
    }

    /** Reads a copy to its end and compares its hash with its name: empty if it is what it says. */
    public Optional<Finding> verify(String sha256) {
        Path file = pathOf(sha256);
        try (InputStream in = open(sha256)) {
            String found = Sha256.of(in);
            if (found.equals(sha256)) {
                return Optional.empty();
            }
            return Optional.of(Finding.of(file, damaged(sha256, "its content has the SHA-256 " + found)));
        } catch (NightdeskException e) {
            return Optional.of(Finding.of(file, e));
        } catch (IOException e) {
            return Optional.of(Finding.of(file, DiskFault.reading(file, e)));
        }
    }

    /**
     * The names of all copies, in order.
     *
     * @throws NightdeskException of kind STORAGE if the folder cannot be read
     */
    public List<String> list() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> !name.startsWith(".") && name.endsWith(SUFFIX))
                    .map(name -> name.substring(0, name.length() - SUFFIX.length()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw DiskFault.reading(folder, e);
        }
    }

    /**
     * Removes a copy for good, as {@code forget} needs it; nothing happens if there is none.
     *
     * @throws NightdeskException of kind STORAGE if it cannot be removed
     */
    public void remove(String sha256) {
        Path file = pathOf(sha256);
        try {
            WholeFile.discard(disk, file);
        } catch (IOException e) {
            throw DiskFault.changing(file, "could not be removed", e);
        }
        forceFolder();
    }

    /**
     * Removes copies that a crash left half written. Only for the holder of the {@link DeskLock}, before its first put.
     *
     * @throws NightdeskException of kind STORAGE if one cannot be removed
     */
    public void clearLeftovers() {
        WholeFile.clearLeftovers(disk, folder, TEMPORARY);
    }

    NightdeskException missing(String sha256) {
        return new NightdeskException(
                FaultKind.OUT_OF_BALANCE,
                pathOf(sha256) + ": this copy of an input is missing. Restore the data folder from a backup.");
    }

    NightdeskException damaged(String sha256, String how) {
        return new NightdeskException(
                FaultKind.OUT_OF_BALANCE,
                pathOf(sha256) + ": this copy of an input is damaged: " + how
                        + ". Restore the data folder from a backup.");
    }

    /** A failure while reading a copy, in the words of its cause. */
    NightdeskException failed(String sha256, IOException cause) {
        return switch (cause) {
            case NoSuchFileException gone -> missing(sha256);
            case SeekableZstdReader.DamagedException damage -> damaged(sha256, reason(damage));
            default -> DiskFault.reading(pathOf(sha256), cause);
        };
    }

    private static String reason(IOException e) {
        return DiskFault.reason(e);
    }

    private Path pathOf(String sha256) {
        return folder.resolve(Sha256.checked(sha256) + SUFFIX);
    }

    private SeekableZstdReader reader(String sha256) {
        try {
            return new SeekableZstdReader(pathOf(sha256));
        } catch (IOException e) {
            throw failed(sha256, e);
        }
    }

    private void closeQuietly(SeekableZstdReader reader) {
        try {
            reader.close();
        } catch (IOException e) {
            throw DiskFault.reading(folder, e);
        }
    }

    private VaultPut copy(Path source) {
        try {
            BasicFileAttributes before = attributesOf(source);
            if (before.isSymbolicLink()) {
                return refused(source, VaultPut.Why.SYMLINK, "is a symbolic link, which is not followed");
            }
            // Opening a pipe would wait for a writer.
            if (!before.isRegularFile()) {
                return refused(source, VaultPut.Why.NOT_REGULAR, "is not a regular file");
            }
            Optional<VaultBlob> blob = Optional.empty();
            try (InputStream in = Files.newInputStream(source, LinkOption.NOFOLLOW_LINKS)) {
                blob = keep(in, before.size());
            }
            BasicFileAttributes after = attributesOf(source);
            if (blob.isEmpty() || !sameFile(before, after)) {
                // What was copied is no moment of the file; as a copy of itself it harms nobody.
                return refused(source, VaultPut.Why.UNSTABLE, "changed while it was copied");
            }
            return new VaultPut.Kept(source, blob.get());
        } catch (SourceException e) {
            return unreadable(source, e.cause);
        } catch (IOException e) {
            return unreadable(source, e);
        }
    }

    private static VaultPut unreadable(Path source, IOException cause) {
        return switch (cause) {
            case NoSuchFileException gone ->
                refused(source, VaultPut.Why.VANISHED, "was gone when it was to be copied");
            case AccessDeniedException denied -> refused(source, VaultPut.Why.UNREADABLE, "may not be read");
            default -> refused(source, VaultPut.Why.IO_ERROR, "could not be read: " + reason(cause));
        };
    }

    private static VaultPut refused(Path source, VaultPut.Why why, String what) {
        return new VaultPut.NotKept(source, why, source + ": " + what + ". It was left out; the run continues.");
    }

    private static BasicFileAttributes attributesOf(Path source) throws IOException {
        return Files.readAttributes(source, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    }

    private static boolean sameFile(BasicFileAttributes a, BasicFileAttributes b) {
        return a.size() == b.size()
                && a.lastModifiedTime().equals(b.lastModifiedTime())
                && Objects.equals(a.fileKey(), b.fileKey());
    }

    /** Empty if the content is not {@code size} bytes long. The name may need {@link #forceFolder()}. */
    private Optional<VaultBlob> keep(InputStream content, long size) throws SourceException {
        WholeFile.makeFolder(disk, folder);
        Path temporary = folder.resolve(TEMPORARY + puts.incrementAndGet() + ".tmp");
        try {
            WholeFile.discard(disk, temporary);
            Optional<VaultBlob> blob = write(content, size, temporary);
            if (blob.isEmpty() || isWhole(blob.get())) {
                disk.unlink(temporary);
            } else {
                disk.rename(temporary, pathOf(blob.get().sha256()));
            }
            return blob;
        } catch (IOException e) {
            NightdeskException fault = DiskFault.writing(folder, size, e);
            try {
                WholeFile.discard(disk, temporary);
            } catch (IOException again) {
                fault.addSuppressed(again);
            }
            throw fault;
        }
    }

    private Optional<VaultBlob> write(InputStream content, long size, Path temporary)
            throws IOException, SourceException {
        MessageDigest digest = Sha256.digest();
        byte[] buffer = new byte[64 * 1024];
        long bytes = 0;
        try (Disk.Handle out = disk.create(temporary);
                SeekableZstdWriter zstd = new SeekableZstdWriter(out, size)) {
            // A file that grows without end is left as soon as it has more than it had.
            for (int n = read(content, buffer); n >= 0 && bytes <= size; n = read(content, buffer)) {
                digest.update(buffer, 0, n);
                zstd.write(buffer, n);
                bytes += n;
            }
            if (bytes != size) {
                return Optional.empty();
            }
            zstd.finish();
            out.force();
        }
        return Optional.of(new VaultBlob(Sha256.hex(digest), bytes));
    }

    private static int read(InputStream content, byte[] buffer) throws SourceException {
        try {
            return content.read(buffer);
        } catch (IOException e) {
            throw new SourceException(e);
        }
    }

    /** Whether the vault has that copy already; a damaged one is replaced by the new one. */
    private boolean isWhole(VaultBlob blob) {
        try (SeekableZstdReader reader = new SeekableZstdReader(pathOf(blob.sha256()))) {
            return reader.size() == blob.bytes();
        } catch (IOException e) {
            return false;
        }
    }

    private void forceFolder() {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try {
            disk.force(folder);
        } catch (IOException e) {
            throw DiskFault.changing(folder, "could not be synced", e);
        }
    }

    /** The source failed, not the vault. */
    private static final class SourceException extends Exception {
        private static final long serialVersionUID = 1L;

        private final IOException cause;

        SourceException(IOException cause) {
            super(cause);
            this.cause = cause;
        }
    }
}
