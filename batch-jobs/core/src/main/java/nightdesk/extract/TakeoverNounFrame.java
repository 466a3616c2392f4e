package nightdesk.extract;

import java.util.List;
import java.util.Set;
import nightdesk.clause.Complements;
import nightdesk.clause.Parties;
import nightdesk.clause.Prepositions;
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

/** "B's acquisition of T", "completed its purchase of T": nouns of buying and selling. */
final class TakeoverNounFrame implements DealFrame {
    private static final Set<String> PURCHASES =
            WordSet.of("acquisition acquisitions purchase takeover buyout buy-out aquisition");
    private static final Set<String> AGREEMENTS = WordSet.of("agreement deal contract pact letter intent");
    static final Set<String> PARTICLES = WordSet.of("out up off forward down");
    private static final Set<String> SALES = WordSet.of("sale divestiture divestment");
    private static final Set<String> DONE =
            WordSet.of("complete close finalize finish conclude consummate follow make");
    private static final Set<String> SAID =
            WordSet.of("announce reveal unveil sign agree approve confirm report enter reach execute");
    private static final Set<String> CANCELLING =
            WordSet.of("abandon cancel terminate drop scrap withdraw shelve end break");
    private static final Set<String> AFTER = WordSet.of("after following since through with via from by");
    private static final Set<String> OPENING = WordSet.of("the a an its their 's '");
    private static final Set<String> HELD = WordSet.of("stake interest stakes interests");
    private static final Set<String> MEANS = WordSet.of("with through via after following");
    private static final Set<String> PLANNED =
            WordSet.of("proposed planned potential possible pending plans plan propose consider intend");
    private static final Set<String> MODIFIERS = WordSet.of("""
            the a an its his their recent previous prior first second third latest planned proposed pending potential possible strategic recently-announced
            hostile unsolicited friendly buyout takeover tender all-cash all-stock cash stock major largest biggest new previously
            transformative full outright successful acquisition's new merger joint rival sweetened improved
            """);

    @Override
    public Set<String> triggers() {
        return FrameTriggers.of(List.of(), List.of(PURCHASES, SALES));
    }

    @Override
    public void read(Reading reading, Sentence sentence, List<DealDraft> drafts) {
        for (int i = 0; i < sentence.size(); i++) {
            String word = sentence.word(i);
            if (PURCHASES.contains(word) && sentence.word(sentence.after(i)).equals("of")) {
                readPurchase(reading, sentence, i, drafts);
            } else if (SALES.contains(word)) {
                readSale(reading, sentence, i, drafts);
            }
        }
    }

    private static void readPurchase(Reading reading, Sentence sentence, int noun, List<DealDraft> drafts) {
        Roles roles = new Roles(reading, sentence);
        int of = sentence.after(noun);
        Complements complements = Complements.of(sentence, of);
        if (DealWords.GOODS.contains(roles.head(complements.from(), complements.to()))
                || sentence.at(complements.from()).isMoney()) {
            return;
        }
        int start = phraseStart(sentence, noun);
        int verb = agreed(sentence, sentence.before(start));
        DealStatus status = statusOf(sentence, start, noun, verb);
        if (status == null) {
            return;
        }
        DealDraft draft = new DealDraft(
                sentence,
                noun,
                noun + 1,
                "deal.acquire.noun",
                Instrument.ACQUISITION,
                status,
                DealStatuses.modality(status, sentence, null));
        Complements.Phrase by = complements.phrase("by");
        Party possessor = possessor(reading, sentence, start, noun);
        if (possessor != null) {
            draft.addInvestor(possessor);
        } else if (by != null && roles.firstName(by.from(), by.to()) != null) {
            roles.names(by.from(), by.to()).forEach(draft::addInvestor);
        } else {
            buyer(reading, roles, sentence, start, noun, verb, draft);
        }
        String head = roles.head(complements.from(), complements.to());
        Complements.Phrase held = Roles.held(complements);
        if (HELD.contains(head) && held != null && held.from() >= complements.to()) {
            // "its acquisition of a 51% stake in Acme"
            roles.target(held.from(), held.to(), false).forEach(draft::addTarget);
            PurchaseFrame.setShare(sentence, complements.from(), held.to(), draft);
        } else {
            roles.boughtTarget(complements.from(), complements.to(), DealWords.BUSINESS.contains(head))
                    .forEach(draft::addTarget);
        }
        finish(reading, sentence, noun, complements, draft, drafts);
    }

