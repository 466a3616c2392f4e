package nightdesk.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class ProseTest {
    private static List<String> paragraphs(String text) throws Refused {
        return Prose.paragraphs("body", text, Clipping.Kind.TOLD_BY_LOOK, 100);
    }

    @Test
    void keepsWordsQuotesAndDashesAsWritten() throws Refused {
        assertThat(paragraphs("“It’s done” — €5 ﬁne 🙂")).containsExactly("“It’s done” — €5 ﬁne 🙂");
    }

    @Test
    void makesOneSpaceOfAnyWhiteSpace() throws Refused {
        assertThat(paragraphs("  a\u00a0\u2009 b\tc\fd\u3000e ")).containsExactly("a b c d e");
    }

    @Test
    void endsAParagraphAtEveryKindOfLineBreak() throws Refused {
        assertThat(paragraphs("a\nb\r\nc\rd\u2028e\u2029f\n\n\n g "))
                .containsExactly("a", "b", "c", "d", "e", "f", "g");
    }

    @Test
    void joinsLinesThatAMachineWrapped() throws Refused {
        String wrapped =
                "The board met on Monday to look at the offer that\nits rival had made a week before, and it found the\nprice too low by far.";
        assertThat(paragraphs(wrapped)).containsExactly(wrapped.replace('\n', ' '));
    }

    @Test
    void keepsShortSentencesOnLinesOfTheirOwnApart() throws Refused {
        String lines =
                "Contoso fell by four percent on Monday morning.\nFabrikam rose by two percent in the same hour.\nTailspin did not move at all before the close.";
        assertThat(paragraphs(lines)).hasSize(3);
    }

    @Test
    void readsControlCharactersOfWindowsAsWhatTheyMean() throws Refused {
        assertThat(paragraphs("\u0093so\u0094 \u0096 \u0080 5\u0085")).containsExactly("“so” – € 5…");
    }

    @Test
    void resolvesEntitiesOfPlainText() throws Refused {
        assertThat(paragraphs("AT&amp;T &lt;3 R&D &#8364;5 &nosuch;")).containsExactly("AT&T <3 R&D €5 &nosuch;");
    }

    @Test
    void takesAComparisonForNoMarkup() throws Refused {
        assertThat(paragraphs("a < b and b > c, <unknown> too")).containsExactly("a < b and b > c, <unknown> too");
    }

    @Test
    void makesParagraphsOfHtmlBlocks() throws Refused {
        String html =
                "<h2>Head</h2>Loose <a href='x'>link</a> text<br/>next<ul><li>one<li>two</ul><table><tr><td>a</td><td>b</td></tr></table>"
                        + "<style>p{}</style><script>x()</script><iframe>no</iframe><!-- no --><pre>one\n two</pre>";
        assertThat(paragraphs(html))
                .containsExactly("Head", "Loose link text", "next", "one", "two", "a b", "one", "two");
    }

    @Test
    void refusesControlCharactersAndHalfCharacters() {
        assertThatThrownBy(() -> paragraphs("a\u0000b"))
                .hasMessage("the field 'body' holds the control character U+0000; expected text");
        assertThatThrownBy(() -> paragraphs("a\udc00b"))
                .hasMessage("the field 'body' holds half a character (U+DC00); expected Unicode text");
    }

    @Test
    void readsATenThousandfoldNestInBoundedTime() {
        assertThatThrownBy(() -> paragraphs("<div>".repeat(10_000) + "x"))
                .hasMessage("the field 'body' nests HTML elements more than 100 deep, which is the limit 'html-depth'");
    }
}
