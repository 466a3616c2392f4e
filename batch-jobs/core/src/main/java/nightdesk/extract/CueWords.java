package nightdesk.extract;

import java.util.ArrayList;
import java.util.List;

/** The words and phrases that make a sentence worth reading, by what for. */
final class CueWords {
    /** Words of deals that say nothing without an amount in the same sentence. */
    static final String DEALS = """
            invest invests invested investing investment investments raise raises raised raising secure secures
            secured securing close closes closed closing fund funds funding financing round loan loans facility notes
            bonds contract contracts order orders ordered deal deals stake stakes offer offers offered offering
            tender tendering prepare prepares preparing considering weighing eyeing mulling lease leased placed bid
            bids proposal placement pour poured pours pump inject spend spends spent spending pledge pledged commit
            committed commits commitment win wins won award awarded awards land lands landed receive received
            receives obtain obtained get gets sell sells sold selling sale divest divests divested lend lends lent
            loaned borrow borrowed seed series lifeline injection supply supplies provide provides deliver build
            purchase purchases purchased buy buys bought buying led agreement pact equity capital complete completes
            completed announce announces announced earmark earmarked interest originate originates originated backed
            exercise exercised exercises pay pays paid opened opens construct constructs proceeds join joins joined select selects
            selected choose chooses chose chosen tap tapped upsize upsizes upsized price prices priced pricing sign signs signed arrange
            arranges arranged issue issues issued debentures bond mortgage refinancing ipo pipe credit bag bags nab nabs snags attracts attracted
            takes took refinance refinances refinanced
            """;

    /** Words of deals that say enough with two names. */
    static final String SURE_DEALS = """
            acquire acquires acquired acquiring acquisition acquisitions takeover buyout merger merge merges merged
            merging combination stake bid invested buy buys buying bought purchase purchased purchases tendering
            offered offer offers sale bids contract contracts order orders ordered
            """;

    /** Phrases of deals that say enough with two names. */
    static final List<String> SURE_DEAL_PHRASES = List.of(
            "taken over",
            "take over",
            "takes over",
            "took over",
            "snapped up",
            "sold to",
            "sell to",
            "funding round",
            "equity investment",
            "seed round",
            "series a",
            "series b",
            "series c",
            "financing from",
            "investment from",
            "loan provided by",
            "came from",
            "invests in",
            "invest in",
            "investing in",
            "takes stake",
            "took a stake",
            "selling its",
            "backed by",
            "purchase rights",
            "bidding for",
            "placed an order");

    /** Words of those who tell and know; media are cues by their names. */
    static final String SOURCES = """
            according told tells citing sources source familiar insiders analyst analysts strategist economist
            upgraded downgraded filing filings contacted
            """;

    static final List<String> SOURCE_PHRASES = List.of(
            "media reports",
            "press reports",
            "price target",
            "data from",
            "data show",
            "data showing",
            "data shows",
            "data showed",
            "figures from",
            "figures show",
            "study by",
            "study from",
            "study found",
            "survey by",
            "survey from",
            "survey found",
            "research by",
            "research from",
            "research shows",
            "report by",
            "report from",
            "research firm",
            "lowered its",
            "raised its",
            "cut its",
            "seen by",
            "obtained by",
            "people briefed",
            "person briefed",
            "briefed on",
            "close to the",
            "with knowledge of",
            "conducted by",
            "published by",
            "published on",
            "commissioned by",
            "compiled by",
            "data released",
            "figures released",
            "data published",
            "researchers at",
            "researchers from",
            "researcher at",
            "researcher with",
            "researcher for",
            "security researcher",
            "experts at",
            "is cited",
            "are cited",
            "was cited",
            "in a filing",
            "in filings",
            "filing with");

    /** What studies and researchers are said to do. */
    static final String STUDIES = "study survey report poll researchers";

    static final String FINDING =
            "said says found finds shows showed suggests reveals revealed believe discovered warn warned";

