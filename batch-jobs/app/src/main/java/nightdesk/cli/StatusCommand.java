package nightdesk.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nightdesk.export.Json;
import nightdesk.fault.FaultKind;
import nightdesk.fault.NightdeskException;
import nightdesk.ops.DeskStatus;
import nightdesk.store.DeskLock;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code nightdesk status}: what the desk did last, in words. */
@Command(name = "status", description = "Says what the desk did last and whether something is to be resumed.")
final class StatusCommand implements Runnable {
    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "Folder of what the desk keeps; data/ beside the program without it.")
    private @Nullable Path data;

    @Option(names = "--json", description = "The same sentences as one document.")
    private boolean json;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Shows this help.")
    @SuppressWarnings("unused") // The command line reads it.
    private boolean help;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        Path folder = Home.folder(data, "data");
        boolean working = isWorking(folder);
        List<String> lines = DeskStatus.lines(folder, working, Clock.systemUTC().instant());
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            Map<String, @Nullable Object> document = new LinkedHashMap<>();
            document.put("schema_version", 1);
            document.put("working", working);
            document.put("lines", lines);
            out.println(Json.document(document));
        } else {
            lines.forEach(out::println);
        }
    }

    @SuppressWarnings("try") // The lock is tried, not used.
    private static boolean isWorking(Path folder) {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (DeskLock lock = DeskLock.take(folder)) {
            return false;
        } catch (NightdeskException e) {
            if (e.kind() == FaultKind.LOCKED) {
                return true;
            }
            throw e;
        }
    }
}
