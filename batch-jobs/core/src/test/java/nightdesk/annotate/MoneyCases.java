package nightdesk.annotate;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nightdesk.article.ArticleText;
import nightdesk.text.Span;

/** Lines of a {@code .cases} file: a sentence with its amounts in double brackets, a bar, what is expected. */
public final class MoneyCases {
    /**
     * One line.
     *
     * @param number of the line in its file, from 1
     * @param sentence without the brackets
     * @param marked the bracketed spans, in order
     * @param expected what stands behind the bar, at the semicolons
     */
    public record Case(
            int number, String sentence, List<Span> marked, List<String> expected, String language, String outlet) {
        /** The sentence as an article without headline. */
        public ArticleText article() {
            return ArticleText.of(sentence, null, outlet, language);
        }
    }

    private MoneyCases() {}

    /** The cases of a file under {@code cases/}. */
    public static List<Case> of(String file) {
        List<Case> cases = new ArrayList<>();
        String language = "en";
        String outlet = "";
        int number = 0;
        for (String line : lines(file)) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            if (line.startsWith("@")) {
                String[] settings = line.substring(1).trim().split(" ", -1);
                language = settings[0];
                outlet = settings.length > 1 ? settings[1].substring("outlet=".length()) : "";
                continue;
            }
            cases.add(parse(number, line, language, outlet));
        }
        return cases;
    }

    private static Case parse(int number, String line, String language, String outlet) {
        int bar = line.lastIndexOf(" | ");
        StringBuilder sentence = new StringBuilder();
        List<Span> marked = new ArrayList<>();
        int at = 0;
        String text = line.substring(0, bar);
        while (at < text.length()) {
            int open = text.indexOf("[[", at);
            if (open < 0) {
                sentence.append(text, at, text.length());
                break;
            }
            int close = text.indexOf("]]", open);
            sentence.append(text, at, open);
            int start = sentence.length();
            sentence.append(text, open + 2, close);
            marked.add(new Span(start, sentence.length()));
            at = close + 2;
        }
        String expected = line.substring(bar + 3).trim();
        List<String> readings = expected.equals("-") ? List.of() : List.of(expected.split("; ", -1));
        return new Case(number, sentence.toString(), marked, readings, language, outlet);
    }

    private static List<String> lines(String file) {
        InputStream stream = Objects.requireNonNull(MoneyCases.class.getResourceAsStream("/cases/" + file), file);
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
