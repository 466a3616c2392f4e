package nightdesk.extract;

import java.util.List;
import java.util.Set;
import nightdesk.clause.Complements;
import nightdesk.clause.Parties;
import nightdesk.clause.Places;
import nightdesk.clause.Reading;
import nightdesk.clause.Sentence;
import nightdesk.clause.VerbChain;
import nightdesk.clause.Verbs;
import nightdesk.fact.AmountKind;
import nightdesk.fact.DealStatus;
import nightdesk.fact.Instrument;
import nightdesk.fact.Party;
import nightdesk.text.WordSet;

/** "S will supply C with goods under a M deal", "C has ordered goods from S for M": work and goods for money. */
final class ContractFrame implements DealFrame {
    private static final Set<String> SUPPLYING = WordSet.of("supply provide deliver build");
    private static final Set<String> SELECTING = WordSet.of("select choose pick tap hire");
    private static final Set<String> WORK =
            WordSet.of("contract project programme program order agreement deal task-order");
    private static final Set<String> PAYING = WordSet.of("deal contract order agreement pact");

    @Override
    public Set<String> triggers() {
        return FrameTriggers.of(List.of(SUPPLYING, SELECTING, Set.of("order")), List.of());
    }

    @Override
    public void read(Reading reading, Sentence sentence, List<DealDraft> drafts) {
        for (int i = 0; i < sentence.size(); i++) {
            String lemma = Verbs.verb(sentence.word(i));
            if (SUPPLYING.contains(lemma)) {
                readSupply(reading, sentence, i, drafts);
            } else if (SELECTING.contains(lemma)) {
                readSelected(reading, sentence, i, drafts);
            } else if (lemma.equals("order")
                    && !sentence.word(i - 1).equals("an")
                    && !sentence.word(i - 1).equals("the")) {
                readOrder(reading, sentence, i, drafts);
            }
        }
    }

    private static void readSupply(Reading reading, Sentence sentence, int verb, List<DealDraft> drafts) {
        int sum = paidSum(sentence);
        if (sum < 0) {
            return;
        }
        VerbChain chain = VerbChain.of(sentence, verb);
        if (chain.isPassive() || chain.isNegated()) {
            return;
        }
        Roles roles = new Roles(reading, sentence);
        List<Party> suppliers = roles.subject(chain);
        Complements complements = Complements.of(sentence, verb);
        Party customer = roles.firstName(complements.from(), complements.to());
        Complements.Phrase to = complements.phrase("to", "for");
        if (customer == null && to != null) {
            customer = roles.firstName(to.from(), to.to());
        }
        if (suppliers.isEmpty() || customer == null) {
            return;
        }
        add(sentence, verb, sum, "deal.contract.supply", List.of(customer), suppliers, drafts);
    }

    /** "C has selected S for a $5 million project", "S was selected by C for a contract worth $5 million". */
    private static void readSelected(Reading reading, Sentence sentence, int verb, List<DealDraft> drafts) {
        int sum = DealMoney.firstSum(sentence, verb, verb + 24);
        int work = sum < 0 ? -1 : sentence.find(WORK, Math.max(verb, sum - 6), sum + 5);
        VerbChain chain = VerbChain.of(sentence, verb);
        if (work < 0 || chain.isNegated() || chain.isInfinitive() || !DealMoney.isLarge(sentence, sum)) {
            return;
        }
        Roles roles = new Roles(reading, sentence);
        Complements complements = Complements.of(sentence, verb);
        Complements.Phrase by = complements.phrase("by");
        if (chain.isPassive() && by != null) {
            List<Party> customers = roles.names(by.from(), by.to());
            add(sentence, verb, sum, "deal.contract.selected", customers, roles.subject(chain), drafts);
        } else if (!chain.isPassive()) {
            List<Party> suppliers = roles.names(complements.from(), complements.to());
            add(sentence, verb, sum, "deal.contract.selected", roles.subject(chain), suppliers, drafts);
        }
    }

    private static void readOrder(Reading reading, Sentence sentence, int verb, List<DealDraft> drafts) {
        VerbChain chain = VerbChain.of(sentence, verb);
        if (chain.isPassive() || chain.isNegated() || chain.isInfinitive() || sentence.isTitleCase()) {
            return;
        }
        Roles roles = new Roles(reading, sentence);
        Complements complements = Complements.of(sentence, verb);
        Complements.Phrase from = complements.phrase("from");
        if (complements.phrases().stream()
                .anyMatch(phrase ->
                        phrase.preposition().equals("to") && Verbs.read(sentence.word(phrase.from())) != null)) {
            // A court orders somebody to do something.
            return;
        }
        Party supplier = from == null
                ? roles.firstName(complements.from(), complements.to())
                : roles.firstName(from.from(), from.to());
        int sum = DealMoney.firstSum(sentence, verb, sentence.size());
        if (supplier != null && sum >= 0 && !Places.isPlace(supplier)) {
            add(sentence, verb, sum, "deal.contract.order", roles.subject(chain), List.of(supplier), drafts);
        }
    }

    /** A sum after the verb that is said to be that of a deal, contract or order. */
    private static int paidSum(Sentence sentence) {
        for (int i = 0; i < sentence.size(); i++) {
            if (!sentence.at(i).isMoney() || sentence.aside(i) < 0) {
                continue;
            }
            MoneyUse use = MoneyUse.of(sentence, i);
            boolean noun = PAYING.contains(use.noun());
            boolean before = sentence.find(PAYING, i - 7, i) >= 0
                            && sentence.find(Set.of("worth", "valued", "value"), i - 4, i) >= 0
                    || sentence.word(sentence.before(i)).equals("for");
            if (use.kind() == MoneyUse.Kind.SUM && (noun || before)) {
                return i;
            }
        }
        return -1;
    }

    private static void add(
            Sentence sentence,
            int verb,
            int sum,
            String rule,
            List<Party> customers,
            List<Party> suppliers,
            List<DealDraft> drafts) {
        DealStatus status = DealStatuses.isHearsay(sentence) ? DealStatus.RUMOURED : DealStatus.COMPLETED;
        DealDraft draft = new DealDraft(
                sentence,
                verb,
                verb + 1,
                rule,
                Instrument.CONTRACT,
                status,
                DealStatuses.modality(status, sentence, null));
        customers.forEach(draft::addInvestor);
        suppliers.stream()
                .filter(party -> !Parties.contains(draft.investors, party))
                .forEach(draft::addTarget);
        if (draft.investors.isEmpty() || draft.targets.isEmpty()) {
            return;
        }
        DealMoney.put(draft, sentence, sum);
        draft.kind = AmountKind.CONTRACT;
        draft.date = EventDates.near(sentence, verb);
        drafts.add(draft);
    }
}
