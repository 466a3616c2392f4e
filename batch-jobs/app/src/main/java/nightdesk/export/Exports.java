package nightdesk.export;

import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import nightdesk.article.ArticleCard;
import nightdesk.article.Membership;
import nightdesk.edition.Edition;
import nightdesk.fact.FactKind;
import nightdesk.store.Database;
import nightdesk.store.Rejections.Refused;
import nightdesk.store.Selection;
import nightdesk.store.StoredFact;
import nightdesk.text.ContentKey;
import nightdesk.text.Span;
import org.jspecify.annotations.Nullable;

/** The exports of an edition: one map of fields a line, by id. */
public final class Exports {
    private final Database database;
    private final Selection selection;

    /**
     * Of one edition.
     *
     * @param all background and waiting articles too
     */
    public Exports(Database database, Edition edition, boolean all) {
        this.database = database;
        this.selection = new Selection(edition, all ? Selection.Which.ALL : Selection.Which.ASSIGNED);
    }

    /**
     * The articles.
     *
     * @param texts gives whole texts by article; lines of articles that it leaves out carry none
     */
    public void articles(
            Function<Collection<ArticleCard>, Map<ContentKey, String>> texts,
            Consumer<Map<String, @Nullable Object>> line) {
        Map<ContentKey, ContentKey> stories = new HashMap<>();
        database.stories().forEachMember(selection, stories::put);
        TreeMap<ContentKey, ArticleCard> cards = new TreeMap<>();
        database.articles().forEachCard(selection, card -> cards.put(card.id(), card));
        Map<ContentKey, String> textOf = texts.apply(cards.values());
        for (ArticleCard card : cards.values()) {
            Map<String, @Nullable Object> fields = article(card, stories.get(card.id()));
            String text = textOf.get(card.id());
            if (text != null) {
                fields.put("text", text);
            }
            line.accept(fields);
        }
    }

    /** The facts. */
    public void facts(Consumer<Map<String, @Nullable Object>> line) {
        TreeMap<ContentKey, Map<String, @Nullable Object>> byId = new TreeMap<>();
        database.facts()
                .forEach(
                        selection,
                        EnumSet.allOf(FactKind.class),
                        stored -> byId.put(stored.cited().id(), fact(stored)));
        byId.values().forEach(line);
    }

    /** The refused records. */
    public void quarantine(
            Function<Refused, Map<String, @Nullable Object>> fieldsOf, Consumer<Map<String, @Nullable Object>> line) {
        TreeMap<ContentKey, Map<String, @Nullable Object>> byId = new TreeMap<>();
        database.rejections().forEach(selection.edition(), refused -> byId.put(refused.id(), fieldsOf.apply(refused)));
        byId.values().forEach(line);
    }

    private Map<String, @Nullable Object> article(ArticleCard card, @Nullable ContentKey story) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("id", card.id().hex());
        fields.put("guid", card.guid());
        fields.put("record_key", card.recordKey().hex());
        fields.put("version_key", card.id().hex());
        fields.put("class", card.membership().name());
        fields.put("edition", selection.edition().date().toString());
        fields.put("outlet", card.outlet().name());
        fields.put("headline", card.headline());
        fields.put("byline", card.byline());
        fields.put("dateline", card.dateline());
        fields.put("published", published(card));
        fields.put("language", card.language());
        fields.put("url", card.url());
        fields.put("story", story == null ? null : story.hex());
        fields.put("late", card.membership() == Membership.LATE);
        fields.put(
                "flags",
                card.flags().stream()
                        .map(flag -> flag.name().toLowerCase(Locale.ROOT))
                        .toList());
        Map<String, @Nullable Object> source = new LinkedHashMap<>();
        source.put("file", card.source().place().path());
        source.put("sha256", card.source().fileSha256());
        source.put("member", card.source().place().member());
        source.put("record", card.source().place().record());
        source.put("byte_offset", card.source().place().byteOffset());
        source.put("byte_length", card.source().place().byteLength());
        fields.put("source", source);
        return fields;
    }

    private static Map<String, @Nullable Object> published(ArticleCard card) {
        Instant instant = card.published().instant();
        Map<String, @Nullable Object> published = new LinkedHashMap<>();
        published.put(
                "as_written",
                card.published().asWritten().isEmpty() ? null : card.published().asWritten());
        published.put("instant", instant == null ? null : instant.toString());
        published.put("precision", card.published().precision().name());
        published.put("zone", card.published().zone());
        return published;
    }

    private static Map<String, @Nullable Object> fact(StoredFact stored) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("id", stored.cited().id().hex());
        fields.put("kind", FactKind.of(stored.cited().fact()).word());
        fields.put("article", stored.cited().article().hex());
        fields.put("rule", stored.cited().fact().evidence().rule());
        fields.put("modality", stored.cited().fact().modality().name().toLowerCase(Locale.ROOT));
        Map<String, @Nullable Object> evidence = new LinkedHashMap<>();
        evidence.put("start", stored.rawSentence().start());
        evidence.put("end", stored.rawSentence().end());
        evidence.put("sentence", stored.cited().sentence());
        fields.put("evidence", evidence);
        Span sentence = stored.cited().fact().evidence().sentence();
        FactJson.fields(stored.cited().fact(), span -> span.equals(sentence) ? stored.rawSentence() : stored.rawSpan())
                .forEach(fields::putIfAbsent);
        return fields;
    }

    /** The fields of a refused record, in the export of the quarantine and in the run summary. */
    public static Map<String, @Nullable Object> refused(Refused one) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("id", one.id().hex());
        fields.put("path", one.place().path());
        fields.put("member", one.place().member());
        fields.put("record_index", one.place().record());
        fields.put("line", one.place().line());
        fields.put("byte_offset", one.place().byteOffset());
        fields.put("byte_length", one.place().byteLength());
        fields.put("reason", one.reason().name());
        fields.put("message", one.message());
        fields.put("raw_ref", one.rawRef());
        return fields;
    }

    /** A line of comma-separated values; nested values as JSON. */
    public static String csv(Iterable<? extends @Nullable Object> values) {
        StringBuilder line = new StringBuilder();
        for (Object value : values) {
            line.append(line.isEmpty() ? "" : ",").append(csvField(value));
        }
        return line.toString();
    }

    private static String csvField(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        String text = value instanceof Map || value instanceof List ? Json.value(value) : value.toString();
        boolean quoted = Arrays.stream(new String[] {",", "\"", "\n", "\r"}).anyMatch(text::contains) || text.isEmpty();
        return quoted ? "\"" + text.replace("\"", "\"\"") + "\"" : text;
    }

    /** The names of all fields of the lines, in the order they first stand in. */
    public static List<String> names(List<Map<String, @Nullable Object>> lines) {
        return lines.stream().flatMap(line -> line.keySet().stream()).distinct().collect(Collectors.toList());
    }
}
