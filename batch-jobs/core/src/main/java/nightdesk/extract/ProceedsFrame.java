package nightdesk.extract;

import java.util.List;
import java.util.Set;
import nightdesk.clause.Parties;
import nightdesk.clause.Places;
import nightdesk.clause.Reading;
import nightdesk.clause.Sentence;
import nightdesk.clause.VerbChain;
import nightdesk.clause.VerbWords;
import nightdesk.clause.Verbs;
import nightdesk.fact.DealStatus;
import nightdesk.fact.Instrument;
import nightdesk.fact.Party;
import nightdesk.text.WordSet;
import org.jspecify.annotations.Nullable;

/** "T prices an offering for gross proceeds of M", "the gross proceeds of the placement were M": sales of shares or notes told by what they bring in. */
final class ProceedsFrame implements DealFrame {
    private static final int MOST_TOKENS = 26;
    private static final int MOST_SENTENCES = 3;
    private static final Set<String> WHOLE = WordSet.of("gross aggregate total");
    private static final Set<String> SALES = WordSet.of(
            "offering offerings placement placements financing pipe ipo subscription subscriptions atm debentures notes securities tranche raise note loan");
    private static final Set<String> IS =
            WordSet.of("of were was be is are totaled totaling totalled totalling to amounted approximately about");
    private static final Set<String> LENT = WordSet.of("notes note debentures debenture bonds bond convertible");
    private static final Set<String> SHARES =
            WordSet.of("shares share stock units unit equity ordinary warrants ads adss");
    private static final Set<String> CLOSED =
            WordSet.of("closed closing closes close completed completion completes received raised raising");
    private static final Set<String> UNSURE =
            WordSet.of("expected expects subject anticipated will would upon intends plans");
    private static final Set<String> IF_EXERCISED =
            WordSet.of("potential additional upon if exercised could may might would increase");
    private static final Set<String> INTENDED =
            WordSet.of("intention intends intend plans proposes proposed seeks seeking hopes aims");
    private static final Set<String> BACKGROUND = WordSet.of("since inception date prior previously january-to-date");

    @Override
    public Set<String> triggers() {
        return Set.of("proceeds");
    }

    @Override
    public void read(Reading reading, Sentence sentence, List<DealDraft> drafts) {
        for (int i = 0; i < sentence.size(); i++) {
            if (!sentence.word(i).equals("proceeds") || sentence.isQuoted(i)) {
                continue;
            }
            int sum = sumOf(sentence, i);
            boolean whole = sentence.find(WHOLE, i - 3, i) >= 0;
            if (sum < 0 || !whole || sentence.find(Set.of("net"), i - 2, i) >= 0) {
                continue;
            }
            int from = Math.min(i, sum);
            boolean later = sentence.find(IF_EXERCISED, i - 5, i) >= 0
                    || sentence.find(Set.of("which"), i - 4, i) >= 0 && sentence.find(Set.of("resulting"), i - 4, i) < 0
                    || sentence.find(Set.of("exercise", "exercised"), i, sum) >= 0
                    || sentence.find(Set.of("exercise"), i - 12, i) >= 0 && sentence.has(Set.of("warrants"))
                    || sentence.find(Set.of("date"), 0, i) >= 0
                    || sentence.find(BACKGROUND, i, sum + 6) >= 0;
            Sentence sale = later ? null : saleOf(reading, sentence);
            if (sale != null) {
                add(reading, sentence, sale, from, i, sum, drafts);
            }
        }
    }

    /** "proceeds of M", "proceeds from the sale were M", "M in gross proceeds": the sum; -1 without one. */
    private static int sumOf(Sentence sentence, int noun) {
        for (int k = noun - 1; k >= Math.max(0, noun - 4); k--) {
            if (sentence.at(k).isMoney()) {
                boolean in = sentence.word(k + 1).equals("in")
                        || sentence.word(k + 1).equals("of");
                return in && isUsable(sentence, k) ? k : -1;
            }
        }
        for (int k = noun + 1; k < Math.min(sentence.size(), noun + MOST_TOKENS); k++) {
            if (sentence.at(k).isMoney()) {
                return sentence.find(IS, Math.max(noun + 1, k - 5), k) >= 0 && isUsable(sentence, k) ? k : -1;
            }
        }
        return -1;
    }

    private static boolean isUsable(Sentence sentence, int sum) {
        return sentence.aside(sum) >= 0 && DealMoney.isLarge(sentence, sum) && !DealMoney.isPerUnit(sentence, sum);
    }

    /** The sentence that says what was sold: this one or one shortly before; null if none speaks of an offering. */
    private static @Nullable Sentence saleOf(Reading reading, Sentence sentence) {
        for (int number = sentence.number(); number >= 0 && sentence.number() - number <= MOST_SENTENCES; number--) {
            Sentence candidate = reading.sentence(number);
            boolean agreed = candidate.has(Set.of("purchase")) && candidate.has(Set.of("agreement", "agreements"));
            if (candidate.has(SALES) || agreed) {
                return candidate;
            }
        }
        return null;
    }

    private static void add(
            Reading reading, Sentence sentence, Sentence sale, int from, int noun, int sum, List<DealDraft> drafts) {
        Party seller = sellerIn(reading, sale);
        if (seller == null) {
            return;
        }
        boolean lent = sale.has(LENT) && !sale.has(SHARES);
        DealStatus status = statusOf(sale);
        DealDraft draft = new DealDraft(
                sentence,
                from,
                Math.max(noun, sum) + 1,
                "deal.raise.proceeds",
                lent ? Instrument.DEBT : Instrument.EQUITY,
                status,
                DealStatuses.modality(status, sentence, null));
        draft.addTarget(seller);
        DealMoney.put(draft, sentence, sum);
        RoundInvestors.add(draft, reading, sentence, Math.max(noun, sum) + 1, false);
        draft.investors.removeIf(party -> Parties.contains(draft.targets, party) || Places.isPlace(party));
        draft.round = NamedRoundFrame.roundOf(sentence, sum);
        draft.date = EventDates.near(sentence, noun);
        drafts.add(draft);
    }

    /** Whose shares are sold: the subject of the sentence's verbs, else whom the text is about. */
    private static @Nullable Party sellerIn(Reading reading, Sentence sale) {
        Roles roles = new Roles(reading, sale);
        for (int v = 0; v < sale.size() && !sale.isHeadline(); v++) {
            String word = sale.word(v);
            if (sale.aside(v) != 0 || Verbs.read(word) == null || !VerbWords.isFinite(word)) {
                continue;
            }
            VerbChain chain = VerbChain.of(sale, v);
            if (chain.subject() != VerbChain.Subject.NAMED || chain.isPassive()) {
                break;
            }
            List<Party> parties = roles.subject(chain);
            if (parties.size() == 1 && !Places.isPlace(parties.getFirst())) {
                return parties.getFirst();
            }
            break;
        }
        return reading.main();
    }

    private static DealStatus statusOf(Sentence sale) {
        int closed = sale.find(CLOSED, 0, sale.size());
        if (sale.has(INTENDED) && !sale.has(Set.of("closed", "closing", "completed"))) {
            return DealStatus.PLANNED;
        }
        boolean unsure = closed >= 0
                && (sale.find(UNSURE, closed - 4, closed + 7) >= 0
                        || sale.has(Set.of("pricing", "priced"))
                        || sale.word(closed).equals("raising") && !sale.has(Set.of("closed", "completed", "closing")));
        return closed >= 0 && !unsure ? DealStatus.COMPLETED : DealStatus.ANNOUNCED;
    }
}
