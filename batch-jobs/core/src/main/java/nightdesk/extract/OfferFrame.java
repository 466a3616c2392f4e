package nightdesk.extract;

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

/** "B offers 70 dollars a share for T", "B prepares a M acquisition": bids told without a verb of buying. */
final class OfferFrame implements DealFrame {
    private static final Set<String> OFFERING = WordSet.of("offer bid tender");
    private static final Set<String> PREPARING = WordSet.of("prepare plan consider weigh eye mull near explore pursue");
    private static final Set<String> NOUNS = WordSet.of("acquisition takeover buyout bid");
    private static final Set<String> SHARES = WordSet.of("shares share stock outstanding held");

    @Override
    public Set<String> triggers() {
        return FrameTriggers.of(List.of(OFFERING, PREPARING), List.of());
    }

    @Override
    public void read(Reading reading, Sentence sentence, List<DealDraft> drafts) {
        for (int i = 0; i < sentence.size(); i++) {
            String verb = Verbs.verb(sentence.word(i));
            if (OFFERING.contains(verb)) {
                readOffer(reading, sentence, i, drafts);
            } else if (PREPARING.contains(verb)) {
                readPrepared(reading, sentence, i, drafts);
            }
        }
    }

    /** A sum a share, or any sum and shares, and "for" a named company. */
    private static void readOffer(Reading reading, Sentence sentence, int verb, List<DealDraft> drafts) {
        VerbChain chain = VerbChain.of(sentence, verb);
        Complements complements = Complements.of(sentence, verb);
        boolean money = false;
        boolean perShare = false;
        for (int i = verb + 1; i < Math.min(sentence.size(), verb + 8); i++) {
            money |= sentence.at(i).isMoney();
            perShare |= sentence.at(i).isMoney()
                    && (sentence.word(i + 1).equals("per")
                            || sentence.word(i + 1).equals("a")
                            || DealMoney.isPerUnit(sentence, i));
        }
        boolean tendering = sentence.word(verb).equals("tendering");
        Complements.Phrase target = null;
        for (Complements.Phrase phrase : complements.phrases()) {
            if (phrase.preposition().equals("for") && target == null) {
                target = phrase;
            }
        }
        if (target == null || !money && !tendering || chain.isPassive() || chain.subject() == VerbChain.Subject.OTHER) {
            return;
        }
        boolean shares = sentence.find(SHARES, target.from(), target.to()) >= 0;
        Roles roles = new Roles(reading, sentence);
        List<Party> targets = roles.target(target.from(), target.to(), false);
        if (!perShare && !shares || targets.isEmpty() || !Roles.areNamed(targets)) {
            return;
        }
        DealStatus said = DealStatuses.of(sentence, chain);
        DealStatus status = said == DealStatus.RUMOURED || said == DealStatus.CANCELLED ? said : DealStatus.PLANNED;
        DealDraft draft = new DealDraft(
                sentence,
                verb,
                verb + 1,
                "deal.offer.share",
                Instrument.ACQUISITION,
                status,
                DealStatuses.modality(status, sentence, chain));
        roles.subject(chain).forEach(draft::addInvestor);
        targets.forEach(draft::addTarget);
        add(sentence, verb, draft, drafts);
    }

    /** "is preparing a $5 billion acquisition": of whom the text is about. */
    private static void readPrepared(Reading reading, Sentence sentence, int verb, List<DealDraft> drafts) {
        int noun = sentence.find(NOUNS, verb + 1, verb + 6);
        int sum = noun < 0 ? -1 : DealMoney.firstSum(sentence, verb + 1, noun);
        String next = sentence.word(noun + 1);
        if (sum < 0 || next.equals("of") || next.equals("for")) {
            return;
        }
        VerbChain chain = VerbChain.of(sentence, verb);
        Roles roles = new Roles(reading, sentence);
        DealDraft draft = new DealDraft(
                sentence,
                verb,
                noun + 1,
                "deal.acquire.prepared",
                Instrument.ACQUISITION,
                DealStatus.RUMOURED,
                DealStatuses.modality(DealStatus.RUMOURED, sentence, chain));
        roles.subject(chain).forEach(draft::addInvestor);
        Party main = reading.main();
        if (main != null) {
            draft.addTarget(main);
        }
        DealMoney.put(draft, sentence, sum);
        add(sentence, verb, draft, drafts);
    }

    private static void add(Sentence sentence, int verb, DealDraft draft, List<DealDraft> drafts) {
        draft.separateSides();
        if (!draft.investors.isEmpty() && !draft.targets.isEmpty()) {
            draft.date = EventDates.near(sentence, verb);
            drafts.add(draft);
        }
    }
}
