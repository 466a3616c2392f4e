package nightdesk.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every mistake in a file that people edit ends 'serve' and 'run' with 2, with the file, the line and what was meant, before anything is
 * touched. {@code cases/broken-configuration.cases} has the files and the whole messages.
 */
class BrokenConfigurationTest {
    @TempDir
    Path temp;

    /** {@code = file}, its lines after {@code | }, the message after {@code > }. */
    private record Case(String file, String content, String message) {
        String name() {
            return message.substring(0, Math.min(80, message.length()));
        }
    }

    @TestFactory
    Stream<DynamicTest> aBrokenFileIsToldBeforeAnythingIsStarted() throws IOException {
        List<Case> cases = cases();
        assertThat(cases).hasSizeGreaterThanOrEqualTo(30);
        return cases.stream()
                .map(one -> DynamicTest.dynamicTest(one.name(), () -> {
                    Path home = Files.createTempDirectory(temp, "desk");
                    Path file = home.resolve(one.file());
                    Files.createDirectories(Objects.requireNonNull(file.getParent()));
                    Files.createDirectories(home.resolve("config"));
                    Files.createDirectories(home.resolve("report-templates"));
                    Files.writeString(file, one.content(), UTF_8);
                    for (String command : List.of("serve", "run")) {
                        StringWriter out = new StringWriter();
                        StringWriter err = new StringWriter();
                        int code = Nightdesk.run(
                                new PrintWriter(out),
                                new PrintWriter(err),
                                command,
                                "--data",
                                home.resolve("data").toString(),
                                "--output",
                                home.resolve("output").toString(),
                                "--input",
                                home.resolve("input").toString(),
                                "--config",
                                home.resolve("config").toString(),
                                "--templates",
                                home.resolve("report-templates").toString());
                        String said = err.toString().strip().replaceFirst("^nightdesk: ", "");
                        assertThat(said).isEqualTo(one.message());
                        assertThat(code).isEqualTo(2);
                        assertThat(home.resolve("data")).doesNotExist();
                        assertThat(home.resolve("output")).doesNotExist();
                    }
                }));
    }

    private static List<Case> cases() throws IOException {
        List<Case> cases = new ArrayList<>();
        String file = "";
        StringBuilder content = new StringBuilder();
        try (InputStream in = Objects.requireNonNull(
                BrokenConfigurationTest.class.getResourceAsStream("/cases/broken-configuration.cases"))) {
            for (String line : new String(in.readAllBytes(), UTF_8).split("\n", -1)) {
                if (line.startsWith("= ")) {
                    file = line.substring(2).strip();
                    content.setLength(0);
                } else if (line.startsWith("|")) {
                    content.append(line.length() > 1 ? line.substring(2) : "").append('\n');
                } else if (line.startsWith("> ")) {
                    cases.add(new Case(file, content.toString(), line.substring(2)));
                }
            }
        }
        return cases;
    }
}
