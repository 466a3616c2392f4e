package nightdesk.store;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What lies below a folder; links are not followed.
 *
 * @param files regular files by their path below the folder, with {@code /}, in its order
 * @param others links and special files by the same path
 * @param folders the folder and all below it, each after what it holds
 */
record FolderTree(SortedMap<String, Path> files, SortedMap<String, Path> others, List<Path> folders) {
    static FolderTree of(Path root) throws IOException {
        SortedMap<String, Path> files = new TreeMap<>();
        SortedMap<String, Path> others = new TreeMap<>();
        List<Path> folders = new ArrayList<>();
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                (attributes.isRegularFile() ? files : others).put(below(root, file), file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure) throws IOException {
                if (failure != null) {
                    throw failure;
                }
                folders.add(folder);
                return FileVisitResult.CONTINUE;
            }
        });
        return new FolderTree(files, others, folders);
    }

    /** Removes a folder with all that it holds, if it is there. */
    static void clear(Disk disk, Path root) throws IOException {
        if (!Files.exists(root, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        FolderTree tree = of(root);
        for (Path file : tree.files.values()) {
            disk.unlink(file);
        }
        for (Path other : tree.others.values()) {
            disk.unlink(other);
        }
        for (Path folder : tree.folders) {
            disk.unlink(folder);
        }
    }

    private static String below(Path root, Path file) {
        List<String> names = new ArrayList<>();
        root.relativize(file).forEach(name -> names.add(name.toString()));
        return String.join("/", names);
    }
}
