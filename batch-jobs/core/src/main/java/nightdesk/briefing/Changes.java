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
    private final TextPatterns text;
    private final List<Change> found = new ArrayList<>();

    private Changes(Coverage coverage, Findings findings, Followed followed, Statements statements, TextPatterns text) {
        this.coverage = coverage;
        this.findings = findings;
        this.followed = followed;
        this.statements = statements;
        this.text = text;
    }

    /** All differences, the weightiest first; of equal weight by kind, object, label and field. */
    static List<Change> of(
            Coverage coverage, Findings findings, Followed followed, Statements statements, TextPatterns text) {
        Changes changes = new Changes(coverage, findings, followed, statements, text);
        changes.found.addAll(new Restatements(coverage, findings, followed, text).found());
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
                        text.say("field.status"),
                        text.say("status." + then.status().word()),
                        text.say("status." + entry.status().word()),
                        "",
                        70));
            }
            if (then != null && !Objects.equals(then.amount(), entry.amount())) {
                found.add(new Change(
                        Change.Kind.CHANGED,
                        "deal",
                        entry.id().hex(),
                        sides(entry),
                        text.say("field.amount"),
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
                found.add(new Change(Change.Kind.NEW, "signal", key(now), label, "", "", level(now.level()), "", 50));
            } else if (then != null && then.level() != now.level()) {
                found.add(new Change(
                        Change.Kind.CHANGED,
                        "signal",
                        key(now),
                        label,
                        text.say("field.level"),
                        level(then.level()),
                        level(now.level()),
                        "",
                        55));
            }
        }
        for (SignalLine then : previous.signals()) {
            boolean gone = !seen.contains(then.type() + "\u0000" + then.party());
            if (gone && then.level() != Signal.Level.LOW && followed.contains(then.party())) {
                String label = label(then.type(), then.party());
                found.add(new Change(Change.Kind.DROPPED, "signal", "", label, "", level(then.level()), "", "", 10));
            }
        }
    }

    private void stories(EditionSummary previous) {
        Set<ContentKey> now = new HashSet<>();
        Set<ContentKey> inFull = new HashSet<>();
        Set<String> toldNow = new HashSet<>();
        findings.topStories().forEach(top -> inFull.add(top.story().id()));
        for (RankedStory ranked : findings.ranked()) {
            Story story = ranked.story();
            now.add(story.id());
            ranked.others().forEach(other -> now.add(other.id()));
            if (ranked.news() != null) {
                toldNow.add(ranked.news().key());
            }
            boolean full = inFull.contains(story.id());
            String sources = statements.counted("source", ranked.origins().size());
            if (ranked.eligible() && ranked.novelty() == RankedStory.Novelty.UPDATED) {
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
                if (!now.contains(then.id()) && !toldNow.contains(then.news())) {
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
                        text.say("field.share"),
                        Figures.percent(before),
                        Figures.percent(row.share()),
                        "",
                        40));
            }
        }
    }

    private String level(Signal.Level level) {
        return text.say("level." + level.word());
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

    static String printed(@Nullable Money money) {
        return money == null ? Figures.ABSENT : Figures.money(money);
    }
}
