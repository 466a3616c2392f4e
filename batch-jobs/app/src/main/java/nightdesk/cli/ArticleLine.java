package nightdesk.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Objects;
import nightdesk.article.Article;
import nightdesk.article.ArticleText;
import nightdesk.text.Text;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * One line of {@code extract}'s own input: an object with {@code id} and {@code text}, or {@code title} and {@code text}. Positions in the
 * answer count in {@code text} if it begins with the title, else in title, blank line, text.
 *
 * @param problem why the line cannot be answered; null if it can
 */
record ArticleLine(
        String id, @Nullable ArticleText article, @Nullable String problem) {
    private static final int LOOK_AHEAD = 1 << 16;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** The text; only where there is no problem. */
    ArticleText text() {
        return Objects.requireNonNull(article);
    }

    /** Whether the stream begins with such a line. Leaves the stream where it was; it must support marks. */
    static boolean isFirstOf(InputStream in) throws IOException {
        in.mark(LOOK_AHEAD);
        byte[] head = in.readNBytes(LOOK_AHEAD - 1);
        in.reset();
        String text = new String(head, StandardCharsets.UTF_8).stripLeading();
        if (!text.startsWith("{")) {
            return false;
        }
        int end = text.indexOf('\n');
        String first = end < 0 ? text : text.substring(0, end);
        // A line longer than the look-ahead is judged by its beginning.
        return end < 0 && head.length == LOOK_AHEAD - 1
                ? first.contains("\"text\"") && first.contains("\"id\"")
                : parse(first).problem() == null;
    }

    static ArticleLine parse(String line) {
        JsonNode node;
        try {
            node = JSON.readTree(line);
        } catch (JacksonException e) {
            return broken("is no JSON: " + e.getOriginalMessage() + ".");
        }
        if (!node.isObject()) {
            return broken("is no JSON object, expected one with \"id\" and \"text\".");
        }
        String id = string(node, "id");
        String body = string(node, "text");
        if (id == null || body == null || body.isBlank()) {
            return broken("has no " + (id == null ? "\"id\"" : "\"text\"") + ", expected an object with both.");
        }
        String title = Objects.requireNonNullElse(string(node, "title"), "");
        String raw = title.isEmpty() || body.startsWith(title) ? body : title + Article.BREAK + body;
        return new ArticleLine(id, text(raw, title, node), null);
    }

    private static ArticleText text(String raw, String title, JsonNode node) {
        LocalDate published = date(Objects.requireNonNullElse(
                string(node, "published"), Objects.requireNonNullElse(string(node, "date"), "")));
        String outlet = Objects.requireNonNullElse(string(node, "outlet"), "");
        String language = Objects.requireNonNullElse(string(node, "language"), "");
        if (title.isEmpty()) {
            return ArticleText.of(raw, published, outlet, language);
        }
        Text text = Text.of(raw);
        int headlineEnd = Math.min(Text.of(title).length(), text.length());
        return new ArticleText(
                text, headlineEnd, ArticleText.leadEnd(text.chars(), headlineEnd), published, outlet, language);
    }

    private static @Nullable LocalDate date(String written) {
        try {
            return written.length() < 10 ? null : LocalDate.parse(written.substring(0, 10));
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static @Nullable String string(JsonNode node, String field) {
        JsonNode value = node.get(field);
        return value == null || value.isNull() || value.isContainer() ? null : value.asString();
    }

    private static ArticleLine broken(String problem) {
        return new ArticleLine("", null, problem);
    }
}
