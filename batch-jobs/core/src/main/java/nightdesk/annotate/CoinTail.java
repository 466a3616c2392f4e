package nightdesk.annotate;

import java.math.BigDecimal;

/** Cents that follow their coin: "one dollar and two", "15 Dollar 50", "20 ringgit and 43c", "thirteen dollars forty-five". */
final class CoinTail {
    private static final BigDecimal LARGE = BigDecimal.valueOf(1000);

    private CoinTail() {}

    /** The sum with the cents that follow it; the sum itself if none do. */
    static Sum added(String text, Sum sum, TextLanguage language) {
        Numeral number = sum.number();
        if (number.isScaled()
                || number.vague()
                || sum.power() != 0
                || number.mantissa().stripTrailingZeros().scale() > 0) {
            return sum;
        }
        int at = sum.end();
        for (String link : new String[] {" and ", " und ", " et ", " con ", " "}) {
            if (text.startsWith(link, at)) {
                at += link.length();
                break;
            }
        }
        Numeral cents = at > sum.end() && at < text.length() ? Numerals.read(text, at, language) : null;
        if (cents == null
                || cents.isScaled()
                || cents.vague()
                || cents.value().compareTo(BigDecimal.valueOf(99)) > 0
                || cents.mantissa().scale() > 0) {
            return sum;
        }
        int end = partEnd(text, cents.end());
        boolean linked = at > sum.end() + 1;
        if (end == 0) {
            boolean twoDigits = cents.value().compareTo(BigDecimal.TEN) >= 0 || linked;
            boolean small = number.value().compareTo(LARGE) < 0;
            boolean closes = endsSentence(text, cents.end()) || linked && text.startsWith(" and ", cents.end());
            if (!twoDigits || !small || !closes) {
                return sum;
            }
            end = cents.end();
        }
        Numeral both =
                Numeral.of(number.start(), end, number.value().add(cents.value().movePointLeft(2)), 0);
        return new Sum(sum.start(), end, both, 0, sum.iso(), sum.markFirst(), sum.rule());
    }

    private static boolean endsSentence(String text, int at) {
        char c = charAt(text, at);
        char next = charAt(text, at + 1);
        return c == '\0' || (c == '.' || c == '!' || c == '?') && !(next >= '0' && next <= '9');
    }

    /** End of "cents", "c", "sens" at {@code at}; 0 if no such word follows. */
    private static int partEnd(String text, int at) {
        int word = charAt(text, at) == ' ' ? at + 1 : at;
        int end = WordTable.wordEnd(text, word);
        if (end == word) {
            return 0;
        }
        Currencies.Word found = Currencies.word(text, word, end);
        boolean part = found != null && found.after() != null && found.after().power() == -2;
        return part || end == word + 1 && charAt(text, word) == 'c' ? end : 0;
    }

    private static char charAt(String text, int at) {
        return at >= 0 && at < text.length() ? text.charAt(at) : '\0';
    }
}
