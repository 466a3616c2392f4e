package nightdesk.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import nightdesk.fact.EventDate;
import nightdesk.fact.Money;
import nightdesk.fact.Qualifier;
import org.junit.jupiter.api.Test;

class FiguresTest {
    @Test
    void printsMoneyWithTheSignOfItsQualifier() {
        assertThat(money("13e9", Qualifier.MORE_THAN)).isEqualTo("> $13 bn");
        assertThat(money("640e6", Qualifier.ABOUT)).isEqualTo("~$640 m");
        assertThat(money("1.4e9", Qualifier.UP_TO)).isEqualTo("\u2264 $1.4 bn");
        assertThat(money("2e9", Qualifier.VAGUE)).isEqualTo("\u2265 $2 bn");
        assertThat(Figures.money(new Money(new BigDecimal("10e9"), new BigDecimal("15e9"), "USD", Qualifier.RANGE)))
                .isEqualTo("$10 bn\u2013$15 bn");
        assertThat(Figures.money(Money.of(new BigDecimal("130e9"), "CNY", Qualifier.EXACT)))
                .isEqualTo("CNY 130 bn");
        assertThat(Figures.moneyWords(Money.of(new BigDecimal("13e9"), "USD", Qualifier.MORE_THAN)))
                .isEqualTo("more than $13 bn");
    }

    @Test
    void roundsAFloorDownAndACeilingUpSoThatABoundStaysTrue() {
        assertThat(money("13.75e9", Qualifier.MORE_THAN)).isEqualTo("> $13.7 bn");
        assertThat(money("13.71e9", Qualifier.UP_TO)).isEqualTo("\u2264 $13.8 bn");
        assertThat(money("13.75e9", Qualifier.EXACT)).isEqualTo("$13.8 bn");
    }

    @Test
    void goesToTheNextUnitWhereRoundingFillsOne() {
        assertThat(money("999960000", Qualifier.EXACT)).isEqualTo("$1 bn");
        assertThat(money("999960000", Qualifier.MORE_THAN)).isEqualTo("> $999.9 m");
        assertThat(money("950000000", Qualifier.EXACT)).isEqualTo("$950 m");
        assertThat(money("12500", Qualifier.EXACT)).isEqualTo("$12.5 k");
        assertThat(money("9500", Qualifier.EXACT)).isEqualTo("$9,500");
        assertThat(money("13.5", Qualifier.EXACT)).isEqualTo("$13.50");
        assertThat(money("0", Qualifier.EXACT)).isEqualTo("$0");
    }

    @Test
    void signsChangesWithATrueMinusAndZeroWithNone() {
        assertThat(Figures.points(new BigDecimal("0.0461"))).isEqualTo("+4.6 pp");
        assertThat(Figures.points(new BigDecimal("-0.011"))).isEqualTo("\u22121.1 pp");
        assertThat(Figures.points(new BigDecimal("-0.0001"))).isEqualTo("0.0 pp");
        assertThat(Figures.signed(new BigDecimal("-17.6"), 0)).isEqualTo("\u221218");
        assertThat(Figures.signed(new BigDecimal("0.2"), 0)).isEqualTo("0");
        assertThat(Figures.change(new BigDecimal("-0.875"))).isEqualTo("\u221288%");
        assertThat(Figures.percent(new BigDecimal("0.312"))).isEqualTo("31.2%");
        assertThat(Figures.count(1284)).isEqualTo("1,284");
    }

    @Test
    void printsADateAsExactlyAsItIsStated() {
        LocalDate day = LocalDate.of(2026, 5, 8);

        assertThat(Figures.eventDate(new EventDate("on 8 May", day, EventDate.Precision.DAY)))
                .isEqualTo("8 May 2026");
        assertThat(Figures.eventDate(new EventDate("in May", day, EventDate.Precision.MONTH)))
                .isEqualTo("May 2026");
        assertThat(Figures.eventDate(new EventDate("last quarter", day, EventDate.Precision.QUARTER)))
                .isEqualTo("Q2 2026");
        assertThat(Figures.eventDate(new EventDate("this year", day, EventDate.Precision.YEAR)))
                .isEqualTo("2026");
        assertThat(Figures.eventDate(new EventDate("recently", null, EventDate.Precision.UNKNOWN)))
                .isEqualTo("recently");
        assertThat(Figures.eventDate(EventDate.NOT_STATED)).isEqualTo("\u2014");
        assertThat(Figures.moment(Instant.parse("2026-11-24T05:00:00Z"), Night.BERLIN))
                .isEqualTo("24 Nov 2026 06:00");
    }

    private static String money(String value, Qualifier qualifier) {
        return Figures.money(Money.of(new BigDecimal(value), "USD", qualifier));
    }
}
