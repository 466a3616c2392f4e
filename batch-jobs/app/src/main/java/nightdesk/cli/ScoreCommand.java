package nightdesk.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import nightdesk.config.ConfigFiles;
import nightdesk.config.Wiring;
import nightdesk.export.ExtractLine;
import nightdesk.export.Json;
import nightdesk.extract.ExtractionEngine;
import nightdesk.fault.FaultKind;
import nightdesk.fault.NightdeskException;
import nightdesk.score.Counts;
import nightdesk.score.Scorecard;
import nightdesk.score.ScoredKind;
import nightdesk.vendor.VendorLexicon;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code nightdesk score}: what the engine reads of articles that a person has annotated, against what the person read. */
@Command(
        name = "score",
        description =
                "Reads annotated articles and says how far the engine agrees with them: precision, recall and F1 a kind of fact.")
final class ScoreCommand implements Callable<Integer> {
    private static final String FAMILIES = "vendor_families.txt";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Parameters(
            paramLabel = "GOLD",
            description =
                    "JSON Lines: id, text (or title and text) and the annotations, in the fields that 'extract' writes.")
    private Path gold = Path.of("");

    @Option(
            names = "--vendors",
            paramLabel = "FILE",
            description = "Only mentions of these families count, one a line; " + FAMILIES
                    + " beside GOLD without it, if there is one.")
    private @Nullable Path vendors;

    @Option(
            names = "--config",
            paramLabel = "DIR",
            description = "Folder of settings; config/ beside the program without it.")
    private @Nullable Path config;

    @Option(
            names = "--errors",
            paramLabel = "KIND",
            description =
                    "Lists what was missed and what was found wrongly of this kind before the figures: ${COMPLETION-CANDIDATES}.")
    private @Nullable ScoredKind errors;

    @Option(names = "--json", description = "The figures as one document on standard output.")
    private boolean json;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        ConfigFiles files = ConfigFiles.read(Home.existing(config, "config"));
        VendorLexicon lexicon = Wiring.lexicon(files);
        ExtractionEngine engine = Wiring.engine(files, lexicon);
        PrintWriter out = spec.commandLine().getOut();
        try {
            Scorecard card = scored(engine, new Scorecard(families()), json ? null : out);
            if (json) {
                out.println(Json.document(document(card)));
            } else {
                print(card, out);
            }
            return 0;
        } catch (NoSuchFileException e) {
            throw new NightdeskException(
                    FaultKind.USAGE,
                    "'" + e.getFile() + "' does not exist. Name an existing file of annotated articles.",
                    e);
        } catch (IOException e) {
            throw new NightdeskException(
                    FaultKind.STORAGE,
                    gold + ": the articles cannot be read (" + e.getMessage() + "). Check its rights.",
                    e);
        }
    }

    private Scorecard scored(ExtractionEngine engine, Scorecard card, @Nullable PrintWriter out) throws IOException {
        try (BufferedReader reader = Files.newBufferedReader(gold, StandardCharsets.UTF_8)) {
            int number = 0;
            for (String text = reader.readLine(); text != null; text = reader.readLine()) {
                number++;
                if (text.isBlank()) {
                    continue;
                }
                ArticleLine line = ArticleLine.parse(text);
                if (line.problem() != null) {
                    throw new NightdeskException(
                            FaultKind.USAGE,
                            gold + ", line " + number + ": " + line.problem() + " Correct the line and run again.");
                }
                JsonNode annotated = JSON.readTree(text);
                JsonNode answer = JSON.readTree(Json.line(
                        ExtractLine.fields(line.id(), line.text(), engine.factsIn(line.text()), List.of(), Set.of())));
                card.add(annotated, answer);
                if (errors != null && out != null) {
                    card.differences(errors, annotated, answer).forEach(difference -> out.println(told(difference)));
                }
            }
        }
        if (card.articles() == 0) {
            throw new NightdeskException(
                    FaultKind.USAGE,
                    gold + " holds no article. Expected one JSON object with \"id\" and \"text\" a line.");
        }
        return card;
    }

    private static String told(Scorecard.Difference difference) {
        return (difference.missed() ? "missed " : "wrong  ") + difference.article() + " " + difference.label();
    }

    private Set<String> families() throws IOException {
        Path beside = gold.toAbsolutePath().resolveSibling(FAMILIES);
        Path file = vendors != null ? vendors : Files.isRegularFile(beside) ? beside : null;
        if (file == null) {
            return Set.of();
        }
        Set<String> families = new TreeSet<>();
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            if (!line.isBlank() && !line.startsWith("#")) {
                families.add(line.strip());
            }
        }
        return families;
    }

    private static void print(Scorecard card, PrintWriter out) {
        row(out, "kind", "mode", "P", "R", "F1", "hits", "found", "there");
        for (ScoredKind kind : ScoredKind.values()) {
            row(out, kind.word(), "strict", card.counts(kind, true));
            row(out, kind.word(), "lenient", card.counts(kind, false));
        }
        row(out, "vendors", "set", card.vendorSets());
        row(out, "signal_types", "set", card.signalTypes());
        card.shares()
                .forEach((name, share) -> out.println(String.format(
                        Locale.ROOT, "%-22s %5.3f  (%d of %d)", name, share.value(), share.right(), share.of())));
        out.println(card.articles() + (card.articles() == 1 ? " article" : " articles"));
    }

    private static void row(PrintWriter out, String kind, String mode, Counts counts) {
        if (counts.found() == 0 && counts.there() == 0) {
            return;
        }
        row(
                out,
                kind,
                mode,
                three(counts.precision()),
                three(counts.recall()),
                three(counts.f1()),
                Integer.toString(counts.hits()),
                Integer.toString(counts.found()),
                Integer.toString(counts.there()));
    }

    private static void row(PrintWriter out, String... cells) {
        out.println(String.format(
                Locale.ROOT,
                "%-15s %-8s %6s %6s %6s  %6s %6s %6s",
                cells[0],
                cells[1],
                cells[2],
                cells[3],
                cells[4],
                cells[5],
                cells[6],
                cells[7]));
    }

    private static String three(double share) {
        return String.format(Locale.ROOT, "%.3f", share);
    }

    private static Map<String, Object> document(Scorecard card) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("schema_version", 1);
        document.put("articles", card.articles());
        List<Map<String, Object>> kinds = new ArrayList<>();
        for (ScoredKind kind : ScoredKind.values()) {
            kinds.add(fields(kind.word(), "strict", card.counts(kind, true)));
            kinds.add(fields(kind.word(), "lenient", card.counts(kind, false)));
        }
        kinds.add(fields("vendors", "set", card.vendorSets()));
        kinds.add(fields("signal_types", "set", card.signalTypes()));
        document.put("kinds", kinds);
        List<Map<String, Object>> shares = new ArrayList<>();
        card.shares().forEach((name, share) -> {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("name", name);
            one.put("value", share.value());
            one.put("right", share.right());
            one.put("of", share.of());
            shares.add(one);
        });
        document.put("shares", shares);
        return document;
    }

    private static Map<String, Object> fields(String kind, String mode, Counts counts) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("kind", kind);
        fields.put("mode", mode);
        fields.put("precision", counts.precision());
        fields.put("recall", counts.recall());
        fields.put("f1", counts.f1());
        fields.put("hits", counts.hits());
        fields.put("found", counts.found());
        fields.put("there", counts.there());
        return fields;
    }
}