    /** Last words of the names of public bodies, which speak of others. */
    static final String BODIES = """
            department ministry bureau agency administration commission institute association council federation
            university treasury board statistics agriculture commerce labor labour justice energy usda fbi cisa nsa sec
            ftc fcc fda epa nasa opec imf oecd ecb iea eia fed nist us-cert cert cdc europol ncsc dhs faa nhtsa gao bundesbank
            canada japan england security authority office
            """;

    static final String TELLING = "said says reported estimates estimated";

    static final String COMMENTS = """
            comment comments commenting respond responded reply replied reached unavailable returned return answer
            answered
            """;

    /** Words of relations. */
    static final String RELATIONS = """
            provide
            partner partners partnered partnering partnership partnerships collaborate collaborates collaborated
            collaborating collaboration collaborations alliance allied team teams teamed teaming forces venture
            cooperation mou memorandum agreement pact accord jointly tie-up relationship rival rivals competitor
            competitors archrival compete competes competed competing competition rivalry sue sues sued suing suit
            lawsuit lawsuits complaint investigate investigates investigated investigating probe probes accuse
            accuses accused accusing prosecute charged settle settles settled settlement antitrust inquiry
            investigation litigation supply supplies supplied select selects selected choose chooses chose chosen
            customers clients customer client supplier suppliers joint consortium coalition fined indicted subpoena
            subpoenaed settlements exclusive exclusively sole relies rely reliant reliance depends depend
            dependent dependence dependency terminate terminated terminates ends ended contract
            dependent dependence dependency terminate terminated terminates ends ended court jury judge tribunal injunction verdict
            lawsuits suits indict indicts dispute outbid outbids topping poach lure woo
            """;

    static final List<String> RELATION_PHRASES = List.of(
            "trusted by",
            "used by",
            "brands like",
            "brands such as",
            "companies like",
            "companies such as",
            "working with",
            "works with",
            "worked with",
            "working closely with",
            "working together",
            "work together",
            "deal with",
            "deal to",
            "software from",
            "systems from",
            "technology from",
            "platform from",
            "equipment from",
            "chips from",
            "components from",
            "tapped by",
            "picked by",
            "hired by",
            "case against",
            "charges against",
            "ground to",
            "share to",
            "share from",
            "business from",
            "to win the contract",
            "to win a contract",
            "for the contract");

    static final List<String> VENDOR_RELATION_PHRASES =
            List.of("take on", "takes on", "taking on", "took on", "alternative to", "alternatives to", "challenge to");

    /** Words of relations that are too common to count without a vendor in the same sentence. */
    static final String VENDOR_RELATIONS = """
            joined joins battle race case action charges review reviews provide provides provided deliver delivers
            license licenses licensed licensing pick picks picked tap taps tapped uses using adopt adopts adopted deploy deploys
            deployed leverage leverages leveraging powered built running hosted drop drops dropped ditch ditches
            ditched abandon abandons abandoned dump dumps dumped replace replaces replaced leave leaves defect
            defects defected migrate migrates migrated switch switches switched turning turned criticize criticized
            disparage slam slams blast blasts cancel cancelled move moves moved moving shift shifts fear fears feared
            worried worries slammed criticise criticised criticizes back backs integrate utilize hire hires hired
            enlist
            """;

    private CueWords() {}

    /** Every word of one list before every word of another. */
    static List<String> pairs(String first, String second) {
        List<String> pairs = new ArrayList<>();
        for (String one : first.trim().split("\\s+", -1)) {
            for (String other : second.trim().split("\\s+", -1)) {
                pairs.add(one + " " + other);
            }
        }
        return pairs;
    }

    /** The names of media as they are written. */
    static List<String> media() {
        List<String> cues = new ArrayList<>();
        for (String name : Media.names()) {
            cues.add(capitalised(name));
            if (name.length() <= 5) {
                cues.add(name.toUpperCase(java.util.Locale.ROOT));
            }
        }
        for (String ending : Media.endings()) {
            cues.add(capitalised(ending));
        }
        return cues;
    }

    private static String capitalised(String name) {
        StringBuilder written = new StringBuilder(name.length());
        boolean first = true;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            written.append(first ? Character.toUpperCase(c) : c);
            first = c == ' ' || c == '-';
        }
        return written.toString();
    }
}
