package nightdesk.extract;

import java.util.ArrayList;
import java.util.List;
import nightdesk.annotate.Annotations;
import nightdesk.annotate.MentionFinder;
import nightdesk.annotate.MoneyGrammar;
import nightdesk.article.ArticleText;
import nightdesk.clause.Reading;
import nightdesk.fact.Fact;
import nightdesk.text.PhraseMatcher.Hits;
import nightdesk.vendor.VendorLexicon;

/**
 * Reads everything an article says that the desk keeps. Built once for a lexicon, used for any number of texts by any number of threads; pure:
 * the same text gives the same facts.
 */
public final class ExtractionEngine {
    /** Version of all rules together; it moves with any change to what they read, and with it the ids of facts. */
    public static final String RULES_VERSION = "1";

    private final ArticleScan scan;
    private final MentionFinder mentions;
    private final MoneyGrammar money = new MoneyGrammar();
    private final AttributionExtractor attributions = new AttributionExtractor();
    private final CommentExtractor comments = new CommentExtractor();
    private final QuoteExtractor quotes = new QuoteExtractor();
    private final DealExtractor deals = new DealExtractor();
    private final RelationExtractor relations = new RelationExtractor();
    private final SignalExtractor signals;
    private final ToneExtractor tones = new ToneExtractor();
    private final Extractor amounts = new AmountExtractor();

    /** An engine without signal rules: only relations give signals. */
    public ExtractionEngine(VendorLexicon lexicon) {
        this(lexicon, List.of());
    }

    public ExtractionEngine(VendorLexicon lexicon, List<SignalRule> rules) {
        this.mentions = new MentionFinder(lexicon);
        this.scan = new ArticleScan(lexicon, rules);
        this.signals = new SignalExtractor(scan);
    }

    /** The facts of a text: mentions, attributions, comment statuses, deals, amounts, each in order of its evidence. */
    public List<Fact> factsIn(ArticleText article) {
        Hits hits = scan.in(article.text().chars());
        Annotations annotations = annotationsOf(article, hits);
        return factsIn(new Reading(annotations), Cues.in(annotations, scan, hits), hits);
    }

    /** The same facts with how they came about, for a person who asks why; takes longer. */
    public Explanation explain(ArticleText article) {
        Hits hits = scan.in(article.text().chars());
        Annotations annotations = annotationsOf(article, hits);
        Cues cues = Cues.in(annotations, scan, hits);
        Trail trail = new Trail();
        Reading reading = new Reading(annotations, trail);
        List<Fact> facts = factsIn(reading, cues, hits);
        return new Explanation(
                mentions.candidatesIn(article), annotations.money(), trail.sentences(reading, cues), facts);
    }

    private Annotations annotationsOf(ArticleText article, Hits hits) {
        return new Annotations(article, mentions.mentionsIn(article, scan.names(hits)), money.moneyIn(article));
    }

    private List<Fact> factsIn(Reading reading, Cues cues, Hits hits) {
        Annotations annotations = reading.annotations();
        List<Fact> facts = new ArrayList<>(annotations.mentions());
        facts.addAll(attributions.factsIn(reading, cues.sources()));
        facts.addAll(comments.factsIn(reading, cues.comments()));
        facts.addAll(quotes.factsIn(reading));
        facts.addAll(deals.factsIn(reading, cues.deals()));
        facts.addAll(amounts.factsIn(annotations, facts));
        facts.addAll(relations.factsIn(reading, cues.relations(), facts));
        facts.addAll(signals.factsIn(reading, hits, facts));
        facts.addAll(tones.factsIn(reading, facts));
        return List.copyOf(facts);
    }
}
