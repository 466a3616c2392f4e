package nightdesk.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nightdesk.clause.Reading;
import nightdesk.clause.Sentence;
import nightdesk.fact.Deal;
import nightdesk.fact.Fact;
import nightdesk.text.WordSet;

/**
 * Finds transfers of money or control: investments, rounds, loans, acquisitions, mergers, capital expenditure and contracts. One family of
 * ways to say so a frame; what several sentences say of one deal is one fact.
 */
final class DealExtractor {
    private static final int MOST_DRAFTS = 400;
    /** Players are acquired, signed and sold, too. */
    static final Set<String> SPORTS = WordSet.of("""
            pitcher righthander lefthander right-hander left-hander outfielder infielder shortstop baseman catcher quarterback linebacker
            cornerback striker midfielder goalkeeper defenseman defender winger playoffs inning innings homer touchdown batting
            righthanded lefthanded right-handed left-handed rookie
            """);

    private static final Set<String> APPEARED = Set.of("appeared");
    private static final int MOST_NUMBERS = 12;

    /** In the order that decides when two frames read the same amount. */
    static final List<DealFrame> FRAMES = List.of(
            new PurchaseFrame(),
            new SaleFrame(),
            new InvestFrame(),
            new SumFrame(),
            new ContractFrame(),
            new OrderFrame(),
            new AwardFrame(),
            new OfferFrame(),
            new NamedRoundFrame(),
            new BackedFrame(),
            new PaymentFrame(),
            new BidNounFrame(),
            new TakeoverNounFrame(),
            new MergerFrame(),
            new ProceedsFrame());

    /** The deals of a text, in the order of their evidence; only the sentences given are read. */
    List<Fact> factsIn(Reading reading, List<Integer> sentences) {
        List<DealDraft> drafts = new ArrayList<>();
        for (int number : sentences) {
            if (drafts.size() > MOST_DRAFTS) {
                break;
            }
            long tried = Trail.of(reading) == null ? SentenceTriggers.deals(reading, number) : -1;
            if (tried == 0) {
                continue;
            }
            Sentence sentence = reading.sentence(number);
            boolean sport = SentenceTriggers.has(SentenceTriggers.SPORT, reading, number) && sentence.has(SPORTS);
            if (sport || isTable(sentence) || isFooter(sentence)) {
                continue;
            }
            for (int f = 0; f < FRAMES.size(); f++) {
                if ((tried >>> f & 1) != 0) {
                    Trail.read(FRAMES.get(f), reading, sentence, drafts);
                }
            }
        }
        drafts.removeIf(draft -> !keepSides(draft));
        List<Fact> deals = new ArrayList<>();
        for (DealDraft draft : DealMerge.merged(drafts)) {
            if (draft.namesSomebody()) {
                Deal deal = draft.deal();
                deals.add(deal);
            }
        }
        return deals;
    }

    /** Takes out sides that name nobody; whether enough of the deal is left. */
    private static boolean keepSides(DealDraft draft) {
        boolean merger = draft.targets.isEmpty() && draft.investors.size() > 1;
        int targets = draft.targets.size();
        DealParties.keepSomebodies(draft.investors);
        DealParties.keepSomebodies(draft.targets);
        if (draft.amount == null) {
            return merger ? draft.investors.size() > 1 : !draft.investors.isEmpty() && !draft.targets.isEmpty();
        }
        return draft.namesSomebody() && (targets == 0 || !draft.targets.isEmpty());
    }

    /** "The post ... appeared first on": what a feed adds, a cut headline in it. */
    private static boolean isFooter(Sentence sentence) {
        return sentence.word(1).equals("post") && sentence.has(APPEARED);
    }

    /** Rows of an account: hardly anything but numbers. */
    private static boolean isTable(Sentence sentence) {
        int numbers = 0;
        for (int i = 0; i < sentence.size(); i++) {
            String word = sentence.word(i);
            if (sentence.at(i).isMoney() || !word.isEmpty() && word.charAt(0) >= '0' && word.charAt(0) <= '9') {
                numbers++;
            }
        }
        return numbers >= MOST_NUMBERS && numbers * 5 >= sentence.size();
    }
}
