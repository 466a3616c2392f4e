package nightdesk.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import nightdesk.briefing.MailAddress;
import nightdesk.delivery.SmtpMailer;
import nightdesk.fault.FaultKind;
import nightdesk.fault.NightdeskException;
import nightdesk.job.MailDesk;
import nightdesk.schedule.ServingDesk;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code nightdesk resend}: sends an edition to one of its recipients again. */
@Command(
        name = "resend",
        description = "Sends a published edition again to one of its recipients, whatever became of the first message.")
final class ResendCommand implements Callable<Integer> {
    private static final int LONGEST_REASON = 200;

    @Mixin
    private final DataFolder data = new DataFolder();

    @Option(names = "--edition", paramLabel = "YYYY-MM-DD", required = true, description = "The edition to send.")
    private String edition = "";

    @Option(names = "--to", paramLabel = "ADDRESS", required = true, description = "One of its recipients.")
    private String to = "";

    @Option(names = "--reason", paramLabel = "TEXT", required = true, description = "Why; kept in the journal.")
    private String reason = "";

    @Option(
            names = "--config",
            paramLabel = "DIR",
            description = "Folder of settings with the mail server; the one that the edition was made with without it.")
    private @Nullable Path config;

    @Option(names = "--now", paramLabel = "INSTANT", description = "Sets the clock: 2026-11-22T05:30:00Z.")
    private @Nullable String now;

    @Option(names = "--json", description = "The summary on standard output, and nothing else.")
    private boolean json;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        var day = Options.date("--edition", edition);
        if (!MailAddress.isOne(to)) {
            throw usage("--to is no mail address, expected name@domain.");
        }
        String why = reason.strip();
        if (why.isEmpty() || why.length() > LONGEST_REASON || why.chars().anyMatch(Character::isISOControl)) {
            throw usage(
                    "--reason is empty or too long, expected one line of at most " + LONGEST_REASON + " characters.");
        }
        Path folder = data.path();
        Map<String, @Nullable Object> asked = new LinkedHashMap<>();
        asked.put("edition", day.toString());
        asked.put("to", to);
        asked.put("reason", why);
        asked.put("config", config == null ? null : config.toAbsolutePath().toString());
        Optional<ServingDesk.Answer> served = ServingDesk.ask(folder, "resend", asked);
        if (served.isPresent()) {
            return Answer.give(spec, served.get(), json, null);
        }
        MailDesk desk = new MailDesk(Options.clock(now), StopSignals.listen(), SmtpMailer.standard(), System::getenv);
        return Answer.give(spec, desk.again(folder, day, to, why, config), folder, json, null);
    }

    private static NightdeskException usage(String message) {
        return new NightdeskException(FaultKind.USAGE, message + " Nothing was touched.");
    }
}
