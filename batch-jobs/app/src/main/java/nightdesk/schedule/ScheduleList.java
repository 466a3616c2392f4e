package nightdesk.schedule;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import nightdesk.config.Settings;
import nightdesk.schedule.FireTimes.Fire;
import org.jspecify.annotations.Nullable;

/** A schedule as programs read it. */
public final class ScheduleList {
    private ScheduleList() {}

    /** What the settings say, and whether it is paused. */
    public static Map<String, @Nullable Object> settings(Settings settings, PauseMark pause) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("cron", settings.schedule().cron().toString());
        fields.put("zone", settings.zone().toString());
        fields.put("calendar", settings.schedule().calendar().weekdays() ? "weekdays" : "every-day");
        fields.put("holidays", settings.schedule().calendar().holidays().size());
        fields.put("catch_up", settings.schedule().catchUp().name().toLowerCase(Locale.ROOT));
        fields.put("paused_since", pause.since().orElse(null));
        return fields;
    }

    /** One planned run. */
    public static Map<String, @Nullable Object> fire(Fire fire) {
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        row.put("edition", fire.edition().toString());
        row.put("fire_at", fire.fireAt().toString());
        row.put("window_from", fire.windowFrom().toString());
        row.put("closed_at", fire.closedAt().toString());
        return row;
    }
}
