package nightdesk.reader;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import nightdesk.article.Article;
import nightdesk.fault.Rejection;

/**
 * Everything that reading some bytes gives.
 *
 * @param results in order
 * @param parts the accounts afterwards
 */
record Reading(List<ReadResult> results, List<FilePart> parts) {
    static final ZoneId DESK = ZoneId.of("Europe/Berlin");
    static final String SHA = "0".repeat(64);
    private static final Profiles PROFILES = Profiles.packaged();

    static ReadSettings settings(String... limits) {
        ReadLimits all = ReadLimits.standard();
        for (String limit : limits) {
            all = all.with(limit);
        }
        return new ReadSettings(PROFILES, all, DESK);
    }

    static Reading of(byte[] bytes, String name, String... limits) {
        return of(bytes, name, settings(limits), 0);
    }

    static Reading of(String text, String name, String... limits) {
        return of(text.getBytes(StandardCharsets.UTF_8), name, limits);
    }

    static Reading of(byte[] bytes, String name, ReadSettings settings, long skip) {
        try (InputCursor cursor = new InputReader(settings).open(() -> new ByteArrayInputStream(bytes), name, SHA)) {
            cursor.skip(skip);
            return rest(cursor);
        }
    }

    static Reading rest(InputCursor cursor) {
        List<ReadResult> results = new ArrayList<>();
        for (ReadResult result = cursor.next(); result != null; result = cursor.next()) {
            results.add(result);
        }
        return new Reading(results, cursor.parts());
    }

    List<Article> articles() {
        return results.stream()
                .filter(ReadResult.Accepted.class::isInstance)
                .map(result -> ((ReadResult.Accepted) result).article())
                .toList();
    }

    List<Rejection> rejections() {
        return results.stream()
                .filter(ReadResult.Rejected.class::isInstance)
                .map(result -> ((ReadResult.Rejected) result).rejection())
                .toList();
    }

    Article article() {
        if (results.size() != 1 || articles().size() != 1) {
            throw new AssertionError("One article was expected: " + results);
        }
        return articles().getFirst();
    }

    Rejection rejection() {
        if (rejections().size() != 1) {
            throw new AssertionError("One rejection was expected: " + results);
        }
        return rejections().getFirst();
    }

    FilePart file() {
        return parts.getFirst();
    }
}
