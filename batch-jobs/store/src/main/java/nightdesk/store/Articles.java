package nightdesk.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import nightdesk.article.Article;
import nightdesk.article.ArticleCard;
import nightdesk.article.ArticleFlag;
import nightdesk.article.Membership;
import nightdesk.article.Outlet;
import nightdesk.article.PublicationStatus;
import nightdesk.article.PublicationTime;
import nightdesk.article.SourceRef;
import nightdesk.edition.Edition;
import nightdesk.fact.Fact;
import nightdesk.fact.FactKind;
import nightdesk.fault.Place;
import nightdesk.metric.VendorInArticle;
import nightdesk.text.ContentKey;
import nightdesk.text.Span;
import nightdesk.text.Text;
import org.jspecify.annotations.Nullable;

/** Article versions, their facts and evidence sentences: written once, in the order of registration. */
public final class Articles {
    /** How many facts of one article have a number. */
    static final int FACTS_PER_ARTICLE = 1 << 16;
    /** How far into a text a sentence may start and still have a number. */
    static final int SENTENCE_STARTS = 1 << 23;

    private static final int LEAD_CHARS = 600;
    private static final int CARDS_AT_ONCE = 100;
    private static final String COLUMNS =
            "article_no, article_id, record_key, headline_key, body_key, registered, registered_revision, edition, revision, membership, "
                    + "superseded, known_record, format_no, outlet_key_no, outlet_name_no, words, chars, published, precision_word, status, flags, file_no";
    private static final String TEXT_COLUMNS =
            "article_no, guid, headline, byline, dateline, lead, published_as_written, published_zone, language, url, member, record_no, "
                    + "line_no, byte_offset, byte_length";
    /** What a card is made of, read by their places: a name would be looked up in every row. */
    private static final String CARD_COLUMNS =
            "a.article_id, a.record_key, a.membership, a.outlet_key_no, a.outlet_name_no, a.words, a.published, a.precision_word, a.status, "
                    + "a.flags, t.guid, t.headline, t.byline, t.dateline, t.lead, t.published_as_written, t.published_zone, t.language, t.url, "
                    + "t.member, t.record_no, t.line_no, t.byte_offset, t.byte_length, f.sha256, f.path, a.article_no";

    private static final String CARD_JOINS =
            "join article_text t on t.article_no = a.article_no join input_file f on f.file_no = a.file_no ";

    static final String VENDOR_COLUMNS = "line_no, vendor_no, mentions, in_headline, in_lead, prominence, tone";

    private final Database database;
    private final Words words;

    Articles(Database database, Words words) {
        this.database = database;
        this.words = words;
    }

    /** What is known of a version key or record key: the versions of one record that earlier runs stored. */
    public record KnownVersion(ContentKey recordKey, ContentKey versionKey, int chars, String format) {}

    /** The versions stored before of any of the records. */
    public List<KnownVersion> versionsOf(Collection<ContentKey> recordKeys) {
        List<KnownVersion> known = new ArrayList<>();
        if (database.sql().sql("select count(*) from article").query(Long.class).single() == 0) {
            return known;
        }
        List<ContentKey> keys = List.copyOf(recordKeys);
        String select = "select article_id, chars, format_no from article where record_key = ? order by article_no";
        try (Connection connection = database.dataSource().getConnection();
                PreparedStatement statement = connection.prepareStatement(select)) {
            for (ContentKey key : keys) {
                statement.setObject(1, MultiRowInsert.uuid(key));
                try (ResultSet row = statement.executeQuery()) {
                    while (row.next()) {
                        known.add(new KnownVersion(
                                key,
                                MultiRowInsert.key(row.getObject(1, UUID.class)),
                                row.getInt(2),
                                words.wordOf(row.getInt(3))));
                    }
                }
            }
        } catch (SQLException e) {
            throw StoreFault.of("the known versions", e);
        }
        return known;
    }

    /** The number of the last article; 0 if there is none. */
    public long lastNumber() {
        return database.sql()
                .sql("select coalesce(max(article_no), 0) from article")
                .query(Long.class)
                .single();
    }

