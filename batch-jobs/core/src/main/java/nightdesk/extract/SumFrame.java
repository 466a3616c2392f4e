package nightdesk.extract;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import nightdesk.annotate.Name;
import nightdesk.annotate.NameKinds;
import nightdesk.clause.Complements;
import nightdesk.clause.NameList;
import nightdesk.clause.Parties;
import nightdesk.clause.Places;
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

/** "T raises a M round", "S wins a M contract from C", "L provides a M loan to T": sums whose noun says by what they are transferred. */
final class SumFrame implements DealFrame {
    /** Verbs whose subject gets the money. */
    private static final Set<String> GETTING = WordSet.of("""
            raise secure close land receive obtain complete attract bag net garner nab get win announce score clinch snag finalize gain launch price
            collect pull take accept issue sign enter borrow unveil draw lock ink report capture book seal conclude upsize negotiate file
            pick follow agree wrap execute arrange amend fuel begin open offer draw post reveal sell
            """);

    /** Verbs whose subject gives the money. */
    private static final Set<String> GIVING = WordSet.of(
            "provide extend grant give award lend make lead co-lead join back invest place deliver fund commit approve inject finance pledge originate underwrite");

    private static final Set<String> FORETOLD = WordSet.of("predicted projected forecast forecasted estimated");
    private static final Set<String> ISSUING = WordSet.of("sell issue place offer");
    private static final Set<String> AGREEING = WordSet.of("win land award secure get sign");
    private static final Set<String> SPENDING = WordSet.of("announce unveil reveal make place plan confirm commit");

    /** What people say of deals that are not their own. */
    static final Set<String> TALKING = WordSet.of("highlight discuss note cite describe tell tout praise");

    private static final Set<String> NOUN_ALONE = WordSet.of(
            "round financing fundraise fundraising raise placement offering ipo pipe loan facility notes funding contract order award");
    private static final Set<String> BETWEEN = WordSet.of("""
            a an the its their his potential possible of on for to up over more than nearly about around some approximately additional new another first second third final
            initial oversubscribed strategic robust closure tranche close closing completion pricing signing successful upsized previously announced total combined
            aggregate gross raise raising receive secure with down in into as much was also and fresh further extra series definitive
            agreement agreements subscription term sheet non-brokered brokered private placement public offering binding under by at least
            senior secured unsecured multi-year multiyear single largest record-breaking record massive major significant seed round funding
            concurrent proposed underwritten registered direct firm-commitment three-year two-year five-year four-year one-year ten-year 10-year
            """);

    @Override
    public void read(Reading reading, Sentence sentence, List<DealDraft> drafts) {
        for (int i = 0; i < sentence.size(); i++) {
            if (!sentence.at(i).isMoney() || sentence.aside(i) < 0) {
                continue;
            }
            MoneyUse use = MoneyUse.of(sentence, i);
            if (use.kind() == MoneyUse.Kind.SUM && DealMoney.isLarge(sentence, i)) {
                readSum(reading, sentence, i, use, drafts);
            }
        }
    }

