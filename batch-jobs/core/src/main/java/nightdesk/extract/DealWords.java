package nightdesk.extract;

import java.util.Set;
import nightdesk.text.WordSet;

/** Nouns of business that say what a sum or an object is; all in lower case. */
final class DealWords {
    /** A sum beside one of these is no transfer. */
    static final Set<String> NO_DEAL = WordSet.of("""
            revenue revenues sales profit profits loss losses income earnings ebitda turnover charge charges write-down writedown write-off
            writeoff impairment valuation capitalization capitalisation cap market fine fines penalty penalties settlement settlements damages
            verdict judgment lawsuit lawsuits suit claim claims tax taxes bill bills buyback buybacks repurchase repurchases dividend dividends
            savings synergies cost costs budget budgets backlog assets aum salary salaries bonus bonuses prize prizes donation donations gift
            gifts reward rewards bounty ransom price prices deductible coverage estimate estimates forecast target deficit surplus shortfall
            reserve reserves debt debts liabilities cash-flow cashflow balance payroll economy industry opportunity gdp fees fee cut cuts
            scholarship scholarships grant grants subsidy subsidies fraud scam theft bribe bribes bail portfolio cushion threshold limit cap
            mortgage-backed worth shares stockpile rebate rebates credit-card spending-bill marketplace pipeline annually proceeds-less
            wage wages paycheck jackpot lottery retail sector value stipend award awards milestone milestones royalty royalties rent
            student payments volume guarantee guarantees undrawn unbilled outstanding unused increase increases rise decline decrease reduction improvement jump provision provisions fund funds payout compensation refund refunds buy-back endowment nav arr gmv
            """);

    /** A sum beside one of these is paid for shares. */
    static final Set<String> EQUITY = WordSet.of("""
            round rounds seed pre-seed series funding fundraise fundraising raise investment injection infusion equity placement ipo pipe stake
            capital offering venture angel growth atm at-the-market financing backing crowdfunding spac bought-deal raising
            """);

    /** A sum beside one of these is lent. */
    static final Set<String> DEBT = WordSet.of("""
            loan loans credit notes note bond bonds debenture debentures mortgage refinancing term-loan convertible lending facility
            revolver line sukuk eurobond eurobonds warehouse borrowing facilities credits
            """);

    /** A sum beside one of these is paid for work or goods. */
    static final Set<String> CONTRACT = WordSet.of("""
            contract contracts order orders pact award subcontract task-order commitment licence license outsourcing agreement purchase-order
            procurement project
            """);

    /** A sum beside one of these is paid for a company. */
    static final Set<String> TAKEOVER = WordSet.of("""
            acquisition acquisitions aquisition takeover buyout buy-out purchase merger bid offer transaction sale divestiture divestment buy takeover-bid
            combination disposal
            """);

    /** A sum beside one of these is paid for something; what, the rest of the sentence says. */
    static final Set<String> DEAL = WordSet.of("deal deals transaction agreement pact");

    /** Heads of objects that are parts of a company or whole ones. */
    static final Set<String> BUSINESS = WordSet.of("""
            unit units business businesses division divisions company companies subsidiary subsidiaries firm firms arm operations assets brand
            brands stake stakes interest interests maker chain studio bank airline startup start-up property properties portfolio building
            buildings campus site hospital mine mines plant plants factory factories refinery pipeline station stations newspaper magazine club
            hotel hotels mall malls center centre community land acres spectrum licences licenses patents rights trademarks tower towers
            provider developer manufacturer retailer publisher broker insurer lender platform network holdings share shares rest remainder
            control ownership majority minority equity building apartment apartments complex facility facilities office clinic practice
            technology ip exchange field fields block project royalty bitcoin tokens group lab label house refineries
            """);

    /** Heads of objects that are bought to be used: a contract, not a takeover. */
    static final Set<String> GOODS = WordSet.of("""
            aircraft planes plane jets jet airliners helicopters engines servers chips gpus gpu processors software systems services service devices
            vehicles trucks buses trains ships satellites equipment power electricity energy gas oil capacity units licenses turbines handsets
            modules panels batteries components dreamliners solutions compute hardware scanners terminals phones computers pcs missiles tanks
            """);

    /** Parts or shares of a company: the company stands behind "in" or "of". */
    static final Set<String> STAKES = WordSet.of("""
            stake stakes interest interests share shares stock equity control ownership majority minority holding position rest remainder
            percent pct % assets asset part portion half all
            """);

    private DealWords() {}
}
