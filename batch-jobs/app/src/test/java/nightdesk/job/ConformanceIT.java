package nightdesk.job;

import static nightdesk.job.SmallDesk.article;
import static nightdesk.job.SmallDesk.counts;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nightdesk.config.Build;
import nightdesk.config.ConfigFiles;
import nightdesk.config.DeskConfiguration;
import nightdesk.edition.Edition;
import nightdesk.store.Database;
import nightdesk.store.DeskLock;
import nightdesk.store.Selection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Twelve nights of one desk, each with one thing that happens to a desk, and a correction at the end. */
class ConformanceIT {
    private static final String BID =
            "Microsoft invested $2 billion in Northmere on Monday. The money is meant for a data centre by the sea.";

    @TempDir
    Path home;

    @Test
    void countsEveryArticleOnceInTheRightEdition() {
        SmallDesk desk = new SmallDesk(home);
        String fresh = article("bid", "2026-11-02T03:00:00Z", "Microsoft backs Northmere", BID);
        String old = article(
                "old", "2026-10-20T03:00:00Z", "Ferry line opens", "The ferry line opens again after the storm.");
        String undated = article("none", null, "Harbour notes", "A crane was painted in the harbour.");

        desk.deliver("1.jsonl", fresh, old, undated);
        assertThat(counts(desk.night("2026-11-02")))
                .isEqualTo("COMPLETE: read 3 = 3 stored + 0 versions + 0 duplicates + 0 quarantined; "
                        + "1 on time, 0 late, 2 background, 0 waiting");
        assertThat(desk.message("2026-11-02", 1)).contains("First edition: nothing to compare with yet");

        NightDesk.Outcome quiet = desk.night("2026-11-03");
        assertThat(counts(quiet))
                .isEqualTo("COMPLETE: read 0 = 0 stored + 0 versions + 0 duplicates + 0 quarantined; "
                        + "0 on time, 0 late, 0 background, 0 waiting");
        assertThat(skipped(quiet)).containsExactly("1.jsonl ALREADY_READ");

        desk.deliver(
                "3.jsonl",
                article("late", "2026-11-01T12:00:00Z", "Pier repaired", "The pier was repaired on Sunday."));
        assertThat(counts(desk.night("2026-11-04")))
                .isEqualTo("COMPLETE: read 1 = 1 stored + 0 versions + 0 duplicates + 0 quarantined; "
                        + "0 on time, 1 late, 0 background, 0 waiting");

        desk.deliver(
                "4.jsonl",
                article("soon", "2026-11-06T09:00:00Z", "Fair opens", "The fair will open on Friday."),
                article("far", "2026-11-09T09:00:00Z", "Fair closes", "The fair will close on Monday."));
        NightDesk.Outcome future = desk.night("2026-11-05");
        assertThat(counts(future))
                .isEqualTo("COMPLETE_WITH_QUARANTINE: read 2 = 1 stored + 0 versions + 0 duplicates + 1 quarantined; "
                        + "0 on time, 0 late, 0 background, 1 waiting");
        assertThat(future.exitCode()).isEqualTo(3);
        assertThat(future.summary().get("quarantine").toString()).contains("DATE_OUT_OF_RANGE");

        desk.deliver("5.jsonl", article("undated", null, "Lighthouse dark", "The lighthouse stayed dark for an hour."));
        assertThat(counts(desk.night("2026-11-06")))
                .isEqualTo("COMPLETE: read 1 = 1 stored + 0 versions + 0 duplicates + 0 quarantined; "
                        + "1 on time, 0 late, 0 background, 0 waiting");

        desk.deliver(
                "6.jsonl",
                fresh,
                old,
                undated,
                article("six", "2026-11-06T20:00:00Z", "Net caught", "A net was caught in a screw."));
        NightDesk.Outcome archive = desk.night("2026-11-07");
        assertThat(counts(archive))
                .isEqualTo("COMPLETE: read 4 = 1 stored + 0 versions + 3 duplicates + 0 quarantined; "
                        + "2 on time, 0 late, 0 background, 0 waiting");
        assertThat(archive.summary().get("warnings").toString()).contains("1 article that waited enters this edition.");

        String six =
                article("six", "2026-11-06T20:00:00Z", "Net caught twice", "A net was caught in a screw. It was cut.");
        desk.deliver("7a.jsonl", six);
        desk.deliver("7b.jsonl", article("six", "2026-11-06T20:00:00Z", "Net caught", "A net was caught in a screw."));
        assertThat(counts(desk.night("2026-11-08")))
                .isEqualTo("COMPLETE: read 2 = 0 stored + 1 versions + 1 duplicates + 0 quarantined; "
                        + "0 on time, 1 late, 0 background, 0 waiting");

        desk.deliver(
                "8.jsonl",
                article("bid", "2026-11-02T03:00:00Z", "Microsoft backs Northmere", BID + " The sum was corrected."));
        assertThat(counts(desk.night("2026-11-09")))
                .isEqualTo("COMPLETE: read 1 = 0 stored + 1 versions + 0 duplicates + 0 quarantined; "
                        + "0 on time, 1 late, 0 background, 0 waiting");

        desk.deliver(
                "9.jsonl",
                article(
                        "bid",
                        "2026-11-10T03:00:00Z",
                        "Microsoft backs Northmere",
                        BID,
                        Map.of("status", "withdrawn")));
        NightDesk.Outcome withdrawn = desk.night("2026-11-10");
        assertThat(counts(withdrawn))
                .isEqualTo("COMPLETE: read 1 = 0 stored + 1 versions + 0 duplicates + 0 quarantined; "
                        + "1 on time, 0 late, 0 background, 0 waiting");
        assertThat(withdrawn.summary().get("warnings").toString())
                .contains("1 article was withdrawn by its outlet; it is listed, not counted.");

        desk.deliver("10-again.jsonl", six);
        NightDesk.Outcome again = desk.night("2026-11-11");
        assertThat(counts(again))
                .isEqualTo("COMPLETE: read 0 = 0 stored + 0 versions + 0 duplicates + 0 quarantined; "
                        + "0 on time, 0 late, 0 background, 0 waiting");
        assertThat(again.summary().get("files").toString()).contains("DUPLICATE_FILE");
        assertThat(skipped(again)).contains("1.jsonl ALREADY_READ");

        desk.deliver(
                "11.jsonl",
                article("missed", "2026-11-11T20:00:00Z", "Buoy adrift", "A buoy went adrift on Wednesday."));
        NightDesk.Outcome afterMissed = desk.night("2026-11-13");
        assertThat(counts(afterMissed))
                .isEqualTo("COMPLETE: read 1 = 1 stored + 0 versions + 0 duplicates + 0 quarantined; "
                        + "1 on time, 0 late, 0 background, 0 waiting");
        assertThat(afterMissed.summary()).containsEntry("window_after", "2026-11-11T05:00:00Z");

        desk.deliver(
                "12.jsonl",
                article("saturday", "2026-11-14T10:00:00Z", "Regatta held", "The regatta was held on Saturday."),
                article("sunday", "2026-11-15T10:00:00Z", "Regatta won", "The regatta was won on Sunday."));
        NightDesk.Outcome monday = desk.night("2026-11-16");
        assertThat(counts(monday))
                .isEqualTo("COMPLETE: read 2 = 2 stored + 0 versions + 0 duplicates + 0 quarantined; "
                        + "2 on time, 0 late, 0 background, 0 waiting");
        assertThat(monday.summary()).containsEntry("window_after", "2026-11-13T05:00:00Z");

        desk.deliver("13.jsonl", article("found", "2026-11-15T20:00:00Z", "Cup found", "The cup was found on Sunday."));
        NightDesk.Outcome repeated = desk.night("2026-11-16");
        assertThat(repeated.outcome()).isEqualTo("ALREADY_COMPLETE");
        assertThat(repeated.exitCode()).isZero();
        assertThat(counts(repeated)).endsWith("2 on time, 0 late, 0 background, 0 waiting");
        assertThat(repeated.summary().get("warnings").toString())
                .contains(
                        "1 new file waits for the next edition; edition 2026-11-16 is published and does not change by itself.");

        NightDesk.Outcome revised = desk.night("2026-11-16", "A file came late.");
        assertThat(revised.summary()).containsEntry("revision", 2);
        assertThat(counts(revised))
                .isEqualTo("COMPLETE: read 1 = 1 stored + 0 versions + 0 duplicates + 0 quarantined; "
                        + "3 on time, 0 late, 0 background, 0 waiting");
        assertThat(desk.message("2026-11-16", 2)).contains("CORRECTED").contains("A file came late.");

        Map<String, String> before = desk.everything();
        NightDesk.Outcome rebuilt = desk.rebuild();
        assertThat(rebuilt.message()).isEmpty();
        assertThat(desk.everything()).isEqualTo(before);
    }

