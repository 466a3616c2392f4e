package nightdesk.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import nightdesk.annotate.Annotations;
import nightdesk.annotate.MoneyCases;
import nightdesk.annotate.MoneyCases.Case;
import nightdesk.annotate.MoneyGrammar;
import nightdesk.annotate.WrittenMoney;
import nightdesk.article.ArticleText;
import nightdesk.fact.Amount;
import nightdesk.fact.AmountKind;
import nightdesk.fact.Deal;
import nightdesk.fact.DealStatus;
import nightdesk.fact.EventDate;
import nightdesk.fact.Evidence;
import nightdesk.fact.Fact;
import nightdesk.fact.Instrument;
import nightdesk.fact.Modality;
import nightdesk.fact.Money;
import nightdesk.fact.Party;
import nightdesk.fact.Qualifier;
import nightdesk.text.Span;
import org.junit.jupiter.api.Test;

class AmountExtractorTest {
    private final AmountExtractor extractor = new AmountExtractor();

    @Test
    void tellsTheKindOfEveryCase() {
        List<String> wrong = new ArrayList<>();
        for (Case each : MoneyCases.of("amount-kinds.cases")) {
            List<String> found = amountsOf(each.article(), List.of()).stream()
                    .map(amount -> amount.kind().word())
                    .toList();
            if (!found.equals(each.expected())) {
                wrong.add("line " + each.number() + ": " + each.sentence() + " expected " + each.expected() + ", found "
                        + found);
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void givesEveryAmountItsWordsSentenceAndRule() {
        ArticleText article = ArticleText.of(
                "Kestrel buys Marlow\n\nIt is done. Kestrel paid more than “$5 million” in cash.", null, "", "en");
        Amount amount = amountsOf(article, List.of()).get(0);
        assertThat(amount.asWritten()).isEqualTo("$5 million");
        assertThat(article.text().slice(amount.evidence().sentence()))
                .startsWith("Kestrel paid")
                .endsWith("in cash.");
        assertThat(amount.evidence().rule()).startsWith("money.sign/kind.");
    }

    @Test
    void makesNoFactOfVagueAmounts() {
        assertThat(amountsOf(ArticleText.of("They spent billions of dollars.", null, "", "en"), List.of()))
                .isEmpty();
    }

    @Test
    void givesTheHeadlineTheKindOfTheBody() {
        ArticleText article = ArticleText.of(
                "Kestrel: $8 Million\n\nKestrel was awarded a contract worth $8 million by the navy.", null, "", "en");
        assertThat(amountsOf(article, List.of()))
                .extracting(Amount::kind)
                .containsExactly(AmountKind.CONTRACT, AmountKind.CONTRACT);
    }

    @Test
    void takesTheKindOfTheDealTheAmountBelongsTo() {
        ArticleText article = ArticleText.of("Kestrel and Marlow, $40 million, a chance.", null, "", "en");
        assertThat(kindWith(article, deal(article, Instrument.EQUITY, DealStatus.COMPLETED)))
                .isEqualTo(AmountKind.NEW_COMMITMENT);
        assertThat(kindWith(article, deal(article, Instrument.EQUITY, DealStatus.RUMOURED)))
                .isEqualTo(AmountKind.PROPOSED);
        assertThat(kindWith(article, deal(article, Instrument.CAPEX, DealStatus.PLANNED)))
                .isEqualTo(AmountKind.CAPEX);
        assertThat(kindWith(article, deal(article, Instrument.CONTRACT, DealStatus.COMPLETED)))
                .isEqualTo(AmountKind.CONTRACT);
    }

    @Test
    void keepsTheReservationOfTheSentence() {
        assertThat(modality("Kestrel paid $5 million.")).isEqualTo(Modality.ASSERTED);
        assertThat(modality("Kestrel could pay $5 million.")).isEqualTo(Modality.POSSIBLE);
        assertThat(modality("Kestrel reportedly paid $5 million.")).isEqualTo(Modality.REPORTED);
        assertThat(modality("Kestrel fears a loss of $5 million.")).isEqualTo(Modality.FEARED);
        assertThat(modality("Kestrel plans to raise $5 million.")).isEqualTo(Modality.PLANNED);
        assertThat(modality("Kestrel denied it paid $5 million.")).isEqualTo(Modality.DENIED);
    }

    @Test
    void keepsSinceWhenASumHasRun() {
        ArticleText article =
                ArticleText.of("Kestrel has invested more than $13 billion in Marlow since 2019.", null, "", "en");
        assertThat(amountsOf(article, List.of()).get(0).since()).isEqualTo("since 2019");
    }

    private Modality modality(String sentence) {
        return amountsOf(ArticleText.of(sentence, null, "", "en"), List.of())
                .get(0)
                .modality();
    }

    private AmountKind kindWith(ArticleText article, Deal deal) {
        return amountsOf(article, List.of(deal)).get(0).kind();
    }

    private static Deal deal(ArticleText article, Instrument instrument, DealStatus status) {
        Span all = new Span(0, article.text().length());
        Money money = Money.of(BigDecimal.valueOf(40_000_000), "USD", Qualifier.EXACT);
        return new Deal(
                new Evidence(all, all, "test"),
                Modality.ASSERTED,
                List.of(new Party("Kestrel", null)),
                null,
                List.of(new Party("Marlow", null)),
                null,
                instrument,
                status,
                money,
                List.of(),
                AmountKind.NEW_COMMITMENT,
                null,
                null,
                null,
                EventDate.NOT_STATED);
    }

    private List<Amount> amountsOf(ArticleText article, List<Fact> before) {
        List<WrittenMoney> money = new MoneyGrammar().moneyIn(article);
        List<Amount> amounts = new ArrayList<>();
        for (Fact fact : extractor.factsIn(new Annotations(article, List.of(), money), before)) {
            if (fact instanceof Amount amount) {
                amounts.add(amount);
            }
        }
        return amounts;
    }
}
