package nightdesk.extract;

import java.util.List;
import java.util.Set;
import nightdesk.clause.Complements;
import nightdesk.clause.Parties;
import nightdesk.clause.Reading;
import nightdesk.clause.Sentence;
import nightdesk.clause.VerbChain;
import nightdesk.clause.Verbs;
import nightdesk.fact.AmountKind;
import nightdesk.fact.DealStatus;
import nightdesk.fact.Instrument;
import nightdesk.fact.Party;
import nightdesk.text.WordSet;
import org.jspecify.annotations.Nullable;

/** "C has placed an order for goods of S, worth M", "S's M deal with C", "S is to sell goods to C in a M deal": contracts told by their noun. */
final class OrderFrame implements DealFrame {
    private static final Set<String> ORDERS = WordSet.of("order orders");
    private static final Set<String> PLACING = WordSet.of("place make put book");
    private static final Set<String> DEALS = WordSet.of("deal contract agreement pact order");
    private static final Set<String> EXERCISING = WordSet.of("exercise");
    private static final Set<String> RIGHTS = WordSet.of("option options rights");
    private static final Set<String> SELLING = WordSet.of("sell supply deliver lease");

    @Override
    public Set<String> triggers() {
        return FrameTriggers.of(List.of(SELLING), List.of(ORDERS, RIGHTS, DEALS));
    }

    @Override
    public void read(Reading reading, Sentence sentence, List<DealDraft> drafts) {
        for (int i = 0; i < sentence.size(); i++) {
            String word = sentence.word(i);
            if (ORDERS.contains(word) && isPlaced(sentence, i)) {
                readPlaced(reading, sentence, i, drafts);
            } else if (RIGHTS.contains(word) && isExercised(sentence, i)) {
                readPlaced(reading, sentence, i, drafts);
            } else if (DEALS.contains(word)) {
                readDealWith(reading, sentence, i, drafts);
            } else if (SELLING.contains(Verbs.verb(word))) {
                readSold(reading, sentence, i, drafts);
            }
        }
    }

    private static boolean isPlaced(Sentence sentence, int noun) {
        return placing(sentence, noun, PLACING) >= 0;
    }

    /** "exercised purchase rights for ten planes". */
    private static boolean isExercised(Sentence sentence, int noun) {
        return placing(sentence, noun, EXERCISING) >= 0;
    }

    private static int placing(Sentence sentence, int noun, Set<String> verbs) {
        for (int v = noun - 1; v >= Math.max(0, noun - 5); v--) {
            if (verbs.contains(Verbs.verb(sentence.word(v)))) {
                return v;
            }
        }
        return -1;
    }

    private static void readPlaced(Reading reading, Sentence sentence, int noun, List<DealDraft> drafts) {
        int placed = placing(sentence, noun, PLACING);
        int verb = placed >= 0 ? placed : placing(sentence, noun, EXERCISING);
        VerbChain chain = VerbChain.of(sentence, verb);
        DealStatus status = DealStatuses.of(sentence, chain);
        if (chain.isPassive() || status == null) {
            return;
        }
        Roles roles = new Roles(reading, sentence);
        Complements complements = Complements.of(sentence, noun);
        Complements.Phrase with = complements.phrase("with", "from", "at");
        Complements.Phrase goods = complements.phrase("for");
        Party supplier = with == null ? null : roles.firstName(with.from(), with.to());
        if (supplier == null && goods != null) {
            supplier = roles.firstName(goods.from(), goods.to());
        }
        List<Party> customers = roles.subject(chain);
        if (supplier != null && goods != null && sentence.find(DealWords.GOODS, goods.from(), goods.to()) >= 0) {
            addGoods(reading, sentence, verb, noun, status, customers, supplier, drafts);
            return;
        }
        if (placed < 0) {
            return;
        }
        if (supplier == null && !customers.isEmpty()) {
            Party other = reading.spokenOfBefore(sentence);
            supplier = other == null || Parties.contains(customers, other) ? null : other;
        }
        add(reading, sentence, verb, noun, status, "deal.contract.placed", customers, supplier, drafts);
    }

