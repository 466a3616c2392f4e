package nightdesk.briefing;

import java.math.BigDecimal;
import java.util.Comparator;
import nightdesk.edition.Edition;
import nightdesk.ledger.LedgerEntry;
import nightdesk.metric.DealTotal;

/** Order of deals: those of the day's total first, then by kind; within a kind the larger first, undisclosed last. */
final class DealOrder {
    private DealOrder() {}

    static Comparator<LedgerEntry> in(Edition edition) {
        return Comparator.comparing((LedgerEntry entry) -> !DealTotal.isInTotal(entry, edition))
                .thenComparing(LedgerEntry::kind)
                .thenComparing(DealOrder::size, Comparator.reverseOrder())
                .thenComparing(LedgerEntry::id);
    }

    private static BigDecimal size(LedgerEntry entry) {
        LedgerEntry.Converted usd = entry.usd();
        return usd == null ? BigDecimal.ONE.negate() : usd.money().min();
    }
}
