package nightdesk.reader;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * An example of reading: a folder {@code fixtures/FORMAT/CASE} with one file {@code input.*}, what is expected of it, and limits if they
 * are not the standard ones.
 *
 * @param name {@code FORMAT/CASE}
 * @param input the file to read
 * @param limits lines of {@code limits.txt}
 */
record Fixture(String name, Path input, List<String> limits) {
    private static final Path ROOT = Path.of("src", "test", "resources", "fixtures");

    static Stream<Fixture> all() {
        try (Stream<Path> files = Files.walk(ROOT)) {
            return files
                    .filter(file -> String.valueOf(file.getFileName()).startsWith("input."))
                    .sorted()
                    .map(Fixture::of)
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Fixture of(Path input) {
        Path folder = input.resolveSibling("");
        Path limits = input.resolveSibling("limits.txt");
        return new Fixture(
                ROOT.relativize(folder).toString().replace('\\', '/'),
                input,
                Files.exists(limits) ? lines(limits) : List.of());
    }

    byte[] bytes() {
        try {
            return Files.readAllBytes(input);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String fileName() {
        return String.valueOf(input.getFileName());
    }

    ReadSettings settings() {
        return Reading.settings(limits.toArray(String[]::new));
    }

    Reading read() {
        return read(bytes());
    }

    Reading read(byte[] bytes) {
        return Reading.of(bytes, fileName(), settings(), 0);
    }

    Path expected() {
        return input.resolveSibling("expected.jsonl");
    }

    List<String> expectedLines() {
        return lines(expected());
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
