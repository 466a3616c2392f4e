package nightdesk.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import nightdesk.article.ArticleText;
import nightdesk.fault.NightdeskException;
import org.junit.jupiter.api.Test;

class WatchListTest {
    private static final String TEXT =
            "Chipmaker bans a rival's cloud\n\nAda Quill said export controls, and a ban on chips, hurt."
                    + " DR. QUILL did not switch to another cloud. Şile is a town.";

    private static List<String> found(String query) {
        WatchList list = WatchList.parse("my.watch", "query Q = " + query);
        ArticleText article = ArticleText.of(TEXT, null, "", "en");
        return list.hitsIn(article).stream()
                .map(hit -> article.text().slice(hit.span()))
                .toList();
    }

    @Test
    void findsWordsAndPhrasesInAnyCaseAndWithMarksBetween() {
        assertThat(found("cloud")).containsExactly("cloud", "cloud");
        assertThat(found("\"ada quill\" OR \"dr quill\"")).containsExactly("Ada Quill", "DR. QUILL");
        assertThat(found("şile")).containsExactly("Şile");
        assertThat(found("clou")).isEmpty();
    }

    @Test
    void aStarStandsForTheRestOfAWord() {
        assertThat(found("chip*")).containsExactly("Chipmaker", "chips");
        assertThat(found("\"export control*\"")).containsExactly("export controls");
        assertThat(found("\"swit* to another\"")).containsExactly("switch to another");
    }

    @Test
    void joinsTermsAsTheQuerySays() {
        assertThat(found("export AND rain")).isEmpty();
        assertThat(found("export rain")).isEmpty();
        assertThat(found("export OR rain")).containsExactly("export");
        assertThat(found("export NOT rain")).containsExactly("export");
        assertThat(found("export AND NOT (rain OR hurt)")).isEmpty();
        assertThat(found("(rain OR export) AND hurt")).containsExactly("export", "hurt");
    }

    @Test
    void nearCountsTheWordsBetweenInEitherOrder() {
        assertThat(found("ban NEAR/1 chip*")).containsExactly("Chipmaker", "ban", "chips");
        assertThat(found("chips NEAR/1 ban")).containsExactly("ban", "chips");
        assertThat(found("ban NEAR/0 chips")).isEmpty();
    }

    @Test
    void aTitleTermLooksAtTheHeadlineOnly() {
        assertThat(found("title:cloud")).containsExactly("cloud");
        assertThat(found("title:export")).isEmpty();
        assertThat(found("title:\"rival's cloud\"")).containsExactly("rival's cloud");
    }

    @Test
    void aLaterListReplacesAnEntryOfTheSameName() {
        WatchList first = WatchList.parse("a.watch", "# people\nperson Quill = quill\ntopic Trade = export\n");
        WatchList both = first.mergedWith(WatchList.parse("b.watch", "person Quill = \"ada quill\"\n"));
        assertThat(both.names()).containsExactly("Quill", "Trade");
        assertThat(both.hitsIn(ArticleText.of(TEXT, null, "", "en")).stream()
                        .map(hit -> hit.kind().word() + " " + hit.name()))
                .containsExactly("person Quill", "topic Trade");
        assertThat(WatchList.empty().hitsIn(ArticleText.of(TEXT, null, "", "en")))
                .isEmpty();
    }

    @Test
    void tellsFileLineAndRemedyOfAFault() {
        assertRefused(
                "\nperson Quill quill",
                "my.watch, line 2: 'person Quill quill' is no entry. Write 'person NAME = query', with topic or query for other kinds.");
        assertRefused(
                "persn Q = quill",
                "my.watch, line 1: kind 'persn' is unknown. Did you mean 'person'? Known: person, query, topic.");
        assertRefused("query Q = (a OR b", "my.watch, line 1: a bracket is not closed.");
        assertRefused("query Q = \"a b", "my.watch, line 1: a quotation mark is not closed.");
        assertRefused("query Q = a OR", "my.watch, line 1: something is missing at the end of the query.");
        assertRefused("query Q = a OR AND b", "my.watch, line 1: 'AND' stands where a word was expected.");
        assertRefused(
                "query Q = NOT rain",
                "my.watch, line 1: the query only says what must not be there; name something to find.");
        assertRefused(
                "query Q = ab*", "my.watch, line 1: 'ab*' is no term; a * may end a word of at least three letters.");
        assertRefused(
                "query Q = a NEAR b",
                "my.watch, line 1: 'NEAR' names no distance; write NEAR/5 for at most five words between.");
        assertRefused(
                "query Q = a NEAR/3 (b OR c)",
                "my.watch, line 1: 'NEAR/3' stands between two words or phrases, not brackets or NOT.");
        assertRefused("query Q = a)", "my.watch, line 1: ')' stands where the query should end.");
        assertRefused(
                "query Q = a\nquery Q = b",
                "my.watch, line 2: 'Q' is watched in this file already. Give it another name.");
    }

    private static void assertRefused(String content, String message) {
        assertThatThrownBy(() -> WatchList.parse("my.watch", content))
                .isInstanceOf(NightdeskException.class)
                .hasMessage(message);
    }
}
