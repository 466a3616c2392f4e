package nightdesk.extract;

import java.util.ArrayList;
import java.util.List;
import nightdesk.annotate.Annotations;
import nightdesk.annotate.MentionFinder;
import nightdesk.article.ArticleText;
import nightdesk.fact.Fact;
import nightdesk.vendor.VendorLexicon;

/** Reads a text: mentions and money are found once, then each extractor builds its facts from them and from those before it. */
public final class ExtractionEngine {
    /** Moves with every change that can change a fact; part of the facts' keys. */
    public static final String RULES_VERSION = "1";

    private final MentionFinder mentions;
    private final List<Extractor> extractors;

    public ExtractionEngine(VendorLexicon lexicon) {
        mentions = new MentionFinder(lexicon);
        extractors = List.of();
    }

    /** The facts of a text: mentions first, then by extractor, each in the order of its evidence. */
    public List<Fact> factsIn(ArticleText article) {
        Annotations annotations = new Annotations(article, mentions.mentionsIn(article), List.of());
        List<Fact> facts = new ArrayList<>(annotations.mentions());
        for (Extractor extractor : extractors) {
            facts.addAll(extractor.factsIn(annotations, List.copyOf(facts)));
        }
        return List.copyOf(facts);
    }
}
