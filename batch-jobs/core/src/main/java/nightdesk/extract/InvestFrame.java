package nightdesk.extract;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import nightdesk.clause.Complements;
import nightdesk.clause.Parties;
import nightdesk.clause.Places;
import nightdesk.clause.Reading;
import nightdesk.clause.Sentence;
import nightdesk.clause.VerbChain;
import nightdesk.clause.VerbWords;
import nightdesk.clause.Verbs;
import nightdesk.fact.AmountKind;
import nightdesk.fact.DealStatus;
import nightdesk.fact.EventDate;
import nightdesk.fact.Instrument;
import nightdesk.fact.Party;
import nightdesk.text.WordSet;

/** "B invests M in T", "B will spend M on a plant", "B's M investment in T". */
final class InvestFrame implements DealFrame {
    private static final Set<String> VERBS =
            WordSet.of("invest pour inject pump plow plough sink spend commit pledge funnel earmark");
    private static final Set<String> SPENDING = WordSet.of("spend earmark");
    private static final Set<String> BETWEEN = WordSet.of("""
            a an additional another up to over more than nearly about some around total of further extra another around roughly its the as much
            approximately almost fresh initial at least close another
            """);
    private static final Set<String> RESCUES = WordSet.of("lifeline bailout bail-out rescue");
    private static final Set<String> NOUNS = WordSet.of("investment investments commitment injection infusion");
    private static final Set<String> NO_PURPOSE = WordSet.of("""
            grants grant scholarships scholarship donations relief charity charities prizes fines settlement damages buyback buybacks repurchases dividends
            ads ad advertising mission communities nonprofits causes stock shares bitcoin bonds gifts gift lobbying adoption costs expenses
            salaries charitable philanthropic students veterans patients
            """);
    private static final Set<String> CAPEX_NOUNS = WordSet.of("""
            plant factory expansion campus center centre facility project program programme infrastructure capacity build construction complex fab
            plants factories facilities projects centers vessels vessel ships fleet aircraft wells drilling
            """);

    @Override
    public Set<String> triggers() {
        return FrameTriggers.of(List.of(VERBS), List.of(NOUNS));
    }

    @Override
    public void read(Reading reading, Sentence sentence, List<DealDraft> drafts) {
        for (int i = 0; i < sentence.size(); i++) {
            String lemma = Verbs.verb(sentence.word(i));
            if (VERBS.contains(lemma)) {
                readVerb(reading, sentence, i, lemma, drafts);
            } else if (NOUNS.contains(sentence.word(i))) {
                readNoun(reading, sentence, i, drafts);
            }
        }
    }

    private static void readVerb(Reading reading, Sentence sentence, int verb, String lemma, List<DealDraft> drafts) {
        VerbChain chain = VerbChain.of(sentence, verb);
        int sum = chain.isPassive() ? sumBefore(sentence, verb) : sumAfter(sentence, verb);
        DealStatus status = DealStatuses.of(sentence, chain);
        if (status == null || sum < 0 && !(lemma.equals("invest") && Roles.isNamed(chain) && !chain.isPassive())) {
            return;
        }
        if (sum >= 0
                && (MoneyUse.of(sentence, sum).kind() != MoneyUse.Kind.SUM
                        || DealWords.EQUITY.contains(MoneyUse.of(sentence, sum).noun()) && !lemma.equals("invest"))) {
            return;
        }
        boolean promised = lemma.equals("commit") || lemma.equals("pledge") || lemma.equals("earmark");
        if (promised && status == DealStatus.COMPLETED) {
            status = DealStatus.ANNOUNCED;
        }
        Roles roles = new Roles(reading, sentence);
        DealDraft draft = new DealDraft(
                sentence,
                verb,
                Math.max(verb, sum) + 1,
                chain.isPassive() ? "deal.invest.passive" : "deal.invest.active",
                Instrument.EQUITY,
                status,
                DealStatuses.modality(status, sentence, chain));
        if (!chain.isPassive()) {
            roles.subject(chain).forEach(draft::addInvestor);
        }
        Complements after = Complements.of(sentence, sum >= 0 && !chain.isPassive() ? sum : verb);
        Complements.Phrase by = after.phrase("by");
        if (chain.isPassive() && by != null) {
            roles.names(by.from(), by.to()).forEach(draft::addInvestor);
        }
        if (sum < 0) {
            readUnnamedSum(roles, sentence, verb, draft, drafts);
            return;
        }
        DealMoney.put(draft, sentence, sum);
        readPurpose(reading, roles, sentence, after, lemma, draft);
        draft.date = EventDates.near(sentence, verb);
        setCumulative(sentence, chain, sum, draft);
        if (!isVague(sentence, chain, after, draft)) {
            add(draft, drafts);
        }
    }

