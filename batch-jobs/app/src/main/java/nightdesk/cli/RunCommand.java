package nightdesk.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import nightdesk.fault.FaultKind;
import nightdesk.fault.NightdeskException;
import nightdesk.job.NightDesk;
import nightdesk.job.Progress;
import nightdesk.job.RunRequest;
import nightdesk.schedule.ServingDesk;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code nightdesk run}: makes an edition. */
@Command(name = "run", description = "Reads what is new in the input folder and publishes the edition's briefings.")
final class RunCommand implements Callable<Integer> {
    @Option(
            names = "--edition",
            paramLabel = "YYYY-MM-DD",
            description = "The edition to make; without it as 'edition.default' says.")
    private @Nullable String edition;

    @Mixin
    private RunOptions options = new RunOptions();

    @Option(names = "--no-deliver", description = "Publishes without sending mail.")
    private boolean noDeliver;

    @Option(
            names = "--revise",
            paramLabel = "REASON",
            description = "Makes the next revision of a published edition, with the files that wait, and says why.")
    private @Nullable String revise;

    @Option(names = "--summary", paramLabel = "FILE", description = "Writes the run summary there as well.")
    private @Nullable Path summary;

    @Option(names = "--json", description = "The run summary on standard output, and nothing else.")
    private boolean json;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        if (revise != null && revise.isBlank()) {
            throw new NightdeskException(
                    FaultKind.USAGE,
                    "--revise is empty, expected the reason that readers are told. Nothing was touched.");
        }
        RunRequest request =
                options.request(edition == null ? null : Options.date("--edition", edition), !noDeliver, revise);
        Map<String, @Nullable Object> asked = options.given();
        asked.put("edition", edition);
        asked.put("deliver", !noDeliver);
        asked.put("revise", revise);
        Optional<ServingDesk.Answer> served = ServingDesk.ask(options.data(), "run", asked);
        if (served.isPresent()) {
            return Answer.give(spec, served.get(), json, summary);
        }
        // The launcher says so: a JVM of release 21 cannot tell a terminal from a pipe of its own.
        boolean person = !json && Boolean.getBoolean("nightdesk.terminal");
        Progress progress = person ? new ProgressBar(spec.commandLine().getOut()) : Progress.SILENT;
        NightDesk desk = new NightDesk(Clock.systemUTC(), progress, StopSignals.listen());
        return Answer.give(spec, desk.run(request, options::configuration), options.output(), json, summary);
    }
}
