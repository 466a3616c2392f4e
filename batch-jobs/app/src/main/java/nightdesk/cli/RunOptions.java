package nightdesk.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import nightdesk.config.ConfigFiles;
import nightdesk.config.DeskConfiguration;
import nightdesk.fault.FaultKind;
import nightdesk.fault.NightdeskException;
import nightdesk.job.RunRequest;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options of every command that makes editions. */
final class RunOptions {
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

    @Option(
            names = "--limit",
            paramLabel = "NAME=VALUE",
            description = "A budget for input that differs from the standard; repeatable.")
    private List<String> limits = new ArrayList<>();

    /** Folder of the editions. */
    Path output() {
        return Home.folder(output, "output");
    }

    RunRequest request(@Nullable LocalDate edition, boolean deliver, @Nullable String reviseReason) {
        if (settle < 0 || settle > 3_600) {
            throw new NightdeskException(
                    FaultKind.USAGE,
                    "--settle is '" + settle + "', expected seconds from 0 to 3600. Nothing was touched.");
        }
        Instant clock = now == null
                ? Clock.systemUTC().instant().truncatedTo(ChronoUnit.MILLIS)
                : Options.instant("--now", now);
        return new RunRequest(
                edition,
                Home.folder(input, "input"),
                output(),
                Home.folder(data, "data"),
                clock,
                Duration.ofSeconds(settle),
                deliver,
                null,
                reviseReason,
                null,
                limits);
    }

    /** Reads the configuration; done when the lock is taken. */
    DeskConfiguration configuration() {
        return DeskConfiguration.of(
                ConfigFiles.read(Home.existing(config, "config")),
                System::getenv,
                Home.existing(templates, "report-templates"),
                limits);
    }
}
