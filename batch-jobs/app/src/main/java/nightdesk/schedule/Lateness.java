package nightdesk.schedule;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nightdesk.delivery.Alert;
import org.jspecify.annotations.Nullable;

/** Tells the operators of an edition that is not out though it is time: once for each, also while a run of it hangs. */
final class Lateness {
    /** How long after its time an edition may be under way. */
    private static final Duration PATIENCE = Duration.ofMinutes(30);

    private final NightShift night;
    private final Duration patience;
    private final Instant servingSince;
    private final Set<LocalDate> told = new HashSet<>();

    /** @param bell how often the schedule is looked at, on the clock of the desk */
    Lateness(NightShift night, Duration bell, Instant servingSince) {
        Duration least = bell.multipliedBy(10);
        this.night = night;
        this.patience = least.compareTo(PATIENCE) < 0 ? PATIENCE : least;
        this.servingSince = servingSince;
    }

    /** Called every now and then by one thread. */
    void look(Instant now) {
        if (now.isBefore(servingSince.plus(patience))) {
            return;
        }
        night.due(now).forEach((edition, fireAt) -> {
            if (!now.isBefore(fireAt.plus(patience)) && told.add(edition)) {
                night.tell(new Alert(Alert.Kind.LATE, "Edition " + edition, lines(edition, fireAt, now)));
            }
        });
    }

    private List<String> lines(LocalDate edition, Instant fireAt, Instant now) {
        List<String> lines = new ArrayList<>();
        lines.add("It was due at " + fireAt + " and is not published at " + now + ".");
        NightShift.@Nullable Failure failure = night.failureOf(edition);
        if (failure != null) {
            lines.add("Try " + failure.tries() + " ended with exit code " + failure.exitCode() + ": "
                    + failure.message());
        } else {
            lines.add(night.isBusy() ? "A run is under way." : "No run of it has ended yet.");
        }
        return lines;
    }
}
