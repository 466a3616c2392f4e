package nightdesk.briefing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import nightdesk.fact.Money;

/**
 * The one place that prints numbers as words, so that a figure reads the same in every form. True minus, one decimal at most, never more
 * precision than the source; a bound is rounded so that it stays true.
 */
public final class Figures {
    /** Stands for what is not known or not disclosed; never 0. */
    public static final String UNKNOWN = "—";

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1_000);
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
    private static final List<String> MONTHS =
            List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");
    private static final List<Scale> SCALES = List.of(
            new Scale(new BigDecimal("1e12"), "tn", "trillions"),
            new Scale(new BigDecimal("1e9"), "bn", "billions"),
            new Scale(new BigDecimal("1e6"), "m", "millions"));

    private record Scale(BigDecimal unit, String sign, String plural) {}

    private Figures() {}

    /** A cell as a person reads it; moments in the desk's zone. */
    public static String of(Cell cell, ZoneId zone) {
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
            case Cell.Notes notes -> notes(notes.numbers());
            case Cell.Absent ignored -> UNKNOWN;
        };
    }

    /** {@code 1,284}. */
    public static String count(long value) {
        return grouped(BigDecimal.valueOf(value));
    }

    /** At most {@code decimals} decimals, trailing zeros dropped: {@code −18.5}. */
    public static String decimal(BigDecimal value, int decimals) {
        return grouped(trimmed(value.setScale(decimals, RoundingMode.HALF_UP)));
    }

    /** A ratio with one decimal: {@code 31.2%}. */
    public static String percent(BigDecimal ratio) {
        return percentNumber(ratio) + "%";
    }

    /** A ratio as percentage without its sign, for columns whose head says %: {@code 31.2}. */
    public static String percentNumber(BigDecimal ratio) {
        return grouped(ratio.multiply(HUNDRED).setScale(1, RoundingMode.HALF_UP));
    }

    /** A change in a ratio, with its sign: {@code +4.6 pp}. */
    public static String points(BigDecimal change) {
        return pointsNumber(change) + " pp";
    }

    /** The same without the unit, for columns whose head says pp: {@code +4.6}. */
    public static String pointsNumber(BigDecimal change) {
        return signed(change.multiply(HUNDRED).setScale(1, RoundingMode.HALF_UP));
    }

    /** A number with its sign; zero has none. */
    public static String signed(BigDecimal value) {
        return value.signum() > 0 ? "+" + grouped(value) : grouped(value);
    }

    /** Money with its qualifier: {@code > $13 bn}, {@code ~$640 m}, {@code ≤ €1.4 bn}, {@code $10 bn to $15 bn}, {@code $ billions}. */
    public static String money(Money money) {
        return switch (money.qualifier()) {
            case EXACT -> amount(money.min(), money.currency(), RoundingMode.HALF_UP);
            case MORE_THAN -> "> " + amount(money.min(), money.currency(), RoundingMode.DOWN);
            case AT_LEAST -> "≥ " + amount(money.min(), money.currency(), RoundingMode.DOWN);
            case UP_TO -> "≤ " + amount(money.max(), money.currency(), RoundingMode.UP);
            case LESS_THAN -> "< " + amount(money.max(), money.currency(), RoundingMode.UP);
            case ABOUT -> "~" + amount(money.min(), money.currency(), RoundingMode.HALF_UP);
            case RANGE -> {
                String min = amount(money.min(), money.currency(), RoundingMode.DOWN);
                String max = amount(money.max(), money.currency(), RoundingMode.UP);
                yield min.equals(max) ? min : min + " to " + max;
            }
            case VAGUE -> sign(money.currency()) + vague(money.min());
        };
    }

    /** {@code 23 Nov 2026}. */
    public static String day(LocalDate date) {
        return date.getDayOfMonth() + " " + MONTHS.get(date.getMonthValue() - 1) + " " + date.getYear();
    }

    /** {@code 22 Nov 2026, 06:00}. */
    public static String moment(Instant instant, ZoneId zone) {
        var local = instant.atZone(zone);
        return day(local.toLocalDate()) + String.format(Locale.ROOT, ", %02d:%02d", local.getHour(), local.getMinute());
    }

    /** {@code [1] [4]}. */
    public static String notes(List<Integer> numbers) {
        return numbers.stream().map(n -> "[" + n + "]").collect(Collectors.joining(" "));
    }

    private static String amount(BigDecimal value, String currency, RoundingMode rounding) {
        for (Scale scale : SCALES) {
            BigDecimal scaled = value.divide(scale.unit()).setScale(1, rounding);
            if (scaled.compareTo(BigDecimal.ONE) >= 0) {
                return sign(currency) + grouped(trimmed(scaled)) + " " + scale.sign();
            }
        }
        int decimals = value.compareTo(THOUSAND) < 0 && trimmed(value).scale() > 0 ? 2 : 0;
        return sign(currency) + grouped(value.setScale(decimals, rounding));
    }

    private static String vague(BigDecimal atLeast) {
        for (Scale scale : SCALES) {
            if (atLeast.compareTo(scale.unit()) >= 0) {
                return " " + scale.plural();
            }
        }
        return atLeast.compareTo(THOUSAND) >= 0 && atLeast.compareTo(MILLION) < 0 ? " thousands" : " unspecified";
    }

    private static String sign(String currency) {
        return switch (currency) {
            case "USD" -> "$";
            case "EUR" -> "€";
            case "GBP" -> "£";
            default -> currency + " ";
        };
    }

    private static BigDecimal trimmed(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private static String grouped(BigDecimal value) {
        String digits = value.abs().toPlainString();
        int point = digits.indexOf('.');
        int whole = point < 0 ? digits.length() : point;
        StringBuilder out = new StringBuilder(digits.length() + 8);
        if (value.signum() < 0) {
            out.append('−');
        }
        for (int i = 0; i < whole; i++) {
            if (i > 0 && (whole - i) % 3 == 0) {
                out.append(',');
            }
            out.append(digits.charAt(i));
        }
        return out.append(digits, whole, digits.length()).toString();
    }
}
