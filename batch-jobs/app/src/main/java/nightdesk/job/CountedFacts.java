package nightdesk.job;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import nightdesk.fact.Amount;
import nightdesk.fact.CitedFact;
import nightdesk.fact.FactKind;
import nightdesk.store.Facts;
import nightdesk.store.Selection;

/** One pass over the facts of the counted articles: how many of each kind, the checksum of amounts, and those that a briefing cites. */
final class CountedFacts {
    private static final Set<FactKind> CITED = EnumSet.of(
            FactKind.DEAL,
            FactKind.RELATION,
            FactKind.SIGNAL,
            FactKind.QUOTE,
            FactKind.COMMENT_STATUS,
            FactKind.ATTRIBUTION);

    private final EnumMap<FactKind, Long> byKind = new EnumMap<>(FactKind.class);
    private final TreeMap<String, BigDecimal> amountSums = new TreeMap<>();
    private final List<CitedFact> cited = new ArrayList<>();

    CountedFacts(Facts facts, Selection selection) {
        facts.forEach(selection, EnumSet.allOf(FactKind.class), stored -> add(stored.cited()));
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

    private void add(CitedFact fact) {
        FactKind kind = FactKind.of(fact.fact());
        byKind.merge(kind, 1L, Long::sum);
        if (fact.fact() instanceof Amount amount) {
            amountSums.merge(amount.money().currency(), amount.money().lower(), BigDecimal::add);
        }
        if (CITED.contains(kind)) {
            cited.add(fact);
        }
    }
}
