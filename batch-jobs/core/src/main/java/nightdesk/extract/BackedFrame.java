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
import nightdesk.fact.DealStatus;
import nightdesk.fact.Instrument;
import nightdesk.fact.Party;
import nightdesk.text.WordSet;

/** "T is backed by B", "T, a startup backed by investors such as B and C": stakes told as a fact about the company, without a sum. */
final class BackedFrame implements DealFrame {
    private static final Set<String> BACKED = WordSet.of("backed financed funded");
    private static final Set<String> INVESTING = WordSet.of("""
            investors investor backers ventures venture capital partners fund funds equity angels firms vc investments holdings firm group arm
            """);
    private static final Set<String> NAMELY = WordSet.of("including as like");
    private static final Set<String> COMPANIES = WordSet.of(
            "company startup start-up firm platform provider developer maker fintech business scaleup unicorn studio");

    @Override
    public Set<String> triggers() {
        return FrameTriggers.of(List.of(), List.of(BACKED));
    }

    @Override
    public void read(Reading reading, Sentence sentence, List<DealDraft> drafts) {
        for (int i = 1; i < sentence.size() - 1; i++) {
            if (BACKED.contains(sentence.word(i)) && sentence.word(i + 1).equals("by") && !sentence.isQuoted(i)) {
                readBacked(reading, sentence, i, drafts);
            }
        }
    }

    private static void readBacked(Reading reading, Sentence sentence, int verb, List<DealDraft> drafts) {
        Roles roles = new Roles(reading, sentence);
        Complements complements = Complements.of(sentence, verb);
        Complements.Phrase by = complements.phrase("by");
        int sum = DealMoney.firstSum(sentence, verb + 2, verb + 5);
        if (by == null || sum < 0 && hasMoney(sentence, by.to())) {
            return;
        }
        if (sum >= 0) {
            readFunded(reading, roles, sentence, verb, sum, drafts);
            return;
        }
        int such = sentence.find(NAMELY, by.from(), by.from() + 5);
        List<Party> investors = roles.names(such < 0 ? by.from() : such + 1);
        boolean words = sentence.find(INVESTING, by.from(), by.from() + 6) >= 0;
        if (investors.isEmpty() || !words && !investors.stream().allMatch(BackedFrame::invests)) {
            return;
        }
        DealDraft draft = new DealDraft(
                sentence,
                verb,
                verb + 2,
                "deal.backed",
                Instrument.EQUITY,
                DealStatus.COMPLETED,
                DealStatuses.modality(DealStatus.COMPLETED, sentence, null));
        investors.forEach(draft::addInvestor);
        target(reading, roles, sentence, verb, draft);
        draft.targets.removeIf(Places::isPlace);
        draft.investors.removeIf(party -> Parties.contains(draft.targets, party));
        if (!draft.investors.isEmpty() && !draft.targets.isEmpty()) {
            draft.date = EventDates.near(sentence, verb);
            drafts.add(draft);
        }
    }

    /** "T, backed by M from B". */
    private static void readFunded(
            Reading reading, Roles roles, Sentence sentence, int verb, int sum, List<DealDraft> drafts) {
        Complements.Phrase from = Complements.of(sentence, sum).phrase("from");
        MoneyUse use = MoneyUse.of(sentence, sum);
        if (from == null || use.noun().isEmpty() && from.from() > sum + 3) {
            return;
        }
        boolean debt = use.instrument() == Instrument.DEBT;
        DealDraft draft = new DealDraft(
                sentence,
                verb,
                sum + 1,
                "deal.backed",
                debt ? Instrument.DEBT : Instrument.EQUITY,
                DealStatus.COMPLETED,
                DealStatuses.modality(DealStatus.COMPLETED, sentence, null));
        roles.names(from.from(), from.to()).forEach(draft::addInvestor);
        target(reading, roles, sentence, verb, draft);
        draft.targets.removeIf(Places::isPlace);
        draft.investors.removeIf(party -> Parties.contains(draft.targets, party));
        DealMoney.put(draft, sentence, sum);
        if (!draft.investors.isEmpty() && !draft.targets.isEmpty()) {
            draft.date = EventDates.near(sentence, verb);
            drafts.add(draft);
        }
    }

    /** Whether a name says that its bearer invests: "Quarry Ventures". */
    private static boolean invests(Party party) {
        String name = party.name();
        int last = name.lastIndexOf(' ') + 1;
        return last > 0 && INVESTING.contains(name.substring(last).toLowerCase(java.util.Locale.ROOT));
    }

    /** The subject of "is backed", or the name before "a startup backed". */
    private static void target(Reading reading, Roles roles, Sentence sentence, int verb, DealDraft draft) {
        int before = sentence.before(verb);
        if (nightdesk.clause.VerbWords.BE.contains(sentence.word(before))) {
            VerbChain chain = VerbChain.of(sentence, verb);
            roles.subject(chain).stream().limit(1).forEach(draft::addTarget);
            return;
        }
        if (!COMPANIES.contains(sentence.word(before)) && !sentence.at(before).is(",")) {
            return;
        }
        int p = before;
        while (p > 0 && before - p < 14 && !sentence.at(p).isName()) {
            p--;
        }
        Name name = sentence.at(p).name();
        if (name != null && (sentence.at(p + 1).is(",") || sentence.at(p + 1).is("("))) {
            draft.addTarget(reading.party(name));
        }
    }

    private static boolean hasMoney(Sentence sentence, int to) {
        for (int i = 0; i < Math.min(to + 2, sentence.size()); i++) {
            if (sentence.at(i).isMoney()) {
                return true;
            }
        }
        return false;
    }
}