    /** Spending of no project: what people spend, what a body has given over the years, what somebody is said to put in somewhere. */
    private static boolean isVague(Sentence sentence, VerbChain chain, Complements after, DealDraft draft) {
        if (draft.instrument != Instrument.CAPEX) {
            return false;
        }
        boolean project = sentence.find(CAPEX_NOUNS, after.from(), after.end()) >= 0;
        boolean years = sentence.has(Set.of("since", "decades"));
        Verbs.Match form = Verbs.read(sentence.word(chain.verb()));
        boolean habit = form != null
                && form.form() == Verbs.Form.GERUND
                && !chain.has(VerbWords.BE)
                && draft.amount != null
                && draft.amount.max().compareTo(draft.amount.min()) > 0;
        boolean they = chain.subject() == VerbChain.Subject.SPOKEN_OF
                && sentence.word(chain.subjectAt()).equals("they");
        boolean aside = chain.subject() != VerbChain.Subject.NAMED && draft.targets.isEmpty();
        boolean gift = draft.investors.stream().anyMatch(party -> party.name().endsWith("Foundation"));
        return they || habit || aside || gift || years && !project && draft.status == DealStatus.COMPLETED;
    }

    private static void readUnnamedSum(
            Roles roles, Sentence sentence, int verb, DealDraft draft, List<DealDraft> drafts) {
        Verbs.Match match = Verbs.read(sentence.word(verb));
        boolean advice = match != null
                && match.form() == Verbs.Form.GERUND
                && !VerbWords.BE.contains(sentence.word(sentence.before(verb)));
        Complements after = Complements.of(sentence, verb);
        Complements.Phrase in = after.phrase("in", "into");
        if (advice || in == null || in.from() != sentence.after(sentence.after(verb)) && after.to() != after.from()) {
            return;
        }
        List<Party> targets = roles.target(in.from(), in.to(), false);
        for (Party target : targets) {
            if (target.vendor() != null || isOrganisation(sentence, in)) {
                draft.addTarget(target);
            }
        }
        if (draft.targets.isEmpty()
                || draft.targets.stream().anyMatch(target -> Places.isPlace(target) || Gifts.isCharitable(target))) {
            return;
        }
        draft.date = EventDates.near(sentence, verb);
        add(draft, drafts);
    }

    private static boolean isOrganisation(Sentence sentence, Complements.Phrase phrase) {
        return sentence.at(phrase.to() - 1).isName()
                && !Places.isPlace(
                        Objects.requireNonNull(sentence.at(phrase.to() - 1).name())
                                .text());
    }

