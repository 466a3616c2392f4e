package nightdesk.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import nightdesk.fault.FaultKind;
import nightdesk.fault.NightdeskException;

/**
 * The output folder: an edition is written into {@code .staging/<edition>.r<n>/}, sealed with its manifest and given its name
 * {@code <edition>/r<n>/} in one step, so that a reader sees all of it or nothing. A published folder never changes again.
 *
 * <p>Order: {@link #stage}, write the files, {@link #seal}, journal {@link Barrier#STAGED}, {@link #publish}, journal
 * {@link Barrier#PUBLISHED}. Each step may be repeated after a crash. Only for the holder of the {@link DeskLock}, but for what only reads.
 */
public final class Published {
    /** Name of the manifest in an edition's folder. */
    public static final String MANIFEST = "manifest.json";

    private static final String LATEST = "latest.json";

    private final Path output;
    private final Disk disk;

    /** @param output made with the first edition */
    public Published(Path output) {
        this(output, Disk.local());
    }

    public Published(Path output, Disk disk) {
        this.output = output;
        this.disk = disk;
    }

    /** Where a published edition lies, or will lie. */
    public Path folder(RunKey run) {
        return output.resolve(run.edition().toString()).resolve("r" + run.revision());
    }

    /**
     * An empty folder to write the edition into; what a crash left there is removed.
     *
     * @throws NightdeskException of kind STORAGE if it cannot be made
     */
    public Path stage(RunKey run) {
        Path staging = staging(run);
        clearStaging(run);
        WholeFile.makeFolder(disk, staging);
        return staging;
    }

    /**
     * Ends the writing: every file and folder of the staged edition is on the disk, for its owner only, and the manifest names them.
     *
     * @throws NightdeskException of kind STORAGE if the disk fails
     */
    public Manifest seal(RunKey run, String programVersion, String configSha256, List<RegisteredFile> inputs) {
        Path staging = staging(run);
        try {
            FolderTree tree = FolderTree.of(staging);
            if (!tree.others().isEmpty()) {
                throw new IllegalStateException("An edition is made of regular files only, not of "
                        + tree.others().keySet());
            }
            List<Manifest.Entry> outputs = new ArrayList<>();
            for (Map.Entry<String, Path> file : tree.files().entrySet()) {
                if (!file.getKey().equals(MANIFEST)) {
                    outputs.add(sealed(file.getKey(), file.getValue()));
                }
            }
            Manifest manifest = new Manifest(
                    run,
                    programVersion,
                    configSha256,
                    inputs.stream().map(Published::entry).toList(),
                    outputs);
            WholeFile.put(disk, staging.resolve(MANIFEST), manifest.toBytes());
            for (Path folder : tree.folders()) {
                disk.restrict(folder);
                disk.force(folder);
            }
            return manifest;
        } catch (IOException e) {
            throw DiskFault.changing(staging, "could not be sealed", e);
        }
    }

