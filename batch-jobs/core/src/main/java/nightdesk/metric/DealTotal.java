package nightdesk.metric;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import nightdesk.edition.Edition;
import nightdesk.fact.AmountKind;
import nightdesk.fact.DealStatus;
import nightdesk.fact.EventDate;
import nightdesk.fact.Modality;
import nightdesk.fact.Money;
import nightdesk.fact.Qualifier;
import nightdesk.ledger.LedgerEntry;
import nightdesk.ledger.LedgerEntry.Converted;
import org.jspecify.annotations.Nullable;

/**
 * Value of the distinct deals that this edition is the first to report, in US dollars, as an interval: new commitments, announced or
 * completed, said outright. Rumours, plans, asks, valuations and cumulative sums are never added, nor is a deal that the text dates more than
 * seven days before the window. Deals without a disclosed sum or without an exchange rate are counted beside the total.
 */
public final class DealTotal implements Metric {
    private static final int DAYS_BEFORE = 7;

    /**
     * A sum of deals.
     *
     * @param money lower and upper bounds added: {@code AT_LEAST} if one has no upper bound, {@code EXACT} or {@code ABOUT} if all are, else a
     *     {@code RANGE}; null if no deal has a sum
     * @param deals deals with a sum
     * @param undisclosed deals of the same kind that are not in the sum
     */
    public record Total(@Nullable Money money, int deals, int undisclosed) {}

    @Override
    public String id() {
        return "deal-total";
    }

    @Override
    public List<MetricPoint> points(MetricInput input) {
        Total total = of(input.ledger(), input.edition());
        Money money = total.money();
        return List.of(new MetricPoint(
                id(),
                new TreeMap<>(Map.of("kind", AmountKind.NEW_COMMITMENT.word(), "currency", "USD")),
                MetricPoint.EDITION,
                money == null ? null : money.min(),
                total.deals(),
                money == null ? null : money.lower(),
                money == null ? null : money.upper().orElse(null)));
    }

    /** The total of the day. */
    public static Total of(List<LedgerEntry> ledger, Edition edition) {
        return sum(ledger.stream().filter(entry -> isInTotal(entry, edition)).toList());
    }

    /** Whether an entry belongs to the total of the day, disclosed or not. */
    public static boolean isInTotal(LedgerEntry entry, Edition edition) {
        return entry.kind() == AmountKind.NEW_COMMITMENT && isNews(entry, edition);
    }

    /** Whether an entry belongs to the sub-total of its own kind: new commitments, contracts and capital expenditure have one. */
    public static boolean isInSubTotal(LedgerEntry entry, Edition edition) {
        boolean added = switch (entry.kind()) {
            case NEW_COMMITMENT, CONTRACT, CAPEX -> true;
            case CUMULATIVE, PROPOSED, VALUATION, REVENUE, DAMAGES, MARKET_VALUE, PRICE, OTHER -> false;
        };
        return added && isNews(entry, edition);
    }

    private static boolean isNews(LedgerEntry entry, Edition edition) {
        boolean done = entry.status() == DealStatus.ANNOUNCED || entry.status() == DealStatus.COMPLETED;
        boolean said = entry.modality() == Modality.ASSERTED || entry.modality() == Modality.REPORTED;
        return done && said && entry.isNew() && !isOld(entry.announced(), edition);
    }

    /** Sum of entries of one kind, whatever their status. */
    public static Total sum(List<LedgerEntry> entries) {
        List<Money> sums = entries.stream()
                .map(LedgerEntry::usd)
                .filter(Objects::nonNull)
                .map(Converted::money)
                .toList();
        return new Total(sums.isEmpty() ? null : interval(sums), sums.size(), entries.size() - sums.size());
    }

    /** Bounds added; a sum of floors is a floor, a sum of exact or of approximate sums stays one. */
    private static Money interval(List<Money> sums) {
        for (Qualifier alike : List.of(Qualifier.EXACT, Qualifier.ABOUT)) {
            if (sums.stream().allMatch(money -> money.qualifier() == alike)) {
                return Money.of(added(sums, Money::min), "USD", alike);
            }
        }
        BigDecimal lower = added(sums, Money::lower);
        return sums.stream().allMatch(money -> money.upper().isPresent())
                ? new Money(lower, added(sums, money -> money.upper().orElseThrow()), "USD", Qualifier.RANGE)
                : Money.of(lower, "USD", Qualifier.AT_LEAST);
    }

    private static BigDecimal added(List<Money> sums, Function<Money, BigDecimal> bound) {
        return sums.stream().map(bound).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Whether the text dates an event more than seven days before the window; old news told again is not new. */
    public static boolean isOld(EventDate date, Edition edition) {
        LocalDate first = date.date();
        if (first == null) {
            return false;
        }
        LocalDate last = switch (date.precision()) {
            case DAY, UNKNOWN -> first;
            case MONTH -> first.plusMonths(1).minusDays(1);
            case QUARTER -> first.plusMonths(3).minusDays(1);
            case YEAR -> first.plusYears(1).minusDays(1);
        };
        LocalDate window = edition.window().after().atZone(edition.zone()).toLocalDate();
        return last.isBefore(window.minusDays(DAYS_BEFORE));
    }
}
