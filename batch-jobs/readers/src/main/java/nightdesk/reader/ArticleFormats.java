package nightdesk.reader;

import java.util.List;
import java.util.Optional;

/** THE LIST of formats, most specific first: the first that recognises a file reads it. */
final class ArticleFormats {
    static final List<ArticleFormat> LIST =
            List.of(new FeedFormat(), new JsonLinesFormat(), new JsonFormat(), new TableFormat(), new TextFormat());

    private ArticleFormats() {}

    /** The format that reads a file which begins so. */
    static Optional<ArticleFormat> recognizing(FileHead head, ReadSettings settings) {
        return LIST.stream().filter(format -> format.recognizes(head, settings)).findFirst();
    }
}
