package nightdesk.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nightdesk.config.ConfigFiles;
import nightdesk.config.Settings;
import nightdesk.export.Json;
import nightdesk.fault.FaultKind;
import nightdesk.fault.NightdeskException;
import nightdesk.schedule.FireTimes;
import nightdesk.schedule.PauseMark;
import nightdesk.schedule.ScheduleList;
import nightdesk.schedule.ServingDesk;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * {@code nightdesk schedule}: when which edition is made. With {@code --next} pure, without clock and data; {@code list} as the desk is set,
 * {@code pause} and {@code continue} for the process that serves, whether it does so now or later.
 */
@Command(
        name = "schedule",
        description =
                "Shows when which edition is made: 'list' as the desk is set, or --next N --zone Z --cron EXPR --from INSTANT; 'pause' stops making editions by schedule, 'continue' goes on.")
final class ScheduleCommand implements Runnable {
    private static final int LISTED = 5;

    @Parameters(
            arity = "0..1",
            paramLabel = "list|pause|continue",
            description = "What to do with the desk's schedule.")
    private @Nullable String action;

    @Option(names = "--next", paramLabel = "N", description = "How many editions to show, 1 to 100000.")
    private @Nullable Integer next;

    @Option(names = "--zone", paramLabel = "Z", description = "Zone of the desk, such as Europe/Berlin.")
    private @Nullable String zone;

    @Option(
            names = "--cron",
            paramLabel = "EXPR",
            description = "Second, minute, hour, day of month, month, day of week: '0 30 5 * * *'.")
    private @Nullable String cron;

    @Option(names = "--from", paramLabel = "INSTANT", description = "After which moment: 2026-11-22T00:00:00Z.")
    private @Nullable String from;

    @Mixin
    private final DataFolder data = new DataFolder();

    @Option(
            names = "--config",
            paramLabel = "DIR",
            description = "Folder of settings; config/ beside the program without it.")
    private @Nullable Path config;

    @Option(names = "--json", description = "One JSON document on standard output.")
    private boolean json;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        if (action == null) {
            showNext();
        } else if (List.of("list", "pause", "continue").contains(action)) {
            onDesk(action);
        } else {
            throw usage("'" + action + "' is no part of 'schedule', expected 'list', 'pause' or 'continue'");
        }
    }

    private void showNext() {
        if (next == null || zone == null || cron == null || from == null) {
            throw usage("'schedule' needs 'list', 'pause' or 'continue', or all of --next, --zone, --cron and --from");
        }
        if (next < 1 || next > 100_000) {
            throw usage("--next is '" + next + "', expected a number from 1 to 100000");
        }
        List<Map<String, @Nullable Object>> rows =
                rows(FireTimes.of(cron, zone(zone)).next(next, Options.instant("--from", from)));
        if (json) {
            out().println(Json.document(rows));
        } else {
            rows.forEach(row -> out().println(words(row)));
        }
    }

    private void onDesk(String what) {
        Path folder = data.path();
        Optional<ServingDesk.Answer> serving = ServingDesk.ask(folder, "schedule", Map.of("action", what));
        Map<String, @Nullable Object> document =
                serving.map(ServingDesk.Answer::document).orElseGet(() -> withoutServing(folder, what));
        if (json) {
            out().println(Json.document(document));
            return;
        }
        if (document.get("lines") instanceof List<?> lines) {
            lines.forEach(line -> out().println(line));
        }
        if (document.get("next") instanceof List<?> rows && what.equals("list")) {
            for (Object row : rows) {
                if (row instanceof Map<?, ?> fields) {
                    out().println("  " + words(fields));
                }
            }
        }
    }

    /** Nobody serves: the mark is left for the next one who does. */
    private Map<String, @Nullable Object> withoutServing(Path folder, String what) {
        Settings settings = Settings.read(ConfigFiles.read(Home.existing(config, "config")), System::getenv);
        PauseMark pause = PauseMark.in(folder);
        Instant now = Clock.systemUTC().instant();
        if (!what.equals("list") && !Files.isDirectory(folder)) {
            throw usage("--data '" + folder + "' does not exist, expected the data folder of a desk");
        }
        if (what.equals("pause")) {
            pause.set(now);
        } else if (what.equals("continue")) {
            pause.remove();
        }
        Map<String, @Nullable Object> document = ScheduleList.settings(settings, pause);
        List<String> lines = new ArrayList<>();
        lines.add("Editions are made at '" + settings.schedule().cron() + "' in " + settings.zone()
                + " while 'nightdesk serve' runs; nothing serves this desk now.");
        pause.since()
                .ifPresent(since -> lines.add(
                        "The schedule is paused since " + since + "; 'nightdesk schedule continue' lets it go on."));
        document.put("lines", lines);
        document.put("next", rows(FireTimes.of(settings).next(LISTED, now)));
        return document;
    }

    private static List<Map<String, @Nullable Object>> rows(List<FireTimes.Fire> fires) {
        return fires.stream().map(ScheduleList::fire).toList();
    }

    private static String words(Map<?, ?> row) {
        return "edition " + row.get("edition") + " at " + row.get("fire_at") + ", articles after "
                + row.get("window_from");
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }

    private static NightdeskException usage(String what) {
        return new NightdeskException(FaultKind.USAGE, what + ". Nothing was touched.");
    }

    private static ZoneId zone(String zone) {
        try {
            return ZoneId.of(zone);
        } catch (DateTimeException e) {
            throw new NightdeskException(
                    FaultKind.USAGE, "--zone is '" + zone + "', expected a zone such as 'Europe/Berlin' or 'UTC'.", e);
        }
    }
}
