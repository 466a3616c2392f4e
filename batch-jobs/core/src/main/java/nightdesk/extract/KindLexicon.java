package nightdesk.extract;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nightdesk.fact.AmountKind;
import nightdesk.text.WordSet;
import org.jspecify.annotations.Nullable;

/** The words that tell what an amount is the amount of. Phrases have at most three words; hyphens inside a word stay. */
final class KindLexicon {
    /** What an amount can be of: "a settlement of", "a $5 million contract", "$3 billion in debt". */
    private static final Map<String, AmountKind> NOUNS = kinds("""
            DAMAGES: settlement|settlements|fine|fines|penalty|penalties|verdict|judgment|judgement|lawsuit|lawsuits|suit|damages|compensation|restitution|claim|claims|jury award|cost award|court award|arbitration award|forfeiture|disgorgement|settlement payment|class action|bail|libel
            VALUATION: valuation|valuations|pre-money|post-money|enterprise value|equity value|nav|npv|net asset value|net present value|valuation range|appraisal|appraised value|assessed value|book value|estimated value|fair value|fully diluted valuation|fair market value|insured value|implied value
            MARKET_VALUE: market cap|market capitalization|market capitalisation|capitalization|capitalisation|market value|market|markets|industry|net worth|tam|addressable market|fortune|opportunity|market size|sector|economy|market opportunity|wealth|tvl|total value locked|total value secured|fdv|fully diluted value
            PRICE: price|prices|cost|costs|purchase price|asking price|price target|share price|stock price|target price|fee|fees|rent|rents|fare|fares|ticket|tickets|premium|tuition|subscription|msrp|lease|list price|exercise price|conversion price|offer price|purchase price per share|closing price|cost per|rate|per share|barrel|crude|pricing|payroll deduction|admission|share|shares|stock|discount|retail price|deductible|rental|house|home|mansion|condo|townhouse
            REVENUE: revenue|revenues|sales|profit|profits|income|earnings|ebitda|loss|losses|net|turnover|cash flow|cash flows|eps|receipts|arr|net income|net loss|net profit|operating profit|operating income|free cash flow|gross profit|bookings|shr|revs|operating loss|recurring revenue|gross margin|royalties|oper net|pretax|pre-tax|contribution margin|takings|box office|earnings per share|profit per share|loss per share|income per share|net per share
            CAPEX: capital expenditure|capital expenditures|capex|capital spending|plant|plants|factory|data center|data centre|data centers|campus|construction|expansion|building|renovation|redevelopment|upgrade|modernization|capital program|infrastructure project|mill|refinery|pipeline|fab|terminal|hospital|stadium|capital budget|development program|expenditure|expenditures|investment program|investment programme|construction work|capital improvement|capital improvements|development project|ballroom|bridge|restoration|highway|project|projects|headquarters|warehouse|distribution center|research center|manufacturing facility|production facility|facility upgrade|mixed-use development|housing development|development program|development programme|arena|shopping center|resort|airport|rail line|subway|smelter|wind farm|solar farm|power station|power plant|megaproject|investment plan
            CONTRACT: contract|contracts|order|orders|purchase order|task order|subcontract|supply deal|supply agreement|outsourcing|outsourcing deal|licensing deal|licence deal|license deal|license agreement|supply contract|services agreement|purchase orders|computing deal|advertising commitment|list prices|catalog prices|pact|task orders|offtake
            PROPOSED: bid|bids|offer|offers|proposal|proposals|ipo|initial public offering|milestone|milestones|milestone payments|applications|takeover bid|takeover offer|hostile bid|earnout|earn-out|letter of intent|investment applications|application|options|bidding
            NEW_COMMITMENT: investment|investments|acquisition|acquisitions|round|funding|financing|loan|credit facility|loan facility|deal|deals|buyout|merger|sale|purchase|stake|takeover|placement|private placement|pipe|offering|notes|bond|bonds|raise|capital raise|injection|transaction|commitment|commitments|seed|series|lifeline|rescue|package|business combination|portfolio|eurobond|debentures|debenture|equity|term loan|facility|gross proceeds|net proceeds|proceeds|aggregate proceeds|face value|principal amount|principal|credit line|line of credit|tranche|consideration|capital|at-the-market|atm program|credits|debt financing|share issue|rights issue|issue|agreement|credit|swap|cash-out|merger agreement|convertible|senior notes|loans|preferred stock|tender|venture|joint venture
            OTHER: charge|charges|write-down|writedown|write-off|debt|debts|cash|reserves|reserve|dividend|dividends|div|divs|qtly div|liability|shareholders equity|stockholders equity|total equity|loans outstanding|outstanding loans|loan portfolio|tax package|appeal|refunds|subsidy|subsidies|grant|grants|ransom|ransom demand|bribe|bribes|fraud|saving|savings|synergies|assets|aum|assets under management|buyback|buybacks|repurchase|repurchase program|donation|donations|gift|gifts|salary|salaries|bonus|bonuses|budget|deficit|surplus|volume|trading volume|fund|funds|expenses|expense|scholarship|scholarships|prize|prizes|bet|gdp|aid|backlog|tax|taxes|bill|liabilities|deposits|holdings|tax bill|trade deficit|trade surplus|imports|exports|working capital|cash balance|net debt|equivalents|bounty|reward|rewards|incentive|incentives|theft|jackpot|endowment|tax credit|tax credits|inventory|inventories|prize pool|stimulus|tax cut|tax cuts|spending|insurance|coverage|benefit|benefits|stock buyback|paper loss|shortfall|outflow|outflows|inflow|inflows|giveaway|prize money|pension|restructuring|liquidity|interest payments|interest expense|depreciation|amortization|overhead|wages|paychecks|compensation package|bond trading|cash reserves|reserve fund|money supply|total assets|stockholders' equity|shareholders' equity|par value|payment|payments|payroll|scam|ponzi scheme|spending bill|relief|debt target|balance|collateral|supersedeas bond|bills|treasury bills|money|deposit insurance|options cash-out|bonus pool|damage|insured losses|losses from|job losses|storm damage|claims paid|voucher|vouchers|gift card|gift cards|award|awards|stipend|stipends|refund|rebate|rebates|cash compensation|annual compensation|total compensation|executive compensation|base salary|required contribution|minimum contribution|charitable contribution|political contributions|crowdfunding goal|student aid|federal funding|state funding|government funding|public funding|grant funding|research funding|funding cut|funding cuts|dividend per share|allowance|severance|cash prize|sponsorship|sponsorships|disaster|disasters|tax refund|raffle|lifetime giving|charitable giving
            """);