    /** "signed an agreement for the purchase": the verb of the agreement; else the token itself. */
    private static int agreed(Sentence sentence, int before) {
        int noun = sentence.before(before);
        if (!sentence.word(before).equals("for") || !AGREEMENTS.contains(sentence.word(noun))) {
            return before;
        }
        for (int p = sentence.before(noun), k = 0; p >= 0 && k < 5; p = sentence.before(p), k++) {
            if (SAID.contains(Verbs.verb(sentence.word(p)))) {
                return p;
            }
        }
        return before;
    }

    static void buyer(
            Reading reading, Roles roles, Sentence sentence, int start, int noun, int before, DealDraft draft) {
        int verb = PARTICLES.contains(sentence.word(before)) ? sentence.before(before) : before;
        if (sentence.word(verb).equals("in")
                && sentence.at(sentence.before(verb)).isName()) {
            // "Acme in $5 billion bid for Bolt"
            draft.addInvestor(reading.party(Roles.name(sentence, sentence.before(verb))));
            return;
        }
        if (verb < before && sentence.word(verb).equals("laid")) {
            VerbChain.of(sentence, verb).parties(reading).forEach(draft::addInvestor);
            return;
        }
        Verbs.Match match = Verbs.read(sentence.word(verb));
        if (match != null
                && match.form() != Verbs.Form.GERUND
                && !VerbWords.AUXILIARIES.contains(sentence.word(verb))) {
            VerbChain chain = VerbChain.of(sentence, verb);
            if (SumFrame.TALKING.contains(match.verb())) {
                roles.main().ifPresent(draft::addInvestor);
            } else if (!chain.isPassive()) {
                roles.subject(chain).forEach(draft::addInvestor);
            }
            return;
        }
        boolean own = sentence.find(Set.of("its", "their"), start, noun) >= 0
                || match != null
                || MEANS.contains(sentence.word(verb));
        if (own) {
            boolean named = sentence.find(Set.of("its", "their"), start, noun) >= 0 || match != null;
            Party party =
                    named || verb == 0 || hasSubject(sentence, verb) ? firstSubject(reading, sentence, verb) : null;
            if (party != null) {
                draft.addInvestor(party);
            }
        }
    }

    /** Whether a name stands before a place outside all asides. */
    private static boolean hasSubject(Sentence sentence, int before) {
        for (int i = 0; i < before; i++) {
            if (sentence.at(i).isName() && sentence.aside(i) == 0) {
                return true;
            }
        }
        return false;
    }

    /** Whom "its" means: the first name of the sentence that is no part of a phrase, else whom the text is about. */
    static @Nullable Party firstSubject(Reading reading, Sentence sentence, int before) {
        for (int i = 0; i < before; i++) {
            if (sentence.at(i).isName()
                    && sentence.aside(i) == 0
                    && !sentence.word(sentence.before(i)).equals("of")
                    && !sentence.word(sentence.before(i)).equals("in")
                    && !sentence.word(sentence.before(i)).equals("by")
                    && !VerbWords.SPEAKERS.contains(sentence.word(sentence.before(i)))) {
                nightdesk.annotate.Name name =
                        java.util.Objects.requireNonNull(sentence.at(i).name());
                return reading.party(name);
            }
        }
        if (before <= 4) {
            // "After its purchase of Bolt, Acme will": the subject follows.
            for (int i = Math.max(0, before); i < sentence.size() - 1; i++) {
                if (sentence.at(i).is(",") && sentence.at(i + 1).isName()) {
                    return reading.party(
                            java.util.Objects.requireNonNull(sentence.at(i + 1).name()));
                }
            }
        }
        return reading.spokenOfBefore(sentence);
    }

