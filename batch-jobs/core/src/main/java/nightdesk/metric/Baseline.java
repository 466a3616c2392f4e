package nightdesk.metric;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nightdesk.edition.Edition;
import nightdesk.metric.DayTable.OutletDay;
import nightdesk.metric.DayTable.VendorDay;

/**
 * The days an edition is compared with: calendar days in the desk's zone that ended before the window began. A day on which the store has no
 * article at all is no day of silence but a day without coverage: it is left out of medians.
 */
public final class Baseline {
    /** Days that spikes and medians look back over. */
    public static final int DAYS = 28;

    /** Fewer days with articles give no median. */
    public static final int LEAST_DAYS = 14;

    private static final int WEEKS = 8;
    private static final int LEAST_WEEKDAYS = 4;
    private final LocalDate windowDay;
    private final boolean weekdays;
    private final TreeMap<LocalDate, Long> articles = new TreeMap<>();
    private final TreeMap<LocalDate, TreeMap<String, Long>> byVendor = new TreeMap<>();
    private final List<LocalDate> covered;
    private final List<LocalDate> sameWeekdays;

    /** The days before an edition. */
    public Baseline(Edition edition, DayTable history) {
        windowDay = edition.window().after().atZone(edition.zone()).toLocalDate();
        weekdays = !edition.first() && !edition.window().isLongerThanADay();
        for (OutletDay row : history.outlets()) {
            articles.merge(row.day(), row.articles(), Long::sum);
        }
        for (VendorDay row : history.vendors()) {
            byVendor.computeIfAbsent(row.day(), day -> new TreeMap<>()).merge(row.vendor(), row.articles(), Long::sum);
        }
        covered = days().stream().filter(articles::containsKey).toList();
        sameWeekdays = weekdays ? coveredWeekdays() : List.of();
    }

    /** The 28 days before the one the window begins on, oldest first, with or without articles. */
    public List<LocalDate> days() {
        List<LocalDate> days = new ArrayList<>(DAYS);
        for (int back = DAYS; back >= 1; back--) {
            days.add(windowDay.minusDays(back));
        }
        return days;
    }

    /** Those of {@link #days()} on which the store has an article. */
    public List<LocalDate> coveredDays() {
        return covered;
    }

    /** Whether enough days are covered for a median. */
    public boolean isEnough() {
        return covered.size() >= LEAST_DAYS;
    }

    /**
     * Same weekdays of the last eight weeks with articles; empty if fewer than four, if the window is longer than a day, or in a first edition:
     * that compares with the day before.
     */
    public List<LocalDate> sameWeekdays() {
        return sameWeekdays;
    }

    private List<LocalDate> coveredWeekdays() {
        List<LocalDate> days = new ArrayList<>();
        for (int week = WEEKS; week >= 1; week--) {
            LocalDate day = windowDay.minusWeeks(week);
            if (articles.containsKey(day)) {
                days.add(day);
            }
        }
        return days.size() >= LEAST_WEEKDAYS ? List.copyOf(days) : List.of();
    }

    /** The day the window begins on: the publication day that most of a night's articles bear. */
    public LocalDate windowDay() {
        return windowDay;
    }

    /** All articles of a day. */
    public long articles(LocalDate day) {
        return articles.getOrDefault(day, 0L);
    }

    /** Articles of a day that name the vendor. */
    public long articles(LocalDate day, String vendor) {
        TreeMap<String, Long> counts = byVendor.get(day);
        return counts == null ? 0 : counts.getOrDefault(vendor, 0L);
    }

    /** Share of a vendor among some vendors on a day; 0 if none was named. */
    public BigDecimal share(LocalDate day, String vendor, List<String> among) {
        return share(day, vendor, sum(day, among));
    }

    /** Shares of vendors among themselves on some days, the sum of a day counted once: day by day, each vendor's. */
    public Map<LocalDate, Map<String, BigDecimal>> shares(List<LocalDate> days, List<String> among) {
        Map<LocalDate, Map<String, BigDecimal>> shares = new TreeMap<>();
        for (LocalDate day : days) {
            long sum = sum(day, among);
            Map<String, BigDecimal> ofDay = new TreeMap<>();
            among.forEach(vendor -> ofDay.put(vendor, share(day, vendor, sum)));
            shares.put(day, ofDay);
        }
        return shares;
    }

    private long sum(LocalDate day, List<String> among) {
        return among.stream().mapToLong(each -> articles(day, each)).sum();
    }

    private BigDecimal share(LocalDate day, String vendor, long sum) {
        return sum == 0 ? BigDecimal.ZERO : Ratios.of(articles(day, vendor), sum);
    }

    /** Length of a window in days, at least one. */
    static BigDecimal days(Duration window) {
        return Ratios.of(Math.max(window.toMinutes(), 24 * 60), 24 * 60);
    }
}
