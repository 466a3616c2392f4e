package nightdesk.reader;

import java.io.InputStream;

/** JSON documents (RFC 8259): an array of objects, an object that holds one under a known key, one object, or several after each other. */
final class JsonFormat implements ArticleFormat {
    @Override
    public boolean recognizes(FileHead head, ReadSettings settings) {
        if (head.isNamed(".json", ".jsonl", ".ndjson")) {
            return !head.isBinary() && !head.isBlank();
        }
        return beginsDocument(head.text());
    }

    /** Whether a text begins like JSON: RTF begins with a brace and prose may begin with a bracket, but JSON goes on with a key or a value. */
    static boolean beginsDocument(String text) {
        String start = text.strip();
        char first = start.isEmpty() ? 0 : start.charAt(0);
        String inside = start.isEmpty() ? "" : start.substring(1).stripLeading();
        char next = inside.isEmpty() ? 0 : inside.charAt(0);
        return (first == '{' && (next == '"' || next == '}')) || (first == '[' && (next == '{' || next == ']'));
    }

    @Override
    public ArticleCursor open(InputStream in, FileHead head, Origin origin) {
        ReadSettings settings = origin.settings();
        long longest = settings.limit(Limit.RECORD_SIZE);
        TextEncoding encoding = head.toldEncoding();
        JsonRecordReader reader = new JsonRecordReader(origin);
        RecordWindow window = new RecordWindow(in, encoding, longest);
        JsonCutter cutter = new JsonCutter(longest, settings.profiles().recordLists());
        return new RecordCursor(
                origin, window, cutter, reader, () -> FileType.text("json", reader.profile(), encoding));
    }
}
