package nightdesk.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import nightdesk.job.NightDesk;
import nightdesk.job.Progress;
import nightdesk.schedule.ServingDesk;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code nightdesk resume}: continues the run that was stopped. */
@Command(
        name = "resume",
        description =
                "Continues the last unfinished run with its files, clock and configuration; nothing is scanned again.")
final class ResumeCommand implements Callable<Integer> {
    @Mixin
    private final DataFolder data = new DataFolder();

    @Option(
            names = "--output",
            paramLabel = "DIR",
            description = "Folder of the editions; output/ beside the program without it.")
    private @Nullable Path output;

    @Option(names = "--summary", paramLabel = "FILE", description = "Writes the run summary there as well.")
    private @Nullable Path summary;

    @Option(names = "--json", description = "The run summary on standard output, and nothing else.")
    private boolean json;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        Optional<ServingDesk.Answer> served = ServingDesk.ask(data.path(), "resume", Map.of());
        if (served.isPresent()) {
            return Answer.give(spec, served.get(), json, summary);
        }
        Path editions = Home.folder(output, "output");
        NightDesk desk = new NightDesk(Clock.systemUTC(), Progress.SILENT, StopSignals.listen());
        return Answer.give(spec, desk.resume(data.path(), editions), editions, json, summary);
    }
}
