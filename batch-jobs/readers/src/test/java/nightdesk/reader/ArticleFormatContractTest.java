package nightdesk.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nightdesk.fault.Place;
import nightdesk.fault.Rejection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The laws of reading, for every format by its fixtures: a new folder below {@code fixtures} is found by itself. To write what a new
 * fixture gives into its {@code expected.jsonl}, run with {@code -Dfixtures.accept=true} and read the difference before it is committed.
 */
class ArticleFormatContractTest {
    private static final long SEED = 20_261_122;
    private static final String STRUCTURE = "\"<>{}[],;:\n\\/&\0\u00FF";
    private static final Set<String> LINE_BASED = Set.of("jsonl", "csv", "tsv");

    static Stream<Fixture> fixtures() {
        return Fixture.all();
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void givesWhatTheFixtureExpects(Fixture fixture) throws IOException {
        List<String> lines = ResultLines.of(fixture.read());
        if (Boolean.getBoolean("fixtures.accept")) {
            Files.write(fixture.expected(), lines);
        }
        assertThat(lines).containsExactlyElementsOf(fixture.expectedLines());
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void givesTheSameWhenReadAgain(Fixture fixture) {
        Reading first = fixture.read();
        assertThat(fixture.read()).isEqualTo(first);
        try (InputCursor cursor =
                new InputReader(fixture.settings()).open(fixture.input(), fixture.fileName(), Reading.SHA)) {
            assertThat(Reading.rest(cursor)).as("read from the file itself").isEqualTo(first);
        }
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void goesOnWhereAnEarlierReadingStopped(Fixture fixture) {
        Reading whole = fixture.read();
        int all = whole.results().size();
        for (int read = 0; read <= all; read++) {
            Reading rest = Reading.of(fixture.bytes(), fixture.fileName(), fixture.settings(), read);
            assertThat(rest.results()).isEqualTo(whole.results().subList(read, all));
            assertThat(rest.parts()).isEqualTo(whole.parts());
        }
        assertThatThrownBy(() -> Reading.of(fixture.bytes(), fixture.fileName(), fixture.settings(), all + 1))
                .hasMessage("The file holds " + all + " results, not " + (all + 1));
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void countsEveryRecordOnce(Fixture fixture) {
        Reading reading = fixture.read();
        assertBalanced(reading);
        for (FilePart part : reading.parts()) {
            assertThat(part.bytesCovered())
                    .as("%s is accounted for to its last byte", part)
                    .isEqualTo(part.bytes());
        }
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void placesRecordsInOrderInsideTheFile(Fixture fixture) {
        byte[] bytes = fixture.bytes();
        Reading reading = fixture.read();
        long end = 0;
        long number = 0;
        for (ReadResult result : reading.results()) {
            Place place = place(result);
            if (place.record() > 0 && place.member() == null) {
                assertThat(place.record()).isEqualTo(++number);
                assertThat(place.byteOffset()).isGreaterThanOrEqualTo(end);
                if (LINE_BASED.contains(reading.file().type().type()) && number > 1) {
                    assertThat(between(bytes, end, place.byteOffset()))
                            .as("between the records")
                            .isBlank();
                }
                end = place.byteOffset() + place.byteLength();
                assertThat(end).isLessThanOrEqualTo(bytes.length);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void saysOfEveryRejectionWhereAndWhat(Fixture fixture) {
        for (Rejection rejection : fixture.read().rejections()) {
            String end = rejection.place().record() == 0
                    ? "The file was rejected; the run continues."
                    : "The record was rejected; the run continues.";
            assertThat(rejection.message())
                    .startsWith(rejection.place().describe() + ": ")
                    .endsWith(". " + end)
                    .doesNotContain("null", "Exception", "\n")
                    .hasSizeLessThan(700);
        }
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void readsACutFileWithoutFailing(Fixture fixture) {
        byte[] bytes = fixture.bytes();
        for (int length : cuts(bytes.length)) {
            assertBalanced(fixture.read(Arrays.copyOf(bytes, length)));
        }
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void readsADamagedFileWithoutFailing(Fixture fixture) {
        byte[] bytes = fixture.bytes();
        Random random = new Random(SEED);
        for (int round = 0; round < 60; round++) {
            byte[] damaged = bytes.clone();
            for (int i = 0; i < 1 + round / 10; i++) {
                damaged[random.nextInt(damaged.length)] = (byte) STRUCTURE.charAt(random.nextInt(STRUCTURE.length()));
            }
            assertBalanced(fixture.read(damaged));
        }
    }

    @Test
    void listsEveryFormatOfThePackageOnce() throws IOException, URISyntaxException, ClassNotFoundException {
        Path classes = Path.of(ArticleFormat.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        Set<String> formats = new TreeSet<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(classes.resolve("nightdesk/reader"), "*.class")) {
            for (Path file : files) {
                String name = String.valueOf(file.getFileName()).replace(".class", "");
                Class<?> type = Class.forName("nightdesk.reader." + name, false, ArticleFormat.class.getClassLoader());
                if (ArticleFormat.class.isAssignableFrom(type) && !type.isInterface()) {
                    formats.add(name);
                }
            }
        }
        assertThat(ArticleFormats.LIST.stream().map(format -> format.getClass().getSimpleName()))
                .containsExactlyInAnyOrderElementsOf(formats);
    }

    private static void assertBalanced(Reading reading) {
        long read = reading.parts().stream().mapToLong(FilePart::read).sum();
        assertThat(read).isEqualTo(reading.results().size());
        assertThat(reading.parts().stream().mapToLong(FilePart::accepted).sum())
                .isEqualTo(reading.articles().size());
        assertThat(reading.parts().stream().mapToLong(FilePart::rejected).sum())
                .isEqualTo(reading.rejections().size());
        assertThat(reading.rejections())
                .as("the reader's own failures")
                .noneMatch(rejection -> rejection.reason().name().equals("PARSER_CRASH"));
        for (FilePart part : reading.parts()) {
            assertThat(part.bytesCovered()).isLessThanOrEqualTo(part.bytes());
        }
    }

    private static List<Integer> cuts(int length) {
        TreeSet<Integer> cuts = new TreeSet<>();
        Random random = new Random(SEED);
        for (int i = 0; i < Math.min(length, 150); i++) {
            cuts.add(length <= 150 ? i : random.nextInt(length));
        }
        return new ArrayList<>(cuts);
    }

    private static Place place(ReadResult result) {
        return switch (result) {
            case ReadResult.Accepted accepted -> accepted.article().source().place();
            case ReadResult.Rejected rejected -> rejected.rejection().place();
        };
    }

    private static String between(byte[] bytes, long from, long to) {
        return new String(bytes, (int) from, (int) (to - from), StandardCharsets.ISO_8859_1);
    }
}
