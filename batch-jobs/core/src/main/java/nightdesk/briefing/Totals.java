package nightdesk.briefing;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import nightdesk.article.Membership;
import nightdesk.fact.FactKind;

/**
 * Control totals of an edition: every figure that must balance, over all runs that fed it.
 *
 * @param read records read = stored + stored versions + duplicates + quarantined
 * @param stored first versions of new records
 * @param storedVersions new versions of known records
 * @param memberships article versions registered to the edition by class, the waiting ones included
 * @param undated counted articles without a publication date
 * @param facts facts of the counted articles by kind
 * @param amountSums checksum: sum of the lower bounds of all amount facts of counted articles by ISO 4217 currency, vague and per-unit ones
 *     included; equal to the Amounts sheet; never a business figure
 */
public record Totals(
        long files,
        long bytes,
        long read,
        long stored,
        long storedVersions,
        long duplicates,
        long quarantined,
        Map<Membership, Long> memberships,
        long undated,
        Map<FactKind, Long> facts,
        SortedMap<String, BigDecimal> amountSums) {
    public Totals {
        memberships = Collections.unmodifiableMap(ordered(Membership.class, memberships));
        facts = Collections.unmodifiableMap(ordered(FactKind.class, facts));
        amountSums = Collections.unmodifiableSortedMap(new TreeMap<>(amountSums));
    }

    /** Whether every record that was read went to exactly one place. */
    public boolean isBalanced() {
        return read == stored + storedVersions + duplicates + quarantined;
    }

    /** Article versions of a class; 0 if there is none. */
    public long of(Membership membership) {
        return memberships.getOrDefault(membership, 0L);
    }

    /** Articles that the headline figures count: on time and late. */
    public long counted() {
        return of(Membership.ON_TIME) + of(Membership.LATE);
    }

    private static <K extends Enum<K>> EnumMap<K, Long> ordered(Class<K> type, Map<K, Long> counts) {
        EnumMap<K, Long> kept = new EnumMap<>(type);
        kept.putAll(counts);
        return kept;
    }
}
