package nightdesk.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import nightdesk.job.NightDesk;
import nightdesk.job.Progress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code nightdesk rebuild}: derives the database again. */
@Command(
        name = "rebuild",
        description = "Derives the database again from the vault and the journal. Published editions stay as they are.")
final class RebuildCommand implements Callable<Integer> {
    @Mixin
    private final DataFolder data = new DataFolder();

    @Option(names = "--json", description = "The summary on standard output, and nothing else.")
    private boolean json;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        Path folder = data.path();
        NightDesk desk = new NightDesk(Clock.systemUTC(), Progress.SILENT, StopSignals.listen());
        return Answer.give(spec, desk.rebuild(folder), folder, json, null);
    }
}
