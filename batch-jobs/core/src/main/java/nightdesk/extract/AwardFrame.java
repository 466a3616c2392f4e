package nightdesk.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nightdesk.annotate.Name;
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

/**
 * "S received an order for goods from C", "C awarded S a contract", "S was awarded a contract by C", "S wins C order", "C ordered ten planes
 * from S": contracts and orders between two named sides of which no sum is told. With a sum the other frames read them.
 */
final class AwardFrame implements DealFrame {
    private static final Set<String> NOUNS = WordSet.of("contract contracts order orders subcontract");
    private static final Set<String> WINNING =
            WordSet.of("win receive secure land book obtain get bag clinch capture gain");
    private static final Set<String> AWARDING = WordSet.of("award give hand grant");
    private static final Set<String> ORDERING = Set.of("order");
    /** Words before the noun that make it something else than an order of goods or work. */
    private static final Set<String> OTHER_KINDS = WordSet.of("""
            court restraining executive consent desist stop-work protection gag compliance cease-and-desist injunction bail search
            option options future futures forward employment labor labour union record recording book smart marriage rookie extension social player
            guaranteed-contract player's minor-league max rental new-home limit market sell buy stop in mail postal money standing world law
            """);

    /** Words of the names of those whose orders are commands. */
    private static final Set<String> OFFICIALS = WordSet.of("""
            court courts judge commission regulator regulators tribunal sec ftc fcc fda fsa epa nhtsa faa cftc finra agency board police senate
            congress parliament legislature attorney judiciary justice union unions teamsters authority bureau
            """);

    private static final Set<String> PEOPLE =
            WordSet.of("workers employees people troops soldiers staff executives documents records copies");

    @Override
    public Set<String> triggers() {
        return FrameTriggers.of(List.of(ORDERING), List.of(NOUNS));
    }

    @Override
    public void read(Reading reading, Sentence sentence, List<DealDraft> drafts) {
        for (int i = 0; i < sentence.size(); i++) {
            if (sentence.at(i).isMoney()) {
                return;
            }
        }
        for (int i = 0; i < sentence.size(); i++) {
            String word = sentence.word(i);
            if (sentence.isQuoted(i)) {
                continue;
            }
            if (NOUNS.contains(word) && isContract(sentence, i) && readNoun(reading, sentence, i, drafts)) {
                continue;
            }
            if (word.equals("ordered")
                    || word.equals("orders") && sentence.at(i - 1).isName()) {
                readOrdered(reading, sentence, i, drafts);
            }
        }
    }

    private static boolean isContract(Sentence sentence, int noun) {
        return !OTHER_KINDS.contains(sentence.word(noun - 1))
                && !OTHER_KINDS.contains(sentence.word(noun - 2))
                && !OTHER_KINDS.contains(sentence.word(noun + 1))
                && !Verbs.verb(sentence.word(noun + 1)).equals("dispute");
    }

