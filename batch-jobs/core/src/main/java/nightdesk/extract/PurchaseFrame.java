package nightdesk.extract;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import nightdesk.clause.Complements;
import nightdesk.clause.Parties;
import nightdesk.clause.Reading;
import nightdesk.clause.Sentence;
import nightdesk.clause.VerbChain;
import nightdesk.clause.Verbs;
import nightdesk.fact.DealStatus;
import nightdesk.fact.Instrument;
import nightdesk.fact.Party;
import nightdesk.text.WordSet;

/** "B acquires T for M", "T was bought by B", "B takes a stake in T": verbs of buying. */
final class PurchaseFrame implements DealFrame {
    private static final Set<String> VERBS = WordSet.of("acquire buy purchase");
    private static final Set<String> WITH_OVER = WordSet.of("take");
    private static final Set<String> WITH_UP = WordSet.of("snap gobble scoop");
    private static final Set<String> WITH_STAKE =
            WordSet.of("take acquire buy purchase get grab obtain increase raise secure own");
    private static final Set<String> NOT_NOUN = WordSet.of("a the strong rating its his recommendation best");
    private static final Set<String> NOT_BOUGHT = WordSet.of("""
            time more products product tickets customers skills knowledge back rating knowledge homes home insurance stocks goods groceries
            gifts food
            """);
    private static final BigDecimal HALF = BigDecimal.valueOf(50);

    @Override
    public void read(Reading reading, Sentence sentence, List<DealDraft> drafts) {
        for (int i = 0; i < sentence.size(); i++) {
            String word = sentence.word(i);
            if (word.isEmpty()) {
                continue;
            }
            String verb = Verbs.verb(word);
            int last = i;
            if (WITH_OVER.contains(verb) && sentence.word(i + 1).equals("over")
                    || WITH_UP.contains(verb) && sentence.word(i + 1).equals("up")) {
                last = i + 1;
            } else if (WITH_STAKE.contains(verb) && takesStake(sentence, i)) {
                readStake(reading, sentence, i, drafts);
                continue;
            } else if (!VERBS.contains(verb) || isNoun(sentence, i)) {
                continue;
            }
            readVerb(reading, sentence, i, last, drafts);
        }
    }

    private static boolean isNoun(Sentence sentence, int i) {
        String word = sentence.word(i);
        boolean base = word.equals("buy") || word.equals("purchase") || word.equals("buys");
        String before = sentence.word(i - 1);
        String after = sentence.word(i + 1);
        return base
                        && (NOT_NOUN.contains(before)
                                || before.equals("'")
                                || before.equals("\"")
                                || after.equals("rating")
                                || after.equals("of")
                                || after.equals("price")
                                || after.equals("order")
                                || after.equals("agreement")
                                || after.equals("back")
                                || after.equals("-"))
                || after.equals("back")
                || word.equals("purchasing") && (after.equals("power") || after.equals("manager"));
    }

    private static void readVerb(Reading reading, Sentence sentence, int verb, int last, List<DealDraft> drafts) {
        VerbChain chain = VerbChain.of(sentence, verb);
        DealStatus status = DealStatuses.of(sentence, chain);
        if (status == null) {
            return;
        }
        Roles roles = new Roles(reading, sentence);
        Complements complements = Complements.of(sentence, last);
        DealDraft draft = new DealDraft(
                sentence,
                verb,
                last + 1,
                chain.isPassive() ? "deal.acquire.passive" : "deal.acquire.active",
                Instrument.ACQUISITION,
                status,
                DealStatuses.modality(status, sentence, chain));
        if (chain.isPassive()) {
            readPassive(roles, chain, complements, draft);
        } else {
            readActive(reading, roles, sentence, chain, complements, draft);
        }
        finish(reading, sentence, verb, complements, draft, drafts);
    }

    private static void readPassive(Roles roles, VerbChain chain, Complements complements, DealDraft draft) {
        roles.subject(chain).forEach(draft::addTarget);
        Complements.Phrase by = complements.phrase("by");
        if (by != null) {
            roles.names(by.from(), by.to()).forEach(draft::addInvestor);
        }
    }