    private static void readPurpose(
            Reading reading, Roles roles, Sentence sentence, Complements after, String lemma, DealDraft draft) {
        if (sentence.find(RESCUES, after.from() - 1, after.from() + 4) >= 0) {
            draft.instrument = Instrument.MIXED;
            Party rescued = reading.spokenOfBefore(sentence);
            Party main = reading.main();
            Party saved = rescued == null || Parties.contains(draft.investors, rescued) ? main : rescued;
            if (saved != null && !Parties.contains(draft.investors, saved)) {
                draft.addTarget(saved);
            }
            return;
        }
        boolean spends = SPENDING.contains(lemma);
        if (sentence.find(NO_PURPOSE, after.from(), after.end()) >= 0) {
            draft.investors.clear();
            return;
        }
        Complements.Phrase in = after.phrase("in", "into");
        Complements.Phrase other = after.phrase("on", "to", "for", "towards", "toward");
        boolean works = in != null && other != null && other.from() < in.from() && isInfinitive(sentence, other);
        Complements.Phrase phrase =
                in != null && !spends && !works && !isTime(sentence, in) ? in : other != null ? other : in;
        if (phrase == null || isTime(sentence, phrase)) {
            draft.instrument = Instrument.CAPEX;
            return;
        }
        int last = phrase.to() - 1;
        boolean into = in != null && in.equals(phrase);
        boolean given = lemma.equals("commit") && phrase.preposition().equals("to");
        boolean company = (into || given)
                && !spends
                && sentence.at(last).isName()
                && !Places.isPlace(
                        Objects.requireNonNull(sentence.at(last).name()).text())
                && sentence.find(CAPEX_NOUNS, phrase.from(), phrase.to()) < 0;
        if (company) {
            roles.target(phrase.from(), phrase.to(), false).forEach(draft::addTarget);
            return;
        }
        String head = roles.head(phrase.from(), phrase.to());
        if (into
                && VerbWords.ORGANISATIONS.contains(head)
                && sentence.word(phrase.from()).equals("the")) {
            Party spoken = reading.spokenOfBefore(sentence);
            if (spoken != null && !Parties.contains(draft.investors, spoken)) {
                draft.addTarget(spoken);
                return;
            }
        }
        draft.instrument = Instrument.CAPEX;
        int from = phrase.from();
        if (phrase.preposition().equals("to") && Verbs.read(sentence.word(from)) != null) {
            from = sentence.after(from);
        }
        roles.target(from, phrase.to(), true).forEach(draft::addTarget);
    }

    /** "to build a plant in Ohio": the phrase begins with the verb of what the money is for. */
    private static boolean isInfinitive(Sentence sentence, Complements.Phrase phrase) {
        Verbs.Match match = Verbs.read(sentence.word(phrase.from()));
        return phrase.preposition().equals("to") && match != null && match.form() == Verbs.Form.BASE;
    }

    /** "$5 million in funding": says what kind of money it is, not where it goes. */
    private static boolean isKindOfMoney(String head) {
        return DealWords.EQUITY.contains(head)
                || DealWords.DEBT.contains(head)
                || head.equals("debt")
                || head.equals("cash");
    }

    private static boolean isTime(Sentence sentence, Complements.Phrase phrase) {
        for (int i = phrase.from(); i < phrase.to(); i++) {
            String word = sentence.word(i);
            boolean year = word.length() == 4 && Character.isDigit(word.charAt(0));
            if (year
                    || word.equals("years")
                    || word.equals("year")
                    || word.equals("months")
                    || word.equals("quarter")
                    || word.equals("cash")
                    || word.equals("decade")
                    || word.equals("total")) {
                return true;
            }
        }
        return false;
    }

    private static void setCumulative(Sentence sentence, VerbChain chain, int sum, DealDraft draft) {
        boolean perfect = chain.has(Set.of("has", "have", "had"));
        int since = sentence.find(Set.of("since"), sum, sum + 12);
        if (perfect && since >= 0 && draft.status == DealStatus.COMPLETED) {
            draft.kind = AmountKind.CUMULATIVE;
            String year = sentence.word(since + 1);
            if (!draft.date.isStated() || !draft.date.asWritten().startsWith("since")) {
                draft.date = new EventDate(("since " + year).trim(), null, EventDate.Precision.UNKNOWN);
            }
        }
    }