    private static void readSale(Reading reading, Sentence sentence, int noun, List<DealDraft> drafts) {
        Roles roles = new Roles(reading, sentence);
        Complements complements = Complements.of(
                sentence, sentence.word(sentence.after(noun)).equals("of") ? sentence.after(noun) : noun);
        Complements.Phrase to = complements.recipient(sentence);
        boolean of = sentence.word(sentence.after(noun)).equals("of");
        List<Party> buyers = to == null ? List.of() : roles.names(to.from(), to.to());
        boolean business = DealWords.BUSINESS.contains(roles.head(complements.from(), complements.to()));
        List<Party> sold = of ? roles.boughtTarget(complements.from(), complements.to(), business) : List.of();
        int start = phraseStart(sentence, noun);
        int sum = DealMoney.firstSum(sentence, start - 1, noun);
        if (sold.isEmpty() && sum >= 0 && sentence.at(noun - 1).isName()) {
            sold = List.of(reading.party(
                    java.util.Objects.requireNonNull(sentence.at(noun - 1).name())));
        }
        boolean own = sold.isEmpty()
                && !buyers.isEmpty()
                && sum >= 0
                && sentence.find(Set.of("its"), Math.max(0, start - 1), noun) >= 0;
        Party itself = own ? firstSubject(reading, sentence, sentence.before(start)) : null;
        if (itself != null && !Parties.contains(buyers, itself)) {
            // "Acme approved its $2 billion sale to Bolt"
            sold = List.of(itself);
        }
        Complements.Phrase price = complements.phrase("for");
        boolean priced =
                price != null && DealMoney.firstSum(sentence, price.from(), price.to()) >= 0 && Roles.areNamed(sold);
        if (sold.isEmpty() || buyers.isEmpty() && sum < 0 && !priced) {
            return;
        }
        boolean thing = of && !business && !sentence.at(complements.to() - 1).isName();
        if (sum < 0 && thing) {
            // "the sale of its Comet cargo van to Acme"
            return;
        }
        int verb = sentence.before(start);
        DealStatus status = statusOf(sentence, start, noun, verb);
        if (status == null) {
            return;
        }
        DealDraft draft = new DealDraft(
                sentence,
                noun,
                noun + 1,
                "deal.sell.noun",
                Instrument.ACQUISITION,
                status,
                DealStatuses.modality(status, sentence, null));
        buyers.forEach(draft::addInvestor);
        sold.forEach(draft::addTarget);
        if (sum >= 0) {
            DealMoney.put(draft, sentence, sum);
            draft.date = EventDates.near(sentence, noun);
            drafts.add(draft);
            return;
        }
        finish(reading, sentence, noun, complements, draft, drafts);
    }

    static void finish(
            Reading reading,
            Sentence sentence,
            int noun,
            Complements complements,
            DealDraft draft,
            List<DealDraft> drafts) {
        draft.separateSides();
        if (draft.targets.isEmpty()) {
            return;
        }
        DealMoney.seek(draft, reading, sentence, noun, complements.end());
        if (draft.amount == null && (draft.investors.isEmpty() || !Roles.areNamed(draft.targets))) {
            return;
        }
        draft.date = EventDates.near(sentence, noun);
        drafts.add(draft);
    }

    /** First token of the noun phrase that ends in {@code noun}. */
    static int phraseStart(Sentence sentence, int noun) {
        int start = noun;
        for (int p = sentence.before(noun); p >= 0 && noun - p < 12; p = sentence.before(p)) {
            String word = sentence.word(p);
            boolean year = word.length() == 4 && Character.isDigit(word.charAt(0));
            if (!(MODIFIERS.contains(word)
                    || sentence.at(p).isMoney()
                    || year
                    || word.endsWith("-dollar")
                    || word.equals("previously")
                    || word.equals("announced") && sentence.word(p - 1).equals("previously")
                    || word.equals("-")
                    || isAdjective(sentence, p))) {
                break;
            }
            start = p;
        }
        return start;
    }

    /** "the blockbuster acquisition": a plain word between an article or possessive and the noun. */
    private static boolean isAdjective(Sentence sentence, int at) {
        String word = sentence.word(at);
        return sentence.at(at).isWord()
                && !sentence.at(at).capital()
                && OPENING.contains(sentence.word(sentence.before(at)))
                && Verbs.read(word) == null
                && !Prepositions.ALL.contains(word)
                && !VerbWords.FILLERS.contains(word);
    }

