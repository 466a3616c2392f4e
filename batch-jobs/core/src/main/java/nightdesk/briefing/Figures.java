package nightdesk.briefing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import nightdesk.fact.EventDate;
import nightdesk.fact.Money;
import nightdesk.fact.Qualifier;

/**
 * The one place that prints numbers and dates for people. Numbers have at most one decimal and never more digits than the source; a floor is
 * rounded down and a ceiling up, so that no printed bound says more than the source; a minus is a true minus (U+2212); what is not known is an
 * em dash, never 0.
 */
public final class Figures {
    /** What stands for a value that is not known or not disclosed. */
    public static final String ABSENT = "\u2014";

    private static final char MINUS = '\u2212';
    private static final List<String> MONTHS =
            List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");
    private static final List<String> WEEKDAYS =
            List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");
    private static final Map<String, String> SIGNS = Map.of("USD", "$", "EUR", "\u20ac", "GBP", "\u00a3");
    private static final BigDecimal TEN_THOUSAND = new BigDecimal(10_000);
    private static final BigDecimal HUNDRED = new BigDecimal(100);
    private static final BigDecimal THOUSAND = new BigDecimal(1000);

    private Figures() {}

    /** Steps of a thousand and their words. */
    private record Unit(BigDecimal size, String word) {}

    private static final List<Unit> UNITS = List.of(
            new Unit(new BigDecimal("1e12"), " tn"),
            new Unit(new BigDecimal("1e9"), " bn"),
            new Unit(new BigDecimal("1e6"), " m"),
            new Unit(new BigDecimal("1e3"), " k"));

    /** {@code 1,284}; negative with a true minus. */
    public static String count(long value) {
        return grouped(new BigDecimal(value), 0, RoundingMode.HALF_UP);
    }

    /** At most the given decimals, trailing zeros left out: {@code 13}, {@code 0.6}. */
    public static String decimal(BigDecimal value, int decimals) {
        return grouped(value, decimals, RoundingMode.HALF_UP);
    }

    /** With its sign, plus included; zero has none: {@code +11}, {@code −18}, {@code 0}. */
    public static String signed(BigDecimal value, int decimals) {
        BigDecimal rounded = value.setScale(decimals, RoundingMode.HALF_UP);
        return (rounded.signum() > 0 ? "+" : "") + grouped(value, decimals, RoundingMode.HALF_UP);
    }

    /** A ratio as a percentage with one decimal: {@code 31.2%}. */
    public static String percent(BigDecimal ratio) {
        return fixed(ratio.multiply(HUNDRED), 1) + "%";
    }

    /** A change of a ratio in percentage points with its sign: {@code +4.6 pp}. */
    public static String points(BigDecimal ratio) {
        BigDecimal points = ratio.multiply(HUNDRED).setScale(1, RoundingMode.HALF_UP);
        return (points.signum() > 0 ? "+" : "") + fixed(points, 1) + " pp";
    }

    /** A relative change as a whole percentage with its sign: {@code +12%}. */
    public static String change(BigDecimal ratio) {
        BigDecimal percent = ratio.multiply(HUNDRED).setScale(0, RoundingMode.HALF_UP);
        return (percent.signum() > 0 ? "+" : "") + grouped(percent, 0, RoundingMode.HALF_UP) + "%";
    }

    /** Money with the sign of its qualifier: {@code > $13 bn}, {@code ~$640 m}, {@code ≤ $1.4 bn}, {@code $10 bn–$15 bn}. */
    public static String money(Money money) {
        String value = amount(money);
        return switch (money.qualifier()) {
            case EXACT, RANGE -> value;
            case MORE_THAN -> "> " + value;
            case AT_LEAST, VAGUE -> "\u2265 " + value;
            case UP_TO -> "\u2264 " + value;
            case LESS_THAN -> "< " + value;
            case ABOUT -> "~" + value;
        };
    }

    /** Money with its qualifier as a word, for sentences: {@code more than $13 bn}, {@code about $640 m}. */
    public static String moneyWords(Money money) {
        String value = amount(money);
        return switch (money.qualifier()) {
            case EXACT -> value;
            case RANGE -> value.replace("\u2013", " to ");
            case MORE_THAN -> "more than " + value;
            case AT_LEAST, VAGUE -> "at least " + value;
            case UP_TO -> "up to " + value;
            case LESS_THAN -> "less than " + value;
            case ABOUT -> "about " + value;
        };
    }

    /** {@code 8 May 2026}. */
    public static String day(LocalDate date) {
        return date.getDayOfMonth() + " " + MONTHS.get(date.getMonthValue() - 1) + " " + date.getYear();
    }

    /** {@code 8 May}: where the year is plain from what stands around it. */
    public static String shortDay(LocalDate date) {
        return date.getDayOfMonth() + " " + MONTHS.get(date.getMonthValue() - 1);
    }

    /** {@code Tuesday 12 May 2026}. */
    public static String weekday(LocalDate date) {
        return WEEKDAYS.get(date.getDayOfWeek().getValue() - 1) + " " + day(date);
    }

