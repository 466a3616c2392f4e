package nightdesk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What CONVENTIONS.md asks of the text of every source file and no compiler sees. */
class SourcesTest {
    private static final int ONE_SITTING = 500;

    private static List<Source> sources;

    private record Source(Path path, List<String> lines) {
        Stream<String> matching(Pattern pattern) {
            return IntStream.range(0, lines.size())
                    .filter(i -> pattern.matcher(lines.get(i)).find())
                    .mapToObj(i -> path + ":" + (i + 1) + ": " + lines.get(i).strip());
        }
    }

    @BeforeAll
    static void readTheSources() throws IOException {
        Path modules = Path.of("..");
        try (Stream<Path> files =
                Files.find(modules, 20, (path, attributes) -> path.toString().endsWith(".java"))) {
            sources = files.filter(path -> path.toString().contains("/src/"))
                    .sorted()
                    .map(path -> new Source(modules.relativize(path), linesOf(path)))
                    .toList();
        }
        assertThat(sources).as("sources below %s", modules.toAbsolutePath()).hasSizeGreaterThan(50);
    }

    @Test
    void areReadInOneSitting() {
        assertThat(sources.stream()
                        .filter(source -> source.lines().size() > ONE_SITTING)
                        .map(source -> source.path() + ": " + source.lines().size() + " lines"))
                .as("files of more than %d lines", ONE_SITTING)
                .isEmpty();
    }

    @Test
    void leaveNothingForLater() {
        assertThat(found("\\b(TO" + "DO|FIX" + "ME|XX" + "X)\\b|@Dis" + "abled"))
                .isEmpty();
    }

    @Test
    void nameNoAuthors() {
        assertThat(found("\\* *@auth" + "or")).isEmpty();
    }

    private static Stream<String> found(String regex) {
        Pattern pattern = Pattern.compile(regex);
        return sources.stream().flatMap(source -> source.matching(pattern));
    }

    private static List<String> linesOf(Path path) {
        try {
            return Files.readAllLines(path, UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
