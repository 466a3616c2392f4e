package nightdesk.cli;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import nightdesk.article.ArticleText;
import nightdesk.config.ConfigFiles;
import nightdesk.config.Wiring;
import nightdesk.export.ExtractLine;
import nightdesk.export.Json;
import nightdesk.fault.FaultKind;
import nightdesk.fault.NightdeskException;
import nightdesk.reader.InputCursor;
import nightdesk.reader.ReadResult;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code nightdesk extract}: articles in, facts out; no database, no framework. */
@Command(
        name = "extract",
        description = "Reads articles and writes what each says, one JSON object a line, in input order.")
final class ExtractCommand implements Callable<Integer> {
    private static final int QUARANTINED = 3;

    @Option(
            names = "--input",
            paramLabel = "FILE",
            required = true,
            description = "An export in any format, or '-' for JSON Lines with id and text.")
    private String input = "";

    @Option(
            names = "--output",
            paramLabel = "FILE",
            defaultValue = "-",
            description = "Where the lines go; '-' is standard output.")
    private String output = "-";

    @Option(
            names = "--vendors",
            paramLabel = "FILE",
            description = "Answers for these vendor families only, one id a line.")
    private @Nullable Path vendors;

    @Option(
            names = "--config",
            paramLabel = "DIR",
            description = "Folder of settings; config/ beside the program without it.")
    private @Nullable Path config;

    @Option(
            names = "--limit",
            paramLabel = "NAME=VALUE",
            description = "A budget for input that differs from the standard; repeatable.")
    private List<String> limits = List.of();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        ConfigFiles files = ConfigFiles.read(Home.existing(config, "config"));
        Wiring wiring = Wiring.of(files, System::getenv, Home.existing(null, "report-templates"), limits);
        try {
            if (output.equals("-")) {
                Writer out = new BufferedWriter(new OutputStreamWriter(System.out, StandardCharsets.UTF_8));
                int exit = extract(wiring, wantedVendors(wiring), out);
                out.flush();
                return exit;
            }
            try (Writer out = Files.newBufferedWriter(Path.of(output), StandardCharsets.UTF_8)) {
                return extract(wiring, wantedVendors(wiring), out);
            }
        } catch (NoSuchFileException e) {
            throw new NightdeskException(
                    FaultKind.USAGE,
                    "'" + e.getFile() + "' does not exist. Name an existing file with --input. Nothing was touched.",
                    e);
        } catch (IOException e) {
            throw new NightdeskException(
                    FaultKind.STORAGE,
                    "The lines cannot be read or written (" + e.getMessage() + "). Check space and rights.",
                    e);
        }
    }

    private int extract(Wiring wiring, Set<String> wanted, Writer out) throws IOException {
        try (InputStream in = input.equals("-")
                ? System.in
                : new BufferedInputStream(Files.newInputStream(Path.of(input)), 1 << 16)) {
            if (input.equals("-") || ArticleLine.isFirstOf(in)) {
                return lines(wiring, wanted, in, out);
            }
        }
        return articles(wiring, wanted, out);
    }

    private int lines(Wiring wiring, Set<String> wanted, InputStream in, Writer out) throws IOException {
        int exit = 0;
        BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8), 1 << 16);
        long number = 0;
        for (String text = reader.readLine(); text != null; text = reader.readLine()) {
            number++;
            if (text.isBlank()) {
                continue;
            }
            ArticleLine line = ArticleLine.parse(text);
            if (line.problem() != null) {
                spec.commandLine()
                        .getErr()
                        .println("nightdesk: " + input + ", line " + number + ": " + line.problem()
                                + " The line was left out.");
                exit = QUARANTINED;
            } else {
                answer(wiring, line.id(), line.text(), wanted, out);
            }
        }
        return exit;
    }

    private int articles(Wiring wiring, Set<String> wanted, Writer out) throws IOException {
        int exit = 0;
        Path file = Path.of(input);
        String name = String.valueOf(file.getFileName());
        // Positions and ids do not depend on the file's hash here; zeros say that none was made.
        try (InputCursor cursor = wiring.reader(wiring.settings().zone()).open(file, name, "0".repeat(64))) {
            for (ReadResult result = cursor.next(); result != null; result = cursor.next()) {
                switch (result) {
                    case ReadResult.Accepted accepted -> {
                        Instant published = accepted.article().published().instant();
                        LocalDate day = published == null ? null : LocalDate.ofInstant(published, ZoneOffset.UTC);
                        answer(
                                wiring,
                                accepted.article().recordKey().hex(),
                                ArticleText.of(accepted.article(), day),
                                wanted,
                                out);
                    }
                    case ReadResult.Rejected rejected -> {
                        spec.commandLine()
                                .getErr()
                                .println("nightdesk: " + rejected.rejection().message());
                        exit = QUARANTINED;
                    }
                }
            }
        }
        return exit;
    }

    private static void answer(Wiring wiring, String id, ArticleText text, Set<String> wanted, Writer out)
            throws IOException {
        out.write(Json.line(ExtractLine.fields(
                id, text, wiring.engine().factsIn(text), wiring.watch().hitsIn(text), wanted)));
        out.write('\n');
    }

    private Set<String> wantedVendors(Wiring wiring) throws IOException {
        if (vendors == null) {
            return Set.of();
        }
        Set<String> wanted = new HashSet<>();
        int number = 0;
        for (String line : Files.readAllLines(vendors, StandardCharsets.UTF_8)) {
            number++;
            String id = line.strip();
            if (id.isEmpty() || id.startsWith("#")) {
                continue;
            }
            if (wiring.lexicon().vendor(id).isEmpty()) {
                throw new NightdeskException(
                        FaultKind.USAGE,
                        vendors + ", line " + number + ": '" + id
                                + "' is no vendor family of the lexicon. Correct the line, or add the family to config/lexicon.");
            }
            wanted.add(id);
        }
        return wanted;
    }
}
