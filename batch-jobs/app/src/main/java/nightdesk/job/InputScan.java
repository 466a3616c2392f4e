package nightdesk.job;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import nightdesk.briefing.RunRecord.SkippedFile;
import nightdesk.fault.FaultKind;
import nightdesk.fault.NightdeskException;
import nightdesk.store.HashedFiles;
import nightdesk.store.Vault;
import nightdesk.store.VaultBlob;
import nightdesk.store.VaultPut;
import org.jspecify.annotations.Nullable;

/**
 * Looks what lies in the input folder: which files are to be read, which are left alone and why. A file is read only when it is regular,
 * not temporary and settled: unchanged for a while; files older than a minute are not waited for. Each is copied into the vault while it is
 * hashed; the copy is what is read. A file that earlier runs read and that nothing has touched since is not opened again: files stay where
 * they are, and a night should cost what is new. Files and reasons come in the order of their paths.
 */
final class InputScan {
    private static final Duration OLD = Duration.ofMinutes(1);
    /** How long ago a file must have changed for its times to tell it from a later state of itself; file systems count coarsely. */
    private static final Duration TELLING = Duration.ofSeconds(10);

    private static final List<String> TEMPORARY =
            List.of(".part", ".tmp", ".temp", ".crdownload", ".filepart", ".partial", ".swp", "~");

    private final Path input;
    private final Duration settle;
    private final Vault vault;
    private final Function<String, List<String>> pathsReadBefore;
    private final HashedFiles hashed;
    private final Instant present;
    private final TreeMap<String, Seen> seen = new TreeMap<>();
    private final TreeMap<String, SkippedFile> skipped = new TreeMap<>();

    /**
     * @param pathsReadBefore the paths under which earlier runs read a file of this SHA-256
     * @param present the time of the machine, by which its file system counts
     */
    InputScan(
            Path input,
            Duration settle,
            Vault vault,
            Function<String, List<String>> pathsReadBefore,
            HashedFiles hashed,
            Instant present) {
        this.input = input;
        this.settle = settle;
        this.vault = vault;
        this.pathsReadBefore = pathsReadBefore;
        this.hashed = hashed;
        this.present = present;
    }

    /** What was found. */
    record Result(List<FoundFile> files, List<SkippedFile> skipped) {
        Result {
            files = List.copyOf(files);
            skipped = List.copyOf(skipped);
        }
    }

    private record Seen(Path file, long bytes, Instant modified) {}

    /** @throws NightdeskException of kind USAGE if the input folder does not exist */
    Result scan() {
        if (!Files.isDirectory(input)) {
            throw new NightdeskException(
                    FaultKind.USAGE,
                    "The input folder '" + input
                            + "' does not exist. Create it, or name another with --input. Nothing was touched.");
        }
        walk();
        waitForFreshOnes();
        Map<String, String> states = new HashMap<>();
        for (String path : List.copyOf(seen.keySet())) {
            String state = stateOf(requireSeen(path).file());
            if (state != null) {
                states.put(path, state);
            }
            if (state != null && isReadBefore(path, state)) {
                seen.remove(path);
                skip(path, "ALREADY_READ");
            }
        }
        List<String> paths = List.copyOf(seen.keySet());
        List<VaultPut> copies = vault.putAll(
                paths.stream().map(path -> requireSeen(path).file()).toList());
        List<FoundFile> files = new ArrayList<>();
        Map<String, String> first = new HashMap<>();
        for (int i = 0; i < paths.size(); i++) {
            switch (copies.get(i)) {
                case VaultPut.NotKept refused ->
                    skip(paths.get(i), refused.why().name());
                case VaultPut.Kept kept -> {
                    keepHash(paths.get(i), states.get(paths.get(i)), kept.blob());
                    found(paths.get(i), kept.blob(), first).ifPresent(files::add);
                }
            }
        }
        return new Result(files, List.copyOf(skipped.values()));
    }

    /** Whether an earlier run read the file in this very state and the vault has the copy. */
    private boolean isReadBefore(String path, String state) {
        Optional<String> sha256 = hashed.hashOf(path, state);
        return sha256.isPresent()
                && pathsReadBefore.apply(sha256.get()).contains(path)
                && vault.holds(new VaultBlob(sha256.get(), requireSeen(path).bytes()));
    }

    private void keepHash(String path, @Nullable String before, VaultBlob copy) {
        if (before != null && before.equals(stateOf(requireSeen(path).file()))) {
            hashed.keep(path, before, copy.sha256());
        }
    }

