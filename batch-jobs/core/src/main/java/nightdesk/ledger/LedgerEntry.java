package nightdesk.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import nightdesk.fact.AmountKind;
import nightdesk.fact.DealStatus;
import nightdesk.fact.EventDate;
import nightdesk.fact.Instrument;
import nightdesk.fact.Modality;
import nightdesk.fact.Money;
import nightdesk.fact.Party;
import nightdesk.text.ContentKey;
import org.jspecify.annotations.Nullable;

/**
 * One deal with everything that was said of it.
 *
 * @param id stays the same while the earliest claim does
 * @param investors who pays, over all claims, by name; empty if unnamed
 * @param targets who receives, by name; empty if unnamed
 * @param kind what the sums are; only like is added to like
 * @param status the furthest that the latest claims report
 * @param modality the least hedged one among its claims
 * @param amount the chosen sum; null if undisclosed
 * @param usd the chosen sum in US dollars, with the rate; null if undisclosed or without a rate
 * @param chosenBy why that sum was chosen
 * @param conflict whether two claims exclude each other
 * @param lowest least value over all claims in the chosen currency; null if undisclosed
 * @param highest greatest one; null if undisclosed or without a bound
 * @param announced when, as the claims state it; {@link EventDate#NOT_STATED} if none does
 * @param claims all of them, by publication time, then key
 * @param possiblyOneWith other entries that may be the same deal: the sums differ by more than a factor of three
 */
public record LedgerEntry(
        ContentKey id,
        List<Party> investors,
        List<Party> targets,
        Instrument instrument,
        AmountKind kind,
        DealStatus status,
        Modality modality,
        @Nullable String round,
        @Nullable Money amount,
        @Nullable Converted usd,
        ChosenBy chosenBy,
        boolean conflict,
        @Nullable BigDecimal lowest,
        @Nullable BigDecimal highest,
        EventDate announced,
        List<Claim> claims,
        List<ContentKey> possiblyOneWith) {
    /** Why a sum was chosen, in the order in which the rules are tried. */
    public enum ChosenBy {
        UNDISCLOSED,
        ONLY_CLAIM,
        CLAIMS_AGREE,
        FURTHEST_STATUS,
        PARTY_STATEMENT,
        ORIGINAL_REPORTER,
        MOST_INDEPENDENT_SOURCES,
        LATEST,
        LOWEST_LOWER_BOUND;

        /** The word of exports: lower case. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * A sum in US dollars.
     *
     * @param money with the qualifier of the original
     * @param rate US dollars for one unit of the original currency; 1 for US dollars
     * @param rateDay day of the European Central Bank's reference rate; null for US dollars
     */
    public record Converted(
            Money money, BigDecimal rate, @Nullable LocalDate rateDay) {
        public Converted {
            Objects.requireNonNull(money);
            Objects.requireNonNull(rate);
        }
    }

    public LedgerEntry {
        Objects.requireNonNull(id);
        investors = List.copyOf(investors);
        targets = List.copyOf(targets);
        Objects.requireNonNull(instrument);
        Objects.requireNonNull(kind);
        Objects.requireNonNull(status);
        Objects.requireNonNull(modality);
        Objects.requireNonNull(chosenBy);
        Objects.requireNonNull(announced);
        claims = List.copyOf(claims);
        possiblyOneWith = List.copyOf(possiblyOneWith);
        if (claims.isEmpty()) {
            throw new IllegalArgumentException("A ledger entry rests on at least one claim");
        }
    }

    /** Whether the edition counts an article that speaks of it. */
    public boolean isInEdition() {
        return claims.stream().anyMatch(Claim::counted);
    }

    /** Whether no article before this edition speaks of it as announced or completed; talk of it before does not make it old. */
    public boolean isNew() {
        return claims.stream()
                .allMatch(claim -> claim.counted() || !isDone(claim.deal().status()));
    }

    private static boolean isDone(DealStatus status) {
        return status == DealStatus.ANNOUNCED || status == DealStatus.COMPLETED;
    }
}
