package nightdesk.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The folder of the program, where everything lies that no option names. The launcher tells it; without a launcher it is the current one. */
final class Home {
    private Home() {}

    /** The folder an option names, else the one of that name beside the program; absolute. */
    static Path folder(@Nullable Path option, String name) {
        Path folder = option != null ? option : home().resolve(name);
        return folder.toAbsolutePath().normalize();
    }

    /** The same, but null if no option names it and there is none beside the program: then the packaged files serve. */
    static @Nullable Path existing(@Nullable Path option, String name) {
        Path folder = folder(option, name);
        return option != null || Files.isDirectory(folder) ? folder : null;
    }

    private static Path home() {
        return Path.of(System.getProperty("nightdesk.home", "."));
    }
}
