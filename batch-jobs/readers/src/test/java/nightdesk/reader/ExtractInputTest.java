package nightdesk.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExtractInputTest {
    private static List<ExtractItem> items(String text, String name) throws IOException {
        List<ExtractItem> items = new ArrayList<>();
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        try (ExtractInput input =
                ExtractInput.open(() -> new ByteArrayInputStream(bytes), name, Reading.SHA, Reading.settings())) {
            for (ExtractItem item = input.next(); item != null; item = input.next()) {
                items.add(item);
            }
        }
        return items;
    }

    @Test
    void givesTheTextUnchanged() throws IOException {
        String text = "  Two  spaces\\u00a0and\\ta tab \\n\\n<b>no markup</b> &amp; ";
        assertThat(items("{\"id\":\"1\",\"text\":\"" + text + "\"}\n", "-"))
                .containsExactly(new ExtractItem.Given(
                        "1", "  Two  spaces\u00a0and\ta tab \n\n<b>no markup</b> &amp; ", 0, null, "", ""));
    }

    @Test
    void putsTheTitleBeforeATextThatDoesNotBeginWithIt() throws IOException {
        assertThat(items(
                        "{\"id\":\"1\",\"title\":\"T\",\"text\":\"Body.\"}\n{\"id\":2,\"title\":\"T\",\"text\":\"T\\n\\nBody.\",\"date\":\"2026-11-22\",\"source\":\"The Tide\",\"language\":\"en\"}\n",
                        "x.jsonl"))
                .containsExactly(
                        new ExtractItem.Given("1", "T\n\nBody.", 1, null, "", ""),
                        new ExtractItem.Given("2", "T\n\nBody.", 1, LocalDate.of(2026, 11, 22), "the tide", "en"));
    }

    @Test
    void answersALineWithoutTextByAMessage() throws IOException {
        List<ExtractItem> items = items(
                "{\"id\":\"1\"}\n[1]\n{\"id\":\"2\",\"text\":\"Good.\",\"date\":\"no date\"}\n{\"id\":\"3\",\"text\":\" \"}\nnonsense\n",
                "-");
        assertThat(items.stream().map(item -> switch (item) {
                    case ExtractItem.Given given -> given.text();
                    case ExtractItem.Failed failed -> failed.rejection().message();
                }))
                .containsExactly(
                        "-, record 1: neither a headline nor a body was found; expected at least one of them. The record was rejected; the run continues.",
                        "-, record 2: the record is a JSON value but no object; expected an object with a headline or a body. The record was rejected; the run continues.",
                        "Good.",
                        "-, record 4: neither a headline nor a body was found; expected at least one of them. The record was rejected; the run continues.",
                        "-, record 5: the record is no JSON object: Unrecognized token 'nonsense'. The record was rejected; the run continues.");
    }

    @Test
    void readsEveryOtherFormatAsArticles() throws IOException {
        ExtractItem item = items("id,title,body,url\n7,Head,\"One.\n Two.\",https://tide.example/a\n", "x.csv")
                .getFirst();
        ExtractItem.Given given = (ExtractItem.Given) item;
        assertThat(given.text()).isEqualTo("Head\n\nOne.\n\nTwo.");
        assertThat(given.headlineEnd()).isEqualTo(4);
        assertThat(given.outletKey()).isEqualTo("tide.example");
        assertThat(given.id())
                .isEqualTo(Reading.of("{\"url\":\"https://tide.example/a\",\"title\":\"X\"}\n", "x.jsonl")
                        .article()
                        .recordKey()
                        .hex());
        assertThat(items("{\"guid\":\"9\",\"headline\":\"Head\",\"body\":\"One.\"}\n", "x.jsonl")
                        .getFirst())
                .isInstanceOfSatisfying(
                        ExtractItem.Given.class,
                        other -> assertThat(other.text()).isEqualTo("Head\n\nOne."));
    }
}
