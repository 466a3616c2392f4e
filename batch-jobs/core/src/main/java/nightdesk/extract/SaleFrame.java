package nightdesk.extract;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import nightdesk.clause.Complements;
import nightdesk.clause.Reading;
import nightdesk.clause.Sentence;
import nightdesk.clause.VerbChain;
import nightdesk.clause.Verbs;
import nightdesk.fact.DealStatus;
import nightdesk.fact.Instrument;
import nightdesk.fact.Party;
import nightdesk.text.WordSet;

/** "S sells T to B for M", "T is sold to B": verbs of selling. */
final class SaleFrame implements DealFrame {
    private static final Set<String> VERBS = WordSet.of("sell divest offload");
    private static final Set<String> TRADE = WordSet.of("""
            products tickets chips phones cars vehicles devices goods units copies records pcs computers software services books bonds notes
            stock securities insurance music songs ads advertising itself bitcoin tokens
            """);

    private static final BigDecimal HALF = BigDecimal.valueOf(50);

    @Override
    public Set<String> triggers() {
        return FrameTriggers.of(List.of(VERBS), List.of());
    }

    @Override
    public void read(Reading reading, Sentence sentence, List<DealDraft> drafts) {
        for (int i = 0; i < sentence.size(); i++) {
            if (!VERBS.contains(Verbs.verb(sentence.word(i)))) {
                continue;
            }
            VerbChain chain = VerbChain.of(sentence, i);
            DealStatus status = DealStatuses.of(sentence, chain);
            if (status == null) {
                continue;
            }
            Roles roles = new Roles(reading, sentence);
            Complements complements = Complements.of(sentence, i);
            DealDraft draft = new DealDraft(
                    sentence,
                    i,
                    i + 1,
                    chain.isPassive() ? "deal.sell.passive" : "deal.sell.active",
                    Instrument.ACQUISITION,
                    status,
                    DealStatuses.modality(status, sentence, chain));
            Complements.Phrase to = complements.recipient(sentence);
            if (to != null) {
                roles.names(to.from(), to.to()).forEach(draft::addInvestor);
            }
            if (chain.isPassive()) {
                if (VerbChain.Subject.NAMED == chain.subject()) {
                    roles.subject(chain).forEach(draft::addTarget);
                }
            } else {
                readSold(roles, sentence, chain, complements, draft);
            }
            draft.separateSides();
            if (draft.targets.isEmpty()) {
                continue;
            }
            DealMoney.seek(draft, reading, sentence, i, complements.end());
            if (draft.amount == null && (draft.investors.isEmpty() || !Roles.areNamed(draft.targets))) {
                continue;
            }
            draft.date = EventDates.near(sentence, i);
            drafts.add(draft);
        }
    }

    private static void readSold(
            Roles roles, Sentence sentence, VerbChain chain, Complements complements, DealDraft draft) {
        String head = roles.head(complements.from(), complements.to());
        if (TRADE.contains(head)) {
            return;
        }
        boolean business = DealWords.BUSINESS.contains(head) || isShare(head);
        String first = sentence.word(complements.from());
        boolean many = !first.isEmpty()
                && Character.isDigit(first.charAt(0))
                && !business
                && !DealWords.STAKES.contains(head)
                && !DealWords.STAKES.contains(sentence.word(complements.from() + 1));
        if (many) {
            return;
        }
        if (draft.investors.isEmpty() && !business) {
            return;
        }
        List<Party> sellers = roles.subject(chain);
        draft.seller = sellers.isEmpty() ? null : sellers.getFirst();
        boolean stake = isShare(head) || head.equals("shares");
        Complements.Phrase held = complements.phrase("in", "of");
        boolean own = stake
                && held == null
                && roles.firstName(complements.from(), complements.to()) == null
                && !sentence.word(complements.from()).equals("its");
        List<Party> sold = own
                ? sellers.stream().limit(1).toList()
                : stake && held != null
                        ? roles.boughtTarget(held.from(), held.to(), true)
                        : roles.boughtTarget(complements.from(), complements.to(), business);
        sold.forEach(draft::addTarget);
        if (stake) {
            draft.stakePercent = DealMoney.percent(sentence, complements.from(), complements.end());
            if (draft.stakePercent != null && draft.stakePercent.compareTo(HALF) < 0) {
                draft.instrument = Instrument.EQUITY;
            }
        }
    }

    private static boolean isShare(String head) {
        return head.equals("stake")
                || head.equals("interest")
                || head.equals("holding")
                || head.equals("percent")
                || head.equals("pct")
                || head.equals("%");
    }
}
