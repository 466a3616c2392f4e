package nightdesk.reader;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Optional;
import nightdesk.fault.RawBytes;
import nightdesk.fault.RejectionReason;
import org.jspecify.annotations.Nullable;

/** Reads a file, or a member, by the format that knows it, and keeps its account. */
final class ContentCursor implements ArticleCursor {
    private final ArticleCursor cursor;
    private final CountingInput in;
    private final PartList.Tally tally;

    private ContentCursor(ArticleCursor cursor, CountingInput in, PartList.Tally tally) {
        this.cursor = cursor;
        this.in = in;
        this.tally = tally;
    }

    static ArticleCursor open(InputReader.Source source, Origin origin, PartList parts) {
        PartList.Tally tally = parts.add(null);
        CountingInput in = null;
        try {
            in = new CountingInput(source.open());
            return read(in, origin, tally);
        } catch (IOException e) {
            ArticleCursor refused = new RefusedCursor(origin, FileType.UNKNOWN, InputFault.of(e), RawBytes.none());
            return new ContentCursor(
                    refused, in == null ? new CountingInput(InputStream.nullInputStream()) : in, tally);
        }
    }

    private static ContentCursor read(CountingInput in, Origin origin, PartList.Tally tally) throws IOException {
        byte[] first = in.readNBytes(FileHead.SIZE);
        FileHead head = new FileHead(first, origin.name(), first.length < FileHead.SIZE);
        InputStream whole = new SequenceInputStream(new ByteArrayInputStream(first), in);
        return new ContentCursor(format(whole, head, origin, tally), in, tally);
    }

    private static ArticleCursor format(InputStream in, FileHead head, Origin origin, PartList.Tally tally) {
        if (head.isWhole() && head.isBlank()) {
            tally.empty();
            return new EmptyCursor(head);
        }
        Optional<ArticleFormat> format = ArticleFormats.recognizing(head, origin.settings());
        if (format.isPresent()) {
            return format.get().open(in, head, origin);
        }
        Refused unsupported = new Refused(
                RejectionReason.UNSUPPORTED_FORMAT,
                "no format known here begins like this; expected JSON, a table with a header, a feed or a text");
        return new RefusedCursor(origin, FileType.UNKNOWN, unsupported, head.raw());
    }

    @Override
    public @Nullable ReadResult next() {
        ReadResult result = cursor.next();
        if (result != null) {
            tally.count(result);
        } else if (cursor.isBroken()) {
            tally.broken();
        }
        tally.type(cursor.type());
        tally.bytes(in.count(), cursor.bytesCovered());
        return result;
    }

    @Override
    public FileType type() {
        return cursor.type();
    }

    @Override
    public long bytesCovered() {
        return cursor.bytesCovered();
    }

    @Override
    public boolean isBroken() {
        return cursor.isBroken();
    }

    @Override
    public void close() {
        cursor.close();
        try {
            in.close();
        } catch (IOException e) {
            // Read to its end or given up: nothing depends on a clean close of an input.
        }
    }
}