    private static int sumAfter(Sentence sentence, int verb) {
        int i = sentence.after(verb);
        for (int k = 0; k < 7 && i < sentence.size(); k++) {
            if (sentence.at(i).isMoney()) {
                return sentence.at(i).money() != null ? i : -1;
            }
            if (!BETWEEN.contains(sentence.word(i))
                    && !VerbWords.FILLERS.contains(sentence.word(i))
                    && !sentence.word(i).endsWith("ly")) {
                return -1;
            }
            i = sentence.after(i);
        }
        return -1;
    }

    private static int sumBefore(Sentence sentence, int verb) {
        int i = sentence.before(verb);
        for (int k = 0; k < 7 && i >= 0; k++) {
            if (sentence.at(i).isMoney()) {
                return i;
            }
            if (!VerbWords.AUXILIARIES.contains(sentence.word(i)) && !VerbWords.FILLERS.contains(sentence.word(i))) {
                return -1;
            }
            i = sentence.before(i);
        }
        return -1;
    }

    /** "B's $5 million investment in T", "a $5 million investment from B", "an investment of $5 million in T". */
    private static void readNoun(Reading reading, Sentence sentence, int noun, List<DealDraft> drafts) {
        int start = TakeoverNounFrame.phraseStart(sentence, noun);
        int sum = DealMoney.firstSum(sentence, start, noun);
        int head = noun;
        if (sum < 0 && sentence.word(noun + 1).equals("of")) {
            sum = DealMoney.firstSum(sentence, noun + 2, noun + 6);
            head = sum;
        }
        if (sum < 0) {
            return;
        }
        Roles roles = new Roles(reading, sentence);
        Complements after = Complements.of(sentence, head);
        Complements.Phrase in = after.phrase("in", "into");
        if (in == null
                || isTime(sentence, in)
                || in.to() - in.from() < 4 && isKindOfMoney(roles.head(in.from(), in.to()))) {
            return;
        }
        DealStatus status = DealStatuses.isHearsay(sentence) ? DealStatus.RUMOURED : DealStatus.COMPLETED;
        int verb = sentence.before(start);
        Verbs.Match match = Verbs.read(sentence.word(verb));
        VerbChain chain = match == null || VerbWords.AUXILIARIES.contains(sentence.word(verb))
                ? null
                : VerbChain.of(sentence, verb);
        if (chain != null) {
            DealStatus said = DealStatuses.of(sentence, chain);
            if (said == null) {
                return;
            }
            status = said == DealStatus.COMPLETED
                            && Verbs.verb(sentence.word(verb)).equals("announce")
                    ? DealStatus.ANNOUNCED
                    : said;
        }
        DealDraft draft = new DealDraft(
                sentence,
                noun,
                noun + 1,
                "deal.invest.noun",
                Instrument.EQUITY,
                status,
                DealStatuses.modality(status, sentence, chain));
        Party possessor = TakeoverNounFrame.possessor(reading, sentence, start, noun);
        Complements.Phrase by = after.phrase("from", "by");
        if (possessor != null) {
            draft.addInvestor(possessor);
        } else if (by != null) {
            roles.names(by.from(), by.to()).forEach(draft::addInvestor);
        } else if (chain != null && !chain.isPassive()) {
            roles.subject(chain).forEach(draft::addInvestor);
        } else if (sentence.word(verb).equals("has")
                && sentence.at(sentence.before(verb)).isName()) {
            draft.addInvestor(reading.party(Roles.name(sentence, sentence.before(verb))));
        }
        DealMoney.put(draft, sentence, sum);
        readPurpose(reading, roles, sentence, after, "invest", draft);
        draft.date = EventDates.near(sentence, noun);
        if (!draft.investors.isEmpty()) {
            add(draft, drafts);
        }
    }

    private static void add(DealDraft draft, List<DealDraft> drafts) {
        draft.separateSides();
        if (draft.investors.isEmpty() || draft.amount == null && draft.targets.isEmpty()) {
            return;
        }
        if (draft.instrument == Instrument.CAPEX && draft.kind == AmountKind.NEW_COMMITMENT) {
            draft.kind = AmountKind.CAPEX;
        }
        drafts.add(draft);
    }
}
