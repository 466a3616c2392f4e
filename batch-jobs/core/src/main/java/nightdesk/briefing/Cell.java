package nightdesk.briefing;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nightdesk.fact.Money;

/** One value of a table or figure; renderers print it as their form demands (numbers as numbers in the workbook). */
public sealed interface Cell {
    /** Words for people. */
    record Words(String text) implements Cell {
        public Words {
            Objects.requireNonNull(text);
        }
    }

    /** A count. */
    record Count(long value) implements Cell {}

    /** A number printed with at most {@code decimals} decimals (0 to 6). */
    record Decimal(BigDecimal value, int decimals) implements Cell {
        public Decimal {
            Objects.requireNonNull(value);
        }
    }

    /** A ratio, printed as a percentage with one decimal. */
    record Ratio(BigDecimal value) implements Cell {
        public Ratio {
            Objects.requireNonNull(value);
        }
    }

    /** A change in a ratio, printed in percentage points with its sign. */
    record Points(BigDecimal value) implements Cell {
        public Points {
            Objects.requireNonNull(value);
        }
    }

    /** Money with its qualifier: {@code > $13 bn}. */
    record Sum(Money money) implements Cell {
        public Sum {
            Objects.requireNonNull(money);
        }
    }

    /** A calendar day. */
    record Day(LocalDate date) implements Cell {
        public Day {
            Objects.requireNonNull(date);
        }
    }

    /** A moment, printed in the desk's zone. */
    record Moment(Instant instant) implements Cell {
        public Moment {
            Objects.requireNonNull(instant);
        }
    }

    /** Words that lead to an address; only http and https become links. */
    record Link(String text, String url) implements Cell {
        public Link {
            Objects.requireNonNull(text);
            Objects.requireNonNull(url);
        }
    }

    /** Words that lead to the row of another data sheet whose first column holds {@code key}. */
    record RowRef(String text, String sheet, String key) implements Cell {
        public RowRef {
            Objects.requireNonNull(text);
            Objects.requireNonNull(sheet);
            Objects.requireNonNull(key);
        }
    }

    /** References to footnotes. */
    record Notes(List<Integer> numbers) implements Cell {
        public Notes {
            numbers = List.copyOf(numbers);
        }
    }

    /** Not known, not disclosed: an em dash on paper, an empty cell in the workbook; never 0. */
    record Absent() implements Cell {}

    /** The one absent cell. */
    Cell ABSENT = new Absent();
}