    private static void readSum(Reading reading, Sentence sentence, int sum, MoneyUse use, List<DealDraft> drafts) {
        int noun = use.noun().isEmpty() ? nounBefore(sentence, sum) : -1;
        int verb = governor(sentence, noun >= 0 ? noun : sum, isNamedByNoun(sentence, noun, use));
        String lemma = verb < 0 ? "" : Verbs.verb(sentence.word(verb));
        Instrument instrument = instrument(sentence, sum, use, noun, verb);
        boolean weak = use.noun().equals("investment")
                || use.noun().equals("stake")
                || use.noun().equals("growth")
                || use.noun().equals("capital")
                || use.noun().equals("commitment")
                || use.noun().equals("project")
                || use.noun().equals("agreement")
                || use.noun().equals("injection");
        if (verb < 0 && (weak || !isAlone(reading, sentence, sum, use))) {
            return;
        }
        if (instrument == null
                || instrument == Instrument.ACQUISITION
                || RaisedSums.isRunningTotal(sentence, verb, sum, use)) {
            return;
        }
        if (verb < 0 && instrument == Instrument.CONTRACT && possessor(reading, sentence, sum) == null) {
            return;
        }
        if (Gifts.isTold(sentence, instrument)
                || isOwnInvestment(sentence, use, lemma)
                || instrument == Instrument.DEBT && RaisedSums.isPaidBack(sentence, sum)
                || instrument == Instrument.EQUITY
                        && (lemma.equals("award") || lemma.equals("grant"))
                        && !RaisedSums.namesGiver(sentence, sum)
                || instrument == Instrument.DEBT
                        && sentence.word(Math.max(verb, 0)).equals("placing")) {
            return;
        }
        Roles roles = new Roles(reading, sentence);
        VerbChain chain = verb < 0 ? null : VerbChain.of(sentence, verb);
        DealStatus status = statusOf(sentence, chain, lemma, use);
        boolean prize = chain != null && sentence.word(verb).equals("win") && instrument == Instrument.EQUITY;
        boolean able = chain != null && chain.has(Set.of("can"));
        boolean condition = chain != null
                && sentence.word(verb).endsWith("ing")
                && sentence.find(Set.of("subject"), verb - 16, verb) >= 0
                && instrument == Instrument.DEBT;
        boolean foretold = chain != null && sentence.find(FORETOLD, verb - 4, verb) >= 0
                || sentence.find(Set.of("arrangement"), verb, sum) >= 0;
        boolean helped = chain != null
                && sentence.word(verb).equals("raising")
                && use.noun().equals("capital")
                && chain.subject() == VerbChain.Subject.OTHER;
        if (status == null || prize || able || condition || foretold || helped) {
            return;
        }
        DealDraft draft = new DealDraft(
                sentence,
                verb < 0 ? sum : verb,
                Math.max(use.end(), sum + 1),
                rule(instrument, verb < 0, chain != null && chain.isPassive()),
                instrument,
                status,
                DealStatuses.modality(status, sentence, chain));
        boolean gives = (GIVING.contains(lemma) || isPlaced(sentence, use))
                && !(chain != null && (chain.isPassive() || isAwardedInHeadline(sentence, verb, sum)));
        if (gives && chain != null) {
            readGiver(roles, sentence, chain, sum, use, draft);
        } else {
            readGetter(reading, roles, sentence, chain, sum, use, draft);
        }
        RoundInvestors.add(draft, reading, sentence, Math.max(use.end(), sum + 1), gives);
        draft.investors.removeIf(party -> Parties.contains(draft.targets, party) || Places.isPlace(party));
        if (draft.instrument == Instrument.EQUITY
                && use.noun().equals("financing")
                && RaisedSums.areBanks(draft.investors)) {
            draft.instrument = Instrument.DEBT;
        }
        draft.targets.removeIf(party -> PurchaseFrame.isCoin(party) || reading.isSurname(party));
        if (instrument != Instrument.DEBT) {
            draft.targets.removeIf(Places::isPlace);
        }
        boolean lent = gives && instrument == Instrument.DEBT && !draft.investors.isEmpty();
        if (draft.targets.isEmpty() && !lent || Gifts.isOne(draft)) {
            return;
        }
        DealMoney.put(draft, sentence, sum);
        draft.round = NamedRoundFrame.roundOf(sentence, sum);
        draft.date = EventDates.near(sentence, verb < 0 ? sum : verb);
        drafts.add(draft);
    }

    /** By what the sum is transferred, as its noun and verb say; null if they do not. */
    private static @Nullable Instrument instrument(Sentence sentence, int sum, MoneyUse use, int noun, int verb) {
        String lemma = verb < 0 ? "" : Verbs.verb(sentence.word(verb));
        Instrument told = noun >= 0 && verb >= 0 ? instrumentOf(sentence.word(noun)) : use.instrument();
        boolean direct = verb >= 0 && RaisedSums.isDirect(sentence, verb, sum);
        if (told == null && lemma.equals("raise") && direct) {
            told = RaisedSums.isFromInvestors(sentence, verb, sum) ? Instrument.EQUITY : null;
        }
        if (told == null && direct && RaisedSums.isGotFromSomebody(sentence, lemma, sum)) {
            told = Instrument.EQUITY;
        }
        if (told == null && ISSUING.contains(lemma) && direct) {
            told = RaisedSums.ofPaper(sentence, sum);
        }
        if (told == null && (lemma.equals("borrow") || lemma.equals("lend"))) {
            told = Instrument.DEBT;
        }
        if (told == null && DealWords.DEAL.contains(use.noun()) && AGREEING.contains(lemma)) {
            told = Instrument.CONTRACT;
        }
        return told == Instrument.EQUITY && RaisedSums.isByNotes(sentence, sum, use.end()) ? Instrument.DEBT : told;
    }

