package nightdesk.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputReaderTest {
    @TempDir
    private Path folder;

    private static Reading read(InputReader.Source source, String name) {
        try (InputCursor cursor = new InputReader(Reading.settings()).open(source, name, Reading.SHA)) {
            return Reading.rest(cursor);
        }
    }

    @Test
    void refusesAFileThatIsGone() {
        Path gone = folder.resolve("gone.csv");
        try (InputCursor cursor = new InputReader(Reading.settings()).open(gone, "gone.csv", Reading.SHA)) {
            assertThat(Reading.rest(cursor).rejection().message())
                    .isEqualTo("gone.csv: the file is no longer there. The file was rejected; the run continues.");
        }
    }

    @Test
    void refusesAFileThatIsTooLarge() throws IOException {
        Path file = Files.writeString(folder.resolve("large.csv"), "id,title\n1,x\n");
        try (InputCursor cursor =
                new InputReader(Reading.settings("file-size=10")).open(file, "large.csv", Reading.SHA)) {
            assertThat(Reading.rest(cursor).rejection().message())
                    .isEqualTo(
                            "large.csv: the file has more than 10 bytes, which is the limit 'file-size'. The file was rejected; the run continues.");
        }
    }

    @Test
    void keepsWhatWasReadBeforeTheDiskFails() {
        byte[] lines = "{\"title\":\"First\"}\n{\"title\":\"Second\"}\n{\"tit".getBytes(StandardCharsets.UTF_8);
        Reading reading = read(
                () -> new SequenceInputStream(
                        new ByteArrayInputStream(lines), new FailingInput(new IOException("bad sector"))),
                "a.jsonl");
        assertThat(reading.articles()).hasSize(2);
        assertThat(reading.rejection().message())
                .isEqualTo(
                        "a.jsonl, record 3: the file could not be read to its end (bad sector). The record was rejected; the run continues.");
        assertThat(reading.file().status()).isEqualTo(FileStatus.PARTIAL);
    }

    @Test
    void readsStreamsThatGiveAByteAtATime() {
        byte[] table = "id,title,body\n1,\"Über\nzwei\",x\n2,Second,y\n".getBytes(StandardCharsets.UTF_8);
        Reading slow = read(
                () -> new InputStream() {
                    private int at;

                    @Override
                    public int read() {
                        return at < table.length ? table[at++] & 0xFF : -1;
                    }

                    @Override
                    public int read(byte[] into, int from, int length) {
                        int one = read();
                        if (one >= 0) {
                            into[from] = (byte) one;
                        }
                        return one < 0 ? -1 : 1;
                    }
                },
                "a.csv");
        assertThat(slow).isEqualTo(Reading.of(table, "a.csv"));
        assertThat(slow.articles()).hasSize(2);
    }

    @Test
    void tellsThePartOfTheLastResult() throws IOException {
        Path file =
                Files.writeString(folder.resolve("a.json"), "{\"articles\":[{\"title\":\"First\",\"text\":\"x\"}]}");
        try (InputCursor cursor = new InputReader(Reading.settings()).open(file, "a.json", Reading.SHA)) {
            cursor.next();
            assertThat(cursor.part().type()).isEqualTo(new FileType("json", "generic", "UTF-8", false));
            assertThat(cursor.part().accepted()).isEqualTo(1);
        }
    }
}
