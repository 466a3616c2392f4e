package nightdesk.report.excel;

import nightdesk.briefing.Cell;
import nightdesk.briefing.Figures;

/** What a column holds, seen while its rows pass. */
final class ColumnShape {
    /** Keys of 32 digits are there to be looked up, not to be read. */
    private static final int ID_CHARS = 32;

    private static final int ID_SHOWN = 12;

    private int widest;
    private boolean onlyShares = true;
    private boolean onlyCounts = true;
    private boolean any;
    private boolean wordsOrDates;

    void see(Cell cell) {
        switch (cell) {
            case Cell.Words words -> text(words.text());
            case Cell.Link link -> text(link.text());
            case Cell.RowRef ref -> text(ref.text());
            case Cell.Notes notes -> text("[12]".repeat(notes.numbers().size()));
            case Cell.Count count -> number(Figures.count(count.value()).length() + 2, false, true);
            case Cell.Decimal decimal ->
                number(Figures.decimal(decimal.value(), 4).length() + 3, false, false);
            case Cell.Ratio ratio -> number(7, true, false);
            case Cell.Points points -> number(7, false, false);
            case Cell.Sum sum -> number(Figures.decimal(sum.money().min(), 0).length() + 8, false, false);
            case Cell.Day day -> date(12);
            case Cell.Moment moment -> date(17);
            case Cell.Absent absent -> {}
        }
    }

    private void text(String text) {
        boolean id = text.length() == ID_CHARS && text.indexOf(' ') < 0;
        date(id ? ID_SHOWN : text.length());
    }

    private void date(int width) {
        widest = Math.max(widest, width);
        any = true;
        wordsOrDates = true;
        onlyShares = false;
        onlyCounts = false;
    }

    private void number(int width, boolean share, boolean count) {
        widest = Math.max(widest, width);
        any = true;
        onlyShares &= share;
        onlyCounts &= count;
    }

    /** Length of the longest value, in characters. */
    int widest() {
        return widest;
    }

    boolean holdsOnlyShares() {
        return any && onlyShares;
    }

    /** Whether some values are set left, as words and dates are. */
    boolean holdsWordsOrDates() {
        return wordsOrDates;
    }

    boolean holdsOnlyCounts() {
        return any && onlyCounts;
    }
}