    /** "Acme's acquisition": the name before the phrase if a possessive stands between. */
    static @Nullable Party possessor(Reading reading, Sentence sentence, int start, int noun) {
        int p = sentence.before(start);
        if (!sentence.word(p).equals("'s") && !sentence.word(p).equals("'")) {
            return null;
        }
        int q = sentence.before(p);
        nightdesk.annotate.Name name = sentence.at(q).name();
        return name == null ? null : reading.party(name);
    }

    private static @Nullable DealStatus statusOf(Sentence sentence, int start, int noun, int verb) {
        String word = sentence.word(verb);
        String lemma = Verbs.verb(word);
        if (CANCELLING.contains(lemma) || word.equals("including") && hasCancelling(sentence, verb)) {
            return DealStatus.CANCELLED;
        }
        if (lemma.equals("recommend")) {
            return null;
        }
        int talks = sentence.find(Set.of("talks", "negotiations", "discussions"), start - 4, start);
        if (talks >= 0) {
            return hasCancelling(sentence, talks) ? DealStatus.CANCELLED : DealStatus.RUMOURED;
        }
        if (sentence.find(PLANNED, start, noun) >= 0) {
            return sentence.find(Set.of("potential", "possible"), start, noun) >= 0
                    ? DealStatus.RUMOURED
                    : DealStatus.PLANNED;
        }
        if (lemma.equals("propose") || lemma.equals("consider") || lemma.equals("plan") || word.equals("plans")) {
            return DealStatus.PLANNED;
        }
        boolean verbal = !lemma.isEmpty() && !VerbWords.AUXILIARIES.contains(word);
        if (verbal && (SAID.contains(lemma) || DONE.contains(lemma))) {
            VerbChain chain = VerbChain.of(sentence, verb);
            DealStatus said = DealStatuses.of(sentence, chain);
            if (said == null) {
                return null;
            }
            boolean done = DONE.contains(lemma)
                    || sentence.find(Set.of("completion", "closing", "completed"), verb, noun) >= 0;
            return said == DealStatus.COMPLETED && !done ? DealStatus.ANNOUNCED : said;
        }
        if (sentence.find(Set.of("completion", "closing", "close"), Math.max(0, start - 3), noun) >= 0) {
            return sentence.find(Set.of("upon", "subject", "expected", "pending"), Math.max(0, start - 6), noun) >= 0
                    ? DealStatus.ANNOUNCED
                    : DealStatus.COMPLETED;
        }
        if (DealStatuses.isHearsay(sentence)) {
            return DealStatus.RUMOURED;
        }
        boolean hostile = sentence.find(Set.of("hostile", "unsolicited"), start, noun) >= 0
                || lemma.equals("block")
                || lemma.equals("oppose")
                || lemma.equals("fight")
                || lemma.equals("resist");
        if (hostile) {
            return DealStatus.PLANNED;
        }
        return isPast(sentence, start, noun) ? DealStatus.COMPLETED : DealStatus.ANNOUNCED;
    }

    /** "cancelled some deals, including the acquisition of". */
    private static boolean hasCancelling(Sentence sentence, int to) {
        for (int i = Math.max(0, to - 10); i < to; i++) {
            if (CANCELLING.contains(Verbs.verb(sentence.word(i)))) {
                return true;
            }
        }
        return false;
    }

    /** "its 2002 acquisition", "after its acquisition", "the recent purchase". */
    private static boolean isPast(Sentence sentence, int start, int noun) {
        for (int i = start; i < noun; i++) {
            String word = sentence.word(i);
            boolean year = word.length() == 4 && Character.isDigit(word.charAt(0));
            if (year || word.equals("recent") || word.equals("previous") || word.equals("successful")) {
                return true;
            }
        }
        for (int k = 0, p = sentence.before(start); k < 3 && p >= 0; k++, p = sentence.before(p)) {
            String word = sentence.word(p);
            if (AFTER.contains(word)) {
                return !word.equals("via")
                        && !word.equals("by")
                        && !word.equals("from")
                        && !word.equals("with")
                        && !word.equals("through");
            }
        }
        return sentence.find(Set.of("completed", "closed", "finalized", "recently"), Math.max(0, start - 4), noun + 8)
                >= 0;
    }
}
