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

    /** Where the names of a text stand, so that one name can be seen from another. */
    static final class Names {
        private final String text;
        private final int headlineEnd;
        private final Hits hits;
        private final VendorLexicon lexicon;
        private final Set<Integer> symbolEnds = new HashSet<>();
        private @Nullable Set<String> words;

        Names(String text, int headlineEnd, Hits hits, VendorLexicon lexicon) {
            this.text = text;
            this.headlineEnd = headlineEnd;
            this.hits = hits;
            this.lexicon = lexicon;
        }

        int headlineEnd() {
            return headlineEnd;
        }

        /** Whether a name ends at {@code end}, or its legal form or possessive does. */
        boolean endsAt(int end) {
            return endsAt(end, null);
        }

        boolean endsAt(int end, @Nullable String vendor) {
            for (int i = 0; i < hits.size() && hits.start(i) < end; i++) {
                if (hits.end(i) <= end && end - hits.end(i) <= 40) {
                    for (Entry entry : lexicon.entriesOf(hits.phrase(i))) {
                        VendorAlias alias = entry.alias();
                        if (alias.kind() != AliasKind.TICKER && (vendor == null || vendor.equals(alias.vendor()))) {
                            int tail = NameTail.endOf(text, hits.end(i), alias);
                            if (hits.end(i) == end || tail == end || (text.startsWith("'s", tail) && tail + 2 == end)) {
                                return true;
                            }
                        }
                    }
                }
            }
            return false;
        }

        boolean startsAt(int start) {
            return sameVendorStartsAt(start, null);
        }

        boolean sameVendorStartsAt(int start, @Nullable String vendor) {
            for (int i = 0; i < hits.size() && hits.start(i) <= start; i++) {
                if (hits.start(i) == start) {
                    for (Entry entry : lexicon.entriesOf(hits.phrase(i))) {
                        if (entry.alias().kind() != AliasKind.TICKER
                                && (vendor == null
                                        || vendor.equals(entry.alias().vendor()))) {
                            return true;
                        }
                    }
                }
            }
            return false;
        }

        void addSymbol(int end) {
            symbolEnds.add(end);
        }

        boolean symbolEndsAt(int end) {
            return symbolEnds.contains(end);
        }

        /** Whether a symbol of the vendor stands in brackets behind the name. */
        boolean symbolBehind(int end, String vendor) {
            int open = end;
            if (text.startsWith("'s", open)) {
                open += 2;
            }
            while (open < text.length() && text.charAt(open) == ' ') {
                open++;
            }
            if (open >= text.length() || (text.charAt(open) != '(' && text.charAt(open) != '<')) {
                return false;
            }
            for (int i = 0; i < hits.size() && hits.start(i) <= open + 40; i++) {
                if (hits.start(i) > open) {
                    for (Entry entry : lexicon.entriesOf(hits.phrase(i))) {
                        if (entry.alias().kind() == AliasKind.TICKER
                                && vendor.equals(entry.alias().vendor())
                                && text.substring(open, hits.start(i)).indexOf(')') < 0) {
                            return true;
                        }
                    }
                }
            }
            return false;
        }

        /** Whether the name stands in a list with another: parted by a comma, "and", "or", a slash. */
        boolean isListed(int start, int end) {
            for (String between : List.of(
                    ", ", " and ", " & ", "/", ", and ", " or ", " or the ", " and the ", " vs. ", " versus ")) {
                if (text.startsWith(between, end) && startsAt(end + between.length())) {
                    return true;
                }
                if (start >= between.length()
                        && text.startsWith(between, start - between.length())
                        && endsAt(start - between.length())) {
                    return true;
                }
            }
            return false;
        }

        /** Whether the article has the word, in any case, as a word. */
        boolean hasWord(String word) {
            Set<String> seen = words;
            if (seen == null) {
                seen = new HashSet<>();
                for (int i = 0; i < text.length(); ) {
                    int end = Words.endAt(text, i);
                    if (end > i) {
                        seen.add(text.substring(i, end).toLowerCase(java.util.Locale.ROOT));
                    }
                    i = Math.max(end, i + 1);
                }
                words = seen;
            }
            return seen.contains(word);
        }
    }
}
