package nightdesk.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** The file system of this machine. */
enum LocalDisk implements Disk {
    INSTANCE;

    private static final FileAttribute<Set<PosixFilePermission>> FILE = rights("rw-------");
    private static final FileAttribute<Set<PosixFilePermission>> FOLDER = rights("rwx------");

    @Override
    public Handle create(Path file) throws IOException {
        Set<StandardOpenOption> options = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        return new LocalHandle(FileChannel.open(file, options, FILE));
    }

    @Override
    public Handle append(Path file) throws IOException {
        return new LocalHandle(FileChannel.open(file, StandardOpenOption.APPEND));
    }

    @Override
    public void createFolder(Path folder) throws IOException {
        Files.createDirectory(folder, FOLDER);
    }

    @Override
    public void restrict(Path fileOrFolder) throws IOException {
        boolean folder = Files.isDirectory(fileOrFolder, LinkOption.NOFOLLOW_LINKS);
        Set<PosixFilePermission> wanted = (folder ? FOLDER : FILE).value();
        if (!Files.getPosixFilePermissions(fileOrFolder, LinkOption.NOFOLLOW_LINKS)
                .equals(wanted)) {
            Files.setPosixFilePermissions(fileOrFolder, wanted);
        }
    }

    @Override
    public void force(Path fileOrFolder) throws IOException {
        // Linux and macOS sync a file or folder through any open descriptor.
        try (FileChannel channel = FileChannel.open(fileOrFolder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    @Override
    public void rename(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    }

    @Override
    public void unlink(Path fileOrFolder) throws IOException {
        Files.delete(fileOrFolder);
    }

    private static FileAttribute<Set<PosixFilePermission>> rights(String text) {
        return PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(text));
    }

    private record LocalHandle(FileChannel channel) implements Handle {
        @Override
        public void write(ByteBuffer bytes) throws IOException {
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
        }

        @Override
        public void force() throws IOException {
            channel.force(true);
        }

        @Override
        public void truncate(long bytes) throws IOException {
            channel.truncate(bytes);
        }

        @Override
        public long size() throws IOException {
            return channel.size();
        }

        @Override
        public void close() throws IOException {
            channel.close();
        }
    }
}