    /** Verbs, with the amount as what is paid, raised, earned or lost. */
    private static final Map<String, AmountKind> VERBS = kinds("""
            DAMAGES: fined|fine|settle|settled|settles|settling|sue|sued|sues|suing|forfeit|ordered to pay|compensate|penalized|penalised|awarded damages
            PRICE: costs|cost|costing|priced|trading at|traded at|closed at|close at|closing at|sells for|sell for|selling for|retails|retailing|retail|fetch|fetched|charges|charging|starting at|starts at|start at|starting from|set at|quoted at|quoted|trades at|rent for|available for|opened at|selling at|settled at
            REVENUE: earned|earn|earns|earning|posted|generated|generate|generating|lost|lose|loses|losing|grossed|grossing|netted|profited|made profits
            CAPEX: build|building|builds|construct|constructing|expand|expanding|modernize|modernise|upgrade|upgrading|renovate|redevelop
            CONTRACT: awarded|awards|won|wins|win|winning|landed|lands|ordered
            PROPOSED: offered|offer|offering|offers|bid|bids|bidding|proposed|proposes|propose|proposing|seeking|seeks|seek|considering|weighing|could receive|eligible to receive|eligible for|rejected|spurned
            NEW_COMMITMENT: raised|raises|raise|raising|secured|secures|secure|securing|closes|closed|closing|invest|invested|invests|investing|acquire|acquired|acquires|acquiring|buy|bought|buys|buying|purchase|purchased|purchases|purchasing|commit|committed|commits|committing|pledge|pledged|pledges|pledging|lend|lent|lending|borrow|borrowed|borrowing|sell|sold|sells|selling|inject|injected|injecting|financed|refinance|refinanced|merge|merged|issue|issued|issues|issuing|lands|allocated|allocate|attracted|drew|attract|accepted|backed|provide|provides|provided|providing|receive|received|receives|pay|paid|pays|paying
            OTHER: redeem|redeems|redeemed|redeeming|donated|donate|donates|donating|save|saves|saved|saving|repay|repaid|owe|owed|owes|owing|stole|stolen|steal|repurchase|repurchased|granted|grant|demanded|demanding|demands|demand|insured|budgeted|evaded|defrauded|laundered|embezzled|manages|managing|distributed|distribute|contributed|contribute|processed|processing|wrote off|written off|write off|bribed|wagered|won the lottery|deposited
            """);

