package nightdesk.job;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import nightdesk.config.Settings;
import nightdesk.edition.Edition;
import nightdesk.edition.Window;
import nightdesk.fault.FaultKind;
import nightdesk.fault.NightdeskException;
import org.jspecify.annotations.Nullable;

/** Which edition a run makes, and which publication times it counts. */
final class EditionChoice {
    private final Settings settings;
    private final Instant now;

    EditionChoice(Settings settings, Instant now) {
        this.settings = settings;
        this.now = now;
    }

    /**
     * The date of the edition: as asked for; else today; else, with {@code edition.default=newest-article}, the earliest date whose cut-off
     * is at or after the newest publication time that is at most 48 hours after now, never later than today.
     *
     * @param newest that newest publication time; null if no article is dated
     */
    LocalDate date(@Nullable LocalDate asked, @Nullable Instant newest) {
        LocalDate today = LocalDate.ofInstant(now, settings.zone());
        if (asked != null) {
            if (asked.isAfter(today)) {
                throw new NightdeskException(
                        FaultKind.USAGE,
                        "--edition " + asked + " lies in the future; today is " + today + " in " + settings.zone()
                                + ". Name today or a day before. Nothing was touched.");
            }
            return asked;
        }
        if (!settings.newestArticleEdition() || newest == null) {
            return today;
        }
        LocalDate day = LocalDate.ofInstant(newest, settings.zone());
        LocalDate holding = cutOff(day).isBefore(newest) ? day.plusDays(1) : day;
        return holding.isAfter(today) ? today : holding;
    }

    /** The edition of a date: today's closes now, another at its cut-off; it begins where the newest one published before it closed. */
    Edition edition(LocalDate date, int revision, Optional<Edition> before) {
        ZoneId zone = settings.zone();
        Instant closedAt = date.equals(LocalDate.ofInstant(now, zone)) ? now : cutOff(date);
        Instant after = before.map(edition -> edition.window().closedAt()).orElse(closedAt.minus(Duration.ofDays(1)));
        if (!after.isBefore(closedAt)) {
            throw new NightdeskException(
                    FaultKind.USAGE,
                    "Edition " + date + " would close at " + closedAt + ", but the edition before it closed at " + after
                            + ". Name a later edition. Nothing was touched.");
        }
        return new Edition(date, zone, new Window(after, closedAt), revision, before.isEmpty());
    }

    private Instant cutOff(LocalDate date) {
        return date.atTime(settings.cutOff()).atZone(settings.zone()).toInstant();
    }
}
