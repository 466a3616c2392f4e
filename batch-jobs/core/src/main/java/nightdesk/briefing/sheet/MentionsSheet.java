package nightdesk.briefing.sheet;

import java.util.List;
import java.util.Locale;
import nightdesk.briefing.Cell;
import nightdesk.briefing.Column;
import nightdesk.briefing.Composition;
import nightdesk.briefing.DataSheet;
import nightdesk.briefing.RowSource;
import nightdesk.briefing.SheetComposer;
import nightdesk.briefing.SheetRows.MentionRow;

/** Every mention of a vendor, with the alias and the rule that found it. */
final class MentionsSheet implements SheetComposer {
    /** A spreadsheet holds at most 65,530 links; beyond this many rows the article's key stands as words. */
    private static final long MOST_LINKS = 20_000;

    @Override
    public String id() {
        return "mentions";
    }

    @Override
    public DataSheet compose(Composition on) {
        List<Column> columns = List.of(
                on.column("fact-key", false, 4),
                on.column("article", false, 2),
                on.column("vendor", false, 4),
                on.column("surface", false, 4),
                on.column("alias", false, 4),
                on.column("rule", false, 3),
                on.column("text-field", false, 2),
                on.column("sentence-number", true, 2),
                on.column("start", true, 2),
                on.column("end", true, 2),
                on.column("tone", false, 2),
                on.column("prominence", true, 2));
        RowSource<MentionRow> mentions = on.coverage().rows().mentions();
        boolean linked = mentions.count() <= MOST_LINKS;
        return Cells.stream(on, id(), columns, mentions, row -> row(on, row, linked));
    }

    private static List<Cell> row(Composition on, MentionRow row, boolean linked) {
        return List.of(
                Cells.key(row.fact()),
                linked ? Cells.ref("articles", row.article()) : Cells.key(row.article()),
                new Cell.Words(on.coverage().vendorName(row.vendor())),
                new Cell.Words(row.surface()),
                new Cell.Words(row.alias()),
                new Cell.Words(row.rule()),
                new Cell.Words(row.field().name().toLowerCase(Locale.ROOT)),
                new Cell.Count(row.sentence()),
                new Cell.Count(row.start()),
                new Cell.Count(row.end()),
                row.tone() == null ? Cell.ABSENT : new Cell.Words(row.tone().word()),
                Cells.number(row.prominence(), 2));
    }
}
