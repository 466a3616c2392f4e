package nightdesk.briefing;

import java.util.Comparator;
import java.util.List;
import nightdesk.fact.CitedFact;
import nightdesk.fact.CommentState;
import nightdesk.fact.CommentStatus;
import nightdesk.fact.Quote;
import nightdesk.fact.Relation;
import nightdesk.fact.Signal;
import nightdesk.ledger.LedgerEntry;
import nightdesk.metric.Baseline;
import nightdesk.metric.Completeness;
import nightdesk.metric.DealTotal;
import nightdesk.metric.MetricInput;
import nightdesk.metric.VendorCounts;
import org.jspecify.annotations.Nullable;

/** What an edition comes to for one briefing, computed once; sections and sheets only say it. */
public final class Findings {
    /** At most so many stories stand in full. */
    public static final int MOST_TOP_STORIES = 3;

    private final MetricInput input;
    private final Baseline baseline;
    private final List<VendorRow> vendors;
    private final List<RankedStory> ranked;
    private final List<LedgerEntry> deals;
    private final DealTotal.Total dealTotal;
    private final List<FactGroup<Relation>> relations;
    private final List<FactGroup<Signal>> signals;
    private final List<FactGroup<CommentStatus>> comments;
    private final List<CitedFact> quotes;
    private final List<Completeness.Result> sources;

    Findings(Coverage coverage, BriefingSettings settings, Followed followed, Sourcing sourcing) {
        List<CitedFact> facts =
                coverage.facts().stream().filter(followed::follows).toList();
        deals = coverage.ledger().stream()
                .filter(followed::follows)
                .sorted(DealOrder.in(coverage.edition()))
                .toList();
        input = new MetricInput(
                coverage.edition(),
                followed.vendors(),
                coverage.counted(),
                previousCounts(coverage),
                coverage.history(),
                coverage.stories(),
                deals,
                facts,
                coverage.sources(),
                coverage.delays());
        baseline = new Baseline(coverage.edition(), coverage.history());
        vendors = VendorRows.of(coverage, settings, input, baseline);
        ranked = new StoryRanking(coverage, settings, followed).ranked();
        dealTotal = DealTotal.of(deals, coverage.edition());
        relations = FactGroup.of(facts, Relation.class, Findings::same, sourcing).stream()
                .sorted(Comparator.comparingInt((FactGroup<Relation> group) ->
                                FactStrength.of(group.cited().get(0), coverage.edition()))
                        .reversed()
                        .thenComparing(FactGroup.byArticles()))
                .toList();
        signals =
                FactGroup.of(
                                facts,
                                Signal.class,
                                signal -> signal.type() + "\u0000"
                                        + signal.party().word(),
                                sourcing)
                        .stream()
                        .map(Findings::strongestFirst)
                        .sorted(Comparator.comparing((FactGroup<Signal> group) ->
                                        group.fact().level())
                                .thenComparing(FactGroup.byArticles()))
                        .toList();
        comments =
                FactGroup.of(
                                facts,
                                CommentStatus.class,
                                status -> status.party().word() + "\u0000" + status.state(),
                                sourcing)
                        .stream()
                        .filter(group -> group.fact().state() != CommentState.NOT_STATED)
                        .sorted(Comparator.comparing((FactGroup<CommentStatus> group) ->
                                        group.fact().state())
                                .thenComparing(FactGroup.byArticles()))
                        .toList();
        quotes = facts.stream().filter(cited -> cited.fact() instanceof Quote).toList();
        sources = Completeness.of(coverage.sources(), coverage.counted(), coverage.history(), coverage.edition());
    }

    private static @Nullable List<VendorCounts> previousCounts(Coverage coverage) {
        if (coverage.previous() != null) {
            return coverage.previous().vendors();
        }
        return coverage.dayBefore().isEmpty()
                ? null
                : VendorCounts.of(coverage.dayBefore().vendors());
    }

    private static String same(Relation relation) {
        return TellingFacts.key(relation) + " " + relation.modality();
    }

    private static FactGroup<Signal> strongestFirst(FactGroup<Signal> group) {
        List<CitedFact> sorted = group.cited().stream()
                .sorted(Comparator.comparing(cited -> ((Signal) cited.fact()).level()))
                .toList();
        return new FactGroup<>((Signal) sorted.get(0).fact(), sorted, group.articles(), group.sources());
    }

    /** What the metrics are computed from, for the metrics sheet and export. */
    public MetricInput input() {
        return input;
    }

    /** The days before. */
    public Baseline baseline() {
        return baseline;
    }

    /** Vendors named in this edition or in the one compared with, by share, then name. */
    public List<VendorRow> vendors() {
        return vendors;
    }

    /** Vendors named unusually often. */
    public List<VendorRow> alerts() {
        return vendors.stream().filter(VendorRow::isAlert).toList();
    }

    /** Every story, best first. */
    public List<RankedStory> ranked() {
        return ranked;
    }

    /** The stories that stand in full, at most three; none on a quiet night. */
    public List<RankedStory> topStories() {
        return ranked.stream()
                .filter(RankedStory::eligible)
                .limit(MOST_TOP_STORIES)
                .toList();
    }

    /** Deals of the edition: those of the day's total first. */
    public List<LedgerEntry> deals() {
        return deals;
    }

    /** New commitments that this edition is the first to report. */
    public DealTotal.Total dealTotal() {
        return dealTotal;
    }

    /** Relations, the weightiest first. */
    public List<FactGroup<Relation>> relations() {
        return relations;
    }

    /** Signals by level; the fact is the strongest of its group. */
    public List<FactGroup<Signal>> signals() {
        return signals;
    }

    /** Who was asked and what they did. */
    public List<FactGroup<CommentStatus>> comments() {
        return comments;
    }

    /** Quotations, in the order of articles. */
    public List<CitedFact> quotes() {
        return quotes;
    }

    /** What came from each expected source. */
    public List<Completeness.Result> sources() {
        return sources;
    }
}
