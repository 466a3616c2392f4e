package nightdesk.extract;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import nightdesk.annotate.NameKinds;
import nightdesk.clause.Complements;
import nightdesk.clause.Parties;
import nightdesk.clause.Places;
import nightdesk.clause.Reading;
import nightdesk.clause.Sentence;
import nightdesk.clause.VerbChain;
import nightdesk.clause.Verbs;
import nightdesk.fact.DealStatus;
import nightdesk.fact.Instrument;
import nightdesk.fact.Party;
import nightdesk.text.WordSet;
import org.jspecify.annotations.Nullable;

/** "B acquires T for M", "T was bought by B", "B takes a stake in T": verbs of buying. */
final class PurchaseFrame implements DealFrame {
    private static final Set<String> VERBS = WordSet.of("acquire buy purchase");
    private static final Set<String> WITH_OVER = WordSet.of("take");
    private static final Set<String> WITH_UP = WordSet.of("snap gobble scoop");
    private static final Set<String> WITH_STAKE =
            WordSet.of("take acquire buy purchase get grab obtain increase raise secure own");
    private static final Set<String> AUCTIONS = WordSet.of("bidding auction battle contest");
    private static final Set<String> NOT_NOUN = WordSet.of("a the strong rating its his recommendation best");
    private static final Set<String> NOT_BOUGHT = WordSet.of("""
            time more direction leadership role reins job post helm duties products product tickets customers skills knowledge back rating knowledge homes home insurance stocks goods groceries
            gifts food items nfts tokens coins
            """);

    /** Goods of the commodity markets, bought every day. */
    private static final Set<String> COMMODITIES = WordSet.of("""
            tonnes tons bushels bales barrels wheat maize corn rapeseed soybeans sugar cotton rice barley cocoa coffee
            """);

    private static final Set<String> COINS = WordSet.of("bitcoin btc eth ethereum ether xrp solana sol dogecoin doge");
    /** Without one of these "took over" is no takeover. */
    private static final Set<String> CORPORATE = WordSet.of("""
            company firm rival stake shares share bank airline business bid offer maker operations unit group retailer deal subsidiary majority
            producer plant operator brand brands
            """);

    private static final Set<String> NUMBERS = WordSet.of(
            "two three four five six seven eight nine ten eleven twelve fifteen twenty dozens hundreds thousands");

    private static final BigDecimal HALF = BigDecimal.valueOf(50);

    @Override
    public Set<String> triggers() {
        return FrameTriggers.of(List.of(VERBS, WITH_OVER, WITH_UP, WITH_STAKE, Set.of("win")), List.of());
    }

    @Override
    public void read(Reading reading, Sentence sentence, List<DealDraft> drafts) {
        for (int i = 0; i < sentence.size(); i++) {
            String word = sentence.word(i);
            if (word.isEmpty()) {
                continue;
            }
            String verb = Verbs.verb(word);
            int last = i;
            if (verb.equals("win") && auctionWon(sentence, i) >= 0) {
                last = auctionWon(sentence, i);
            } else if (WITH_OVER.contains(verb) && sentence.word(i + 1).equals("over")
                    || WITH_UP.contains(verb) && sentence.word(i + 1).equals("up")) {
                last = i + 1;
            } else if (WITH_STAKE.contains(verb) && takesStake(sentence, i)) {
                readStake(reading, sentence, i, drafts);
                continue;
            } else if (!VERBS.contains(verb) || isNoun(sentence, i)) {
                continue;
            }
            readVerb(reading, sentence, i, last, drafts);
        }
    }

    /** "B won the bidding for T": the place of "for"; -1 if the verb says something else. */
    private static int auctionWon(Sentence sentence, int verb) {
        int noun = sentence.find(AUCTIONS, verb + 1, verb + 4);
        return noun >= 0 && sentence.word(noun + 1).equals("for") ? noun + 1 : -1;
    }

    private static boolean isNoun(Sentence sentence, int i) {
        String word = sentence.word(i);
        boolean base = word.equals("buy") || word.equals("purchase") || word.equals("buys");
        String before = sentence.word(i - 1);
        String after = sentence.word(i + 1);
        return base
                        && (NOT_NOUN.contains(before)
                                || before.equals("'")
                                || before.equals("\"")
                                || after.equals("rating")
                                || after.equals("of")
                                || after.equals("price")
                                || after.equals("order")
                                || after.equals("agreement")
                                || after.equals("back")
                                || after.equals("-"))
                || after.equals("back")
                || word.equals("purchasing") && (after.equals("power") || after.equals("manager"));
    }

