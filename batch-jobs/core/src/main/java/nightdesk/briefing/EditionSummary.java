package nightdesk.briefing;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import nightdesk.edition.Window;
import nightdesk.fact.AmountKind;
import nightdesk.fact.DealStatus;
import nightdesk.fact.Money;
import nightdesk.fact.Party;
import nightdesk.fact.Signal;
import nightdesk.ledger.LedgerEntry;
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
 * @param told what stories of this edition and of those of the seven days before it tell, by news
 * @param signals strongest level of each type and party, in that order
 */
public record EditionSummary(
        LocalDate date,
        int revision,
        Window window,
        long articles,
        List<VendorCounts> vendors,
        List<StoryLine> stories,
        List<ToldLine> told,
        List<DealLine> deals,
        List<SignalLine> signals) {
    /** One story; {@code news} names what it tells, empty if that is too little to know it by. */
    public record StoryLine(
            ContentKey id, String title, String news, List<String> vendors, long articles, int independentSources) {
        public StoryLine {
            Objects.requireNonNull(id);
            Objects.requireNonNull(title);
            Objects.requireNonNull(news);
            vendors = List.copyOf(vendors);
        }
    }

    /**
     * What was told.
     *
     * @param news names it, under whatever headline
     * @param standing how it stood when last told
     * @param sources most independent sources of an edition
     * @param last edition that told it last
     */
    public record ToldLine(String news, String standing, int sources, LocalDate last) {
        public ToldLine {
            Objects.requireNonNull(news);
            Objects.requireNonNull(standing);
            Objects.requireNonNull(last);
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

    /** Kept stories of a summary: only the first are ever compared on paper. */
    private static final int MOST_STORIES = 500;

    private static final int DAYS_REMEMBERED = 7;

    /**
     * What an edition says of all vendors of the watch list, whatever its briefings leave out.
     *
     * @param coverage the edition as composed and published
     */
    public static EditionSummary of(Coverage coverage) {
        BriefingSettings everything = BriefingSettings.defaults("summary", List.of());
        Findings findings =
                new Findings(coverage, everything, new Followed(coverage, everything), new Sourcing(coverage));
        return new EditionSummary(
                coverage.edition().date(),
                coverage.edition().revision(),
                coverage.edition().window(),
                coverage.counted().articles(),
                VendorCounts.of(coverage.counted().vendors()),
                findings.ranked().stream()
                        .filter(RankedStory::eligible)
                        .limit(MOST_STORIES)
                        .map(ranked -> new StoryLine(
                                ranked.story().id(),
                                ranked.story().title(),
                                ranked.news() == null ? "" : ranked.news().key(),
                                ranked.story().vendors(),
                                ranked.articles(),
                                ranked.origins().size()))
                        .toList(),
                told(coverage, findings.ranked()),
                coverage.ledger().stream()
                        .map(entry -> new DealLine(
                                entry.id(),
                                sides(entry),
                                entry.kind(),
                                entry.status(),
                                entry.amount(),
                                entry.claims().size()))
                        .toList(),
                findings.signals().stream()
                        .map(group -> new SignalLine(
                                group.fact().type(),
                                group.fact().party().word(),
                                group.fact().level()))
                        .sorted(Comparator.comparing(SignalLine::type).thenComparing(SignalLine::party))
                        .toList());
    }

    /** What is told now takes the place of what was told before; after seven days of silence a story is new again. */
    private static List<ToldLine> told(Coverage coverage, List<RankedStory> ranked) {
        LocalDate date = coverage.edition().date();
        TreeMap<String, ToldLine> told = new TreeMap<>();
        if (coverage.previous() != null) {
            coverage.previous().told().stream()
                    .filter(line -> !line.last().isBefore(date.minusDays(DAYS_REMEMBERED)))
                    .forEach(line -> told.put(line.news(), line));
        }
        for (RankedStory story : ranked) {
            RankedStory.News news = story.news();
            if (news != null) {
                ToldLine before = told.get(news.key());
                int sources = Math.max(
                        before == null ? 0 : before.sources(), story.origins().size());
                told.put(news.key(), new ToldLine(news.key(), news.standing(), sources, date));
            }
        }
        return List.copyOf(told.values());
    }

    /** {@code Kestrel, Grebe → Halcyon}; a side that is not named is a dash. */
    static String sides(LedgerEntry entry) {
        return side(entry.investors()) + " \u2192 " + side(entry.targets());
    }

    private static String side(List<Party> parties) {
        return parties.isEmpty()
                ? Figures.ABSENT
                : String.join(", ", parties.stream().map(Party::name).toList());
    }

    public EditionSummary {
        Objects.requireNonNull(date);
        Objects.requireNonNull(window);
        vendors = List.copyOf(vendors);
        stories = List.copyOf(stories);
        told = List.copyOf(told);
        deals = List.copyOf(deals);
        signals = List.copyOf(signals);
    }
}
