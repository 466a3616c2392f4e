package nightdesk.annotate;

import java.util.Set;
import nightdesk.text.WordSet;

/** Words that begin, join, end or do not belong to names; all in lower case. */
final class NameWords {
    /** Legal forms; they end a name and are left out of its text. */
    static final Set<String> TICKERS = Set.of(
            "nasdaq", "nyse", "otc", "otcqb", "otcqx", "tsx", "tsxv", "tsx-v", "cse", "lse", "aim", "asx", "six",
            "otcpink", "amex");

    static final Set<String> DETERMINERS =
            Set.of("the", "a", "an", "this", "its", "such", "our", "each", "their", "these");

    static final Set<String> LEGAL_FORMS = WordSet.of("""
            inc inc. incorporated corp corp. corporation co co. cos. ltd ltd. limited llc l.l.c. plc lp l.p. llp ag
            se sa s.a. nv n.v. bv b.v. gmbh spa oyj ab asa kk pty bhd company p.l.c. ulc pc pllc
            """);

    /** Words of offices and titles; a name after them is a person's, a name before them is what the office belongs to. */
    static final Set<String> OFFICES = WordSet.of("""
            ceo cfo cto coo cio cmo ciso president chairman chairwoman chair chief executive officer director manager
            vice senior head managing partner secretary minister governor mayor senator spokesman spokeswoman
            spokesperson analyst founder co-founder cofounder professor prof. dr. mr. mrs. ms. mr mrs ms dr sir lord
            judge justice attorney counsel treasurer svp evp vp co-ceo principal strategist economist representative
            congressman gov. sen. rep. gen. lt. capt. rev. hon. king queen prince pope ambassador commissioner
            chancellor premier owner leader deputy former interim acting global operating financial technology
            commercial investment
            """);

    /** Offices that also stand inside names of bodies: they cut a name only beside another office. */
    static final Set<String> SOFT_OFFICES = WordSet.of("""
            chief executive senior head managing vice global operating financial technology commercial investment
            attorney king queen prince leader owner counsel partner principal acting justice secretary representative
            former interim deputy chair director founder lord
            """);

    /** Words of contracts that are written with capitals once they are defined. */
    static final Set<String> CONTRACT_TERMS = WordSet.of("""
            agreement placement offering loan notes note stock shares share series facility transaction company board term private public purchase merger
            common preferred class warrants warrant units closing date committee plan program programme financing investors purchasers lenders
            property project products product services platform partnership acquisition order letter period
            """);

    /** Verbs that part two names of a headline. */
    static final Set<String> HEADLINE_VERBS = WordSet.of("""
            acquires acquire acquired buys buy bought sells sell raises raise raised secures secure closes close lands launches launch announces announce reports
            report signs sign wins win unveils names appoints partners teams completes complete enters enter receives receive joins join sues to and with by from
            for in of into expands files posts sees cuts adds gets takes invests leads backs merges selects chooses provides begins prices
            """);

    /** Closed words that begin names inside a sentence: New Zealand, All Nippon, First Albany. */
    static final Set<String> OPENING = WordSet.of("new all first next old no one");

    /** Newspapers whose names begin with a day. */
    static final Set<String> PAPERS =
            WordSet.of("times telegraph mirror herald express post business independent people");

    /** Adjectives of offices that also begin names: Global Infrastructure Partners. */
    static final Set<String> OFFICE_ADJECTIVES =
            WordSet.of("global technology commercial investment financial operating");

    /** Heads of bodies that take "of ..." or "for ..." into their name. */
    static final Set<String> BODIES = WordSet.of("""
            bank university ministry department board institute city port government state house court office chamber
            college school church academy association society bureau council commission committee centers center
            centre agency administration federation union organization organisation foundation museum district county
            kingdom republic authority league fund secretariat exchange bay group trust alliance embassy consortium
            tower isle coalition laboratory royal companies
            """);

    /** What ends the name of a body whose parts "and" joins: Securities and Exchange Commission. */
    static final Set<String> BODY_ENDS = WordSet.of("""
            commission agency administration company co co. sons association services bureau committee institute
            department ministry council board society office center centre fund authority
            """);

