package nightdesk.ledger;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nightdesk.fact.AmountKind;
import nightdesk.fact.Deal;
import nightdesk.fact.Money;
import nightdesk.text.ContentKey;

/**
 * Makes one entry of what several articles say of one deal. Two claims are one deal if they have the same target, share a named investor (or
 * one names none), are sums of the same kind by the same instrument, lie within seven days (or in the same month, quarter or year where that
 * is all the text says) and name no different round. The sum is no part of identity; but sums apart by more than a factor of three stay two
 * entries, each marked as possibly one with the other. A cumulative sum never joins a new commitment.
 */
public final class Ledger {
    /** Sums further apart stay two entries. */
    private static final BigDecimal FACTOR = new BigDecimal(3);

    static final Comparator<Claim> BY_TIME = Comparator.comparing(
                    Claim::published, Comparator.nullsLast(Comparator.<Instant>naturalOrder()))
            .thenComparing(Claim::fact);

    private Ledger() {}

    /**
     * The entries of all claims, those that the edition counts and earlier ones about the same deals. The result does not depend on the order
     * of the claims.
     *
     * @param zone of the desk: decides the day of a claim whose text does not date the deal, and so its exchange rate
     * @return by id; entries without a counted claim included
     */
    public static List<LedgerEntry> entries(List<Claim> claims, ExchangeRates rates, ZoneId zone) {
        List<LedgerEntry> entries = new ArrayList<>();
        for (List<Claim> deal :
                Identity.deals(claims.stream().sorted(BY_TIME).distinct().toList(), zone)) {
            List<List<Claim>> apart = apart(deal, rates, zone);
            List<ContentKey> ids = apart.stream().map(Ledger::id).toList();
            for (int i = 0; i < apart.size(); i++) {
                ContentKey own = ids.get(i);
                List<ContentKey> others =
                        ids.stream().filter(id -> !id.equals(own)).sorted().toList();
                entries.add(EntryMaker.entry(own, apart.get(i), others, rates, zone));
            }
        }
        entries.sort(Comparator.comparing(LedgerEntry::id));
        return List.copyOf(entries);
    }

    /** Words under which two deals that may be one share at least one; for keeping only the earlier claims that matter. */
    public static Set<String> heads(Deal deal) {
        Set<String> heads = new TreeSet<>();
        deal.investors().forEach(party -> heads.addAll(PartyKey.of(party).heads()));
        deal.targets().forEach(party -> heads.addAll(PartyKey.of(party).heads()));
        return heads;
    }

    private static ContentKey id(List<Claim> claims) {
        return ContentKey.of("deal", claims.get(0).fact().hex());
    }

    /** Splits the claims of one deal where their sums are more than the factor apart; claims without a sum go with the most claims. */
    private static List<List<Claim>> apart(List<Claim> deal, ExchangeRates rates, ZoneId zone) {
        TreeMap<BigDecimal, List<Claim>> bySum = new TreeMap<>();
        List<Claim> undisclosed = new ArrayList<>();
        for (Claim claim : deal) {
            Money money = claim.deal().amount();
            if (money == null) {
                undisclosed.add(claim);
            } else {
                bySum.computeIfAbsent(comparable(money, claim, rates, zone), sum -> new ArrayList<>())
                        .add(claim);
            }
        }
        List<List<Claim>> groups = new ArrayList<>();
        BigDecimal least = null;
        for (var entry : bySum.entrySet()) {
            if (least == null || entry.getKey().compareTo(least.multiply(FACTOR)) > 0) {
                least = entry.getKey();
                groups.add(new ArrayList<>());
            }
            groups.get(groups.size() - 1).addAll(entry.getValue());
        }
        if (groups.isEmpty()) {
            return List.of(undisclosed);
        }
        List<Claim> largest = groups.get(0);
        for (List<Claim> group : groups) {
            largest = group.size() > largest.size() ? group : largest;
        }
        largest.addAll(undisclosed);
        groups.forEach(group -> group.sort(BY_TIME));
        return groups;
    }

    /** The written value in US dollars; without a rate as it is. */
    private static BigDecimal comparable(Money money, Claim claim, ExchangeRates rates, ZoneId zone) {
        return rates.inUsd(money, day(claim, zone))
                .map(usd -> usd.money().min())
                .orElse(money.min());
    }

    /** The day whose rate applies: the announcement as stated, else the publication. */
    static LocalDate day(Claim claim, ZoneId zone) {
        LocalDate stated = claim.deal().amountKind() == AmountKind.CUMULATIVE
                ? null
                : claim.deal().date().date();
        if (stated != null) {
            return stated;
        }
        Instant published = claim.published();
        return published == null ? LocalDate.MAX : published.atZone(zone).toLocalDate();
    }
}
