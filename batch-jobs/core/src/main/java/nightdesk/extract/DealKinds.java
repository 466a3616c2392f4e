package nightdesk.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nightdesk.extract.AmountKinds.Decided;
import nightdesk.fact.AmountKind;
import nightdesk.fact.Deal;
import nightdesk.fact.DealStatus;
import nightdesk.fact.Instrument;
import nightdesk.fact.Money;
import org.jspecify.annotations.Nullable;

/** The kinds that the deals of a text give to their amounts; the first deal with a sum keeps it. */
final class DealKinds {
    private final Map<String, Decided> byAmount = new HashMap<>();

    DealKinds(List<Deal> deals) {
        for (Deal deal : deals) {
            Money amount = deal.amount();
            Decided decided = new Decided(kindOf(deal), deal, "kind.deal");
            if (amount != null) {
                byAmount.putIfAbsent(key(amount), decided);
            }
            for (Money alternative : deal.alternatives()) {
                byAmount.putIfAbsent(key(alternative), decided);
            }
            Money valuation = deal.valuation();
            if (valuation != null) {
                byAmount.putIfAbsent(key(valuation), new Decided(AmountKind.VALUATION, deal, "kind.deal-valuation"));
            }
        }
    }

    /** The decision for a sum; null if no deal has it. */
    @Nullable
    Decided of(Money money) {
        return byAmount.isEmpty() ? null : byAmount.get(key(money));
    }

    private static String key(Money money) {
        return money.min().toPlainString() + " " + money.max().toPlainString() + money.currency();
    }

    private static AmountKind kindOf(Deal deal) {
        if (deal.instrument() == Instrument.CAPEX) {
            return AmountKind.CAPEX;
        }
        if (deal.instrument() == Instrument.CONTRACT) {
            return AmountKind.CONTRACT;
        }
        if (deal.status() == DealStatus.PLANNED || deal.status() == DealStatus.RUMOURED) {
            return AmountKind.PROPOSED;
        }
        return deal.amountKind() == AmountKind.CUMULATIVE ? AmountKind.CUMULATIVE : AmountKind.NEW_COMMITMENT;
    }
}
