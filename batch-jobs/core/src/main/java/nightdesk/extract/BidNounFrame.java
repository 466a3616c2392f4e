package nightdesk.extract;

import java.util.List;
import java.util.Set;
import nightdesk.annotate.Name;
import nightdesk.clause.Complements;
import nightdesk.clause.Parties;
import nightdesk.clause.Places;
import nightdesk.clause.Reading;
import nightdesk.clause.Sentence;
import nightdesk.clause.VerbChain;
import nightdesk.clause.Verbs;
import nightdesk.fact.DealStatus;
import nightdesk.fact.Instrument;
import nightdesk.fact.Party;
import nightdesk.text.WordSet;

/** "B's M bid for T", "T rejected an offer from B", "the bid by B for T": nouns of bidding. */
final class BidNounFrame implements DealFrame {
    /** One of these tells a takeover from a bid for a cup or a player. */
    private static final Set<String> BUSINESS = WordSet.of("""
            takeover regulators shareholders shares board merger antitrust company firm hostile offer billion million acquisition
            """);

    private static final Set<String> BIDS = WordSet.of("bid offer proposal plan");
    private static final Set<String> OFFERS = WordSet.of("bid offer proposal buyout takeover approach");
    private static final Set<String> ANSWERS = WordSet.of(
            "accept reject receive spurn rebuff consider get agree approve back welcome oppose turn weigh review evaluate study resist decline fight stave fend avoid escape face battle repel thwart defeat");
    private static final Set<String> REFUSING = WordSet.of("rule deny drop scrap withdraw abandon end quit shelve");
    private static final Set<String> CANCELLED = WordSet.of(
            "withdrew withdrawn withdraws scrapped abandoned blocked dropped cancelled canceled terminated walked");

    @Override
    public Set<String> triggers() {
        return FrameTriggers.of(List.of(), List.of(OFFERS, BIDS));
    }

    @Override
    public void read(Reading reading, Sentence sentence, List<DealDraft> drafts) {
        for (int i = 0; i < sentence.size(); i++) {
            String word = sentence.word(i);
            boolean by = OFFERS.contains(word)
                    && sentence.word(sentence.after(i)).equals("by")
                    && readBidBy(reading, sentence, i, drafts);
            if (by) {
                continue;
            }
            if (OFFERS.contains(word) && isFromSomebody(sentence, i)) {
                readOffer(reading, sentence, i, drafts);
            } else if (BIDS.contains(word) && isBetweenNames(sentence, i)) {
                readNamedBid(reading, sentence, i, drafts);
            } else if (BIDS.contains(word) && sentence.word(sentence.after(i)).equals("for")) {
                readBid(reading, sentence, i, drafts);
            }
        }
    }

    private static void readBid(Reading reading, Sentence sentence, int noun, List<DealDraft> drafts) {
        Roles roles = new Roles(reading, sentence);
        int prep = sentence.after(noun);
        Complements complements = Complements.of(sentence, prep);
        List<Party> targets = roles.target(complements.from(), complements.to(), false);
        boolean takeover = sentence.find(
                        Set.of("takeover", "buyout", "hostile", "tender", "unsolicited", "acquisition", "exchange"),
                        noun - 4,
                        noun)
                >= 0;
        int start = TakeoverNounFrame.phraseStart(sentence, noun);
        boolean money = DealMoney.firstSum(sentence, start - 1, noun) >= 0;
        if (targets.isEmpty() || !takeover && !money && !sentence.word(noun).equals("bid")) {
            return;
        }
        int said = TakeoverNounFrame.PARTICLES.contains(sentence.word(sentence.before(start)))
                ? sentence.before(sentence.before(start))
                : sentence.before(start);
        boolean refused = REFUSING.contains(Verbs.verb(sentence.word(said))) || sentence.has(CANCELLED);
        DealStatus status = refused ? DealStatus.CANCELLED : DealStatus.PLANNED;
        if (DealStatuses.isHearsay(sentence) && status == DealStatus.PLANNED) {
            status = DealStatus.RUMOURED;
        }
        DealDraft draft = new DealDraft(
                sentence,
                noun,
                noun + 1,
                "deal.bid.noun",
                Instrument.ACQUISITION,
                status,
                DealStatuses.modality(status, sentence, null));
        targets.forEach(draft::addTarget);
        Complements.Phrase from = complements.phrase("from", "by");
        Party possessor = TakeoverNounFrame.possessor(reading, sentence, start, noun);
        if (possessor != null) {
            draft.addInvestor(possessor);
        } else if (from != null && roles.firstName(from.from(), from.to()) != null) {
            roles.names(from.from(), from.to()).forEach(draft::addInvestor);
        } else {
            int verb = sentence.before(start);
            TakeoverNounFrame.buyer(reading, roles, sentence, start, noun, verb, draft);
        }
        if (draft.investors.isEmpty()) {
            return;
        }
        TakeoverNounFrame.finish(reading, sentence, noun, complements, draft, drafts);
    }

