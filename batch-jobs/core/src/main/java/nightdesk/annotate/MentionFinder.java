package nightdesk.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nightdesk.annotate.Candidate.Verdict;
import nightdesk.article.ArticleText;
import nightdesk.fact.Evidence;
import nightdesk.fact.Mention;
import nightdesk.fact.TextField;
import nightdesk.text.PhraseMatcher.Hits;
import nightdesk.text.Span;
import nightdesk.vendor.VendorLexicon;

/**
 * Finds the vendors a text speaks of. One pass finds the names; the words next to each say what it is; a name that needs support gets it from
 * a sure mention of the same vendor in the same article. Pure.
 */
public final class MentionFinder {
    private final VendorLexicon lexicon;

    public MentionFinder(VendorLexicon lexicon) {
        this.lexicon = Objects.requireNonNull(lexicon);
    }

    /** The mentions of a text, in order, without overlap. */
    public List<Mention> mentionsIn(ArticleText article) {
        return mentionsIn(article, lexicon.phrases().allIn(article.text().chars()));
    }

    /**
     * The mentions of a text, in order, without overlap.
     *
     * @param hits every place where a spelling of the lexicon stands, as its matcher finds them
     */
    public List<Mention> mentionsIn(ArticleText article, Hits hits) {
        List<Mention> mentions = new ArrayList<>();
        for (Candidate candidate : candidatesIn(article, hits)) {
            if (candidate.verdict() == Verdict.MENTION) {
                mentions.add(mention(article, candidate));
            }
        }
        return mentions;
    }

    /** Every place where a name of the lexicon stands, mention or not, in order, with what decided it. */
    public List<Candidate> candidatesIn(ArticleText article) {
        return candidatesIn(article, lexicon.phrases().allIn(article.text().chars()));
    }

    private List<Candidate> candidatesIn(ArticleText article, Hits hits) {
        if (hits.size() == 0) {
            return List.of();
        }
        List<Finding> findings = new NameScan(article, lexicon, hits).findings();
        Support support = Support.of(findings);
        List<Candidate> candidates = new ArrayList<>();
        for (Finding finding : findings) {
            Candidate decided = support.decide(finding);
            Candidate last = candidates.isEmpty() ? null : candidates.getLast();
            if (last == null || last.span().start() != finding.start()) {
                candidates.add(decided);
            } else if (last.verdict() != Verdict.MENTION) {
                candidates.set(candidates.size() - 1, decided);
            }
        }
        return candidates;
    }

    private static Mention mention(ArticleText article, Candidate candidate) {
        Span span = candidate.span();
        TextField field = article.isInHeadline(span)
                ? TextField.HEADLINE
                : span.start() < article.leadEnd() ? TextField.LEAD : TextField.BODY;
        return new Mention(
                new Evidence(span, article.text().sentenceAt(span.start()), candidate.rule()),
                candidate.alias().vendor(),
                article.text().slice(span),
                candidate.alias().text(),
                field);
    }
}
