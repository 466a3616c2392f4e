package nightdesk.config;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import nightdesk.fault.FaultKind;
import nightdesk.fault.NightdeskException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * A folder that people edit, with the packaged one behind it. A group (a folder such as {@code lexicon}, or one file such as
 * {@code application.yml}) that the folder has is used whole; one that it lacks comes as packaged. Files are UTF-8 text and come in the
 * order of their names.
 */
public final class ConfigFolder {
    private final @Nullable Path folder;
    private final String packaged;

    private ConfigFolder(@Nullable Path folder, String packaged) {
        this.folder = folder;
        this.packaged = packaged;
    }

    /**
     * One text file.
     *
     * @param name path below the folder, with {@code /}
     * @param shown path as messages name it
     */
    public record TextFile(String name, String shown, String content) {}

    /**
     * Settings of the desk.
     *
     * @param folder null: as packaged
     * @throws NightdeskException of kind USAGE if the folder does not exist
     */
    public static ConfigFolder ofConfig(@Nullable Path folder) {
        return new ConfigFolder(existing(folder, "--config"), "nightdesk/config/");
    }

    /** Looks of the reports; the same rules. */
    public static ConfigFolder ofTemplates(@Nullable Path folder) {
        return new ConfigFolder(existing(folder, "--templates"), "nightdesk/report-templates/");
    }

    /** The folder on disk; empty if everything comes as packaged. */
    public Optional<Path> folder() {
        return Optional.ofNullable(folder);
    }

    /** One file; empty if neither the folder nor the package has it. */
    public Optional<TextFile> file(String name) {
        try {
            if (folder != null && Files.isRegularFile(folder.resolve(name))) {
                return Optional.of(text(name, shown(name), Files.readAllBytes(folder.resolve(name))));
            }
            try (InputStream in = ConfigFolder.class.getClassLoader().getResourceAsStream(packaged + name)) {
                return in == null ? Optional.empty() : Optional.of(text(name, "packaged " + name, in.readAllBytes()));
            }
        } catch (IOException e) {
            throw unreadable(name, e);
        }
    }

    /** The files of a group with one ending, by name. */
    public List<TextFile> files(String group, String ending) {
        try {
            if (folder != null && Files.isDirectory(folder.resolve(group))) {
                return onDisk(group, ending);
            }
            List<TextFile> files = new ArrayList<>();
            for (Resource resource : new PathMatchingResourcePatternResolver(ConfigFolder.class.getClassLoader())
                    .getResources("classpath*:" + packaged + group + "/*" + ending)) {
                String name = group + "/" + resource.getFilename();
                files.add(text(name, "packaged " + name, resource.getContentAsByteArray()));
            }
            files.sort(Comparator.comparing(TextFile::name));
            return files;
        } catch (IOException e) {
            throw unreadable(group, e);
        }
    }

    /** SHA-256 over names and contents of the files, in the order of their names. */
    public static String sha256(Iterable<TextFile> files) {
        TreeMap<String, String> byName = new TreeMap<>();
        files.forEach(file -> byName.put(file.name(), file.content()));
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byName.forEach((name, content) -> {
                digest.update(name.getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
                digest.update(content.getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
            });
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    private List<TextFile> onDisk(String group, String ending) throws IOException {
        List<Path> paths;
        try (Stream<Path> listed = Files.list(requireFolder().resolve(group))) {
            paths = listed.filter(path -> path.getFileName().toString().endsWith(ending) && Files.isRegularFile(path))
                    .sorted(Comparator.comparing(path -> path.getFileName().toString()))
                    .toList();
        }
        List<TextFile> files = new ArrayList<>();
        for (Path path : paths) {
            String name = group + "/" + path.getFileName();
            files.add(text(name, shown(name), Files.readAllBytes(path)));
        }
        return files;
    }

    private Path requireFolder() {
        if (folder == null) {
            throw new IllegalStateException("there is no folder on disk");
        }
        return folder;
    }

    /** Messages name a file as {@code config/lexicon/x.lexicon}: the folder's own name, not the way to it. */
    private String shown(String name) {
        return requireFolder().getFileName() + "/" + name;
    }

    private static TextFile text(String name, String shown, byte[] bytes) {
        int skip = bytes.length >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF ? 3 : 0;
        return new TextFile(name, shown, new String(bytes, skip, bytes.length - skip, StandardCharsets.UTF_8));
    }

    private static @Nullable Path existing(@Nullable Path folder, String option) {
        if (folder != null && !Files.isDirectory(folder)) {
            throw new NightdeskException(
                    FaultKind.USAGE, option + " '" + folder + "' is no folder. Name an existing folder, or leave the option out.");
        }
        return folder == null ? null : folder.toAbsolutePath().normalize();
    }

    private static NightdeskException unreadable(String name, IOException e) {
        return new NightdeskException(
                FaultKind.USAGE, "'" + name + "' cannot be read (" + e.getMessage() + "). Check that it exists and may be read.", e);
    }
}
