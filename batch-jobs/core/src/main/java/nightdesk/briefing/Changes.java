package nightdesk.briefing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nightdesk.briefing.EditionSummary.DealLine;
import nightdesk.briefing.EditionSummary.SignalLine;
import nightdesk.briefing.EditionSummary.StoryLine;
import nightdesk.fact.Money;
import nightdesk.fact.Signal;
import nightdesk.ledger.LedgerEntry;
import nightdesk.metric.DealTotal;
import nightdesk.metric.VendorCounts;
import nightdesk.story.Story;
import nightdesk.text.ContentKey;
import org.jspecify.annotations.Nullable;

/** Finds what an edition says differently from the one before it, and a revision from the one it corrects. */
final class Changes {
    /** Smaller moves of a share are not told. */
    private static final BigDecimal LEAST_MOVE = new BigDecimal("0.05");

    private static final int LEAST_ARTICLES = 5;

    private final Coverage coverage;
    private final Findings findings;
    private final Followed followed;
    private final Statements statements;
    private final List<Change> found = new ArrayList<>();

    private Changes(Coverage coverage, Findings findings, Followed followed, Statements statements) {
        this.coverage = coverage;
        this.findings = findings;
        this.followed = followed;
        this.statements = statements;
    }

    /** All differences, the weightiest first; of equal weight by kind, object, label and field. */
    static List<Change> of(Coverage coverage, Findings findings, Followed followed, Statements statements) {
        Changes changes = new Changes(coverage, findings, followed, statements);
        if (coverage.previousRevision() != null) {
            changes.restatements(coverage.previousRevision());
        }
        if (coverage.previous() != null) {
            changes.deals(coverage.previous());
            changes.signals(coverage.previous());
            changes.stories(coverage.previous());
            changes.shares(coverage.previous());
        }
        changes.found.sort(Comparator.comparingInt(Change::weight)
                .reversed()
                .thenComparing(Change::kind)
                .thenComparing(Change::object)
                .thenComparing(Change::label)
                .thenComparing(Change::field)
                .thenComparing(Change::id));
        return List.copyOf(changes.found);
    }

    private void restatements(EditionSummary before) {
        String reason = Objects.requireNonNullElse(coverage.run().reviseReason(), "");
        long articles = coverage.counted().articles();
        if (articles != before.articles()) {
            restated("figure", "", "articles", Figures.count(before.articles()), Figures.count(articles), reason);
        }
        Map<String, VendorCounts> old = new HashMap<>();
        before.vendors().forEach(vendor -> old.put(vendor.vendor(), vendor));
        for (VendorCounts now : VendorCounts.of(coverage.counted().vendors())) {
            VendorCounts then = old.getOrDefault(now.vendor(), VendorCounts.none(now.vendor()));
            if (now.articles() != then.articles() && followed.contains(now.vendor())) {
                restated(
                        "vendor",
                        now.vendor(),
                        coverage.vendorName(now.vendor()),
                        Figures.count(then.articles()),
                        Figures.count(now.articles()),
                        reason);
            }
        }
        Map<ContentKey, DealLine> deals = new HashMap<>();
        before.deals().forEach(deal -> deals.put(deal.id(), deal));
        for (LedgerEntry entry : findings.deals()) {
            DealLine then = deals.get(entry.id());
            if (then != null && !Objects.equals(then.amount(), entry.amount())) {
                restated(
                        "deal",
                        entry.id().hex(),
                        sides(entry),
                        printed(then.amount()),
                        printed(entry.amount()),
                        reason);
            }
        }
    }

    private void restated(String object, String id, String label, String before, String after, String reason) {
        found.add(new Change(Change.Kind.RESTATED, object, id, label, "value", before, after, reason, 100));
    }

    private void deals(EditionSummary previous) {
        Map<ContentKey, DealLine> old = new HashMap<>();
        previous.deals().forEach(deal -> old.put(deal.id(), deal));
        for (LedgerEntry entry : findings.deals()) {
            DealLine then = old.get(entry.id());
            if (then != null && then.status() != entry.status()) {
                found.add(new Change(
                        Change.Kind.CHANGED,
                        "deal",
                        entry.id().hex(),
                        sides(entry),
                        "status",
                        then.status().word(),
                        entry.status().word(),
                        "",
                        70));
            }
            if (then != null && !Objects.equals(then.amount(), entry.amount())) {
                found.add(new Change(
                        Change.Kind.CHANGED,
                        "deal",
                        entry.id().hex(),
                        sides(entry),
                        "amount",
                        printed(then.amount()),
                        printed(entry.amount()),
                        "",
                        70));
            }
            if (then == null && DealTotal.isInTotal(entry, coverage.edition())) {
                found.add(new Change(
                        Change.Kind.NEW,
                        "deal",
                        entry.id().hex(),
                        sides(entry),
                        "",
                        "",
                        printed(entry.amount()),
                        "",
                        60));
            }
        }
    }

