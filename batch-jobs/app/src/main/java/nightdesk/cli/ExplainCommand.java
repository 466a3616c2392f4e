package nightdesk.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import nightdesk.article.ArticleText;
import nightdesk.config.ConfigFiles;
import nightdesk.config.Wiring;
import nightdesk.extract.ExtractionEngine;
import nightdesk.fault.FaultKind;
import nightdesk.fault.NightdeskException;
import nightdesk.vendor.VendorLexicon;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code nightdesk explain}: how a text is read, and why not otherwise. */
@Command(
        name = "explain",
        description =
                "Reads one text and prints, sentence by sentence, the names and amounts found, the rules tried, those that fired and why"
                        + " the others did not.")
final class ExplainCommand implements Callable<Integer> {
    private static final long LONGEST = 4L << 20;

    @Option(
            names = "--text",
            paramLabel = "FILE",
            required = true,
            description = "A text file in UTF-8, or '-' for standard input; the first line is the headline.")
    private String text = "";

    @Option(
            names = "--published",
            paramLabel = "YYYY-MM-DD",
            description = "Day of the article, for names that changed hands; as of today without it.")
    private @Nullable String published;

    @Option(
            names = "--outlet",
            paramLabel = "DOMAIN",
            defaultValue = "",
            description = "Domain of the outlet, for the dollars of its country.")
    private String outlet = "";

    @Option(
            names = "--language",
            paramLabel = "CODE",
            defaultValue = "",
            description = "Language of the text; found from its words without it.")
    private String language = "";

    @Option(
            names = "--config",
            paramLabel = "DIR",
            description = "Folder of settings; config/ beside the program without it.")
    private @Nullable Path config;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        LocalDate day = published == null ? null : Options.date("--published", published);
        ConfigFiles files = ConfigFiles.read(Home.existing(config, "config"));
        VendorLexicon lexicon = Wiring.lexicon(files);
        ExtractionEngine engine = Wiring.engine(files, lexicon);
        ArticleText article = ArticleText.of(content(), day, outlet, language);
        PrintWriter out = spec.commandLine().getOut();
        ExplanationLines.of(article, engine.explain(article)).forEach(out::println);
        return 0;
    }

    private String content() {
        try {
            if (text.equals("-")) {
                return new String(System.in.readNBytes((int) LONGEST), StandardCharsets.UTF_8);
            }
            Path file = Path.of(text);
            if (Files.size(file) > LONGEST) {
                throw new NightdeskException(
                        FaultKind.USAGE,
                        file + " has " + Files.size(file) + " bytes, expected at most " + LONGEST
                                + ". Explain one article at a time.");
            }
            return Files.readString(file);
        } catch (NoSuchFileException e) {
            throw new NightdeskException(
                    FaultKind.USAGE, "--text '" + text + "' does not exist. Name an existing text file.", e);
        } catch (CharacterCodingException e) {
            throw new NightdeskException(FaultKind.USAGE, text + " is not UTF-8. Save it as UTF-8 and run again.", e);
        } catch (IOException e) {
            throw new NightdeskException(
                    FaultKind.STORAGE, text + " cannot be read (" + e.getMessage() + "). Check its rights.", e);
        }
    }
}
