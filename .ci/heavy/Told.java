import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nightdesk.cli.Nightdesk;

/**
 * Tells by the program's own commands, in one process, all that a desk exports; before that it does what is asked of it, after that it verifies.
 * Arguments: data, output, a command without its folders ("none", "resume", "rebuild"), editions. Exits with the worst code of exports and verify.
 */
public final class Told {
    private Told() {}

    public static void main(String[] arguments) {
        String data = arguments[0];
        String output = arguments[1];
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        int code = switch (arguments[2]) {
            case "none" -> 0;
            case "rebuild" -> Nightdesk.run("rebuild", "--data", data);
            default -> Nightdesk.run(arguments[2], "--data", data, "--output", output);
        };
        out.println("== began with " + arguments[2] + ": exit " + code);
        int worst = 0;
        for (String edition : List.of(arguments).subList(3, arguments.length)) {
            for (String what : List.of("articles", "facts", "stories", "deals", "metrics", "quarantine")) {
                out.println("== " + what + " of " + edition);
                worst = Math.max(
                        worst,
                        Nightdesk.run("export", "--data", data, "--edition", edition, "--all", "--what", what, "--format", "jsonl"));
            }
        }
        out.println("== verify");
        System.exit(Math.max(worst, Nightdesk.run("verify", "--data", data, "--output", output)));
    }
}
