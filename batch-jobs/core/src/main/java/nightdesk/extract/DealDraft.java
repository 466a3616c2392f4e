package nightdesk.extract;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import nightdesk.clause.Parties;
import nightdesk.clause.Sentence;
import nightdesk.fact.AmountKind;
import nightdesk.fact.Deal;
import nightdesk.fact.DealStatus;
import nightdesk.fact.EventDate;
import nightdesk.fact.Evidence;
import nightdesk.fact.Instrument;
import nightdesk.fact.Modality;
import nightdesk.fact.Money;
import nightdesk.fact.Party;
import nightdesk.text.Span;
import org.jspecify.annotations.Nullable;

/** A deal while its parts are gathered from one or more sentences. */
final class DealDraft {
    final Sentence sentence;
    final Span span;
    final String rule;
    final List<Party> investors = new ArrayList<>();
    final List<Party> targets = new ArrayList<>();
    final List<Money> alternatives = new ArrayList<>();
    Instrument instrument;
    DealStatus status;
    Modality modality;
    EventDate date = EventDate.NOT_STATED;
    AmountKind kind = AmountKind.NEW_COMMITMENT;

    @Nullable
    Party lead;

    @Nullable
    Party seller;

    @Nullable
    Money amount;

    /** Where the amount stands in the text; -1 without one. */
    int amountAt = -1;

    @Nullable
    Money valuation;

    @Nullable
    BigDecimal stakePercent;

    @Nullable
    String round;

    DealDraft(
            Sentence sentence,
            int from,
            int to,
            String rule,
            Instrument instrument,
            DealStatus status,
            Modality modality) {
        this.sentence = sentence;
        this.span = sentence.spanOf(Math.max(0, Math.min(from, to - 1)), Math.max(to, from + 1));
        this.rule = rule;
        this.instrument = instrument;
        this.status = status;
        this.modality = modality;
        Trail trail = Trail.of(sentence);
        if (trail != null) {
            trail.begun(this);
        }
    }

    void addInvestor(Party party) {
        if (!Parties.contains(investors, party)) {
            investors.add(party);
        }
    }

    void addTarget(Party party) {
        if (!Parties.contains(targets, party)) {
            targets.add(party);
        }
    }

    /** Takes investors out of the targets; a product or subsidiary of the investor's own family that is bought keeps its own name. */
    void separateSides() {
        for (int i = targets.size() - 1; i >= 0; i--) {
            Party target = targets.get(i);
            for (Party investor : investors) {
                if (!Parties.same(investor, target)) {
                    continue;
                }
                boolean ownName = target.vendor() != null
                        && !Parties.same(new Party(investor.name(), null), new Party(target.name(), null));
                targets.remove(i);
                if (ownName) {
                    targets.add(i, new Party(target.name(), null));
                }
                break;
            }
        }
    }

    boolean namesSomebody() {
        return !investors.isEmpty() || !targets.isEmpty();
    }

    Deal deal() {
        return new Deal(
                new Evidence(span, sentence.span(), rule),
                modality,
                investors,
                lead,
                targets,
                seller,
                instrument,
                status,
                amount,
                alternatives,
                kind,
                valuation,
                stakePercent,
                round,
                date);
    }
}
