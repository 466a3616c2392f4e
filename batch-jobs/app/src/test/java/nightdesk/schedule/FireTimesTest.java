package nightdesk.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import nightdesk.fault.FaultKind;
import nightdesk.fault.NightdeskException;
import nightdesk.schedule.FireTimes.Fire;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FireTimesTest {
    @Test
    void eachEditionBeginsWhereTheOneBeforeItClosed() {
        List<Fire> fires =
                FireTimes.of("0 30 5 * * *", ZoneId.of("Europe/Berlin")).next(2, Instant.parse("2026-11-22T00:00:00Z"));
        assertThat(fires)
                .containsExactly(
                        new Fire(
                                LocalDate.parse("2026-11-22"),
                                Instant.parse("2026-11-22T04:30:00Z"),
                                Instant.parse("2026-11-21T04:30:00Z"),
                                Instant.parse("2026-11-22T04:30:00Z")),
                        new Fire(
                                LocalDate.parse("2026-11-23"),
                                Instant.parse("2026-11-23T04:30:00Z"),
                                Instant.parse("2026-11-22T04:30:00Z"),
                                Instant.parse("2026-11-23T04:30:00Z")));
    }

    @ParameterizedTest
    @CsvSource({
        "UTC, 0 30 5 * * *",
        "Europe/Berlin, 0 30 2 * * *",
        "America/New_York, 0 30 2 * * *",
        "Australia/Lord_Howe, 0 15 2 * * *",
        "Asia/Kolkata, 0 0 0 * * *",
        "Africa/Casablanca, 0 30 2 * * *",
        "Pacific/Apia, 0 59 23 * * *",
        "America/Havana, 0 30 0 * * *"
    })
    void everyDayOfTenYearsHasOneEditionInAnyZone(String zone, String cron) {
        LocalDate first = LocalDate.parse("2026-01-01");
        LocalDate last = LocalDate.parse("2035-12-31");
        int days = (int) ChronoUnit.DAYS.between(first, last) + 1;
        Instant from = first.atStartOfDay(ZoneId.of(zone)).toInstant().minusSeconds(1);
        List<Fire> fires = FireTimes.of(cron, ZoneId.of(zone)).next(days, from);
        assertThat(fires)
                .extracting(Fire::edition)
                .isEqualTo(first.datesUntil(last.plusDays(1)).toList());
        assertThat(fires).extracting(Fire::fireAt).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void aWeekdayScheduleGivesMondayAWindowOfThreeDays() {
        Fire monday = FireTimes.of("0 0 6 * * MON-FRI", ZoneId.of("UTC"))
                .next(1, Instant.parse("2026-11-20T06:00:00Z"))
                .get(0);
        assertThat(monday.edition()).isEqualTo("2026-11-23");
        assertThat(monday.windowFrom()).isEqualTo("2026-11-20T06:00:00Z");
    }

    @Test
    void readsFiveFieldsAsCronOfOperatingSystemsWritesThem() {
        ZoneId zone = ZoneId.of("UTC");
        Instant from = Instant.parse("2026-11-22T00:00:00Z");
        assertThat(FireTimes.of("30 5 * * *", zone).next(3, from))
                .isEqualTo(FireTimes.of("0 30 5 * * *", zone).next(3, from));
    }

    @Test
    void refusesWhatIsNoCronExpression() {
        assertThatThrownBy(() -> FireTimes.of("0 99 5 * * *", ZoneId.of("UTC")))
                .isInstanceOfSatisfying(
                        NightdeskException.class, e -> assertThat(e.kind()).isEqualTo(FaultKind.USAGE))
                .hasMessageStartingWith("'0 99 5 * * *' is no cron expression (")
                .hasMessageEndingWith(
                        "Expected second, minute, hour, day of month, month, day of week, such as '0 30 5 * * *'.");
    }
}
