package nightdesk.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A disk whose process dies at the n-th call. {@link #cut} then takes away what a power cut may take: content that was written and not
 * forced, through this disk or past it, is shortened or becomes zeros; names that were made, changed or removed in a folder that was not
 * forced afterwards are undone, last first.
 */
final class PowerCutDisk extends DelegatingDisk {
    /** The process is dead. Not an exception, so that nothing tidies up after it. */
    static final class Dead extends Error {
        private static final long serialVersionUID = 1L;
    }

    /** A change of a name that may still be undone. */
    private record NameChange(Path name, Path before, Undo undo) {}

    private interface Undo {
        void run() throws IOException;
    }

    private final Path root;
    private final int last;
    private final Random random;
    private final Map<Object, Long> forced = new HashMap<>();
    /** Files and folders whose name was in a folder when that was forced, or is watched as a change. */
    private final Set<Object> named = new HashSet<>();

    private final List<NameChange> changes = new ArrayList<>();
    private int calls;

    /** @param last number of the call at which the process dies, from 1 */
    PowerCutDisk(Path root, int last, Random random) throws IOException {
        this.root = root;
        this.last = last;
        this.random = random;
        for (Path file : FolderTree.of(root).files().values()) {
            forced.put(keyOf(file), Files.size(file));
        }
        for (Path path : everything()) {
            named.add(keyOf(path));
        }
    }

    private List<Path> everything() throws IOException {
        try (Stream<Path> paths = Files.walk(root)) {
            return paths.toList();
        }
    }

    private boolean dies() {
        calls++;
        if (calls > last) {
            throw new Dead();
        }
        return calls == last;
    }

    private void live() {
        if (dies()) {
            throw new Dead();
        }
    }

    /** What the disk holds when the power comes back. */
    void cut() throws IOException {
        for (Path file : FolderTree.of(root).files().values()) {
            lose(file);
        }
        for (Path path : everything()) {
            if (Files.exists(path) && !named.contains(keyOf(path))) {
                FolderTree.clear(local, path);
            }
        }
        int undone = random.nextBoolean() ? changes.size() : random.nextInt(changes.size() + 1);
        for (int i = 0; i < undone; i++) {
            try {
                changes.get(changes.size() - 1 - i).undo.run();
            } catch (NoSuchFileException e) {
                // Its folder is gone too.
                continue;
            }
        }
    }

    private void lose(Path file) throws IOException {
        long size = Files.size(file);
        long safe = Math.min(forced.getOrDefault(keyOf(file), 0L), size);
        if (size == safe) {
            return;
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.truncate(safe + random.nextInt((int) (size - safe) + 1));
            if (random.nextBoolean()) {
                channel.write(ByteBuffer.allocate((int) (channel.size() - safe)), safe);
            }
        }
    }

    @Override
    public Handle create(Path file) throws IOException {
        live();
        Handle handle = super.create(file);
        named.add(keyOf(file));
        changes.add(new NameChange(file, file, () -> Files.deleteIfExists(file)));
        return new TrackedHandle(handle, keyOf(file));
    }

    @Override
    public Handle append(Path file) throws IOException {
        live();
        return new TrackedHandle(super.append(file), keyOf(file));
    }

    @Override
    public void createFolder(Path folder) throws IOException {
        live();
        super.createFolder(folder);
        named.add(keyOf(folder));
        changes.add(new NameChange(folder, folder, () -> FolderTree.clear(local, folder)));
    }

    @Override
    public void force(Path fileOrFolder) throws IOException {
        live();
        if (Files.isDirectory(fileOrFolder)) {
            Path folder = fileOrFolder.toAbsolutePath();
            try (Stream<Path> names = Files.list(folder)) {
                for (Path name : names.toList()) {
                    named.add(keyOf(name));
                }
            }
            List<Path> befores = changes.stream()
                    .filter(change -> folder.equals(change.name.toAbsolutePath().getParent()))
                    .map(NameChange::before)
                    .toList();
            changes.removeIf(
                    change -> folder.equals(change.name.toAbsolutePath().getParent()) || befores.contains(change.name));
        } else {
            forced.put(keyOf(fileOrFolder), Files.size(fileOrFolder));
        }
    }

    @Override
    public void rename(Path from, Path to) throws IOException {
        live();
        byte[] replaced = Files.isRegularFile(to) ? Files.readAllBytes(to) : null;
        super.rename(from, to);
        changes.add(new NameChange(to, from, () -> {
            super.rename(to, from);
            if (replaced != null) {
                restore(to, replaced);
            }
        }));
    }

    @Override
    public void unlink(Path fileOrFolder) throws IOException {
        live();
        byte[] content =
                Files.isRegularFile(fileOrFolder, LinkOption.NOFOLLOW_LINKS) ? Files.readAllBytes(fileOrFolder) : null;
        super.unlink(fileOrFolder);
        changes.add(new NameChange(fileOrFolder, fileOrFolder, () -> {
            if (content == null) {
                super.createFolder(fileOrFolder);
            } else {
                restore(fileOrFolder, content);
            }
        }));
    }

    private static void restore(Path file, byte[] content) throws IOException {
        Files.write(file, content);
        Disk.local().restrict(file);
    }

    private static Object keyOf(Path file) throws IOException {
        return Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS)
                .fileKey();
    }

    private final class TrackedHandle extends DelegatingHandle {
        private final Object key;

        TrackedHandle(Handle handle, Object key) {
            super(handle);
            this.key = key;
            forced.putIfAbsent(key, 0L);
        }

        @Override
        public void write(ByteBuffer bytes) throws IOException {
            if (dies()) {
                super.write(bytes.slice(bytes.position(), random.nextInt(bytes.remaining() + 1)));
                throw new Dead();
            }
            super.write(bytes);
        }

        @Override
        public void force() throws IOException {
            live();
            forced.put(key, handle.size());
        }

        @Override
        public void truncate(long bytes) throws IOException {
            live();
            super.truncate(bytes);
            forced.merge(key, bytes, Math::min);
        }
    }
}
