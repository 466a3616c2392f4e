package nightdesk.briefing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import nightdesk.briefing.EditionSummary.DealLine;
import nightdesk.ledger.LedgerEntry;
import nightdesk.metric.DayTable.OutletDay;
import nightdesk.metric.VendorCounts;
import nightdesk.text.ContentKey;

/** Finds which figures that were published before read differently now, and why: a corrected edition, or articles that came late. */
final class Restatements {
    private static final int CORRECTED = 100;
    private static final int LATE = 35;

    private final Coverage coverage;
    private final Findings findings;
    private final Followed followed;
    private final TextPatterns text;
    private final List<Change> found = new ArrayList<>();

    Restatements(Coverage coverage, Findings findings, Followed followed, TextPatterns text) {
        this.coverage = coverage;
        this.findings = findings;
        this.followed = followed;
        this.text = text;
    }

    List<Change> found() {
        EditionSummary before = coverage.previousRevision();
        if (before != null) {
            String reason = Objects.requireNonNullElse(coverage.run().reviseReason(), "");
            articles(before, reason);
            vendors(before, reason);
            deals(before, reason);
        }
        if (!coverage.edition().first()) {
            late();
        }
        return found;
    }

    private void articles(EditionSummary before, String reason) {
        long now = coverage.counted().articles();
        if (now != before.articles()) {
            String label = text.say("label.articles");
            restated("figure", "", label, Figures.count(before.articles()), Figures.count(now), reason, CORRECTED);
        }
    }

    private void vendors(EditionSummary before, String reason) {
        TreeMap<String, VendorCounts> old = new TreeMap<>();
        before.vendors().forEach(vendor -> old.put(vendor.vendor(), vendor));
        TreeMap<String, VendorCounts> now = new TreeMap<>();
        VendorCounts.of(coverage.counted().vendors()).forEach(vendor -> now.put(vendor.vendor(), vendor));
        for (String vendor : followed.vendors()) {
            long then = old.getOrDefault(vendor, VendorCounts.none(vendor)).articles();
            long articles = now.getOrDefault(vendor, VendorCounts.none(vendor)).articles();
            if (articles != then) {
                String name = coverage.vendorName(vendor);
                restated("vendor", vendor, name, Figures.count(then), Figures.count(articles), reason, CORRECTED);
            }
        }
    }

    private void deals(EditionSummary before, String reason) {
        Map<ContentKey, DealLine> old = new HashMap<>();
        before.deals().forEach(deal -> old.put(deal.id(), deal));
        for (LedgerEntry entry : findings.deals()) {
            DealLine then = old.get(entry.id());
            if (then != null && !Objects.equals(then.amount(), entry.amount())) {
                restated(
                        "deal",
                        entry.id().hex(),
                        EditionSummary.sides(entry),
                        Changes.printed(then.amount()),
                        Changes.printed(entry.amount()),
                        reason,
                        CORRECTED);
            }
        }
    }

    /** Late articles raise the count of the day they were published on, which earlier editions took for a baseline. */
    private void late() {
        LocalDate window = findings.baseline().windowDay();
        TreeMap<LocalDate, Long> late = new TreeMap<>();
        for (OutletDay row : coverage.counted().outlets()) {
            if (row.day().isBefore(window)) {
                late.merge(row.day(), row.articles(), Long::sum);
            }
        }
        late.forEach((day, articles) -> {
            long now = findings.baseline().articles(day);
            if (now >= articles) {
                String label = text.say("label.articles-of", "day", Figures.shortDay(day));
                restated(
                        "figure",
                        "",
                        label,
                        Figures.count(now - articles),
                        Figures.count(now),
                        text.say("reason.late"),
                        LATE);
            }
        });
    }

    private void restated(
            String object, String id, String label, String before, String after, String reason, int weight) {
        found.add(new Change(
                Change.Kind.RESTATED,
                object,
                id,
                label,
                text.say("field.articles-or-sum"),
                before,
                after,
                reason,
                weight));
    }
}
