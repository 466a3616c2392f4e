package nightdesk.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import nightdesk.config.Cron;
import nightdesk.config.EditionCalendar;
import nightdesk.config.MailSettings;
import nightdesk.config.ScheduleSettings;
import nightdesk.config.ScheduleSettings.CatchUp;
import nightdesk.config.Settings;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DueEditionsTest {
    private static final Instant LONG_AGO = Instant.parse("2020-01-01T00:00:00Z");
    private static final Duration MINUTE = Duration.ofMinutes(1);

    /** Half-hour and whole-hour changes, at midnight, at two and at three; a zone without any; one across the date line. */
    static final List<String> ZONES = List.of(
            "Europe/Berlin",
            "America/New_York",
            "Australia/Lord_Howe",
            "America/Havana",
            "Asia/Kolkata",
            "Pacific/Auckland");

    /** Before, inside and after the hours that a change leaves out or repeats, and a minute before midnight. */
    static final List<String> CRONS = List.of("0 30 0 * * *", "0 15 2 * * *", "0 0 6 * * *", "0 59 23 * * *");

    static Stream<List<String>> zonesAndTimes() {
        return ZONES.stream().flatMap(zone -> CRONS.stream().map(cron -> List.of(zone, cron)));
    }

    static Settings settings(String zone, String cron, CatchUp catchUp, EditionCalendar calendar) {
        return new Settings(
                ZoneId.of(zone),
                LocalTime.of(6, 0),
                false,
                7,
                20,
                MailSettings.none(),
                new ScheduleSettings(Cron.of(cron), calendar, catchUp));
    }

    private static DueEditions judge(String cron, CatchUp catchUp) {
        return judge(cron, catchUp, EditionCalendar.EVERY_DAY, LONG_AGO);
    }

    private static DueEditions judge(String cron, CatchUp catchUp, EditionCalendar calendar, Instant servingSince) {
        return new DueEditions(FireTimes.of(settings("UTC", cron, catchUp, calendar)), catchUp, servingSince);
    }

    private static List<String> due(DueEditions judge, String now, @Nullable String newest) {
        return judge.at(Instant.parse(now), newest == null ? null : LocalDate.parse(newest)).stream()
                .map(LocalDate::toString)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("zonesAndTimes")
    void asManyEditionsAsDaysInTenYears(List<String> zoneAndTime) {
        ZoneId zone = ZoneId.of(zoneAndTime.get(0));
        LocalDate first = LocalDate.parse("2026-01-01");
        LocalDate end = LocalDate.parse("2036-01-01");
        Instant from = first.atStartOfDay(zone).toInstant().minusSeconds(1);
        List<FireTimes.Fire> fires = FireTimes.of(zoneAndTime.get(1), zone).next(3_652, from);
        assertThat(fires)
                .extracting(FireTimes.Fire::edition)
                .isEqualTo(first.datesUntil(end).toList());
        assertThat(fires).extracting(FireTimes.Fire::fireAt).isSorted().doesNotHaveDuplicates();
        assertThat(fires)
                .allSatisfy(fire ->
                        assertThat(LocalDate.ofInstant(fire.fireAt(), zone)).isEqualTo(fire.edition()));
    }

    /** Asked every minute for four days around each change of a year, with two days without power in front of the second. */
    @ParameterizedTest
    @MethodSource("zonesAndTimes")
    void askedEveryMinuteAroundTheChangesOfAYearItGivesTheEditionsOfTheCalendarOnce(List<String> zoneAndTime) {
        ZoneId zone = ZoneId.of(zoneAndTime.get(0));
        DueEditions judge = new DueEditions(
                FireTimes.of(settings(zone.getId(), zoneAndTime.get(1), CatchUp.ALL, EditionCalendar.EVERY_DAY)),
                CatchUp.ALL,
                LONG_AGO);
        for (LocalDate change : changes(zone)) {
            LocalDate begin = change.minusDays(2);
            LocalDate end = change.plusDays(3);
            List<LocalDate> made = new ArrayList<>();
            @Nullable LocalDate newest = begin.minusDays(1);
            Instant stop = end.atStartOfDay(zone).toInstant();
            for (Instant now = begin.atStartOfDay(zone).toInstant(); now.isBefore(stop); now = now.plus(MINUTE)) {
                for (LocalDate edition : judge.at(now, newest)) {
                    made.add(edition);
                    newest = edition;
                }
            }
            assertThat(made).isEqualTo(begin.datesUntil(end).toList());
            // The same days, but asked only at their end: nothing rang for days.
            assertThat(judge.at(stop.minusSeconds(1), begin.minusDays(1))).isEqualTo(made);
        }
    }

    static List<LocalDate> changes(ZoneId zone) {
        List<LocalDate> changes = new ArrayList<>();
        Instant at = Instant.parse("2027-01-01T00:00:00Z");
        while (changes.size() < 2) {
            ZoneOffsetTransition next = zone.getRules().nextTransition(at);
            if (next == null) {
                return List.of(LocalDate.parse("2027-03-28"));
            }
            changes.add(next.getDateTimeBefore().toLocalDate());
            at = next.getInstant();
        }
        return changes;
    }

    @Test
    void anEditionIsDueFromItsTimeOnUntilItIsPublished() {
        DueEditions judge = judge("0 30 6 * * *", CatchUp.NEWEST);
        assertThat(due(judge, "2026-11-22T06:29:59Z", "2026-11-21")).isEmpty();
        assertThat(due(judge, "2026-11-22T06:30:00Z", "2026-11-21")).containsExactly("2026-11-22");
        assertThat(due(judge, "2026-11-22T23:59:00Z", "2026-11-21")).containsExactly("2026-11-22");
        assertThat(due(judge, "2026-11-22T23:59:00Z", "2026-11-22")).isEmpty();
    }

    @Test
    void afterThreeDaysWithoutPowerItCatchesUpAsItIsTold() {
        String now = "2026-11-22T09:00:00Z";
        assertThat(due(judge("0 30 6 * * *", CatchUp.NEWEST), now, "2026-11-18"))
                .containsExactly("2026-11-22");
        assertThat(due(judge("0 30 6 * * *", CatchUp.ALL), now, "2026-11-18"))
                .containsExactly("2026-11-19", "2026-11-20", "2026-11-21", "2026-11-22");
        assertThat(due(
                        judge(
                                "0 30 6 * * *",
                                CatchUp.NONE,
                                EditionCalendar.EVERY_DAY,
                                Instant.parse("2026-11-22T08:59:00Z")),
                        now,
                        "2026-11-18"))
                .isEmpty();
    }

    @Test
    void withoutCatchingUpItStillMakesWhatFallsIntoItsOwnTime() {
        DueEditions judge =
                judge("0 30 6 * * *", CatchUp.NONE, EditionCalendar.EVERY_DAY, Instant.parse("2026-11-22T08:59:00Z"));
        assertThat(due(judge, "2026-11-23T06:31:00Z", "2026-11-18")).containsExactly("2026-11-23");
    }

    @Test
    void aDeskWithoutAnyEditionBeginsWithThatOfToday() {
        assertThat(due(judge("0 30 6 * * *", CatchUp.ALL), "2026-11-22T06:00:00Z", null))
                .isEmpty();
        assertThat(due(judge("0 30 6 * * *", CatchUp.ALL), "2026-11-22T15:00:00Z", null))
                .containsExactly("2026-11-22");
    }

    @Test
    void severalTimesADayMakeOneEdition() {
        DueEditions judge = judge("0 */10 6-8 * * *", CatchUp.ALL);
        assertThat(due(judge, "2026-11-22T06:10:00Z", "2026-11-21")).containsExactly("2026-11-22");
        assertThat(due(judge, "2026-11-22T06:20:00Z", "2026-11-22")).isEmpty();
    }

    @Test
    void weekendsAndHolidaysHaveNoEditionBySchedule() {
        TreeSet<LocalDate> holidays = new TreeSet<>(List.of(LocalDate.parse("2026-12-25")));
        DueEditions judge = judge("0 30 6 * * *", CatchUp.ALL, new EditionCalendar(true, holidays), LONG_AGO);
        // Christmas is a Friday, the 28th a Monday.
        assertThat(due(judge, "2026-12-27T12:00:00Z", "2026-12-24")).isEmpty();
        assertThat(due(judge, "2026-12-28T12:00:00Z", "2026-12-24")).containsExactly("2026-12-28");
        assertThat(judge.next(2, Instant.parse("2026-12-24T12:00:00Z"), null))
                .extracting(FireTimes.Fire::edition, FireTimes.Fire::windowFrom)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                LocalDate.parse("2026-12-28"), Instant.parse("2026-12-24T06:30:00Z")),
                        org.assertj.core.groups.Tuple.tuple(
                                LocalDate.parse("2026-12-29"), Instant.parse("2026-12-28T06:30:00Z")));
    }

    @Test
    void aClockThatIsSetBackMakesNothingTwice() {
        DueEditions judge = judge("0 30 6 * * *", CatchUp.ALL);
        assertThat(due(judge, "2026-11-20T06:31:00Z", "2026-11-22")).isEmpty();
    }

    @Test
    void anExpressionAndACalendarThatExcludeEachOtherPlanNothing() {
        DueEditions judge = judge("0 30 6 * * SAT", CatchUp.ALL, new EditionCalendar(true, new TreeSet<>()), LONG_AGO);
        assertThat(judge.next(1, Instant.parse("2026-11-22T00:00:00Z"), null)).isEmpty();
        assertThat(due(judge, "2026-11-22T12:00:00Z", null)).isEmpty();
    }

    @Test
    void localTimesThatAreLeftOutComeAnHourLater() {
        FireTimes berlin =
                FireTimes.of(settings("Europe/Berlin", "0 30 2 * * *", CatchUp.ALL, EditionCalendar.EVERY_DAY));
        assertThat(berlin.on(LocalDate.parse("2027-03-28")))
                .hasValue(LocalDateTime.parse("2027-03-28T01:30").toInstant(java.time.ZoneOffset.UTC));
    }
}
