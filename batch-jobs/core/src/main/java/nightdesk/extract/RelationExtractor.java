package nightdesk.extract;

import java.util.List;
import nightdesk.clause.Reading;
import nightdesk.clause.Sentence;
import nightdesk.fact.Deal;
import nightdesk.fact.DealStatus;
import nightdesk.fact.Fact;
import nightdesk.fact.Instrument;
import nightdesk.fact.Party;
import nightdesk.fact.RelationType;

/** Finds how named parties stand to each other: from the words of a sentence, and from contracts, which make a supplier and a customer. */
final class RelationExtractor {
    static final List<RelationFrame> FRAMES = List.of(
            new PartnershipFrame(),
            new SupplyFrame(),
            new RivalryFrame(),
            new SuitFrame(),
            new ExclusivityFrame(),
            new DefectionFrame(),
            new CustomerFrame(),
            new JointFrame(),
            new OfficialActionFrame(),
            new CourtFrame(),
            new ContestFrame());

    /**
     * The relations of a text in order of their evidence.
     *
     * @param sentences numbers of the sentences that are read
     * @param before facts found before, of which contracts count
     */
    List<Fact> factsIn(Reading reading, List<Integer> sentences, List<Fact> before) {
        Relations found = new Relations();
        for (int number : sentences) {
            Trail trail = Trail.of(reading);
            long tried = trail == null ? SentenceTriggers.relations(reading, number) : -1;
            if (tried == 0) {
                continue;
            }
            Sentence sentence = reading.sentence(number);
            for (int f = 0; f < FRAMES.size(); f++) {
                RelationFrame frame = FRAMES.get(f);
                if (trail != null) {
                    trail.opens(sentence, "relation", frame);
                }
                if ((tried >>> f & 1) != 0) {
                    frame.read(reading, sentence, found);
                }
                if (trail != null) {
                    trail.closes(List.of());
                }
            }
        }
        for (Fact fact : before) {
            if (fact instanceof Deal deal
                    && deal.instrument() == Instrument.CONTRACT
                    && deal.status() != DealStatus.CANCELLED) {
                addContract(reading, deal, found);
            }
        }
        return found.facts();
    }

    private static void addContract(Reading reading, Deal deal, Relations found) {
        Sentence sentence =
                reading.sentence(reading.numberAt(deal.evidence().sentence().start()));
        for (Party supplier : deal.targets()) {
            for (Party customer : deal.investors()) {
                found.add(
                        sentence,
                        0,
                        sentence.size(),
                        "relation.supply.contract",
                        deal.modality(),
                        supplier,
                        RelationType.SUPPLIER_CUSTOMER,
                        customer);
            }
        }
    }
}
