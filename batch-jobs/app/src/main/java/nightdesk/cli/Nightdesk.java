package nightdesk.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import nightdesk.fault.NightdeskException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The program {@code nightdesk}. */
@Command(
        name = "nightdesk",
        description = "The newsroom's night desk: article exports in, a traceable vendor briefing out.",
        subcommands = {
            RunCommand.class,
            ResumeCommand.class,
            DeliverCommand.class,
            ResendCommand.class,
            RebuildCommand.class,
            VerifyCommand.class,
            StatusCommand.class,
            BackfillCommand.class,
            ExtractCommand.class,
            ExportCommand.class,
            ServeCommand.class,
            ScoreCommand.class,
            LexiconCommand.class,
            ExplainCommand.class,
            ScheduleCommand.class,
            VersionCommand.class,
            CommandLine.HelpCommand.class
        })
public final class Nightdesk implements Runnable {
    @Spec
    private CommandSpec spec;

    private Nightdesk(CommandSpec spec) {
        this.spec = spec;
    }

    /** Runs the command that the arguments name and ends the process with its exit code. */
    public static void main(String[] arguments) {
        System.exit(run(arguments));
    }

    /** Runs the command that the arguments name; gives its exit code. */
    public static int run(String... arguments) {
        // Standard output is UTF-8 whatever the terminal's locale: the JSON documents are.
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        System.setOut(out);
        System.setErr(err);
        int code = run(
                new PrintWriter(out, false, StandardCharsets.UTF_8),
                new PrintWriter(err, true, StandardCharsets.UTF_8),
                arguments);
        out.flush();
        return code;
    }

    /** The same with other places for what it says. */
    static int run(PrintWriter out, PrintWriter err, String... arguments) {
        CommandLine line = new CommandLine(new Nightdesk(CommandSpec.create()))
                .setOut(out)
                .setErr(err)
                .setExecutionExceptionHandler((e, command, parsed) -> report(e, command))
                .setCaseInsensitiveEnumValuesAllowed(true);
        HelpOption.addTo(line);
        int code = line.execute(arguments);
        out.flush();
        return code;
    }

    @Override
    public void run() {
        throw new CommandLine.ParameterException(
                spec.commandLine(),
                "A command is missing. 'nightdesk run' makes tonight's briefing; 'nightdesk help' lists the others.");
    }

    private static int report(Exception e, CommandLine command) {
        if (e instanceof NightdeskException known) {
            command.getErr().println("nightdesk: " + known.getMessage());
            return known.kind().exitCode();
        }
        command.getErr()
                .println("nightdesk: a bug of the program stopped it (" + e
                        + "). Nothing more was published. Please report it with the lines below.");
        e.printStackTrace(command.getErr());
        return 1;
    }
}
