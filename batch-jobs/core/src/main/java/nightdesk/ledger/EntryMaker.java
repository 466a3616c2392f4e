package nightdesk.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import nightdesk.fact.AmountKind;
import nightdesk.fact.DealStatus;
import nightdesk.fact.EventDate;
import nightdesk.fact.Instrument;
import nightdesk.fact.Modality;
import nightdesk.fact.Money;
import nightdesk.fact.Party;
import nightdesk.ledger.LedgerEntry.Converted;
import nightdesk.text.ContentKey;
import org.jspecify.annotations.Nullable;

/** Says what the claims of one deal come to. */
final class EntryMaker {
    private static final Comparator<Party> BY_WORD =
            Comparator.comparing(Party::word).thenComparing(Party::name);

    private EntryMaker() {}

    static LedgerEntry entry(
            ContentKey id, List<Claim> claims, List<ContentKey> possiblyOneWith, ExchangeRates rates, ZoneId zone) {
        List<Claim> standing = standing(claims);
        DealStatus status = status(standing);
        ChosenSum chosen = ChosenSum.among(standing, status);
        Claim source = chosen.claim();
        Money amount = source == null ? null : source.deal().amount();
        Converted usd = source == null || amount == null
                ? null
                : rates.inUsd(amount, Ledger.day(source, zone)).orElse(null);
        List<Claim> sameCurrency = standing.stream()
                .filter(claim -> claim.deal().amount() != null
                        && amount != null
                        && claim.deal().amount().currency().equals(amount.currency()))
                .toList();
        Instrument instrument = most(standing, claim -> claim.deal().instrument(), each -> each != Instrument.MIXED);
        BigDecimal lowest = sameCurrency.stream()
                .map(claim -> money(claim).lower())
                .min(Comparator.naturalOrder())
                .orElse(null);
        return new LedgerEntry(
                id,
                parties(claims, claim -> claim.deal().investors()),
                parties(claims, claim -> claim.deal().targets()),
                instrument,
                kind(
                        source == null
                                ? kindOfUndisclosed(standing)
                                : source.deal().amountKind(),
                        instrument),
                status,
                modality(standing),
                claims.stream()
                        .map(claim -> claim.deal().round())
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null),
                amount,
                usd,
                chosen.why(),
                isConflict(sameCurrency),
                lowest,
                highest(sameCurrency),
                announced(standing),
                claims,
                possiblyOneWith);
    }

    /** Claims without those whose record has a version that the edition counts: a corrected text takes the place of what it corrects. */
    private static List<Claim> standing(List<Claim> claims) {
        Set<ContentKey> renewed = new HashSet<>();
        claims.stream().filter(Claim::counted).forEach(claim -> renewed.add(claim.record()));
        return claims.stream()
                .filter(claim -> claim.counted() || !renewed.contains(claim.record()))
                .toList();
    }

    /** A commitment to a supplier or to a plant of one's own is a kind apart: an order is not added to a purchase. */
    static AmountKind kind(AmountKind kind, Instrument instrument) {
        if (kind != AmountKind.NEW_COMMITMENT) {
            return kind;
        }
        return switch (instrument) {
            case CONTRACT -> AmountKind.CONTRACT;
            case CAPEX -> AmountKind.CAPEX;
            case EQUITY, DEBT, ACQUISITION, MIXED -> kind;
        };
    }

    /** Whether no value satisfies all claims: intervals on a line have a common point if each two of them have. */
    private static boolean isConflict(List<Claim> claims) {
        Optional<BigDecimal> greatestLower =
                claims.stream().map(claim -> money(claim).lower()).max(Comparator.naturalOrder());
        Optional<BigDecimal> leastUpper = claims.stream()
                .map(claim -> money(claim).upper())
                .flatMap(Optional::stream)
                .min(Comparator.naturalOrder());
        return greatestLower.isPresent()
                && leastUpper.isPresent()
                && greatestLower.get().compareTo(leastUpper.get()) > 0;
    }

    private static @Nullable BigDecimal highest(List<Claim> claims) {
        BigDecimal highest = null;
        for (Claim claim : claims) {
            Optional<BigDecimal> upper = money(claim).upper();
            if (upper.isEmpty()) {
                return null;
            }
            highest = highest == null ? upper.get() : highest.max(upper.get());
        }
        return highest;
    }

    /** Cancelled if the latest claim says so; else the furthest that any claim reports. */
    private static DealStatus status(List<Claim> claims) {
        if (claims.get(claims.size() - 1).deal().status() == DealStatus.CANCELLED) {
            return DealStatus.CANCELLED;
        }
        // The enum runs from completed to rumoured.
        return claims.stream()
                .map(claim -> claim.deal().status())
                .filter(status -> status != DealStatus.CANCELLED)
                .min(Comparator.naturalOrder())
                .orElse(DealStatus.CANCELLED);
    }

    private static Modality modality(List<Claim> claims) {
        return claims.stream()
                .map(claim -> claim.deal().modality())
                .min(Comparator.comparingInt(EntryMaker::hedging))
                .orElse(Modality.POSSIBLE);
    }

    /** From said outright to denied. */
    private static int hedging(Modality modality) {
        return switch (modality) {
            case ASSERTED -> 0;
            case REPORTED -> 1;
            case PLANNED -> 2;
            case POSSIBLE -> 3;
            case FEARED -> 4;
            case DENIED -> 5;
            case NEGATED -> 6;
        };
    }

    private static AmountKind kindOfUndisclosed(List<Claim> claims) {
        return most(claims, claim -> claim.deal().amountKind(), kind -> true);
    }

    /** The value most claims have; of equal numbers the one that comes first in the enum. */
    private static <E extends Enum<E>> E most(List<Claim> claims, Function<Claim, E> value, Predicate<E> preferred) {
        TreeMap<E, Integer> times = new TreeMap<>();
        claims.forEach(claim -> times.merge(value.apply(claim), 1, Integer::sum));
        Comparator<E> byUse = Comparator.comparing(preferred::test);
        return times.keySet().stream()
                .max(byUse.thenComparing(key -> times.getOrDefault(key, 0)).thenComparing(Comparator.reverseOrder()))
                .orElseThrow();
    }

    /** Every party once, by word; of the names of one party the most frequent, then the longest. */
    private static List<Party> parties(List<Claim> claims, Function<Claim, List<Party>> side) {
        TreeMap<Party, Integer> times = new TreeMap<>(BY_WORD);
        claims.stream().map(side).flatMap(Collection::stream).forEach(party -> times.merge(party, 1, Integer::sum));
        List<Party> preferred = times.keySet().stream()
                .sorted(Comparator.comparingInt((Party party) -> times.getOrDefault(party, 0))
                        .thenComparingInt(party -> party.name().length())
                        .reversed()
                        .thenComparing(BY_WORD))
                .toList();
        List<Party> kept = new ArrayList<>();
        for (Party party : preferred) {
            PartyKey key = PartyKey.of(party);
            if (kept.stream().map(PartyKey::of).noneMatch(key::isSameAs)) {
                kept.add(party);
            }
        }
        kept.sort(BY_WORD);
        return List.copyOf(kept);
    }

    /** The most exact date stated; of equally exact ones the one most claims state, then the earliest. */
    private static EventDate announced(List<Claim> claims) {
        TreeMap<String, Integer> times = new TreeMap<>();
        claims.forEach(claim -> times.merge(dateKey(claim.deal().date()), 1, Integer::sum));
        return claims.stream()
                .map(claim -> claim.deal().date())
                .filter(EventDate::isStated)
                .min(Comparator.comparing(EventDate::precision)
                        .thenComparingInt(date -> -times.getOrDefault(dateKey(date), 0))
                        .thenComparing(EventDate::date, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
                        .thenComparing(EventDate::asWritten))
                .orElse(EventDate.NOT_STATED);
    }

    private static String dateKey(EventDate date) {
        return date.precision() + " " + (date.date() == null ? date.asWritten() : date.date());
    }

    static Money money(Claim claim) {
        return Objects.requireNonNull(claim.deal().amount());
    }
}
