package nightdesk.annotate;

import java.util.Set;

/**
 * Words that tell a company from a word or another name, in lower case. They say what stands next to any company's name; what belongs to
 * one vendor stands in the lexicon.
 */
final class ContextWords {
    /** What companies do and say, and hardly anything else does. */
    static final Set<String> COMPANY_VERBS = words("""
            said says announced announces announce agreed agrees reported reports posted posts unveiled unveils launched launches launching
            acquired acquires acquiring bought buys sued sues hired hires named names appointed appoints declined plans planned expects
            expected told signed signs partnered partners introduced introduces released releases filed files warned warns bid bids
            pledged pledges invested invests invest settles settled recalled recalls lays laid cuts slashed slashes sells sold selling
            operates employs owns manufactures makes offers offered competes teams teamed taps tapped ships shipped unveiling buying woos
            beats tops misses swings earned earns considers mulls seeks sought denies denied confirms confirmed refuses refused accuses
            accused rejects rejected joins joined rolls debuts boosts nears inks wins won loses lost loses names cancels cancelled delays
            delayed backs backed urges urged vows vowed apologizes apologises promises promised claims claimed insists disclosed discloses
            reveals revealed patches patched fixes fixed hopes wants intends aims decided decides replaced replaces upgraded upgrades
            agreeing acquiring spends spent expands expanded extends extended gets outsources licenses licensed licences appeals appealed
            stops stopped starts started begins began adds added drops dropped opens opened closes closed unveils pays paid halts halted
            stresses tests tested builds built moves moved faces faced eyes eyed raises raised lowers lowered completes completed
            """);

    /** Verbs after "to" in a headline: "X to buy Y". */
    static final Set<String> COMPANY_INFINITIVES = words("""
            buy acquire sell cut launch invest build pay offer open close unveil join merge report raise lower expand recall hire fire spend
            settle appeal sue supply release replace outsource lay add drop stop start delay use boost issue split spin take make move
            introduce ship show test deliver let give provide help bring develop create support vote restate refund shut license team
            """);

    /** Those of them that common words do as well: "the gap closes", "the target was raised". */
    static final Set<String> VERBS_OF_WORDS = words("""
            beats tops misses wins won loses lost opens opened closes closed starts started begins began adds added drops dropped raised
            lowered lowers cuts moves moved extends extended expands expanded replaced replaces denied denies delayed delays cancelled
            cancels halted stops stopped tested tests completes completed named names set faces faced gets named earned boosts backed
            released releases decided swings offered joins joined sets hits launched launching
            """);

    /** What companies have: the noun after a name or its possessive. */
    static final Set<String> BUSINESS_NOUNS = words("""
            shares stock stocks shareholders shareholder stockholders ceo cfo cto coo chief executive executives spokesman spokeswoman
            spokesperson spokespeople store stores customers customer employees employee workers worker staff products product officials
            official headquarters board investors investor devices device phones phone users user software chips chip processors
            processor servers server profit profits revenue revenues earnings sales results unit units subsidiary founder founders
            co-founder president chairman chairwoman chair engineers engineer analysts card cards cardholders service services platform
            platforms app apps cloud brand brands business businesses division operations management managers manager director directors
            vice senior cio research researchers website websites site logo lawyers lawyer lawsuit technology technologies systems
            system network networks accounts account partners partner suppliers supplier developers developer computers computer laptop
            laptops phones handset handsets plant plants factory factories campus offices office data database databases deal merger
            acquisition bid offer offering ipo buyout stake debt bonds pc pcs tv tvs console consoles model models vehicles vehicle car
            cars truck trucks planes plane jets jet aircraft retail retailer station stations oil refinery refineries wireless
            subscribers tablet tablets smartphone smartphones browser engine ads advertising general counsel corporate corporation
            group's company's executive's marketplace supercenter pharmacy payments payment credit debit merchant merchants quarter
            quarterly annual fiscal inc corp earnings-per-share restructuring layoffs strategy acquisition's spokesmen
            """);

