package nightdesk.reader;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import nightdesk.fault.FaultKind;
import nightdesk.fault.NightdeskException;

/** The vendor layouts that are known. Immutable. */
public final class Profiles {
    /** The layout of last resort: what columns and keys are usually called. */
    static final String GENERIC = "generic";

    private static final String ENDING = ".profile";

    /** THE LIST of the packaged profiles; a test compares it with the folder they come from. */
    static final List<String> PACKAGED = List.of("generic", "meltwater", "newsapi", "webz");

    private final Map<String, Profile> byName;
    private final Profile generic;
    private final Set<String> recordLists;

    private Profiles(Map<String, Profile> byName) {
        this.byName = byName;
        Profile last = byName.get(GENERIC);
        if (last == null) {
            throw new IllegalArgumentException("The generic profile is missing");
        }
        this.generic = last;
        Set<String> lists = new HashSet<>();
        byName.values().forEach(profile -> lists.addAll(profile.records()));
        this.recordLists = Set.copyOf(lists);
    }

    /** The profiles that come with the program. */
    public static Profiles packaged() {
        Map<String, Profile> byName = new TreeMap<>();
        for (String name : PACKAGED) {
            byName.put(name, ProfileFile.parse(name, "packaged profile '" + name + "'", packagedText(name)));
        }
        return new Profiles(byName);
    }

    /**
     * The packaged profiles and those of a folder: every {@code *.profile} in it; a file replaces the packaged profile of its name. A
     * folder that does not exist adds none.
     *
     * @throws NightdeskException of kind USAGE for a profile that cannot be understood, of kind STORAGE if the folder cannot be read
     */
    public static Profiles from(Path folder) {
        Map<String, Profile> byName = new TreeMap<>(packaged().byName);
        if (!Files.isDirectory(folder)) {
            return new Profiles(byName);
        }
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*" + ENDING)) {
            for (Path file : files) {
                String fileName = String.valueOf(file.getFileName());
                String name = fileName.substring(0, fileName.length() - ENDING.length());
                byName.put(name, ProfileFile.parse(name, file.toString(), Files.readString(file)));
            }
        } catch (IOException e) {
            throw new NightdeskException(
                    FaultKind.STORAGE,
                    folder + ": the profiles cannot be read (" + e.getMessage() + "). Check the folder's permissions.",
                    e);
        }
        return new Profiles(byName);
    }

    /**
     * The packaged profiles and those given, which replace the packaged ones of their names.
     *
     * @param contents content by file name: {@code meltwater.profile}
     * @throws NightdeskException of kind USAGE for a profile that cannot be understood
     */
    public static Profiles of(SortedMap<String, String> contents) {
        Map<String, Profile> byName = new TreeMap<>(packaged().byName);
        contents.forEach((fileName, content) -> {
            String name =
                    fileName.endsWith(ENDING) ? fileName.substring(0, fileName.length() - ENDING.length()) : fileName;
            byName.put(name, ProfileFile.parse(name, "config/profiles/" + fileName, content));
        });
        return new Profiles(byName);
    }

    /** Names of all profiles in alphabetical order. */
    public List<String> names() {
        return List.copyOf(byName.keySet());
    }

    /** The profile that tells itself by these columns or key paths: of those whose marks are all there the one with most; else the generic. */
    Profile telling(Collection<String> names) {
        Set<String> present = new HashSet<>();
        names.forEach(name -> present.add(Names.folded(name)));
        Profile best = generic;
        for (Profile profile : byName.values()) {
            boolean tells = !profile.when().isEmpty()
                    && profile.when().stream().allMatch(mark -> present.contains(Names.folded(mark)));
            if (tells && profile.when().size() > best.when().size()) {
                best = profile;
            }
        }
        return best;
    }

    Profile generic() {
        return generic;
    }

    Collection<Profile> all() {
        return byName.values();
    }

    /** Paths of the JSON arrays that hold records. */
    Set<String> recordLists() {
        return recordLists;
    }

    private static String packagedText(String name) {
        String resource = "profiles/" + name + ENDING;
        try (InputStream in = Profiles.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("The program lacks its resource " + resource);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException("The program's resource " + resource + " cannot be read", e);
        }
    }
}
