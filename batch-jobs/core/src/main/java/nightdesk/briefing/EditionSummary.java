package nightdesk.briefing;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nightdesk.edition.Window;
import nightdesk.fact.AmountKind;
import nightdesk.fact.DealStatus;
import nightdesk.fact.Money;
import nightdesk.fact.Signal;
import nightdesk.metric.VendorCounts;
import nightdesk.text.ContentKey;
import org.jspecify.annotations.Nullable;

/**
 * What a published edition said, kept so that the next one can say what changed.
 *
 * @param articles number of counted articles
 * @param vendors by vendor id
 * @param stories those about a vendor, by rank
 * @param deals ledger entries of the edition, by id
 * @param signals strongest level of each type and party, in that order
 */
public record EditionSummary(
        LocalDate date,
        int revision,
        Window window,
        long articles,
        List<VendorCounts> vendors,
        List<StoryLine> stories,
        List<DealLine> deals,
        List<SignalLine> signals) {
    /** One story. */
    public record StoryLine(ContentKey id, String title, long articles, int independentSources) {
        public StoryLine {
            Objects.requireNonNull(id);
            Objects.requireNonNull(title);
        }
    }

    /** One deal; {@code label} names its sides. */
    public record DealLine(
            ContentKey id,
            String label,
            AmountKind kind,
            DealStatus status,
            @Nullable Money amount,
            int claims) {
        public DealLine {
            Objects.requireNonNull(id);
            Objects.requireNonNull(label);
            Objects.requireNonNull(kind);
            Objects.requireNonNull(status);
        }
    }

    /** One signal. */
    public record SignalLine(String type, String party, Signal.Level level) {
        public SignalLine {
            Objects.requireNonNull(type);
            Objects.requireNonNull(party);
            Objects.requireNonNull(level);
        }
    }

    public EditionSummary {
        Objects.requireNonNull(date);
        Objects.requireNonNull(window);
        vendors = List.copyOf(vendors);
        stories = List.copyOf(stories);
        deals = List.copyOf(deals);
        signals = List.copyOf(signals);
    }
}
