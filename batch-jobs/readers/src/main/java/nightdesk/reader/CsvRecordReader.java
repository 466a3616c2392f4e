package nightdesk.reader;

import java.util.Arrays;
import java.util.List;
import nightdesk.article.Article;
import nightdesk.fault.Place;
import nightdesk.fault.RejectionReason;
import org.jspecify.annotations.Nullable;

/** Understands one row through the profile that the header tells. */
final class CsvRecordReader implements RecordReader<Article> {
    private final CsvCutter cutter;
    private final FieldMapping mapping;
    private final int columns;
    private final int[] columnOfSlot;
    private final ArticleMaker maker;
    private final long fieldSize;
    private final @Nullable String[] values;

    CsvRecordReader(Origin origin, CsvCutter cutter, FieldMapping mapping, List<String> header) {
        this.cutter = cutter;
        this.mapping = mapping;
        this.columns = header.size();
        this.columnOfSlot = columnsOf(mapping, header);
        this.maker = new ArticleMaker(origin);
        this.fieldSize = origin.settings().limit(Limit.FIELD_SIZE);
        this.values = new String[columnOfSlot.length];
    }

    /** For each slot of a mapping the number of its column, -1 if the header has none; a name that stands twice means the first. */
    static int[] columnsOf(FieldMapping mapping, List<String> header) {
        List<String> folded = header.stream().map(Names::folded).toList();
        return mapping.sources().stream()
                .mapToInt(source -> {
                    int exact = header.indexOf(source);
                    return exact >= 0 ? exact : folded.indexOf(Names.folded(source));
                })
                .toArray();
    }

    @Override
    public Article read(byte[] bytes, int from, int to, Place place) throws Refused {
        int malformed = Utf8.firstMalformed(bytes, from, to);
        if (malformed >= 0) {
            throw new Refused(
                    RejectionReason.ENCODING,
                    "byte " + (malformed - from + 1)
                            + " of the row is no UTF-8; set 'encoding' in a profile of this layout");
        }
        checkColumns(bytes, from);
        Arrays.fill(values, null);
        for (int slot = 0; slot < columnOfSlot.length; slot++) {
            int column = columnOfSlot[slot];
            if (column >= 0 && column < cutter.fields() && cutter.fieldLength(column) > 0) {
                values[slot] = cutter.field(bytes, from, column);
                if (cutter.fieldLength(column) > fieldSize) {
                    throw ArticleMaker.tooLarge(mapping.sources().get(slot), fieldSize);
                }
            }
        }
        return maker.make(mapping.clipping(values), place);
    }

    private void checkColumns(byte[] bytes, int from) throws Refused {
        int fields = cutter.fields();
        boolean fits = fields == columns;
        if (fields > columns) {
            fits = true;
            for (int i = columns; i < fields; i++) {
                fits &= cutter.field(bytes, from, i).isBlank();
            }
        }
        if (!fits) {
            throw new Refused(
                    RejectionReason.CSV_COLUMN_COUNT,
                    "the row has " + fields + (fields == 1 ? " column" : " columns") + "; the header has " + columns);
        }
    }
}
