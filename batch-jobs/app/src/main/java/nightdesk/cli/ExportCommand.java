package nightdesk.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nightdesk.config.Build;
import nightdesk.delivery.Delivery;
import nightdesk.delivery.MessageState;
import nightdesk.edition.Edition;
import nightdesk.export.Exports;
import nightdesk.export.Json;
import nightdesk.fault.FaultKind;
import nightdesk.fault.NightdeskException;
import nightdesk.store.Database;
import nightdesk.store.DeskLock;
import nightdesk.store.Journal;
import nightdesk.store.RunKey;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** {@code nightdesk export}: what an edition holds, one line a record. */
@Command(
        name = "export",
        description = "Writes the articles, facts, stories, deals, metrics, refused records or messages of an edition.")
final class ExportCommand implements Runnable {
    /** What is exported. */
    enum What {
        ARTICLES,
        FACTS,
        STORIES,
        DEALS,
        METRICS,
        QUARANTINE,
        OUTBOX
    }

    /** In which form. */
    enum Format {
        JSONL,
        CSV
    }

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "Folder of what the desk keeps; data/ beside the program without it.")
    private @Nullable Path data;

    @Option(names = "--edition", paramLabel = "YYYY-MM-DD", required = true, description = "The edition.")
    private String edition = "";

    @Option(names = "--what", required = true, description = "One of: ${COMPLETION-CANDIDATES}.")
    private What what = What.ARTICLES;

    @Option(names = "--format", required = true, description = "One of: ${COMPLETION-CANDIDATES}.")
    private Format format = Format.JSONL;

    @Option(names = "--all", description = "Background and waiting articles too.")
    private boolean all;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Shows this help.")
    @SuppressWarnings("unused") // The command line reads it.
    private boolean help;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    @SuppressWarnings("try") // The lock is held, not used.
    public void run() {
        Path folder = Home.folder(data, "data");
        LocalDate date = Options.date("--edition", edition);
        if (!Files.isDirectory(folder)) {
            throw new NightdeskException(
                    FaultKind.USAGE,
                    "--data '" + folder + "' does not exist. Name the data folder of a desk that has run.");
        }
        try (DeskLock lock = DeskLock.take(folder);
                Database database = Database.open(folder, Build.RULES)) {
            Edition published = database.editions()
                    .published(date)
                    .orElseThrow(() -> new NightdeskException(
                            FaultKind.USAGE,
                            "Edition " + date + " is not published in '" + folder + "'. Name a published edition."))
                    .edition();
            write(folder, database, published);
        }
    }

    private void write(Path folder, Database database, Edition published) {
        Exports exports = new Exports(database, published, all);
        PrintWriter out = spec.commandLine().getOut();
        List<Map<String, @Nullable Object>> rows = new ArrayList<>();
        switch (what) {
            case ARTICLES -> exports.articles(null, rows::add);
            case FACTS -> exports.facts(rows::add);
            case QUARANTINE -> exports.quarantine(Exports::refused, rows::add);
            case STORIES -> derived(database, published, "stories", rows);
            case DEALS -> derived(database, published, "deals", rows);
            case METRICS -> derived(database, published, "metrics", rows);
            case OUTBOX -> rows.addAll(outbox(folder, published));
        }
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

    private static List<Map<String, @Nullable Object>> outbox(Path folder, Edition published) {
        return MessageState.of(
                        Delivery.messages(
                                Journal.read(folder.resolve("journal.jsonl")),
                                new RunKey(published.date(), published.revision())),
                        Clock.systemUTC().instant())
                .stream()
                .map(MessageState::fields)
                .toList();
    }

    private static void derived(
            Database database, Edition published, String what, List<Map<String, @Nullable Object>> rows) {
        JsonMapper mapper = JsonMapper.builder()
                .enable(tools.jackson.databind.DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .build();
        for (String line : database.editions().derived(published, what)) {
            rows.add(mapper.readValue(line, new TypeReference<LinkedHashMap<String, @Nullable Object>>() {}));
        }
    }
}
