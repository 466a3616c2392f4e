package nightdesk.extract;

import java.util.Locale;
import java.util.Set;
import nightdesk.clause.Sentence;
import nightdesk.fact.Instrument;
import nightdesk.fact.Party;
import nightdesk.text.WordSet;

/** Money that is raised and is no investment: gifts, grants, sales of tokens to everybody. */
final class Gifts {
    private static final Set<String> CHARITY = WordSet.of(
            "charity charities donations donors nonprofit non-profit museum scholarship scholarships presale pre-sale token fundraiser gala foundation");
    private static final Set<String> CHARITIES = WordSet.of(
            "foundation institute society church museum charity university college school hospital library alliance council coalition zoo theater theatre");
    private static final Set<String> OWNED_BY_NOBODY = WordSet.of(
            "foundation society church museum charity university college hospital library alliance nonprofit");
    private static final Set<String> CROWD =
            WordSet.of("presale pre-sale whales airdrop fundraiser nonaccrual non-accrual scholarships");
    private static final Set<String> GRANTS =
            WordSet.of("grant grants congressionally legislature appropriations nonprofits nonprofit taxpayer");

    private static final Set<String> BROKERS = WordSet.of(
            "capital advisory advisors funding realty partners estate financial mortgage finance group brokers properties dunlop");
    private static final Set<String> PUBLIC = Set.of(
            "National Institute",
            "National Science",
            "NIH",
            "NSF",
            "NASA",
            "U.S. Department",
            "Department of",
            "Ministry of",
            "State of",
            "City of",
            "European Commission",
            "European Union",
            "DARPA");

    private Gifts() {}

    /** Whether a sentence speaks of charity. */
    static boolean isCharity(Sentence sentence) {
        return sentence.has(CHARITY);
    }

    /** Whether a sentence tells of tokens sold or loans written off, or, for equity, of grants. */
    static boolean isTold(Sentence sentence, Instrument instrument) {
        boolean state = sentence.find(Set.of("government"), 1, sentence.size()) >= 0
                && sentence.matches(sentence.find(Set.of("government"), 1, sentence.size()), "government", "funding");
        return sentence.has(CROWD) || instrument == Instrument.EQUITY && (state || sentence.has(GRANTS));
    }

    /** Whether a name is that of a house that arranges loans for others. */
    static boolean isBroker(Party party) {
        String name = party.name();
        return BROKERS.contains(name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT));
    }

    /** Whether a name is that of a public body that gives grants. */
    private static boolean isPublic(Party party) {
        return PUBLIC.stream().anyMatch(party.name()::startsWith);
    }

    /** Whether the money goes to a body that nobody can own a share of, from nobody named. */
    static boolean isOne(DealDraft draft) {
        boolean grant = !draft.investors.isEmpty() && draft.investors.stream().allMatch(Gifts::isPublic);
        boolean body = draft.investors.isEmpty() && draft.targets.stream().anyMatch(Gifts::isBody);
        return draft.instrument == Instrument.EQUITY && (grant || body);
    }

    private static boolean isBody(Party party) {
        String name = party.name();
        return CHARITIES.contains(name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT));
    }

    /** Whether a name holds a word for a body that nobody can own a share of. */
    static boolean isCharitable(Party party) {
        for (String word : party.name().toLowerCase(Locale.ROOT).split(" ", -1)) {
            if (OWNED_BY_NOBODY.contains(word)) {
                return true;
            }
        }
        return false;
    }
}