    @Test
    void countsARecordOnceWhoseNewerTextCameWhileItWaited() {
        SmallDesk desk = new SmallDesk(home);
        desk.deliver(
                "1.jsonl",
                article("fair", "2026-11-03T04:00:00Z", "Fair opens", "The fair will open on Tuesday."),
                article("race", "2026-11-04T04:00:00Z", "Race starts", "The race will start on Wednesday."),
                article("now", "2026-11-02T04:00:00Z", "Rain falls", "It rained on Monday."));
        assertThat(counts(desk.night("2026-11-02"))).endsWith("1 on time, 0 late, 0 background, 2 waiting");

        desk.deliver(
                "2.jsonl",
                article("fair", "2026-11-03T04:00:00Z", "Fair opens", "The fair opened on Tuesday. It was full."),
                article("race", "2026-11-03T04:30:00Z", "Race starts", "The race started on Tuesday, a day early."));
        assertThat(counts(desk.night("2026-11-03"))).endsWith("3 on time, 0 late, 0 background, 0 waiting");
        assertThat(counted(desk, "2026-11-03")).isEqualTo(2);

        assertThat(counts(desk.night("2026-11-04"))).endsWith("1 on time, 0 late, 0 background, 0 waiting");
        assertThat(counted(desk, "2026-11-04")).isZero();

        Map<String, String> before = desk.everything();
        desk.rebuild();
        assertThat(desk.everything()).isEqualTo(before);
    }

