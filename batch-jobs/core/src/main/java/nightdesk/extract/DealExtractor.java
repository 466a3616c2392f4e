package nightdesk.extract;

import java.util.ArrayList;
import java.util.List;
import nightdesk.clause.Reading;
import nightdesk.clause.Sentence;
import nightdesk.fact.Deal;
import nightdesk.fact.Fact;

/**
 * Finds transfers of money or control: investments, rounds, loans, acquisitions, mergers, capital expenditure and contracts. One family of
 * ways to say so a frame; what several sentences say of one deal is one fact.
 */
final class DealExtractor {
    private static final int MOST_DRAFTS = 400;

    /** In the order that decides when two frames read the same amount. */
    private static final List<DealFrame> FRAMES = List.of(
            new PurchaseFrame(),
            new SaleFrame(),
            new InvestFrame(),
            new SumFrame(),
            new ContractFrame(),
            new OrderFrame(),
            new OfferFrame(),
            new NamedRoundFrame(),
            new TakeoverNounFrame(),
            new MergerFrame());

    /** The deals of a text, in the order of their evidence; only the sentences given are read. */
    List<Fact> factsIn(Reading reading, List<Integer> sentences) {
        List<DealDraft> drafts = new ArrayList<>();
        for (int number : sentences) {
            if (drafts.size() > MOST_DRAFTS) {
                break;
            }
            Sentence sentence = reading.sentence(number);
            Trail trail = Trail.of(sentence);
            for (DealFrame frame : FRAMES) {
                if (trail == null) {
                    frame.read(reading, sentence, drafts);
                } else {
                    int before = drafts.size();
                    trail.opens(sentence, "deal", frame);
                    frame.read(reading, sentence, drafts);
                    trail.closes(drafts.subList(before, drafts.size()));
                }
            }
        }
        List<Fact> deals = new ArrayList<>();
        List<DealDraft> merged = DealMerge.merged(drafts);
        Trail trail = drafts.isEmpty() ? null : Trail.of(drafts.getFirst().sentence);
        if (trail != null) {
            trail.merged(merged);
        }
        for (DealDraft draft : merged) {
            if (draft.namesSomebody()) {
                Deal deal = draft.deal();
                deals.add(deal);
            }
        }
        return deals;
    }
}
