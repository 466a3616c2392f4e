package nightdesk.metric;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nightdesk.edition.Edition;
import nightdesk.edition.Window;
import nightdesk.fact.AmountKind;
import nightdesk.fact.CitedFact;
import nightdesk.fact.CommentState;
import nightdesk.fact.CommentStatus;
import nightdesk.fact.Deal;
import nightdesk.fact.DealStatus;
import nightdesk.fact.EventDate;
import nightdesk.fact.Evidence;
import nightdesk.fact.Instrument;
import nightdesk.fact.Modality;
import nightdesk.fact.Money;
import nightdesk.fact.Party;
import nightdesk.fact.Qualifier;
import nightdesk.ledger.Claim;
import nightdesk.ledger.ExchangeRates;
import nightdesk.ledger.Ledger;
import nightdesk.metric.DayTable.OutletDay;
import nightdesk.metric.DayTable.VendorDay;
import nightdesk.metric.Spike.Flag;
import nightdesk.story.Origin;
import nightdesk.story.Story;
import nightdesk.text.ContentKey;
import nightdesk.text.Span;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Each formula against a table that was computed by other means; a metric without its table fails. */
class MetricsTest {
    private static final Edition EDITION = new Edition(
            LocalDate.of(2026, 11, 24),
            ZoneOffset.UTC,
            new Window(Instant.parse("2026-11-23T06:00:00Z"), Instant.parse("2026-11-24T06:00:00Z")),
            1,
            false);
    private static final Evidence EVIDENCE = new Evidence(new Span(0, 9), new Span(0, 9), "test");

    @TestFactory
    List<DynamicTest> givesWhatItsTableExpects() {
        MetricInput input = input();
        return Metrics.ALL.stream()
                .map(metric -> DynamicTest.dynamicTest(
                        metric.id(),
                        () -> assertThat(metric.points(input).stream().map(MetricsTest::line))
                                .containsExactlyElementsOf(rows("expected-" + metric.id() + ".csv"))))
                .toList();
    }

