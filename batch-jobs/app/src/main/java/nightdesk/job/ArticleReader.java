package nightdesk.job;

import nightdesk.fault.FaultKind;
import nightdesk.fault.NightdeskException;
import nightdesk.reader.InputCursor;
import nightdesk.reader.ReadResult;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemStreamReader;

/**
 * Gives the articles of one file that are to be written, in their order, as registered. The file is read a second time from the vault; it
 * must give as many records as the first time.
 */
class ArticleReader implements ItemStreamReader<RegisteredArticle> {
    private final Night night;
    private final FileReading file;
    private @Nullable InputCursor cursor;
    private int record;

    ArticleReader(Night night, FileReading file) {
        this.night = night;
        this.file = file;
    }

    @Override
    public void open(ExecutionContext context) {
        String sha256 = file.file().sha256();
        record = 0;
        cursor = night.wiring()
                .reader(night.wiring().settings().zone())
                .open(() -> night.tools().vault().open(sha256), file.file().path(), sha256);
    }

    @Override
    public @Nullable RegisteredArticle read() {
        if (cursor == null) {
            throw new IllegalStateException("the file is not open");
        }
        for (ReadResult result = cursor.next(); result != null; result = cursor.next()) {
            night.checkStop();
            int at = record++;
            if (result instanceof ReadResult.Accepted accepted
                    && at < file.records().size()
                    && file.records().isWritten(at)) {
                return new RegisteredArticle(
                        accepted.article(),
                        file.records().numberOf(at),
                        file.number(),
                        night.registration().membershipOf(file, at),
                        file.records().is(at, RecordColumns.SUPERSEDED),
                        file.records().is(at, RecordColumns.KNOWN_RECORD),
                        file.records().format(at));
            }
        }
        if (record != file.records().size()) {
            throw new NightdeskException(
                    FaultKind.OUT_OF_BALANCE,
                    file.file().path() + ": gave " + file.records().size() + " records when it was first read and "
                            + record + " now. Nothing was published. Run 'nightdesk verify'.");
        }
        return null;
    }

    @Override
    public void close() {
        if (cursor != null) {
            cursor.close();
            cursor = null;
        }
    }
}
