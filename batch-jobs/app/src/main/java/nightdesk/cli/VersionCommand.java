package nightdesk.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import nightdesk.config.Build;
import nightdesk.export.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code nightdesk version}. */
@Command(name = "version", description = "Shows the version of the program, its rules and its Java.")
final class VersionCommand implements Runnable {
    @Option(names = "--json", description = "One JSON document on standard output.")
    private boolean json;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        Map<String, Object> version = new LinkedHashMap<>();
        version.put("product", "nightdesk");
        version.put("version", Build.VERSION);
        version.put("rules", Build.RULES);
        version.put("java", Runtime.version().toString());
        String text = json
                ? Json.line(version)
                : "nightdesk " + Build.VERSION + ", rules " + Build.RULES + ", Java " + Runtime.version();
        spec.commandLine().getOut().println(text);
    }
}
