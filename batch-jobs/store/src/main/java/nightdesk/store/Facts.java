package nightdesk.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import nightdesk.article.Membership;
import nightdesk.edition.Edition;
import nightdesk.fact.CitedFact;
import nightdesk.fact.Evidence;
import nightdesk.fact.Fact;
import nightdesk.fact.FactKind;
import nightdesk.fact.Modality;
import nightdesk.text.ContentKey;
import nightdesk.text.Span;
import org.springframework.jdbc.core.RowCallbackHandler;

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

    /** Facts of the kinds said by an edition's articles of the classes, by article in the order of registration, then as extracted. */
    public void forEach(
            Edition edition, Collection<Membership> classes, Collection<FactKind> kinds, Consumer<CitedFact> fact) {
        List<String> names = classes.stream().map(Enum::name).sorted().toList();
        List<Integer> ordinals = kinds.stream().map(Enum::ordinal).sorted().toList();
        RowCallbackHandler handler = row -> fact.accept(citedOf(row));
        database.sql()
                .sql("""
                        select f.*, s.sentence, a.article_id
                        from article a
                        join fact f on f.fact_no >= a.article_no * 65536 and f.fact_no < (a.article_no + 1) * 65536
                        join sentence s on s.sentence_no = a.article_no * 8388608 + f.sentence_start
                        where a.edition = :edition and a.revision <= :revision and a.membership in (:classes) and f.kind in (:kinds)
                        order by a.article_no, f.fact_no""")
                .param("edition", edition.date())
                .param("revision", edition.revision())
                .param("classes", names)
                .param("kinds", ordinals)
                .query(handler);
    }

    private CitedFact citedOf(ResultSet row) throws SQLException {
        Evidence evidence = new Evidence(
                new Span(row.getInt("span_start"), row.getInt("span_end")),
                new Span(row.getInt("sentence_start"), row.getInt("sentence_end")),
                words.wordOf(row.getInt("rule_no")));
        int vendor = row.getInt("vendor_no");
        Fact fact = FactCodec.factOf(
                FactKind.values()[row.getInt("kind")],
                evidence,
                Modality.values()[row.getInt("modality")],
                vendor == 0 ? "" : words.wordOf(vendor),
                row.getString("body"));
        ContentKey article = MultiRowInsert.key(row.getObject("article_id", UUID.class));
        return new CitedFact(fact.key(article, rulesVersion), article, fact, row.getString("sentence"));
    }
}
