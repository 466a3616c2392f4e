package nightdesk.config;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import nightdesk.fault.FaultKind;
import nightdesk.fault.NightdeskException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Every file that people edit, read once at the start of a run: what a run uses, keeps in the vault and names by its hash. A group (a folder
 * such as {@code lexicon}, or a file such as {@code application.yml}) that the folder has is used whole; one that it lacks comes as packaged.
 *
 * @param files UTF-8 text by name, path below the configuration folder with {@code /}
 * @param folder name that messages show before a file's name
 * @param at where the folder lies; null if the files are packaged or come from the vault
 */
public record ConfigFiles(
        SortedMap<String, String> files,
        String folder,
        @Nullable Path at) {
    private static final String PACKAGED = "nightdesk/config/";
    private static final List<String> SINGLE =
            List.of("application.yml", "sources.csv", "overrides.csv", "holidays.txt");
    private static final List<Group> GROUPS = List.of(
            new Group("lexicon", ".lexicon"),
            new Group("lexicon", ".csv"),
            new Group("watch", ".watch"),
            new Group("profiles", ".profile"),
            new Group("signals", ".rule"),
            new Group("briefings", ".properties"),
            new Group("rates", ".csv"));
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private record Group(String folder, String ending) {}

    /** One file. */
    public record TextFile(String name, String shown, String content) {}

    public ConfigFiles {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }

    /**
     * Reads the folder.
     *
     * @param folder null: as packaged
     * @throws NightdeskException of kind USAGE if it does not exist or cannot be read
     */
    public static ConfigFiles read(@Nullable Path folder) {
        if (folder != null && !Files.isDirectory(folder)) {
            throw new NightdeskException(
                    FaultKind.USAGE,
                    "--config '" + folder
                            + "' is no folder. Name an existing folder, or leave the option out. Nothing was touched.");
        }
        TreeMap<String, String> files = new TreeMap<>();
        try {
            for (String name : SINGLE) {
                if (folder != null && Files.isRegularFile(folder.resolve(name))) {
                    files.put(name, text(Files.readAllBytes(folder.resolve(name))));
                } else {
                    readPackaged(PACKAGED + name, name, files);
                }
            }
            for (Group group : GROUPS) {
                if (folder != null && Files.isDirectory(folder.resolve(group.folder()))) {
                    readFolder(folder.resolve(group.folder()), group, files);
                } else {
                    readPackaged(PACKAGED + group.folder() + "/*" + group.ending(), group.folder() + "/", files);
                }
            }
        } catch (IOException e) {
            throw new NightdeskException(
                    FaultKind.USAGE,
                    "The configuration cannot be read (" + e.getMessage()
                            + "). Check that its files may be read. Nothing was touched.",
                    e);
        }
        Path at = folder == null ? null : folder.toAbsolutePath().normalize();
        Path name = at == null ? null : at.getFileName();
        return new ConfigFiles(files, name == null ? "config" : name.toString(), at);
    }

    /** The files that {@link #bytes()} wrote. */
    public static ConfigFiles parse(byte[] bytes) {
        Map<String, String> files = JSON.readValue(bytes, new TypeReference<Map<String, String>>() {});
        return new ConfigFiles(new TreeMap<>(files), "config", null);
    }

    /** The one form that is kept in the vault: a JSON object of names and contents, by name. */
    public byte[] bytes() {
        return JSON.writeValueAsBytes(files);
    }

    /** One file; empty if there is none of that name. */
    public Optional<TextFile> file(String name) {
        return Optional.ofNullable(files.get(name)).map(content -> new TextFile(name, folder + "/" + name, content));
    }

    /** The files of a folder with one ending, by name. */
    public List<TextFile> group(String group, String ending) {
        List<TextFile> found = new ArrayList<>();
        files.forEach((name, content) -> {
            if (name.startsWith(group + "/") && name.endsWith(ending)) {
                found.add(new TextFile(name, folder + "/" + name, content));
            }
        });
        return found;
    }

    private static void readFolder(Path folder, Group group, Map<String, String> files) throws IOException {
        List<Path> paths;
        try (Stream<Path> listed = Files.list(folder)) {
            paths = listed.filter(
                            path -> path.getFileName().toString().endsWith(group.ending()) && Files.isRegularFile(path))
                    .sorted(Comparator.comparing(path -> path.getFileName().toString()))
                    .toList();
        }
        for (Path path : paths) {
            files.put(group.folder() + "/" + path.getFileName(), text(Files.readAllBytes(path)));
        }
    }

    private static void readPackaged(String pattern, String name, Map<String, String> files) throws IOException {
        for (Resource resource : new PathMatchingResourcePatternResolver(ConfigFiles.class.getClassLoader())
                .getResources("classpath*:" + pattern)) {
            files.put(
                    name.endsWith("/") ? name + resource.getFilename() : name, text(resource.getContentAsByteArray()));
        }
    }

    private static String text(byte[] bytes) {
        int skip = bytes.length >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF
                ? 3
                : 0;
        return new String(bytes, skip, bytes.length - skip, StandardCharsets.UTF_8);
    }
}
