package nightdesk.briefing;

import static nightdesk.briefing.GoldenNightTest.block;
import static nightdesk.briefing.GoldenNightTest.lines;
import static nightdesk.briefing.GoldenNightTest.printed;
import static nightdesk.briefing.GoldenNightTest.section;
import static nightdesk.briefing.Night.deal;
import static nightdesk.briefing.Night.party;
import static nightdesk.briefing.Night.quote;
import static nightdesk.briefing.Night.relation;
import static nightdesk.briefing.Night.signal;
import static nightdesk.briefing.Night.usd;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import nightdesk.article.Membership;
import nightdesk.fact.AmountKind;
import nightdesk.fact.AttributionKind;
import nightdesk.fact.DealStatus;
import nightdesk.fact.EventDate;
import nightdesk.fact.Instrument;
import nightdesk.fact.Modality;
import nightdesk.fact.Party;
import nightdesk.fact.Qualifier;
import nightdesk.fact.RelationType;
import nightdesk.fact.Signal;
import nightdesk.metric.DayTable;
import nightdesk.metric.DayTable.OutletDay;
import nightdesk.metric.ExpectedSource;
import org.junit.jupiter.api.Test;

class NightsTest {
    private static final Party MICROSOFT = party("Microsoft", "Microsoft");
    private static final Party OPENAI = party("OpenAI", "OpenAI");
    private static final Party ORACLE = party("Oracle", "Oracle");
    private static final Party AMAZON = party("Amazon", "Amazon");
    private static final Party HALCYON = party("Halcyon AI", null);

    @Test
    void saysOneHonestLineOnAQuietNight() {
        Night night = new Night();
        night.article(
                "Alpha Post", "alpha.test", "Oracle opens a canteen in its new office", "A short text.", "Oracle");
        Briefing briefing = night.briefing();
        Block.BottomLine line = (Block.BottomLine) block(briefing, "bottom-line", 0);

        assertThat(line.message().plain()).isEqualTo("No significant coverage overnight; all signals within baseline.");
        assertThat(line.support().plain()).isEqualTo("Read: 1 article in 1 story.");
        assertThat(briefing.sections())
                .extracting(Section::id)
                .doesNotContain("top-stories", "deals", "relations", "signals");
        assertThat(briefing.subject()).isEqualTo("[Nightdesk] Tue 24 Nov - quiet night");
        assertThat(briefing.footnotes()).isEmpty();
    }

    @Test
    void doesNotCallANightQuietOnWhichNothingCame() {
        Block.BottomLine line = (Block.BottomLine) block(new Night().briefing(), "bottom-line", 0);

        assertThat(line.message().plain()).isEqualTo("No article of this window was received.");
    }

    @Test
    void comparesAFirstEditionWithTheDayBeforeAndSaysSo() {
        Night night = new Night();
        night.article(
                "Alpha Post", "alpha.test", "Oracle opens a canteen in its new office", "A short text.", "Oracle");
        night.dayBefore = new DayTable(List.of(), List.of(new OutletDay(Night.DATE.minusDays(2), "alpha.test", 8)));
        Briefing briefing = night.briefing();
        Block.KpiStrip figures = (Block.KpiStrip) block(briefing, "key-figures", 0);

        assertThat(figures.figures().get(0).change()).isEqualTo("\u221288% on the day before (background)");
        assertThat(lines(briefing, "changes"))
                .containsExactly(
                        "First edition: nothing to compare with yet. Changes in figures are against the day before,"
                                + " whose articles are background.");
    }

    @Test
    void addsNewCommitmentsAndNamesTheFloor() {
        Night night = new Night();
        deals(night);
        Briefing briefing = night.briefing();
        Section section = section(briefing, "deals");
        Block.Table added = (Block.Table) section.blocks().get(0);
        Block.KpiStrip figures = (Block.KpiStrip) block(briefing, "key-figures", 0);

        assertThat(section.title()).isEqualTo("New disclosed deals come to at least $818 m");
        assertThat(added.rows().stream().map(row -> printed(row).subList(0, 6)))
                .containsExactly(
                        List.of("Amazon", "Halcyon AI", "equity", "~$640 m", "about", "announced"),
                        List.of("Oracle", "Quill", "acquisition", "> $210 m", "more than", "completed"),
                        List.of("Oracle", "Tern", "acquisition", "\u2014", "undisclosed", "announced"));
        assertThat(printed(List.copyOf(Objects.requireNonNull(added.total()))))
                .containsExactly(
                        "Total",
                        "",
                        "",
                        "\u2265 $818 m",
                        "at least",
                        "",
                        "",
                        "",
                        "1 undisclosed, not in the total",
                        "");
        assertThat(figures.figures().get(3).base()).isEqualTo("n = 2 deals, 1 more undisclosed");
        assertThat(section.blocks())
                .extracting(block -> ((Block.Table) block).title())
                .containsExactly(
                        "New commitments, announced or completed",
                        "Not in a total: planned, rumoured, hedged, cancelled, old or reported before");
    }

