package nightdesk.job;

import static nightdesk.job.SmallDesk.article;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import nightdesk.config.ConfigFiles;
import nightdesk.config.DeskConfiguration;
import nightdesk.fault.NightdeskException;
import nightdesk.ops.DeskStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nights that must not become an edition because an expected source is missing or mostly refused. */
class GateIT {
    private static final String HEADING = "outlet,expected,minimum,licence,excerpt_chars\n";
    private static final String TEXT = "A crane was painted in the harbour.";

    @TempDir
    Path home;

    @Test
    void holdsANightWithoutAnExpectedSourceAndPublishesItOnceItCame() throws Exception {
        SmallDesk desk = new SmallDesk(home);
        DeskConfiguration configuration =
                configured(HEADING + "quaygazette.example,daily,1,,\nPier Post,weekdays,,,\nslow.example,weekly,,,\n");
        desk.deliver("1.jsonl", article("a", "2026-11-04T03:00:00Z", "Crane painted", TEXT));

        NightDesk.Outcome held = night(desk, "2026-11-04", configuration);

        assertThat(held.outcome()).isEqualTo("HELD");
        assertThat(held.exitCode()).isEqualTo(5);
        assertThat(held.message())
                .isEqualTo("Edition 2026-11-04 is held: nothing came from 'Pier Post', expected weekdays. Nothing was "
                        + "published or sent. Deliver what is missing or correct what was refused, or change "
                        + "config/sources.csv, then run again.");
        assertThat(desk.output().resolve("2026-11-04/r1")).doesNotExist();
        assertThat(desk.output().resolve("2026-11-04/run-1.json")).isRegularFile();
        assertThat(DeskStatus.lines(desk.data(), false, Instant.parse("2026-11-04T06:00:00Z")))
                .contains(
                        "Attempt 1 of run 2026-11-04.r1 was held (exit 5); its files are read again by the next run.");
        assertThat(desk.resume().outcome()).isEqualTo("NOTHING_TO_RESUME");

        desk.deliver(
                "2.jsonl",
                article("b", "2026-11-04T02:00:00Z", "Pier open", TEXT)
                        .replace("Quay Gazette", "Pier Post")
                        .replace("quaygazette.example", "www.pierpost.example"));
        NightDesk.Outcome published = night(desk, "2026-11-04", configuration);
        assertThat(SmallDesk.counts(published))
                .isEqualTo("COMPLETE: read 2 = 2 stored + 0 versions + 0 duplicates + 0 quarantined; "
                        + "2 on time, 0 late, 0 background, 0 waiting");
        assertThat(published.summary()).containsEntry("attempt", 2);

        // Everything known already is a quiet day, no missing source; from a Sunday nothing is due of one that rests at
        // weekends.
        desk.deliver(
                "3.jsonl", Files.readString(desk.input().resolve("1.jsonl")).strip() + "\n");
        assertThat(night(desk, "2026-11-05", configuration).outcome()).isEqualTo("HELD");
        Files.delete(desk.input().resolve("3.jsonl"));
        desk.deliver(
                "4.jsonl",
                Files.readString(desk.input().resolve("1.jsonl")).strip(),
                Files.readString(desk.input().resolve("2.jsonl")).strip(),
                "");
        assertThat(night(desk, "2026-11-05", configuration).outcome()).isEqualTo("COMPLETE");
        var before = desk.everything();
        assertThat(desk.rebuild().message()).isEmpty();
        assertThat(desk.everything()).isEqualTo(before);
    }

    @Test
    void holdsANightWhenMoreThanAFifthOfASourceWasRefused() {
        SmallDesk desk = new SmallDesk(home);
        DeskConfiguration configuration = configured(HEADING + "quaygazette.example,daily,,,\n");
        desk.deliver("1.jsonl", lines(20, 5));
        assertThat(night(desk, "2026-11-04", configuration).outcome()).isEqualTo("COMPLETE_WITH_QUARANTINE");
        desk.deliver("2.jsonl", lines(14, 5));
        assertThat(night(desk, "2026-11-05", configuration).outcome()).isEqualTo("COMPLETE_WITH_QUARANTINE");
        desk.deliver("3.jsonl", lines(18, 6));
        assertThat(night(desk, "2026-11-06", configuration).message())
                .startsWith("Edition 2026-11-06 is held: 6 of 24 records in the files of 'quaygazette.example' were "
                        + "refused, more than the 20 % of gate.rejected-percent. Nothing was published or sent.");
        assertThat(desk.night("2026-11-06").outcome()).isEqualTo("COMPLETE_WITH_QUARANTINE");
    }

    @Test
    void namesTheLineOfASourceThatCannotBeUnderstood() {
        assertThatThrownBy(() -> configured(HEADING + "quaygazette.example,hourly,,,\n"))
                .isInstanceOf(NightdeskException.class)
                .hasMessage(
                        "config/sources.csv, line 2: 'expected' is 'hourly', expected 'daily', 'weekdays' or 'weekly'. Nothing was touched.");
        assertThatThrownBy(() -> configured("outlet,expectd\n"))
                .hasMessageStartingWith("config/sources.csv, line 1: 'expectd' is no column.");
        assertThatThrownBy(() -> configured(HEADING + "a.example,daily,,,\nwww.a.example,weekly,,,\n"))
                .hasMessage(
                        "config/sources.csv, line 3: 'www.a.example' stands in an earlier line too. Keep one of them. Nothing was touched.");
    }

    private static String[] lines(int good, int bad) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < good; i++) {
            lines.add(article("g" + i + "-" + bad, "2026-11-04T03:00:00Z", "Crane " + i + " painted", TEXT + i));
        }
        for (int i = 0; i < bad; i++) {
            lines.add("{\"id\": \"bad" + i);
        }
        return lines.toArray(String[]::new);
    }

    private static NightDesk.Outcome night(SmallDesk desk, String day, DeskConfiguration configuration) {
        RunRequest request = desk.request(day, day + "T05:00:00Z", null);
        assertThat(request.edition()).isEqualTo(LocalDate.parse(day));
        return desk.program(new StopRequest()).run(request, () -> configuration);
    }

    private static DeskConfiguration configured(String sources) {
        TreeMap<String, String> files = new TreeMap<>(ConfigFiles.read(null).files());
        files.put("sources.csv", sources);
        return DeskConfiguration.of(new ConfigFiles(files, "config", null), name -> null, null, List.of());
    }
}
