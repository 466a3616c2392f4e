package nightdesk.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nightdesk.config.DeskConfiguration;
import nightdesk.fault.FaultKind;
import nightdesk.fault.NightdeskException;
import nightdesk.job.RunRequest;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
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

    @Mixin
    private final DataFolder data = new DataFolder();

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

    @Option(names = "--settle", paramLabel = "SECONDS", description = "How long a fresh file must stay unchanged (2).")
    private @Nullable Integer settle;

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
        Instant clock = now == null
                ? Clock.systemUTC().instant().truncatedTo(ChronoUnit.MILLIS)
                : Options.instant("--now", now);
        return new RunRequest(
                edition,
                Home.folder(input, "input"),
                output(),
                data(),
                clock,
                settled(),
                deliver,
                null,
                reviseReason,
                null,
                limits);
    }

    private Duration settled() {
        int seconds = settle == null ? 2 : settle;
        if (seconds < 0 || seconds > 3_600) {
            throw new NightdeskException(
                    FaultKind.USAGE,
                    "--settle is '" + seconds + "', expected seconds from 0 to 3600. Nothing was touched.");
        }
        return Duration.ofSeconds(seconds);
    }

    /** Folder of what the desk keeps. */
    Path data() {
        return data.path();
    }

    /** Folder of settings; null: as packaged. */
    @Nullable
    Path config() {
        return Home.existing(config, "config");
    }

    /** Folder of templates; null: as packaged. */
    @Nullable
    Path templates() {
        return Home.existing(templates, "report-templates");
    }

    /** The clock's first moment; null if it is not replaced. */
    @Nullable
    Instant now() {
        return now == null ? null : Options.instant("--now", now);
    }

    /** The options that were given, for a process that serves; it fills in its own for the others. */
    Map<String, @Nullable Object> given() {
        Map<String, @Nullable Object> given = new LinkedHashMap<>();
        put(given, "input", input);
        put(given, "output", output);
        put(given, "config", config);
        put(given, "templates", templates);
        Instant instant = now();
        if (instant != null) {
            given.put("now", instant.toString());
        }
        if (settle != null) {
            given.put("settle", settled().toString());
        }
        given.put("limits", limits);
        return given;
    }

    private static void put(Map<String, @Nullable Object> given, String name, @Nullable Path path) {
        if (path != null) {
            given.put(name, path.toAbsolutePath().normalize().toString());
        }
    }

    /** Reads the configuration; done when the lock is taken. */
    DeskConfiguration configuration() {
        return DeskConfiguration.proven(config(), System::getenv, templates(), limits);
    }
}
