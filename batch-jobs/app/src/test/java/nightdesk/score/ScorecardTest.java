package nightdesk.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Set;
import nightdesk.score.Scorecard.Difference;
import nightdesk.score.Scorecard.Share;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ScorecardTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static JsonNode json(String written) {
        return JSON.readTree(written.replace('\'', '"'));
    }

    private static Scorecard card(String annotated, String answer) {
        Scorecard card = new Scorecard(Set.of());
        card.add(json(annotated), json(answer));
        return card;
    }

    private static Counts strict(ScoredKind kind, String there, String found) {
        return counts(kind, there, found, true);
    }

    private static Counts lenient(ScoredKind kind, String there, String found) {
        return counts(kind, there, found, false);
    }

    private static Counts counts(ScoredKind kind, String there, String found, boolean strict) {
        return card("{'" + kind.word() + "':[" + there + "]}", "{'" + kind.word() + "':[" + found + "]}")
                .counts(kind, strict);
    }

    @Test
    void precisionRecallAndTheirMeanComeFromTheSums() {
        Counts counts = new Counts(3, 4, 6);
        assertThat(counts.precision()).isEqualTo(0.75);
        assertThat(counts.recall()).isEqualTo(0.5);
        assertThat(counts.f1()).isCloseTo(0.6, within(1e-12));
        assertThat(Counts.NONE.f1()).isZero();
    }

    @Test
    void aMentionIsItsSpanAndItsFamily() {
        String there = "{'start':0,'end':6,'vendor':'Norvalis'},{'start':20,'end':26,'vendor':'Norvalis'}";
        String found = "{'start':0,'end':12,'vendor':'Norvalis'},{'start':20,'end':26,'vendor':'Tuvani'}";
        assertThat(strict(ScoredKind.MENTIONS, there, found)).isEqualTo(new Counts(0, 2, 2));
        assertThat(lenient(ScoredKind.MENTIONS, there, found)).isEqualTo(new Counts(1, 2, 2));
    }

    @Test
    void onlyMentionsOfTheFamiliesAskedForCount() {
        Scorecard card = new Scorecard(Set.of("Norvalis"));
        card.add(
                json("{'mentions':[{'start':0,'end':6,'vendor':'Norvalis'}]}"),
                json("{'mentions':[{'start':0,'end':6,'vendor':'Norvalis'},{'start':9,'end':12,'vendor':'Tuvani'}]}"));
        assertThat(card.counts(ScoredKind.MENTIONS, true)).isEqualTo(new Counts(1, 1, 1));
        assertThat(card.vendorSets()).isEqualTo(new Counts(1, 1, 1));
    }

    @Test
    void anAmountIsItsSpanValuesCurrencyAndQualifier() {
        String there =
                "{'start':5,'end':9,'value_min':100,'value_max':100,'currency':'USD','qualifier':'about','kind':'price'}";
        String sameWords =
                "{'start':5,'end':9,'value_min':100,'value_max':100,'currency':'USD','qualifier':'nearly','kind':'other'}";
        String nearby = "{'start':4,'end':9,'value_min':100.9,'value_max':100.9,'currency':'USD','qualifier':'exact'}";
        String far = "{'start':5,'end':9,'value_min':102,'value_max':102,'currency':'USD','qualifier':'about'}";
        assertThat(strict(ScoredKind.AMOUNTS, there, sameWords).hits()).isOne();
        assertThat(strict(ScoredKind.AMOUNTS, there, nearby).hits()).isZero();
        assertThat(lenient(ScoredKind.AMOUNTS, there, nearby).hits()).isOne();
        assertThat(lenient(ScoredKind.AMOUNTS, there, far).hits()).isZero();
        assertThat(card("{'amounts':[" + there + "]}", "{'amounts':[" + sameWords + "]}")
                        .shares())
                .containsEntry("kind of amount", new Share(0, 1));
    }

    @Test
    void aDealMayLackAPartyLenientlyButNotStrictly() {
        String there =
                "{'investors':['Norvalis','Harbour Lane'],'target':'Skerry AG','amount':5000000,'currency':'USD',"
                        + "'qualifier':'exact','instrument':'equity','status':'completed','alt_amounts':[]}";
        String oneParty = there.replace("'Norvalis','Harbour Lane'", "'Norvalis Inc.'");
        String both = there.replace("Skerry AG", "Skerry").replace("'Norvalis'", "'NORVALIS'");
        assertThat(strict(ScoredKind.DEALS, there, both).hits()).isOne();
        assertThat(strict(ScoredKind.DEALS, there, oneParty).hits()).isZero();
        assertThat(lenient(ScoredKind.DEALS, there, oneParty).hits()).isOne();
        assertThat(card("{'deals':[" + there + "]}", "{'deals':[" + oneParty + "]}")
                        .shares())
                .containsEntry("all investors of deal", new Share(0, 1))
                .containsEntry("target of deal", new Share(1, 1))
                .containsEntry("status of deal", new Share(1, 1));
        assertThat(strict(ScoredKind.DEALS, there, both.replace("'equity'", "'debt'"))
                        .hits())
                .isZero();
        assertThat(strict(ScoredKind.DEALS, there.replace("'equity'", "'mixed'"), both.replace("'equity'", "'debt'"))
                        .hits())
                .isOne();
    }

    @Test
    void aCancelledDealIsNeverTakenForOneThatWasDone() {
        String done = "{'investors':['Norvalis'],'target':'Skerry','amount':null,'status':'completed'}";
        String off = done.replace("completed", "cancelled");
        String rumour = done.replace("completed", "rumoured");
        assertThat(lenient(ScoredKind.DEALS, off, done).hits()).isZero();
        assertThat(lenient(ScoredKind.DEALS, done, off).hits()).isZero();
        assertThat(lenient(ScoredKind.DEALS, rumour, done).hits()).isZero();
        assertThat(lenient(ScoredKind.DEALS, done, rumour).hits()).isOne();
        assertThat(lenient(ScoredKind.DEALS, done, done.replace("null", "1000000"))
                        .hits())
                .as("a sum that is not there")
                .isZero();
    }

    @Test
    void theSumOfADealMayBeGivenInItsOtherCurrency() {
        String there = "{'investors':['Norvalis'],'target':'Skerry','amount':100,'amount_max':200,'currency':'AUD',"
                + "'status':'completed','alt_amounts':[{'amount':70,'currency':'USD'}]}";
        String found = "{'investors':['Norvalis'],'target':'Skerry','amount':%s,'currency':'%s','status':'completed'}";
        assertThat(lenient(ScoredKind.DEALS, there, found.formatted("70", "USD"))
                        .hits())
                .isOne();
        assertThat(lenient(ScoredKind.DEALS, there, found.formatted("200", "AUD"))
                        .hits())
                .isOne();
        assertThat(lenient(ScoredKind.DEALS, there, found.formatted("100", "USD"))
                        .hits())
                .isZero();
    }

    @Test
    void rivalsAndPartnersStandInEitherOrder() {
        String there = "{'type':'partnership','subject':'Norvalis','object':'Skerry'}";
        String turned = "{'type':'partnership','subject':'Skerry','object':'Norvalis'}";
        assertThat(strict(ScoredKind.RELATIONS, there, turned).hits()).isOne();
        assertThat(strict(
                                ScoredKind.RELATIONS,
                                there.replace("partnership", "litigation"),
                                turned.replace("partnership", "litigation"))
                        .hits())
                .isZero();
        assertThat(strict(ScoredKind.RELATIONS, there, turned.replace("partnership", "disparagement"))
                        .found())
                .as("nobody annotates these")
                .isZero();
    }

    @Test
    void aQuoteIsItsWordsAndItsSpeaker() {
        String there = "{'speaker':'Ada Norval','start':10,'end':60}";
        assertThat(strict(ScoredKind.QUOTES, there, "{'speaker':'Ada Norval','start':12,'end':59}")
                        .hits())
                .isOne();
        assertThat(strict(ScoredKind.QUOTES, there, "{'speaker':'Norval','start':10,'end':60}")
                        .hits())
                .isZero();
        assertThat(lenient(ScoredKind.QUOTES, there, "{'speaker':'Norval','start':10,'end':60}")
                        .hits())
                .isOne();
        assertThat(lenient(ScoredKind.QUOTES, there, "{'speaker':'Norval','start':10,'end':20}")
                        .found())
                .as("too short to count")
                .isZero();
    }

    @Test
    void pairsAsManyAsCanBe() {
        // The first annotation fits both answers, the second only the first: a greedy pairing would leave it alone.
        String there = "{'start':0,'end':30,'vendor':'A'},{'start':0,'end':5,'vendor':'A'}";
        String found = "{'start':2,'end':4,'vendor':'A'},{'start':20,'end':25,'vendor':'A'}";
        assertThat(lenient(ScoredKind.MENTIONS, there, found)).isEqualTo(new Counts(2, 2, 2));
    }

    @Test
    void signalsCountOnlyWhereTheyAreAnnotated() {
        String found = "{'signals':[{'type':'layoffs','vendor_or_party':'Norvalis'}]}";
        assertThat(card("{'id':'a'}", found).counts(ScoredKind.SIGNALS, true)).isEqualTo(Counts.NONE);
        Scorecard card = card("{'signals':[{'type':'layoffs','vendor_or_party':'Skerry'}]}", found);
        assertThat(card.counts(ScoredKind.SIGNALS, false)).isEqualTo(new Counts(0, 1, 1));
        assertThat(card.signalTypes()).isEqualTo(new Counts(1, 1, 1));
    }

    @Test
    void toneIsRightOrWrongByVendor() {
        assertThat(card(
                                "{'tone_by_vendor':{'Norvalis':'positive','Skerry':'neutral'}}",
                                "{'tone_by_vendor':{'norvalis':'positive','Tuvani':'negative'}}")
                        .shares())
                .containsEntry("tone by vendor", new Share(1, 2));
    }

    @Test
    void differencesNameWhatWasMissedAndWhatWasWrong() {
        JsonNode annotated = json("{'id':'a','comment_status':[{'party':'Norvalis','status':'declined'}]}");
        JsonNode answer = json("{'comment_status':[{'party':'Skerry','status':'declined'}]}");
        assertThat(new Scorecard(Set.of()).differences(ScoredKind.COMMENT_STATUS, annotated, answer))
                .containsExactly(
                        new Difference("a", true, json("{'party':'Norvalis','status':'declined'}")),
                        new Difference("a", false, json("{'party':'Skerry','status':'declined'}")));
    }

    @Test
    void namesAreComparedWithoutLegalFormCaseAndPunctuation() {
        assertThat(PartyNames.plain("The Norvalis Company, Inc.")).isEqualTo("norvalis");
        assertThat(PartyNames.plain("O\u2019Lane\u2019s Holdings plc")).isEqualTo("olane");
        assertThat(PartyNames.plain("Harbour &amp; Lane GmbH")).isEqualTo("harbour & lane");
        assertThat(PartyNames.equal("NORVALIS Corp.", "Norvalis")).isTrue();
        assertThat(PartyNames.alike("Norvalis Cloud", "Norvalis")).isTrue();
        assertThat(PartyNames.alike("Harbour Lane Capital", "Harbour Lane Partners"))
                .isTrue();
        assertThat(PartyNames.alike("Harbour Capital", "Lane Capital")).isFalse();
        assertThat(PartyNames.alike("the", "Norvalis"))
                .as("nothing is left of it")
                .isFalse();
    }
}
