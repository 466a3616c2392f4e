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
            for (DealFrame frame : FRAMES) {
                Trail.read(frame, reading, sentence, drafts);
            }
        }
        List<Fact> deals = new ArrayList<>();
        for (DealDraft draft : DealMerge.merged(drafts)) {
            if (draft.namesSomebody()) {
                Deal deal = draft.deal();
                deals.add(deal);
            }
        }
        return deals;
    }
}
