package nightdesk.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option {@code --data} of every command that works at a desk. */
final class DataFolder {
    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "Folder of what the desk keeps; data/ beside the program without it.")
    private @Nullable Path data;

    /** The folder it names, else data/ beside the program; absolute. */
    Path path() {
        return Home.folder(data, "data");
    }
}
