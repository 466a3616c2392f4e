package nightdesk.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import nightdesk.article.Outlet;
import nightdesk.edition.Edition;
import nightdesk.fact.Attribution;
import nightdesk.fact.AttributionKind;
import nightdesk.fact.FactKind;
import nightdesk.metric.VendorInArticle;
import nightdesk.story.Story;
import nightdesk.story.StoryArticle;
import nightdesk.text.ContentKey;
import org.jspecify.annotations.Nullable;

/** What the clusterer needs of articles, and the stories that editions put them into. */
public final class Stories {
    private static final String HEADLINE = "join article_text t on t.article_no = a.article_no";
    private static final String EARLIER = "(edition < :date or (edition = :date and revision < :revision))";

    private final Database database;
    private final Words words;
    private final ArticleKeys keysOfAll;

    Stories(Database database, Words words) {
        this.database = database;
        this.words = words;
        this.keysOfAll = new ArticleKeys(database);
    }

    /** The counted articles of an edition, and all earlier or background articles that share a record, a headline or a body with one. */
    public List<StoryArticle> articlesFor(Edition edition) {
        Map<Long, List<String>> vendors = new HashMap<>();
        Map<ContentKey, List<String>> cites = new HashMap<>();
        Selection counted = Selection.counted(edition);
        database.days().forEachArticle(counted, "true", (article, lines) -> {
            if (!lines.isEmpty()) {
                vendors.put(
                        article.number(),
                        lines.stream().map(VendorInArticle::vendor).toList());
            }
        });
        database.facts().forEach(counted, List.of(FactKind.ATTRIBUTION), fact -> {
            if (fact.cited().fact() instanceof Attribution attribution
                    && (attribution.kind() == AttributionKind.MEDIUM
                            || attribution.kind() == AttributionKind.DATELINE)) {
                cites.computeIfAbsent(fact.cited().article(), id -> new ArrayList<>())
                        .add(attribution.source());
            }
        });
        List<StoryArticle> articles = new ArrayList<>();
        Set<UUID> keys = new HashSet<>();
        Set<Long> numbers = new HashSet<>();
        Map<Long, ContentKey> earlier = earlierStories(edition);
        counted.forEach(database, "a.*, t.headline", HEADLINE, row -> {
            long number = row.getLong("article_no");
            numbers.add(number);
            StoryArticle article =
                    articleOf(row, vendors.getOrDefault(number, List.of()), cites, true, earlier.get(number));
            articles.add(article);
            addKeys(row, keys);
        });
        addRelated(edition, keys, numbers, articles);
        return articles;
    }

    /** Writes the story of each article of the edition that no earlier edition put into one. */
    public void write(Edition edition, Collection<Story> stories) {
        Map<ContentKey, ContentKey> storyOf = new HashMap<>();
        stories.forEach(story -> story.members().forEach(member -> storyOf.put(member, story.id())));
        database.sql()
                .sql("delete from story_article where edition = :date and revision = :revision")
                .param("date", edition.date())
                .param("revision", edition.revision())
                .update();
        Map<Long, ContentKey> earlier = earlierStories(edition);
        database.inOneTransaction("stories", connection -> {
            MultiRowInsert rows =
                    new MultiRowInsert(connection, "story_article (article_no, edition, revision, story_id)");
            new Selection(edition, Selection.Which.ALL).forEach(database, "a.article_no, a.article_id", "", row -> {
                ContentKey story = storyOf.get(MultiRowInsert.key(row.getObject(2, UUID.class)));
                if (story != null && !earlier.containsKey(row.getLong(1))) {
                    rows.row(row.getLong(1), edition.date(), edition.revision(), story);
                }
            });
            rows.flush();
        });
    }

    /** Every selected article that is in a story, with the story. */
    public void forEachMember(Selection selection, BiConsumer<ContentKey, ContentKey> each) {
        selection.forEach(
                database,
                "a.article_id, s.story_id",
                "join story_article s on s.article_no = a.article_no",
                row -> each.accept(
                        MultiRowInsert.key(row.getObject(1, UUID.class)),
                        MultiRowInsert.key(row.getObject(2, UUID.class))));
    }