    /** "an offer from B", "an offer worth $2 billion from B". */
    private static boolean isFromSomebody(Sentence sentence, int noun) {
        String next = sentence.word(sentence.after(noun));
        if (next.equals("worth") || next.equals("valued") || next.equals("of")) {
            Complements.Phrase from = Complements.of(sentence, noun).phrase("from", "by");
            return from != null && sentence.at(from.from()).isName();
        }
        return next.equals("from") || next.equals("by");
    }

    /** "Acme's Bolt bid": whose and for whom stand before the noun. */
    private static boolean isBetweenNames(Sentence sentence, int noun) {
        int target = sentence.before(noun);
        int mark = sentence.before(target);
        Name bought = sentence.at(target).name();
        boolean business = bought != null && bought.vendor() != null || sentence.has(BUSINESS);
        return business
                && sentence.at(target).isName()
                && sentence.word(mark).equals("'s")
                && sentence.at(sentence.before(mark)).isName()
                && !Places.isPlace(Roles.name(sentence, sentence.before(mark)).text());
    }

    private static void readNamedBid(Reading reading, Sentence sentence, int noun, List<DealDraft> drafts) {
        int target = sentence.before(noun);
        addBid(
                reading,
                sentence,
                noun,
                List.of(reading.party(Roles.name(sentence, sentence.before(sentence.before(target))))),
                List.of(reading.party(Roles.name(sentence, target))),
                drafts);
    }

    /** "the M bid by B for T"; false if the sentence does not say so. */
    private static boolean readBidBy(Reading reading, Sentence sentence, int noun, List<DealDraft> drafts) {
        Complements complements = Complements.of(sentence, noun);
        Complements.Phrase by = complements.phrase("by");
        Complements.Phrase target = complements.phrase("for", "of");
        if (by == null || target == null) {
            return false;
        }
        Roles roles = new Roles(reading, sentence);
        List<Party> bidders = roles.names(by.from(), by.to());
        List<Party> targets = roles.target(target.from(), target.to(), false);
        if (bidders.isEmpty() || targets.isEmpty()) {
            return false;
        }
        addBid(reading, sentence, noun, bidders, targets, drafts);
        return true;
    }

    private static void addBid(
            Reading reading,
            Sentence sentence,
            int noun,
            List<Party> bidders,
            List<Party> targets,
            List<DealDraft> drafts) {
        DealStatus status = sentence.has(CANCELLED) ? DealStatus.CANCELLED : DealStatus.PLANNED;
        DealDraft draft = new DealDraft(
                sentence,
                noun,
                noun + 1,
                "deal.bid.noun",
                Instrument.ACQUISITION,
                status,
                DealStatuses.modality(status, sentence, null));
        bidders.forEach(draft::addInvestor);
        targets.forEach(draft::addTarget);
        TakeoverNounFrame.finish(reading, sentence, noun, Complements.of(sentence, noun), draft, drafts);
    }

    /** "T accepted a M offer from B", "T rejected a takeover proposal from B". */
    private static void readOffer(Reading reading, Sentence sentence, int noun, List<DealDraft> drafts) {
        int start = TakeoverNounFrame.phraseStart(sentence, noun);
        int before = sentence.before(start);
        int verb = TakeoverNounFrame.PARTICLES.contains(sentence.word(before)) ? sentence.before(before) : before;
        String lemma = Verbs.verb(sentence.word(verb));
        String word = sentence.word(noun);
        boolean told = (DealMoney.firstSum(sentence, start - 1, noun) >= 0
                        || sentence.find(Set.of("hostile", "unsolicited"), start, noun) >= 0)
                && (word.equals("takeover") || word.equals("buyout") || word.equals("bid"));
        if (!ANSWERS.contains(lemma) && !told) {
            return;
        }
        Roles roles = new Roles(reading, sentence);
        VerbChain chain = VerbChain.of(sentence, verb);
        Complements complements = Complements.of(sentence, noun);
        Complements.Phrase from = complements.phrase("from", "by");
        List<Party> bidders = from == null ? List.of() : roles.names(from.from(), from.to());
        if (bidders.isEmpty() || ANSWERS.contains(lemma) && chain.isPassive()) {
            return;
        }
        boolean accepted =
                lemma.equals("accept") || lemma.equals("agree") || lemma.equals("approve") || lemma.equals("back");
        DealStatus status =
                accepted && !chain.isNegated() && !chain.isInfinitive() ? DealStatus.ANNOUNCED : DealStatus.PLANNED;
        DealDraft draft = new DealDraft(
                sentence,
                noun,
                noun + 1,
                "deal.offer.noun",
                Instrument.ACQUISITION,
                status,
                DealStatuses.modality(status, sentence, chain));
        bidders.forEach(draft::addInvestor);
        if (ANSWERS.contains(lemma)) {
            roles.subject(chain).forEach(draft::addTarget);
        }
        Party first = draft.targets.isEmpty() ? TakeoverNounFrame.firstSubject(reading, sentence, verb) : null;
        if (first != null && !Parties.contains(bidders, first)) {
            draft.addTarget(first);
        }
        TakeoverNounFrame.finish(reading, sentence, noun, complements, draft, drafts);
    }
}
