package nightdesk.ledger;

import java.time.Instant;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import nightdesk.fact.DealStatus;
import nightdesk.fact.Modality;
import nightdesk.fact.Money;
import nightdesk.ledger.Claim.Basis;
import nightdesk.ledger.LedgerEntry.ChosenBy;
import org.jspecify.annotations.Nullable;

/**
 * The sum that stands for a deal: what claims of the deal's own status say; of those a filing or party statement before the outlet that others
 * cite, before the sum with most independent sources, before the latest; at last the lowest lower bound.
 *
 * @param claim the claim whose sum it is; null if every claim is without one
 */
record ChosenSum(@Nullable Claim claim, ChosenBy why) {
    static ChosenSum among(List<Claim> claims, DealStatus status) {
        List<Claim> left = claims.stream().filter(ChosenSum::isMeant).toList();
        if (left.isEmpty()) {
            return new ChosenSum(null, ChosenBy.UNDISCLOSED);
        }
        if (left.size() == 1) {
            return new ChosenSum(left.get(0), ChosenBy.ONLY_CLAIM);
        }
        if (agree(left)) {
            return new ChosenSum(left.get(0), ChosenBy.CLAIMS_AGREE);
        }
        Map<ChosenBy, UnaryOperator<List<Claim>>> rules = new EnumMap<>(ChosenBy.class);
        rules.put(
                ChosenBy.FURTHEST_STATUS,
                from -> keep(from, claim -> claim.deal().status() == status));
        rules.put(ChosenBy.PARTY_STATEMENT, from -> keep(from, claim -> claim.basis() == Basis.PARTY_STATEMENT));
        rules.put(ChosenBy.ORIGINAL_REPORTER, from -> original(from, claims));
        rules.put(ChosenBy.MOST_INDEPENDENT_SOURCES, ChosenSum::mostSources);
        rules.put(ChosenBy.LATEST, ChosenSum::latest);
        for (Map.Entry<ChosenBy, UnaryOperator<List<Claim>>> rule : rules.entrySet()) {
            left = rule.getValue().apply(left);
            if (agree(left)) {
                return new ChosenSum(left.get(0), rule.getKey());
            }
        }
        Comparator<Claim> lowest =
                Comparator.comparing(claim -> EntryMaker.money(claim).lower());
        Comparator<Claim> written =
                Comparator.comparing(claim -> EntryMaker.money(claim).max());
        return new ChosenSum(
                left.stream()
                        .min(lowest.thenComparing(written).thenComparing(Ledger.BY_TIME))
                        .orElseThrow(),
                ChosenBy.LOWEST_LOWER_BOUND);
    }

    /** A claim that denies the deal says nothing of its sum. */
    private static boolean isMeant(Claim claim) {
        Modality modality = claim.deal().modality();
        return claim.deal().amount() != null && modality != Modality.DENIED && modality != Modality.NEGATED;
    }

    private static boolean agree(List<Claim> claims) {
        return claims.stream().map(EntryMaker::money).distinct().count() == 1;
    }

    private static List<Claim> keep(List<Claim> claims, Predicate<Claim> which) {
        List<Claim> kept = claims.stream().filter(which).toList();
        return kept.isEmpty() ? claims : kept;
    }

    private static List<Claim> original(List<Claim> left, List<Claim> all) {
        Set<String> cited = new HashSet<>();
        for (Claim claim : all) {
            if (claim.basis() == Basis.RELAYED) {
                cited.add(claim.origin().key());
            }
        }
        return keep(
                left,
                claim -> claim.basis() == Basis.REPORT
                        && cited.contains(claim.origin().key()));
    }

    private static List<Claim> mostSources(List<Claim> claims) {
        Map<Money, Set<String>> sources = new HashMap<>();
        for (Claim claim : claims) {
            sources.computeIfAbsent(EntryMaker.money(claim), money -> new HashSet<>())
                    .add(claim.origin().key());
        }
        int most = sources.values().stream().mapToInt(Set::size).max().orElse(0);
        return claims.stream()
                .filter(claim ->
                        sources.getOrDefault(EntryMaker.money(claim), Set.of()).size() == most)
                .toList();
    }

    private static List<Claim> latest(List<Claim> claims) {
        Instant last = claims.stream()
                .map(Claim::published)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
        return keep(claims, claim -> Objects.equals(last, claim.published()));
    }
}
