package nightdesk.reader;

import java.io.InputStream;

/** JSON Lines: one JSON object a line (jsonlines.org), UTF-8 or UTF-16 with a mark. */
final class JsonLinesFormat implements ArticleFormat {
    private static final int LINES_LOOKED_AT = 50;

    @Override
    public boolean recognizes(FileHead head, ReadSettings settings) {
        if (head.isNamed(".jsonl", ".ndjson", ".jsonlines")) {
            // Some exporters call one array on one line JSON Lines too.
            return !head.isBinary() && head.firstCharacter() != '[';
        }
        return JsonFormat.beginsDocument(head.text())
                && head.firstCharacter() == '{'
                && !head.isNamed(".csv", ".tsv", ".xml", ".html")
                && objectLines(head.text(), LINES_LOOKED_AT) > 1;
    }

    /** How many of the first lines look like an object each. */
    static int objectLines(String text, int lines) {
        int found = 0;
        for (String line : text.split("\n", lines)) {
            String plain = line.strip();
            found += plain.startsWith("{") && plain.endsWith("}") ? 1 : 0;
        }
        return found;
    }

    @Override
    public ArticleCursor open(InputStream in, FileHead head, Origin origin) {
        long longest = origin.settings().limit(Limit.RECORD_SIZE);
        TextEncoding encoding = head.toldEncoding();
        JsonRecordReader reader = new JsonRecordReader(origin);
        RecordWindow window = new RecordWindow(in, encoding, longest);
        return new RecordCursor(
                origin,
                window,
                new LineCutter(longest),
                reader,
                () -> FileType.text("jsonl", reader.profile(), encoding));
    }
}