    /** Writes articles, facts and sentences in one transaction. */
    public void write(Edition edition, Collection<? extends ReadArticle> articles) {
        database.inOneTransaction("articles of edition " + edition.date(), connection -> {
            MultiRowInsert article = new MultiRowInsert(connection, "article (" + COLUMNS + ")");
            MultiRowInsert text = new MultiRowInsert(connection, "article_text (" + TEXT_COLUMNS + ")");
            Map<String, MultiRowInsert> facts = new HashMap<>();
            for (String table : Facts.TABLES) {
                facts.put(table, new MultiRowInsert(connection, table + " (" + Facts.COLUMNS + ")"));
            }
            MultiRowInsert sentence = new MultiRowInsert(connection, "sentence (sentence_no, sentence)");
            MultiRowInsert vendor = new MultiRowInsert(connection, "article_vendor (" + VENDOR_COLUMNS + ")");
            MultiRowInsert waiting =
                    new MultiRowInsert(connection, "waiting (article_no, registered, published, outlet_key_no)");
            for (ReadArticle read : articles) {
                writeArticle(article, edition, read);
                writeText(text, read);
                writeFacts(facts, sentence, read);
                writeVendors(vendor, read);
                if (read.membership() == Membership.WAITING) {
                    waiting.row(
                            read.number(),
                            edition.date(),
                            read.article().published().instant(),
                            words.numberOf("outlet", read.article().outlet().key()));
                }
            }
            article.flush();
            text.flush();
            for (MultiRowInsert rows : facts.values()) {
                rows.flush();
            }
            sentence.flush();
            vendor.flush();
            waiting.flush();
        });
    }

    /** Cards of the selected articles, in the order of registration. */
    public void forEachCard(Selection selection, Consumer<ArticleCard> card) {
        selection.forEach(database, CARD_COLUMNS, CARD_JOINS, row -> card.accept(cardOf(row)));
    }

    /** Cards of the selected articles by publication time, undated last, then id. Only the numbers are sorted. */
    public void forEachCardByTime(Selection selection, Consumer<ArticleCard> card) {
        List<Long> numbers = new ArrayList<>();
        selection.forEach(
                database,
                "a.article_no",
                "",
                "a.published nulls last, a.article_id",
                row -> numbers.add(row.getLong(1)));
        forEachCard(selection, numbers, card);
    }

    /** Cards by number, many to a question, in the order of the numbers. */
    private void forEachCard(Selection selection, List<Long> numbers, Consumer<ArticleCard> each) {
        try (Connection connection = database.dataSource().getConnection()) {
            for (int from = 0; from < numbers.size(); from += CARDS_AT_ONCE) {
                List<Long> some = numbers.subList(from, Math.min(numbers.size(), from + CARDS_AT_ONCE));
                Map<Long, ArticleCard> cards = cards(connection, some);
                some.forEach(number -> each.accept(Objects.requireNonNull(cards.get(number))));
            }
        } catch (SQLException e) {
            throw StoreFault.of("articles of edition " + selection.edition().date(), e);
        }
    }

