package nightdesk.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nightdesk.fault.RejectionReason;
import org.junit.jupiter.api.Test;

/** Exports as they are found in the world: {@code -Dnightdesk.exports=FOLDER} reads every file below a folder; skipped without it. */
class FoundExportsTest {
    @Test
    void readsWhateverItIsGiven() throws IOException {
        String folder = System.getProperty("nightdesk.exports");
        assumeTrue(folder != null, "skipped: -Dnightdesk.exports names no folder");
        try (Stream<Path> files = Files.walk(Path.of(String.valueOf(folder)))) {
            List<Path> all = files.filter(Files::isRegularFile).sorted().toList();
            assertThat(all).isNotEmpty();
            all.forEach(FoundExportsTest::read);
        }
    }

    private static void read(Path file) {
        try (InputCursor cursor =
                new InputReader(Reading.settings()).open(file, String.valueOf(file.getFileName()), Reading.SHA)) {
            Reading reading = Reading.rest(cursor);
            assertThat(reading.rejections())
                    .as("%s", file)
                    .noneMatch(rejection -> rejection.reason() == RejectionReason.PARSER_CRASH);
            assertThat(reading.parts().stream().mapToLong(FilePart::read).sum())
                    .as("%s", file)
                    .isEqualTo(reading.results().size());
            assertThat(reading.parts()).as("%s", file).allMatch(part -> part.bytesCovered() <= part.bytes());
        }
    }
}
