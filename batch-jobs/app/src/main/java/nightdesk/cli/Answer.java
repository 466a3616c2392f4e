package nightdesk.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import nightdesk.export.Json;
import nightdesk.fault.FaultKind;
import nightdesk.fault.NightdeskException;
import nightdesk.job.NightDesk;
import nightdesk.schedule.ServingDesk;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/** Says how a run ended: the summary for programs or a few lines for people, the reason of a failure on standard error, the exit code. */
final class Answer {
    private Answer() {}

    /** The same for a run that the serving process did. */
    static int give(CommandSpec spec, ServingDesk.Answer answer, boolean json, @Nullable Path summary) {
        Map<String, @Nullable Object> run = new LinkedHashMap<>();
        if (answer.document().get("summary") instanceof Map<?, ?> fields) {
            fields.forEach((name, value) -> run.put(String.valueOf(name), value));
        }
        return give(
                spec,
                new NightDesk.Outcome(answer.exitCode(), answer.outcome(), answer.message(), run),
                Path.of(String.valueOf(answer.document().get("output"))),
                json,
                summary);
    }

    static int give(CommandSpec spec, NightDesk.Outcome outcome, Path output, boolean json, @Nullable Path summary) {
        int code = outcome.exitCode();
        if (summary != null) {
            write(summary, Json.document(outcome.summary()));
        }
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(Json.document(outcome.summary()));
        } else {
            RunReport.print(outcome, output, out);
        }
        if (!outcome.message().isEmpty()) {
            spec.commandLine().getErr().println("nightdesk: " + outcome.message());
        }
        return code;
    }

    private static void write(Path file, String document) {
        try {
            Files.writeString(file, document + "\n", StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new NightdeskException(
                    FaultKind.STORAGE,
                    file + ": the summary cannot be written (" + e.getMessage() + "). The edition is not affected.",
                    e);
        }
    }
}