    @Test
    void addsPrintedSharesUpToAHundredPercent() {
        assertThat(PrintedShares.of(List.of(1L, 1L, 1L)))
                .containsExactly(new BigDecimal("0.334"), new BigDecimal("0.333"), new BigDecimal("0.333"));
        assertThat(PrintedShares.of(List.of(0L, 0L))).containsExactly(new BigDecimal("0.000"), new BigDecimal("0.000"));
        assertThat(PrintedShares.of(List.of(30L, 7L, 0L)).stream().reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo(BigDecimal.ONE);
    }

    @Test
    void flagsASpikeOnlyWithArticlesAndOutletsEnough() {
        List<BigDecimal> usual = numbers(2, 3, 2, 4, 3, 2, 3, 2, 3, 4, 2, 3, 3, 2);

        assertThat(Spike.of(new BigDecimal(20), 20, 5, usual).flag()).isEqualTo(Flag.SPIKE);
        assertThat(Spike.of(new BigDecimal(20), 20, 1, usual).flag()).isEqualTo(Flag.NONE);
        assertThat(Spike.of(new BigDecimal(4), 4, 3, usual).flag()).isEqualTo(Flag.NONE);
    }

    @Test
    void measuresASpikeByTheMeanDeviationWhereTheMedianDeviationIsZero() {
        Spike.Result mostlyZero = Spike.of(new BigDecimal(9), 9, 3, numbers(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2));
        Spike.Result flat = Spike.of(new BigDecimal(5), 5, 1, numbers(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0));

        assertThat(mostlyZero.score()).isBetween(new BigDecimal("50.2667"), new BigDecimal("50.2668"));
        assertThat(mostlyZero.flag()).isEqualTo(Flag.SPIKE);
        assertThat(flat.score()).isNull();
        assertThat(flat.flag()).isEqualTo(Flag.FROM_FLAT_BASELINE);
    }

    @Test
    void givesProminenceItsPublishedPoints() {
        assertThat(Prominence.points(true, true, 0, 1000, 5, 100)).isEqualByComparingTo("100");
        assertThat(Prominence.points(false, false, -1, 1000, 1, 1000)).isEqualByComparingTo("3.5");
        assertThat(Prominence.points(true, false, 500, 1000, 2, 400)).isEqualByComparingTo("56");
    }

    @Test
    void seesNoGapInASourceThatIsNotDue() {
        ExpectedSource weekdays = new ExpectedSource("delta.test", "Delta", ExpectedSource.Rhythm.WEEKDAYS, 1, "");
        Edition sunday = new Edition(
                LocalDate.of(2026, 11, 22),
                ZoneOffset.UTC,
                new Window(Instant.parse("2026-11-21T06:00:00Z"), Instant.parse("2026-11-22T06:00:00Z")),
                1,
                false);

        assertThat(Completeness.of(List.of(weekdays), DayTable.EMPTY, DayTable.EMPTY, sunday)
                        .get(0)
                        .gap())
                .isFalse();
        assertThat(Completeness.of(List.of(weekdays), DayTable.EMPTY, DayTable.EMPTY, EDITION)
                        .get(0)
                        .gap())
                .isTrue();
    }

    private static List<BigDecimal> numbers(int... values) {
        return Arrays.stream(values).mapToObj(BigDecimal::new).toList();
    }

    private static String line(MetricPoint point) {
        String dimensions = point.dimensions().entrySet().stream()
                .map(entry -> entry.getKey() + "=" + entry.getValue())
                .collect(Collectors.joining(";"));
        return String.join(
                ",",
                dimensions,
                point.window(),
                plain(point.value()),
                Long.toString(point.n()),
                plain(point.lower()),
                plain(point.upper()));
    }

    private static String plain(@Nullable BigDecimal value) {
        return value == null
                ? ""
                : value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }

    private static MetricInput input() {
        TreeMap<Long, Long> minutes = new TreeMap<>(Map.of(30L, 4L, 90L, 5L, 600L, 1L));
        return new MetricInput(
                EDITION,
                List.of("Quill", "Harbour", "Lantern"),
                table("edition"),
                null,
                table("history"),
                List.of(
                        story("one", List.of("Harbour"), 1),
                        story("two", List.of("Harbour", "Lantern"), 2),
                        story("three", List.of("Harbour"), 1)),
                Ledger.entries(List.of(claim("a"), claim("b")), ExchangeRates.NONE, ZoneOffset.UTC),
                List.of(
                        comment("a", "Harbour", CommentState.NO_RESPONSE),
                        comment("b", "Lantern", CommentState.DECLINED),
                        comment("c", "Lantern", CommentState.NO_RESPONSE),
                        comment("d", "Quill", CommentState.NOT_STATED)),
                List.of(
                        new ExpectedSource("beta.test", "Beta", ExpectedSource.Rhythm.DAILY, 1, ""),
                        new ExpectedSource("gamma.test", "Gamma", ExpectedSource.Rhythm.DAILY, 1, "")),
                new Delays(minutes));
    }

    private static Story story(String name, List<String> vendors, int sources) {
        List<Origin> origins = new ArrayList<>();
        for (int i = 0; i < sources; i++) {
            origins.add(Origin.named("Outlet " + i));
        }
        ContentKey id = ContentKey.of("story", name);
        return new Story(
                id, name, Story.State.NEW, List.of(id), List.of(id), id, List.of(), origins, vendors, null, null);
    }

    private static Claim claim(String article) {
        Deal deal = new Deal(
                EVIDENCE,
                Modality.ASSERTED,
                List.of(new Party("Kestrel", null)),
                null,
                List.of(new Party("Halcyon", null)),
                null,
                Instrument.EQUITY,
                DealStatus.ANNOUNCED,
                Money.of(new BigDecimal("640e6"), "USD", Qualifier.ABOUT),
                List.of(),
                AmountKind.NEW_COMMITMENT,
                null,
                null,
                null,
                EventDate.NOT_STATED);
        ContentKey id = ContentKey.of(article);
        return new Claim(
                id,
                id,
                id,
                deal,
                "Kestrel invests.",
                Origin.named(article),
                Claim.Basis.REPORT,
                Instant.parse("2026-11-23T12:00:00Z"),
                true);
    }

    private static CitedFact comment(String article, String party, CommentState state) {
        ContentKey id = ContentKey.of(article, party);
        return new CitedFact(
                id,
                ContentKey.of(article),
                new CommentStatus(EVIDENCE, new Party(party, party), state),
                "It was asked.");
    }

    private static DayTable table(String name) {
        List<VendorDay> vendors = rows(name + "-vendors.csv").stream()
                .map(row -> row.split(",", -1))
                .map(row -> new VendorDay(
                        LocalDate.parse(row[0]),
                        row[1],
                        row[2],
                        Long.parseLong(row[3]),
                        Long.parseLong(row[4]),
                        Long.parseLong(row[5]),
                        Long.parseLong(row[6]),
                        new BigDecimal(row[7]),
                        Long.parseLong(row[8]),
                        Long.parseLong(row[9]),
                        Long.parseLong(row[10])))
                .toList();
        List<OutletDay> outlets = rows(name + "-outlets.csv").stream()
                .map(row -> row.split(",", -1))
                .map(row -> new OutletDay(LocalDate.parse(row[0]), row[1], Long.parseLong(row[2])))
                .toList();
        return new DayTable(vendors, outlets);
    }

    /** Lines of a table below its head. */
    private static List<String> rows(String file) {
        try (InputStream in = MetricsTest.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new AssertionError("No table " + file + " beside this test");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
