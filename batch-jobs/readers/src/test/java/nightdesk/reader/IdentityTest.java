package nightdesk.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import nightdesk.article.Article;
import org.junit.jupiter.api.Test;

/** What is one record, and what is one text of it, across exports and nights. */
class IdentityTest {
    private static Article article(String json) {
        return Reading.of(json + "\n", "a.jsonl").article();
    }

    private static void assertSameRecord(String one, String other) {
        assertThat(article(one).recordKey())
                .as("%s%n%s", one, other)
                .isEqualTo(article(other).recordKey());
    }

    private static void assertOtherRecord(String one, String other) {
        assertThat(article(one).recordKey())
                .as("%s%n%s", one, other)
                .isNotEqualTo(article(other).recordKey());
    }

    @Test
    void namesARecordByItsAddressWhateverElseAnExportSays() {
        String base =
                "{'url':'https://www.tide.example/a/?utm_source=x','title':'T','text':'B','id':'1','outlet':'Tide','date':'2026-11-20'}"
                        .replace('\'', '"');
        assertSameRecord(
                base, "{\"url\":\"http://tide.example/a\",\"title\":\"Other\",\"id\":\"2\",\"outlet\":\"The Tide\"}");
        assertOtherRecord(base, "{\"url\":\"https://tide.example/a#2\",\"title\":\"T\",\"text\":\"B\"}");
        assertThat(article(base).outlet().key()).isEqualTo("tide.example");
    }

    @Test
    void namesARecordWithoutAnAddressByTheProvidersId() {
        assertSameRecord(
                "{\"id\":\"1\",\"title\":\"T\",\"outlet\":\"The  Tide\"}",
                "{\"guid\":\"1\",\"title\":\"New\",\"outlet\":\"the tide\"}");
        assertOtherRecord(
                "{\"id\":\"1\",\"title\":\"T\",\"outlet\":\"Tide\"}",
                "{\"id\":\"1\",\"title\":\"T\",\"outlet\":\"Ledger\"}");
    }

    @Test
    void namesARecordWithoutBothByHeadlineAndDay() {
        String base = "{\"title\":\"It’s done\",\"text\":\"B\",\"date\":\"2026-11-20T10:00Z\",\"outlet\":\"Tide\"}";
        assertSameRecord(
                base,
                "{\"title\":\"it's  done\",\"text\":\"Longer\",\"date\":\"2026-11-20T23:00Z\",\"outlet\":\"Tide\"}");
        assertOtherRecord(
                base, "{\"title\":\"It’s done\",\"text\":\"B\",\"date\":\"2026-11-21T10:00Z\",\"outlet\":\"Tide\"}");
    }

    @Test
    void namesARecordWithNothingByItsContent() {
        assertSameRecord("{\"title\":\"T\",\"text\":\"One. Two.\"}", "{\"title\":\"T\",\"text\":\"One.  Two.\"}");
        assertOtherRecord("{\"title\":\"T\",\"text\":\"One. Two.\"}", "{\"title\":\"T\",\"text\":\"One. Three.\"}");
    }

    @Test
    void tellsVersionsApartByWordsOnly() {
        String base = "{\"id\":\"1\",\"title\":\"It’s “done”\",\"text\":\"One. Two.\",\"date\":\"2026-11-20\"}";
        for (String same : List.of(
                "{\"id\":\"1\",\"title\":\"It's \\\"done\\\"\",\"text\":\"One.\\u00a0Two.\",\"date\":\"2026-11-21\"}",
                "{\"id\":\"1\",\"title\":\"It’s “done”\",\"text\":\"One.\\nTwo.\"}")) {
            assertThat(article(same).versionKey()).isEqualTo(article(base).versionKey());
        }
        for (String other : List.of(
                "{\"id\":\"1\",\"title\":\"It’s “done”\",\"text\":\"One. Three.\"}",
                "{\"id\":\"1\",\"title\":\"It’s “done”\",\"text\":\"One. Two.\",\"status\":\"withheld\"}",
                "{\"id\":\"2\",\"title\":\"It’s “done”\",\"text\":\"One. Two.\"}")) {
            assertThat(article(other).versionKey()).isNotEqualTo(article(base).versionKey());
        }
    }

    @Test
    void findsTheSameArticleInDifferentFormats() {
        Article json = article(
                "{\"id\":\"g\",\"url\":\"https://tide.example/a\",\"title\":\"Head & tail\",\"text\":\"One.\\nTwo.\"}");
        Article csv = Reading.of(
                        "guid;link;headline;body\ng;https://tide.example/a;Head & tail;\"One.\nTwo.\"\n", "a.csv")
                .article();
        Article rss = Reading.of(
                        "<rss><channel><item><guid isPermaLink='false'>g</guid><link>https://tide.example/a</link><title>Head &amp; tail</title>"
                                + "<description>&lt;p>One.&lt;/p>&lt;p>Two.&lt;/p></description></item></channel></rss>",
                        "a.xml")
                .article();
        assertThat(List.of(csv.recordKey(), rss.recordKey())).containsOnly(json.recordKey());
        assertThat(List.of(csv.versionKey(), rss.versionKey())).containsOnly(json.versionKey());
    }

    @Test
    void dropsAHeadlineThatTheBodyRepeats() {
        assertThat(article("{\"title\":\"Head\",\"text\":\"Head\\n\\nBody.\"}").text())
                .isEqualTo("Head\n\nBody.");
    }

    @Test
    void cutsNoSentenceOutOfALongParagraphForAHeadline() {
        Article article = Reading.of("word ".repeat(200).getBytes(StandardCharsets.UTF_8), "a.txt")
                .article();
        assertThat(article.headline()).hasSizeLessThanOrEqualTo(302).endsWith(" …");
        assertThat(article.paragraphs()).containsExactly("word ".repeat(200).strip());
    }

    @Test
    void refusesAnIdThatIsNoId() {
        Reading reading = Reading.of("{\"id\":\"" + "x".repeat(2001) + "\",\"title\":\"T\"}\n", "a.jsonl");
        assertThat(reading.rejection().message())
                .isEqualTo("a.jsonl, record 1: the id '" + "x".repeat(117)
                        + "…' is longer than 2000 characters. The record was rejected; the run continues.");
    }
}