    /** "announced a $5 billion investment in batteries": what the subject spends itself. */
    private static boolean isOwnInvestment(Sentence sentence, MoneyUse use, String lemma) {
        String next = sentence.word(use.end());
        return use.noun().equals("investment")
                && SPENDING.contains(lemma)
                && (next.equals("in") || next.equals("into"));
    }

    /** "Acme Awarded $5 Million Contract": without an article the subject of a headline is the one who gets it. */
    private static boolean isAwardedInHeadline(Sentence sentence, int verb, int sum) {
        return sentence.isHeadline()
                && (sentence.word(verb).equals("awarded") || sentence.word(verb).equals("granted"))
                && sentence.after(verb) == sum;
    }

    /** Whether the sum is told as an investment in somebody named: then the subject places it and does not get it. */
    private static boolean isPlaced(Sentence sentence, MoneyUse use) {
        int in = use.noun().equals("investment") ? sentence.find(Set.of("in"), use.end(), use.end() + 2) : -1;
        return in >= 0 && in + 1 < sentence.size() && sentence.at(in + 1).isName();
    }

    private static String rule(Instrument instrument, boolean noun, boolean passive) {
        return switch (instrument) {
            case CONTRACT -> noun ? "deal.contract.noun" : passive ? "deal.contract.passive" : "deal.contract.active";
            case DEBT -> noun ? "deal.loan.noun" : passive ? "deal.loan.passive" : "deal.loan.active";
            case EQUITY, MIXED, ACQUISITION, CAPEX ->
                noun ? "deal.raise.noun" : passive ? "deal.raise.passive" : "deal.raise.active";
        };
    }

    /** Whether a sum without a verb is told as somebody's deal: "its $5 million round", "Acme's loan", "the recent financing". */
    private static boolean isAlone(Reading reading, Sentence sentence, int sum, MoneyUse use) {
        if (!NOUN_ALONE.contains(use.noun())
                || sentence.find(Set.of("access", "available", "undrawn", "deploy", "target", "goal"), sum - 7, sum + 5)
                        >= 0) {
            return false;
        }
        int start = TakeoverNounFrame.phraseStart(sentence, sum);
        boolean own = sentence.find(
                        Set.of("its", "their", "our", "recent", "previous", "prior", "successful", "oversubscribed"),
                        Math.min(start, sum - 3),
                        sum)
                >= 0;
        boolean after = sentence.find(
                        Set.of("following", "after", "close", "closing", "completion", "backed", "with", "including"),
                        start - 5,
                        start)
                >= 0;
        return own
                || after
                || possessor(reading, sentence, sum) != null
                || sentence.find(Set.of("led", "from"), sum, sum + 8) >= 0;
    }

    /** "a contract worth $5 million", "a loan of up to $5 million": the noun before the sum; -1 if there is none. */
    private static int nounBefore(Sentence sentence, int sum) {
        boolean joined = false;
        for (int k = 0, p = sentence.before(sum); k < 4 && p >= 0; k++, p = sentence.before(p)) {
            String word = sentence.word(p);
            joined |= word.equals("worth")
                    || word.equals("valued")
                    || word.equals("of")
                    || word.equals("for")
                    || word.equals("totaling");
            if (joined && instrumentOf(word) != null) {
                return p;
            }
            boolean between = word.equals("worth")
                    || word.endsWith("ly")
                    || word.equals("valued")
                    || word.equals("at")
                    || word.equals("of")
                    || word.equals("for")
                    || word.equals("up")
                    || word.equals("to")
                    || word.equals("over")
                    || word.equals("about")
                    || word.equals("totaling");
            if (!between) {
                return -1;
            }
        }
        return -1;
    }

    private static @Nullable Instrument instrumentOf(String noun) {
        return switch (noun) {
            case "contract", "order", "contracts", "orders" -> Instrument.CONTRACT;
            case "loan", "facility", "mortgage" -> Instrument.DEBT;
            case "round", "placement", "financing", "offering", "ipo" -> Instrument.EQUITY;
            default -> null;
        };
    }

