package nightdesk.extract;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import nightdesk.fact.AmountKind;
import org.jspecify.annotations.Nullable;

/**
 * Words that tell what an amount is the amount of. A phrase counts on the side of the amount it stands on and as far as it reaches; nearer
 * phrases win. Kinds and their order: the amounts rules, first rule that fits.
 */
final class KindCues {
    /** One cue: {@code reach} is the number of words that may stand between it and the amount. */
    record Cue(AmountKind kind, int reach) {}

    /** Phrases before the amount. */
    private static final Map<String, Cue> BEFORE = cues("""
            DAMAGES 6: fined|fine of|fines of|fines totaling|penalty of|penalties of|damages of|settle for|settled for|settlement of|settlement worth|judgment of|verdict of|awarded damages|restitution|compensation of|in compensation|ordered to pay|agreed to pay to settle|sued for|suing for|lawsuit seeking|seeking damages|damages|cost award|royalty payment of|settlement payment|court awarded|arbitration award|bail at|award of|charges it|penalty|fine
            VALUATION 6: valuation of|valuation at|valued at|values|valuing|value of the company|valuing it at|valuing the company at|valued the company at|pre-money|post-money|valuation|valuations|net asset value|nav|enterprise value|value the combined company|equity value|worth an estimated|appraised at|valued its|net present value|npv
            MARKET_VALUE 7: market capitalization|market capitalisation|market cap|market value|market size|market projected to reach|market expected to reach|market is projected|market is expected|market worth|net worth|industry worth|industry is expected|market reaching|market to reach|market will reach|opportunity|capitalization|capitalisation|market was valued|market valued|industry projected|wealth|fortune
            PRICE 5: price of|priced at|price target|price|prices|costs|cost|shares at|shares closed at|closed at|close at|trading at|traded at|shares fell|stock fell|shares rose|shares were|shares|stock|exercise price|conversion price|retail for|retails for|retailing for|sells for|sell for|starting at|starts at|msrp|fee of|fees|salary|rent|for only|for just|as low as|per barrel|crude|oil|barrel|rate of|sold at|subscription|dividend of|premium|rents|ticket|tickets|at a price|target|fare|fares
            REVENUE 8: revenue of|revenues of|revenue|revenues|sales of|sales|profit of|profit|profits|net income|income|earnings|ebitda|loss of|losses of|net loss|net profit|turnover|earned|cash flow|eps|operating loss|gross margin|bookings|net|lost|earn|receipts|gross profit|arr|exports|losses|made profits|posted a loss|sales to reach|sales at
            CAPEX 7: capital expenditure|capital expenditures|capital spending|capex|spend on building|building|build|construction of|construct|expansion|upgrade|plant|factory|project|data center|facility|redevelopment|renovation|modernize
            CONTRACT 6: contract worth|contract valued|contract|contracts|order worth|orders|order|orders worth|awarded|purchase order|deal worth|deal valued|agreement worth|won a|licence|license|list prices|order valued|wins|lands|commitment to purchase
            PROPOSED 6: offer of|offered|offering to pay|bid of|bid|bids|proposal|proposed|plans to raise|plans to invest|plans to spend|intends to raise|seeking to raise|seeks to raise|aims to raise|hopes to raise|looking to raise|seeks|talks to|milestone|milestones|option to|up to an additional|aggregate gross proceeds|potential|could receive|letter of intent|takeover|tender offer|raise up to|applications|application|eligible for|considering
            NEW_COMMITMENT 6: raised|raises|raise|raising|secured|secures|closes|closed|closing of|invest|invests|investing|invested|investment of|investment|acquire|acquires|acquired|acquisition|buy|buys|bought|purchase|purchased|purchase of|loan of|loan|facility of|financing|funding|funding of|commit|committed|committing|pledged|pledge|pledges|spend|round of|sold|sale of|sell|deal|merger|merge|transaction valued|transaction|borrowed|lent|placement|injection of|stake|buyout|private placement|offering of|notes|gross proceeds|proceeds of|backed|receive
            CUMULATIVE 7: total raised|total funding|total funds raised|bringing the total|bringing its total|to date|so far|has raised|have raised|had raised|total of|since inception|totaling|cumulative|have invested|total investment|altogether|over the years|has invested|has awarded|has deployed|has returned|aggregate investment|startups raised|total funding to|brings total
            OTHER 6: charge of|charges of|write-down of|writedown of|debt of|debts of|debt|cash|reserves|dividend|dividends|subsidy|grant|grants|grants of|ransom|bribes|fraud|savings|save|synergies|assets|assets under management|aum|repurchase|buyback|buy back|donation|donated|donate|salary|bonus|pay of|tax bill|tax|taxes|budget|deficit|surplus|trading volume|volume|fund|costs of|expenses|expenses of|liabilities|scholarship|prize|award of|awarding|bet|gdp|economy|aid|deficit of|backlog|bond|overhead|working capital|reward|bounty|loan portfolio|deposits|holdings|funds|lottery|jackpot|repay|stole|stolen|theft|losses from
            """);

