package nightdesk.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nightdesk.fault.NightdeskException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TemplatesTest {
    private static final Path FOLDER = Path.of("..", "..", "report-templates");
    private static final Pattern COLOUR = Pattern.compile("#[0-9A-Fa-f]{6}\\b");

    private static List<Path> templates() throws IOException {
        try (var files = Files.walk(FOLDER)) {
            List<Path> found = files.filter(file -> file.toString().endsWith(".html"))
                    .sorted()
                    .toList();
            assertThat(found).hasSizeGreaterThanOrEqualTo(2);
            return found;
        }
    }

    @Test
    void noTemplateWritesTextUnescapedOrCallsIntoTheProgram() throws IOException {
        for (Path file : templates()) {
            assertThat(Files.readString(file))
                    .as(file.toString())
                    .doesNotContain(
                            "th:utext", "[(", "[[", "__$", "@{T(", "T(", "th:inline", "th:onclick", "javascript:")
                    .doesNotContain("${@", "#ctx", "#root", "#vars", "#execInfo", "@java", "new java");
        }
    }

    @Test
    void templatesUseTheColoursOfTheThemeAndNoOthers() throws IOException {
        List<String> theme = List.of(Theme.LIGHT, Theme.DARK).stream()
                .flatMap(t -> java.util.stream.Stream.of(
                        t.ink(), t.mute(), t.rule(), t.wash(), t.focus(), t.other(), t.bad(), t.good(), t.paper()))
                .map(Theme::css)
                .toList();
        List<String> alsoUsed = List.of("#F6DCCB", "#E6E9EC", "#0D131A", "#8CC4F2");
        for (Path file : List.of(FOLDER.resolve("pdf/briefing.css"), FOLDER.resolve("mail/briefing.html"))) {
            Matcher colours = COLOUR.matcher(Files.readString(file));
            while (colours.find()) {
                assertThat(theme.contains(colours.group()) || alsoUsed.contains(colours.group()))
                        .as(file + " " + colours.group())
                        .isTrue();
            }
        }
    }

    @Test
    void textMeetsTheContrastOfWcagAaOnLightAndDark() {
        for (Theme theme : List.of(Theme.LIGHT, Theme.DARK)) {
            for (int text : List.of(theme.ink(), theme.mute(), theme.focus(), theme.bad(), theme.good())) {
                assertThat(contrast(text, theme.paper())).as(Theme.css(text)).isGreaterThanOrEqualTo(4.5);
            }
        }
        assertThat(contrast(0x8CC4F2, Theme.DARK.paper())).isGreaterThanOrEqualTo(4.5);
        assertThat(contrast(Theme.LIGHT.ink(), 0xF6DCCB)).isGreaterThanOrEqualTo(4.5);
        assertThat(contrast(Theme.LIGHT.mute(), Theme.LIGHT.wash())).isGreaterThanOrEqualTo(4.5);
    }

    private static double contrast(int one, int other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(int rgb) {
        return 0.2126 * linear(rgb >> 16 & 255) + 0.7152 * linear(rgb >> 8 & 255) + 0.0722 * linear(rgb & 255);
    }

    private static double linear(int channel) {
        double c = channel / 255.0;
        return c <= 0.03928 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }

    @Test
    void everyLanguageHasTheSameWords() throws IOException {
        Properties english = new Properties();
        Properties german = new Properties();
        try (var in = Files.newBufferedReader(FOLDER.resolve("text/layout.en.properties"))) {
            english.load(in);
        }
        try (var in = Files.newBufferedReader(FOLDER.resolve("text/layout.de.properties"))) {
            german.load(in);
        }
        assertThat(german.stringPropertyNames()).containsExactlyInAnyOrderElementsOf(english.stringPropertyNames());
    }

    @Test
    void aTemplateOutsideTheFolderIsRefused(@TempDir Path folder) {
        TemplateFolder templates = TemplateFolder.at(folder);
        assertThatThrownBy(() -> templates.bytes("../secret"))
                .isInstanceOf(NightdeskException.class)
                .hasMessage(folder.toAbsolutePath()
                        + ": '../secret' lies outside the template folder. Templates may only name files inside it.");
    }

    @Test
    void aTemplateThatIsNowhereIsNamed(@TempDir Path folder) {
        TemplateFolder templates = TemplateFolder.at(folder);
        assertThatThrownBy(() -> templates.bytes("pdf/other.html"))
                .isInstanceOf(NightdeskException.class)
                .hasMessage(folder.toAbsolutePath()
                        + ": template 'pdf/other.html' is missing. Restore it or leave the template folder unset.");
    }

    @Test
    void whatTheOperatorsFolderLacksComesFromTheProgram(@TempDir Path folder) {
        assertThat(TemplateFolder.at(folder).text("pdf/briefing.css")).contains("@page");
    }

    @Test
    void onlyWebAddressesAreLinks() {
        assertThat(Links.of("https://a.example/b?c=d#e")).contains("https://a.example/b?c=d#e");
        assertThat(Links.of("HTTP://a.example/ü")).contains("HTTP://a.example/%C3%BC");
        for (String refused : List.of(
                "javascript:alert(1)",
                "data:text/html,x",
                "file:///etc/passwd",
                "//a.example/",
                "/b",
                "https:///x",
                "https://user:pass@a.example/",
                "https://a b.example/",
                "")) {
            assertThat(Links.of(refused)).as(refused).isEmpty();
        }
    }
}
