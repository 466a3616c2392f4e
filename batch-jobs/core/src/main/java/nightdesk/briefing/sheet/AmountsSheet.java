package nightdesk.briefing.sheet;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nightdesk.briefing.Cell;
import nightdesk.briefing.Column;
import nightdesk.briefing.Composition;
import nightdesk.briefing.DataSheet;
import nightdesk.briefing.DealWords;
import nightdesk.briefing.SheetComposer;
import nightdesk.briefing.SheetRows.AmountRow;
import nightdesk.fact.Money;
import nightdesk.ledger.Claim;
import nightdesk.ledger.LedgerEntry;
import nightdesk.text.ContentKey;

/** Every amount of money as written; the sums of its lower bounds are control totals, never business figures. */
final class AmountsSheet implements SheetComposer {
    @Override
    public String id() {
        return "amounts";
    }

    @Override
    public DataSheet compose(Composition on) {
        List<Column> columns = List.of(
                on.column("fact-key", false, 4),
                on.column("article", false, 2),
                on.column("amount-as-written", false, 4),
                on.column("amount-min", true, 3),
                on.column("amount-max", true, 3),
                on.column("lower", true, 3),
                on.column("upper", true, 3),
                on.column("currency", false, 2),
                on.column("qualifier", false, 2),
                on.column("kind", false, 3),
                on.column("modality", false, 2),
                on.column("per", false, 2),
                on.column("since", false, 2),
                on.column("deal", false, 2),
                on.column("sentence", false, 10),
                on.column("start", true, 2),
                on.column("end", true, 2),
                on.column("rule", false, 3));
        Map<Claimed, ContentKey> deals = new HashMap<>();
        for (LedgerEntry entry : on.findings().deals()) {
            for (Claim claim : entry.claims()) {
                Money money = claim.deal().amount();
                if (money != null) {
                    deals.putIfAbsent(new Claimed(claim.article(), money), entry.id());
                }
            }
        }
        return Cells.stream(on, id(), columns, on.coverage().rows().amounts(), row -> row(on, row, deals));
    }

    /** What ties an amount to a deal: the same sum in the same article. */
    private record Claimed(ContentKey article, Money money) {}

    private static List<Cell> row(Composition on, AmountRow row, Map<Claimed, ContentKey> deals) {
        Money money = row.money();
        return List.of(
                Cells.key(row.fact()),
                Cells.ref("articles", row.article()),
                new Cell.Words(row.asWritten()),
                new Cell.Decimal(money.min(), 2),
                new Cell.Decimal(money.max(), 2),
                new Cell.Decimal(money.lower(), 2),
                Cells.number(money.upper().orElse(null), 2),
                new Cell.Words(money.currency()),
                new Cell.Words(money.qualifier().word()),
                new Cell.Words(on.text().say("kind." + row.kind().word())),
                new Cell.Words(DealWords.word(on, row.modality())),
                Cells.words(row.per() == null ? null : row.per().toLowerCase(Locale.ROOT)),
                Cells.words(row.since()),
                Cells.ref("deals", deals.get(new Claimed(row.article(), money))),
                new Cell.Words(row.sentence()),
                new Cell.Count(row.start()),
                new Cell.Count(row.end()),
                new Cell.Words(row.rule()));
    }
}