    /** Stories that earlier editions put articles of this one into. */
    private Map<Long, ContentKey> earlierStories(Edition edition) {
        Map<Long, ContentKey> stories = new HashMap<>();
        long[] range = new Selection(edition, Selection.Which.ALL).range(database);
        database.sql()
                .sql("select article_no, story_id from story_article where article_no between :from and :to and "
                        + EARLIER + " order by article_no")
                .param("from", range[0])
                .param("to", range[1])
                .param("date", edition.date())
                .param("revision", edition.revision())
                .query(row -> {
                    stories.put(row.getLong(1), MultiRowInsert.key(row.getObject(2, UUID.class)));
                });
        return stories;
    }

    private void addRelated(Edition edition, Set<UUID> keys, Set<Long> counted, List<StoryArticle> articles) {
        keysOfAll.extend();
        List<Long> candidates = keysOfAll.candidates(keys);
        try (Connection connection = database.dataSource().getConnection();
                PreparedStatement statement =
                        connection.prepareStatement("select a.*, t.headline, s.story_id from article a "
                                + HEADLINE
                                + " left join story_article s on s.article_no = a.article_no and (s.edition < ? or "
                                + "(s.edition = ? and s.revision < ?)) "
                                + "where a.article_no = ? and a.membership <> 'WAITING' and not a.superseded")) {
            statement.setObject(1, edition.date());
            statement.setObject(2, edition.date());
            statement.setInt(3, edition.revision());
            for (long number : candidates) {
                if (!counted.contains(number)) {
                    statement.setLong(4, number);
                    try (ResultSet row = statement.executeQuery()) {
                        if (row.next() && sharesOne(row, keys)) {
                            UUID story = row.getObject("story_id", UUID.class);
                            ContentKey earlier = story == null ? null : MultiRowInsert.key(story);
                            articles.add(articleOf(row, List.of(), Map.of(), false, earlier));
                        }
                    }
                }
            }
        } catch (SQLException e) {
            throw StoreFault.of("the articles that stories go on from", e);
        }
    }

    private static boolean sharesOne(ResultSet row, Set<UUID> keys) throws SQLException {
        return contains(keys, row.getObject("record_key", UUID.class))
                || contains(keys, row.getObject("headline_key", UUID.class))
                || contains(keys, row.getObject("body_key", UUID.class));
    }

    private static boolean contains(Set<UUID> keys, @Nullable UUID key) {
        return key != null && keys.contains(key);
    }

    private static void addKeys(ResultSet row, Set<UUID> keys) throws SQLException {
        for (String column : List.of("record_key", "headline_key", "body_key")) {
            UUID key = row.getObject(column, UUID.class);
            if (key != null) {
                keys.add(key);
            }
        }
    }

    private StoryArticle articleOf(
            ResultSet row,
            List<String> vendors,
            Map<ContentKey, List<String>> cites,
            boolean counted,
            @Nullable ContentKey earlier)
            throws SQLException {
        ContentKey id = MultiRowInsert.key(row.getObject("article_id", UUID.class));
        UUID headline = row.getObject("headline_key", UUID.class);
        UUID body = row.getObject("body_key", UUID.class);
        OffsetDateTime published = row.getObject("published", OffsetDateTime.class);
        return new StoryArticle(
                id,
                MultiRowInsert.key(row.getObject("record_key", UUID.class)),
                row.getString("headline"),
                headline == null ? null : MultiRowInsert.key(headline),
                body == null ? null : MultiRowInsert.key(body),
                new Outlet(words.wordOf(row.getInt("outlet_key_no")), words.wordOf(row.getInt("outlet_name_no"))),
                published == null ? null : published.toInstant(),
                vendors,
                cites.getOrDefault(id, List.of()),
                counted,
                earlier);
    }
}
