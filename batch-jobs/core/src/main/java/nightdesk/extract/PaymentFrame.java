package nightdesk.extract;

import java.util.List;
import java.util.Set;
import nightdesk.clause.Complements;
import nightdesk.clause.Places;
import nightdesk.clause.Reading;
import nightdesk.clause.Sentence;
import nightdesk.clause.VerbChain;
import nightdesk.clause.VerbWords;
import nightdesk.clause.Verbs;
import nightdesk.fact.AmountKind;
import nightdesk.fact.DealStatus;
import nightdesk.fact.Instrument;
import nightdesk.fact.Party;
import nightdesk.text.WordSet;

/** "B pays M for T", "B takes T private", "B builds a M plant": deals told by the paying, the delisting or the building. */
final class PaymentFrame implements DealFrame {
    private static final Set<String> BUILDING =
            WordSet.of("build construct erect develop open launch start begin plan propose");
    private static final Set<String> WORKS = WordSet.of("""
            plant factory fab refinery smelter mine mill terminal campus datacenter data center centre facility expansion warehouse warehouses
            pipeline complex shipyard assembly
            """);
    private static final Set<String> LENDING =
            WordSet.of("note notes paper credit loan issuance option bond term revolving");
    private static final Set<String> NO_PRICE = WordSet.of("""
            damages settlement settle fine fines penalty rent tickets ticket rights ransom tuition salary services ads advertising naming
            sponsorship claims charges probe bills bill fees wages off lawsuit suit breach violations role failing player seats seat
            """);

    @Override
    public Set<String> triggers() {
        return FrameTriggers.of(List.of(BUILDING, Set.of("pay", "take")), List.of());
    }

    @Override
    public void read(Reading reading, Sentence sentence, List<DealDraft> drafts) {
        for (int i = 0; i < sentence.size(); i++) {
            String verb = Verbs.verb(sentence.word(i));
            if (verb.equals("pay")) {
                readPaid(reading, sentence, i, drafts);
            } else if (verb.equals("take") && sentence.at(i + 1).isName()) {
                readPrivate(reading, sentence, i, drafts);
            } else if (BUILDING.contains(verb)) {
                readBuilt(reading, sentence, i, drafts);
            }
        }
    }

    private static void readPaid(Reading reading, Sentence sentence, int verb, List<DealDraft> drafts) {
        int sum = DealMoney.firstSum(sentence, verb + 1, verb + 4);
        VerbChain chain = VerbChain.of(sentence, verb);
        if (sum < 0 || chain.isPassive() || sentence.has(NO_PRICE) || !DealMoney.isLarge(sentence, sum)) {
            return;
        }
        Complements after = Complements.of(sentence, sum);
        Complements.Phrase price = after.phrase("for");
        DealStatus status = DealStatuses.of(sentence, chain);
        if (price == null || status == null || !sentence.at(price.to() - 1).isName()) {
            return;
        }
        Roles roles = new Roles(reading, sentence);
        boolean headline = sentence.isHeadline() && !sentence.word(verb).equals("paid");
        DealDraft draft = draft(
                sentence,
                verb,
                sum + 1,
                "deal.acquire.paid",
                Instrument.ACQUISITION,
                headline && status == DealStatus.COMPLETED ? DealStatus.ANNOUNCED : status,
                chain);
        roles.subject(chain).forEach(draft::addInvestor);
        roles.target(price.from(), price.to(), false).forEach(draft::addTarget);
        draft.targets.removeIf(Places::isPlace);
        DealMoney.put(draft, sentence, sum);
        add(sentence, verb, draft, drafts);
    }

    private static void readPrivate(Reading reading, Sentence sentence, int verb, List<DealDraft> drafts) {
        if (!sentence.word(sentence.after(verb + 1)).equals("private")) {
            return;
        }
        VerbChain chain = VerbChain.of(sentence, verb);
        DealStatus status = DealStatuses.of(sentence, chain);
        if (status == null || chain.isPassive()) {
            return;
        }
        Roles roles = new Roles(reading, sentence);
        DealDraft draft =
                draft(sentence, verb, verb + 3, "deal.acquire.private", Instrument.ACQUISITION, status, chain);
        roles.subject(chain).forEach(draft::addInvestor);
        roles.names(verb + 1, verb + 2).forEach(draft::addTarget);
        DealMoney.seek(
                draft,
                reading,
                sentence,
                verb + 2,
                Complements.of(sentence, sentence.after(verb + 1)).end());
        add(sentence, verb, draft, drafts);
    }

    /** A sum right before works that the subject builds. */
    private static void readBuilt(Reading reading, Sentence sentence, int verb, List<DealDraft> drafts) {
        int sum = DealMoney.firstSum(sentence, verb + 1, verb + 4);
        int works = sum < 0 ? -1 : sentence.find(WORKS, sum + 1, sum + 5);
        VerbChain chain = VerbChain.of(sentence, verb);
        boolean lent = sentence.find(LENDING, verb, works + 2) >= 0;
        if (works < 0 || lent || chain.isPassive() || !areModifiers(sentence, sum + 1, works)) {
            return;
        }
        DealStatus said = DealStatuses.of(sentence, chain);
        if (said == null) {
            return;
        }
        String lemma = Verbs.verb(sentence.word(verb));
        boolean planned = lemma.equals("plan") || lemma.equals("propose");
        Roles roles = new Roles(reading, sentence);
        DealDraft draft = draft(
                sentence,
                verb,
                works + 1,
                "deal.capex.built",
                Instrument.CAPEX,
                planned ? DealStatus.PLANNED : said,
                chain);
        roles.subject(chain).forEach(draft::addInvestor);
        int end = works + 1;
        while (sentence.find(WORKS, end, end + 1) >= 0) {
            end++;
        }
        roles.target(sum + 1, end, true).forEach(draft::addTarget);
        DealMoney.put(draft, sentence, sum);
        draft.kind = AmountKind.CAPEX;
        add(sentence, verb, draft, drafts);
    }

    private static boolean areModifiers(Sentence sentence, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!sentence.at(i).isWord()
                    || VerbWords.isFinite(sentence.word(i))
                    || sentence.word(i).equals("in")) {
                return false;
            }
        }
        return true;
    }

    private static DealDraft draft(
            Sentence sentence,
            int from,
            int to,
            String rule,
            Instrument instrument,
            DealStatus status,
            VerbChain chain) {
        return new DealDraft(
                sentence, from, to, rule, instrument, status, DealStatuses.modality(status, sentence, chain));
    }

    private static void add(Sentence sentence, int verb, DealDraft draft, List<DealDraft> drafts) {
        draft.separateSides();
        List<Party> investors = draft.investors;
        if (!investors.isEmpty() && !draft.targets.isEmpty()) {
            draft.date = EventDates.near(sentence, verb);
            drafts.add(draft);
        }
    }
}