    private static void readActive(
            Reading reading,
            Roles roles,
            Sentence sentence,
            VerbChain chain,
            Complements complements,
            DealDraft draft) {
        for (Party party : roles.subject(chain)) {
            draft.addInvestor(party);
        }
        String head = roles.head(complements.from(), complements.to());
        if (NOT_BOUGHT.contains(head) || NOT_BOUGHT.contains(sentence.word(complements.from()))) {
            draft.investors.clear();
            return;
        }
        boolean goods = DealWords.GOODS.contains(head);
        if (goods) {
            readOrder(roles, complements, draft);
            return;
        }
        boolean business = DealWords.BUSINESS.contains(head);
        boolean stake = DealWords.STAKES.contains(head) && !head.equals("assets") && !head.equals("asset");
        Complements.Phrase held = Roles.held(complements);
        if (stake && held != null && held.from() >= complements.to()) {
            readShare(roles, sentence, complements, held, draft);
            return;
        }
        roles.target(complements.from(), complements.to(), business).forEach(draft::addTarget);
        if (stake) {
            setShare(sentence, complements.from(), complements.to(), draft);
        }
        Complements.Phrase from = complements.phrase("from");
        if (from != null) {
            draft.seller = roles.firstName(from.from(), from.to());
        }
    }

    private static void readOrder(Roles roles, Complements complements, DealDraft draft) {
        draft.instrument = Instrument.CONTRACT;
        Complements.Phrase from = complements.phrase("from");
        Party supplier = from != null
                ? roles.firstName(from.from(), from.to())
                : roles.firstName(complements.from(), complements.to());
        if (supplier != null) {
            draft.addTarget(supplier);
        }
    }

    private static void readShare(
            Roles roles, Sentence sentence, Complements complements, Complements.Phrase held, DealDraft draft) {
        roles.target(held.from(), held.to(), true).forEach(draft::addTarget);
        setShare(sentence, complements.from(), held.to(), draft);
    }

    private static void setShare(Sentence sentence, int from, int to, DealDraft draft) {
        draft.stakePercent = DealMoney.percent(sentence, from, to);
        boolean minority = sentence.find(Set.of("minority"), from, to) >= 0
                || draft.stakePercent != null && draft.stakePercent.compareTo(HALF) < 0;
        if (minority) {
            draft.instrument = Instrument.EQUITY;
        }
    }

    private static boolean takesStake(Sentence sentence, int i) {
        if (Verbs.verb(sentence.word(i)).equals("own")) {
            return false;
        }
        Complements complements = Complements.of(sentence, i);
        for (int k = complements.from(); k < complements.to(); k++) {
            String word = sentence.word(k);
            if (word.equals("stake") || word.equals("stakes") || word.equals("interest") && k == complements.to() - 1) {
                return true;
            }
        }
        return false;
    }

    private static void readStake(Reading reading, Sentence sentence, int verb, List<DealDraft> drafts) {
        VerbChain chain = VerbChain.of(sentence, verb);
        DealStatus status = DealStatuses.of(sentence, chain);
        Complements complements = Complements.of(sentence, verb);
        Complements.Phrase held = complements.phrase("in", "of");
        if (status == null) {
            return;
        }
        Roles roles = new Roles(reading, sentence);
        DealDraft draft = new DealDraft(
                sentence,
                verb,
                verb + 1,
                "deal.stake.active",
                Instrument.ACQUISITION,
                status,
                DealStatuses.modality(status, sentence, chain));
        if (chain.isPassive()) {
            return;
        }
        roles.subject(chain).forEach(draft::addInvestor);
        if (held != null) {
            readShare(roles, sentence, complements, held, draft);
        } else {
            roles.target(complements.from(), complements.to(), false).forEach(draft::addTarget);
            setShare(sentence, complements.from(), complements.to(), draft);
        }
        boolean majority = sentence.find(Set.of("majority", "controlling"), complements.from(), complements.to()) >= 0;
        if (draft.stakePercent == null && !majority) {
            draft.instrument = Instrument.EQUITY;
        }
        finish(reading, sentence, verb, complements, draft, drafts);
    }

    private static void finish(
            Reading reading,
            Sentence sentence,
            int verb,
            Complements complements,
            DealDraft draft,
            List<DealDraft> drafts) {
        draft.targets.removeIf(target -> Parties.contains(draft.investors, target));
        if (draft.targets.isEmpty() || sentence.isQuoted(verb) && draft.investors.isEmpty()) {
            return;
        }
        DealMoney.seek(draft, reading, sentence, verb, complements.end());
        if (draft.amount == null && draft.investors.isEmpty()) {
            return;
        }
        draft.date = EventDates.near(sentence, verb);
        drafts.add(draft);
    }
}
