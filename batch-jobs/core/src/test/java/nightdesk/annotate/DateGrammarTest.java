package nightdesk.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import nightdesk.text.Span;
import org.junit.jupiter.api.Test;

class DateGrammarTest {
    @Test
    void readsDatesWithTheWordsThatBelongToThem() {
        assertThat(dates("Kestrel has invested since 2019.")).isEqualTo("since 2019 2019-01-01 YEAR SINCE");
        assertThat(dates("Kestrel bought it in 2017.")).isEqualTo("in 2017 2017-01-01 YEAR AT");
        assertThat(dates("The contract runs until 2030.")).isEqualTo("until 2030 2030-01-01 YEAR UNTIL");
        assertThat(dates("It will be ready by the end of 2026.")).isEqualTo("by the end of 2026 2026-01-01 YEAR UNTIL");
        assertThat(dates("The deal closed on March 3, 2021.")).isEqualTo("on March 3, 2021 2021-03-03 DAY AT");
        assertThat(dates("The deal closed on 3 March 2021.")).isEqualTo("on 3 March 2021 2021-03-03 DAY AT");
        assertThat(dates("The deal closed in March 2021.")).isEqualTo("in March 2021 2021-03-01 MONTH AT");
        assertThat(dates("Sales rose in the second quarter of 2025."))
                .isEqualTo("second quarter of 2025 2025-04-01 QUARTER AT");
        assertThat(dates("Sales rose in Q3 2025.")).isEqualTo("in Q3 2025 2025-07-01 QUARTER AT");
        assertThat(dates("Filed on 2021-03-05 only.")).isEqualTo("on 2021-03-05 2021-03-05 DAY AT");
        assertThat(dates("Der Vertrag läuft seit 2019.")).isEqualTo("seit 2019 2019-01-01 YEAR SINCE");
        assertThat(dates("Le contrat court depuis 2019.")).isEqualTo("depuis 2019 2019-01-01 YEAR SINCE");
    }

    @Test
    void neverGuessesTheCalendarDayOfWordsThatDoNotGiveIt() {
        assertThat(dates("The bank said on Tuesday it agreed.")).isEqualTo("on Tuesday null DAY AT");
        assertThat(dates("The bank agreed last year.")).isEqualTo("last year null YEAR AT");
        assertThat(dates("The bank agreed on March 3.")).isEqualTo("on March 3 null DAY AT");
    }

    @Test
    void leavesNumbersThatAreNoDates() {
        assertThat(dates("It has 2019 shops and $2019 in cash.")).isEqualTo("");
        assertThat(dates("The 737-2019 and 20,190 seats may march on.")).isEqualTo("");
        assertThat(dates("In 2,019 cases it held.")).isEqualTo("");
    }

    private static String dates(String text) {
        List<WrittenDate> dates = DateGrammar.datesIn(text, new Span(0, text.length()));
        return dates.stream()
                .map(date -> date.date().asWritten() + " " + date.date().date() + " "
                        + date.date().precision() + " " + date.role())
                .collect(Collectors.joining("; "));
    }
}