    /** "Acme's recent $5 million deal with Bolt": who is named first supplies. */
    private static void readDealWith(Reading reading, Sentence sentence, int noun, List<DealDraft> drafts) {
        int start = TakeoverNounFrame.phraseStart(sentence, noun);
        int sum = DealMoney.firstSum(sentence, start, noun);
        Complements complements = Complements.of(sentence, noun);
        Complements.Phrase with = complements.phrase("with");
        if (sum < 0 || with == null || !DealMoney.isLarge(sentence, sum) || with.from() - noun > 3) {
            return;
        }
        Party supplier = TakeoverNounFrame.possessor(reading, sentence, start, noun);
        Roles roles = new Roles(reading, sentence);
        List<Party> customers = roles.names(with.from(), with.to());
        if (supplier == null
                || customers.isEmpty()
                || sentence.find(Set.of("merger", "acquisition", "buy", "acquire", "takeover"), 0, sentence.size())
                        >= 0) {
            return;
        }
        DealStatus status = DealStatuses.isHearsay(sentence) ? DealStatus.RUMOURED : DealStatus.COMPLETED;
        DealDraft draft = new DealDraft(
                sentence,
                noun,
                noun + 1,
                "deal.contract.with",
                Instrument.CONTRACT,
                status,
                DealStatuses.modality(status, sentence, null));
        customers.forEach(draft::addInvestor);
        draft.addTarget(supplier);
        DealMoney.put(draft, sentence, sum);
        finish(sentence, noun, draft, drafts);
    }

    /** "S is to sell ten planes to C in a deal worth M": goods, not a business. */
    private static void readSold(Reading reading, Sentence sentence, int verb, List<DealDraft> drafts) {
        Complements complements = Complements.of(sentence, verb);
        Roles roles = new Roles(reading, sentence);
        String first = sentence.word(complements.from());
        String head = roles.head(complements.from(), complements.to());
        boolean many = !first.isEmpty()
                        && Character.isDigit(first.charAt(0))
                        && !DealWords.STAKES.contains(head)
                        && !DealWords.BUSINESS.contains(head)
                || sentence.word(complements.from()).equals("up");
        Complements.Phrase to = complements.recipient(sentence);
        VerbChain chain = VerbChain.of(sentence, verb);
        DealStatus status = DealStatuses.of(sentence, chain);
        if (!many && !DealWords.GOODS.contains(head) || chain.isPassive() || status == null) {
            return;
        }
        List<Party> customers = to == null ? List.of() : roles.names(to.from(), to.to());
        if (customers.isEmpty() && sentence.at(complements.from()).isName()) {
            customers = roles.names(complements.from(), complements.from() + 1);
        }
        List<Party> suppliers = roles.subject(chain);
        if (!customers.isEmpty() && !suppliers.isEmpty()) {
            add(reading, sentence, verb, verb, status, "deal.contract.sold", customers, suppliers.getFirst(), drafts);
        }
    }

    /** An order for goods of a named maker counts without a sum, too. */
    private static void addGoods(
            Reading reading,
            Sentence sentence,
            int verb,
            int noun,
            DealStatus status,
            List<Party> customers,
            Party supplier,
            List<DealDraft> drafts) {
        DealDraft draft = new DealDraft(
                sentence,
                verb,
                noun + 1,
                "deal.contract.placed",
                Instrument.CONTRACT,
                status,
                DealStatuses.modality(status, sentence, null));
        customers.forEach(draft::addInvestor);
        draft.addTarget(supplier);
        DealMoney.seek(
                draft, reading, sentence, noun, Complements.of(sentence, noun).end());
        finish(sentence, verb, draft, drafts);
    }

    private static void add(
            Reading reading,
            Sentence sentence,
            int verb,
            int noun,
            DealStatus status,
            String rule,
            List<Party> customers,
            @Nullable Party supplier,
            List<DealDraft> drafts) {
        if (supplier == null || customers.isEmpty()) {
            return;
        }
        DealDraft draft = new DealDraft(
                sentence,
                verb,
                noun + 1,
                rule,
                Instrument.CONTRACT,
                status,
                DealStatuses.modality(status, sentence, null));
        customers.forEach(draft::addInvestor);
        draft.addTarget(supplier);
        DealMoney.seek(
                draft, reading, sentence, noun, Complements.of(sentence, noun).end());
        if (draft.amount != null) {
            finish(sentence, verb, draft, drafts);
        }
    }

    private static void finish(Sentence sentence, int at, DealDraft draft, List<DealDraft> drafts) {
        draft.targets.removeIf(target -> Parties.contains(draft.investors, target));
        if (!draft.targets.isEmpty() && !draft.investors.isEmpty()) {
            draft.kind = AmountKind.CONTRACT;
            draft.date = EventDates.near(sentence, at);
            drafts.add(draft);
        }
    }
}