    /** The verb in front of the noun, with nothing else that is finite between; below 0 if there is none. */
    private static int verbBefore(Sentence sentence, int noun) {
        for (int v = noun - 1; v >= 0 && noun - v < 10; v--) {
            String lemma = Verbs.verb(sentence.word(v));
            if (WINNING.contains(lemma) || AWARDING.contains(lemma)) {
                return v;
            }
            if (sentence.at(v).isMark() && !sentence.at(v).is(",")) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean readNoun(Reading reading, Sentence sentence, int noun, List<DealDraft> drafts) {
        int verb = verbBefore(sentence, noun);
        if (verb < 0) {
            return false;
        }
        VerbChain chain = VerbChain.of(sentence, verb);
        DealStatus status = DealStatuses.of(sentence, chain);
        if (status == null || status == DealStatus.CANCELLED) {
            return false;
        }
        Roles roles = new Roles(reading, sentence);
        Complements after = Complements.of(sentence, noun);
        boolean order = sentence.word(noun).startsWith("order");
        boolean awarding = AWARDING.contains(Verbs.verb(sentence.word(verb)));
        if (awarding && !isGivenTo(sentence, verb, chain)) {
            Party supplier = recipient(roles, sentence, verb, noun, after);
            return supplier != null
                    && add(
                            sentence,
                            verb,
                            noun,
                            "deal.contract.granted",
                            status,
                            roles.subject(chain),
                            List.of(supplier),
                            drafts);
        }
        Complements.Phrase by = after.phrase("by", "from");
        List<Party> customers = new ArrayList<>(by == null ? List.of() : leading(roles, sentence, by));
        if (customers.isEmpty() && sentence.isHeadline()) {
            Name name = sentence.at(noun - 1).name();
            if (name != null && noun - 2 == verb && name.text().indexOf('-') < 0) {
                customers.add(reading.party(name));
            }
        }
        if (customers.isEmpty() || order && after.phrase("to") != null && after.phrase("for") == null) {
            return false;
        }
        return add(
                sentence,
                verb,
                noun,
                awarding ? "deal.contract.granted" : "deal.contract.won",
                status,
                customers,
                roles.subject(chain),
                drafts);
    }

    /** Whether an award is told from the side of who gets it: "was awarded", or "Acme awarded contract by Bolt" in a headline. */
    private static boolean isGivenTo(Sentence sentence, int verb, VerbChain chain) {
        return chain.isPassive() || sentence.isHeadline() && sentence.find(Set.of("by", "from"), verb, verb + 12) >= 0;
    }

    /** The names a phrase begins with: "from Acme and Bolt", not "from Acme dealers" or "from a unit of Acme". */
    private static List<Party> leading(Roles roles, Sentence sentence, Complements.Phrase phrase) {
        int at = phrase.from();
        while (at < phrase.to()
                && at < phrase.from() + 2
                && (sentence.word(at).equals("the") || sentence.word(at).equals("both"))) {
            at++;
        }
        boolean alone = sentence.at(at).isName() && sentence.at(phrase.to() - 1).isName();
        return alone ? roles.names(at, phrase.to()) : List.of();
    }

    /** "awarded Acme a contract", "awarded a contract to Acme". */
    private static @Nullable Party recipient(Roles roles, Sentence sentence, int verb, int noun, Complements after) {
        Complements.Phrase to = after.recipient(sentence);
        int next = sentence.after(verb);
        if (sentence.at(next).isName() && next < noun) {
            String article = sentence.word(sentence.after(next));
            boolean own = sentence.isHeadline()
                    || article.equals("a")
                    || article.equals("an")
                    || article.equals("its")
                    || article.equals("the");
            return own ? roles.firstName(next, next + 1) : null;
        }
        return to == null || !sentence.at(to.from()).isName() ? null : roles.firstName(to.from(), to.from() + 1);
    }

    /** "C ordered 20 planes from S": goods that are counted or named, of a maker. */
    private static void readOrdered(Reading reading, Sentence sentence, int verb, List<DealDraft> drafts) {
        VerbChain chain = VerbChain.of(sentence, verb);
        Complements complements = Complements.of(sentence, verb);
        Complements.Phrase from = complements.phrase("from");
        Roles roles = new Roles(reading, sentence);
        DealStatus status = DealStatuses.of(sentence, chain);
        String first = sentence.word(complements.from());
        boolean counted = !first.isEmpty() && Character.isDigit(first.charAt(0));
        boolean goods = counted || sentence.find(DealWords.GOODS, complements.from(), complements.to()) >= 0;
        if (from == null
                || !goods
                || chain.isPassive()
                || status == null
                || status == DealStatus.CANCELLED
                || complements.phrase("to") != null && complements.recipient(sentence) == null
                || sentence.find(PEOPLE, complements.from(), complements.to()) >= 0
                || complements.to() <= complements.from()) {
            return;
        }
        List<Party> suppliers = leading(roles, sentence, from);
        add(sentence, verb, verb, "deal.contract.ordered", status, roles.subject(chain), suppliers, drafts);
    }

    private static boolean add(
            Sentence sentence,
            int verb,
            int noun,
            String rule,
            DealStatus status,
            List<Party> customers,
            List<Party> suppliers,
            List<DealDraft> drafts) {
        DealDraft draft = new DealDraft(
                sentence,
                Math.min(verb, noun),
                noun + 1,
                rule,
                Instrument.CONTRACT,
                status,
                DealStatuses.modality(status, sentence, null));
        customers.stream().filter(AwardFrame::isTrader).forEach(draft::addInvestor);
        suppliers.stream()
                .filter(party -> isTrader(party) && !Parties.contains(draft.investors, party))
                .forEach(draft::addTarget);
        if (draft.investors.isEmpty() || draft.targets.isEmpty()) {
            return false;
        }
        draft.date = EventDates.near(sentence, verb);
        drafts.add(draft);
        return true;
    }

    /** Who trades: not a person, not a place, not a body whose orders are commands. */
    private static boolean isTrader(Party party) {
        if (party.vendor() != null) {
            return true;
        }
        String name = party.name();
        for (String word : name.toLowerCase(java.util.Locale.ROOT).split(" ", -1)) {
            if (OFFICIALS.contains(word)) {
                return false;
            }
        }
        return !Places.isPlace(party) && !NameKinds.isNation(name) && !NameKinds.isFirstName(name);
    }
}
