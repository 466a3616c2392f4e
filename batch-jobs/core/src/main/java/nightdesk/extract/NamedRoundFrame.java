package nightdesk.extract;

import java.util.List;
import java.util.Set;
import nightdesk.clause.Parties;
import nightdesk.clause.Reading;
import nightdesk.clause.Sentence;
import nightdesk.clause.VerbChain;
import nightdesk.clause.Verbs;
import nightdesk.fact.DealStatus;
import nightdesk.fact.Instrument;
import nightdesk.fact.Party;
import nightdesk.text.WordSet;
import org.jspecify.annotations.Nullable;

/** "T raised its Series A from B": rounds without a sum, told only where both sides are named. */
final class NamedRoundFrame implements DealFrame {
    private static final Set<String> GETTING =
            WordSet.of("raise secure close receive land complete get attract obtain announce");
    private static final Set<String> ROUNDS = WordSet.of("round funding financing investment series seed equity");
    private static final Set<String> SOURCED = WordSet.of("loan facility funding financing investment equity capital");
    private static final Set<String> DEBT = WordSet.of("loan facility credit debt");

    @Override
    public Set<String> triggers() {
        return FrameTriggers.of(List.of(GETTING), List.of(Set.of("provided", "came", "comes")));
    }

    @Override
    public void read(Reading reading, Sentence sentence, List<DealDraft> drafts) {
        for (int i = 0; i < sentence.size(); i++) {
            if (GETTING.contains(Verbs.verb(sentence.word(i))) && !sentence.isQuoted(i)) {
                readVerb(reading, sentence, i, drafts);
            }
            boolean provided =
                    sentence.word(i).equals("provided") && sentence.word(i + 1).equals("by");
            boolean came = (sentence.word(i).equals("came") || sentence.word(i).equals("comes"))
                    && sentence.word(i + 1).equals("from");
            if ((provided || came) && !sentence.isQuoted(i)) {
                readSource(reading, sentence, i, drafts);
            }
        }
    }

    private static void readVerb(Reading reading, Sentence sentence, int verb, List<DealDraft> drafts) {
        int noun = sentence.find(ROUNDS, verb + 1, verb + 8);
        if (noun < 0 || hasMoney(sentence, verb, noun + 8)) {
            return;
        }
        int from = -1;
        for (int i = noun; i < Math.min(sentence.size(), noun + 8) && from < 0; i++) {
            boolean source = sentence.word(i).equals("from")
                    || sentence.word(i).equals("by") && sentence.word(i - 1).endsWith("led");
            from = source && (sentence.at(i + 1).isName() || sentence.at(i + 2).isName()) ? i + 1 : -1;
        }
        VerbChain chain = VerbChain.of(sentence, verb);
        DealStatus status = DealStatuses.of(sentence, chain);
        if (from < 0 || status == null || chain.isPassive()) {
            return;
        }
        Roles roles = new Roles(reading, sentence);
        boolean debt = sentence.find(DEBT, verb, from) >= 0;
        DealDraft draft = new DealDraft(
                sentence,
                verb,
                noun + 1,
                "deal.raise.named",
                debt ? Instrument.DEBT : Instrument.EQUITY,
                status,
                DealStatuses.modality(status, sentence, chain));
        roles.names(from).forEach(draft::addInvestor);
        roles.subject(chain).stream().limit(1).forEach(draft::addTarget);
        draft.investors.removeIf(party -> Parties.contains(draft.targets, party));
        if (!draft.investors.isEmpty() && !draft.targets.isEmpty()) {
            draft.date = EventDates.near(sentence, verb);
            drafts.add(draft);
        }
    }

    /** "The loan provided by B", "the equity funding came from B": to whom the text is about. */
    private static void readSource(Reading reading, Sentence sentence, int verb, List<DealDraft> drafts) {
        int noun = sentence.find(SOURCED, Math.max(0, verb - 3), verb);
        Party main = reading.main();
        if (noun < 0 || main == null || hasMoney(sentence, 0, verb + 12)) {
            return;
        }
        Roles roles = new Roles(reading, sentence);
        boolean debt = DEBT.contains(sentence.word(noun));
        DealDraft draft = new DealDraft(
                sentence,
                noun,
                verb + 2,
                "deal.raise.source",
                debt ? Instrument.DEBT : Instrument.EQUITY,
                DealStatus.COMPLETED,
                DealStatuses.modality(DealStatus.COMPLETED, sentence, null));
        roles.names(verb + 2).forEach(draft::addInvestor);
        if (draft.investors.isEmpty()) {
            int including = sentence.find(Set.of("including"), verb, verb + 9);
            if (including >= 0) {
                roles.names(including + 1).forEach(draft::addInvestor);
            }
        }
        draft.addTarget(main);
        draft.investors.removeIf(party -> Parties.contains(draft.targets, party));
        if (!draft.investors.isEmpty()) {
            draft.date = EventDates.near(sentence, verb);
            drafts.add(draft);
        }
    }

    private static boolean hasMoney(Sentence sentence, int from, int to) {
        for (int i = from; i < Math.min(sentence.size(), to); i++) {
            if (sentence.at(i).isMoney()) {
                return true;
            }
        }
        return false;
    }

    /** The round a sum belongs to, as the words around it call it; null if they do not. */
    static @Nullable String roundOf(Sentence sentence, int sum) {
        for (int i = Math.max(0, sum - 6); i < Math.min(sentence.size(), sum + 8); i++) {
            String word = sentence.word(i);
            if (word.equals("series")
                    && sentence.word(i + 1).length() <= 2
                    && !sentence.word(i + 1).isEmpty()) {
                return "Series " + sentence.word(i + 1).toUpperCase(java.util.Locale.ROOT);
            }
            if (word.equals("seed")) {
                return "Seed";
            }
            if (word.equals("pre-seed")) {
                return "Pre-seed";
            }
            if (word.equals("ipo")) {
                return "IPO";
            }
        }
        return null;
    }
}
