package nightdesk.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import nightdesk.fact.CitedFact;
import nightdesk.fact.Evidence;
import nightdesk.fact.Fact;
import nightdesk.fact.FactKind;
import nightdesk.fact.Modality;
import nightdesk.text.ContentKey;
import nightdesk.text.Span;

/** Facts as they were written, with their evidence. */
public final class Facts {
    private final Database database;
    private final Words words;
    private final String rulesVersion;

    Facts(Database database, Words words, String rulesVersion) {
        this.database = database;
        this.words = words;
        this.rulesVersion = rulesVersion;
    }

    /**
     * Facts of the kinds that the selected articles say, by article in the order of registration, then as extracted. Three streams in the
     * order of their keys are merged, so that nothing is sorted or held but one article's sentences.
     */
    public void forEach(Selection selection, Collection<FactKind> kinds, Consumer<StoredFact> fact) {
        try (Connection first = database.dataSource().getConnection();
                Connection second = database.dataSource().getConnection();
                Connection third = database.dataSource().getConnection();
                PreparedStatement range = selection.query(first, "a.article_no", "");
                ResultSet numbers = range.executeQuery()) {
            if (!numbers.next()) {
                return;
            }
            long from = numbers.getLong(1);
            try (PreparedStatement articles = selection.query(first, "a.article_no, a.article_id", "");
                    PreparedStatement facts =
                            second.prepareStatement("select * from fact where fact_no >= ? and kind in ("
                                    + kinds.stream()
                                            .map(kind -> Integer.toString(kind.ordinal()))
                                            .sorted()
                                            .collect(Collectors.joining(","))
                                    + ") order by fact_no");
                    PreparedStatement sentences = third.prepareStatement(
                            "select sentence_no, sentence from sentence where sentence_no >= ? order by sentence_no")) {
                facts.setLong(1, from * Articles.FACTS_PER_ARTICLE);
                sentences.setLong(1, from * Articles.SENTENCE_STARTS);
                merge(articles, facts, sentences, fact);
            }
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
                while (moreFacts && fact.getLong("fact_no") / Articles.FACTS_PER_ARTICLE < number) {
                    moreFacts = fact.next();
                }
                while (moreSentences && sentence.getLong(1) / Articles.SENTENCE_STARTS < number) {
                    moreSentences = sentence.next();
                }
                Map<Integer, String> cited = new HashMap<>();
                while (moreSentences && sentence.getLong(1) / Articles.SENTENCE_STARTS == number) {
                    cited.put((int) (sentence.getLong(1) % Articles.SENTENCE_STARTS), sentence.getString(2));
                    moreSentences = sentence.next();
                }
                while (moreFacts && fact.getLong("fact_no") / Articles.FACTS_PER_ARTICLE == number) {
                    each.accept(storedOf(fact, id, cited));
                    moreFacts = fact.next();
                }
            }
        }
    }

    private StoredFact storedOf(ResultSet row, ContentKey article, Map<Integer, String> sentences) throws SQLException {
        Span sentence = new Span(row.getInt("sentence_start"), row.getInt("sentence_end"));
        Evidence evidence = new Evidence(
                new Span(row.getInt("span_start"), row.getInt("span_end")),
                sentence,
                words.wordOf(row.getInt("rule_no")));
        int vendor = row.getInt("vendor_no");
        Fact fact = FactCodec.factOf(
                FactKind.values()[row.getInt("kind")],
                evidence,
                Modality.values()[row.getInt("modality")],
                vendor == 0 ? "" : words.wordOf(vendor),
                row.getString("body"));
        String written = Objects.requireNonNull(
                sentences.get(sentence.start()),
                () -> "article " + article + " has no sentence at " + sentence.start());
        return new StoredFact(
                new CitedFact(fact.key(article, rulesVersion), article, fact, written),
                new Span(row.getInt("raw_start"), row.getInt("raw_end")),
                new Span(row.getInt("raw_sentence_start"), row.getInt("raw_sentence_end")),
                row.getInt("sentence_number"));
    }
}