    private void signals(EditionSummary previous) {
        Map<String, SignalLine> old = new HashMap<>();
        previous.signals().forEach(signal -> old.put(signal.type() + "\u0000" + signal.party(), signal));
        Set<String> seen = new HashSet<>();
        for (FactGroup<Signal> group : findings.signals()) {
            Signal now = group.fact();
            String key = now.type() + "\u0000" + now.party().word();
            seen.add(key);
            SignalLine then = old.get(key);
            String label = label(now.type(), now.party().word());
            if (then == null && now.level() != Signal.Level.LOW) {
                found.add(new Change(
                        Change.Kind.NEW,
                        "signal",
                        key(now),
                        label,
                        "",
                        "",
                        now.level().word(),
                        "",
                        50));
            } else if (then != null && then.level() != now.level()) {
                found.add(new Change(
                        Change.Kind.CHANGED,
                        "signal",
                        key(now),
                        label,
                        "level",
                        then.level().word(),
                        now.level().word(),
                        "",
                        55));
            }
        }
        for (SignalLine then : previous.signals()) {
            boolean gone = !seen.contains(then.type() + "\u0000" + then.party());
            if (gone && then.level() != Signal.Level.LOW && followed.contains(then.party())) {
                String label = label(then.type(), then.party());
                found.add(new Change(
                        Change.Kind.DROPPED,
                        "signal",
                        "",
                        label,
                        "",
                        then.level().word(),
                        "",
                        "",
                        10));
            }
        }
    }

    private void stories(EditionSummary previous) {
        Set<ContentKey> now = new HashSet<>();
        Set<ContentKey> inFull = new HashSet<>();
        findings.topStories().forEach(top -> inFull.add(top.story().id()));
        for (RankedStory ranked : findings.ranked()) {
            Story story = ranked.story();
            now.add(story.id());
            ranked.others().forEach(other -> now.add(other.id()));
            boolean full = inFull.contains(story.id());
            String sources = statements.counted("source", ranked.origins().size());
            if (ranked.eligible() && story.state() == Story.State.UPDATED) {
                // On paper a top story says itself that it is an update.
                found.add(new Change(
                        Change.Kind.UPDATED,
                        "story",
                        story.id().hex(),
                        story.title(),
                        "",
                        "",
                        sources,
                        "",
                        full ? 0 : 45));
            } else if (ranked.eligible()) {
                found.add(new Change(
                        Change.Kind.NEW, "story", story.id().hex(), story.title(), "", "", sources, "", full ? 0 : 20));
            }
        }
        int told = 0;
        for (StoryLine then : previous.stories()) {
            boolean follows = then.vendors().stream().anyMatch(followed::contains);
            if (follows && told < Findings.MOST_TOP_STORIES) {
                told++;
                if (!now.contains(then.id())) {
                    String articles = statements.counted("article", then.articles());
                    found.add(new Change(
                            Change.Kind.DROPPED, "story", then.id().hex(), then.title(), "", articles, "", "", 30));
                }
            }
        }
    }

    private void shares(EditionSummary previous) {
        for (VendorRow row : findings.vendors()) {
            BigDecimal move = row.shareChange();
            long then = previous.vendors().stream()
                    .filter(vendor -> vendor.vendor().equals(row.counts().vendor()))
                    .mapToLong(VendorCounts::articles)
                    .sum();
            boolean large = Math.max(then, row.counts().articles()) >= LEAST_ARTICLES;
            BigDecimal before = row.shareBefore();
            if (move != null && before != null && large && move.abs().compareTo(LEAST_MOVE) >= 0) {
                found.add(new Change(
                        Change.Kind.CHANGED,
                        "vendor",
                        row.counts().vendor(),
                        row.name(),
                        "share of voice",
                        Figures.percent(before),
                        Figures.percent(row.share()),
                        "",
                        40));
            }
        }
    }

    private String label(String type, String party) {
        return statements.signalName(type) + ": " + coverage.vendorName(party);
    }

    static String key(Signal signal) {
        return signal.type() + " " + signal.party().word();
    }

    private static String sides(LedgerEntry entry) {
        return EditionSummary.sides(entry);
    }

    private static String printed(@Nullable Money money) {
        return money == null ? Figures.ABSENT : Figures.money(money);
    }
}
