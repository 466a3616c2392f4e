package nightdesk.job;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import nightdesk.fact.CitedFact;
import nightdesk.fact.FactKind;
import nightdesk.store.Facts;
import nightdesk.store.Selection;

/** The facts of the counted articles: how many of each kind, the checksum of amounts, and those that a briefing cites. */
final class CountedFacts {
    private static final Set<FactKind> CITED = EnumSet.of(
            FactKind.DEAL,
            FactKind.RELATION,
            FactKind.SIGNAL,
            FactKind.QUOTE,
            FactKind.COMMENT_STATUS,
            FactKind.ATTRIBUTION);

    private final Facts.Count count;
    private final List<CitedFact> cited = new ArrayList<>();

    CountedFacts(Facts facts, Selection selection) {
        count = facts.count(selection);
        facts.forEach(selection, CITED, stored -> cited.add(stored.cited()));
        cited.sort(Comparator.comparing(CitedFact::article).thenComparing(CitedFact::id));
    }

    Map<FactKind, Long> byKind() {
        return count.byKind();
    }

    SortedMap<String, BigDecimal> amountSums() {
        return count.amountSums();
    }

    List<CitedFact> cited() {
        return cited;
    }
}
