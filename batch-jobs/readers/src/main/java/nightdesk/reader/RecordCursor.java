package nightdesk.reader;

import java.util.function.Supplier;
import nightdesk.article.Article;
import org.jspecify.annotations.Nullable;

/** The articles of a file that is cut into records. */
final class RecordCursor implements ArticleCursor {
    private final RecordLoop<Article> records;
    private final Supplier<FileType> type;

    RecordCursor(
            Origin origin,
            RecordWindow window,
            RecordCutter cutter,
            RecordReader<Article> reader,
            Supplier<FileType> type) {
        this.records = new RecordLoop<>(origin, window, cutter, reader);
        this.type = type;
    }

    @Override
    public @Nullable ReadResult next() {
        RecordLoop.Outcome<Article> outcome = records.next();
        return switch (outcome) {
            case null -> null;
            case RecordLoop.Outcome.Read<Article>(Article article) -> new ReadResult.Accepted(article);
            case RecordLoop.Outcome.Failed<Article> failed -> new ReadResult.Rejected(failed.rejection());
        };
    }

    @Override
    public FileType type() {
        return type.get();
    }

    @Override
    public long bytesCovered() {
        return records.bytesCovered();
    }

    @Override
    public boolean isBroken() {
        return records.isBroken();
    }

    @Override
    public void close() {
        // The input belongs to the caller.
    }
}