    /** The verb the sum depends on: the nearest one before it with only modifiers between. */
    private static int governor(Sentence sentence, int sum, boolean loose) {
        int p = sentence.before(sum);
        for (int k = 0; k < 14 && p >= 0; k++) {
            String word = sentence.word(p);
            String lemma = Verbs.verb(word);
            boolean noun = word.equals("close")
                    || word.equals("closing") && sentence.word(p + 1).equals("of")
                    || word.equals("offering")
                    || word.equals("pricing") && sentence.word(p + 1).equals("of")
                    || word.equals("raise") && sentence.word(p - 1).equals("the")
                    || word.equals("oversubscribed")
                    || word.equals("upsized")
                    || (word.equals("signing") || word.equals("securing"))
                            && sentence.word(p + 1).equals("of")
                    || word.equals("funding")
                    || word.equals("placement")
                    || word.equals("announced") && sentence.word(p - 1).equals("previously");
            if (!lemma.isEmpty()
                    && !noun
                    && (GETTING.contains(lemma) || GIVING.contains(lemma))
                    && !VerbWords.AUXILIARIES.contains(word)) {
                return p;
            }
            boolean name = sentence.at(p).isName();
            if (!(BETWEEN.contains(word)
                    || VerbWords.FILLERS.contains(word)
                    || name
                    || word.endsWith("ly")
                    || sentence.at(p).isMoney()
                    || DealWords.EQUITY.contains(word)
                    || DealWords.DEBT.contains(word)
                    || DealWords.CONTRACT.contains(word)
                    || word.contains("-")
                    || word.equals("award")
                    || word.equals("deal")
                    || loose && (isModifier(sentence, p) || sentence.at(p).is(",")))) {
                return -1;
            }
            p = sentence.before(p);
        }
        return -1;
    }

    /** Whether the noun of the sum says that it is owed or earned, so that any adjective may stand between it and its verb. */
    private static boolean isNamedByNoun(Sentence sentence, int noun, MoneyUse use) {
        String word = noun >= 0 ? sentence.word(noun) : use.noun();
        return DealWords.CONTRACT.contains(word) || DealWords.DEBT.contains(word);
    }

    private static boolean isModifier(Sentence sentence, int p) {
        String word = sentence.word(p);
        return sentence.at(p).isWord()
                && !VerbWords.isFinite(word)
                && !Prepositions.ALL.contains(word)
                && !VerbWords.RELATIVES.contains(word)
                && !VerbWords.PRONOUNS.contains(word)
                && !VerbWords.NEGATIONS.contains(word)
                && !DealWords.NO_DEAL.contains(word)
                && !word.equals("but")
                && !isGerund(word);
    }

    private static boolean isGerund(String word) {
        Verbs.Match match = Verbs.read(word);
        return match != null && match.form() == Verbs.Form.GERUND;
    }

    private static @Nullable DealStatus statusOf(
            Sentence sentence, @Nullable VerbChain chain, String lemma, MoneyUse use) {
        if (chain == null) {
            return DealStatuses.isHearsay(sentence) ? DealStatus.RUMOURED : DealStatus.COMPLETED;
        }
        DealStatus status = DealStatuses.of(sentence, chain);
        if (status == DealStatus.COMPLETED
                && (lemma.equals("agree") || lemma.equals("commit") || lemma.equals("pledge"))) {
            return DealStatus.ANNOUNCED;
        }
        boolean offering = use.noun().equals("offering")
                || use.noun().equals("placement")
                || use.noun().equals("ipo");
        boolean begun = lemma.equals("announce")
                || lemma.equals("launch")
                || lemma.equals("price")
                || lemma.equals("unveil")
                || lemma.equals("begin")
                || lemma.equals("upsize")
                || lemma.equals("negotiate")
                || lemma.equals("file")
                || lemma.equals("open");
        if (status == DealStatus.COMPLETED && offering && begun) {
            boolean closed = sentence.find(
                                    Set.of("close", "closing", "closed", "closes", "completion", "completed"),
                                    0,
                                    chain.verb() + 12)
                            >= 0
                    && sentence.find(Set.of("expected", "subject"), 0, sentence.size()) < 0;
            return closed ? DealStatus.COMPLETED : lemma.equals("file") ? DealStatus.PLANNED : DealStatus.ANNOUNCED;
        }
        return status;
    }