    /** Words after a capital that say what a name is rather than belong to it. */
    static final Set<String> DESCRIPTIONS = WordSet.of("""
            maker giant firm group airline carrier retailer startup start-up developer provider operator company
            rival unit subsidiary chipmaker carmaker automaker bank insurer broker brokerage conglomerate parent
            titan supplier manufacturer producer publisher owner partner partners vendor network studio regulator
            regulators watchdog newspaper magazine billionaire investor entrepreneur shares sources analysts
            officials report update exclusive breaking source supermarket miner drugmaker telco
            """);

    /** Adjectives of nations and places; alone before a lower-case word they name nobody. */
    static final Set<String> NATIONS = WordSet.of("""
            u.s. us u.k. uk eu american british chinese japanese german french russian indian european canadian
            australian italian spanish dutch swiss swedish israeli korean asian african brazilian mexican taiwanese
            irish scottish finnish norwegian danish belgian austrian polish turkish iranian saudi california texas
            singaporean anglo-dutch north south east west latin nordic internet web christmas wi-fi english
            republican democratic democrats republicans
            """);

    /** Ends of adjectives that describe a name. */
    static final Set<String> COMPOUNDS = WordSet.of("""
            based held backed owned listed led made focused driven born run headquartered traded controlled style related year month day week old member person term time scale powered enabled funded
            """);

    /** Terms of business that are written with capitals and name nobody. */
    static final Set<String> TERMS = WordSet.of("""
            loi mou letter intent understanding tv dvd pc cd gpu cpu usb api vpn memorandum ipo spac pipe esg ai r&d ceo faq series kpi m&a nasdaq nyse tsx otc otcqb ev evs b2b saas atm phase tier section chapter item exhibit figure table
            non-exclusive definitive
            """);

    /** What only companies do in headlines. */
    static final Set<String> COMPANY_VERBS = WordSet.of("raises secures acquires lands closes snags bags nabs");

    /** Small words inside names. */
    static final Set<String> PARTICLES = Set.of("de", "du", "la", "van", "von", "der");

    static final Set<String> JOINTS = Set.of("&", "and", ",");

    /** Offices that companies are called by too. */
    static final Set<String> CROWNED =
            WordSet.of("king queen prince lord leader premier chief general principal ambassador");

    /** Lines of business that end names of companies. */
    static final Set<String> LINES = WordSet.of("""
            pharmaceuticals pharma therapeutics technologies industries holdings partners ventures capital systems laboratories labs software
            networks entertainment energy resources foods airlines airways robotics bank financial motors electronics communications
            minerals mining gold metals oil petroleum lithium uranium copper silver medical biosciences biotech bancorp
            """);

    static final Set<String> DAYS = WordSet.of("""
            january february march april may june july august september october november december jan feb mar apr jun
            jul aug sep sept oct nov dec jan. feb. aug. sept. oct. nov. dec. monday tuesday wednesday thursday friday
            saturday sunday mon tue wed thu fri sat sun q1 q2 q3 q4 h1 h2 am pm est edt pst pdt gmt i i'm i've i'll
            i'd p.m. a.m. fy covid-19
            """);

    /** Closed words: capitalised they only begin a sentence or stand in a headline. */
    static final Set<String> CLOSED = WordSet.of("""
            the a an this that these those it its he she they we you his her their our your my who which what when
            where why how if as at by for from in into of on onto to with without under over after before since until
            while although though because but and or nor so yet not no neither either both all any some each every
            one two three four five six seven eight nine ten many most more much few several other another such there
            here also however meanwhile moreover still then thus among amid about above across against along around
            between beyond during despite per via vs than through up down out off is are was were be been has have
            had will would can could may might should must do does did let earlier later last next today yesterday
            tomorrow recently according given based following including upon once only even just like unlike now new
            said says say furthermore additionally therefore nevertheless nonetheless consequently subsequently similarly
            likewise overall finally lastly firstly secondly importantly notably historically currently previously own same old back well very too first
            """);

    private NameWords() {}
}
