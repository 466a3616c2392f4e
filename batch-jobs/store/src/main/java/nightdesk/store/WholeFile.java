package nightdesk.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.stream.Stream;
import nightdesk.fault.NightdeskException;
import org.jspecify.annotations.Nullable;

/** Small files that are there whole or not at all, and the folders they lie in. */
final class WholeFile {
    private WholeFile() {}

    /**
     * Puts a file under its name in one step and returns when it would survive a power cut. A file of that name is replaced; a reader sees
     * the old or the new one.
     *
     * @throws NightdeskException of kind STORAGE; the name is then as it was before, or already the new one
     */
    static void put(Disk disk, Path file, byte[] content) {
        Path folder = folderOf(file);
        makeFolder(disk, folder);
        Path temporary = file.resolveSibling("." + file.getFileName() + ".tmp");
        try {
            discard(disk, temporary);
            try (Disk.Handle out = disk.create(temporary)) {
                out.write(ByteBuffer.wrap(content));
                out.force();
            }
            disk.rename(temporary, file);
            disk.force(folder);
        } catch (IOException e) {
            throw DiskFault.writing(file, content.length, e);
        }
    }

    /** Makes a folder and its missing parents, each surviving a power cut, and does nothing where it exists. */
    static void makeFolder(Disk disk, Path folder) {
        Deque<Path> missing = new ArrayDeque<>();
        @Nullable Path at = folder;
        while (at != null && !Files.isDirectory(at)) {
            missing.push(at);
            at = at.getParent();
        }
        for (Path next : missing) {
            try {
                disk.createFolder(next);
                disk.force(folderOf(next));
            } catch (FileAlreadyExistsException e) {
                if (!Files.isDirectory(next)) {
                    throw DiskFault.changing(folder, "the folder could not be made", e);
                }
            } catch (IOException e) {
                throw DiskFault.changing(folder, "the folder could not be made", e);
            }
        }
    }

    /** Removes a file that a crash may have left, if it is there. */
    static void discard(Disk disk, Path file) throws IOException {
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            disk.unlink(file);
        }
    }

    /** Removes the files of a folder whose names begin as those of unfinished ones do. */
    static void clearLeftovers(Disk disk, Path folder, String prefix) {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(f -> String.valueOf(f.getFileName()).startsWith(prefix))
                    .toList()) {
                disk.unlink(file);
            }
        } catch (IOException e) {
            throw DiskFault.changing(folder, "could not be cleared of half-written files", e);
        }
    }

    static Path folderOf(Path file) {
        // As given, where it names its folder: messages show it.
        Path folder = file.getParent() != null
                ? file.getParent()
                : file.toAbsolutePath().getParent();
        if (folder == null) {
            throw new IllegalArgumentException("'" + file + "' lies in no folder");
        }
        return folder;
    }
}