    private static void readGiver(
            Roles roles, Sentence sentence, VerbChain chain, int sum, MoneyUse use, DealDraft draft) {
        roles.subject(chain).forEach(draft::addInvestor);
        // "lent Acme $5 million", "awarded Acme a $5 million contract"
        for (int i = chain.verb() + 1; i < sum; i++) {
            Party party = sentence.at(i).isName() ? roles.firstName(i, i + 1) : null;
            if (party != null) {
                draft.addTarget(party);
                return;
            }
        }
        if (sentence.word(chain.verb() + 1).equals("it")) {
            roles.main().ifPresent(draft::addTarget);
            return;
        }
        Complements after = Complements.of(sentence, Math.max(use.end() - 1, sum));
        Complements.Phrase to = after.phrase("to", "for", "in", "into", "with");
        if (to != null) {
            roles.names(to.from(), to.to()).forEach(draft::addTarget);
        }
    }

    private static void readGetter(
            Reading reading,
            Roles roles,
            Sentence sentence,
            @Nullable VerbChain chain,
            int sum,
            MoneyUse use,
            DealDraft draft) {
        Party possessor = possessor(reading, sentence, sum);
        Party meant = possessor == null ? RaisedSums.namedBeforeCompany(reading, sentence, sum) : null;
        if (possessor != null) {
            draft.addTarget(possessor);
        } else if (meant != null) {
            draft.addTarget(meant);
        } else if (chain != null && !chain.isPassive()) {
            roles.subject(chain).forEach(draft::addTarget);
        } else if (chain != null && GIVING.contains(Verbs.verb(sentence.word(chain.verb())))) {
            // "Acme was awarded a $5 million contract by Bolt"
            roles.subject(chain).forEach(draft::addTarget);
        }
        if (draft.targets.isEmpty()) {
            Complements after = Complements.of(sentence, Math.max(use.end() - 1, sum));
            Complements.Phrase to = after.phrase("for", "to", "in");
            Party named = to == null || to.preposition().equals("in") && use.instrument() == Instrument.CONTRACT
                    ? null
                    : roles.firstName(to.from(), Math.min(to.to(), to.from() + 3));
            if (named != null) {
                draft.addTarget(named);
            }
        }
        boolean gerund = chain != null && chain.subject() == VerbChain.Subject.OTHER;
        if (draft.targets.isEmpty() && (chain == null || gerund || chain.subject() == VerbChain.Subject.SHARED)) {
            Party owner = owner(reading, sentence, sum);
            if (owner != null) {
                draft.addTarget(owner);
            }
        }
        if (Verbs.verb(verbOf(sentence, chain)).equals("arrange")) {
            draft.targets.removeIf(party -> Gifts.isBroker(party) || NameKinds.isFirstName(party.name()));
        }
        while (draft.targets.size() > 1 && draft.instrument != Instrument.CONTRACT) {
            draft.targets.removeLast();
        }
    }

    private static String verbOf(Sentence sentence, @Nullable VerbChain chain) {
        return chain == null ? "" : sentence.word(chain.verb());
    }

    private static @Nullable Party possessor(Reading reading, Sentence sentence, int sum) {
        int start = TakeoverNounFrame.phraseStart(sentence, sum);
        return TakeoverNounFrame.possessor(reading, sentence, start, sum);
    }

    /** Whose sum it is when no verb says so: the sentence's first name, or after a comma, or whom the text is about. */
    private static @Nullable Party owner(Reading reading, Sentence sentence, int sum) {
        for (int i = 0; i < sum; i++) {
            Name name = sentence.at(i).name();
            if (name != null
                    && sentence.aside(i) == 0
                    && !name.titled()
                    && !reading.isSurname(name)
                    && (sentence.word(sentence.after(i)).equals("'s")
                            || !Prepositions.ALL.contains(sentence.word(sentence.before(
                                    NameList.endingAt(sentence, i).getFirst()))))
                    && !TALKING.contains(Verbs.verb(sentence.word(sentence.after(i))))
                    && DealParties.isSomebody(reading.party(name))) {
                return reading.party(name);
            }
        }
        for (int i = sum; i < sentence.size() - 1; i++) {
            if (sentence.at(i).is(",")
                    && sentence.at(i + 1).isName()
                    && VerbWords.isFinite(sentence.word(sentence.after(i + 1)))) {
                return reading.party(Objects.requireNonNull(sentence.at(i + 1).name()));
            }
        }
        return reading.spokenOfBefore(sentence);
    }
}
