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

    private final Map<FactKind, Long> byKind;
    private final SortedMap<String, BigDecimal> amountSums;
    private final List<CitedFact> cited = new ArrayList<>();

    CountedFacts(Facts facts, Selection selection) {
        byKind = facts.countByKind(selection);
        amountSums = facts.amountSums(selection);
        facts.forEach(selection, CITED, stored -> cited.add(stored.cited()));
        cited.sort(Comparator.comparing(CitedFact::article).thenComparing(CitedFact::id));
    }

    Map<FactKind, Long> byKind() {
        return byKind;
    }

    SortedMap<String, BigDecimal> amountSums() {
        return amountSums;
    }

    List<CitedFact> cited() {
        return cited;
    }
}
