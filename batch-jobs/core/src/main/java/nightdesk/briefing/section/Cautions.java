package nightdesk.briefing.section;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nightdesk.article.Membership;
import nightdesk.briefing.Block;
import nightdesk.briefing.Composition;
import nightdesk.briefing.Coverage;
import nightdesk.briefing.Figures;
import nightdesk.briefing.Prose;
import nightdesk.briefing.Section;
import nightdesk.briefing.SectionComposer;
import nightdesk.briefing.VendorRow;
import nightdesk.ledger.LedgerEntry;
import nightdesk.metric.Completeness;
import nightdesk.metric.ShareOfVoice;

/** What a reader must know before trusting a figure: gaps, small bases, late, undated and refused records, conflicts, rates. */
final class Cautions implements SectionComposer {
    private static final int SMALL_BASE = 30;
    private static final int OLD_RATE_DAYS = 7;

    @Override
    public String id() {
        return "cautions";
    }

    @Override
    public Optional<Section> compose(Composition on) {
        List<String> lines = new ArrayList<>();
        gaps(on, lines);
        deals(on, lines);
        bases(on, lines);
        records(on, lines);
        lines.addAll(on.coverage().warnings());
        List<Prose> printed = lines.stream().map(Prose::of).toList();
        return Optional.of(new Section(id(), on.text().say("section.cautions"), "", List.of(new Block.Lines(printed))));
    }

    private static void gaps(Composition on, List<String> lines) {
        List<Completeness.Result> sources = on.findings().sources();
        if (sources.isEmpty()) {
            lines.add(on.text().say("caution.no-sources"));
            return;
        }
        List<Completeness.Result> gaps =
                sources.stream().filter(Completeness.Result::gap).toList();
        if (gaps.isEmpty()) {
            lines.add(on.text().say("caution.all-received", "n", on.statements().counted("expected", sources.size())));
        }
        for (Completeness.Result gap : gaps) {
            String name = gap.source().name();
            if (gap.received() == 0) {
                lines.add(on.text().say("caution.missing", "source", name));
            } else {
                lines.add(on.text()
                        .say(
                                "caution.thin",
                                "source",
                                name,
                                "received",
                                on.statements().counted("article", gap.received()),
                                "expected",
                                gap.median() == null
                                        ? on.text()
                                                .say(
                                                        "caution.minimum",
                                                        "n",
                                                        Figures.count(
                                                                gap.source().minimum()))
                                        : on.text().say("caution.median", "n", Figures.decimal(gap.median(), 1))));
            }
        }
    }

    private static void records(Composition on, List<String> lines) {
        Coverage coverage = on.coverage();
        var totals = coverage.totals();
        if (totals.quarantined() > 0) {
            lines.add(on.text()
                    .say(
                            "caution.quarantined",
                            "n",
                            on.statements().counted("record", totals.quarantined()),
                            "read",
                            Figures.count(totals.read())));
        }
        if (totals.of(Membership.LATE) > 0) {
            lines.add(on.text()
                    .say("caution.late", "n", on.statements().counted("article", totals.of(Membership.LATE))));
        }
        if (totals.undated() > 0) {
            lines.add(on.text().say("caution.undated", "n", on.statements().counted("article", totals.undated())));
        }
        // Later editions print the number in the method only: it is a matter of course then.
        if (coverage.edition().first() && totals.of(Membership.BACKGROUND) > 0) {
            lines.add(on.text()
                    .say(
                            "caution.background",
                            "n",
                            on.statements().counted("article", totals.of(Membership.BACKGROUND))));
        }
        if (totals.of(Membership.WAITING) > 0) {
            lines.add(on.text()
                    .say("caution.waiting", "n", on.statements().counted("article", totals.of(Membership.WAITING))));
        }
    }

    private static void bases(Composition on, List<String> lines) {
        long pairs = ShareOfVoice.pairs(on.findings().input().counts());
        if (pairs > 0 && pairs < SMALL_BASE) {
            lines.add(on.text().say("caution.small-base", "n", Figures.count(pairs)));
        }
        boolean muted =
                on.findings().vendors().stream().anyMatch(row -> row.counts().articles() > 0 && row.netTone() == null);
        List<VendorRow> withTone = on.findings().vendors().stream()
                .filter(row -> row.netTone() != null)
                .toList();
        if (muted && !withTone.isEmpty()) {
            lines.add(on.text().say("caution.tone"));
        }
        if (on.coverage().edition().window().isLongerThanADay()) {
            lines.add(on.text().say("caution.long-window", "window", WindowWords.of(on)));
        }
    }

    private static void deals(Composition on, List<String> lines) {
        List<LedgerEntry> deals = on.findings().deals();
        long conflicts = deals.stream().filter(LedgerEntry::conflict).count();
        if (conflicts > 0) {
            lines.add(on.text().say("caution.conflict", "n", on.statements().counted("deal", conflicts)));
        }
        long possibly = deals.stream()
                .filter(entry -> !entry.possiblyOneWith().isEmpty())
                .count();
        if (possibly > 0) {
            lines.add(on.text().say("caution.possibly-one", "n", on.statements().counted("deal", possibly)));
        }
        long noRate = deals.stream()
                .filter(entry -> entry.amount() != null && entry.usd() == null)
                .count();
        if (noRate > 0) {
            lines.add(on.text().say("caution.no-rate", "n", on.statements().counted("deal", noRate)));
        }
        LocalDate day = on.coverage().edition().date();
        deals.stream()
                .map(LedgerEntry::usd)
                .filter(usd -> usd != null && usd.rateDay() != null)
                .map(usd -> Objects.requireNonNull(usd.rateDay()))
                .filter(rateDay -> rateDay.isBefore(day.minusDays(OLD_RATE_DAYS)))
                .min(Comparator.naturalOrder())
                .ifPresent(rateDay -> lines.add(on.text().say("caution.old-rate", "day", Figures.day(rateDay))));
    }
}