    /** Everything that changes when the file does; null if it changed too lately to tell, or where the file system does not say. */
    private @Nullable String stateOf(Path file) {
        try {
            Map<String, Object> attributes =
                    Files.readAttributes(file, "unix:dev,ino,size,lastModifiedTime,ctime", LinkOption.NOFOLLOW_LINKS);
            Instant changed = ((FileTime) Objects.requireNonNull(attributes.get("ctime"))).toInstant();
            return changed.isBefore(present.minus(TELLING)) ? new TreeMap<>(attributes).toString() : null;
        } catch (IOException | UnsupportedOperationException e) {
            // It is read, then, and what is wrong with it is told there.
            return null;
        }
    }

    private Optional<FoundFile> found(String path, VaultBlob copy, Map<String, String> first) {
        List<String> before = pathsReadBefore.apply(copy.sha256());
        if (before.contains(path)) {
            skip(path, "ALREADY_READ");
            return Optional.empty();
        }
        String copyOf = before.isEmpty() ? first.getOrDefault(copy.sha256(), "") : before.get(0);
        first.putIfAbsent(copy.sha256(), path);
        Seen file = requireSeen(path);
        return Optional.of(new FoundFile(file.file(), path, copy.bytes(), file.modified(), copy.sha256(), copyOf));
    }

    private Seen requireSeen(String path) {
        return Objects.requireNonNull(seen.get(path));
    }

    private void walk() {
        try {
            Files.walkFileTree(input, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                    if (!folder.equals(input) && isHidden(folder)) {
                        skip(relative(folder), "DOCUMENTATION");
                        return FileVisitResult.SKIP_SUBTREE;
                    }
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    see(file, attributes);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException e) {
                    skip(relative(file), e instanceof NoSuchFileException ? "VANISHED" : "UNREADABLE");
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new NightdeskException(
                    FaultKind.STORAGE,
                    "The input folder '" + input + "' cannot be listed (" + e.getMessage()
                            + "). Check its rights, then run again.",
                    e);
        }
    }

    private void see(Path file, BasicFileAttributes attributes) {
        String path = relative(file);
        String name = file.getFileName().toString();
        String lower = name.toLowerCase(Locale.ROOT);
        if (attributes.isSymbolicLink()) {
            skip(path, "SYMLINK");
        } else if (!attributes.isRegularFile()) {
            skip(path, "NOT_REGULAR");
        } else if (isHidden(file) || name.toUpperCase(Locale.ROOT).startsWith("README")) {
            skip(path, "DOCUMENTATION");
        } else if (TEMPORARY.stream().anyMatch(lower::endsWith) || name.startsWith("~$")) {
            skip(path, "TEMP_NAME");
        } else if (!Files.isReadable(file)) {
            skip(path, "UNREADABLE");
        } else {
            seen.put(
                    path,
                    new Seen(
                            file,
                            attributes.size(),
                            attributes.lastModifiedTime().toInstant()));
        }
    }

    /** Waits once for all files that changed within the last minute; those that change meanwhile are left for the next run. */
    private void waitForFreshOnes() {
        List<String> fresh = seen.entrySet().stream()
                .filter(entry -> entry.getValue().modified().isAfter(present.minus(OLD)))
                .map(Map.Entry::getKey)
                .toList();
        if (fresh.isEmpty() || settle.isZero()) {
            return;
        }
        try {
            Thread.sleep(settle);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NightdeskException(
                    FaultKind.INTERRUPTED, "Stopped while waiting for files to settle. Run again.", e);
        }
        for (String path : fresh) {
            Seen before = seen.get(path);
            if (before != null && !unchanged(path, before)) {
                seen.remove(path);
            }
        }
    }

    private boolean unchanged(String path, Seen before) {
        try {
            BasicFileAttributes now =
                    Files.readAttributes(before.file(), BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            if (now.size() == before.bytes()
                    && now.lastModifiedTime().toInstant().equals(before.modified())) {
                return true;
            }
            skip(path, "UNSTABLE");
        } catch (NoSuchFileException e) {
            skip(path, "VANISHED");
        } catch (IOException e) {
            skip(path, "UNREADABLE");
        }
        return false;
    }

    private void skip(String path, String reason) {
        skipped.put(path, new SkippedFile(path, reason));
    }

    private static boolean isHidden(Path path) {
        return path.getFileName().toString().startsWith(".");
    }

    private String relative(Path file) {
        return input.relativize(file).toString().replace('\\', '/');
    }
}
