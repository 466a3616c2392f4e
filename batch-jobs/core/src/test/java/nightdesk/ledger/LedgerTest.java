package nightdesk.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import nightdesk.edition.Edition;
import nightdesk.edition.Window;
import nightdesk.fact.AmountKind;
import nightdesk.fact.Deal;
import nightdesk.fact.DealStatus;
import nightdesk.fact.EventDate;
import nightdesk.fact.Evidence;
import nightdesk.fact.Instrument;
import nightdesk.fact.Modality;
import nightdesk.fact.Money;
import nightdesk.fact.Party;
import nightdesk.fact.Qualifier;
import nightdesk.fault.NightdeskException;
import nightdesk.ledger.LedgerEntry.ChosenBy;
import nightdesk.metric.DealTotal;
import nightdesk.story.Origin;
import nightdesk.text.ContentKey;
import nightdesk.text.Span;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LedgerTest {
    private static final Edition EDITION = new Edition(
            LocalDate.of(2026, 11, 24),
            ZoneOffset.UTC,
            new Window(Instant.parse("2026-11-23T06:00:00Z"), Instant.parse("2026-11-24T06:00:00Z")),
            1,
            false);
    private static final EventDate SINCE_2019 =
            new EventDate("since 2019", LocalDate.of(2019, 1, 1), EventDate.Precision.YEAR);
    private static final EventDate IN_2019 =
            new EventDate("in 2019", LocalDate.of(2019, 1, 1), EventDate.Precision.YEAR);
    private int made;

    @Test
    void takesMoreThanThirteenAndThirteenPointSevenFiveForOneCumulativeSumWithoutConflict() {
        List<LedgerEntry> ledger = ledger(
                claim("Wire", "13e9", Qualifier.MORE_THAN, AmountKind.CUMULATIVE, SINCE_2019),
                claim("Post", "13.75e9", Qualifier.EXACT, AmountKind.CUMULATIVE, SINCE_2019));

        assertThat(ledger).hasSize(1);
        assertThat(ledger.get(0).claims()).hasSize(2);
        assertThat(ledger.get(0).conflict()).isFalse();
        assertThat(ledger.get(0).highest()).isNull();
        assertThat(DealTotal.of(ledger, EDITION)).isEqualTo(new DealTotal.Total(null, 0, 0));
    }

    @Test
    void printsARangeWhereAnotherSumExcludesTheFirst() {
        LedgerEntry entry = ledger(
                        claim("Wire", "13e9", Qualifier.MORE_THAN, AmountKind.CUMULATIVE, SINCE_2019),
                        claim("Post", "10e9", Qualifier.EXACT, AmountKind.CUMULATIVE, SINCE_2019))
                .get(0);

        assertThat(entry.conflict()).isTrue();
        assertThat(entry.lowest()).isEqualByComparingTo("10e9");
        assertThat(entry.claims()).hasSize(2);
    }

    @Test
    void neverAddsAnOldFirstChequeToWhatWasPaidSince() {
        List<LedgerEntry> ledger = ledger(
                claim("Wire", "13e9", Qualifier.MORE_THAN, AmountKind.CUMULATIVE, SINCE_2019),
                claim("Post", "1e9", Qualifier.EXACT, AmountKind.NEW_COMMITMENT, IN_2019));

        assertThat(ledger)
                .hasSize(2)
                .allMatch(entry -> !entry.conflict() && entry.possiblyOneWith().isEmpty());
        assertThat(DealTotal.of(ledger, EDITION).money()).isNull();
    }

    @Test
    void keepsSumsMoreThanAFactorOfThreeApartAsTwoEntriesPossiblyOne() {
        List<LedgerEntry> ledger = ledger(
                claim("Wire", "13e9", Qualifier.MORE_THAN, AmountKind.CUMULATIVE, SINCE_2019),
                claim("Post", "1e9", Qualifier.EXACT, AmountKind.CUMULATIVE, SINCE_2019));

        assertThat(ledger).hasSize(2);
        assertThat(ledger.get(0).possiblyOneWith())
                .containsExactly(ledger.get(1).id());
        assertThat(ledger.get(1).possiblyOneWith())
                .containsExactly(ledger.get(0).id());
    }

    @Test
    void addsOnlyDistinctNewCommitmentsAndKeepsAFloorAFloor() {
        DealTotal.Total total = DealTotal.of(
                ledger(
                        deal("Wire", "Kestrel", "Halcyon", "640e6", Qualifier.ABOUT, DealStatus.ANNOUNCED),
                        deal("Post", "Kestrel", "Halcyon", "640e6", Qualifier.ABOUT, DealStatus.ANNOUNCED),
                        deal("Post", "Lantern", "Quill", "210e6", Qualifier.MORE_THAN, DealStatus.COMPLETED),
                        deal("Post", "Grebe", "Tern", "1e9", Qualifier.EXACT, DealStatus.RUMOURED)),
                EDITION);

        assertThat(total.deals()).isEqualTo(2);
        assertThat(total.money())
                .isEqualTo(Money.of(new BigDecimal(608_000_000 + 210_000_000), "USD", Qualifier.AT_LEAST));
    }

    @Test
    void prefersAPartyStatementToMoreSourcesAndSaysSo() {
        LedgerEntry entry = ledger(
                        with(
                                deal("Wire", "Kestrel", "Halcyon", "600e6", Qualifier.EXACT, DealStatus.ANNOUNCED),
                                Claim.Basis.REPORT,
                                "Wire"),
                        with(
                                deal("Post", "Kestrel", "Halcyon", "600e6", Qualifier.EXACT, DealStatus.ANNOUNCED),
                                Claim.Basis.REPORT,
                                "Post"),
                        with(
                                deal("Own", "Kestrel", "Halcyon", "640e6", Qualifier.EXACT, DealStatus.ANNOUNCED),
                                Claim.Basis.PARTY_STATEMENT,
                                "Halcyon"))
                .get(0);

        assertThat(entry.chosenBy()).isEqualTo(ChosenBy.PARTY_STATEMENT);
        assertThat(entry.amount()).isEqualTo(Money.of(new BigDecimal("640e6"), "USD", Qualifier.EXACT));
        assertThat(entry.conflict()).isTrue();
    }

    @Test
    void prefersTheOutletThatOthersCiteThenMostSourcesThenTheLowest() {
        Claim original = with(
                deal("Verge", "Kestrel", "Halcyon", "500e6", Qualifier.EXACT, DealStatus.ANNOUNCED),
                Claim.Basis.REPORT,
                "Verge");
        Claim relayed = with(
                deal("Wire", "Kestrel", "Halcyon", "550e6", Qualifier.EXACT, DealStatus.ANNOUNCED),
                Claim.Basis.RELAYED,
                "Verge");
        Claim other = with(
                deal("Post", "Kestrel", "Halcyon", "550e6", Qualifier.EXACT, DealStatus.ANNOUNCED),
                Claim.Basis.REPORT,
                "Post");

        assertThat(ledger(original, relayed, other).get(0).chosenBy()).isEqualTo(ChosenBy.ORIGINAL_REPORTER);
        assertThat(ledger(original, other).get(0).chosenBy()).isEqualTo(ChosenBy.LOWEST_LOWER_BOUND);
        assertThat(ledger(original, other).get(0).amount())
                .isEqualTo(original.deal().amount());
    }

    @Test
    void doesNotLetARumouredSumStandForAnAnnouncedDeal() {
        LedgerEntry entry = ledger(
                        deal("Wire", "Kestrel", "Halcyon", "900e6", Qualifier.EXACT, DealStatus.RUMOURED),
                        deal("Post", "Kestrel", "Halcyon", "900e6", Qualifier.ABOUT, DealStatus.RUMOURED),
                        deal("Own", "Kestrel", "Halcyon", "640e6", Qualifier.EXACT, DealStatus.ANNOUNCED))
                .get(0);

        assertThat(entry.status()).isEqualTo(DealStatus.ANNOUNCED);
        assertThat(entry.chosenBy()).isEqualTo(ChosenBy.FURTHEST_STATUS);
        assertThat(entry.amount()).isEqualTo(Money.of(new BigDecimal("640e6"), "USD", Qualifier.EXACT));
    }

    @Test
    void joinsAnUnnamedInvestorOnlyIfOneDealFits() {
        Claim unnamed = deal("Wire", null, "Halcyon", "640e6", Qualifier.EXACT, DealStatus.ANNOUNCED);
        Claim kestrel = deal("Post", "Kestrel", "Halcyon", "640e6", Qualifier.EXACT, DealStatus.ANNOUNCED);
        Claim grebe = deal("Own", "Grebe", "Halcyon", "300e6", Qualifier.EXACT, DealStatus.ANNOUNCED);

        assertThat(ledger(unnamed, kestrel)).hasSize(1);
        assertThat(ledger(unnamed, kestrel, grebe)).hasSize(3);
    }

    @Test
    void takesANameThatBeginsAnotherForTheSameParty() {
        List<LedgerEntry> ledger = ledger(
                deal("Wire", "Harbour", "Quill", "450e6", Qualifier.EXACT, DealStatus.ANNOUNCED),
                deal("Post", "Harbour Software", "Quill Security", "420e6", Qualifier.EXACT, DealStatus.ANNOUNCED),
                deal("Own", "Harbourside", "Quill Security", "400e6", Qualifier.EXACT, DealStatus.ANNOUNCED));

        assertThat(ledger).hasSize(2);
        assertThat(ledger.stream().map(entry -> entry.investors().get(0).name()))
                .containsExactlyInAnyOrder("Harbour Software", "Harbourside");
    }

    @Test
    void letsACorrectedTextTakeThePlaceOfWhatItCorrects() {
        Claim wrong = deal("Wire", "Kestrel", "Halcyon", "570e6", Qualifier.EXACT, DealStatus.COMPLETED);
        Claim corrected = deal("Wire", "Kestrel", "Halcyon", "750e6", Qualifier.EXACT, DealStatus.COMPLETED);
        LedgerEntry entry = ledger(version(wrong, "r", false), version(corrected, "r", true))
                .get(0);

        assertThat(entry.conflict()).isFalse();
        assertThat(entry.amount()).isEqualTo(corrected.deal().amount());
        assertThat(entry.isNew()).isFalse();
    }

    @Test
    void countsAnAnnouncementAsNewThoughThereWasTalkBefore() {
        Claim talk =
                version(deal("Wire", "Kestrel", "Halcyon", "500e6", Qualifier.ABOUT, DealStatus.RUMOURED), "a", false);
        Claim announced = deal("Post", "Kestrel", "Halcyon", "640e6", Qualifier.EXACT, DealStatus.ANNOUNCED);
        Claim before =
                version(deal("Own", "Kestrel", "Halcyon", "640e6", Qualifier.EXACT, DealStatus.ANNOUNCED), "b", false);

        assertThat(DealTotal.of(ledger(talk, announced), EDITION).money())
                .isEqualTo(Money.of(new BigDecimal("640e6"), "USD", Qualifier.EXACT));
        assertThat(DealTotal.of(ledger(talk, announced, before), EDITION).money())
                .isNull();
    }

    @Test
    void keepsRoundsAndMonthsApart() {
        Claim may = on(
                deal("Wire", "Kestrel", "Halcyon", "640e6", Qualifier.EXACT, DealStatus.COMPLETED),
                LocalDate.of(2026, 5, 4));
        Claim november = on(
                deal("Post", "Kestrel", "Halcyon", "640e6", Qualifier.EXACT, DealStatus.COMPLETED),
                LocalDate.of(2026, 11, 22));

        assertThat(ledger(may, november)).hasSize(2);
        assertThat(DealTotal.of(ledger(may, november), EDITION).deals()).isEqualTo(1);
    }

    @Test
    void convertsAtTheLastRateOnOrBeforeTheDayAndKeepsBothSums() {
        ExchangeRates rates =
                ExchangeRates.parse("ecb.csv", "# note\ndate,USD,GBP\n2026-11-20,1.10,0.80\n2026-11-23,1.20,\n");

        LedgerEntry.Converted euro = rates.inUsd(
                        Money.of(new BigDecimal("100"), "EUR", Qualifier.ABOUT), LocalDate.of(2026, 11, 22))
                .orElseThrow();
        LedgerEntry.Converted pound = rates.inUsd(
                        Money.of(new BigDecimal("80"), "GBP", Qualifier.EXACT), LocalDate.of(2026, 11, 24))
                .orElseThrow();

        assertThat(euro.money()).isEqualTo(Money.of(new BigDecimal("110"), "USD", Qualifier.ABOUT));
        assertThat(euro.rateDay()).isEqualTo(LocalDate.of(2026, 11, 20));
        assertThat(pound.money()).isEqualTo(Money.of(new BigDecimal("110"), "USD", Qualifier.EXACT));
        assertThat(pound.rateDay()).isEqualTo(LocalDate.of(2026, 11, 20));
        assertThat(rates.inUsd(Money.of(BigDecimal.ONE, "EUR", Qualifier.EXACT), LocalDate.of(2026, 11, 19)))
                .isEmpty();
        assertThat(rates.days()).contains("2026-11-20 to 2026-11-23");
    }

    @Test
    void namesTheLineOfARatesFileThatDoesNotFit() {
        assertThatThrownBy(() ->
                        ExchangeRates.parse("config/rates/ecb.csv", "date,USD\n2026-11-20,1.10\n2026-11-2x,1.20\n"))
                .isInstanceOf(NightdeskException.class)
                .hasMessage("config/rates/ecb.csv, line 3: found '2026-11-2x,1.20', expected an ISO date first."
                        + " Correct the line or restore the file.");
    }

    @Test
    void makesTheSameLedgerInWhateverOrderClaimsCome() {
        List<Claim> claims = new ArrayList<>();
        String[] investors = {"Kestrel", "Grebe", "Lantern", null};
        for (int i = 0; i < 40; i++) {
            claims.add(deal(
                    "Outlet " + i % 5,
                    investors[i % 4],
                    "Target " + i % 6,
                    (100 + 37 * (i % 9)) + "e6",
                    Qualifier.EXACT,
                    DealStatus.values()[i % 4]));
        }
        List<LedgerEntry> expected = Ledger.entries(claims, ExchangeRates.NONE, ZoneOffset.UTC);
        for (long seed = 0; seed < 20; seed++) {
            Collections.shuffle(claims, new Random(seed));
            assertThat(Ledger.entries(claims, ExchangeRates.NONE, ZoneOffset.UTC))
                    .as("seed %s", seed)
                    .isEqualTo(expected);
        }
    }

    private static List<LedgerEntry> ledger(Claim... claims) {
        return Ledger.entries(List.of(claims), ExchangeRates.NONE, ZoneOffset.UTC);
    }

    private Claim claim(String outlet, String value, Qualifier qualifier, AmountKind kind, EventDate date) {
        return made(outlet, "Microsoft", "OpenAI", value, qualifier, DealStatus.COMPLETED, kind, date);
    }

    private Claim deal(
            String outlet,
            @Nullable String investor,
            String target,
            String value,
            Qualifier qualifier,
            DealStatus status) {
        return made(
                outlet, investor, target, value, qualifier, status, AmountKind.NEW_COMMITMENT, EventDate.NOT_STATED);
    }

    private Claim made(
            String outlet,
            @Nullable String investor,
            String target,
            String value,
            Qualifier qualifier,
            DealStatus status,
            AmountKind kind,
            EventDate date) {
        made++;
        Deal deal = new Deal(
                new Evidence(new Span(0, 9), new Span(0, 9), "deal"),
                Modality.ASSERTED,
                investor == null ? List.of() : List.of(new Party(investor, null)),
                null,
                List.of(new Party(target, null)),
                null,
                Instrument.EQUITY,
                status,
                Money.of(new BigDecimal(value), "USD", qualifier),
                List.of(),
                kind,
                null,
                null,
                null,
                date);
        return new Claim(
                ContentKey.of("fact", outlet, Integer.toString(made)),
                ContentKey.of("article", outlet, Integer.toString(made)),
                ContentKey.of("record", outlet, Integer.toString(made)),
                deal,
                "A sentence about " + target + ".",
                Origin.named(outlet),
                Claim.Basis.REPORT,
                Instant.parse("2026-11-23T12:00:00Z"),
                true);
    }

    private static Claim with(Claim claim, Claim.Basis basis, String origin) {
        return new Claim(
                claim.fact(),
                claim.article(),
                claim.record(),
                claim.deal(),
                claim.sentence(),
                Origin.named(origin),
                basis,
                claim.published(),
                claim.counted());
    }

    private static Claim version(Claim claim, String record, boolean counted) {
        return new Claim(
                claim.fact(),
                claim.article(),
                ContentKey.of(record),
                claim.deal(),
                claim.sentence(),
                claim.origin(),
                claim.basis(),
                claim.published(),
                counted);
    }

    private static Claim on(Claim claim, LocalDate day) {
        Deal d = claim.deal();
        Deal dated = new Deal(
                d.evidence(),
                d.modality(),
                d.investors(),
                d.lead(),
                d.targets(),
                d.seller(),
                d.instrument(),
                d.status(),
                d.amount(),
                d.alternatives(),
                d.amountKind(),
                d.valuation(),
                d.stakePercent(),
                d.round(),
                new EventDate("on that day", day, EventDate.Precision.DAY));
        return new Claim(
                claim.fact(),
                claim.article(),
                claim.record(),
                dated,
                claim.sentence(),
                claim.origin(),
                claim.basis(),
                claim.published(),
                claim.counted());
    }
}