    private static void readVerb(Reading reading, Sentence sentence, int verb, int last, List<DealDraft> drafts) {
        VerbChain chain = VerbChain.of(sentence, verb);
        DealStatus status = DealStatuses.of(sentence, chain);
        if (status == null || isUse(sentence, chain)) {
            return;
        }
        Roles roles = new Roles(reading, sentence);
        Complements complements = Complements.of(sentence, last);
        DealDraft draft = new DealDraft(
                sentence,
                verb,
                last + 1,
                chain.isPassive() ? "deal.acquire.passive" : "deal.acquire.active",
                Instrument.ACQUISITION,
                status,
                DealStatuses.modality(status, sentence, chain));
        if (chain.isPassive()) {
            readPassive(roles, chain, complements, draft);
        } else {
            readActive(reading, roles, sentence, chain, complements, draft);
        }
        if (last > verb + 1) {
            draft.status = status == DealStatus.COMPLETED ? DealStatus.ANNOUNCED : status;
        }
        finish(reading, sentence, verb, complements, draft, drafts);
    }

    /** What money is used for, and what somebody does every day: "proceeds used to purchase", "it buys old cars". */
    private static boolean isUse(Sentence sentence, VerbChain chain) {
        Verbs.Match match = Verbs.read(sentence.word(chain.verb()));
        boolean daily = match != null
                && match.form() == Verbs.Form.THIRD
                && chain.subject() == VerbChain.Subject.SPOKEN_OF
                && !sentence.isHeadline();
        return daily || chain.has(Set.of("used", "proceeds"));
    }

    private static void readPassive(Roles roles, VerbChain chain, Complements complements, DealDraft draft) {
        roles.subject(chain).forEach(draft::addTarget);
        Complements.Phrase by = complements.phrase("by");
        if (by != null) {
            roles.names(by.from(), by.to()).forEach(draft::addInvestor);
        }
    }

    private static void readActive(
            Reading reading,
            Roles roles,
            Sentence sentence,
            VerbChain chain,
            Complements complements,
            DealDraft draft) {
        for (Party party : roles.subject(chain)) {
            draft.addInvestor(party);
        }
        String head = roles.head(complements.from(), complements.to());
        if (sentence.at(complements.from()).isMoney()) {
            readWorth(reading, roles, sentence, complements, draft);
            return;
        }
        boolean owned = sentence.word(chain.verb()).startsWith("acquir")
                && sentence.at(complements.from()).isName();
        if (NOT_BOUGHT.contains(head) && !owned
                || NOT_BOUGHT.contains(sentence.word(complements.from()))
                || sentence.find(COMMODITIES, complements.from(), complements.to()) >= 0
                        && !DealWords.BUSINESS.contains(head)) {
            draft.investors.clear();
            return;
        }
        if (readRelative(reading, sentence, chain, complements, draft)) {
            return;
        }
        boolean endsInName = sentence.at(complements.to() - 1).isName();
        boolean bought0 = !sentence.word(chain.verb()).startsWith("acquir");
        boolean goods =
                DealWords.GOODS.contains(head) && !endsInName && bought0 || isManyThings(sentence, complements, head);
        if (goods) {
            readOrder(roles, complements, draft);
            return;
        }
        boolean business = DealWords.BUSINESS.contains(head);
        boolean stake = DealWords.STAKES.contains(head) && !head.equals("assets") && !head.equals("asset");
        Complements.Phrase held = Roles.held(complements);
        if (stake && held != null && held.from() >= complements.to()) {
            readShare(roles, sentence, complements, held, draft);
            return;
        }
        List<Party> bought = roles.boughtTarget(complements.from(), complements.to(), business);
        boolean loose = head.equals("shares") || head.equals("share") || head.equals("stock");
        if (stake && loose && !Roles.areNamed(bought)) {
            bought = List.of();
        } else if (stake && (!Roles.areNamed(bought) || bought.isEmpty())) {
            Party held0 = holder(reading, sentence, chain, draft);
            bought = held0 == null ? List.of() : List.of(held0);
        }
        if (bought.isEmpty() || !Roles.areNamed(bought) && !chain.counterparts().isEmpty()) {
            // "signed a letter of intent with Acme to buy the chain"
            bought = chain.counterparts().stream()
                    .map(place -> reading.party(Roles.name(sentence, place)))
                    .filter(DealParties::isSomebody)
                    .toList();
        }
        bought.forEach(draft::addTarget);
        if (stake) {
            setShare(sentence, complements.from(), complements.to(), draft);
        }
        Complements.Phrase from = complements.phrase("from");
        if (from != null) {
            draft.seller = roles.firstName(from.from(), from.to());
        }
    }

