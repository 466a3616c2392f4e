package nightdesk.job;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import nightdesk.briefing.RowSource;
import nightdesk.briefing.SheetRows;
import nightdesk.briefing.SheetRows.AmountRow;
import nightdesk.briefing.SheetRows.ArticleRow;
import nightdesk.briefing.SheetRows.MentionRow;
import nightdesk.briefing.SheetRows.RejectedRow;
import nightdesk.briefing.SheetRows.VendorTone;
import nightdesk.fact.Amount;
import nightdesk.fact.FactKind;
import nightdesk.fact.Mention;
import nightdesk.fact.Tone;
import nightdesk.metric.VendorInArticle;
import nightdesk.store.Database;
import nightdesk.store.Selection;
import nightdesk.store.StoredFact;
import nightdesk.story.Story;
import nightdesk.text.ContentKey;
import org.jspecify.annotations.Nullable;

/** The long sheets of the workbook, streamed from the database. */
final class LongSheets {
    private final Database database;
    private final Selection counted;
    private final Map<ContentKey, ContentKey> storyOf = new HashMap<>();
    private final Map<ContentKey, ContentKey> copyOf = new HashMap<>();

    private @Nullable Map<ContentKey, List<VendorInArticle>> vendorsByArticle;

    LongSheets(Database database, Selection counted, List<Story> stories) {
        this.database = database;
        this.counted = counted;
        for (Story story : stories) {
            story.counted().forEach(article -> storyOf.put(article, story.id()));
            for (List<ContentKey> copies : story.sameTextGroups()) {
                copies.stream().skip(1).forEach(copy -> copyOf.put(copy, copies.get(0)));
            }
        }
    }

    SheetRows rows(long articles, long mentions, long amounts, long rejected) {
        return new SheetRows(
                new RowSource<>(articles, this::articles),
                new RowSource<>(mentions, this::mentions),
                new RowSource<>(amounts, this::amounts),
                new RowSource<>(rejected, this::rejected));
    }

    private void articles(Consumer<ArticleRow> each) {
        Map<ContentKey, List<VendorInArticle>> vendors = vendorsByArticle();
        database.articles().forEachCardByTime(counted, card -> {
            List<VendorInArticle> lines = vendors.getOrDefault(card.id(), List.of());
            List<VendorTone> tones = lines.stream()
                    .flatMap(line -> tone(line.vendor(), line.tone()))
                    .toList();
            each.accept(new ArticleRow(
                    card,
                    storyOf.get(card.id()),
                    copyOf.get(card.id()),
                    lines.stream().map(VendorInArticle::vendor).toList(),
                    tones));
        });
    }

    private static java.util.stream.Stream<VendorTone> tone(String vendor, Tone.@Nullable Value tone) {
        return tone == null
                ? java.util.stream.Stream.empty()
                : java.util.stream.Stream.of(new VendorTone(vendor, tone));
    }

    private void mentions(Consumer<MentionRow> each) {
        Map<ContentKey, List<VendorInArticle>> vendors = vendorsByArticle();
        database.facts().forEach(counted, List.of(FactKind.MENTION), stored -> {
            if (stored.cited().fact() instanceof Mention mention) {
                each.accept(mentionRow(
                        stored, mention, vendors.getOrDefault(stored.cited().article(), List.of())));
            }
        });
    }

    @SuppressWarnings(
            "NullAway") // Tone and prominence may be absent; the check does not see that on a nested type of another
    // module.
    private static MentionRow mentionRow(StoredFact stored, Mention mention, List<VendorInArticle> vendors) {
        Tone.Value tone = null;
        BigDecimal prominence = null;
        for (VendorInArticle vendor : vendors) {
            if (vendor.vendor().equals(mention.vendor())) {
                tone = vendor.tone();
                prominence = vendor.prominence();
            }
        }
        return new MentionRow(
                stored.cited().id(),
                stored.cited().article(),
                mention.vendor(),
                mention.surface(),
                mention.alias(),
                mention.evidence().rule(),
                mention.field(),
                stored.sentenceNumber(),
                stored.rawSpan().start(),
                stored.rawSpan().end(),
                tone,
                prominence);
    }

    private void amounts(Consumer<AmountRow> each) {
        database.facts().forEach(counted, List.of(FactKind.AMOUNT), stored -> {
            if (stored.cited().fact() instanceof Amount amount) {
                each.accept(new AmountRow(
                        stored.cited().id(),
                        stored.cited().article(),
                        amount.asWritten(),
                        amount.money(),
                        amount.kind(),
                        amount.modality(),
                        amount.per(),
                        amount.since(),
                        stored.cited().sentence(),
                        stored.rawSpan().start(),
                        stored.rawSpan().end(),
                        amount.evidence().rule()));
            }
        });
    }

    private void rejected(Consumer<RejectedRow> each) {
        database.rejections()
                .forEach(
                        counted.edition(),
                        refused -> each.accept(new RejectedRow(refused.place(), refused.reason(), refused.message())));
    }

    private Map<ContentKey, List<VendorInArticle>> vendorsByArticle() {
        Map<ContentKey, List<VendorInArticle>> known = vendorsByArticle;
        if (known == null) {
            known = database.days().vendorsByArticle(counted);
            vendorsByArticle = known;
        }
        return known;
    }
}
