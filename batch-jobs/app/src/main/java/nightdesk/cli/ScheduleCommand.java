package nightdesk.cli;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nightdesk.export.Json;
import nightdesk.fault.FaultKind;
import nightdesk.fault.NightdeskException;
import nightdesk.schedule.FireTimes;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code nightdesk schedule --next}: when which edition would be made. Pure: no clock, no data. */
@Command(
        name = "schedule",
        description = "Shows when which edition is made: --next N --zone Z --cron EXPR --from INSTANT.")
final class ScheduleCommand implements Runnable {
    @Option(
            names = "--next",
            paramLabel = "N",
            required = true,
            description = "How many editions to show, 1 to 100000.")
    private int next;

    @Option(
            names = "--zone",
            paramLabel = "Z",
            required = true,
            description = "Zone of the desk, such as Europe/Berlin.")
    private String zone = "";

    @Option(
            names = "--cron",
            paramLabel = "EXPR",
            required = true,
            description = "Second, minute, hour, day of month, month, day of week: '0 30 5 * * *'.")
    private String cron = "";

    @Option(
            names = "--from",
            paramLabel = "INSTANT",
            required = true,
            description = "After which moment: 2026-11-22T00:00:00Z.")
    private String from = "";

    @Option(names = "--json", description = "One JSON document on standard output.")
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
        if (next < 1 || next > 100_000) {
            throw new NightdeskException(
                    FaultKind.USAGE, "--next is '" + next + "', expected a number from 1 to 100000.");
        }
        List<FireTimes.Fire> fires = FireTimes.of(cron, zone()).next(next, Options.instant("--from", from));
        List<Map<String, Object>> rows = new ArrayList<>();
        for (FireTimes.Fire fire : fires) {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("edition", fire.edition().toString());
            row.put("fire_at", fire.fireAt().toString());
            row.put("window_from", fire.windowFrom().toString());
            row.put("closed_at", fire.closedAt().toString());
            rows.add(row);
        }
        if (json) {
            spec.commandLine().getOut().println(Json.document(rows));
        } else {
            rows.forEach(row -> spec.commandLine()
                    .getOut()
                    .println("edition " + row.get("edition") + " at " + row.get("fire_at") + ", articles after "
                            + row.get("window_from")));
        }
    }

    private ZoneId zone() {
        try {
            return ZoneId.of(zone);
        } catch (DateTimeException e) {
            throw new NightdeskException(
                    FaultKind.USAGE, "--zone is '" + zone + "', expected a zone such as 'Europe/Berlin' or 'UTC'.", e);
        }
    }
}
