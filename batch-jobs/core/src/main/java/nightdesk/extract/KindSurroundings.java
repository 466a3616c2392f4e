package nightdesk.extract;

import java.util.Set;
import nightdesk.text.WordSet;

/**
 * Tells from the whole sentence what a transfer of money is that its verb alone does not tell: a gift, public money, the sum of a statistic,
 * works of one's own, the price of a coin.
 */
final class KindSurroundings {
    /** One of these makes a transfer a gift. */
    private static final Set<String> GIFTS = WordSet.of(
            "gift gifts charity charities charitable nonprofit nonprofits non-profit non-profits philanthropic philanthropy philanthropist fundraiser"
                    + " fundraisers donor donors donation donations donate donated donating donates scholarship scholarships grant grants"
                    + " alumni endowment ministries orphanage");

    /** Public money, unless something is bought with it. */
    private static final Set<String> PUBLIC = WordSet.of(
            "federal taxpayer taxpayers congress senate legislature lawmakers appropriated appropriation appropriations fema usda nih nsf"
                    + " candidate candidates election reelection re-election campaign governor subsidy subsidies medicaid earmarked");

    private static final Set<String> BUSINESS = WordSet.of(
            "acquire acquires acquired acquisition acquiring buyout merger takeover stake series round seed investors shareholders shares"
                    + " contract contracts order bond bonds notes loan loans placement offering valuation ipo crowdfunding presale");

    /** Whole groups whose sums are many transactions. */
    private static final Set<String> GROUPS = WordSet.of(
            "startups start-ups companies firms investors vcs capitalists consumers americans households businesses buyers funds banks"
                    + " corporations issuers governments countries shoppers insurers borrowers lenders retailers manufacturers donors");

    private static final Set<String> GROUP_VERBS = WordSet.of(
            "raised invested borrowed poured sold bought committed attracted raise invest borrow pour issued lent secured received pumped"
                    + " plowed acquired spent");

    private static final Set<String> FLOWS = WordSet.of(
            "investment investments funding financing deals acquisitions mergers issuance lending m&a dealmaking transactions borrowing"
                    + " fundraising inflows buyouts takeovers ipos");

    private static final Set<String> MEASURED = WordSet.of(
            "totaled totalled totaling totalling reached reaching hit rose fell dropped climbed jumped surged grew declined amounted topped"
                    + " surpassed exceeded reach exceed plunged slumped soared");

    private static final Set<String> DEFINITE = WordSet.of("the these both two three its their a an this that");

    private static final Set<String> SPENDING = WordSet.of(
            "invest invests invested investing investment investments spend spends spending commit commits committed committing pour pouring"
                    + " poured earmark earmarked allocate allocated allocating");

    private static final Set<String> WORKS = WordSet.of(
            "plant plants factory factories facility facilities headquarters warehouse warehouses campus campuses infrastructure fab fabs"
                    + " refinery refineries pipeline pipelines mill mills expansion construction upgrade upgrades upgrading modernization"
                    + " modernisation renovation renovations center centers centre centres stores equipment machinery build building construct"
                    + " constructing expand expanding modernize modernise renovate redevelop hangar terminal hub brewery mine smelter");

    private static final Set<String> FUNDED = WordSet.of(
            "raised raises raise raising secured secures closes closed round series funding loan notes bonds financing credit debt fund"
                    + " placement proceeds startup startups");

    private static final Set<String> COINS = WordSet.of(
            "bitcoin btc ethereum ether eth token tokens coin coins crypto cryptocurrency cryptocurrencies altcoin altcoins solana sol xrp"
                    + " dogecoin doge shiba memecoin memecoins meme cardano litecoin blockchain bnb stablecoin bullish bearish");

    private static final Set<String> NOT_COIN_PRICES = WordSet.of(
            "raised invested stolen stole ransom donated worth prize prizes bonus bonuses giveaway grant grants salary fine fined invest deposit"
                    + " volume holdings liquidity contract fund reward rewards paid pay profit profits gathered collected earn earned account referral");

    private KindSurroundings() {}

    /** Money given away, voted or collected for a cause. */
    static boolean isGift(KindSentence sentence, int place) {
        boolean gift = false;
        for (int i = Math.max(0, place - 25); i < Math.min(sentence.size(), place + 20); i++) {
            String word = sentence.word(i);
            if (BUSINESS.contains(word)) {
                return false;
            }
            gift |= GIFTS.contains(word) || PUBLIC.contains(word);
        }
        return gift;
    }

    /** "Start-ups raised $57 billion", "venture funding fell to $5 billion": many transactions of many parties. */
    static boolean isStatistic(KindSentence sentence, int place) {
        boolean measured = false;
        for (int i = place - 1; i >= Math.max(0, place - 11); i--) {
            if (sentence.get(i).isHardBoundary() || sentence.get(i).isAmount()) {
                return false;
            }
            String word = sentence.word(i);
            measured |= MEASURED.contains(word);
            if (measured && FLOWS.contains(word)) {
                return !DEFINITE.contains(sentence.word(i - 1)) && !DEFINITE.contains(sentence.word(i - 2));
            }
            if (GROUP_VERBS.contains(word) && isGroup(sentence, i - 1)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isGroup(KindSentence sentence, int last) {
        int noun = last;
        while (noun > last - 3
                && switch (sentence.word(noun)) {
                    case "have", "had", "has", "collectively", "together", "globally", "also", "worldwide" -> true;
                    default -> false;
                }) {
            noun--;
        }
        return GROUPS.contains(sentence.word(noun))
                && !DEFINITE.contains(sentence.word(noun - 1))
                && !DEFINITE.contains(sentence.word(noun - 2));
    }

    /** "will invest $40 million in a new plant", "committing $1 billion to expand its network of warehouses". */
    static boolean isOwnWorks(KindSentence sentence, int place) {
        boolean spends = false;
        for (int i = Math.max(0, place - 8); i < place; i++) {
            spends |= SPENDING.contains(sentence.word(i));
        }
        if (!spends) {
            return false;
        }
        for (int i = 0; i < sentence.size(); i++) {
            if (FUNDED.contains(sentence.word(i))) {
                return false;
            }
        }
        boolean linked = false;
        for (int i = place + 1; i < Math.min(sentence.size(), place + 13); i++) {
            if (sentence.get(i).isHardBoundary() || sentence.get(i).isAmount()) {
                return false;
            }
            String word = sentence.word(i);
            linked |= switch (word) {
                case "in", "to", "on", "for", "into", "toward", "towards" -> true;
                default -> false;
            };
            if (linked && WORKS.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /** A small sum where coins or tokens are spoken of, unless its own words tell of money raised, won or stolen. */
    static boolean isCoinPrice(KindSentence sentence, int place) {
        for (int i = place - 1; i >= Math.max(0, place - 12) && !sentence.get(i).isAmount(); i--) {
            if (NOT_COIN_PRICES.contains(sentence.word(i))) {
                return false;
            }
        }
        for (int i = place + 1;
                i < Math.min(sentence.size(), place + 5) && !sentence.get(i).isAmount();
                i++) {
            if (NOT_COIN_PRICES.contains(sentence.word(i))) {
                return false;
            }
        }
        for (int i = 0; i < sentence.size(); i++) {
            if (COINS.contains(sentence.word(i))) {
                return true;
            }
        }
        return false;
    }
}