    private Map<Long, ArticleCard> cards(Connection connection, List<Long> numbers) throws SQLException {
        Map<Long, ArticleCard> cards = new HashMap<>();
        try (PreparedStatement statement = connection.prepareStatement("select " + CARD_COLUMNS + " from article a "
                + CARD_JOINS + "where a.article_no in (" + "?,".repeat(numbers.size() - 1) + "?)")) {
            for (int i = 0; i < numbers.size(); i++) {
                statement.setLong(i + 1, numbers.get(i));
            }
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    cards.put(row.getLong(27), cardOf(row));
                }
            }
        }
        return cards;
    }

    /** When each of the selected articles was published and how exactly that is known; without a time for undated ones. */
    public void forEachTime(Selection selection, BiConsumer<@Nullable Instant, PublicationTime.Precision> time) {
        selection.forEach(database, "a.published, a.precision_word", "", row -> {
            OffsetDateTime published = row.getObject(1, OffsetDateTime.class);
            time.accept(
                    published == null ? null : published.toInstant(),
                    PublicationTime.Precision.valueOf(row.getString(2)));
        });
    }

    /** How many article versions the runs of this edition's revision wrote. */
    public long registeredBy(Edition edition) {
        return among(edition, "registered = :date and registered_revision = :revision");
    }

    /** Article versions assigned to an edition at its revision or an earlier one, by class. */
    public Map<Membership, Long> classes(Edition edition) {
        Map<Membership, Long> classes = new EnumMap<>(Membership.class);
        for (Membership membership : Membership.values()) {
            classes.put(membership, 0L);
        }
        Selection all = new Selection(edition, Selection.Which.ALL);
        all.forEach(
                database,
                "a.membership",
                "",
                row -> classes.merge(Membership.valueOf(row.getString(1)), 1L, Long::sum));
        return classes;
    }

    /** How many articles of an edition were withdrawn by their outlet. */
    public long withdrawn(Edition edition) {
        return among(
                edition,
                "edition = :date and revision <= :revision and status = 'CANCELED' and membership in ('ON_TIME', 'LATE') "
                        + "and not superseded");
    }

    private long among(Edition edition, String condition) {
        long[] range = Selection.counted(edition).range(database);
        return database.sql()
                .sql("select count(*) from article where article_no between :from and :to and " + condition)
                .param("from", range[0])
                .param("to", range[1])
                .param("date", edition.date())
                .param("revision", edition.revision())
                .query(Long.class)
                .single();
    }

    /** In a revision a counted new version takes the place of what earlier revisions of the edition counted of the same record. */
    public void supersedeEarlier(Edition edition) {
        if (edition.revision() == 1) {
            return;
        }
        long[] range = Selection.counted(edition).range(database);
        database.sql()
                .sql("update article set superseded = true where article_no between :from and :to and edition = :date "
                        + "and revision < :revision and record_key in (select record_key from article "
                        + "where article_no between :from and :to and registered = :date and registered_revision = :revision "
                        + "and membership in ('ON_TIME', 'LATE'))")
                .param("from", range[0])
                .param("to", range[1])
                .param("date", edition.date())
                .param("revision", edition.revision())
                .update();
    }

    /** Cards of those of the selected articles that are wanted. */
    public Map<ContentKey, ArticleCard> cards(Selection selection, Set<ContentKey> wanted) {
        List<Long> numbers = new ArrayList<>();
        selection.forEach(database, "a.article_no, a.article_id", "", row -> {
            if (wanted.contains(MultiRowInsert.key(row.getObject(2, UUID.class)))) {
                numbers.add(row.getLong(1));
            }
        });
        Map<ContentKey, ArticleCard> cards = new HashMap<>();
        forEachCard(selection, numbers, card -> cards.put(card.id(), card));
        return cards;
    }

    private void writeArticle(MultiRowInsert rows, Edition edition, ReadArticle read) throws SQLException {
        Article article = read.article();
        int flags = 0;
        for (ArticleFlag flag : article.flags()) {
            flags |= Ordinals.bit(flag);
        }
        rows.row(
                read.number(),
                article.versionKey(),
                article.recordKey(),
                read.headlineKey(),
                read.bodyKey(),
                edition.date(),
                edition.revision(),
                edition.date(),
                edition.revision(),
                read.membership().name(),
                read.superseded(),
                read.knownRecord(),
                words.numberOf("format", read.format()),
                words.numberOf("outlet", article.outlet().key()),
                words.numberOf("name", article.outlet().name()),
                read.words(),
                read.text().text().length(),
                article.published().instant(),
                article.published().precision().name(),
                article.status().name(),
                flags,
                read.fileNumber());
    }

    private static void writeText(MultiRowInsert rows, ReadArticle read) throws SQLException {
        Article article = read.article();
        Place place = article.source().place();
        rows.row(
                read.number(),
                article.guid(),
                article.headline(),
                article.byline(),
                article.dateline(),
                lead(article),
                article.published().asWritten(),
                article.published().zone(),
                article.language(),
                article.url(),
                place.member(),
                place.record(),
                place.line(),
                place.byteOffset(),
                place.byteLength());
    }

    private void writeFacts(Map<String, MultiRowInsert> facts, MultiRowInsert sentences, ReadArticle read)
            throws SQLException {
        if (read.facts().size() >= FACTS_PER_ARTICLE) {
            throw new IllegalStateException(read.article().source().place().describe() + " gave "
                    + read.facts().size() + " facts; the most is " + FACTS_PER_ARTICLE);
        }
        SortedSet<Span> cited = new TreeSet<>();
        long number = read.number() * FACTS_PER_ARTICLE;
        Text text = read.text().text();
        for (Fact fact : read.facts()) {
            Span span = fact.evidence().span();
            Span sentence = fact.evidence().sentence();
            Span rawSpan = text.toRaw(span);
            Span rawSentence = text.toRaw(sentence);
            cited.add(sentence);
            rowsOf(facts, fact)
                    .row(
                            number++,
                            Ordinals.of(FactKind.of(fact)),
                            words.numberOf("rule", fact.evidence().rule()),
                            Ordinals.of(fact.modality()),
                            span.start(),
                            span.end(),
                            sentence.start(),
                            sentence.end(),
                            rawSpan.start(),
                            rawSpan.end(),
                            rawSentence.start(),
                            rawSentence.end(),
                            text.sentenceNumberAt(span.start()),
                            vendorOf(fact),
                            FactCodec.bodyOf(fact));
        }
        int written = -1;
        for (Span sentence : cited.reversed()) {
            if (sentence.start() != written) {
                written = sentence.start();
                sentences.row(read.number() * SENTENCE_STARTS + written, text.rawSlice(sentence));
            }
        }
    }

    private static MultiRowInsert rowsOf(Map<String, MultiRowInsert> facts, Fact fact) {
        return Objects.requireNonNull(facts.get(Facts.tableOf(FactKind.of(fact))));
    }

    private void writeVendors(MultiRowInsert rows, ReadArticle read) throws SQLException {
        long number = read.number() * FACTS_PER_ARTICLE;
        for (VendorInArticle line : read.vendors()) {
            rows.row(
                    number++,
                    words.numberOf("vendor", line.vendor()),
                    line.mentions(),
                    line.inHeadline(),
                    line.inLead(),
                    line.prominence(),
                    line.tone() == null ? null : Ordinals.of(line.tone()));
        }
    }

    private @Nullable Integer vendorOf(Fact fact) {
        return switch (fact) {
            case nightdesk.fact.Mention mention -> words.numberOf("vendor", mention.vendor());
            case nightdesk.fact.Tone tone -> words.numberOf("vendor", tone.vendor());
            case nightdesk.fact.Amount ignored -> null;
            case nightdesk.fact.Deal ignored -> null;
            case nightdesk.fact.Relation ignored -> null;
            case nightdesk.fact.Quote ignored -> null;
            case nightdesk.fact.CommentStatus ignored -> null;
            case nightdesk.fact.Attribution ignored -> null;
            case nightdesk.fact.Signal ignored -> null;
        };
    }

    private static String lead(Article article) {
        StringBuilder lead = new StringBuilder();
        for (int i = 0; i < Math.min(2, article.paragraphs().size()); i++) {
            lead.append(i == 0 ? "" : Article.BREAK).append(article.paragraphs().get(i));
        }
        if (lead.length() > LEAD_CHARS) {
            lead.setLength(Character.isHighSurrogate(lead.charAt(LEAD_CHARS - 1)) ? LEAD_CHARS - 1 : LEAD_CHARS);
        }
        return lead.toString();
    }

    ArticleCard cardOf(ResultSet row) throws SQLException {
        OffsetDateTime published = row.getObject(7, OffsetDateTime.class);
        SortedSet<ArticleFlag> flags = new TreeSet<>();
        int bits = row.getInt(10);
        for (ArticleFlag flag : ArticleFlag.values()) {
            if ((bits & Ordinals.bit(flag)) != 0) {
                flags.add(flag);
            }
        }
        String outletKey = words.wordOf(row.getInt(4));
        Place place = new Place(
                row.getString(26),
                row.getString(20),
                row.getLong(21),
                row.getLong(22),
                row.getLong(23),
                row.getLong(24));
        return new ArticleCard(
                MultiRowInsert.key(row.getObject(1, UUID.class)),
                MultiRowInsert.key(row.getObject(2, UUID.class)),
                row.getString(11),
                Membership.valueOf(row.getString(3)),
                new Outlet(outletKey, words.wordOf(row.getInt(5))),
                row.getString(12),
                row.getString(13),
                row.getString(14),
                row.getString(15),
                row.getInt(6),
                new PublicationTime(
                        row.getString(16),
                        published == null ? null : published.toInstant(),
                        PublicationTime.Precision.valueOf(row.getString(8)),
                        row.getString(17)),
                row.getString(18),
                row.getString(19),
                PublicationStatus.valueOf(row.getString(9)),
                flags,
                new SourceRef(Objects.requireNonNull(row.getString(25)), place));
    }
}
