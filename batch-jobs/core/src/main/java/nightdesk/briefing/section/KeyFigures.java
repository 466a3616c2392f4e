package nightdesk.briefing.section;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nightdesk.briefing.Block;
import nightdesk.briefing.Block.Kpi;
import nightdesk.briefing.Cell;
import nightdesk.briefing.Composition;
import nightdesk.briefing.Coverage;
import nightdesk.briefing.EditionSummary;
import nightdesk.briefing.Figures;
import nightdesk.briefing.Section;
import nightdesk.briefing.SectionComposer;
import nightdesk.briefing.VendorRow;
import nightdesk.fact.Money;
import nightdesk.fact.Signal;
import nightdesk.metric.Baseline;
import nightdesk.metric.DealTotal;
import nightdesk.metric.Delta;
import nightdesk.metric.NetTone;
import org.jspecify.annotations.Nullable;

/** Five figures: articles, the leading or focus vendor's share and tone, new disclosed deal value, risk signals. */
final class KeyFigures implements SectionComposer {
    @Override
    public String id() {
        return "key-figures";
    }

    @Override
    public Optional<Section> compose(Composition on) {
        VendorRow vendor = vendor(on);
        List<Kpi> figures = new ArrayList<>();
        figures.add(articles(on));
        figures.add(share(on, vendor));
        figures.add(tone(on, vendor));
        figures.add(money(on));
        figures.add(signals(on));
        String note = on.coverage().edition().window().isLongerThanADay()
                ? on.text().say("key-figures.long-window", "window", WindowWords.of(on))
                : "";
        return Optional.of(
                new Section(id(), on.text().say("section.key-figures"), note, List.of(new Block.KpiStrip(figures))));
    }

    /** The focus vendor if it has an article, else the one with the largest share; null if no vendor is named. */
    private static @Nullable VendorRow vendor(Composition on) {
        List<VendorRow> rows = on.findings().vendors();
        return rows.stream()
                .filter(VendorRow::focus)
                .findFirst()
                .orElse(rows.isEmpty() || rows.get(0).counts().articles() == 0 ? null : rows.get(0));
    }

    private static Kpi articles(Composition on) {
        Coverage coverage = on.coverage();
        Baseline baseline = on.findings().baseline();
        Delta.Change change = Delta.ofArticles(on.findings().input(), baseline, previousArticles(coverage));
        List<BigDecimal> trend = trend(baseline, day -> new BigDecimal(baseline.articles(day)));
        long articles = coverage.counted().articles();
        if (!trend.isEmpty()) {
            trend.add(new BigDecimal(articles));
        }
        long outlets = coverage.counted().outlets().stream()
                .map(row -> row.outlet())
                .distinct()
                .count();
        String base = on.text()
                .say(
                        "key-figures.articles.base",
                        "stories",
                        on.statements().counted("story", coverage.stories().size()),
                        "outlets",
                        on.statements().counted("outlet", outlets));
        return new Kpi(
                on.text().say("key-figures.articles"),
                new Cell.Count(articles),
                change(on, change),
                0,
                base,
                trend,
                origin(on, "counted"));
    }

    private static @Nullable Long previousArticles(Coverage coverage) {
        EditionSummary previous = coverage.previous();
        if (previous != null) {
            return previous.articles();
        }
        return coverage.dayBefore().isEmpty() ? null : coverage.dayBefore().articles();
    }

    private static Kpi share(Composition on, @Nullable VendorRow vendor) {
        if (vendor == null) {
            return new Kpi(
                    on.text().say("key-figures.share-of-none"),
                    Cell.ABSENT,
                    "",
                    0,
                    on.text().say("key-figures.no-vendor"),
                    List.of());
        }
        Baseline baseline = on.findings().baseline();
        List<String> among = on.findings().input().vendors();
        String id = vendor.counts().vendor();
        List<BigDecimal> trend = trend(baseline, day -> baseline.share(day, id, among));
        if (!trend.isEmpty()) {
            trend.add(vendor.share());
        }
        BigDecimal move = vendor.shareChange();
        String change = move == null
                ? nothing(on)
                : on.text().say(AgainstWords.key(vendor.against()), "change", moved(on, move, Figures.points(move)));
        long pairs = on.findings().vendors().stream()
                .mapToLong(row -> row.counts().articles())
                .sum();
        return new Kpi(
                on.text().say("key-figures.share", "vendor", vendor.name()),
                new Cell.Ratio(vendor.share()),
                change,
                0,
                on.text().say("key-figures.share.base", "n", Figures.count(pairs)),
                trend,
                new Block.Origin("vendors", vendor.name(), "share"));
    }

