package nightdesk.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nightdesk.briefing.Coverage;
import nightdesk.fact.Money;
import nightdesk.fact.Party;
import nightdesk.ledger.Claim;
import nightdesk.ledger.LedgerEntry;
import nightdesk.metric.DayTable;
import nightdesk.metric.MetricInput;
import nightdesk.metric.MetricPoint;
import nightdesk.metric.Metrics;
import nightdesk.metric.VendorCounts;
import nightdesk.store.Editions.DerivedLine;
import nightdesk.story.Origin;
import nightdesk.story.Story;
import nightdesk.text.ContentKey;
import org.jspecify.annotations.Nullable;

/** What an edition derived from its articles, as lines: stories, the ledger's deals, metrics. */
public final class DerivedLines {
    private final Coverage coverage;

    public DerivedLines(Coverage coverage) {
        this.coverage = coverage;
    }

    /** One line a story. */
    public List<DerivedLine> stories() {
        List<DerivedLine> lines = new ArrayList<>();
        for (Story story : coverage.stories()) {
            Map<String, @Nullable Object> fields = new LinkedHashMap<>();
            fields.put("id", story.id().hex());
            fields.put("title", story.title());
            fields.put("state", story.state().word());
            fields.put("members", hex(story.members()));
            fields.put("representative", story.representative().hex());
            fields.put(
                    "same_text_groups",
                    story.sameTextGroups().stream().map(DerivedLines::hex).toList());
            fields.put(
                    "origin_outlets", story.origins().stream().map(Origin::name).toList());
            fields.put(
                    "first_seen",
                    story.firstSeen() == null ? null : story.firstSeen().toString());
            fields.put(
                    "last_seen",
                    story.lastSeen() == null ? null : story.lastSeen().toString());
            lines.add(new DerivedLine(story.id().hex(), Json.line(fields)));
        }
        return lines;
    }

    /** One line a deal of the ledger that an article of the edition speaks of. */
    public List<DerivedLine> deals() {
        List<DerivedLine> lines = new ArrayList<>();
        for (LedgerEntry entry : coverage.ledger()) {
            Map<String, @Nullable Object> fields = new LinkedHashMap<>();
            fields.put("id", entry.id().hex());
            fields.put("investors", entry.investors().stream().map(Party::word).toList());
            fields.put("targets", entry.targets().stream().map(Party::word).toList());
            fields.put("instrument", entry.instrument().word());
            fields.put("kind", entry.kind().word());
            fields.put("status", entry.status().word());
            fields.put("modality", entry.modality().name().toLowerCase(java.util.Locale.ROOT));
            fields.put("round", entry.round());
            money(fields, entry.amount());
            LedgerEntry.Converted usd = entry.usd();
            fields.put("usd", usd == null ? null : usd.money().min());
            fields.put("fx_rate", usd == null ? null : usd.rate());
            fields.put(
                    "fx_day",
                    usd == null || usd.rateDay() == null ? null : usd.rateDay().toString());
            fields.put("chosen_by", entry.chosenBy().word());
            fields.put("conflict", entry.conflict());
            fields.put("lowest", entry.lowest());
            fields.put("highest", entry.highest());
            fields.put(
                    "announced",
                    entry.announced().isStated() ? entry.announced().asWritten() : null);
            fields.put(
                    "announced_on",
                    entry.announced().date() == null
                            ? null
                            : entry.announced().date().toString());
            fields.put("precision", entry.announced().precision().name());
            fields.put(
                    "claims", entry.claims().stream().map(DerivedLines::claim).toList());
            fields.put("possibly_one_with", hex(entry.possiblyOneWith()));
            lines.add(new DerivedLine(entry.id().hex(), Json.line(fields)));
        }
        return lines;
    }

    /** One line a metric and dimension, over every vendor the edition names. */
    public List<DerivedLine> metrics() {
        TreeSet<String> vendors = new TreeSet<>();
        coverage.counted().vendors().forEach(day -> vendors.add(day.vendor()));
        DayTable dayBefore = coverage.dayBefore();
        MetricInput input = new MetricInput(
                coverage.edition(),
                List.copyOf(vendors),
                coverage.counted(),
                dayBefore.isEmpty() ? null : VendorCounts.of(dayBefore.vendors()),
                coverage.history(),
                coverage.stories(),
                coverage.ledger(),
                coverage.facts(),
                coverage.sources(),
                coverage.delays());
        List<DerivedLine> lines = new ArrayList<>();
        for (MetricPoint point : Metrics.points(input)) {
            Map<String, @Nullable Object> fields = new LinkedHashMap<>();
            fields.put("metric", point.metric());
            fields.put("dimensions", point.dimensions());
            fields.put("window", point.window());
            fields.put("value", point.value());
            fields.put("n", point.n());
            fields.put("lower", point.lower());
            fields.put("upper", point.upper());
            String dimensions = point.dimensions().entrySet().stream()
                    .map(entry -> entry.getKey() + "=" + entry.getValue())
                    .collect(Collectors.joining(","));
            String id = point.metric() + "/" + dimensions + "/" + point.window();
            lines.add(new DerivedLine(id.length() > 200 ? ContentKey.of(id).hex() : id, Json.line(fields)));
        }
        return lines;
    }

    private static Map<String, @Nullable Object> claim(Claim claim) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("fact", claim.fact().hex());
        fields.put("article", claim.article().hex());
        fields.put("origin", claim.origin().name());
        money(fields, claim.deal().amount());
        fields.put("status", claim.deal().status().word());
        fields.put("sentence", claim.sentence());
        return fields;
    }

    private static void money(Map<String, @Nullable Object> fields, @Nullable Money money) {
        fields.put("amount", money == null ? null : money.min());
        fields.put("amount_max", money == null || money.max().compareTo(money.min()) == 0 ? null : money.max());
        fields.put("currency", money == null ? null : money.currency());
        fields.put("qualifier", money == null ? null : money.qualifier().word());
    }

    private static List<String> hex(List<ContentKey> keys) {
        return keys.stream().map(ContentKey::hex).toList();
    }
}
