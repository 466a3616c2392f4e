package nightdesk.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import nightdesk.config.ConfigFiles;
import nightdesk.config.Wiring;
import nightdesk.export.Json;
import nightdesk.fault.FaultKind;
import nightdesk.fault.NightdeskException;
import nightdesk.job.NightDesk;
import nightdesk.job.Progress;
import nightdesk.job.RunRequest;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
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

    @Option(
            names = "--input",
            paramLabel = "DIR",
            description = "Folder of article exports; input/ beside the program without it.")
    private @Nullable Path input;

    @Option(
            names = "--output",
            paramLabel = "DIR",
            description = "Folder for the editions; output/ beside the program without it.")
    private @Nullable Path output;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "Folder for what the desk keeps; data/ beside the program without it.")
    private @Nullable Path data;

    @Option(
            names = "--config",
            paramLabel = "DIR",
            description = "Folder of settings; config/ beside the program without it.")
    private @Nullable Path config;

    @Option(
            names = "--templates",
            paramLabel = "DIR",
            description = "Folder of report templates; report-templates/ beside the program without it.")
    private @Nullable Path templates;

    @Option(names = "--now", paramLabel = "INSTANT", description = "Replaces the clock: 2026-11-22T05:30:00Z.")
    private @Nullable String now;

    @Option(
            names = "--settle",
            paramLabel = "SECONDS",
            defaultValue = "2",
            description = "How long a fresh file must stay unchanged (2).")
    private int settle;

    @Option(names = "--no-deliver", description = "Publishes without sending mail.")
    private boolean noDeliver;

    @Option(
            names = "--limit",
            paramLabel = "NAME=VALUE",
            description = "A budget for input that differs from the standard; repeatable.")
    private List<String> limits = new ArrayList<>();

    @Option(names = "--summary", paramLabel = "FILE", description = "Writes the run summary there as well.")
    private @Nullable Path summary;

    @Option(names = "--json", description = "The run summary on standard output, and nothing else.")
    private boolean json;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Shows this help.")
    private boolean help;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        if (settle < 0 || settle > 3_600) {
            throw new NightdeskException(
                    FaultKind.USAGE,
                    "--settle is '" + settle + "', expected seconds from 0 to 3600. Nothing was touched.");
        }
        Instant clock = now == null
                ? Clock.systemUTC().instant().truncatedTo(ChronoUnit.MILLIS)
                : Options.instant("--now", now);
        RunRequest request = new RunRequest(
                edition == null ? null : Options.date("--edition", edition),
                Home.folder(input, "input"),
                Home.folder(output, "output"),
                Home.folder(data, "data"),
                clock,
                Duration.ofSeconds(settle),
                !noDeliver,
                null,
                null,
                limits);
        ConfigFiles files = ConfigFiles.read(Home.existing(config, "config"));
        Wiring wiring = Wiring.of(files, System::getenv, Home.existing(templates, "report-templates"), limits);
        PrintWriter out = spec.commandLine().getOut();
        // The launcher says so: a JVM of release 21 cannot tell a terminal from a pipe of its own.
        boolean person = !json && Boolean.getBoolean("nightdesk.terminal");
        Progress progress = person ? new ProgressBar(out) : Progress.SILENT;
        NightDesk.Outcome outcome = new NightDesk(Clock.systemUTC(), progress).run(request, files, wiring);
        writeSummary(outcome.summary());
        if (json) {
            out.println(Json.document(outcome.summary()));
        } else {
            RunReport.print(outcome, request.output(), out);
        }
        if (!outcome.message().isEmpty()) {
            spec.commandLine().getErr().println("nightdesk: " + outcome.message());
        }
        return outcome.exitCode();
    }

    private void writeSummary(Map<String, @Nullable Object> document) {
        if (summary == null) {
            return;
        }
        try {
            Files.writeString(summary, Json.document(document) + "\n", StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new NightdeskException(
                    FaultKind.STORAGE,
                    summary + ": the summary cannot be written (" + e.getMessage() + "). The edition is not affected.",
                    e);
        }
    }
}
