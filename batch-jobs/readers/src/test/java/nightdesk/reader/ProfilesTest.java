package nightdesk.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nightdesk.fault.FaultKind;
import nightdesk.fault.NightdeskException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProfilesTest {
    @TempDir
    private Path folder;

    @Test
    void packagesEveryProfileOfTheConfigurationFolder() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("..", "..", "config", "profiles"))) {
            assertThat(files.map(file -> String.valueOf(file.getFileName()))
                            .filter(name -> name.endsWith(".profile"))
                            .sorted())
                    .containsExactlyElementsOf(Profiles.PACKAGED.stream()
                            .map(name -> name + ".profile")
                            .toList());
        }
    }

    @Test
    void addsTheProfilesOfAFolderToThePackagedOnes() throws IOException {
        Files.writeString(
                folder.resolve("capital.profile"),
                "when = Kopf, Rumpf\nheadline = Kopf\nbody = Rumpf\npublished = Tag\ndate-order = day-month\nencoding = windows-1252\n");
        Profiles profiles = Profiles.from(folder);
        assertThat(profiles.names()).containsExactly("capital", "generic", "meltwater", "newsapi", "webz");
        ReadSettings settings = new ReadSettings(profiles, ReadLimits.standard(), Reading.DESK);
        byte[] table = "Kopf;Rumpf;Tag\nÜber uns;Wir über uns.;03.04.2026\n".getBytes(TextEncoding.WINDOWS_1252);
        Reading reading = Reading.of(table, "x.csv", settings, 0);
        assertThat(reading.article().headline()).isEqualTo("Über uns");
        assertThat(reading.article().published().instant()).hasToString("2026-04-02T22:00:00Z");
        assertThat(reading.file().type()).isEqualTo(new FileType("csv", "capital", "windows-1252", false));
    }

    @Test
    void readsATableWithoutHeaderByItsProfilesColumns() throws IOException {
        Files.writeString(
                folder.resolve("telex.profile"),
                "columns = nr, kopf, rumpf\ndelimiter = tab\nheadline = kopf\nbody = rumpf\nid = nr\nrequired = body\n");
        ReadSettings settings = new ReadSettings(Profiles.from(folder), ReadLimits.standard(), Reading.DESK);
        Reading reading = Reading.of(
                "1\tFirst\tBody.\n2\tSecond\t\n".getBytes(java.nio.charset.StandardCharsets.UTF_8),
                "telex-monday.tsv",
                settings,
                0);
        assertThat(reading.articles())
                .extracting(article -> article.guid() + article.headline())
                .containsExactly("1First");
        assertThat(reading.rejection().message())
                .isEqualTo(
                        "telex-monday.tsv, record 2: the field 'body' is empty, which the profile 'telex' requires. The record was rejected; the run continues.");
    }

    @Test
    void takesTheProfileWithMostOfItsMarksPresent() {
        Profiles profiles = Profiles.packaged();
        assertThat(profiles.telling(List.of("url to image", "PUBLISHED_AT", "title"))
                        .name())
                .isEqualTo("newsapi");
        assertThat(profiles.telling(List.of("urlToImage", "title")).name()).isEqualTo("generic");
    }

    @Test
    void readsNoProfilesFromAFolderThatIsNotThere() {
        assertThat(Profiles.from(folder.resolve("none")).names())
                .isEqualTo(Profiles.packaged().names());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            title                                  | line 1: 'title' is no setting. Write 'key = value', or begin the line with '#'.
            headlin = Kopf                         | line 1: 'headlin' is no setting of a profile. Did you mean 'headline'? Known: title, when, records, required, columns, delimiter, encoding, date-order, date-epoch, date-zone, text, headline, body, outlet, url, byline, id, published, language, dateline, status, correction.
            url = u                                | line 1: neither 'headline' nor 'body' is set, so no article could be made. Set one of them.
            body = b;body = c                      | line 2: 'body' is set a second time. Keep one of the two lines.
            body = b;date-order = dmy              | line 2: 'dmy' is no value of 'date-order'. Write day-month or month-day.
            body = b;date-epoch = days             | line 2: 'days' is no value of 'date-epoch'. Write milliseconds or seconds.
            body = b;date-zone = Berlin            | line 2: 'Berlin' is no known zone. Write for instance Europe/Berlin or UTC.
            body = b;encoding = latin              | line 2: 'latin' is no known encoding. Write for instance UTF-8 or windows-1252.
            body = b;delimiter = tabs              | line 2: 'tabs' is no delimiter. Write one ASCII character, or 'tab'.
            body = b;required = text               | line 2: 'text' is no field.
            body = b;text = some                   | line 2: 'some' is no value of 'text'. Write full or partial.
            """)
    void saysWhichLineOfAProfileIsWrong(String lines, String message) throws IOException {
        Path file = folder.resolve("x.profile");
        Files.writeString(file, lines.replace(';', '\n'));
        assertThatThrownBy(() -> Profiles.from(folder))
                .hasMessage(file + ", " + message)
                .isInstanceOfSatisfying(
                        NightdeskException.class,
                        fault -> assertThat(fault.kind()).isEqualTo(FaultKind.USAGE));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            record-size=64MiB      | RECORD_SIZE   | 67108864
            ARCHIVE_RATIO=50       | ARCHIVE_RATIO | 50
            json_depth_limit = 7   | JSON_DEPTH    | 7
            field-size=2 k         | FIELD_SIZE    | 2000
            """)
    void readsLimitsAsTheCommandLineWritesThem(String assignment, Limit limit, long value) {
        assertThat(ReadLimits.standard().with(assignment).of(limit)).isEqualTo(value);
        assertThat(ReadLimits.standard().of(limit)).isEqualTo(limit.standard());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            depth=7           | --limit depth=7: 'depth' is no limit. Known: file-size, file-records, record-size, field-size, archive-size, archive-ratio, archive-entries, archive-nesting, archive-window, json-depth, json-number, xml-depth, xml-attr, html-depth, csv-column.
            json-depth        | --limit json-depth: '' is no size. Write a whole number above 0, with KiB, MiB or GiB if wanted: record-size=64MiB.
            json-depth=0      | --limit json-depth=0: '0' is no size. Write a whole number above 0, with KiB, MiB or GiB if wanted: record-size=64MiB.
            json-depth=7 cows | --limit json-depth=7 cows: '7 cows' is no size. Write a whole number above 0, with KiB, MiB or GiB if wanted: record-size=64MiB.
            file-size=99999999999999999GiB | --limit file-size=99999999999999999GiB: '99999999999999999GiB' is no size. Write a whole number above 0, with KiB, MiB or GiB if wanted: record-size=64MiB.
            """)
    void saysWhatALimitMayBe(String assignment, String message) {
        assertThatThrownBy(() -> ReadLimits.standard().with(assignment)).hasMessage(message);
    }
}
