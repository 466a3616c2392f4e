package nightdesk.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import nightdesk.article.PublicationTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublicationDatesTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            2026-11-22T05:40:00Z                   | 2026-11-22T05:40:00Z     | SECOND | Z
            2026-11-22T05:40:00.5Z                 | 2026-11-22T05:40:00.500Z | SECOND | Z
            2026-11-22t05:40:00z                   | 2026-11-22T05:40:00Z     | SECOND | z
            2026-11-22T05:40:00+01:00              | 2026-11-22T04:40:00Z     | SECOND | +01:00
            2026-11-22T05:40:00-0530               | 2026-11-22T11:10:00Z     | SECOND | -0530
            2026-11-22T05:40+01                    | 2026-11-22T04:40:00Z     | MINUTE | +01
            2026-11-22T05:40:00                    | 2026-11-22T04:40:00Z     | SECOND |
            2026-11-22 05:40                       | 2026-11-22T04:40:00Z     | MINUTE |
            2026-11-22 05:40:00 UTC                | 2026-11-22T05:40:00Z     | SECOND | UTC
            2026-11-22 05:40:00 +0000              | 2026-11-22T05:40:00Z     | SECOND | +0000
            2026-11-22T05:40:00[America/New_York]  | 2026-11-22T10:40:00Z     | SECOND | [America/New_York]
            2026-11-22T05:40:00 Europe/London      | 2026-11-22T05:40:00Z     | SECOND | Europe/London
            20261122T054000Z                       | 2026-11-22T05:40:00Z     | SECOND | Z
            20261122054000                         | 2026-11-22T04:40:00Z     | SECOND |
            20261122                               | 2026-11-21T23:00:00Z     | DAY    |
            2026-11-22                             | 2026-11-21T23:00:00Z     | DAY    |
            2026-07-22                             | 2026-07-21T22:00:00Z     | DAY    |
            2026-11-22Z                            | 2026-11-21T23:00:00Z     | DAY    |
            2026/11/22                             | 2026-11-21T23:00:00Z     | DAY    |
            2026-Nov-22                            | 2026-11-21T23:00:00Z     | DAY    |
            2026-11-22T24:00:00Z                   | 2026-11-23T00:00:00Z     | SECOND | Z
            2016-12-31T23:59:60Z                   | 2016-12-31T23:59:59Z     | SECOND | Z
            Sun, 22 Nov 2026 05:40:00 GMT          | 2026-11-22T05:40:00Z     | SECOND | GMT
            Sun, 22 Nov 2026 05:40:00 EST          | 2026-11-22T10:40:00Z     | SECOND | EST
            22 Nov 26 05:40 PDT                    | 2026-11-22T12:40:00Z     | MINUTE | PDT
            22 Nov 96 05:40 UT                     | 1996-11-22T05:40:00Z     | MINUTE | UT
            Sun, 22 Nov 2026 05:40:00 +0100 (CET)  | 2026-11-22T04:40:00Z     | SECOND | +0100 (CET)
            Sunday, 22-Nov-26 05:40:00 GMT         | 2026-11-22T05:40:00Z     | SECOND | GMT
            Sun Nov 22 05:40:00 2026               | 2026-11-22T04:40:00Z     | SECOND |
            Sun Nov  1 05:40:00 EST 2026           | 2026-11-01T10:40:00Z     | SECOND | EST
            Nov 22, 2026 5:40 AM                   | 2026-11-22T04:40:00Z     | MINUTE |
            November 22, 2026 at 5:40 p.m. ET      | 2026-11-22T22:40:00Z     | MINUTE | ET
            Nov. 22, 2026, 12:05 AM                | 2026-11-21T23:05:00Z     | MINUTE |
            Nov 22, 2026 12:05 PM                  | 2026-11-22T11:05:00Z     | MINUTE |
            22nd November 2026                     | 2026-11-21T23:00:00Z     | DAY    |
            22. November 2026, 05:40 Uhr           | 2026-11-22T04:40:00Z     | MINUTE |
            22-Nov-2026 05:40AM                    | 2026-11-22T04:40:00Z     | MINUTE |
            22.11.2026 05:40                       | 2026-11-22T04:40:00Z     | MINUTE |
            22.11.2026 - 05:40                     | 2026-11-22T04:40:00Z     | MINUTE |
            22/11/2026                             | 2026-11-21T23:00:00Z     | DAY    |
            11/22/2026 17:05                       | 2026-11-22T16:05:00Z     | MINUTE |
            04/04/2026                             | 2026-04-03T22:00:00Z     | DAY    |
            """)
    void readsWhatExportsWrite(String written, String instant, String precision, String zone) throws Refused {
        PublicationTime time = PublicationDates.parse(written, DateRules.UNKNOWN, BERLIN);
        assertThat(String.valueOf(time.instant())).isEqualTo(instant);
        assertThat(time.precision()).hasToString(precision);
        assertThat(time.zone()).isEqualTo(zone);
        assertThat(time.asWritten()).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026-02-30           | DATE_INVALID published date '2026-02-30' does not exist
            31.04.2026           | DATE_INVALID published date '31.04.2026' does not exist
            2026-13-01           | DATE_INVALID published date '2026-13-01' does not exist
            2026-11-22T25:00:00Z | DATE_INVALID published date '2026-11-22T25:00:00Z' does not exist
            2026-11-22T05:61:00Z | DATE_INVALID published date '2026-11-22T05:61:00Z' does not exist
            0000-00-00           | DATE_INVALID published date '0000-00-00' does not exist
            Nov 22, 2026 13:40 PM| DATE_INVALID published date 'Nov 22, 2026 13:40 PM' does not exist
            yesterday            | DATE_INVALID published date 'yesterday' cannot be read; expected for instance 2026-11-22T05:40:00Z
            2026                 | DATE_INVALID published date '2026' is a bare number; set 'date-epoch' in a profile of this layout
            1795304700           | DATE_INVALID published date '1795304700' is a bare number; set 'date-epoch' in a profile of this layout
            22 de noviembre      | DATE_INVALID published date '22 de noviembre' cannot be read; expected for instance 2026-11-22T05:40:00Z
            2026-11              | DATE_INVALID published date '2026-11' cannot be read; expected for instance 2026-11-22T05:40:00Z
            2026-W47-7           | DATE_INVALID published date '2026-W47-7' cannot be read; expected for instance 2026-11-22T05:40:00Z
            22 Nov 2026 05:40 XXT| DATE_INVALID published date '22 Nov 2026 05:40 XXT' names the unknown zone 'XXT'; expected an offset like +01:00 or a name like UTC
            2026-11-22 later     | DATE_INVALID published date '2026-11-22 later' cannot be read; expected for instance 2026-11-22T05:40:00Z
            03/04/2026           | DATE_AMBIGUOUS published date '03/04/2026' can mean day 3 of month 4 or day 4 of month 3; set 'date-order' in a profile of this layout
            03.04.26 10:00       | DATE_AMBIGUOUS published date '03.04.26 10:00' can mean day 3 of month 4 or day 4 of month 3; set 'date-order' in a profile of this layout
            1899-12-30           | DATE_OUT_OF_RANGE published date '1899-12-30' lies outside the years 1900 to 2199
            9999-12-31T00:00:00Z | DATE_OUT_OF_RANGE published date '9999-12-31T00:00:00Z' lies outside the years 1900 to 2199
            """)
    void refusesWhatDoesNotExistOrCanMeanTwoThings(String written, String refusal) {
        assertThat(refusal(written, DateRules.UNKNOWN)).isEqualTo(refusal);
    }

    @Test
    void readsNumbersAsTheProfileSays() throws Refused {
        DateRules days = new DateRules(DateRules.Order.DAY_FIRST, DateRules.Epoch.NONE, null);
        DateRules months = new DateRules(DateRules.Order.MONTH_FIRST, DateRules.Epoch.NONE, null);
        DateRules seconds = new DateRules(DateRules.Order.UNKNOWN, DateRules.Epoch.SECONDS, null);
        DateRules millis = new DateRules(DateRules.Order.UNKNOWN, DateRules.Epoch.MILLISECONDS, null);
        DateRules newYork = new DateRules(DateRules.Order.UNKNOWN, DateRules.Epoch.NONE, ZoneId.of("America/New_York"));
        assertThat(PublicationDates.parse("03/04/2026", days, BERLIN).instant()).hasToString("2026-04-02T22:00:00Z");
        assertThat(PublicationDates.parse("03/04/2026", months, BERLIN).instant())
                .hasToString("2026-03-03T23:00:00Z");
        assertThat(PublicationDates.parse("1795304700", seconds, BERLIN).instant())
                .hasToString("2026-11-21T23:45:00Z");
        assertThat(PublicationDates.parse("1795304700123", millis, BERLIN).instant())
                .hasToString("2026-11-21T23:45:00.123Z");
        assertThat(PublicationDates.parse("2026-11-22 05:40", newYork, BERLIN).instant())
                .hasToString("2026-11-22T10:40:00Z");
        assertThat(refusal("13/04/2026", months)).isEqualTo("DATE_INVALID published date '13/04/2026' does not exist");
    }

    @Test
    void neverFailsOnAnythingElse() {
        String[] pieces = {
            "2026",
            "-",
            "/",
            ".",
            ":",
            " ",
            "Nov",
            "22",
            "T",
            "Z",
            "+",
            "am",
            "(",
            "[",
            "]",
            ",",
            "5",
            "de",
            "\u00e9",
            "99999999999"
        };
        java.util.Random random = new java.util.Random(7);
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int k = random.nextInt(9); k >= 0; k--) {
                text.append(pieces[random.nextInt(pieces.length)]);
            }
            try {
                assertThat(PublicationDates.parse(text.toString(), DateRules.UNKNOWN, BERLIN)
                                .isDated())
                        .isTrue();
            } catch (Refused refused) {
                assertThat(refused.reason().name()).startsWith("DATE_");
            }
        }
    }

    private static String refusal(String written, DateRules rules) {
        try {
            return "none: " + PublicationDates.parse(written, rules, BERLIN);
        } catch (Refused refused) {
            return refused.reason() + " " + refused.found();
        }
    }
}
