package nightdesk.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nightdesk.annotate.Candidate.Verdict;
import nightdesk.article.ArticleText;
import nightdesk.extract.CaseFiles.Case;
import nightdesk.extract.Explanation.Attempt;
import nightdesk.extract.Explanation.Purpose;
import nightdesk.extract.Explanation.SentenceReading;
import nightdesk.fact.Deal;
import nightdesk.fact.Fact;
import nightdesk.fact.Signal;
import org.junit.jupiter.api.Test;

class ExplanationTest {
    private static final ExtractionEngine ENGINE = CaseFiles.engine();

    private static Explanation explained(String text) {
        return ENGINE.explain(ArticleText.of(text, null, "", "en"));
    }

    private static Attempt attempt(SentenceReading sentence, String family) {
        return sentence.attempts().stream()
                .filter(attempt -> attempt.family().equals(family))
                .findFirst()
                .orElseThrow(() -> new AssertionError(family + " is not among " + sentence));
    }

    @Test
    void listeningChangesNothingOfWhatIsRead() {
        List<Case> cases = CaseFiles.all();
        assertThat(cases).hasSizeGreaterThan(100);
        assertThat(cases)
                .allSatisfy(one -> assertThat(ENGINE.explain(one.article()).facts())
                        .as(one.name())
                        .isEqualTo(ENGINE.factsIn(one.article())));
    }

    @Test
    void everyDealAndRiskCueHasARuleThatFiredInItsSentence() {
        for (Case one : CaseFiles.all()) {
            Explanation explanation = ENGINE.explain(one.article());
            for (Fact fact : explanation.facts()) {
                boolean isCue =
                        fact instanceof Signal && !fact.evidence().rule().endsWith(".relation");
                if (fact instanceof Deal || isCue) {
                    SentenceReading sentence = explanation.sentences().stream()
                            .filter(reading ->
                                    reading.span().equals(fact.evidence().sentence()))
                            .findFirst()
                            .orElseThrow();
                    Set<String> fired = sentence.attempts().stream()
                            .flatMap(attempt -> attempt.fired().stream())
                            .collect(Collectors.toCollection(TreeSet::new));
                    assertThat(fired)
                            .as(one.name())
                            .anyMatch(rule -> fact.evidence().rule().startsWith(rule));
                }
            }
        }
    }

    @Test
    void saysWhichRulesFiredAndWhatTheyLookedAt() {
        Explanation explanation = explained("Oracle agreed to buy Tarnfield Software for $2.1 billion in cash.");
        SentenceReading sentence = explanation.sentences().getFirst();
        assertThat(sentence.purposes()).containsExactly(Purpose.DEALS);
        Attempt purchase = attempt(sentence, "deal.purchase");
        assertThat(purchase.fired()).containsExactly("deal.acquire.active");
        assertThat(purchase.looks()).hasSize(1).allSatisfy(look -> {
            assertThat(look.at().in("Oracle agreed to buy Tarnfield Software for $2.1 billion in cash."))
                    .isEqualTo("buy");
            assertThat(look.finding()).isEqualTo("verb, active: its subject is named");
        });
        assertThat(sentence.idle()).contains("deal.merger", "deal.sale");
    }

    @Test
    void saysWhyARuleDidNotFire() {
        SentenceReading conditional = explained("Oracle could thrive if Microsoft buys Tarnfield Software.")
                .sentences()
                .getFirst();
        assertThat(attempt(conditional, "deal.purchase").fired()).isEmpty();
        assertThat(attempt(conditional, "deal.purchase").looks())
                .anySatisfy(look -> assertThat(look.finding()).isEqualTo("conditional: nothing happened yet"));

        SentenceReading noTarget =
                explained("Oracle bought it last year.").sentences().getFirst();
        assertThat(attempt(noTarget, "deal.purchase").refused())
                .containsExactly("deal.acquire.active: nobody was found who receives or is bought");

        SentenceReading valuation = explained("Oracle invested in Tarnfield at a $3 billion valuation.")
                .sentences()
                .getFirst();
        assertThat(valuation.attempts())
                .flatExtracting(Attempt::looks)
                .anySatisfy(look -> assertThat(look.finding()).isEqualTo("is the value of the company ('valuation')"));
    }

    @Test
    void saysThatAHeadlineWasJoinedToTheBody() {
        SentenceReading headline = explained("Oracle to buy Tarnfield for $2.1 billion\n\n"
                        + "Oracle agreed to buy Tarnfield Software for $2.1 billion in cash.")
                .sentences()
                .getFirst();
        assertThat(headline.headline()).isTrue();
        assertThat(attempt(headline, "deal.purchase").refused())
                .containsExactly(
                        "deal.acquire.active: the same deal or sum was read better elsewhere and was joined to it");
    }

    @Test
    void saysWhyASentenceWasNotReadAndWhichNamesWereRefused() {
        Explanation explanation = explained("Amazon rainforest groups were not affected.");
        assertThat(explanation.sentences().getFirst().readFor()).isEmpty();
        assertThat(explanation.names()).singleElement().satisfies(name -> {
            assertThat(name.verdict()).isEqualTo(Verdict.BLOCKED);
            assertThat(name.rule()).isEqualTo("mention.blocked.not-before");
        });
    }

    @Test
    void saysWhyARiskCueMeantNothing() {
        SentenceReading sentence = explained("Microsoft did not lay off anybody this year.")
                .sentences()
                .getFirst();
        assertThat(attempt(sentence, "signal.layoffs").refused()).containsExactly("signal.layoffs: negated");
    }
}
