package nightdesk.annotate;

import java.math.BigDecimal;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;

/**
 * Numbers in digits. Which sign groups thousands and which is the decimal one follows from the language; the other reading is taken only
 * where the language's own is impossible ("1.000.000" in English, "2.5" in German).
 */
final class DigitReader {
    private static final int LONGEST = 40;

    private final String text;
    private final char group;
    private final char decimal;
    private final boolean spaced;

    private final StringBuilder digits = new StringBuilder();
    private int at;
    private int groups;
    private int decimals;

    private DigitReader(String text, int from, TextLanguage language) {
        this.text = text;
        this.at = from;
        this.spaced = language.decimalComma();
        this.group = spaced ? '.' : ',';
        this.decimal = spaced ? ',' : '.';
    }

    /** The number in digits at {@code from}, without multiplier; null if there is none or it is something else, such as "1.2.3" or "5%". */
    static @Nullable Numeral read(String text, int from, TextLanguage language) {
        return new DigitReader(text, from, language).number();
    }

    private @Nullable Numeral number() {
        int from = at;
        int run = run();
        if (run > LONGEST || run == 0 && !isDigitAt(at + 1)) {
            return null;
        }
        if (run > 0 && run <= 3) {
            readGroups();
        }
        readDecimals();
        if (at - from > LONGEST || isDigitAt(at) || goesOn()) {
            return null;
        }
        BigDecimal value = new BigDecimal(digits.isEmpty() ? "0" : digits.toString()).movePointLeft(decimals);
        if (decimals == 0) {
            value = withFraction(value);
        }
        if (charAt(at) == '%') {
            return null;
        }
        return new Numeral(from, at, value, 0, groups > 0, false);
    }

    private int run() {
        int start = at;
        while (isDigitAt(at) && at - start <= LONGEST) {
            digits.append(text.charAt(at));
            at++;
        }
        return at - start;
    }

    private void readGroups() {
        while (groups < 10) {
            char c = charAt(at);
            boolean own = c == group && isGroup(at);
            boolean indian = c == ','
                    && group == ','
                    && isDigitAt(at + 1)
                    && isDigitAt(at + 2)
                    && charAt(at + 3) == ','
                    && isDigitAt(at + 4);
            boolean swiss = c == '\'' && isGroup(at);
            boolean space = c == ' '
                    && isGroup(at)
                    && (spaced
                            || groups > 0
                            || charAt(at + 4) == ' ' && isGroup(at + 4)
                            || text.startsWith(" 000", at));
            boolean other = c == decimal
                    && isGroup(at)
                    && (groups > 0
                            ? charAt(at - 4) == decimal
                            : charAt(at + 4) == decimal && isGroup(at + 4)
                                    || charAt(at + 4) == group && isDigitAt(at + 5) && !isGroup(at + 4));
            if (!own && !swiss && !space && !other && !indian) {
                return;
            }
            at++;
            run();
            groups++;
        }
    }

    private void readDecimals() {
        char c = charAt(at);
        if (c == decimal && isDigitAt(at + 1)) {
            at++;
            decimals = run();
        } else if (c == group && isDigitAt(at + 1) && !isGroup(at) && (groups == 0 || charAt(at - 4) == decimal)) {
            int length = 1;
            while (isDigitAt(at + 1 + length)) {
                length++;
            }
            // "10,5" cannot be thousands; in English only "10,50" and "10,5 bn" are taken, "1,2" may be a list.
            if (group == '.' || length == 2 || length == 1 && scaleFollows(at + 2)) {
                at++;
                decimals = run();
            }
        }
    }

    private boolean scaleFollows(int from) {
        int word = charAt(from) == ' ' ? from + 1 : from;
        char c = charAt(word);
        return c == 'm' || c == 'M' || c == 'b' || c == 'B' || c == '€' || c == 't' || c == 'T';
    }

    /** "2 1/2", "1-5/8", "½", "3/4". */
    private BigDecimal withFraction(BigDecimal whole) {
        BigDecimal vulgar = vulgar(charAt(at));
        if (vulgar != null) {
            at++;
            return whole.add(vulgar);
        }
        if (charAt(at) == '/' && groups == 0) {
            int end = denominatorEnd(at);
            if (end > 0) {
                BigDecimal fraction = whole.divide(new BigDecimal(text.substring(at + 1, end)), MathContext.DECIMAL64);
                at = end;
                return fraction;
            }
            return whole;
        }
        if ((charAt(at) == ' ' || charAt(at) == '-') && isDigitAt(at + 1)) {
            int slash = isDigitAt(at + 2) ? at + 3 : at + 2;
            int end = charAt(slash) == '/' ? denominatorEnd(slash) : 0;
            if (end > 0) {
                BigDecimal numerator = new BigDecimal(text.substring(at + 1, slash));
                at = end;
                return whole.add(
                        numerator.divide(new BigDecimal(text.substring(slash + 1, end)), MathContext.DECIMAL64));
            }
        }
        return whole;
    }

    private int denominatorEnd(int slash) {
        int end = slash + 1;
        while (isDigitAt(end) && end - slash < 4) {
            end++;
        }
        String denominator = end > slash + 1 ? text.substring(slash + 1, end) : "";
        boolean known = switch (denominator) {
            case "2", "3", "4", "5", "8", "10", "16", "32", "64" -> true;
            default -> false;
        };
        return known && charAt(end) != '/' ? end : 0;
    }

    private static @Nullable BigDecimal vulgar(char c) {
        return switch (c) {
            case '½' -> new BigDecimal("0.5");
            case '¼' -> new BigDecimal("0.25");
            case '¾' -> new BigDecimal("0.75");
            default -> null;
        };
    }

    /** A separator and exactly three digits. */
    private boolean isGroup(int separator) {
        return isDigitAt(separator + 1)
                && isDigitAt(separator + 2)
                && isDigitAt(separator + 3)
                && !isDigitAt(separator + 4);
    }

    /** A separator and a further digit: "1.2.3" is no number. */
    private boolean goesOn() {
        char c = charAt(at);
        return (c == '.' || c == ',') && isDigitAt(at + 1);
    }

    private char charAt(int index) {
        return index >= 0 && index < text.length() ? text.charAt(index) : '\0';
    }

    private boolean isDigitAt(int index) {
        char c = charAt(index);
        return c >= '0' && c <= '9';
    }
}