    /** What news calls a company, directly before its name. */
    static final Set<String> COMPANY_NOUNS = words("""
            company companies firm firms giant giants maker makers chipmaker chipmakers automaker carmaker planemaker retailer retailers
            group carrier carriers rival rivals competitor competitors startup start-up bank banks operator operators provider providers
            vendor vendors developer developers parent owner manufacturer manufacturers brand brands supplier suppliers producer producers
            distributor chain chains lender broker brokerage insurer automakers airline conglomerate corporation powerhouse heavyweight
            leader customer customers client clients partner partners employer subsidiary unit major titan multinational behemoth
            corporations players player stores businesses business tech telco utility processor network specialist pioneer house
            """);

    /** Articles and possessives, after which a bare company name does not stand alone. */
    static final Set<String> DETERMINERS = words("the a an his her its their our my your no any every each some");

    /** Small words that may follow a name without saying anything; after an article and a name they leave the name alone. */
    static final Set<String> FUNCTION_WORDS = words("""
            in on at of for to by with from and or but as is was are were be been has have had will would could can may might should
            into over under than that which who whose when where while after before between against through during without within
            about near around because if it its he she they we you i not also
            """);

    /** Titles and words that stand in capitals before a company without being part of its name. */
    static final Set<String> BEFORE_NAMES = words("""
            ceo cfo cto coo president chairman director former ex by at from with for of and or the in on to as vs via says after when
            if while but then than like how why what who will can is are was has have does did about into over under between against
            not no new now today meanwhile also both either neither even only since until because although though however unlike
            besides despite during following including instead later once per rather so such that this these those there where whether
            which whose within without yet inc corp ltd co plc llc ag sources report reports update exclusive analysis rival rivals
            chipmaker chipmakers retailer automaker carmaker giant tech internet online software computer us u.s uk u.k eu american
            chinese japanese korean german french british european russian indian canadian australian taiwanese finnish swedish dutch
            swiss monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
            october november december jan feb mar apr jun jul aug sep sept oct nov dec ny calif calif. texas california seattle
            big major global firm company group companies firms shares buy sell hold using use uses used visit contact source photo
            image credit courtesy analyst analysts investors fortune nyse nasdaq android ios mobile wireless cloud ai its their our
            """);

    /** Events that take a sponsor's name. */
    static final Set<String> EVENTS =
            words("open championship championships classic cup invitational masters marathon trophy");

    /** Places, prizes and events that take a sponsor's name. */
    static final Set<String> VENUES = words("""
            arena stadium center centre park field tower towers bowl cup open classic championship championships invitational theatre theater
            amphitheatre amphitheater hall coliseum speedway raceway trophy prize marathon masters ballpark rink pavilion plaza bridge
            square street road avenue boulevard drive lane way tour island islands
            """);

    /** Ends of names of companies and other bodies: "Apple Rush Company", "Target Hospitality". */
    static final Set<String> BODY_NOUNS = words("""
            inc corp corporation company co ltd limited llc plc holdings partners capital resources mining energy pharma pharmaceuticals
            therapeutics biotech biosciences bioscience medical health healthcare hospitality bancorp bancshares reit trust foundation
            university school college hospital church institute society association federation club party festival county city river
            valley lake mountain mountains beach village town township minerals metals gold silver lithium exploration petroleum
            properties realty estate ventures brewing brewery winery vineyards farms foods bakery orchards records
            """);

    /** What makes a hyphened word of a company and a participle: "Amazon-backed". */
    static final Set<String> HYPHENED_TAILS = words("""
            backed based owned powered led made branded developed funded controlled operated built designed compatible run sponsored
            supported related specific only exclusive certified enabled native hosted class parent affiliated style like type friendly
            issued produced supplied brokered linked focused centric approved licensed managed provided bound driven sized dominated
            """);

    /** What may stand before a name and a hyphen: "ex-Google". */
    static final Set<String> HYPHENED_HEADS = words("ex non anti pro former pre post then now multi");

    private ContextWords() {}

    static Set<String> words(String list) {
        return nightdesk.text.WordSet.of(list);
    }
}
