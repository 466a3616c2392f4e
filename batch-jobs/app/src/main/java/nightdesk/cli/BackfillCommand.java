package nightdesk.cli;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import nightdesk.export.Json;
import nightdesk.job.NightDesk;
import nightdesk.job.Progress;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code nightdesk backfill}: makes the editions of past days. */
@Command(name = "backfill", description = "Makes the editions of past days, one by one, without mail.")
final class BackfillCommand implements Callable<Integer> {
    @Option(names = "--from", paramLabel = "YYYY-MM-DD", required = true, description = "The first edition.")
    private String from = "";

    @Option(names = "--to", paramLabel = "YYYY-MM-DD", required = true, description = "The last edition.")
    private String to = "";

    @Mixin
    private RunOptions options = new RunOptions();

    @Option(names = "--json", description = "One document with the summary of every run on standard output.")
    private boolean json;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        NightDesk desk = new NightDesk(Clock.systemUTC(), Progress.SILENT, StopSignals.listen());
        List<NightDesk.Outcome> outcomes = desk.backfill(
                Options.date("--from", from),
                Options.date("--to", to),
                options.request(null, false, null),
                options::configuration);
        int code = 0;
        if (outcomes.isEmpty() && !json) {
            spec.commandLine()
                    .getOut()
                    .println("No day from " + from + " to " + to
                            + " has an edition: edition.calendar and holidays.txt.");
        }
        for (NightDesk.Outcome outcome : outcomes) {
            code = outcome.isPublished() ? Math.max(code, outcome.exitCode()) : outcome.exitCode();
            if (!json) {
                RunReport.print(outcome, options.output(), spec.commandLine().getOut());
            }
            if (!outcome.message().isEmpty()) {
                spec.commandLine().getErr().println("nightdesk: " + outcome.message());
            }
        }
        if (json) {
            Map<String, @Nullable Object> document = new LinkedHashMap<>();
            document.put("schema_version", 1);
            document.put("from", from);
            document.put("to", to);
            document.put("exit_code", code);
            document.put(
                    "runs", outcomes.stream().map(NightDesk.Outcome::summary).toList());
            spec.commandLine().getOut().println(Json.document(document));
        }
        return code;
    }
}
