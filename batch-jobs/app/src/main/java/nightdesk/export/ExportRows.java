package nightdesk.export;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nightdesk.article.ArticleCard;
import nightdesk.delivery.Delivery;
import nightdesk.delivery.MessageState;
import nightdesk.edition.Edition;
import nightdesk.fault.FaultKind;
import nightdesk.fault.NightdeskException;
import nightdesk.store.Database;
import nightdesk.store.Journal;
import nightdesk.store.RunKey;
import nightdesk.text.ContentKey;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** What an edition holds of one kind, a map of fields a record, in the order of the contract. */
public final class ExportRows {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private ExportRows() {}

    /** What is exported. */
    public enum What {
        ARTICLES,
        FACTS,
        STORIES,
        DEALS,
        METRICS,
        QUARANTINE,
        OUTBOX
    }

    /**
     * What somebody wants to see.
     *
     * @param revision of the edition; null: the newest
     * @param all background and waiting articles too
     * @param text the whole text of each article too
     */
    public record Wanted(LocalDate edition, @Nullable Integer revision, What what, boolean all, boolean text) {}

    /**
     * The records.
     *
     * @param texts gives whole texts by article; asked only if they are wanted
     * @param now for the states of messages
     * @throws NightdeskException of kind USAGE if the edition is not published
     */
    public static List<Map<String, @Nullable Object>> of(
            Path data,
            Database database,
            Wanted wanted,
            Function<Collection<ArticleCard>, Map<ContentKey, String>> texts,
            Instant now) {
        Edition published = published(data, database, wanted);
        Exports exports = new Exports(database, published, wanted.all());
        List<Map<String, @Nullable Object>> rows = new ArrayList<>();
        switch (wanted.what()) {
            case ARTICLES -> exports.articles(wanted.text() ? texts : cards -> Map.of(), rows::add);
            case FACTS -> exports.facts(rows::add);
            case QUARANTINE -> exports.quarantine(Exports::refused, rows::add);
            case STORIES -> derived(database, published, "stories", rows);
            case DEALS -> derived(database, published, "deals", rows);
            case METRICS -> derived(database, published, "metrics", rows);
            case OUTBOX ->
                MessageState.of(
                                Delivery.messages(
                                        Journal.read(data.resolve("journal.jsonl")),
                                        new RunKey(published.date(), published.revision())),
                                now)
                        .forEach(message -> rows.add(message.fields()));
        }
        return rows;
    }

    private static Edition published(Path data, Database database, Wanted wanted) {
        LocalDate date = wanted.edition();
        Edition newest = database.editions()
                .published(date)
                .orElseThrow(() -> new NightdeskException(
                        FaultKind.USAGE,
                        "Edition " + date + " is not published in '" + data + "'. Name a published edition."))
                .edition();
        int revision = wanted.revision() == null ? newest.revision() : wanted.revision();
        if (revision < 1 || revision > newest.revision()) {
            throw new NightdeskException(
                    FaultKind.USAGE,
                    "--revision is " + revision + ", expected 1 to " + newest.revision() + ": edition " + date
                            + " has no other. Nothing was written.");
        }
        return new Edition(date, newest.zone(), newest.window(), revision, newest.first());
    }

    private static void derived(
            Database database, Edition published, String what, List<Map<String, @Nullable Object>> rows) {
        for (String line : database.editions().derived(published, what)) {
            rows.add(JSON.readValue(line, new TypeReference<LinkedHashMap<String, @Nullable Object>>() {}));
        }
    }
}
