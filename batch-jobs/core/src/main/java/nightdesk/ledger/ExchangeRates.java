package nightdesk.ledger;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import nightdesk.fact.Money;
import nightdesk.fault.FaultKind;
import nightdesk.fault.NightdeskException;
import nightdesk.ledger.LedgerEntry.Converted;

/**
 * The European Central Bank's euro reference rates of the days that a file holds.
 *
 * <p>Format of the file (UTF-8, CSV): lines that begin with {@code #} are notes; the first other line is {@code date,USD,JPY,...} with ISO
 * 4217 codes; then one line for each TARGET day, any order, {@code 2026-04-13,1.1684,186.75,...}: units of the currency for one euro, empty
 * where the bank gave none.
 */
public final class ExchangeRates {
    /** No rates: only US dollars can be converted. */
    public static final ExchangeRates NONE = new ExchangeRates(new TreeMap<>());

    private static final String EUR = "EUR";
    private static final String USD = "USD";
    private final NavigableMap<LocalDate, Map<String, BigDecimal>> perEuro;

    private ExchangeRates(NavigableMap<LocalDate, Map<String, BigDecimal>> perEuro) {
        this.perEuro = perEuro;
    }

    /**
     * Reads the content of a rates file.
     *
     * @param file its name, for messages
     * @throws NightdeskException of kind USAGE if a line does not follow the format
     */
    public static ExchangeRates parse(String file, String content) {
        TreeMap<LocalDate, Map<String, BigDecimal>> days = new TreeMap<>();
        String[] heads = null;
        int number = 0;
        for (String line : content.split("\n", -1)) {
            number++;
            String trimmed = line.strip();
            if (trimmed.isEmpty() || trimmed.startsWith("#")) {
                continue;
            }
            String[] cells = trimmed.split(",", -1);
            if (heads == null) {
                if (!cells[0].equals("date") || !List.of(cells).contains(USD)) {
                    throw unfit(file, number, trimmed, "the head 'date,USD,...'");
                }
                heads = cells;
            } else if (cells.length != heads.length) {
                throw unfit(file, number, trimmed, heads.length + " columns as in the head");
            } else {
                days.put(day(file, number, trimmed, cells[0]), rates(file, number, trimmed, heads, cells));
            }
        }
        return new ExchangeRates(days);
    }

    /**
     * The sum in US dollars, in 16 significant digits, at the rate of the day or the last earlier TARGET
     * day; the qualifier stays.
     *
     * @return empty if there is no rate for the currency on or before the day
     */
    public Optional<Converted> inUsd(Money money, LocalDate day) {
        if (money.currency().equals(USD)) {
            return Optional.of(new Converted(money, BigDecimal.ONE, null));
        }
        for (Map.Entry<LocalDate, Map<String, BigDecimal>> entry :
                perEuro.headMap(day, true).descendingMap().entrySet()) {
            BigDecimal dollars = entry.getValue().get(USD);
            BigDecimal units = money.currency().equals(EUR)
                    ? BigDecimal.ONE
                    : entry.getValue().get(money.currency());
            if (dollars != null && units != null) {
                BigDecimal rate = dollars.divide(units, MathContext.DECIMAL64);
                Money converted = new Money(
                        money.min().multiply(rate, MathContext.DECIMAL64),
                        money.max().multiply(rate, MathContext.DECIMAL64),
                        USD,
                        money.qualifier());
                return Optional.of(new Converted(converted, rate, entry.getKey()));
            }
        }
        return Optional.empty();
    }

    /** First and last day held, as the Run sheet prints them: {@code 2022-01-03 to 2026-04-13}; empty if there are no rates. */
    public Optional<String> days() {
        return perEuro.isEmpty() ? Optional.empty() : Optional.of(perEuro.firstKey() + " to " + perEuro.lastKey());
    }

    private static LocalDate day(String file, int line, String found, String cell) {
        try {
            return LocalDate.parse(cell);
        } catch (DateTimeException e) {
            throw unfit(file, line, found, "an ISO date first");
        }
    }

    private static Map<String, BigDecimal> rates(String file, int line, String found, String[] heads, String[] cells) {
        Map<String, BigDecimal> rates = new HashMap<>();
        for (int i = 1; i < cells.length; i++) {
            if (!cells[i].isEmpty()) {
                try {
                    BigDecimal rate = new BigDecimal(cells[i]);
                    if (rate.signum() <= 0) {
                        throw new NumberFormatException("not above zero");
                    }
                    rates.put(heads[i], rate);
                } catch (NumberFormatException e) {
                    throw unfit(file, line, found, "a rate above zero or nothing under " + heads[i]);
                }
            }
        }
        return rates;
    }

    private static NightdeskException unfit(String file, int line, String found, String expected) {
        String excerpt = found.length() > 120 ? found.substring(0, 120) : found;
        return new NightdeskException(
                FaultKind.USAGE,
                file + ", line " + line + ": found '" + excerpt + "', expected " + expected
                        + ". Correct the line or restore the file.");
    }
}
