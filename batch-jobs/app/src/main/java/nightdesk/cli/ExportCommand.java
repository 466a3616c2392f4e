package nightdesk.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nightdesk.export.ExportRows;
import nightdesk.export.Exports;
import nightdesk.export.Json;
import nightdesk.fault.FaultKind;
import nightdesk.fault.NightdeskException;
import nightdesk.job.DeliveredTexts;
import nightdesk.job.NightDesk;
import nightdesk.job.Progress;
import nightdesk.schedule.ServingDesk;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
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

    @Option(names = "--revision", paramLabel = "N", description = "Of the edition; the newest without it.")
    private @Nullable Integer revision;

    @Option(names = "--what", required = true, description = "One of: ${COMPLETION-CANDIDATES}.")
    private ExportRows.What what = ExportRows.What.ARTICLES;

    @Option(names = "--format", required = true, description = "One of: ${COMPLETION-CANDIDATES}.")
    private Format format = Format.JSONL;

    @Option(names = "--all", description = "Background and waiting articles too.")
    private boolean all;

    @Option(names = "--text", description = "The whole text of each article too; only with '--what articles'.")
    private boolean text;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        Path folder = data.path();
        ExportRows.Wanted wanted = new ExportRows.Wanted(Options.date("--edition", edition), revision, what, all, text);
        if (text && what != ExportRows.What.ARTICLES) {
            throw new NightdeskException(
                    FaultKind.USAGE,
                    "--text goes with '--what articles', not with '--what "
                            + what.name().toLowerCase(Locale.ROOT)
                            + "': only articles have a text. Nothing was written.");
        }
        List<Map<String, @Nullable Object>> rows = new ArrayList<>();
        Optional<ServingDesk.Answer> served = ServingDesk.ask(folder, "export", asked(wanted));
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
                                    wanted,
                                    new DeliveredTexts(folder),
                                    Clock.systemUTC().instant())));
        }
        write(rows);
    }

    private static Map<String, @Nullable Object> asked(ExportRows.Wanted wanted) {
        Map<String, @Nullable Object> asked = new LinkedHashMap<>();
        asked.put("edition", wanted.edition().toString());
        asked.put("revision", wanted.revision());
        asked.put("what", wanted.what().name());
        asked.put("all", wanted.all());
        asked.put("text", wanted.text());
        return asked;
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
