package nightdesk.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import nightdesk.fact.Money;
import nightdesk.fact.Qualifier;
import org.junit.jupiter.api.Test;

class FiguresTest {
    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    private static String money(String value, Qualifier qualifier) {
        return Figures.money(Money.of(new BigDecimal(value), "USD", qualifier));
    }

    @Test
    void theQualifierTravelsWithTheNumber() {
        assertThat(money("13000000000", Qualifier.MORE_THAN)).isEqualTo("> $13 bn");
        assertThat(money("640000000", Qualifier.ABOUT)).isEqualTo("~$640 m");
        assertThat(money("1390000000", Qualifier.UP_TO)).isEqualTo("≤ $1.4 bn");
        assertThat(money("2000000000", Qualifier.VAGUE)).isEqualTo("$ billions");
        assertThat(Figures.money(new Money(new BigDecimal("10e9"), new BigDecimal("15e9"), "EUR", Qualifier.RANGE)))
                .isEqualTo("€10 bn to €15 bn");
    }

    @Test
    void aBoundIsNeverRoundedPastWhatItBounds() {
        assertThat(money("13750000000", Qualifier.MORE_THAN)).isEqualTo("> $13.7 bn");
        assertThat(money("13750000000", Qualifier.LESS_THAN)).isEqualTo("< $13.8 bn");
        assertThat(money("13750000000", Qualifier.EXACT)).isEqualTo("$13.8 bn");
        assertThat(money("999999999", Qualifier.EXACT)).isEqualTo("$1 bn");
    }

    @Test
    void smallSumsKeepTheirDigits() {
        assertThat(money("300000", Qualifier.EXACT)).isEqualTo("$300,000");
        assertThat(money("2.5", Qualifier.EXACT)).isEqualTo("$2.50");
        assertThat(Figures.money(Money.of(new BigDecimal("7000000"), "CHF", Qualifier.EXACT)))
                .isEqualTo("CHF 7 m");
    }

    @Test
    void cellsReadAsPeopleWriteThem() {
        assertThat(Figures.of(new Cell.Count(1284), ZONE)).isEqualTo("1,284");
        assertThat(Figures.of(new Cell.Decimal(new BigDecimal("-18.50"), 1), ZONE))
                .isEqualTo("−18.5");
        assertThat(Figures.of(new Cell.Ratio(new BigDecimal("0.3124")), ZONE)).isEqualTo("31.2%");
        assertThat(Figures.of(new Cell.Points(new BigDecimal("0.046")), ZONE)).isEqualTo("+4.6 pp");
        assertThat(Figures.of(new Cell.Points(new BigDecimal("-0.029")), ZONE)).isEqualTo("−2.9 pp");
        assertThat(Figures.of(new Cell.Points(new BigDecimal("0.0001")), ZONE)).isEqualTo("0.0 pp");
        assertThat(Figures.of(new Cell.Moment(Instant.parse("2026-11-22T23:30:00Z")), ZONE))
                .isEqualTo("23 Nov 2026, 00:30");
        assertThat(Figures.of(new Cell.Notes(List.of(1, 12)), ZONE)).isEqualTo("[1] [12]");
        assertThat(Figures.of(Cell.ABSENT, ZONE)).isEqualTo("—");
    }
}
