package nightdesk.reader;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import nightdesk.fault.RawBytes;
import nightdesk.fault.RejectionReason;
import org.jspecify.annotations.Nullable;

/** Reads a file, or a member, by the format or container that it is, and keeps its account. */
final class ContentCursor implements ArticleCursor {
    private final ArticleCursor cursor;
    private final CountingInput in;
    private final PartList.Tally tally;
    private final String compression;
    private final Origin origin;
    private boolean crashed;

    private ContentCursor(
            ArticleCursor cursor, Origin origin, CountingInput in, PartList.Tally tally, String compression) {
        this.origin = origin;
        this.cursor = cursor;
        this.in = in;
        this.tally = tally;
        this.compression = compression;
    }

    /**
     * Opens the bytes of a file or member.
     *
     * @param raw the bytes; closed with the cursor
     * @param file where they lie as a file of their own; null if they do not
     * @param place what containers stand around and what they may cost
     */
    static ArticleCursor open(
            InputStream raw, @Nullable Path file, Origin origin, Surroundings place, PartList.Tally tally) {
        return open(new CountingInput(raw), file, origin, place, tally, "");
    }

    /** A file that is refused before its first byte. */
    static ArticleCursor refused(Refused fault, Origin origin, PartList.Tally tally) {
        ArticleCursor refused = new RefusedCursor(origin, FileType.UNKNOWN, fault, RawBytes.none());
        return new ContentCursor(refused, origin, new CountingInput(InputStream.nullInputStream()), tally, "");
    }

    /**
     * What stands around a file.
     *
     * @param depth number of containers around it
     * @param budget what decompressing may still cost
     * @param parts where members are noted
     */
    record Surroundings(int depth, Budget budget, PartList parts) {
        Surroundings inside() {
            return new Surroundings(depth + 1, budget, parts);
        }
    }

    private static ArticleCursor open(
            CountingInput in,
            @Nullable Path file,
            Origin origin,
            Surroundings place,
            PartList.Tally tally,
            String compression) {
        byte[] first = new byte[FileHead.SIZE];
        int length = 0;
        IOException failure = null;
        try {
            for (int read = 0; read >= 0 && length < first.length; length += Math.max(0, read)) {
                read = in.read(first, length, first.length - length);
            }
        } catch (IOException e) {
            failure = e;
        }
        byte[] start = Arrays.copyOf(first, length);
        if (failure != null && length == 0) {
            ArticleCursor refused =
                    new RefusedCursor(origin, FileType.UNKNOWN, InputFault.of(failure), RawBytes.none());
            return new ContentCursor(refused, origin, in, tally, compression);
        }
        FileHead head = new FileHead(start, origin.name(), length < first.length && failure == null);
        InputStream rest = failure == null ? in : new FailingInput(failure);
        InputStream whole = new SequenceInputStream(new ByteArrayInputStream(start), rest);
        Compression kind = Compression.of(head);
        try {
            if (kind != null) {
                place.budget().enter(place.depth());
                InputStream inner = kind.open(whole, place.budget(), in::count, origin.settings());
                Closing both = new Closing(inner, in);
                return open(
                        new CountingInput(both),
                        null,
                        origin.decompressed(kind.ending()),
                        place.inside(),
                        tally,
                        compression + kind.ending());
            }
            if (ZipCursor.isZip(head)) {
                place.budget().enter(place.depth());
                return new ContentCursor(
                        ZipCursor.open(whole, file, origin, place.inside(), tally), origin, in, tally, compression);
            }
        } catch (Refused refused) {
            return new ContentCursor(
                    new RefusedCursor(origin, FileType.UNKNOWN, refused, head.raw()), origin, in, tally, compression);
        } catch (IOException e) {
            Refused fault = InputFault.of(e);
            return new ContentCursor(
                    new RefusedCursor(origin, FileType.UNKNOWN, fault, head.raw()), origin, in, tally, compression);
        }
        return new ContentCursor(format(whole, head, origin, tally), origin, in, tally, compression);
    }

    private static ArticleCursor format(InputStream in, FileHead head, Origin origin, PartList.Tally tally) {
        if (head.isWhole() && head.isBlank()) {
            tally.empty();
            return new EmptyCursor(head);
        }
        try {
            Optional<ArticleFormat> format = ArticleFormats.recognizing(head, origin.settings());
            return format.isPresent()
                    ? format.get().open(in, head, origin)
                    : new RefusedCursor(origin, FileType.UNKNOWN, unsupported(head), head.raw());
        } catch (RuntimeException | StackOverflowError bug) {
            return new RefusedCursor(origin, FileType.UNKNOWN, crash(bug), head.raw());
        }
    }

    private static Refused unsupported(FileHead head) {
        boolean saysText = head.isNamed(".csv", ".tsv", ".json", ".jsonl", ".xml", ".rss", ".atom", ".txt", ".md");
        return head.isBinary() && saysText
                ? new Refused(
                        RejectionReason.TYPE_MISMATCH,
                        "the name says text, but the file holds bytes that no text holds; expected what the name says")
                : new Refused(
                        RejectionReason.UNSUPPORTED_FORMAT,
                        "no format known here begins like this; expected JSON, a table with a header, a feed or a text");
    }

    @Override
    public @Nullable ReadResult next() {
        ReadResult result = crashed ? null : guarded();
        note(result);
        return result;
    }

    /** D5: whatever a file does to its format, the night goes on. */
    private @Nullable ReadResult guarded() {
        try {
            return cursor.next();
        } catch (RuntimeException | StackOverflowError bug) {
            crashed = true;
            return new ReadResult.Rejected(crash(bug).at(origin.wholeFile(0), RawBytes.none()));
        }
    }

    private static Refused crash(Throwable bug) {
        return new Refused(
                RejectionReason.PARSER_CRASH,
                "the reader failed on this file (" + bug.getClass().getSimpleName()
                        + "); report it together with the file");
    }

    private void note(@Nullable ReadResult result) {
        if (cursor instanceof ZipCursor && !crashed) {
            // Its members keep their own accounts, and it keeps that of the archive.
            return;
        }
        if (result != null) {
            tally.count(result);
        } else if (crashed || cursor.isBroken()) {
            tally.broken();
            passRest();
        }
        FileType type = cursor.type();
        tally.type(new FileType(type.type() + compression, type.profile(), type.encoding(), type.encodingGuessed()));
        tally.bytes(in.count(), cursor.bytesCovered());
    }

    /** A file that is refused as a whole is accounted for to its last byte all the same. */
    private void passRest() {
        byte[] passed = new byte[16 * 1024];
        try {
            while (in.read(passed, 0, passed.length) >= 0) {
                // Only counts.
            }
        } catch (IOException e) {
            // What cannot be read is not counted; the rejection has said so.
        }
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
