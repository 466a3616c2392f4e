package nightdesk.reader;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import nightdesk.article.Article;
import nightdesk.fault.Place;
import nightdesk.fault.Rejection;
import org.jspecify.annotations.Nullable;

/** Results and accounts as lines of JSON, as the fixtures expect them. Keys and hashes have their own tests. */
final class ResultLines {
    private ResultLines() {}

    static List<String> of(Reading reading) {
        List<String> lines = new ArrayList<>();
        for (ReadResult result : reading.results()) {
            lines.add(
                    switch (result) {
                        case ReadResult.Accepted(Article article) -> article(article);
                        case ReadResult.Rejected(Rejection rejection) -> rejection(rejection);
                    });
        }
        reading.parts().forEach(part -> lines.add(part(part)));
        return lines;
    }

    private static String article(Article article) {
        Map<String, @Nullable Object> line = new LinkedHashMap<>();
        line.put("article", place(article.source().place()));
        line.put("headline", article.headline());
        line.put("paragraphs", article.paragraphs());
        line.put("outlet", article.outlet().name());
        line.put("outlet_key", article.outlet().key());
        line.put(
                "published",
                article.published().isDated()
                        ? article.published().instant() + " "
                                + article.published().precision()
                        : null);
        line.put("zone", article.published().zone());
        line.put("url", article.url());
        line.put("guid", article.guid());
        line.put("byline", article.byline());
        line.put("dateline", article.dateline());
        line.put("language", article.language());
        line.put("status", article.status() == nightdesk.article.PublicationStatus.USABLE ? null : article.status());
        line.put("flags", article.flags().isEmpty() ? null : List.copyOf(article.flags()));
        return json(line);
    }

    private static String rejection(Rejection rejection) {
        Map<String, @Nullable Object> line = new LinkedHashMap<>();
        line.put("rejected", place(rejection.place()));
        line.put("reason", rejection.reason());
        line.put("message", rejection.message());
        line.put("excerpt", rejection.excerpt());
        return json(line);
    }

    private static String part(FilePart part) {
        Map<String, @Nullable Object> line = new LinkedHashMap<>();
        line.put("part", part.member() == null ? "file" : part.member());
        line.put("type", part.type().type());
        line.put("profile", part.type().profile());
        line.put("encoding", part.type().encoding() + (part.type().encodingGuessed() ? " (guessed)" : ""));
        line.put("status", part.status());
        line.put("read", part.accepted() + " + " + part.rejected());
        line.put("bytes", part.bytesCovered() + " of " + part.bytes());
        return json(line);
    }

    private static String place(Place place) {
        return String.format(
                Locale.ROOT,
                "%srecord %d, line %d, bytes %d+%d",
                place.member() == null ? "" : place.member() + ": ",
                place.record(),
                place.line(),
                place.byteOffset(),
                place.byteLength());
    }

    private static String json(Map<String, @Nullable Object> values) {
        return values.entrySet().stream()
                .filter(entry -> entry.getValue() != null)
                .map(entry -> text(entry.getKey()) + ": " + value(entry.getValue()))
                .collect(Collectors.joining(", ", "{", "}"));
    }

    private static String value(@Nullable Object value) {
        return value instanceof List<?> list
                ? list.stream().map(ResultLines::value).collect(Collectors.joining(", ", "[", "]"))
                : text(String.valueOf(value));
    }

    private static String text(String text) {
        StringBuilder out = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"', '\\' -> out.append('\\').append(c);
                case '\n' -> out.append("\\n");
                case '\t' -> out.append("\\t");
                default -> out.append(c < 0x20 ? String.format(Locale.ROOT, "\\u%04x", (int) c) : String.valueOf(c));
            }
        }
        return out.append('"').toString();
    }
}
