package nightdesk.job;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nightdesk.config.MailSettings;
import nightdesk.delivery.Alert;
import nightdesk.delivery.Alerts;
import nightdesk.delivery.Mailer;
import nightdesk.fault.FaultKind;
import nightdesk.job.NightDesk.Outcome;
import org.jspecify.annotations.Nullable;

/** Tells the operators of a run that published nothing. */
final class RunAlerts {
    private RunAlerts() {}

    /** The outcome, with what became of the alert among its warnings. */
    static Outcome told(
            Outcome outcome, @Nullable MailSettings settings, RunRequest request, Mailer mailer, Clock clock) {
        Alert.Kind kind = kind(outcome);
        if (kind == null || settings == null || !request.deliver()) {
            return outcome;
        }
        String edition = String.valueOf(outcome.summary().get("edition"));
        String about = edition.equals("null")
                ? "The run of " + (request.edition() == null ? "tonight" : request.edition())
                : "Edition " + edition;
        List<String> lines = new ArrayList<>();
        lines.add(outcome.message());
        lines.add("");
        lines.add("Outcome " + outcome.outcome() + ", exit code " + outcome.exitCode() + ", data folder "
                + request.data() + ".");
        lines.add("'nightdesk status' says more.");
        List<String> notes = new Alerts(settings, mailer, clock).tell(new Alert(kind, about, lines));
        if (notes.isEmpty()) {
            return outcome;
        }
        Map<String, @Nullable Object> summary = new LinkedHashMap<>(outcome.summary());
        List<Object> warnings = new ArrayList<>();
        if (summary.get("warnings") instanceof List<?> before) {
            warnings.addAll(before);
        }
        warnings.addAll(notes);
        summary.put("warnings", warnings);
        return new Outcome(outcome.exitCode(), outcome.outcome(), outcome.message(), summary);
    }

    private static Alert.@Nullable Kind kind(Outcome outcome) {
        for (FaultKind kind : FaultKind.values()) {
            if (kind.exitCode() == outcome.exitCode()) {
                return switch (kind) {
                    case HELD -> Alert.Kind.HELD;
                    case INTERNAL, STORAGE, OUT_OF_BALANCE -> Alert.Kind.FAILED;
                    // The person who asked for it sees it.
                    case USAGE, LOCKED, INTERRUPTED -> null;
                };
            }
        }
        return null;
    }
}
