package nightdesk.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nightdesk.clause.Complements;
import nightdesk.clause.Places;
import nightdesk.clause.Reading;
import nightdesk.clause.Sentence;
import nightdesk.clause.VerbChain;
import nightdesk.clause.Verbs;
import nightdesk.fact.DealStatus;
import nightdesk.fact.Instrument;
import nightdesk.fact.Party;
import nightdesk.text.WordSet;

/** "A and B agree to merge", "A to merge with B", "the merger of A and B": both sides are investors. */
final class MergerFrame implements DealFrame {
    private static final Set<String> PLANS = WordSet.of("plan plans talks proposal");
    private static final Set<String> BROKEN =
            WordSet.of("off scrapped abandoned terminated collapsed cancelled canceled shelved");
    private static final Set<String> NOUNS = WordSet.of("merger combination tie-up");

    @Override
    public Set<String> triggers() {
        return FrameTriggers.of(List.of(Set.of("merge")), List.of(NOUNS));
    }

    @Override
    public void read(Reading reading, Sentence sentence, List<DealDraft> drafts) {
        for (int i = 0; i < sentence.size(); i++) {
            String word = sentence.word(i);
            if (Verbs.verb(word).equals("merge")) {
                readVerb(reading, sentence, i, drafts);
            } else if (NOUNS.contains(word)
                    && (!word.equals("combination") || sentence.word(i - 1).equals("business"))) {
                readNoun(reading, sentence, i, drafts);
            }
        }
    }

    private static void readVerb(Reading reading, Sentence sentence, int verb, List<DealDraft> drafts) {
        VerbChain chain = VerbChain.of(sentence, verb);
        DealStatus status = DealStatuses.of(sentence, chain);
        if (status == null) {
            return;
        }
        Roles roles = new Roles(reading, sentence);
        Complements complements = Complements.of(sentence, verb);
        if (complements.to() > complements.from()
                && !sentence.at(complements.from()).isName()) {
            return;
        }
        List<Party> sides = new ArrayList<>(roles.subject(chain));
        Complements.Phrase with = complements.phrase("with", "into");
        if (with != null) {
            sides.addAll(roles.names(with.from(), with.to()));
        }
        add(reading, sentence, verb, status, chain, sides, complements.end(), "deal.merge.active", drafts);
    }

    private static void readNoun(Reading reading, Sentence sentence, int noun, List<DealDraft> drafts) {
        Roles roles = new Roles(reading, sentence);
        Complements complements = Complements.of(sentence, noun);
        String next = sentence.word(sentence.after(noun));
        List<Party> sides = new ArrayList<>();
        if (next.equals("of") || next.equals("between")) {
            sides.addAll(roles.names(sentence.after(sentence.after(noun))));
        }
        int between = sides.isEmpty() ? sentence.find(Set.of("between"), noun + 1, noun + 7) : -1;
        if (between >= 0) {
            sides.addAll(roles.names(between + 1));
        }
        Complements.Phrase with = complements.phrase("with", "between");
        int start = TakeoverNounFrame.phraseStart(sentence, noun);
        int verb = sentence.before(start);
        boolean plan = sentence.word(verb).equals("for") && PLANS.contains(sentence.word(sentence.before(verb)));
        verb = plan ? sentence.before(sentence.before(verb)) : verb;
        VerbChain chain = Verbs.read(sentence.word(verb)) == null ? null : VerbChain.of(sentence, verb);
        Party possessor = TakeoverNounFrame.possessor(reading, sentence, start, noun);
        if (with != null && with.preposition().equals("with")) {
            if (possessor != null) {
                sides.add(possessor);
            } else if (chain != null && SumFrame.TALKING.contains(Verbs.verb(sentence.word(verb)))) {
                roles.main().ifPresent(sides::add);
            } else if (chain != null && sides.isEmpty()) {
                sides.addAll(roles.subject(chain));
            }
            sides.addAll(roles.names(with.from(), with.to()));
        } else if (sides.isEmpty() && chain != null && chain.parties(reading).size() == 2) {
            sides.addAll(chain.parties(reading));
        }
        DealStatus status = chain == null
                ? DealStatuses.isHearsay(sentence) ? DealStatus.RUMOURED : DealStatus.ANNOUNCED
                : DealStatuses.of(sentence, chain);
        if (plan && status == DealStatus.COMPLETED) {
            status = DealStatus.PLANNED;
        }
        if (chain == null
                && status == DealStatus.ANNOUNCED
                && (sentence.word(verb).equals("following")
                        || sentence.word(verb).equals("after"))) {
            status = DealStatus.COMPLETED;
        }
        if (sentence.find(BROKEN, noun, sentence.size()) >= 0) {
            status = DealStatus.CANCELLED;
        }
        if (status == DealStatus.COMPLETED
                && chain != null
                && !Set.of("complete", "close", "finalize").contains(Verbs.verb(sentence.word(verb)))) {
            status = DealStatus.ANNOUNCED;
        }
        if (status != null) {
            add(reading, sentence, noun, status, chain, sides, complements.end(), "deal.merge.noun", drafts);
        }
    }

    private static void add(
            Reading reading,
            Sentence sentence,
            int at,
            DealStatus status,
            @org.jspecify.annotations.Nullable VerbChain chain,
            List<Party> sides,
            int end,
            String rule,
            List<DealDraft> drafts) {
        DealDraft draft = new DealDraft(
                sentence,
                at,
                at + 1,
                rule,
                Instrument.ACQUISITION,
                status,
                DealStatuses.modality(status, sentence, chain));
        sides.stream().filter(side -> !Places.isPlace(side)).forEach(draft::addInvestor);
        if (draft.investors.size() < 2 || draft.investors.size() > 3) {
            return;
        }
        // A listed shell exists to buy: "X Acquisition Corp. and Y announce a business combination".
        boolean shell = false;
        for (int i = 0; i < draft.investors.size() && !shell; i++) {
            String name = draft.investors.get(i).name();
            shell = name.endsWith("Acquisition") || name.contains("Acquisition Corp") || name.contains("SPAC");
            if (shell) {
                Party buyer = draft.investors.remove(i);
                draft.targets.addAll(draft.investors);
                draft.investors.clear();
                draft.addInvestor(buyer);
            }
        }
        if (!shell) {
            DealMoney.seek(draft, reading, sentence, at, end);
        }
        draft.date = EventDates.near(sentence, at);
        drafts.add(draft);
    }
}