    static void deals(Night night) {
        Night.Piece one = night.article(
                "Alpha Post", "alpha.test", "Amazon backs Halcyon AI with fresh money", "Text one.", "Amazon");
        deal(
                one,
                List.of(AMAZON),
                List.of(HALCYON),
                Instrument.EQUITY,
                DealStatus.ANNOUNCED,
                usd("640e6", Qualifier.ABOUT),
                AmountKind.NEW_COMMITMENT,
                EventDate.NOT_STATED,
                "Amazon will put about $640 million into Halcyon AI.");
        Night.Piece two = night.article(
                "Beta Post", "beta.test", "Oracle completes the purchase of Quill", "Text two.", "Oracle");
        deal(
                two,
                List.of(ORACLE),
                List.of(party("Quill", null)),
                Instrument.ACQUISITION,
                DealStatus.COMPLETED,
                usd("210e6", Qualifier.MORE_THAN),
                AmountKind.NEW_COMMITMENT,
                EventDate.NOT_STATED,
                "Oracle bought Quill for more than $210 million.");
        deal(
                two,
                List.of(ORACLE),
                List.of(party("Tern", null)),
                Instrument.ACQUISITION,
                DealStatus.ANNOUNCED,
                null,
                AmountKind.NEW_COMMITMENT,
                EventDate.NOT_STATED,
                "Oracle also agreed to buy Tern.");
        Night.Piece three = night.article(
                "Gamma Post", "gamma.test", "Microsoft may buy Grebe, people say", "Text three.", "Microsoft");
        deal(
                three,
                List.of(MICROSOFT),
                List.of(party("Grebe", null)),
                Instrument.ACQUISITION,
                DealStatus.RUMOURED,
                usd("1.4e9", Qualifier.UP_TO),
                AmountKind.NEW_COMMITMENT,
                EventDate.NOT_STATED,
                "Microsoft is in talks to buy Grebe for up to $1.4 billion.");
    }

    @Test
    void printsAConflictAsARangeWithTheRuleThatChose() {
        Night night = new Night();
        EventDate since = new EventDate("since 2019", LocalDate.of(2019, 1, 1), EventDate.Precision.YEAR);
        GoldenNightTest.golden(night);
        Night.Piece other = night.article(
                "Beta Post", "beta.test", "What Microsoft has paid OpenAI so far", "Text.", "Microsoft", "OpenAI");
        deal(
                other,
                List.of(MICROSOFT),
                List.of(OPENAI),
                Instrument.EQUITY,
                DealStatus.COMPLETED,
                usd("10e9", Qualifier.EXACT),
                AmountKind.CUMULATIVE,
                since,
                "Microsoft has paid $10 billion since 2019.");
        Briefing briefing = night.briefing();
        Block.Table table = (Block.Table) block(briefing, "deals", 0);

        assertThat(printed(table.rows().get(0)).get(8))
                .isEqualTo("conflict: 2 claims, $10 bn to > $13 bn; shown by the lowest lower bound");
        assertThat(lines(briefing, "cautions"))
                .contains("1 deal with figures that exclude each other; the range is shown.");
    }

