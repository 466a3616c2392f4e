package nightdesk.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nightdesk.article.ArticleText;
import nightdesk.fact.Amount;
import nightdesk.fact.Fact;
import nightdesk.fact.Mention;
import nightdesk.vendor.VendorLexicon;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Texts made to cost much: work grows with their length and no faster, and the plain headline above them is still read. */
@Timeout(20)
class HostileTextTest {
    private static final String HEADLINE = "Norvalis raises $5 million\n\n";

    private final ExtractionEngine engine = new ExtractionEngine(
            VendorLexicon.parse("my.lexicon", "vendor Norvalis\n  company Norvalis\n"),
            List.of(SignalRule.parse("outage.rule", "subject: crash, crashed\nnot: test\n")));

    private List<Fact> allFactsIn(String body) {
        return engine.factsIn(ArticleText.of(HEADLINE + body, null, "", "en"));
    }

    private List<Fact> factsIn(String body) {
        List<Fact> facts = allFactsIn(body);
        assertThat(facts.stream().filter(Mention.class::isInstance)).hasSize(1);
        assertThat(facts.stream().filter(Amount.class::isInstance)).hasSize(1);
        assertThat(facts.size()).isLessThan(12);
        return facts;
    }

    @Test
    void aMegabyteOfNestedBracketsIsNoNews() {
        factsIn("(".repeat(500_000) + ")".repeat(500_000));
    }

    @Test
    void aMegabyteOfUnclosedAcronymsIsNoNews() {
        factsIn("(AB ".repeat(250_000));
    }

    @Test
    void twoHundredThousandDigitsAreNoAmount() {
        factsIn("7".repeat(200_000));
    }

    @Test
    void oneEndlessSentenceIsReadInBounds() {
        factsIn("and the mill beside the river said that it ".repeat(25_000));
    }

    @Test
    void tensOfThousandsOfAmountsInOneSentenceAreReadOneByOne() {
        List<Fact> facts = allFactsIn("it paid $5 million and ".repeat(40_000));
        assertThat(facts.stream().filter(Amount.class::isInstance)).hasSize(40_001);
    }

    @Test
    void tensOfThousandsOfVendorsInOneSentenceAreReadOneByOne() {
        List<Fact> facts = allFactsIn("Norvalis, ".repeat(80_000));
        assertThat(facts.stream().filter(Mention.class::isInstance)).hasSize(80_001);
    }

    @Test
    void aHundredThousandQuotationMarksOpenNoQuote() {
        factsIn("\"".repeat(100_000));
    }

    @Test
    void aHundredThousandSpacedQuotationMarksOpenNoQuote() {
        factsIn("\" ".repeat(100_000));
    }

    @Test
    void aMegabyteOfOneWordIsNoName() {
        factsIn("a".repeat(1_000_000));
    }

    @Test
    void halfAMegabyteOfFullStopsEndsNoSentenceTwice() {
        factsIn(".".repeat(500_000));
    }

    @Test
    void aHundredThousandAccentsOnOneLetterAreOneLetter() {
        factsIn("e" + "\u0301".repeat(100_000));
    }
}
