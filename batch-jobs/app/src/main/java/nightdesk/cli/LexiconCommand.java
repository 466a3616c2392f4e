package nightdesk.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import nightdesk.annotate.NameKinds;
import nightdesk.config.ConfigFiles;
import nightdesk.fault.FaultKind;
import nightdesk.fault.NightdeskException;
import nightdesk.vendor.LexiconCheck;
import nightdesk.vendor.LexiconCheck.Finding;
import nightdesk.vendor.LexiconCheck.Source;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code nightdesk lexicon}: work on the lists of vendors. */
@Command(
        name = "lexicon",
        description = "Checks the lists of vendors and their names.",
        subcommands = LexiconCommand.Check.class)
final class LexiconCommand implements Runnable {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(), "'lexicon' needs a command. 'nightdesk lexicon check' looks through the lists.");
    }

    /** {@code nightdesk lexicon check}: what cannot be read, stands twice or is ambiguous without a guard. */
    @Command(
            name = "check",
            description = "Names every fault of the lexicon files with file and line; exit code 2 if there is one.")
    static final class Check implements Callable<Integer> {
        @Parameters(
                arity = "0..*",
                paramLabel = "FILE",
                description =
                        "Files (.lexicon or .csv) in the order they are merged; those of config/lexicon without one.")
        private List<Path> paths = List.of();

        @Option(
                names = "--config",
                paramLabel = "DIR",
                description = "Folder of settings; config/ beside the program without it.")
        private @Nullable Path config;

        @Spec
        private CommandSpec spec = CommandSpec.create();

        @Override
        public Integer call() {
            List<Source> files = paths.isEmpty() ? configured() : named();
            List<Finding> findings = LexiconCheck.of(files, NameKinds::isEverydayWord);
            PrintWriter out = spec.commandLine().getOut();
            findings.forEach(finding -> out.println((finding.isFault() ? "fault: " : "note: ") + finding.message()));
            long faults = findings.stream().filter(Finding::isFault).count();
            out.println(files.size()
                    + (files.size() == 1 ? " file, " : " files, ")
                    + faults
                    + (faults == 1 ? " fault, " : " faults, ")
                    + (findings.size() - faults)
                    + (findings.size() - faults == 1 ? " note." : " notes."));
            return faults == 0 ? 0 : FaultKind.USAGE.exitCode();
        }

        private List<Source> configured() {
            ConfigFiles files = ConfigFiles.read(Home.existing(config, "config"));
            List<Source> sources = new ArrayList<>();
            for (String ending : List.of(".lexicon", ".csv")) {
                files.group("lexicon", ending).forEach(file -> sources.add(new Source(file.shown(), file.content())));
            }
            return sources;
        }

        private List<Source> named() {
            List<Source> sources = new ArrayList<>();
            for (Path path : paths) {
                try {
                    sources.add(new Source(path.toString(), Files.readString(path)));
                } catch (NoSuchFileException e) {
                    throw new NightdeskException(
                            FaultKind.USAGE, "'" + path + "' does not exist. Name an existing lexicon file.", e);
                } catch (CharacterCodingException e) {
                    throw new NightdeskException(
                            FaultKind.USAGE, path + " is not UTF-8. Save it as UTF-8 and run again.", e);
                } catch (IOException e) {
                    throw new NightdeskException(
                            FaultKind.STORAGE, path + " cannot be read (" + e.getMessage() + "). Check its rights.", e);
                }
            }
            return sources;
        }
    }
}