    /** "buy $5 million of services from S". */
    private static void readWorth(
            Reading reading, Roles roles, Sentence sentence, Complements complements, DealDraft draft) {
        Complements.Phrase from = complements.phrase("from");
        boolean goods = false;
        for (int i = complements.from(); i < complements.to(); i++) {
            goods |= DealWords.GOODS.contains(sentence.word(i));
        }
        if (from == null || !goods) {
            draft.investors.clear();
            return;
        }
        draft.instrument = Instrument.CONTRACT;
        Party supplier = roles.firstName(from.from(), from.to());
        if (supplier == null && nightdesk.clause.VerbWords.ORGANISATIONS.contains(sentence.word(from.to() - 1))) {
            supplier = reading.main();
        }
        if (supplier != null) {
            draft.addTarget(supplier);
        }
    }

    /** "T, which it bought" and "T since B bought it": what is bought stands before the verb. */
    private static boolean readRelative(
            Reading reading, Sentence sentence, VerbChain chain, Complements complements, DealDraft draft) {
        boolean it = sentence.word(complements.from()).equals("it");
        boolean empty = complements.to() <= complements.from();
        int subject = chain.subjectAt();
        if (subject < 1 || !it && !empty) {
            return false;
        }
        int p = it ? subject - 1 : sentence.before(subject);
        if (sentence.word(p).equals("that") && !sentence.at(p - 1).isName()) {
            return false;
        }
        if (empty
                && !it
                && !sentence.word(p).equals("which")
                && !sentence.word(p).equals("that")) {
            return false;
        }
        for (int k = p; k >= 0 && p - k < 14; k--) {
            if (sentence.at(k).isName() && !Parties.contains(draft.investors, reading.party(Roles.name(sentence, k)))) {
                draft.addTarget(reading.party(Roles.name(sentence, k)));
                return true;
            }
        }
        return false;
    }

    /** "20 Boeing jets": a number of things, of which the maker is named. */
    private static boolean isManyThings(Sentence sentence, Complements complements, String head) {
        String first = sentence.word(complements.from());
        boolean number = !first.isEmpty()
                && (first.chars().allMatch(c -> c >= '0' && c <= '9' || c == ',')
                        || NUMBERS.contains(first)
                        || first.equals("up"));
        boolean percent = sentence.word(complements.from() + 1).equals("%")
                || sentence.at(complements.from() + 1).word().startsWith("per")
                || sentence.at(complements.from() + 1).word().startsWith("pct");
        boolean business = DealWords.BUSINESS.contains(head)
                || sentence.find(DealWords.STAKES, complements.from(), complements.to()) >= 0
                || sentence.find(Set.of("acres", "stores", "companies", "plants"), complements.from(), complements.to())
                        >= 0;
        boolean named = complements.to() == complements.from() + 2
                && sentence.at(complements.from() + 1).isName()
                && first.chars().allMatch(c -> c >= '0' && c <= '9');
        return number && !percent && !business && !named;
    }

    /** Whose stake it is when no "in" says so: another party named before, else the one the text is about. */
    private static @Nullable Party holder(Reading reading, Sentence sentence, VerbChain chain, DealDraft draft) {
        for (int i = 0; i < chain.verb(); i++) {
            if (sentence.at(i).isName()
                    && sentence.aside(i) == 0
                    && !Roles.name(sentence, i).titled()
                    && !NameKinds.isFirstName(Roles.name(sentence, i).text())
                    && !sentence.word(sentence.before(i)).equals("with")
                    && !sentence.word(sentence.before(sentence.before(i))).equals("with")
                    && !Media.isMedium(Roles.name(sentence, i).text())) {
                Party party = reading.party(Roles.name(sentence, i));
                if (!Parties.contains(draft.investors, party)) {
                    return party;
                }
            }
        }
        Party main = reading.main();
        return main == null || Parties.contains(draft.investors, main) ? null : main;
    }

