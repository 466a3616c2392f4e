package nightdesk.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import nightdesk.delivery.SmtpMailer;
import nightdesk.job.MailDesk;
import nightdesk.job.StopRequest;
import nightdesk.schedule.ServingDesk;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code nightdesk deliver}: sends what the outbox of an edition holds. */
@Command(
        name = "deliver",
        description =
                "Sends the messages of a published edition that are still open, and tries those that are refused again until the deadline.")
final class DeliverCommand implements Callable<Integer> {
    @Mixin
    private final DataFolder data = new DataFolder();

    @Option(names = "--edition", paramLabel = "YYYY-MM-DD", required = true, description = "The edition to send.")
    private String edition = "";

    @Option(
            names = "--config",
            paramLabel = "DIR",
            description = "Folder of settings with the mail server; the one that the edition was made with without it.")
    private @Nullable Path config;

    @Option(
            names = "--now",
            paramLabel = "INSTANT",
            description = "Sets the clock: 2026-11-22T05:30:00Z. It goes on from there.")
    private @Nullable String now;

    @Option(names = "--once", description = "Tries each message once and waits for none.")
    private boolean once;

    @Option(names = "--json", description = "The summary on standard output, and nothing else.")
    private boolean json;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        var day = Options.date("--edition", edition);
        Path folder = data.path();
        Map<String, @Nullable Object> asked = new LinkedHashMap<>();
        asked.put("edition", day.toString());
        asked.put("config", config == null ? null : config.toAbsolutePath().toString());
        asked.put("once", once);
        Optional<ServingDesk.Answer> served = ServingDesk.ask(folder, "deliver", asked);
        if (served.isPresent()) {
            return Answer.give(spec, served.get(), json, null);
        }
        StopRequest stop = StopSignals.listen();
        MailDesk desk = new MailDesk(Options.clock(now), stop, SmtpMailer.standard(), System::getenv);
        return Answer.give(
                spec,
                once ? desk.once(folder, day, config) : desk.untilSettled(folder, day, config),
                folder,
                json,
                null);
    }
}
