package nightdesk.briefing.sheet;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import nightdesk.briefing.Cell;
import nightdesk.briefing.Column;
import nightdesk.briefing.Composition;
import nightdesk.briefing.DataSheet;
import nightdesk.briefing.DealWords;
import nightdesk.briefing.SheetComposer;
import nightdesk.fact.Money;
import nightdesk.ledger.Claim;
import nightdesk.ledger.LedgerEntry;
import nightdesk.metric.DealTotal;
import nightdesk.text.ContentKey;
import org.jspecify.annotations.Nullable;

/** The ledger: one row for each deal, those of the day's total first. */
final class DealsSheet implements SheetComposer {
    @Override
    public String id() {
        return "deals";
    }

    @Override
    public DataSheet compose(Composition on) {
        List<Column> columns = List.of(
                on.column("deal-key", false, 4),
                on.column("investor", false, 5),
                on.column("target", false, 5),
                on.column("kind", false, 3),
                on.column("instrument", false, 3),
                on.column("amount-min", true, 3),
                on.column("amount-max", true, 3),
                on.column("currency", false, 2),
                on.column("qualifier", false, 2),
                on.column("usd-lower", true, 3),
                on.column("usd-upper", true, 3),
                on.column("rate", true, 2),
                on.column("rate-day", false, 2),
                on.column("deal-status", false, 3),
                on.column("modality", false, 2),
                on.column("event-day", false, 2),
                on.column("date-as-stated", false, 3),
                on.column("precision", false, 2),
                on.column("in-total", false, 2),
                on.column("claims", true, 2),
                on.column("sources", true, 2),
                on.column("conflict", false, 2),
                on.column("lowest", true, 3),
                on.column("highest", true, 3),
                on.column("chosen-by", false, 4),
                on.column("possibly-one", false, 4),
                on.column("sentence", false, 10),
                on.column("article", false, 2));
        return Cells.sheet(
                on,
                id(),
                columns,
                on.findings().deals().stream().map(entry -> row(on, entry)).toList());
    }

    private static List<Cell> row(Composition on, LedgerEntry entry) {
        DealWords words = new DealWords(on, entry);
        Money money = entry.amount();
        LedgerEntry.Converted usd = entry.usd();
        Claim cited = cited(entry);
        return List.of(
                Cells.key(entry.id()),
                new Cell.Words(words.investors(Integer.MAX_VALUE)),
                new Cell.Words(words.targets(Integer.MAX_VALUE)),
                new Cell.Words(on.text().say("kind." + entry.kind().word())),
                new Cell.Words(words.instrument()),
                Cells.number(money == null ? null : money.min(), 2),
                Cells.number(money == null ? null : money.max(), 2),
                Cells.words(money == null ? null : money.currency()),
                Cells.words(money == null ? null : money.qualifier().word()),
                Cells.number(usd == null ? null : usd.money().lower(), 2),
                Cells.number(usd == null ? null : upper(usd.money()), 2),
                Cells.number(usd == null ? null : usd.rate(), 6),
                Cells.day(usd == null ? null : usd.rateDay()),
                new Cell.Words(words.status()),
                new Cell.Words(DealWords.word(on, entry.modality())),
                Cells.day(entry.announced().date()),
                Cells.words(entry.announced().asWritten()),
                new Cell.Words(entry.announced().precision().name().toLowerCase(Locale.ROOT)),
                Cells.yes(on, DealTotal.isInSubTotal(entry, on.coverage().edition())),
                new Cell.Count(entry.claims().size()),
                new Cell.Count(words.independentSources()),
                Cells.yes(on, entry.conflict()),
                Cells.number(entry.lowest(), 2),
                Cells.number(entry.highest(), 2),
                new Cell.Words(words.chosenBy()),
                Cells.words(String.join(
                        ", ",
                        entry.possiblyOneWith().stream().map(ContentKey::hex).toList())),
                new Cell.Words(cited.sentence()),
                Cells.ref("articles", cited.counted() ? cited.article() : null));
    }

    private static @Nullable BigDecimal upper(Money money) {
        return money.upper().orElse(null);
    }

    /** The first counted claim; of a deal known before the first one. */
    private static Claim cited(LedgerEntry entry) {
        return entry.claims().stream()
                .filter(Claim::counted)
                .findFirst()
                .orElse(entry.claims().get(0));
    }
}
