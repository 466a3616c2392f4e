package nightdesk.extract;

import java.util.ArrayList;
import java.util.List;
import nightdesk.annotate.Annotations;
import nightdesk.annotate.WrittenMoney;
import nightdesk.fact.Mention;
import nightdesk.text.PhraseMatcher;
import nightdesk.text.PhraseMatcher.Hits;
import nightdesk.text.Text;

/**
 * Which sentences of a text are worth reading for what, by the words found in one pass over it.
 *
 * @param deals numbers of sentences with a word of deals and money, a vendor or a word that needs neither
 * @param sources numbers of sentences that may name a source
 * @param relations numbers of sentences with a word of relations
 * @param comments numbers of sentences that may say who did not comment
 */
record Cues(List<Integer> deals, List<Integer> sources, List<Integer> comments, List<Integer> relations) {
    private static final int DEAL = 1;
    private static final int STRONG_DEAL = 2;
    private static final int SOURCE = 4;
    private static final int COMMENT = 8;
    private static final int SUBJECT = 16;
    private static final int RELATION = 32;

    private static final String DEAL_WORDS = """
            invest invests invested investing investment investments raise raises raised raising secure secures secured securing close closes closed
            closing fund funds funding financing round loan loans facility notes bonds contract contracts order orders ordered deal deals stake stakes
            offer offers offered offering tender tendering prepare prepares preparing considering weighing eyeing mulling lease leased placed bid bids proposal placement offering pour poured pours pump inject spend spends spent spending pledge pledged commit committed commits
            commitment win wins won award awarded awards land lands landed receive received receives obtain obtained get gets sell sells sold selling sale
            divest divests divested lend lends lent loaned borrow borrowed seed series lifeline injection supply supplies provide provides
            deliver build purchase purchases purchased buy buys bought buying led agreement pact equity capital complete completes completed
            announce announces announced lands earmark earmarked interest pay pays paid opened opens construct constructs originate originates originated backed exercise exercised exercises
            """;
    private static final String STRONG_WORDS = """
            acquire acquires acquired acquiring acquisition acquisitions takeover buyout merger merge merges merged merging combination stake
            bid invested buy buys buying bought purchase purchased purchases
            """;
    private static final List<String> STRONG_PHRASES = List.of(
            "taken over",
            "take over",
            "takes over",
            "took over",
            "snapped up",
            "sold to",
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
            "backed by",
            "purchase rights",
            "bidding for",
            "placed an order");
    private static final String SOURCE_WORDS = """
            according told tells report reports reported reporting wrote writes citing cited quoted quotes quoting source sources familiar person people
            analyst analysts data figures study survey research poll interview said says seen obtained contacted filing filings article story
            strategist economist estimates raised lowered cut upgraded downgraded boosted press media
            """;
    private static final String COMMENT_WORDS = """
            comment comments commenting respond responded reply replied reached unavailable returned return answer answered
            """;

    private static final String RELATION_WORDS = """
            partner partners partnered partnering partnership partnerships collaborate collaborates collaborated collaborating collaboration collaborations
            alliance allied team teams teamed teaming joined joins forces venture cooperation mou memorandum agreement pact accord jointly tie-up relationship
            rival rivals competitor competitors archrival compete competes competed competing competition rivalry battle race
            sue sues sued suing suit lawsuit lawsuits complaint investigate investigates investigated investigating probe probes accuse accuses accused
            accusing prosecute charged case action charges settle settles settled settlement antitrust inquiry review reviews investigation litigation
            supply supplies supplied provide provides provided deliver delivers license licenses select selects selected choose chooses chose chosen
            pick picks picked tap taps tapped uses using adopt adopts adopted deploy deploys deployed leverage leverages leveraging powered built running
            hosted customers clients customer client exclusive exclusively sole drop drops dropped ditch ditches ditched abandon abandons abandoned dump
            dumps dumped replace replaces replaced leave leaves defect defects defected migrate migrates migrated switch switches switched
            turning turned criticize criticized disparage slam slams blast blasts relies rely reliant reliance depends depend dependent dependence
            dependency terminate terminated terminates ends ended cancel cancelled move moves moved moving shift shifts fear fears feared worried worries slam slammed criticise criticised criticizes back backs
            integrate utilize hire hires hired enlist
            """;

    private static final PhraseMatcher MATCHER;
    private static final int[] KINDS;

    static {
        PhraseMatcher.Builder builder = PhraseMatcher.builder();
        List<Integer> kinds = new ArrayList<>();
        add(builder, kinds, DEAL_WORDS, DEAL);
        add(builder, kinds, STRONG_WORDS, DEAL | STRONG_DEAL);
        for (String phrase : STRONG_PHRASES) {
            addPhrase(builder, kinds, phrase, DEAL | STRONG_DEAL);
        }
        add(builder, kinds, SOURCE_WORDS, SOURCE);
        add(builder, kinds, COMMENT_WORDS, COMMENT);
        add(builder, kinds, RELATION_WORDS, RELATION);
        MATCHER = builder.build();
        KINDS = kinds.stream().mapToInt(Integer::intValue).toArray();
    }

    private static void add(PhraseMatcher.Builder builder, List<Integer> kinds, String words, int kind) {
        for (String word : words.trim().split("\\s+", -1)) {
            addPhrase(builder, kinds, word, kind);
        }
    }

    private static void addPhrase(PhraseMatcher.Builder builder, List<Integer> kinds, String phrase, int kind) {
        int number = builder.addIgnoringCase(phrase);
        while (kinds.size() <= number) {
            kinds.add(0);
        }
        kinds.set(number, kinds.get(number) | kind);
    }

    /** The cues of a text; a text without any costs one pass and no sentences. */
    static Cues in(Annotations annotations) {
        Text text = annotations.article().text();
        Hits hits = MATCHER.allIn(text.chars());
        if (hits.size() == 0) {
            return new Cues(List.of(), List.of(), List.of(), List.of());
        }
        int[] kinds = new int[text.sentences().size()];
        for (int i = 0; i < hits.size(); i++) {
            kinds[text.sentenceNumberAt(hits.start(i))] |= KINDS[hits.phrase(i)];
        }
        for (WrittenMoney written : annotations.money()) {
            kinds[text.sentenceNumberAt(written.span().start())] |= SUBJECT;
        }
        for (Mention mention : annotations.mentions()) {
            kinds[text.sentenceNumberAt(mention.evidence().span().start())] |= SUBJECT;
        }
        List<Integer> deals = new ArrayList<>();
        List<Integer> sources = new ArrayList<>();
        List<Integer> comments = new ArrayList<>();
        List<Integer> relations = new ArrayList<>();
        for (int number = 0; number < kinds.length; number++) {
            int kind = kinds[number];
            if ((kind & STRONG_DEAL) != 0 || (kind & (DEAL | SUBJECT)) == (DEAL | SUBJECT)) {
                deals.add(number);
            }
            if ((kind & SOURCE) != 0) {
                sources.add(number);
            }
            if ((kind & RELATION) != 0) {
                relations.add(number);
            }
            if ((kind & COMMENT) != 0) {
                comments.add(number);
            }
        }
        return new Cues(deals, sources, comments, relations);
    }
}
