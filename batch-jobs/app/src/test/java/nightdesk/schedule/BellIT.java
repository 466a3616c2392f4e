package nightdesk.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import nightdesk.config.EditionCalendar;
import nightdesk.config.ScheduleSettings.CatchUp;
import nightdesk.fault.FaultKind;
import nightdesk.fault.NightdeskException;
import nightdesk.store.Database;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Quartz with its tables in the desk's database; the clock of the desk goes on by half an hour at every ring. */
class BellIT {
    private static final Duration STEP = Duration.ofMinutes(30);

    @TempDir
    Path data;

    private ZoneId zone = ZoneId.of("UTC");
    private volatile Instant now = Instant.EPOCH;
    private final List<LocalDate> made = Collections.synchronizedList(new ArrayList<>());

    @BeforeEach
    void makeTheTables() {
        Database.open(data, "1").close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Europe/Berlin", "Australia/Lord_Howe", "America/Havana"})
    void makesEveryEditionOnceOverBothChangesAndThreeDaysWithoutPower(String name) throws Exception {
        zone = ZoneId.of(name);
        List<LocalDate> changes = DueEditionsTest.changes(zone);
        DueEditions judge = new DueEditions(
                FireTimes.of(DueEditionsTest.settings(name, "0 15 2 * * *", CatchUp.ALL, EditionCalendar.EVERY_DAY)),
                CatchUp.ALL,
                Instant.EPOCH);
        for (LocalDate change : changes) {
            made.clear();
            LocalDate begin = change.minusDays(1);
            LocalDate down = change.plusDays(2);
            LocalDate up = down.plusDays(3);
            LocalDate end = up.plusDays(1);
            ringThrough(judge, begin, down);
            assertThat(made).isEqualTo(begin.datesUntil(down).toList());
            // Three days without power: the bell hangs in the same tables afterwards.
            ringThrough(judge, up, end);
            assertThat(made).isEqualTo(begin.datesUntil(end).toList());
        }
    }

    private void ringThrough(DueEditions judge, LocalDate from, LocalDate to) throws InterruptedException {
        CountDownLatch over = new CountDownLatch(1);
        Instant end = to.atStartOfDay(zone).toInstant();
        now = from.atStartOfDay(zone).toInstant();
        try (Bell bell = Bell.hang(data, Duration.ofMillis(2), () -> {
            if (now.isBefore(end)) {
                LocalDate newest = made.isEmpty() ? from.minusDays(1) : made.get(made.size() - 1);
                made.addAll(judge.at(now, newest));
                now = now.plus(STEP);
            } else {
                over.countDown();
            }
        })) {
            assertThat(over.await(2, TimeUnit.MINUTES)).isTrue();
            assertThat(bell.sinceRing()).isLessThan(Duration.ofMinutes(2));
        }
    }

    @Test
    void aFailedRingIsAFailedJobAndTheNextOneRingsAllTheSame() throws Exception {
        AtomicInteger rings = new AtomicInteger();
        CountDownLatch third = new CountDownLatch(3);
        try (Bell bell = Bell.hang(data, Duration.ofMillis(5), () -> {
            rings.incrementAndGet();
            third.countDown();
            throw new NightdeskException(FaultKind.HELD, "Edition 2026-11-22 is not out.");
        })) {
            assertThat(third.await(1, TimeUnit.MINUTES)).isTrue();
            assertThat(bell.lastFailure()).hasValue("Edition 2026-11-22 is not out.");
        }
        assertThat(rings.get()).isGreaterThanOrEqualTo(3);
    }

    @Test
    void noTwoRingsAreUnderWayAtOnceAndClosingWaitsForTheLast() throws Exception {
        AtomicInteger underWay = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        CountDownLatch tenth = new CountDownLatch(10);
        Bell bell = Bell.hang(data, Duration.ofMillis(1), () -> {
            most.accumulateAndGet(underWay.incrementAndGet(), Math::max);
            Thread.yield();
            underWay.decrementAndGet();
            tenth.countDown();
        });
        assertThat(tenth.await(1, TimeUnit.MINUTES)).isTrue();
        bell.close();
        assertThat(most).hasValue(1);
        assertThat(underWay).hasValue(0);
    }
}
