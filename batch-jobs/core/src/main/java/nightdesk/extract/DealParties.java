package nightdesk.extract;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import nightdesk.clause.Verbs;
import nightdesk.fact.Party;
import nightdesk.text.WordSet;

/** Who can be a side of a deal or relation: somebody with a name, not a term of contracts, accounts or law written with capitals. */
final class DealParties {
    /** Words that name nobody, alone or together: "Series A Warrants", "Binding LOI", "Strategic Growth". */
    private static final Set<String> TERMS = WordSet.of("""
            warrant warrants common preferred share shares stock stocks unit units series class par pre-funded prefunded convertible note notes
            debenture debentures bonds option options pipe ipo spac atm reg regulation rule form act section sec filing prospectus s-1 f-1 8-k d s a b c e f
            rating ratings price target targets buy sell hold upside coverage equity debt capital financing funding fund round seed angel growth
            strategic strategy expansion partnership partnerships collaboration product development future vision roadmap tokenomics highlights
            loi nda mou letter intent binding non-binding definitive agreement agreements contract contracts transaction deal merger acquisition
            acquisitions offering placement private public registered direct securities underwriter underwriters agent holders holder
            company corporation board committee investor investors shareholder shareholders stockholder stockholders lender lenders bank banks
            buyer seller purchaser purchasers party parties vendor vendors customer customers client clients management team
            chairman ceo cfo coo president leader giant pioneer firm startup start-up founder associates others rights license licence
            revenue revenues ebitda gaap non-gaap adjusted operating expense expenses adjustments cash flow balance sheet net gross income proceeds
            financial results quarter annual report q1 q2 q3 q4 fy phase clinical trial trials ip ai ip property properties project projects
            award awards grant grants program programme programs merit credits credit housing tax low-income opportunity zone
            government state city county federal department parliament congress treasury
            pharmaceuticals technologies technology holdings international systems services solutions
            exchange market markets stage presale token tokens coin coins crypto stablecoin
            bankers analysts traders dealers sources officials
            offerings financings overview summary contact media disclaimer forward-looking statements news press release source update
            chain reserve pct percent co kg
            americans canadians europeans consumers engineers deposits initiation thanksgiving christmas halloween easter ramadan etf etfs
            monday tuesday wednesday thursday friday saturday sunday
            """);

    private static final Set<String> MEASURES = WordSet.of("km kms mw gw kw mwh pct sf ha oz lb lbs kg mm k % acres");
    private static final Set<String> LAWS = Set.of(
            "Act",
            "Law",
            "Bill",
            "Program",
            "Programme",
            "Day",
            "Loan",
            "Notes",
            "Facility",
            "Offering",
            "Placement",
            "Agreement",
            "Token",
            "Tokens",
            "Shares",
            "Warrants",
            "Units",
            "Securities");

    private DealParties() {}

    /** Whether a party is somebody: a vendor, or a name that is more than terms of business. */
    static boolean isSomebody(Party party) {
        if (party.vendor() != null) {
            return true;
        }
        String name = party.name();
        int from = 0;
        boolean term = true;
        for (int i = 0; i <= name.length(); i++) {
            if (i < name.length() && name.charAt(i) != ' ') {
                continue;
            }
            if (i > from) {
                String word = name.substring(from, i);
                term &= !Character.isLowerCase(word.charAt(0)) && TERMS.contains(plain(word));
            }
            from = i + 1;
        }
        if (name.indexOf(' ') < 0 && (isVerb(plain(name)) || isMeasure(name)) || LAWS.contains(lastWord(name))) {
            return false;
        }
        boolean numbered = name.length() > 2 && Character.isDigit(name.charAt(0)) && name.charAt(1) == '-';
        if (numbered && Character.isUpperCase(name.charAt(2))) {
            // "UPDATE 1-Acme buys"
            return false;
        }
        if (name.contains("Tax Credit")) {
            return false;
        }
        if (name.endsWith("Breaks") || name.endsWith("Newswire")) {
            // The brand of a wire before a headline.
            return false;
        }
        int glued = name.indexOf("The", 1);
        return !term && !(glued > 0 && Character.isLowerCase(name.charAt(glued - 1)));
    }

    private static String lastWord(String name) {
        return name.substring(name.lastIndexOf(' ') + 1);
    }

    /** "167KM", "500MW", "SOL-per-share". */
    private static boolean isMeasure(String word) {
        int i = 0;
        while (i < word.length() && (Character.isDigit(word.charAt(i)) || word.charAt(i) == ',')) {
            i++;
        }
        String unit = word.substring(i);
        boolean alone = i > 0 || unit.equals("MW") || unit.equals("GW") || unit.equals("KW");
        return alone && MEASURES.contains(unit.toLowerCase(Locale.ROOT)) || word.contains("-per-");
    }

    /** "Build", "Meet": a word of a slogan or headline. */
    private static boolean isVerb(String word) {
        Verbs.Match match = Verbs.read(word);
        return match != null
                && (match.form() == Verbs.Form.BASE
                        || match.form() == Verbs.Form.GERUND
                        || match.form() == Verbs.Form.THIRD)
                && word.length() > 3;
    }

    /** Takes out of a list who is nobody. */
    static void keepSomebodies(List<Party> parties) {
        parties.removeIf(party -> !isSomebody(party));
    }

    private static String plain(String word) {
        int to = word.length();
        while (to > 0 && !Character.isLetterOrDigit(word.charAt(to - 1))) {
            to--;
        }
        return word.substring(0, to).toLowerCase(Locale.ROOT);
    }
}
