package nightdesk.config;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import nightdesk.fault.FaultKind;
import nightdesk.fault.NightdeskException;

/**
 * The days that have an edition by schedule; a person may ask for one on any day.
 *
 * @param weekdays whether Saturdays and Sundays have none
 * @param holidays days that have none
 */
public record EditionCalendar(boolean weekdays, SortedSet<LocalDate> holidays) {
    /** Every day has one. */
    public static final EditionCalendar EVERY_DAY = new EditionCalendar(false, Collections.emptySortedSet());

    public EditionCalendar {
        holidays = Collections.unmodifiableSortedSet(new TreeSet<>(holidays));
    }

    /** Whether a day has an edition. */
    public boolean has(LocalDate day) {
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return !(weekdays && weekend) && !holidays.contains(day);
    }

    /**
     * Reads {@code holidays.txt}: one date a line, its name may follow; {@code #} begins a note.
     *
     * @throws NightdeskException of kind USAGE naming file and line
     */
    static SortedSet<LocalDate> holidays(ConfigFiles.TextFile file) {
        TreeSet<LocalDate> holidays = new TreeSet<>();
        int number = 0;
        for (String written : file.content().split("\n", -1)) {
            number++;
            String line = written.strip();
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            String date = line.split("\\s+", 2)[0];
            try {
                holidays.add(LocalDate.parse(date));
            } catch (DateTimeException e) {
                throw new NightdeskException(
                        FaultKind.USAGE,
                        file.shown() + ", line " + number + ": '" + date.substring(0, Math.min(120, date.length()))
                                + "' is no date, expected one such as '2026-12-25'; its name may follow. Nothing was touched.",
                        e);
            }
        }
        return holidays;
    }
}
