package nightdesk.briefing.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nightdesk.briefing.Block;
import nightdesk.briefing.Cell;
import nightdesk.briefing.Column;
import nightdesk.briefing.Composition;
import nightdesk.briefing.DealWords;
import nightdesk.briefing.Figures;
import nightdesk.briefing.Section;
import nightdesk.briefing.SectionComposer;
import nightdesk.fact.AmountKind;
import nightdesk.fact.Money;
import nightdesk.fact.Qualifier;
import nightdesk.ledger.LedgerEntry;
import nightdesk.metric.DealTotal;

/**
 * The deal ledger on paper: the day's new commitments with their total, then what is never added to it. A sub-total for each kind that can be
 * added, never a grand total.
 */
final class DealTables implements SectionComposer {
    private static final int MOST = 10;
    private static final int MOST_NOT_ADDED = 5;
    private static final int MOST_NAMES = 2;

    /** Kinds that have a sub-total. */
    private static final List<AmountKind> ADDED =
            List.of(AmountKind.NEW_COMMITMENT, AmountKind.CONTRACT, AmountKind.CAPEX);

    @Override
    public String id() {
        return "deals";
    }

    @Override
    public Optional<Section> compose(Composition on) {
        List<LedgerEntry> deals = on.findings().deals();
        if (deals.isEmpty()) {
            return Optional.empty();
        }
        List<Block> blocks = new ArrayList<>();
        for (AmountKind kind : ADDED) {
            add(
                    on,
                    blocks,
                    "new-" + kind.word(),
                    true,
                    deals.stream()
                            .filter(entry -> entry.kind() == kind && isAdded(on, entry))
                            .toList());
        }
        add(
                on,
                blocks,
                "not-added",
                false,
                deals.stream()
                        .filter(entry -> ADDED.contains(entry.kind()) && !isAdded(on, entry))
                        .toList());
        for (AmountKind kind : AmountKind.values()) {
            add(
                    on,
                    blocks,
                    kind.word(),
                    false,
                    deals.stream()
                            .filter(entry -> entry.kind() == kind && !ADDED.contains(kind))
                            .toList());
        }
        List<LedgerEntry> counted = deals.stream()
                .filter(entry -> DealTotal.isInTotal(entry, on.coverage().edition()))
                .toList();
        if (blocks.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Section(id(), title(on, counted), on.text().say("deals.note"), blocks));
    }

    private static boolean isAdded(Composition on, LedgerEntry entry) {
        return DealTotal.isInSubTotal(entry, on.coverage().edition());
    }

    private static void add(Composition on, List<Block> blocks, String name, boolean added, List<LedgerEntry> entries) {
        if (entries.stream().anyMatch(entry -> added || !isToldAgain(on, entry))) {
            blocks.add(table(on, "deals-" + name, on.text().say("deals." + name), entries, added));
        }
    }

    private static String title(Composition on, List<LedgerEntry> counted) {
        Money money = on.findings().dealTotal().money();
        if (money != null) {
            return on.text().say("deals.title", "amount", Figures.moneyWords(money));
        }
        return on.text().say(counted.isEmpty() ? "deals.title-none" : "deals.title-undisclosed");
    }

    private static boolean isToldAgain(Composition on, LedgerEntry entry) {
        return entry.kind() != AmountKind.CUMULATIVE
                && DealTotal.isOld(entry.announced(), on.coverage().edition());
    }

    private static Block table(Composition on, String id, String title, List<LedgerEntry> entries, boolean added) {
        List<Column> columns = List.of(
                on.column("investor", false, 4),
                on.column("target", false, 4),
                on.column("instrument", false, 3),
                on.column("value", true, 3),
                on.column("as-written", false, 3),
                on.column("deal-status", false, 3),
                on.column("date", false, 3),
                on.column("sources", true, 2),
                on.column("remarks", false, 6),
                on.column("evidence", false, 2));
        // What a text tells again from earlier years stands in the workbook only.
        List<LedgerEntry> shown = entries.stream()
                .filter(entry -> added || !isToldAgain(on, entry))
                .limit(added ? MOST : MOST_NOT_ADDED)
                .toList();
        List<List<Cell>> rows = shown.stream().map(entry -> row(on, entry)).toList();
        int more = entries.size() - shown.size();
        String note = more > 0
                ? on.text()
                        .say(
                                "table.more",
                                "n",
                                Figures.count(more),
                                "sheet",
                                on.text().say("sheet.deals"))
                : "";
        return new Block.Table(id, title, note, columns, rows, added ? total(on, entries) : null);
    }

    private static List<Cell> row(Composition on, LedgerEntry entry) {
        DealWords words = new DealWords(on, entry);
        return List.of(
                new Cell.Words(words.investors(MOST_NAMES)),
                new Cell.Words(words.targets(MOST_NAMES)),
                new Cell.Words(words.instrument()),
                words.value(),
                new Cell.Words(words.asWritten()),
                new Cell.Words(words.status()),
                new Cell.Words(words.date()),
                new Cell.Count(words.independentSources()),
                new Cell.Words(words.remarks()),
                on.notes(entry));
    }

    private static List<Cell> total(Composition on, List<LedgerEntry> entries) {
        DealTotal.Total total = DealTotal.sum(entries);
        Money money = total.money();
        String remark = total.undisclosed() == 0
                ? ""
                : on.text().say("deals.undisclosed", "n", Figures.count(total.undisclosed()));
        return List.of(
                new Cell.Words(on.text().say("deals.total")),
                new Cell.Words(""),
                new Cell.Words(""),
                money == null ? Cell.ABSENT : new Cell.Sum(money),
                new Cell.Words(
                        money == null || money.qualifier() == Qualifier.EXACT ? "" : DealWords.qualifier(on, money)),
                new Cell.Words(""),
                new Cell.Words(""),
                new Cell.Words(""),
                new Cell.Words(remark),
                new Cell.Words(""));
    }
}