    /** {@code Tue 12 May}, for a subject line. */
    public static String shortWeekday(LocalDate date) {
        return WEEKDAYS.get(date.getDayOfWeek().getValue() - 1).substring(0, 3) + " " + shortDay(date);
    }

    /** {@code 8 May 2026 06:00}, in the given zone. */
    public static String moment(Instant instant, ZoneId zone) {
        ZonedDateTime local = instant.atZone(zone);
        return day(local.toLocalDate()) + " " + clock(local);
    }

    /** {@code 8 May 06:00}, in the given zone. */
    public static String shortMoment(Instant instant, ZoneId zone) {
        ZonedDateTime local = instant.atZone(zone);
        return shortDay(local.toLocalDate()) + " " + clock(local);
    }

    /** A stated date as exactly as it is stated: {@code 8 May 2026}, {@code May 2026}, {@code Q2 2026}, {@code 2019}; else its words. */
    public static String eventDate(EventDate date) {
        LocalDate day = date.date();
        if (day == null) {
            return date.isStated() ? date.asWritten() : ABSENT;
        }
        return switch (date.precision()) {
            case DAY, UNKNOWN -> day(day);
            case MONTH -> MONTHS.get(day.getMonthValue() - 1) + " " + day.getYear();
            case QUARTER -> "Q" + ((day.getMonthValue() + 2) / 3) + " " + day.getYear();
            case YEAR -> Integer.toString(day.getYear());
        };
    }

    /** Any cell as paper and mail print it. */
    public static String cell(Cell cell, ZoneId zone) {
        return switch (cell) {
            case Cell.Words words -> words.text();
            case Cell.Count count -> count(count.value());
            case Cell.Decimal decimal -> decimal(decimal.value(), decimal.decimals());
            case Cell.Ratio ratio -> percent(ratio.value());
            case Cell.Points points -> points(points.value());
            case Cell.Sum sum -> money(sum.money());
            case Cell.Day day -> day(day.date());
            case Cell.Moment moment -> moment(moment.instant(), zone);
            case Cell.Link link -> link.text();
            case Cell.RowRef ref -> ref.text();
            case Cell.Notes notes ->
                notes.numbers().stream().map(n -> "[" + n + "]").collect(Collectors.joining(" "));
            case Cell.Absent absent -> ABSENT;
        };
    }

    private static String clock(ZonedDateTime local) {
        return String.format(Locale.ROOT, "%02d:%02d", local.getHour(), local.getMinute());
    }

    /** A floor rounds down, a ceiling up, anything else to the nearest. */
    private static String amount(Money money) {
        RoundingMode rounding = switch (money.qualifier()) {
            case MORE_THAN, AT_LEAST, VAGUE -> RoundingMode.DOWN;
            case UP_TO, LESS_THAN -> RoundingMode.UP;
            case EXACT, ABOUT, RANGE -> RoundingMode.HALF_UP;
        };
        if (money.qualifier() == Qualifier.RANGE) {
            return one(money.min(), money.currency(), RoundingMode.HALF_UP)
                    + "\u2013"
                    + one(money.max(), money.currency(), RoundingMode.HALF_UP);
        }
        return one(money.min(), money.currency(), rounding);
    }

    private static String one(BigDecimal value, String currency, RoundingMode rounding) {
        String sign = SIGNS.containsKey(currency) ? SIGNS.get(currency) : currency + " ";
        if (value.compareTo(TEN_THOUSAND) < 0) {
            int decimals = value.stripTrailingZeros().scale() > 0 ? 2 : 0;
            return sign
                    + (decimals == 0
                            ? grouped(value, 0, rounding)
                            : value.setScale(2, rounding).toPlainString());
        }
        String larger = "";
        for (Unit unit : UNITS) {
            if (value.compareTo(unit.size()) >= 0) {
                BigDecimal rounded = value.divide(unit.size()).setScale(1, rounding);
                boolean full = rounded.compareTo(THOUSAND) == 0 && !larger.isEmpty();
                return sign + (full ? "1" + larger : grouped(rounded, 1, rounding) + unit.word());
            }
            larger = unit.word();
        }
        return sign + grouped(value, 0, rounding);
    }

    /** At most the given decimals, thousands grouped, a true minus. */
    private static String grouped(BigDecimal value, int decimals, RoundingMode rounding) {
        BigDecimal rounded = value.setScale(decimals, rounding).stripTrailingZeros();
        String plain = rounded.abs().toPlainString();
        int point = plain.indexOf('.');
        String whole = point < 0 ? plain : plain.substring(0, point);
        StringBuilder out = new StringBuilder();
        if (rounded.signum() < 0) {
            out.append(MINUS);
        }
        for (int i = 0; i < whole.length(); i++) {
            if (i > 0 && (whole.length() - i) % 3 == 0) {
                out.append(',');
            }
            out.append(whole.charAt(i));
        }
        return out.append(point < 0 ? "" : plain.substring(point)).toString();
    }

    /** Exactly the given decimals, for columns that are read on the decimal. */
    private static String fixed(BigDecimal value, int decimals) {
        BigDecimal rounded = value.setScale(decimals, RoundingMode.HALF_UP);
        return (rounded.signum() < 0 ? String.valueOf(MINUS) : "")
                + rounded.abs().toPlainString();
    }
}
