package nightdesk.store;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import nightdesk.fact.CitedFact;
import nightdesk.fact.Evidence;
import nightdesk.fact.Fact;
import nightdesk.fact.FactKind;
import nightdesk.fact.Money;
import nightdesk.text.ContentKey;
import nightdesk.text.Span;

/** Facts as they were written, with their evidence. */
public final class Facts {
    static final List<String> TABLES = List.of("mention", "amount", "fact");
    /** Columns of each of the tables, read by their places: a name would be looked up in every row. */
    static final String COLUMNS =
            "fact_no, kind, rule_no, modality, span_start, span_end, sentence_start, sentence_end, raw_start, "
                    + "raw_end, raw_sentence_start, raw_sentence_end, sentence_number, vendor_no, body";

    private final Database database;
    private final Words words;
    private final String rulesVersion;

    Facts(Database database, Words words, String rulesVersion) {
        this.database = database;
        this.words = words;
        this.rulesVersion = rulesVersion;
    }

    /**
     * Facts of the kinds that the selected articles say: mentions, then amounts, then the others, each by article in the order of
     * registration, then as extracted. Streams in the order of their keys are merged, so that nothing is sorted or held but one article's
     * sentences.
     */
    public void forEach(Selection selection, Collection<FactKind> kinds, Consumer<StoredFact> fact) {
        TreeMap<String, List<FactKind>> byTable = new TreeMap<>(Comparator.comparingInt(TABLES::indexOf));
        kinds.stream()
                .sorted()
                .forEach(kind -> byTable.computeIfAbsent(tableOf(kind), table -> new ArrayList<>())
                        .add(kind));
        byTable.forEach((table, ofTable) -> forEach(selection, table, ofTable, fact));
    }

    /**
     * What the selected articles say, counted.
     *
     * @param byKind how many facts of each kind; kinds without any are left out
     * @param amountSums sums of the lower bounds of all amounts by currency: a checksum, not a figure of the news
     */
    public record Count(Map<FactKind, Long> byKind, SortedMap<String, BigDecimal> amountSums) {}

    /** Counts the facts of the selected articles. */
    public Count count(Selection selection) {
        long[] counts = new long[FactKind.values().length];
        SortedMap<String, BigDecimal> sums = new TreeMap<>();
        for (String table : TABLES) {
            boolean amounts = table.equals(tableOf(FactKind.AMOUNT));
            forEachRow(selection, table, amounts ? "kind, body" : "kind", row -> {
                counts[Ordinals.kind(row.getInt(2)).ordinal()]++;
                if (amounts) {
                    Money money = FactCodec.moneyOf(row.getString(3));
                    sums.merge(money.currency(), money.lower(), BigDecimal::add);
                }
            });
        }
        Map<FactKind, Long> byKind = new EnumMap<>(FactKind.class);
        for (FactKind kind : FactKind.values()) {
            if (counts[kind.ordinal()] > 0) {
                byKind.put(kind, counts[kind.ordinal()]);
            }
        }
        return new Count(byKind, sums);
    }

    /** Columns of each row of a table that belongs to a selected article, after the row's number. */
    private void forEachRow(Selection selection, String table, String columns, Selection.Row each) {
        try (Connection first = database.dataSource().getConnection();
                Connection second = database.dataSource().getConnection();
                PreparedStatement articles = selection.query(first, "a.article_no", "");
                PreparedStatement facts = second.prepareStatement("select fact_no, " + columns + " from " + table
                        + " where fact_no between ? and ? order by fact_no")) {
            rangeOfFacts(facts, selection.range(second));
            try (ResultSet article = articles.executeQuery();
                    ResultSet fact = facts.executeQuery()) {
                boolean more = fact.next();
                while (more && article.next()) {
                    long number = article.getLong(1);
                    while (more && fact.getLong(1) / Articles.FACTS_PER_ARTICLE < number) {
                        more = fact.next();
                    }
                    while (more && fact.getLong(1) / Articles.FACTS_PER_ARTICLE == number) {
                        each.accept(fact);
                        more = fact.next();
                    }
                }
            }
        } catch (SQLException e) {
            throw StoreFault.of("facts of edition " + selection.edition().date(), e);
        }
    }

