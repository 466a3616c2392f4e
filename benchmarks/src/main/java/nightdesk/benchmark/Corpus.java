package nightdesk.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import nightdesk.article.ArticleText;
import nightdesk.reader.InputCursor;
import nightdesk.reader.InputReader;
import nightdesk.reader.Profiles;
import nightdesk.reader.ReadLimits;
import nightdesk.reader.ReadResult;
import nightdesk.reader.ReadSettings;

/**
 * The first articles of an export.
 *
 * @param bytes their size in UTF-8
 */
record Corpus(List<ArticleText> articles, long bytes) {
    /** Reads at most {@code most} articles of a file in any format. */
    static Corpus read(Path file, int most) throws IOException {
        InputReader reader = new InputReader(new ReadSettings(Profiles.of(new TreeMap<>()), ReadLimits.standard(), ZoneOffset.UTC));
        List<ArticleText> articles = new ArrayList<>();
        long bytes = 0;
        try (InputCursor cursor = reader.open(file, String.valueOf(file.getFileName()), "0".repeat(64))) {
            for (ReadResult result = cursor.next(); result != null && articles.size() < most; result = cursor.next()) {
                if (result instanceof ReadResult.Accepted accepted) {
                    articles.add(ArticleText.of(accepted.article(), null));
                    bytes += accepted.article().text().getBytes(StandardCharsets.UTF_8).length;
                }
            }
        }
        return new Corpus(articles, bytes);
    }
}
