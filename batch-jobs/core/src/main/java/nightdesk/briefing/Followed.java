package nightdesk.briefing;

import java.util.List;
import java.util.TreeSet;
import nightdesk.fact.CitedFact;
import nightdesk.fact.Party;
import nightdesk.ledger.LedgerEntry;
import org.jspecify.annotations.Nullable;

/** What a briefing follows: the vendors of its settings and their facts; without a list every vendor of the watch list and every fact. */
final class Followed {
    private final boolean everything;
    private final TreeSet<String> vendors;

    Followed(Coverage coverage, BriefingSettings settings) {
        everything = settings.vendors().isEmpty();
        vendors = new TreeSet<>(everything ? coverage.vendors().keySet() : settings.vendors());
    }

    /** Family ids, in alphabetical order. */
    List<String> vendors() {
        return List.copyOf(vendors);
    }

    boolean contains(@Nullable String vendor) {
        return vendor != null && vendors.contains(vendor);
    }

    boolean follows(CitedFact cited) {
        return everything || anyOf(FactStrength.parties(cited));
    }

    boolean follows(LedgerEntry entry) {
        return everything || anyOf(entry.investors()) || anyOf(entry.targets());
    }

    private boolean anyOf(List<Party> parties) {
        return parties.stream().anyMatch(party -> contains(party.vendor()));
    }
}
