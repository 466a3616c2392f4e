package nightdesk.metric;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import nightdesk.edition.Edition;
import nightdesk.fact.CitedFact;
import nightdesk.ledger.LedgerEntry;
import nightdesk.story.Story;
import org.jspecify.annotations.Nullable;

/**
 * What the formulas are computed from.
 *
 * @param vendors family ids that shares are among, each once
 * @param counted counts of the edition
 * @param previous counts of the edition before, or of the day before a first edition; null if there are none
 * @param history counts by publication day
 * @param stories stories with a counted article
 * @param facts comment statuses of counted articles; other facts are ignored
 */
public record MetricInput(
        Edition edition,
        List<String> vendors,
        DayTable counted,
        @Nullable List<VendorCounts> previous,
        DayTable history,
        List<Story> stories,
        List<LedgerEntry> ledger,
        List<CitedFact> facts,
        List<ExpectedSource> sources,
        Delays delays) {
    public MetricInput {
        Objects.requireNonNull(edition);
        vendors = vendors.stream().sorted().distinct().toList();
        Objects.requireNonNull(counted);
        previous = previous == null ? null : List.copyOf(previous);
        Objects.requireNonNull(history);
        stories = List.copyOf(stories);
        ledger = List.copyOf(ledger);
        facts = List.copyOf(facts);
        sources = List.copyOf(sources);
        Objects.requireNonNull(delays);
    }

    /** Counts of every vendor of the list over the edition, the silent ones included, by vendor. */
    public List<VendorCounts> counts() {
        return countsOf(VendorCounts.of(counted.vendors()));
    }

    /** The same of the edition before; empty if there is none. */
    public List<VendorCounts> previousCounts() {
        return previous == null ? List.of() : countsOf(previous);
    }

    /** How many stories name each vendor of the list; 0 for a silent one. */
    public Map<String, Long> storiesByVendor() {
        Map<String, Long> counts = new TreeMap<>();
        vendors.forEach(vendor -> counts.put(vendor, 0L));
        stories.forEach(story -> story.vendors().forEach(vendor -> counts.computeIfPresent(vendor, (v, n) -> n + 1)));
        return counts;
    }

    private List<VendorCounts> countsOf(List<VendorCounts> all) {
        Map<String, VendorCounts> byVendor = new TreeMap<>();
        all.forEach(counts -> byVendor.putIfAbsent(counts.vendor(), counts));
        return vendors.stream()
                .map(vendor -> byVendor.getOrDefault(vendor, VendorCounts.none(vendor)))
                .toList();
    }
}