    /** Phrases after the amount. */
    private static final Map<String, Cue> AFTER = cues("""
            DAMAGES 4: settlement|fine|penalty|verdict|judgment|judgement|lawsuit|suit|damages|in damages|in fines|in penalties|claim|claims|to settle|compensation|award to|restitution|civil penalty|in compensation|in restitution|libel|antitrust fine
            VALUATION 4: valuation|pre-money|post-money|enterprise value|equity value|npv
            MARKET_VALUE 5: market cap|market capitalization|market|industry|opportunity|market by|tam|net worth|economy|sector
            PRICE 5: price|price target|per share|a share|premium|discount|ticket|tickets|fee|per barrel|a barrel|apiece|each|subscription|laptop|console|handset|phone|tablet
            REVENUE 5: revenue|revenues|in revenue|in revenues|in sales|sales|profit|in profit|loss|net loss|in net income|net income|ebitda|in earnings|in losses|cash flow|operating loss|in free cash flow|negative free cash flow|in annual revenue|in cash flow|in profits|turnover|in gross revenue|quarterly loss|paper loss
            CAPEX 5: plant|factory|data center|data centre|campus|project|facility|construction|expansion|upgrade|investment in a plant|in capital expenditures|capital expenditure|to build|capital program|programme|redevelopment|renovation
            CONTRACT 4: contract|contracts|order|orders|purchase order|pact|task order|licensing deal|outsourcing|outsourcing deal|supply deal|supply agreement|in orders|commitment from|advertising commitment|services agreement|order for|deal with|agreement with
            PROPOSED 4: bid|takeover bid|offer|takeover offer|proposal|hostile bid|hostile offer|ipo|initial public offering|unsolicited|milestone|milestones|in milestone|in milestones|hostile takeover|in investment applications
            NEW_COMMITMENT 5: investment|acquisition|round|financing|funding|seed|series|loan|facility|deal|buyout|merger|sale|purchase|stake|takeover|placement|private placement|pipe|offering|notes|bond offering|bonds|in funding|in financing|credit facility|green loan|term loan|equity|in equity|in debt and equity|venture|transaction|lifeline|rescue|capital raise|raise|injection|commitment|in gross proceeds|in cash|business combination|convertible|investment package|portfolio|in credits|growth
            CUMULATIVE 8: since its inception|since inception|to date|since|in total funding|across|over the past|over the last|in total|in private capital|cumulatively|so far
            OTHER 5: charge|write-down|writedown|in debt|debt|ransom|in bribes|fraud|bill|tax bill|grant|grants|in grants|buyback|share buyback|repurchase program|stock buyback|share repurchase|in cash and|cash balance|in assets|in annual synergies|in synergies|in savings|savings|subsidy|fund|bond|budget|dividend|scholarship|donation|prize|in aid|aid|bonus|salary|bet|bounty|reward|deficit|surplus|in taxes|tax|in tax|in liquidity|in deposits|in assets under management|assets under management|under management|backlog|reserve|trade deficit|trade surplus|in reserves|in loans|in net debt|net debt|in working capital|per transaction|life insurance|mortgage|endowment|gift|budget deficit|loan portfolio|package|stolen|worth of|restructuring|in costs|in expenses
            """);

    private KindCues() {}

    /** What the phrase before an amount tells; null if it tells nothing. */
    static @Nullable Cue before(String phrase) {
        return BEFORE.get(phrase);
    }

    /** What the phrase after an amount tells; null if it tells nothing. */
    static @Nullable Cue after(String phrase) {
        return AFTER.get(phrase);
    }

    private static Map<String, Cue> cues(String lines) {
        Map<String, Cue> cues = new HashMap<>();
        for (String line : lines.lines().toList()) {
            String[] head = line.substring(0, line.indexOf(':')).split(" ", -1);
            Cue cue = new Cue(AmountKind.valueOf(head[0].toUpperCase(Locale.ROOT)), Integer.parseInt(head[1]));
            for (String phrase : line.substring(line.indexOf(':') + 1).trim().split("\\|", -1)) {
                cues.putIfAbsent(phrase, cue);
            }
        }
        return Map.copyOf(cues);
    }
}
