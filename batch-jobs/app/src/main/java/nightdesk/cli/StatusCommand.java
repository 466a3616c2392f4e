package nightdesk.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nightdesk.export.Json;
import nightdesk.fault.FaultKind;
import nightdesk.fault.NightdeskException;
import nightdesk.ops.DeskStatus;
import nightdesk.schedule.ServingDesk;
import nightdesk.store.DeskLock;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code nightdesk status}: what the desk did last, in words. */
@Command(name = "status", description = "Says what the desk did last and whether something is to be resumed.")
final class StatusCommand implements Runnable {
    @Mixin
    private final DataFolder data = new DataFolder();

    @Option(names = "--json", description = "The same sentences as one document.")
    private boolean json;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        Path folder = data.path();
        Optional<ServingDesk.Answer> serving = ServingDesk.ask(folder, "status", Map.of());
        boolean working = serving.map(
                        answer -> Boolean.TRUE.equals(answer.document().get("busy")))
                .orElseGet(() -> isWorking(folder));
        List<String> lines = new ArrayList<>(
                DeskStatus.lines(folder, working, Clock.systemUTC().instant()));
        serving.ifPresent(answer -> {
            lines.add("The desk is served since " + answer.document().get("serving_since") + ".");
            if (answer.document().get("lines") instanceof List<?> standing) {
                standing.forEach(line -> lines.add(String.valueOf(line)));
            }
        });
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            Map<String, @Nullable Object> document = new LinkedHashMap<>();
            document.put("schema_version", 1);
            document.put("working", working);
            document.put("lines", lines);
            document.put("serving", serving.map(ServingDesk.Answer::document).orElse(null));
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