    /**
     * Gives the sealed edition its name and makes it the latest if no later one is published. Does nothing more than that is missing if it
     * was published already.
     *
     * @param manifestSha256 hash of the manifest that {@link #seal} returned
     * @throws NightdeskException of kind OUT_OF_BALANCE if something else has that name or is staged; of kind STORAGE if the disk fails or
     *     nothing is staged
     */
    public void publish(RunKey run, String manifestSha256) {
        Path target = folder(run);
        if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
            checkManifest(target, manifestSha256);
            clearStaging(run);
        } else {
            Path staging = staging(run);
            if (!Files.exists(staging.resolve(MANIFEST))) {
                throw new NightdeskException(
                        FaultKind.STORAGE,
                        staging + ": the sealed edition is gone. Run 'nightdesk resume' to make it again.");
            }
            checkManifest(staging, manifestSha256);
            WholeFile.makeFolder(disk, WholeFile.folderOf(target));
            try {
                disk.rename(staging, target);
            } catch (IOException e) {
                throw DiskFault.changing(staging, "could not be renamed to " + target, e);
            }
        }
        // Also when it was there: the process that renamed it may have died before the name was on the disk.
        force(WholeFile.folderOf(target));
        force(output);
        writeLatest();
    }

    /** Whether the sealed edition of that manifest lies whole in the staging folder. */
    public boolean isStaged(RunKey run, String manifestSha256) {
        return Files.exists(staging(run).resolve(MANIFEST), LinkOption.NOFOLLOW_LINKS)
                && check(staging(run), manifestSha256).isEmpty();
    }

    /**
     * All published editions and revisions, in order.
     *
     * @throws NightdeskException of kind STORAGE if the folder cannot be read
     */
    public List<RunKey> list() {
        List<RunKey> runs = new ArrayList<>();
        for (Path edition : foldersIn(output)) {
            for (Path revision : foldersIn(edition)) {
                runKey(edition, revision)
                        .filter(run -> Files.exists(revision.resolve(MANIFEST)))
                        .ifPresent(runs::add);
            }
        }
        runs.sort(null);
        return List.copyOf(runs);
    }

    /**
     * Compares a published edition with its manifest, file by file: empty if nothing was changed, removed or added.
     *
     * @param manifestSha256 hash of the manifest as the journal has it
     */
    public List<Finding> verify(RunKey run, String manifestSha256) {
        return check(folder(run), manifestSha256);
    }

    /**
     * The manifest of a published edition; empty if it is not published.
     *
     * @throws NightdeskException of kind OUT_OF_BALANCE if it is no manifest; of kind STORAGE if it cannot be read
     */
    public Optional<Manifest> manifest(RunKey run) {
        Path file = folder(run).resolve(MANIFEST);
        try {
            return Optional.of(Manifest.parse(Files.readAllBytes(file)));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw DiskFault.reading(file, e);
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new NightdeskException(FaultKind.OUT_OF_BALANCE, unreadable(file, e), e);
        }
    }

    private Path staging(RunKey run) {
        return output.resolve(".staging").resolve(run.toString());
    }

    private void clearStaging(RunKey run) {
        try {
            FolderTree.clear(disk, staging(run));
        } catch (IOException e) {
            throw DiskFault.changing(staging(run), "could not be cleared", e);
        }
    }

    private Manifest.Entry sealed(String path, Path file) throws IOException {
        long bytes = Files.size(file);
        try {
            disk.restrict(file);
            // A file system may notice only now that it is full.
            disk.force(file);
        } catch (IOException e) {
            throw DiskFault.writing(file, bytes, e);
        }
        return new Manifest.Entry(path, bytes, Sha256.of(file));
    }

    private static Manifest.Entry entry(RegisteredFile input) {
        return new Manifest.Entry(input.path(), input.bytes(), input.sha256());
    }

    private void force(Path folder) {
        try {
            disk.force(folder);
        } catch (IOException e) {
            throw DiskFault.changing(folder, "could not be synced", e);
        }
    }

    private void writeLatest() {
        List<RunKey> runs = list();
        RunKey newest = runs.get(runs.size() - 1);
        Path file = output.resolve(LATEST);
        try {
            byte[] content = latest(newest, Sha256.of(folder(newest).resolve(MANIFEST)));
            if (!Files.exists(file) || !Arrays.equals(Files.readAllBytes(file), content)) {
                WholeFile.put(disk, file, content);
            }
        } catch (IOException e) {
            throw DiskFault.reading(file, e);
        }
    }

    private static byte[] latest(RunKey run, String manifestSha256) {
        CanonicalJson json = CanonicalJson.indented()
                .begin()
                .field("schema_version", 1)
                .field("edition", run.edition().toString())
                .field("revision", run.revision())
                .field("path", run.folder())
                .field("manifest_sha256", manifestSha256)
                .end();
        return (json + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private static void checkManifest(Path folder, String expected) {
        Path manifest = folder.resolve(MANIFEST);
        try {
            String found = Files.exists(manifest) ? Sha256.of(manifest) : "none";
            if (!found.equals(expected)) {
                throw new NightdeskException(
                        FaultKind.OUT_OF_BALANCE,
                        manifest + ": has the SHA-256 '" + found + "', the journal says '" + expected
                                + "'. Nothing was published. Move the folder away and run 'nightdesk resume'.");
            }
        } catch (IOException e) {
            throw DiskFault.reading(manifest, e);
        }
    }

    private static List<Finding> check(Path folder, String manifestSha256) {
        List<Finding> findings = new ArrayList<>();
        Path file = folder.resolve(MANIFEST);
        try {
            byte[] bytes = Files.readAllBytes(file);
            String found = Sha256.of(bytes);
            if (!found.equals(manifestSha256)) {
                findings.add(changed(file, found, "the journal", manifestSha256));
            }
            compare(folder, Manifest.parse(bytes), findings);
        } catch (NoSuchFileException e) {
            findings.add(finding(file, "is missing. Restore it from a backup."));
        } catch (IOException e) {
            findings.add(Finding.of(file, DiskFault.reading(file, e)));
        } catch (IllegalArgumentException | DateTimeException e) {
            findings.add(new Finding(file.toString(), unreadable(file, e)));
        }
        return List.copyOf(findings);
    }

    private static void compare(Path folder, Manifest manifest, List<Finding> findings) throws IOException {
        FolderTree tree = FolderTree.of(folder);
        SortedMap<String, Path> found = new TreeMap<>(tree.files());
        found.remove(MANIFEST);
        for (Manifest.Entry entry : manifest.outputs()) {
            Path file = found.remove(entry.path());
            if (file == null) {
                findings.add(finding(
                        folder.resolve(entry.path()), "is missing; the manifest names it. Restore it from a backup."));
                continue;
            }
            String sha256 = Sha256.of(file);
            if (!sha256.equals(entry.sha256())) {
                findings.add(changed(file, sha256, "the manifest", entry.sha256()));
            }
        }
        found.putAll(tree.others());
        for (Path extra : found.values()) {
            findings.add(finding(extra, "was added after publication; the manifest does not name it. Remove it."));
        }
    }

    private static Finding changed(Path file, String found, String who, String expected) {
        return finding(
                file,
                "was changed after it was sealed: it has the SHA-256 '" + found + "', " + who + " says '" + expected
                        + "'. Restore it from a backup.");
    }

    private static Finding finding(Path file, String what) {
        return new Finding(file.toString(), file + ": " + what);
    }

    private static String unreadable(Path file, RuntimeException cause) {
        return file + ": cannot be understood: " + cause.getMessage() + ". Restore it from a backup.";
    }

    private static List<Path> foldersIn(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS))
                    .toList();
        } catch (IOException e) {
            throw DiskFault.reading(folder, e);
        }
    }

    private static Optional<RunKey> runKey(Path edition, Path revision) {
        String date = String.valueOf(edition.getFileName());
        String number = String.valueOf(revision.getFileName());
        if (!date.matches("\\d{4}-\\d\\d-\\d\\d") || !number.matches("r[1-9]\\d{0,5}")) {
            return Optional.empty();
        }
        try {
            return Optional.of(new RunKey(LocalDate.parse(date), Integer.parseInt(number.substring(1))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
