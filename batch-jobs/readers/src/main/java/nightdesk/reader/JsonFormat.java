package nightdesk.reader;

import java.io.InputStream;

/** JSON documents (RFC 8259): an array of objects, an object that holds one under a known key, one object, or several after each other. */
final class JsonFormat implements ArticleFormat {
    @Override
    public boolean recognizes(FileHead head, ReadSettings settings) {
        char first = head.firstCharacter();
        return head.isNamed(".json", ".jsonl", ".ndjson")
                ? !head.isBinary() && !head.isBlank()
                : first == '{' || (first == '[' && isArrayOfValues(head.text()));
    }

    /** A text may begin with a bracket too; a JSON array goes on with a value. */
    private static boolean isArrayOfValues(String text) {
        String inside = text.strip().substring(1).stripLeading();
        return !inside.isEmpty() && "{]".indexOf(inside.charAt(0)) >= 0;
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
