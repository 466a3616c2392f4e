package nightdesk.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nightdesk.fact.AmountKind;
import nightdesk.fact.Deal;
import nightdesk.fact.EventDate;
import nightdesk.fact.Instrument;
import nightdesk.fact.Party;
import org.jspecify.annotations.Nullable;

/** Which claims speak of one deal, whatever sum they name. Claims that say the same are compared once, so that a deal in a thousand articles costs little. */
final class Identity {
    private static final int DAYS_APART = 7;

    private Identity() {}

    /** The claims of each deal, both in the order of the claims given, which is by time. */
    static List<List<Claim>> deals(List<Claim> claims, ZoneId zone) {
        LinkedHashMap<Signature, List<Claim>> bySignature = new LinkedHashMap<>();
        for (Claim claim : claims) {
            bySignature
                    .computeIfAbsent(Signature.of(claim, zone), signature -> new ArrayList<>())
                    .add(claim);
        }
        List<Signature> signatures = List.copyOf(bySignature.keySet());
        int[] group = joined(signatures);
        TreeMap<Integer, List<Claim>> deals = new TreeMap<>();
        for (int i = 0; i < signatures.size(); i++) {
            deals.computeIfAbsent(group[i], key -> new ArrayList<>())
                    .addAll(Objects.requireNonNull(bySignature.get(signatures.get(i))));
        }
        deals.values().forEach(deal -> deal.sort(Ledger.BY_TIME));
        return List.copyOf(deals.values());
    }

    /** First those that name both sides; then a claim that leaves a side out, if it fits exactly one of them. */
    private static int[] joined(List<Signature> signatures) {
        int[] group = new int[signatures.size()];
        for (int i = 0; i < group.length; i++) {
            group[i] = i;
        }
        Map<String, List<Integer>> byParty = new LinkedHashMap<>();
        for (int i = 0; i < group.length; i++) {
            for (String head : signatures.get(i).heads()) {
                byParty.computeIfAbsent(head, key -> new ArrayList<>()).add(i);
            }
        }
        for (List<Integer> together : byParty.values()) {
            for (int one : together) {
                for (int other : together) {
                    if (one < other && signatures.get(one).isOneWith(signatures.get(other))) {
                        join(group, one, other);
                    }
                }
            }
        }
        for (int i = 0; i < group.length; i++) {
            Set<Integer> fitting = new TreeSet<>();
            if (signatures.get(i).leavesASideOut()) {
                Set<Integer> near = new TreeSet<>();
                for (String head : signatures.get(i).heads()) {
                    near.addAll(byParty.getOrDefault(head, List.of()));
                }
                for (int other : near) {
                    if (!signatures.get(other).leavesASideOut()
                            && signatures.get(i).fits(signatures.get(other))) {
                        fitting.add(root(group, other));
                    }
                }
            }
            if (fitting.size() == 1) {
                join(group, fitting.iterator().next(), i);
            }
        }
        for (int i = 0; i < group.length; i++) {
            group[i] = root(group, i);
        }
        return group;
    }

    private static void join(int[] group, int one, int other) {
        int a = root(group, one);
        int b = root(group, other);
        group[Math.max(a, b)] = Math.min(a, b);
    }

    private static int root(int[] group, int position) {
        int root = position;
        while (group[root] != root) {
            root = group[root];
        }
        return root;
    }

    /** What decides identity. A null kind is that of an undisclosed sum; null days fit any. */
    private record Signature(
            Set<PartyKey> investors,
            Set<PartyKey> targets,
            Instrument instrument,
            boolean cumulative,
            @Nullable AmountKind kind,
            @Nullable String round,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {
        static Signature of(Claim claim, ZoneId zone) {
            Deal deal = claim.deal();
            boolean cumulative = deal.amountKind() == AmountKind.CUMULATIVE;
            LocalDate from = cumulative ? null : deal.date().date();
            LocalDate to = from;
            Instant published = claim.published();
            if (from != null) {
                to = last(from, deal.date().precision());
            } else if (published != null) {
                from = published.atZone(zone).toLocalDate();
                to = from;
            }
            return new Signature(
                    keys(deal.investors()),
                    keys(deal.targets()),
                    deal.instrument(),
                    cumulative,
                    deal.amount() == null ? null : EntryMaker.kind(deal.amountKind(), deal.instrument()),
                    deal.round() == null
                            ? null
                            : deal.round().toLowerCase(Locale.ROOT).strip(),
                    from,
                    to);
        }

        boolean leavesASideOut() {
            return investors.isEmpty() || (targets.isEmpty() && investors.size() < 2);
        }

        boolean isOneWith(Signature other) {
            if (leavesASideOut() || other.leavesASideOut()) {
                boolean same = investors.equals(other.investors) && targets.equals(other.targets);
                return same && agreesWith(other);
            }
            return fits(other);
        }

        boolean fits(Signature other) {
            return sides(targets, other.targets) && sides(investors, other.investors) && agreesWith(other);
        }

        private boolean agreesWith(Signature other) {
            boolean sameKind = kind == null || other.kind == null || kind == other.kind;
            boolean sameRound = round == null || other.round == null || round.equals(other.round);
            boolean sameInstrument = instrument == other.instrument
                    || (instrument == Instrument.MIXED && isMoney(other.instrument))
                    || (other.instrument == Instrument.MIXED && isMoney(instrument));
            return cumulative == other.cumulative && sameKind && sameRound && sameInstrument && isNear(other);
        }

        private boolean isNear(Signature other) {
            if (from == null || to == null || other.from == null || other.to == null) {
                return true;
            }
            boolean days = from.equals(to) && other.from.equals(other.to);
            long gap = Math.max(ChronoUnit.DAYS.between(to, other.from), ChronoUnit.DAYS.between(other.to, from));
            return gap <= (days ? DAYS_APART : 0);
        }

        private static boolean sides(Set<PartyKey> one, Set<PartyKey> other) {
            return one.isEmpty()
                    || other.isEmpty()
                    || one.stream().anyMatch(party -> other.stream().anyMatch(party::isSameAs));
        }

        private static boolean isMoney(Instrument instrument) {
            return instrument == Instrument.EQUITY || instrument == Instrument.DEBT || instrument == Instrument.MIXED;
        }

        private static Set<PartyKey> keys(List<Party> parties) {
            Set<PartyKey> keys = new HashSet<>();
            parties.forEach(party -> keys.add(PartyKey.of(party)));
            return keys;
        }

        /** Where an index holds it: under each side's names. */
        Set<String> heads() {
            Set<String> heads = new TreeSet<>();
            targets.forEach(target -> target.heads().forEach(head -> heads.add("target " + head)));
            investors.forEach(investor -> investor.heads().forEach(head -> heads.add("investor " + head)));
            return heads;
        }

        private static LocalDate last(LocalDate first, EventDate.Precision precision) {
            return switch (precision) {
                case DAY, UNKNOWN -> first;
                case MONTH -> first.plusMonths(1).minusDays(1);
                case QUARTER -> first.plusMonths(3).minusDays(1);
                case YEAR -> first.plusYears(1).minusDays(1);
            };
        }
    }
}
