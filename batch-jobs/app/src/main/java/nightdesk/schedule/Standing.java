package nightdesk.schedule;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nightdesk.config.Settings;
import org.jspecify.annotations.Nullable;

/** What a serving process has done of its schedule and does next, for people and for programs. */
final class Standing {
    private static final int LISTED = 5;

    private final Settings settings;
    private final DueEditions judge;
    private final PauseMark pause;
    private final Instant servingSince;

    Standing(Settings settings, DueEditions judge, PauseMark pause, Instant servingSince) {
        this.settings = settings;
        this.judge = judge;
        this.pause = pause;
        this.servingSince = servingSince;
    }

    /**
     * In sentences.
     *
     * @param newest the newest published edition; null if there is none
     */
    List<String> lines(Instant now, @Nullable LocalDate newest) {
        List<String> lines = new ArrayList<>();
        lines.add("Editions are made at '" + settings.schedule().cron() + "' in " + settings.zone() + ".");
        pause.since()
                .ifPresent(since -> lines.add(
                        "The schedule is paused since " + since + "; 'nightdesk schedule continue' lets it go on."));
        List<LocalDate> due = judge.at(now, newest);
        if (!due.isEmpty()) {
            lines.add((due.size() == 1 ? "Edition " : "Editions ")
                    + String.join(", ", due.stream().map(LocalDate::toString).toList())
                    + (due.size() == 1 ? " is due." : " are due."));
        }
        judge.next(1, now, newest)
                .forEach(fire -> lines.add("The next is edition " + fire.edition() + " at " + fire.fireAt() + "."));
        return lines;
    }

    /** The same for programs, with the sentences. */
    Map<String, @Nullable Object> fields(Instant now, @Nullable LocalDate newest) {
        Map<String, @Nullable Object> fields = ScheduleList.settings(settings, pause);
        fields.put("now", now.toString());
        fields.put("serving_since", servingSince.toString());
        fields.put(
                "due", judge.at(now, newest).stream().map(LocalDate::toString).toList());
        fields.put(
                "next",
                judge.next(LISTED, now, newest).stream().map(ScheduleList::fire).toList());
        fields.put("lines", lines(now, newest));
        return fields;
    }
}
