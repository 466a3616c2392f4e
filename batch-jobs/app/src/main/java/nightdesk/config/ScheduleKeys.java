package nightdesk.config;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import nightdesk.config.ScheduleSettings.CatchUp;
import nightdesk.config.Settings.Found;
import org.jspecify.annotations.Nullable;

/** Reads and checks the settings of the schedule. */
final class ScheduleKeys {
    static final List<String> KEYS = List.of("edition.calendar", "schedule.cron", "schedule.catch-up");

    private ScheduleKeys() {}

    /** @throws nightdesk.fault.NightdeskException of kind USAGE naming file and line */
    static ScheduleSettings settings(Map<String, Found> found, ConfigFiles config) {
        return new ScheduleSettings(
                cron(found.get("schedule.cron")),
                new EditionCalendar(
                        weekdays(found.get("edition.calendar")),
                        config.file("holidays.txt")
                                .map(EditionCalendar::holidays)
                                .orElseGet(TreeSet::new)),
                catchUp(found.get("schedule.catch-up")));
    }

    private static boolean weekdays(@Nullable Found found) {
        if (found == null) {
            return false;
        }
        return switch (found.value()) {
            case "every-day" -> false;
            case "weekdays" -> true;
            default ->
                throw Settings.usage(
                        found, "'edition.calendar' is '" + found.value() + "', expected 'every-day' or 'weekdays'.");
        };
    }

    private static Cron cron(@Nullable Found found) {
        if (found == null) {
            return ScheduleSettings.STANDARD.cron();
        }
        try {
            return Cron.of(found.value());
        } catch (IllegalArgumentException e) {
            throw Settings.usage(
                    found,
                    "'schedule.cron' is '" + found.value() + "', which is no cron expression (" + e.getMessage()
                            + "). Expected second, minute, hour, day of month, month, day of week, such as '0 0 6 * * *'.");
        }
    }

    private static CatchUp catchUp(@Nullable Found found) {
        if (found == null) {
            return ScheduleSettings.STANDARD.catchUp();
        }
        return switch (found.value()) {
            case "newest" -> CatchUp.NEWEST;
            case "all" -> CatchUp.ALL;
            case "none" -> CatchUp.NONE;
            default ->
                throw Settings.usage(
                        found, "'schedule.catch-up' is '" + found.value() + "', expected 'newest', 'all' or 'none'.");
        };
    }
}
