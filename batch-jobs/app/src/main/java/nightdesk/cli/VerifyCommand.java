package nightdesk.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import nightdesk.config.Build;
import nightdesk.export.Json;
import nightdesk.fault.FaultKind;
import nightdesk.fault.NightdeskException;
import nightdesk.ops.Verification;
import nightdesk.store.DeskLock;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code nightdesk verify}: whether everything kept and published is what it was. */
@Command(
        name = "verify",
        description = "Checks the journal, the vault, the published editions and the database against each other.")
final class VerifyCommand implements Callable<Integer> {
    @Mixin
    private final DataFolder data = new DataFolder();

    @Option(
            names = "--output",
            paramLabel = "DIR",
            description = "Folder of the editions; output/ beside the program without it.")
    private @Nullable Path output;

    @Option(names = "--edition", paramLabel = "YYYY-MM-DD", description = "Only this edition; all without it.")
    private @Nullable String edition;

    @Option(names = "--json", description = "The findings as one document on standard output.")
    private boolean json;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    @SuppressWarnings("try") // The lock is held, not used.
    public Integer call() {
        Path folder = data.path();
        if (!Files.isDirectory(folder)) {
            throw new NightdeskException(
                    FaultKind.USAGE,
                    "--data '" + folder + "' does not exist. Name the data folder of a desk that has run.");
        }
        try (DeskLock lock = DeskLock.take(folder)) {
            Verification.Result result = Verification.of(
                    folder,
                    Home.folder(output, "output"),
                    edition == null ? null : Options.date("--edition", edition),
                    Build.RULES);
            int code = result.findings().isEmpty() ? 0 : FaultKind.OUT_OF_BALANCE.exitCode();
            PrintWriter out = spec.commandLine().getOut();
            if (json) {
                out.println(Json.document(document(result, code)));
            } else {
                result.findings().forEach(finding -> out.println(finding.message()));
                result.notes().forEach(note -> out.println("note: " + note));
                out.println((code == 0
                                ? "Everything is what it was: "
                                : result.findings().size() + " found; checked: ") + words(result.checked()) + ".");
            }
            return code;
        }
    }

    private static Map<String, @Nullable Object> document(Verification.Result result, int code) {
        Map<String, @Nullable Object> document = new LinkedHashMap<>();
        document.put("schema_version", 1);
        document.put("outcome", code == 0 ? "COMPLETE" : FaultKind.OUT_OF_BALANCE.name());
        document.put("exit_code", code);
        document.put("checked", result.checked());
        List<Map<String, String>> findings = result.findings().stream()
                .map(finding -> {
                    Map<String, String> one = new LinkedHashMap<>();
                    one.put("where", finding.where());
                    one.put("message", finding.message());
                    return one;
                })
                .toList();
        document.put("findings", findings);
        document.put("warnings", result.notes());
        return document;
    }

    private static String words(Map<String, Long> checked) {
        return String.join(
                ", ",
                checked.entrySet().stream()
                        .map(entry -> entry.getValue() + " " + entry.getKey().replace('_', ' '))
                        .toList());
    }
}
