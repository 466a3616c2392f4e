package nightdesk.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nightdesk.clause.Parties;
import nightdesk.fact.DealStatus;
import nightdesk.fact.Instrument;
import nightdesk.fact.Money;
import nightdesk.fact.Party;

/**
 * Makes one deal of all sentences that speak of it: headline, body and repeats. Two drafts are one deal if they have the same sum and a
 * party in common, or the same two sides and not two different sums.
 */
final class DealMerge {
    private DealMerge() {}

    /** One draft a deal, in the order of the text. */
    static List<DealDraft> merged(List<DealDraft> drafts) {
        List<DealDraft> ordered = new ArrayList<>(oneForEachPlace(drafts));
        // The body says more than the headline: it comes first, and the headline joins it.
        ordered.sort(Comparator.comparing((DealDraft draft) -> draft.sentence.isHeadline())
                .thenComparing(draft -> draft.amount == null));
        List<DealDraft> deals = new ArrayList<>();
        for (DealDraft draft : ordered) {
            DealDraft same = null;
            for (DealDraft deal : deals) {
                if (isSame(deal, draft)) {
                    same = deal;
                    break;
                }
            }
            if (same == null) {
                deals.add(draft);
            } else {
                join(same, draft);
            }
        }
        deals.sort(Comparator.comparingInt(deal -> deal.span.start()));
        Trail trail = deals.isEmpty() ? null : Trail.of(deals.getFirst().sentence);
        if (trail != null) {
            trail.merged(drafts, deals);
        }
        return deals;
    }

    /** Where two frames read the same amount, the one that names both sides stays, else the first. */
    private static List<DealDraft> oneForEachPlace(List<DealDraft> drafts) {
        List<DealDraft> kept = new ArrayList<>();
        for (DealDraft draft : drafts) {
            int at = -1;
            for (int i = 0; i < kept.size() && draft.amountAt >= 0; i++) {
                if (kept.get(i).amountAt == draft.amountAt) {
                    at = i;
                }
            }
            if (at < 0) {
                kept.add(draft);
            } else if (sides(draft) > sides(kept.get(at))) {
                kept.set(at, draft);
            }
        }
        return kept;
    }

    private static int sides(DealDraft draft) {
        return (draft.investors.isEmpty() ? 0 : 1) + (draft.targets.isEmpty() ? 0 : 1);
    }

    private static boolean isSame(DealDraft deal, DealDraft draft) {
        boolean investors = overlap(deal.investors, draft.investors);
        boolean targets = overlap(deal.targets, draft.targets);
        boolean crossed = overlap(deal.investors, draft.targets) || overlap(deal.targets, draft.investors);
        if (deal.amount != null && draft.amount != null) {
            boolean sum = equal(deal.amount, draft.amount)
                    || deal.alternatives.stream()
                            .anyMatch(other -> equal(other, java.util.Objects.requireNonNull(draft.amount)))
                    || draft.alternatives.stream()
                            .anyMatch(other -> equal(other, java.util.Objects.requireNonNull(deal.amount)));
            return sum
                    && (investors
                            || targets
                            || crossed
                            || deal.investors.isEmpty()
                                    && draft.investors.isEmpty()
                                    && deal.instrument == draft.instrument
                                    && (deal.sentence.isHeadline() || draft.sentence.isHeadline())
                            || deal.investors.isEmpty() && draft.targets.isEmpty()
                            || deal.targets.isEmpty() && draft.investors.isEmpty());
        }
        if (deal.kind == nightdesk.fact.AmountKind.CUMULATIVE || draft.kind == nightdesk.fact.AmountKind.CUMULATIVE) {
            return false;
        }
        boolean kinds = deal.instrument == draft.instrument || isShare(deal.instrument) && isShare(draft.instrument);
        if (!kinds) {
            return false;
        }
        boolean headline = deal.sentence.isHeadline() || draft.sentence.isHeadline();
        boolean oneSided = targets && (deal.investors.isEmpty() || draft.investors.isEmpty())
                || investors && (deal.targets.isEmpty() || draft.targets.isEmpty());
        boolean merger = deal.targets.isEmpty() && draft.targets.isEmpty() && investors
                || (deal.targets.isEmpty() || draft.targets.isEmpty()) && investors && crossed;
        boolean near = Math.abs(deal.sentence.number() - draft.sentence.number()) <= 3;
        return investors && targets || oneSided || merger || headline && near && (targets || investors);
    }

    private static boolean isShare(Instrument instrument) {
        return instrument == Instrument.ACQUISITION
                || instrument == Instrument.EQUITY
                || instrument == Instrument.MIXED;
    }

    private static boolean equal(Money one, Money other) {
        return one.currency().equals(other.currency()) && one.min().compareTo(other.min()) == 0;
    }

    private static boolean overlap(List<Party> some, List<Party> others) {
        for (Party party : some) {
            if (Parties.contains(others, party)) {
                return true;
            }
        }
        return false;
    }

    private static void join(DealDraft deal, DealDraft draft) {
        boolean merger = deal.targets.isEmpty() && deal.investors.size() > 1;
        draft.investors.stream()
                .filter(party -> !Parties.contains(deal.targets, party))
                .forEach(deal::addInvestor);
        if (deal.targets.isEmpty() && !merger) {
            draft.targets.stream()
                    .filter(party -> !Parties.contains(deal.investors, party))
                    .forEach(deal::addTarget);
        }
        if (deal.amount == null) {
            deal.amount = draft.amount;
            deal.amountAt = draft.amountAt;
            deal.kind = draft.kind;
        } else if (draft.amount != null
                && !equal(deal.amount, draft.amount)
                && deal.alternatives.stream().noneMatch(draft.amount::equals)) {
            deal.alternatives.add(draft.amount);
        }
        for (Money other : draft.alternatives) {
            if (!deal.alternatives.contains(other)) {
                deal.alternatives.add(other);
            }
        }
        if (deal.lead == null) {
            deal.lead = draft.lead;
        }
        if (deal.seller == null) {
            deal.seller = draft.seller;
        }
        if (deal.valuation == null) {
            deal.valuation = draft.valuation;
        }
        if (deal.stakePercent == null) {
            deal.stakePercent = draft.stakePercent;
        }
        if (deal.round == null) {
            deal.round = draft.round;
        }
        if (!deal.date.isStated()) {
            deal.date = draft.date;
        }
        joinStatus(deal, draft);
    }

    /** A noun ("the acquisition of") tells less about the status than a verb. */
    private static void joinStatus(DealDraft deal, DealDraft draft) {
        boolean weak = deal.rule.endsWith(".noun") && !draft.rule.endsWith(".noun");
        boolean cancelled = draft.status == DealStatus.CANCELLED && !draft.sentence.isHeadline();
        if (weak || cancelled && deal.status != DealStatus.COMPLETED) {
            deal.status = draft.status;
            deal.modality = draft.modality;
        }
    }
}