    private static Kpi tone(Composition on, @Nullable VendorRow vendor) {
        if (vendor == null) {
            return new Kpi(
                    on.text().say("key-figures.tone-of-none"),
                    Cell.ABSENT,
                    "",
                    0,
                    on.text().say("key-figures.no-vendor"),
                    List.of());
        }
        BigDecimal tone = vendor.netTone();
        String toned = on.statements().counted("article", vendor.counts().toned());
        String base = tone == null
                ? on.text().say("key-figures.tone.too-few", "n", toned, "least", Figures.count(NetTone.LEAST))
                : on.text().say("key-figures.tone.base", "n", toned);
        EditionSummary previous = on.coverage().previous();
        BigDecimal before = previous == null
                ? null
                : previous.vendors().stream()
                        .filter(counts -> counts.vendor().equals(vendor.counts().vendor()))
                        .findFirst()
                        .map(NetTone::of)
                        .orElse(null);
        BigDecimal move = tone == null || before == null ? null : tone.subtract(before);
        String change = move == null
                ? ""
                : on.text()
                        .say(
                                AgainstWords.key(Delta.Against.PREVIOUS_EDITION),
                                "change",
                                moved(on, move, Figures.signed(move, 0)));
        return new Kpi(
                on.text().say("key-figures.tone", "vendor", vendor.name()),
                tone == null ? Cell.ABSENT : new Cell.Decimal(tone, 0),
                change,
                move == null ? 0 : move.signum(),
                base,
                List.of(),
                tone == null ? null : new Block.Origin("vendors", vendor.name(), "net-tone"));
    }

    private static Kpi money(Composition on) {
        DealTotal.Total total = on.findings().dealTotal();
        Money money = total.money();
        String base = total.undisclosed() == 0
                ? on.text().say("key-figures.money.base", "n", on.statements().counted("deal", total.deals()))
                : on.text()
                        .say(
                                "key-figures.money.base-undisclosed",
                                "n",
                                on.statements().counted("deal", total.deals()),
                                "undisclosed",
                                Figures.count(total.undisclosed()));
        return new Kpi(
                on.text().say("key-figures.money"),
                money == null ? Cell.ABSENT : new Cell.Sum(money),
                on.text().say("key-figures.money.rule"),
                0,
                base,
                List.of(),
                money == null ? null : origin(on, "deal-total"));
    }

    private static Kpi signals(Composition on) {
        long high = level(on, Signal.Level.HIGH);
        long medium = level(on, Signal.Level.MEDIUM);
        EditionSummary previous = on.coverage().previous();
        String change = nothing(on);
        int direction = 0;
        if (previous != null) {
            long before = previous.signals().stream()
                    .filter(signal -> signal.level() != Signal.Level.LOW)
                    .filter(signal -> on.follows(signal.party())
                            || on.settings().vendors().isEmpty())
                    .count();
            BigDecimal move = BigDecimal.valueOf(high + medium - before);
            direction = -move.signum();
            change = on.text()
                    .say(
                            AgainstWords.key(Delta.Against.PREVIOUS_EDITION),
                            "change",
                            moved(on, move, Figures.signed(move, 0)));
        }
        return new Kpi(
                on.text().say("key-figures.signals"),
                new Cell.Count(high + medium),
                change,
                direction,
                on.text()
                        .say(
                                "key-figures.signals.base",
                                "high",
                                Figures.count(high),
                                "medium",
                                Figures.count(medium),
                                "alerts",
                                on.statements()
                                        .counted("alert", on.findings().alerts().size())),
                List.of(),
                origin(on, "signals"));
    }

    /** The figure of a row of the sheet Run. */
    private static Block.Origin origin(Composition on, String item) {
        return new Block.Origin("run", on.text().say("run." + item), "figure");
    }

    private static long level(Composition on, Signal.Level level) {
        return on.findings().signals().stream()
                .filter(group -> group.fact().level() == level)
                .count();
    }

    /** Values of the days before, from the first with articles on; empty if fewer than two have any. */
    private static List<BigDecimal> trend(Baseline baseline, Function<LocalDate, BigDecimal> value) {
        List<LocalDate> covered = baseline.coveredDays();
        List<BigDecimal> values = new ArrayList<>();
        if (covered.size() > 1) {
            baseline.days().stream()
                    .filter(day -> !day.isBefore(covered.get(0)))
                    .map(value)
                    .forEach(values::add);
        }
        return values;
    }

    private static String change(Composition on, Delta.Change change) {
        BigDecimal difference = change.difference();
        if (difference == null) {
            return nothing(on);
        }
        BigDecimal ratio = change.ratio();
        String moved = ratio == null ? Figures.signed(difference, 0) : Figures.change(ratio);
        return on.text().say(AgainstWords.key(change.against()), "change", moved(on, difference, moved));
    }

    private static String moved(Composition on, BigDecimal difference, String printed) {
        return difference.signum() == 0 ? on.text().say("against.no-change") : printed;
    }

    private static String nothing(Composition on) {
        return on.coverage().edition().first() ? on.text().say("against.nothing") : "";
    }
}
