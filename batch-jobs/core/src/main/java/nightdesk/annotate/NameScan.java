package nightdesk.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nightdesk.annotate.Finding.Standing;
import nightdesk.article.ArticleText;
import nightdesk.text.PhraseMatcher.Hits;
import nightdesk.vendor.AliasKind;
import nightdesk.vendor.VendorAlias;
import nightdesk.vendor.VendorLexicon;
import nightdesk.vendor.VendorLexicon.Entry;
import nightdesk.vendor.VendorLexicon.Form;
import org.jspecify.annotations.Nullable;

/**
 * Walks over the names of one text and judges each by its own surroundings. Of the names that start at one place the longest that nothing
 * speaks against counts; what an accepted name covers is not looked at again.
 */
final class NameScan {
    private final String text;
    private final VendorLexicon lexicon;
    private final Hits hits;
    private final Era era;
    private final Names names;
    private final NameRules rules;
    private final List<Finding> findings = new ArrayList<>();
    private @Nullable Set<String> explained;
    private int covered;

    NameScan(ArticleText article, VendorLexicon lexicon, Hits hits) {
        this.text = article.text().chars();
        this.lexicon = lexicon;
        this.hits = hits;
        this.names = new Names(text, article.headlineEnd(), hits, lexicon);
        this.era = new Era(article);
        this.rules = new NameRules(text, era, names);
    }

    /** Findings in order of start; several at one start are of different vendors and open. */
    List<Finding> findings() {
        int hit = 0;
        while (hit < hits.size()) {
            int next = hit + 1;
            while (next < hits.size() && hits.start(next) == hits.start(hit)) {
                next++;
            }
            if (hits.start(hit) >= covered) {
                judge(hit, next);
            }
            hit = next;
        }
        return findings;
    }

    /** Judges the hits {@code [from, to)}, which share a start, the longest first. */
    private void judge(int from, int to) {
        Finding blocked = null;
        for (int hit = from; hit < to; hit++) {
            List<Entry> entries = lexicon.entriesOf(hits.phrase(hit));
            if (entries.isEmpty()) {
                covered = hits.end(hit);
                return;
            }
            List<Finding> best = bestOf(hits.start(hit), hits.end(hit), entries);
            if (best.isEmpty()) {
                continue;
            }
            if (best.getFirst().standing() != Standing.BLOCKED) {
                best.forEach(this::take);
                return;
            }
            if (blocked == null) {
                blocked = best.getFirst();
            }
        }
        if (blocked != null) {
            findings.add(blocked);
        }
    }

    private void take(Finding finding) {
        findings.add(finding);
        covered = Math.max(covered, finding.end());
        if (finding.alias().kind() == AliasKind.TICKER && finding.standing() == Standing.STRONG) {
            names.addSymbol(finding.end());
        }
    }

    /** The best finding of one phrase; if it is open, every open one, as the article decides which vendor is meant. */
    private List<Finding> bestOf(int start, int end, List<Entry> entries) {
        List<Finding> best = new ArrayList<>(2);
        for (Entry entry : entries) {
            if (TickerRules.isIdle(text, start, end, entry.alias())) {
                continue;
            }
            Finding found = judged(start, end, entry);
            int better = best.isEmpty()
                    ? 1
                    : found.standing().compareTo(best.getFirst().standing());
            if (better > 0) {
                best.clear();
            }
            if (better > 0 || (better == 0 && found.standing() == Standing.OPEN)) {
                best.add(found);
            }
        }
        return best;
    }

    private Finding judged(int start, int end, Entry entry) {
        VendorAlias alias = entry.alias();
        if (alias.kind() == AliasKind.TICKER) {
            return TickerRules.judge(text, start, end, alias, era, names);
        }
        Finding found = rules.judge(start, end, alias, entry.form());
        return found.standing() != Standing.BLOCKED && isExplainedOtherwise(found)
                ? found.as(Standing.BLOCKED, "explained-otherwise")
                : found;
    }

    private boolean isExplainedOtherwise(Finding finding) {
        boolean isAcronym = finding.nameEnd() - finding.start() <= Acronyms.LONGEST
                && finding.form() == Form.AS_LISTED
                && Words.isCapitals(finding.alias().text());
        if (!isAcronym) {
            return false;
        }
        Set<String> acronyms = explained;
        if (acronyms == null) {
            acronyms = Acronyms.explainedIn(text, names::endsAt);
            explained = acronyms;
        }
        return acronyms.contains(finding.alias().text());
    }
}
