package nightdesk.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nightdesk.export.ExportRows;
import nightdesk.export.Exports;
import nightdesk.export.Json;
import nightdesk.job.NightDesk;
import nightdesk.job.Progress;
import nightdesk.schedule.ServingDesk;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code nightdesk export}: what an edition holds, one line a record. */
@Command(
        name = "export",
        description = "Writes the articles, facts, stories, deals, metrics, refused records or messages of an edition.")
final class ExportCommand implements Runnable {
    /** In which form. */
    enum Format {
        JSONL,
        CSV
    }

    @Mixin
    private final DataFolder data = new DataFolder();

    @Option(names = "--edition", paramLabel = "YYYY-MM-DD", required = true, description = "The edition.")
    private String edition = "";

    @Option(names = "--what", required = true, description = "One of: ${COMPLETION-CANDIDATES}.")
    private ExportRows.What what = ExportRows.What.ARTICLES;

    @Option(names = "--format", required = true, description = "One of: ${COMPLETION-CANDIDATES}.")
    private Format format = Format.JSONL;

    @Option(names = "--all", description = "Background and waiting articles too.")
    private boolean all;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        Path folder = data.path();
        LocalDate date = Options.date("--edition", edition);
        Optional<ServingDesk.Answer> served =
                ServingDesk.ask(folder, "export", Map.of("edition", date.toString(), "what", what.name(), "all", all));
        List<Map<String, @Nullable Object>> rows = new ArrayList<>();
        if (served.isPresent()) {
            rows.addAll(served.get().rows());
        } else {
            new NightDesk(Clock.systemUTC(), Progress.SILENT, StopSignals.listen())
                    .read(
                            folder,
                            spec.commandLine().getErr()::println,
                            database -> rows.addAll(ExportRows.of(
                                    folder,
                                    database,
                                    date,
                                    what,
                                    all,
                                    Clock.systemUTC().instant())));
        }
        write(rows);
    }

    private void write(List<Map<String, @Nullable Object>> rows) {
        PrintWriter out = spec.commandLine().getOut();
        switch (format) {
            case JSONL -> rows.forEach(row -> out.print(Json.line(row) + "\n"));
            case CSV -> {
                List<String> names = Exports.names(rows);
                out.print(Exports.csv(names) + "\n");
                rows.forEach(row ->
                        out.print(Exports.csv(names.stream().map(row::get).toList()) + "\n"));
            }
        }
    }
}