    private static void rangeOfFacts(PreparedStatement facts, long[] range) throws SQLException {
        facts.setLong(1, range[0] * Articles.FACTS_PER_ARTICLE);
        facts.setLong(2, (range[1] + 1) * Articles.FACTS_PER_ARTICLE - 1);
    }

    /** The table that keeps facts of a kind. */
    static String tableOf(FactKind kind) {
        return switch (kind) {
            case MENTION -> "mention";
            case AMOUNT -> "amount";
            case DEAL, RELATION, QUOTE, COMMENT_STATUS, ATTRIBUTION, TONE, SIGNAL -> "fact";
        };
    }

    private void forEach(Selection selection, String table, List<FactKind> kinds, Consumer<StoredFact> fact) {
        String numbers =
                kinds.stream().map(kind -> Integer.toString(Ordinals.of(kind))).collect(Collectors.joining(","));
        try (Connection first = database.dataSource().getConnection();
                Connection second = database.dataSource().getConnection();
                Connection third = database.dataSource().getConnection();
                PreparedStatement articles = selection.query(first, "a.article_no, a.article_id", "");
                PreparedStatement facts = second.prepareStatement("select " + COLUMNS + " from " + table
                        + " where fact_no between ? and ? and kind in (" + numbers + ") order by fact_no");
                PreparedStatement sentences = third.prepareStatement(
                        "select sentence_no, sentence from sentence where sentence_no between ? and ? order by sentence_no")) {
            long[] range = selection.range(second);
            rangeOfFacts(facts, range);
            sentences.setLong(1, range[0] * Articles.SENTENCE_STARTS);
            sentences.setLong(2, (range[1] + 1) * Articles.SENTENCE_STARTS - 1);
            merge(articles, facts, sentences, fact);
        } catch (SQLException e) {
            throw StoreFault.of("facts of edition " + selection.edition().date(), e);
        }
    }

    private void merge(
            PreparedStatement articles, PreparedStatement facts, PreparedStatement sentences, Consumer<StoredFact> each)
            throws SQLException {
        try (ResultSet article = articles.executeQuery();
                ResultSet fact = facts.executeQuery();
                ResultSet sentence = sentences.executeQuery()) {
            boolean moreFacts = fact.next();
            boolean moreSentences = sentence.next();
            while (article.next() && moreFacts) {
                long number = article.getLong(1);
                ContentKey id = MultiRowInsert.key(article.getObject(2, UUID.class));
                while (moreFacts && fact.getLong(1) / Articles.FACTS_PER_ARTICLE < number) {
                    moreFacts = fact.next();
                }
                if (!moreFacts || fact.getLong(1) / Articles.FACTS_PER_ARTICLE > number) {
                    continue;
                }
                while (moreSentences && sentence.getLong(1) / Articles.SENTENCE_STARTS < number) {
                    moreSentences = sentence.next();
                }
                Map<Integer, String> cited = new HashMap<>();
                while (moreSentences && sentence.getLong(1) / Articles.SENTENCE_STARTS == number) {
                    cited.put((int) (sentence.getLong(1) % Articles.SENTENCE_STARTS), sentence.getString(2));
                    moreSentences = sentence.next();
                }
                while (moreFacts && fact.getLong(1) / Articles.FACTS_PER_ARTICLE == number) {
                    each.accept(storedOf(fact, id, cited));
                    moreFacts = fact.next();
                }
            }
        }
    }

    private StoredFact storedOf(ResultSet row, ContentKey article, Map<Integer, String> sentences) throws SQLException {
        Span sentence = new Span(row.getInt(7), row.getInt(8));
        Evidence evidence = new Evidence(new Span(row.getInt(5), row.getInt(6)), sentence, words.wordOf(row.getInt(3)));
        int vendor = row.getInt(14);
        Fact fact = FactCodec.factOf(
                Ordinals.kind(row.getInt(2)),
                evidence,
                Ordinals.modality(row.getInt(4)),
                vendor == 0 ? "" : words.wordOf(vendor),
                row.getString(15));
        String written = Objects.requireNonNull(
                sentences.get(sentence.start()),
                () -> "article " + article + " has no sentence at " + sentence.start());
        return new StoredFact(
                new CitedFact(fact.key(article, rulesVersion), article, fact, written),
                new Span(row.getInt(9), row.getInt(10)),
                new Span(row.getInt(11), row.getInt(12)),
                row.getInt(13));
    }
}
