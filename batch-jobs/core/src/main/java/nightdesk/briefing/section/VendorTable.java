package nightdesk.briefing.section;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nightdesk.briefing.Block;
import nightdesk.briefing.Cell;
import nightdesk.briefing.Column;
import nightdesk.briefing.Composition;
import nightdesk.briefing.Figures;
import nightdesk.briefing.Section;
import nightdesk.briefing.SectionComposer;
import nightdesk.briefing.VendorRow;
import nightdesk.metric.Delta;
import nightdesk.metric.NetTone;
import nightdesk.metric.Spike;

/** The figures of each vendor: order by share, then name; the total row is that of all vendors, shown or not. */
final class VendorTable implements SectionComposer {
    private static final int MOST = 10;

    @Override
    public String id() {
        return "vendor-table";
    }

    @Override
    public Optional<Section> compose(Composition on) {
        List<VendorRow> rows = on.findings().vendors();
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        List<Column> columns = List.of(
                on.column("vendor", false, 4),
                on.column("articles", true, 2),
                on.column("stories", true, 2),
                on.column("share", true, 2),
                on.column("share-change", true, 3),
                on.column("prominence", true, 3),
                on.column("net-tone", true, 3),
                on.column("tone-n", true, 2),
                on.column("headline-articles", true, 3),
                on.column("mark", false, 3));
        List<List<Cell>> cells = new ArrayList<>();
        rows.stream().limit(MOST).forEach(row -> cells.add(row(on, row)));
        Delta.Against against = rows.get(0).against();
        String least = Figures.count(NetTone.LEAST);
        String note = against == Delta.Against.NOTHING
                ? on.text().say("vendor-table.note-no-change", "least", least)
                : on.text()
                        .say(
                                "vendor-table.note",
                                "against",
                                on.text().say(AgainstWords.key(against) + ".label"),
                                "least",
                                least);
        if (rows.size() > MOST) {
            note += " "
                    + on.text()
                            .say(
                                    "table.more",
                                    "n",
                                    Figures.count(rows.size() - MOST),
                                    "sheet",
                                    on.text().say("sheet.vendors"));
        }
        Block table = new Block.Table(id(), "", note, columns, cells, total(on, rows));
        return Optional.of(new Section(id(), on.text().say("section.vendor-table"), "", List.of(table)));
    }

    private static List<Cell> row(Composition on, VendorRow row) {
        BigDecimal change = row.shareChange();
        return List.of(
                new Cell.Words(row.name()),
                new Cell.Count(row.counts().articles()),
                new Cell.Count(row.stories()),
                new Cell.Ratio(row.share()),
                change == null ? Cell.ABSENT : new Cell.Points(change),
                row.prominence() == null ? Cell.ABSENT : new Cell.Decimal(row.prominence(), 0),
                row.netTone() == null ? Cell.ABSENT : new Cell.Decimal(row.netTone(), 0),
                new Cell.Count(row.counts().toned()),
                new Cell.Count(row.counts().headlineArticles()),
                new Cell.Words(mark(on, row)));
    }

    static String mark(Composition on, VendorRow row) {
        Spike.Result spike = row.spike();
        if (spike == null) {
            return "";
        }
        return switch (spike.flag()) {
            case NONE -> "";
            case SPIKE -> on.text().say("mark.spike");
            case FROM_FLAT_BASELINE -> on.text().say("mark.from-flat");
        };
    }

    /** Sums where adding means something: an article that names two vendors is a pair of each. */
    private static List<Cell> total(Composition on, List<VendorRow> rows) {
        long pairs = rows.stream().mapToLong(row -> row.counts().articles()).sum();
        BigDecimal shares = rows.stream().map(VendorRow::share).reduce(BigDecimal.ZERO, BigDecimal::add);
        return List.of(
                new Cell.Words(on.text().say("vendor-table.total")),
                new Cell.Count(pairs),
                new Cell.Count(rows.stream().mapToLong(VendorRow::stories).sum()),
                new Cell.Ratio(shares),
                Cell.ABSENT,
                Cell.ABSENT,
                Cell.ABSENT,
                new Cell.Count(
                        rows.stream().mapToLong(row -> row.counts().toned()).sum()),
                new Cell.Count(rows.stream()
                        .mapToLong(row -> row.counts().headlineArticles())
                        .sum()),
                new Cell.Words(""));
    }
}
