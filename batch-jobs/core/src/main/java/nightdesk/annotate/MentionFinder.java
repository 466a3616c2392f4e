package nightdesk.annotate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import nightdesk.annotate.Candidate.Verdict;
import nightdesk.annotate.Finding.Standing;
import nightdesk.article.ArticleText;
import nightdesk.fact.Evidence;
import nightdesk.fact.Mention;
import nightdesk.fact.TextField;
import nightdesk.text.PhraseMatcher.Hits;
import nightdesk.text.Span;
import nightdesk.vendor.AliasKind;
import nightdesk.vendor.VendorAlias;
import nightdesk.vendor.VendorLexicon;
import nightdesk.vendor.VendorLexicon.Entry;
import nightdesk.vendor.VendorLexicon.Form;
import org.jspecify.annotations.Nullable;

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
        List<Mention> mentions = new ArrayList<>();
        for (Candidate candidate : candidatesIn(article)) {
            if (candidate.verdict() == Verdict.MENTION) {
                mentions.add(mention(article, candidate));
            }
        }
        return mentions;
    }

    /** Every place where a name of the lexicon stands, mention or not, in order, with what decided it. */
    public List<Candidate> candidatesIn(ArticleText article) {
        String text = article.text().chars();
        Hits hits = lexicon.phrases().allIn(text);
        if (hits.size() == 0) {
            return List.of();
        }
        Names names = new Names(text, article.headlineEnd(), hits, lexicon);
        List<Finding> findings = findings(text, Era.dayOf(article), hits, names);
        Set<String> sure = sureVendors(findings);
        List<Candidate> candidates = new ArrayList<>();
        for (Finding finding : findings) {
            candidates.add(decided(finding, sure));
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

    private List<Finding> findings(String text, @Nullable LocalDate day, Hits hits, Names names) {
        List<Finding> findings = new ArrayList<>();
        NameRules rules = new NameRules(text, day, names);
        Set<String> explained = null;
        int covered = 0;
        for (int hit = 0; hit < hits.size(); ) {
            int start = hits.start(hit);
            int next = hit;
            while (next < hits.size() && hits.start(next) == start) {
                next++;
            }
            if (start >= covered) {
                Finding best = null;
                for (int i = hit; i < next; i++) {
                    List<Entry> entries = lexicon.entriesOf(hits.phrase(i));
                    if (entries.isEmpty()) {
                        covered = Math.max(covered, hits.end(i));
                        best = null;
                        break;
                    }
                    Finding found = bestOf(text, rules, names, start, hits.end(i), entries);
                    if (found.standing() != Standing.BLOCKED && isShort(found)) {
                        if (explained == null) {
                            explained = Acronyms.explainedIn(text, names::endsAt);
                        }
                        if (explained.contains(text.substring(start, found.nameEnd()))) {
                            found = found.as(Standing.BLOCKED, "explained-otherwise");
                        }
                    }
                    if (best == null
                            || (found.standing().compareTo(best.standing()) > 0
                                    && best.standing() == Standing.BLOCKED)) {
                        best = found;
                    }
                    if (best.standing() != Standing.BLOCKED) {
                        break;
                    }
                }
                if (best != null) {
                    findings.add(best);
                    covered = Math.max(covered, best.end());
                    if (best.alias().kind() == AliasKind.TICKER && best.standing() == Standing.STRONG) {
                        names.addSymbol(best.end());
                    }
                }
            }
            hit = next;
        }
        return findings;
    }

    private static boolean isShort(Finding finding) {
        return finding.nameEnd() - finding.start() <= 6
                && finding.alias().kind() != AliasKind.TICKER
                && finding.form() == Form.AS_LISTED
                && Words.isCapitals(finding.alias().text());
    }

    private static Finding bestOf(String text, NameRules rules, Names names, int start, int end, List<Entry> entries) {
        Finding best = null;
        for (Entry entry : entries) {
            VendorAlias alias = entry.alias();
            Finding found = alias.kind() == AliasKind.TICKER
                    ? TickerRules.judge(text, start, end, alias, names)
                    : rules.judge(start, end, alias, entry.form());
            if (best == null || found.standing().compareTo(best.standing()) > 0) {
                best = found;
            }
        }
        return Objects.requireNonNull(best);
    }

    /** Vendors of which a mention supports others: a strong one, or a fair one of a name that is no common word. */
    private static Set<String> sureVendors(List<Finding> findings) {
        Set<String> sure = new HashSet<>();
        for (Finding finding : findings) {
            if (finding.standing() == Standing.STRONG || finding.standing() == Standing.FAIR) {
                sure.add(finding.alias().vendor());
            }
        }
        return sure;
    }

    private static Candidate decided(Finding finding, Set<String> sure) {
        VendorAlias alias = finding.alias();
        boolean accepted = finding.standing().compareTo(Standing.FAIR) >= 0
                || (finding.standing() == Standing.OPEN && sure.contains(alias.vendor()));
        Verdict verdict = accepted
                ? Verdict.MENTION
                : finding.standing() == Standing.BLOCKED ? Verdict.BLOCKED : Verdict.UNSUPPORTED;
        String kind = finding.standing() == Standing.BLOCKED
                ? "blocked"
                : accepted ? alias.kind().word() : "unsupported";
        return new Candidate(
                new Span(finding.start(), finding.end()), alias, verdict, "mention." + kind + "." + finding.reason());
    }
}