    private static void readOrder(Roles roles, Complements complements, DealDraft draft) {
        draft.instrument = Instrument.CONTRACT;
        Complements.Phrase from = complements.phrase("from");
        Party supplier = from != null
                ? roles.firstName(from.from(), from.to())
                : roles.firstName(complements.from(), complements.to());
        if (supplier != null) {
            draft.addTarget(supplier);
        }
    }

    private static void readShare(
            Roles roles, Sentence sentence, Complements complements, Complements.Phrase held, DealDraft draft) {
        roles.target(held.from(), held.to(), true).forEach(draft::addTarget);
        setShare(sentence, complements.from(), held.to(), draft);
    }

    /** Enters the share bought; less than half is equity. */
    static void setShare(Sentence sentence, int from, int to, DealDraft draft) {
        draft.stakePercent = DealMoney.percent(sentence, from, to);
        boolean minority = sentence.find(Set.of("minority"), from, to) >= 0
                || draft.stakePercent != null && draft.stakePercent.compareTo(HALF) < 0;
        if (minority) {
            draft.instrument = Instrument.EQUITY;
        }
    }

    /** Whether a party is only a token of many owners. */
    static boolean isCoin(Party party) {
        return COINS.contains(party.name().toLowerCase(java.util.Locale.ROOT));
    }

    private static boolean takesStake(Sentence sentence, int i) {
        if (Verbs.verb(sentence.word(i)).equals("own")) {
            return false;
        }
        Complements complements = Complements.of(sentence, i);
        for (int k = complements.from(); k < complements.to(); k++) {
            String word = sentence.word(k);
            if (word.equals("stake") || word.equals("stakes") || word.equals("interest") && k == complements.to() - 1) {
                return true;
            }
        }
        return false;
    }

    private static void readStake(Reading reading, Sentence sentence, int verb, List<DealDraft> drafts) {
        VerbChain chain = VerbChain.of(sentence, verb);
        DealStatus status = DealStatuses.of(sentence, chain);
        Complements complements = Complements.of(sentence, verb);
        Complements.Phrase held = Roles.held(complements);
        if (status == null) {
            return;
        }
        Roles roles = new Roles(reading, sentence);
        DealDraft draft = new DealDraft(
                sentence,
                verb,
                verb + 1,
                "deal.stake.active",
                Instrument.ACQUISITION,
                status,
                DealStatuses.modality(status, sentence, chain));
        if (chain.isPassive()) {
            return;
        }
        roles.subject(chain).forEach(draft::addInvestor);
        if (held != null) {
            readShare(roles, sentence, complements, held, draft);
        } else {
            roles.target(complements.from(), complements.to(), false).forEach(draft::addTarget);
            Party holder = draft.targets.isEmpty() ? holder(reading, sentence, chain, draft) : null;
            if (holder != null) {
                draft.addTarget(holder);
            }
            setShare(sentence, complements.from(), complements.to(), draft);
        }
        boolean majority = sentence.find(Set.of("majority", "controlling"), complements.from(), complements.to()) >= 0;
        if (draft.stakePercent == null && !majority) {
            draft.instrument = Instrument.EQUITY;
        }
        finish(reading, sentence, verb, complements, draft, drafts);
    }

    private static void finish(
            Reading reading,
            Sentence sentence,
            int verb,
            Complements complements,
            DealDraft draft,
            List<DealDraft> drafts) {
        draft.separateSides();
        draft.targets.removeIf(Places::isPlace);
        boolean scene = sentence.word(verb + 1).equals("over") && !sentence.has(CORPORATE);
        boolean coins = draft.targets.size() == 1 && isCoin(draft.targets.getFirst());
        if (draft.targets.isEmpty() || draft.investors.isEmpty() && (coins || sentence.isQuoted(verb))) {
            return;
        }
        DealMoney.seek(draft, reading, sentence, verb, complements.end());
        if (draft.amount == null
                && (coins
                        || scene && !draft.rule.endsWith("passive")
                        || draft.investors.isEmpty()
                        || !Roles.areNamed(draft.targets))) {
            return;
        }
        draft.date = EventDates.near(sentence, verb);
        drafts.add(draft);
    }
}