    @Test
    void givesOneEventUnderManyHeadlinesOnePlaceAndNeverMoreThanThree() {
        Night night = new Night();
        for (int i = 1; i <= 5; i++) {
            Night.Piece piece = night.article(
                    "Outlet " + i,
                    "outlet" + i + ".test",
                    "Headline number " + i + " about one purchase",
                    "Text " + i,
                    "Oracle");
            deal(
                    piece,
                    List.of(ORACLE),
                    List.of(party("Quill", null)),
                    Instrument.ACQUISITION,
                    DealStatus.ANNOUNCED,
                    usd("2e9", Qualifier.EXACT),
                    AmountKind.NEW_COMMITMENT,
                    EventDate.NOT_STATED,
                    "Oracle agreed to buy Quill for $2 billion.");
        }
        for (int i = 1; i <= 4; i++) {
            Night.Piece piece = night.article(
                    "Outlet " + i,
                    "outlet" + i + ".test",
                    "Another piece of news number " + i,
                    "News " + i,
                    "Microsoft");
            signal(
                    piece,
                    Modality.ASSERTED,
                    "outage",
                    party("Service " + i, "Microsoft"),
                    Signal.Level.HIGH,
                    "Service " + i + " was down.");
            relation(
                    piece,
                    Modality.ASSERTED,
                    MICROSOFT,
                    RelationType.PARTNERSHIP,
                    party("Partner " + i, null),
                    null,
                    null,
                    "They team up " + i + ".");
        }
        List<Block> stories = section(night.briefing(), "top-stories").blocks();

        assertThat(stories).hasSize(3);
        assertThat(((Block.StoryBlock) stories.get(0)).evidence().plain())
                .isEqualTo(
                        "5 articles; 5 independent sources: Outlet 1, Outlet 2, Outlet 3 and 2 more; first seen 23 Nov 19:00;"
                                + " event date not stated; told under 5 headlines");
        assertThat(((Block.StoryBlock) stories.get(0)).what().plain())
                .matches("Outlet [1-5] reports that Oracle agreed to acquire Quill for \\$2 bn\\[1\\]\\.");
    }

    @Test
    void warnsOfAMissingSourceAndOtherwiseSaysThatAllCame() {
        Night night = new Night();
        GoldenNightTest.golden(night);
        night.sources.add(new ExpectedSource("example-wire.test", "Example Wire", ExpectedSource.Rhythm.DAILY, 1, ""));
        assertThat(lines(night.briefing(), "cautions")).contains("The 1 expected source was received.");

        night.sources.add(new ExpectedSource("beta.test", "Beta Post", ExpectedSource.Rhythm.DAILY, 1, ""));
        assertThat(lines(night.briefing(), "cautions"))
                .contains("Nothing came from Beta Post: figures may be too low.")
                .doesNotContain("All 2 expected sources were received.");
    }

    @Test
    void neverTellsBackgroundAsNews() {
        Night night = new Night();
        Night.Piece old = night.article(
                "Beta Post",
                "beta.test",
                "Oracle agreed to buy Quill for cash",
                "Old text.",
                "2026-11-22T10:00:00Z",
                Membership.BACKGROUND,
                "Oracle");
        deal(
                old,
                List.of(ORACLE),
                List.of(party("Quill", null)),
                Instrument.ACQUISITION,
                DealStatus.ANNOUNCED,
                usd("2e9", Qualifier.EXACT),
                AmountKind.NEW_COMMITMENT,
                EventDate.NOT_STATED,
                "Oracle agreed to buy Quill for $2 billion.");
        Night.Piece again =
                night.article("Alpha Post", "alpha.test", "Quill goes to Oracle, as reported", "New text.", "Oracle");
        deal(
                again,
                List.of(ORACLE),
                List.of(party("Quill", null)),
                Instrument.ACQUISITION,
                DealStatus.ANNOUNCED,
                usd("2e9", Qualifier.EXACT),
                AmountKind.NEW_COMMITMENT,
                EventDate.NOT_STATED,
                "Oracle is buying Quill for $2 billion.");
        Briefing briefing = night.briefing();

        assertThat(section(briefing, "deals").title()).isEqualTo("No new deal of this window adds to a total");
        assertThat(printed(((Block.Table) block(briefing, "deals", 0)).rows().get(0))
                        .get(8))
                .isEqualTo("reported before");
        assertThat(lines(briefing, "cautions"))
                .contains("1 article from before the window: kept as background, not counted.");
    }

    @Test
    void saysThatACompanyReleaseIsOne() {
        Night night = new Night();
        Night.Piece piece = night.article(
                "Business Wire", "businesswire.com", "Halcyon AI and Oracle enter a partnership", "Text.", "Oracle");
        Night.cites(
                piece, "BUSINESS WIRE", AttributionKind.DATELINE, "HARBOUR TOWN (BUSINESS WIRE) - They work together.");
        relation(
                piece, Modality.ASSERTED, HALCYON, RelationType.PARTNERSHIP, ORACLE, null, null, "They work together.");

        assertThat(((Block.BottomLine) block(night.briefing(), "bottom-line", 0))
                        .message()
                        .plain())
                .isEqualTo("A company release on BUSINESS WIRE says that Halcyon AI and Oracle are partners[1].");
    }

