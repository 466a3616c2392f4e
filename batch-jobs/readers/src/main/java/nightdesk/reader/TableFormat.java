package nightdesk.reader;

import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import nightdesk.fault.RejectionReason;
import nightdesk.reader.RecordCutter.Cut;
import org.jspecify.annotations.Nullable;

/**
 * Tables with one article a row: comma, semicolon, tab, pipe or another delimiter, in any encoding that tells itself or that the profile
 * names. The header tells which column is which; a profile with {@code columns} stands for a table without a header whose file name begins
 * with the profile's name.
 */
final class TableFormat implements ArticleFormat {
    private static final String DELIMITERS = ",;\t|@^~";

    @Override
    public boolean recognizes(FileHead head, ReadSettings settings) {
        if (head.isBlank() || head.isBinary()) {
            return false;
        }
        if (isNamedTable(head)) {
            return true;
        }
        Layout layout = Layout.of(head, settings.profiles());
        // The first line of a prose text may hold a comma and the word "title"; three known columns are no chance.
        return layout != null && layout.known() >= (head.isNamed(".txt", ".md") && layout.delimiter() != '\t' ? 3 : 2);
    }

    private static boolean isNamedTable(FileHead head) {
        return head.isNamed(".csv", ".tsv", ".tab", ".psv");
    }

    @Override
    public ArticleCursor open(InputStream in, FileHead head, Origin origin) {
        Layout layout = Layout.of(head, origin.settings().profiles());
        ReadSettings settings = origin.settings();
        TextEncoding encoding = layout == null ? head.encoding() : layout.encoding(head);
        RecordWindow window = new RecordWindow(in, encoding, settings.limit(Limit.RECORD_SIZE));
        FileType type = FileType.text(
                head.isNamed(".tsv", ".tab") ? "tsv" : "csv",
                layout == null ? null : layout.profile().name(),
                encoding);
        if (layout == null) {
            return new RefusedCursor(origin, type, unknownHeader(head), head.raw());
        }
        CsvCutter cutter =
                new CsvCutter(layout.delimiter(), settings.limit(Limit.RECORD_SIZE), settings.limit(Limit.CSV_COLUMN));
        List<String> header = layout.profile().columns();
        if (header.isEmpty()) {
            skipSeparatorLine(window);
            Cut cut = cutter.next(window);
            if (cut == null || cut.fault() != null) {
                return new RefusedCursor(origin, type, unknownHeader(head), head.raw());
            }
            header = names(cutter, window);
            window.advance(cut.consumed());
        }
        FieldMapping mapping = new FieldMapping(layout.profile());
        return new RecordCursor(
                origin, window, cutter, new CsvRecordReader(origin, cutter, mapping, header), () -> type);
    }

    private static Refused unknownHeader(FileHead head) {
        String text = head.text();
        int end = text.indexOf('\n');
        return new Refused(
                RejectionReason.CSV_HEADER,
                "the header "
                        + Excerpt.quoted(end < 0 ? text : text.substring(0, end).strip())
                        + " names no column for a headline or a body; add a profile for this layout to config/profiles");
    }

    /** Excel's first line {@code sep=;}. */
    private static void skipSeparatorLine(RecordWindow window) {
        int newline = LineCutter.newlineIn(window);
        if (newline > 0
                && Layout.isSeparatorLine(
                        Utf8.decode(window.bytes(), window.start(), window.start() + Math.min(newline, 8)))) {
            window.advance(newline + 1);
        }
    }

    private static List<String> names(CsvCutter cutter, RecordWindow window) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < cutter.fields(); i++) {
            names.add(cutter.field(window.bytes(), window.start(), i).strip());
        }
        return names;
    }

    /**
     * How a table is laid out.
     *
     * @param known how many columns of the header the profile knows
     */
    private record Layout(Profile profile, char delimiter, int known) {
        /** The layout that the first line tells best; null if it names neither a headline nor a body. */
        static @Nullable Layout of(FileHead head, Profiles profiles) {
            for (Profile profile : profiles.all()) {
                if (!profile.columns().isEmpty() && head.name().startsWith(profile.name())) {
                    Character delimiter = profile.delimiter();
                    return new Layout(
                            profile,
                            delimiter == null ? ',' : delimiter,
                            profile.columns().size());
                }
            }
            Layout best = null;
            String line = firstLine(head.text());
            for (int i = 0; i < DELIMITERS.length(); i++) {
                Layout layout = of(line, DELIMITERS.charAt(i), profiles);
                if (layout != null && (best == null || layout.known > best.known)) {
                    best = layout;
                }
            }
            return best;
        }

        private static @Nullable Layout of(String line, char delimiter, Profiles profiles) {
            List<String> header = header(line, delimiter);
            Profile profile = profiles.telling(header);
            FieldMapping mapping = new FieldMapping(profile);
            int[] columns = CsvRecordReader.columnsOf(mapping, header);
            int known = 0;
            boolean hasText = false;
            for (int slot = 0; slot < columns.length; slot++) {
                if (columns[slot] >= 0) {
                    known++;
                    hasText |= mapping.fills(slot, Field.HEADLINE) || mapping.fills(slot, Field.BODY);
                }
            }
            Character set = profile.delimiter();
            boolean fits = set == null || set == delimiter;
            return hasText && fits ? new Layout(profile, delimiter, known) : null;
        }

        private static List<String> header(String line, char delimiter) {
            List<String> names = new ArrayList<>();
            for (String name : line.split(Pattern.quote(String.valueOf(delimiter)), 2_000)) {
                names.add(name.replace("\"", "").strip());
            }
            return names;
        }

        private static String firstLine(String text) {
            for (String line : text.split("\n", 50)) {
                String plain = line.strip();
                if (!plain.isEmpty() && !isSeparatorLine(plain)) {
                    return plain;
                }
            }
            return "";
        }

        static boolean isSeparatorLine(String line) {
            String plain = line.strip();
            return plain.length() == 5 && plain.regionMatches(true, 0, "sep=", 0, 4);
        }

        /** The encoding that the file tells, else the profile's, else what it looks like. */
        TextEncoding encoding(FileHead head) {
            boolean told = head.encoding().markBytes() > 0
                    || head.encoding().name().startsWith("UTF-16")
                    || head.encoding().name().startsWith("UTF-32");
            Charset set = profile.encoding();
            return told || set == null ? head.encoding() : new TextEncoding(set, 0, false);
        }
    }
}