    @Test
    void makesNoEditionOnDaysThatHaveNoneAndGivesMondayTheWholeWeekend() {
        SmallDesk desk = new SmallDesk(home);
        desk.deliver(
                "1.jsonl",
                article("friday", "2026-11-13T04:00:00Z", "Buoy adrift", "A buoy went adrift on Friday."),
                article("saturday", "2026-11-14T10:00:00Z", "Regatta held", "The regatta was held on Saturday."),
                article("sunday", "2026-11-15T10:00:00Z", "Regatta won", "The regatta was won on Sunday."));
        DeskConfiguration weekdays = DeskConfiguration.of(
                ConfigFiles.read(null),
                name -> name.equals("NIGHTDESK_EDITION_CALENDAR") ? "weekdays" : null,
                null,
                List.of());
        List<NightDesk.Outcome> outcomes = desk.program(new StopRequest())
                .backfill(
                        LocalDate.parse("2026-11-13"),
                        LocalDate.parse("2026-11-16"),
                        desk.request(null, "2026-11-17T05:00:00Z", null),
                        () -> weekdays);

        assertThat(outcomes)
                .extracting(SmallDesk::counts)
                .satisfiesExactly(
                        friday -> assertThat(friday).endsWith("1 on time, 0 late, 0 background, 2 waiting"),
                        monday -> assertThat(monday).endsWith("2 on time, 0 late, 0 background, 0 waiting"));
        assertThat(outcomes.get(1).summary())
                .containsEntry("edition", "2026-11-16")
                .containsEntry("window_after", "2026-11-13T06:00:00Z");
        assertThat(desk.message("2026-11-16", 1)).contains("The window is longer than a day");
    }

    private static long counted(SmallDesk desk, String day) {
        try (DeskLock lock = DeskLock.take(desk.data());
                Database database = Database.open(desk.data(), Build.RULES)) {
            lock.requireHeld();
            Edition edition = database.editions()
                    .published(LocalDate.parse(day))
                    .orElseThrow()
                    .edition();
            return database.days().of(Selection.counted(edition)).articles();
        }
    }

    private static List<String> skipped(NightDesk.Outcome outcome) {
        return ((List<?>) outcome.summary().get("skipped_files"))
                .stream()
                        .map(one -> (Map<?, ?>) one)
                        .map(one -> one.get("path") + " " + one.get("reason"))
                        .toList();
    }
}