    @Test
    void quotesAtMostFiveSpeakersInTheirWords() {
        Night night = new Night();
        for (int i = 1; i <= 7; i++) {
            Night.Piece piece = night.article(
                    "Outlet " + i, "outlet" + i + ".test", "Voices of the day number " + i, "Text " + i, "Oracle");
            quote(
                    piece,
                    party("Speaker " + i, null),
                    "chief executive",
                    "We will not build this twice in one year.",
                    "Speaker " + i + " spoke.");
        }
        Block.Table table = (Block.Table) block(night.briefing(), "quotes", 0);

        assertThat(table.rows()).hasSize(5);
        assertThat(printed(table.rows().get(0)).get(1))
                .isEqualTo("\u201cWe will not build this twice in one year.\u201d");
    }

    @Test
    void composesTheSameBriefingInWhateverOrderFactsCome() {
        List<String> seen = new ArrayList<>();
        for (long seed = 0; seed < 12; seed++) {
            Night night = new Night();
            GoldenNightTest.golden(night);
            deals(night);
            night.shuffle = seed == 0 ? null : new Random(seed);
            seen.add(words(night.briefing()));
        }

        assertThat(seen).as("seeds 0 to 11").containsOnly(seen.get(0));
    }

    @Test
    void countsTheSameInSectionsAndSheets() {
        Night night = new Night();
        GoldenNightTest.golden(night);
        deals(night);
        Briefing briefing = night.briefing();
        DataSheet vendors = sheet(briefing, "vendors");
        List<BigDecimal> shares = new ArrayList<>();
        vendors.rows().forEach(row -> shares.add(((Cell.Ratio) row.get(6)).value()));
        Block.Table table = (Block.Table) block(briefing, "vendor-table", 0);

        assertThat(shares.stream().reduce(BigDecimal.ZERO, BigDecimal::add)).isEqualByComparingTo(BigDecimal.ONE);
        assertThat(table.rows().stream().map(row -> ((Cell.Ratio) row.get(3)).value()))
                .containsExactlyElementsOf(shares);
    }

    @Test
    void givesEverySheetRowsAsLongAsItsColumns() {
        Night night = new Night();
        GoldenNightTest.golden(night);
        deals(night);
        Briefing briefing = night.briefing();

        assertThat(briefing.sheets())
                .extracting(DataSheet::title)
                .containsExactly(
                        "Changes",
                        "Vendors",
                        "Trend",
                        "Stories",
                        "Articles",
                        "Mentions",
                        "Deals",
                        "Amounts",
                        "Relations",
                        "Quotes",
                        "Signals",
                        "Sources",
                        "Rejected",
                        "Methods",
                        "Run");
        for (DataSheet sheet : briefing.sheets()) {
            int[] rows = {0};
            sheet.rows().forEach(row -> {
                assertThat(row).as(sheet.id()).hasSameSizeAs(sheet.columns());
                rows[0]++;
            });
            assertThat((long) rows[0]).as(sheet.id()).isEqualTo(sheet.rowCount());
        }
        for (Section section : briefing.sections()) {
            for (Block block : section.blocks()) {
                if (block instanceof Block.Table table) {
                    assertThat(table.rows())
                            .as(table.id())
                            .allSatisfy(row -> assertThat(row).hasSameSizeAs(table.columns()));
                }
            }
        }
    }

    static DataSheet sheet(Briefing briefing, String id) {
        return briefing.sheets().stream()
                .filter(sheet -> sheet.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** Everything a reader could see of a briefing, as words. */
    static String words(Briefing briefing) {
        StringBuilder words = new StringBuilder();
        words.append(briefing.subject())
                .append('\n')
                .append(briefing.preheader())
                .append('\n');
        briefing.sections().forEach(section -> words.append(section).append('\n'));
        briefing.footnotes().forEach(note -> words.append(note).append('\n'));
        for (DataSheet sheet : briefing.sheets()) {
            words.append(sheet.title())
                    .append(sheet.note())
                    .append(sheet.columns())
                    .append('\n');
            sheet.rows().forEach(row -> words.append(row).append('\n'));
        }
        return words.toString();
    }
}