    private static final Map<String, Integer> LONGEST_NOUNS = longest(NOUNS);
    private static final Map<String, Integer> LONGEST_VERBS = longest(VERBS);

    /** Verbs that say only that money moves: a noun near tells more. */
    private static final Set<String> PALE = WordSet.of(
            "provide provides provided providing receive received receives pay paid pays paying accepted backed attracted attract drew");

    /** What a customer gets for money: "$150 million of computing services". */
    private static final Set<String> GOODS = WordSet.of(
            "services equipment capacity compute chips gpus products components hardware software power electricity gas aircraft jets");

    /** A transfer under one of these is not done yet. */
    private static final Set<String> PLANS = WordSet.of(
            "plans planned planning plan intends intended intend seeks seeking seek aims aiming aim hopes hoping hope considering weighing proposed proposes proposing wants might could may potential potentially expects negotiations negotiating eyeing mulling exploring looking talks reportedly rumoured rumored optional possible if targeting rejected spurned rebuffed hostile unsolicited terminated confident proposal tentative discussions discussing preliminary non-binding");

    /** Words of a sum over several transactions or years. */
    private static final Set<String> SUMS =
            WordSet.of("cumulative cumulatively altogether lifetime overall inception founding");

    /** Words that make a "deal" an order, supply or licence. */
    private static final Set<String> SUPPLY = WordSet.of(
            "order orders ordered supply supplies supplier contract contracts jets planes aircraft airline outsourcing license licence services service computing lease leasing equipment advertising consulting software install deliver delivery delivering maintenance post office systems chips components truck programming carrier network players player baseball quarterback season agent slugger pitcher rights broadcast");

    private static final Set<String> TAKEOVER = WordSet.of(
            "acquire acquires acquired acquisition acquiring buy buys bought buying merger merge takeover stake buyout invest invests invested investment investors sale sold sell selling round funding purchase");

    /** Verbs of change of hands: "sold its stake to a rival for $1 billion". */
    private static final Set<String> TRADES = WordSet.of(
            "buy buys bought buying acquire acquires acquired acquiring sell sells sold selling purchase purchased purchases purchasing takeover acquisition merger");

    private KindLexicon() {}

    static @Nullable AmountKind noun(String phrase) {
        return NOUNS.get(phrase);
    }

    static @Nullable AmountKind verb(String phrase) {
        return VERBS.get(phrase);
    }

    /** Number of words of the longest phrase of {@link #noun} that ends in a word; 0 if none does. */
    static int longestNoun(String last) {
        return LONGEST_NOUNS.getOrDefault(last, 0);
    }

    /** The same of {@link #verb}. */
    static int longestVerb(String last) {
        return LONGEST_VERBS.getOrDefault(last, 0);
    }

    static boolean isTrade(String word) {
        return TRADES.contains(word);
    }

    static boolean isPale(String verb) {
        return PALE.contains(verb);
    }

    static boolean isGoods(String word) {
        return GOODS.contains(word);
    }

    static boolean isPlan(String word) {
        return PLANS.contains(word);
    }

    static boolean isSum(String word) {
        return SUMS.contains(word);
    }

    static boolean isSupply(String word) {
        return SUPPLY.contains(word);
    }

    static boolean isTakeover(String word) {
        return TAKEOVER.contains(word);
    }

    private static Map<String, AmountKind> kinds(String lines) {
        Map<String, AmountKind> kinds = new HashMap<>();
        for (String line : lines.lines().toList()) {
            int colon = line.indexOf(':');
            AmountKind kind = AmountKind.valueOf(line.substring(0, colon).toUpperCase(Locale.ROOT));
            for (String phrase : line.substring(colon + 1).trim().split("\\|", -1)) {
                kinds.putIfAbsent(phrase, kind);
            }
        }
        return kinds;
    }

    private static Map<String, Integer> longest(Map<String, AmountKind> phrases) {
        Map<String, Integer> longest = new HashMap<>();
        for (String phrase : phrases.keySet()) {
            String last = phrase.substring(phrase.lastIndexOf(' ') + 1);
            longest.merge(last, phrase.split(" ", -1).length, Math::max);
        }
        return longest;
    }
}
