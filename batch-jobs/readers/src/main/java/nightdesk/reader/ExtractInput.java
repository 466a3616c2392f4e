package nightdesk.reader;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.time.LocalDate;
import nightdesk.article.Article;
import org.jspecify.annotations.Nullable;

/**
 * The input of {@code extract}: JSON Lines whose objects have {@code id} and {@code text} (or {@code title} and {@code text}), or any
 * format the readers know. Positions refer to {@code text} if it begins with {@code title}, else to {@code title + "\n\n" + text}; of other
 * formats to {@link Article#text()}. Not for several threads.
 */
public final class ExtractInput implements AutoCloseable {
    private final @Nullable RecordLoop<ExtractItem> lines;
    private final @Nullable InputCursor articles;
    private final InputStream in;
    private final ReadSettings settings;

    private ExtractInput(
            @Nullable RecordLoop<ExtractItem> lines,
            @Nullable InputCursor articles,
            InputStream in,
            ReadSettings settings) {
        this.lines = lines;
        this.articles = articles;
        this.in = in;
        this.settings = settings;
    }

    /**
     * Opens an input.
     *
     * @param source asked for once; standard input will do
     * @param name file name, for messages and to tell the format; {@code -} for standard input
     * @param fileSha256 64 hexadecimal digits, zeros where the bytes are not known before they are read
     * @throws IOException if it cannot be opened
     */
    public static ExtractInput open(InputReader.Source source, String name, String fileSha256, ReadSettings settings)
            throws IOException {
        InputStream in = source.open();
        byte[] first = in.readNBytes(FileHead.SIZE);
        Origin origin = Origin.ofFile(name, fileSha256, settings);
        FileHead head = new FileHead(first, origin.name(), first.length < FileHead.SIZE);
        InputStream whole = new SequenceInputStream(new ByteArrayInputStream(first), in);
        // Standard input has no name to tell the format: one object on its first line is enough.
        boolean asLines = new JsonLinesFormat().recognizes(head, settings)
                || (name.equals("-") && JsonLinesFormat.objectLines(head.text(), 2) > 0);
        boolean asDocument = !asLines && new JsonFormat().recognizes(head, settings);
        if (asLines || asDocument) {
            long longest = settings.limit(Limit.RECORD_SIZE);
            RecordCutter cutter = asLines
                    ? new LineCutter(longest)
                    : new JsonCutter(longest, settings.profiles().recordLists());
            RecordWindow window = new RecordWindow(whole, head.toldEncoding(), longest);
            return new ExtractInput(
                    new RecordLoop<>(origin, window, cutter, new ExtractRecordReader(origin)), null, in, settings);
        }
        return new ExtractInput(null, new InputReader(settings).open(() -> whole, name, fileSha256), in, settings);
    }

    /** The next item in input order; null after the last. */
    public @Nullable ExtractItem next() {
        if (lines != null) {
            return switch (lines.next()) {
                case null -> null;
                case RecordLoop.Outcome.Read<ExtractItem>(ExtractItem item) -> item;
                case RecordLoop.Outcome.Failed<ExtractItem> failed -> new ExtractItem.Failed(failed.rejection());
            };
        }
        ReadResult result = articles == null ? null : articles.next();
        return switch (result) {
            case null -> null;
            case ReadResult.Accepted(Article article) -> given(article, settings);
            case ReadResult.Rejected rejected -> new ExtractItem.Failed(rejected.rejection());
        };
    }

    static ExtractItem given(Article article, ReadSettings settings) {
        LocalDate published = article.published().instant() == null
                ? null
                : article.published().instant().atZone(settings.deskZone()).toLocalDate();
        return new ExtractItem.Given(
                article.recordKey().hex(),
                article.text(),
                article.headline().length(),
                published,
                article.outlet().key(),
                article.language() == null ? "" : article.language());
    }

    @Override
    public void close() {
        if (articles != null) {
            articles.close();
        }
        try {
            in.close();
        } catch (IOException e) {
            // An input that was only read needs no clean close.
        }
    }
}
