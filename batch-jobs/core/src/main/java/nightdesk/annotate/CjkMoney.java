package nightdesk.annotate;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Sums in Chinese, Japanese and Korean: number, myriads, currency, mostly without spaces: "130亿美元", "1兆2000億円", "13조 5천억 원". */
final class CjkMoney {
    private static final int LONGEST = 30;
    private static final String DIGITS = "〇一二三四五六七八九";

    private CjkMoney() {}

    /** Whether a character may begin or be the name of a currency. */
    static boolean isCue(char c) {
        return switch (c) {
            case '元', '円', '圆', '圓', '원', '달', '유', '엔', '위', '파', '镑', '鎊', 'ド', 'ユ', 'ポ', 'ウ', '铢', '币', '幣' -> true;
            default -> false;
        };
    }

    /** The sum whose currency word has its cue at {@code at}; null if no number stands before it. */
    static @Nullable Sum at(String text, int at, int floor) {
        char c = text.charAt(at);
        if (c == '元' || c == '圆' || c == '圓') {
            char before = at > floor ? text.charAt(at - 1) : ' ';
            String iso = switch (before) {
                case '美' -> "USD";
                case '欧', '歐' -> "EUR";
                case '日' -> "JPY";
                case '港' -> "HKD";
                case '韩', '韓' -> "KRW";
                case '加' -> "CAD";
                case '澳' -> "AUD";
                case '新' -> "SGD";
                case '台' -> "TWD";
                default -> null;
            };
            int start = iso == null ? at : at - 1;
            int end = text.startsWith("人民币", at + 1) ? at + 4 : at + 1;
            return before(text, start, end, iso == null ? "CNY" : iso, floor);
        }
        if (c == '円') {
            return before(text, at, at + 1, "JPY", floor);
        }
        if (c == '镑' || c == '鎊') {
            return at > floor && text.charAt(at - 1) == '英' ? before(text, at - 1, at + 1, "GBP", floor) : null;
        }
        if (c == '铢') {
            return at > floor && text.charAt(at - 1) == '泰' ? before(text, at - 1, at + 1, "THB", floor) : null;
        }
        if (c == '币' || c == '幣') {
            boolean taiwan = text.startsWith("台", at - 1);
            boolean china = text.startsWith("人民", at - 2);
            return taiwan
                    ? before(text, at - (text.startsWith("新", at - 2) ? 2 : 1), at + 1, "TWD", floor)
                    : china ? before(text, at - 2, at + 1, "CNY", floor) : null;
        }
        return atWord(text, at, floor);
    }

    private static @Nullable Sum atWord(String text, int at, int floor) {
        String[][] words = {
            {"원", "KRW"},
            {"달러", "USD"},
            {"유로", "EUR"},
            {"엔", "JPY"},
            {"위안", "CNY"},
            {"파운드", "GBP"},
            {"ドル", "USD"},
            {"ユーロ", "EUR"},
            {"ポンド", "GBP"},
            {"ウォン", "KRW"}
        };
        for (String[] word : words) {
            if (text.startsWith(word[0], at)) {
                int start = at;
                String iso = word[1];
                if (iso.equals("USD") && at > floor) {
                    char before = text.charAt(at - 1);
                    iso = before == '豪' ? "AUD" : text.startsWith("香港", at - 2) ? "HKD" : iso;
                    start = before == '米' || before == '豪' ? at - 1 : text.startsWith("香港", at - 2) ? at - 2 : at;
                }
                return before(text, start, at + word[0].length(), iso, floor);
            }
        }
        return null;
    }

    private static @Nullable Sum before(String text, int markStart, int end, String iso, int floor) {
        int numberEnd = markStart;
        while (numberEnd > floor && text.charAt(numberEnd - 1) == ' ') {
            numberEnd--;
        }
        int start = numberEnd;
        int lowest = Math.max(floor, numberEnd - LONGEST);
        while (start > lowest && isNumberPart(text.charAt(start - 1))) {
            start--;
        }
        while (start < numberEnd && !isDigit(text.charAt(start)) && DIGITS.indexOf(text.charAt(start)) < 0) {
            start++;
        }
        if (start >= numberEnd) {
            return null;
        }
        BigDecimal value = value(text, start, numberEnd);
        Numeral number = value == null ? null : Numeral.of(start, numberEnd, value, 0);
        return number == null ? null : new Sum(start, end, number, 0, iso, false, "money.cjk");
    }

    /** Sum of the parts: each a number times the multipliers that follow it. Null if the digits make no number. */
    private static @Nullable BigDecimal value(String text, int start, int end) {
        BigDecimal total = BigDecimal.ZERO;
        StringBuilder digits = new StringBuilder();
        int at = start;
        while (at < end) {
            digits.setLength(0);
            while (at < end && Scales.cjkPower(text.charAt(at)) == 0) {
                char c = text.charAt(at++);
                int word = DIGITS.indexOf(c);
                if (word >= 0) {
                    digits.append(word);
                } else if (c != ',' && c != ' ') {
                    digits.append(c);
                }
            }
            int power = 0;
            while (at < end
                    && (Scales.cjkPower(text.charAt(at)) > 0
                            || text.charAt(at) == ' ' && at + 1 < end && Scales.cjkPower(text.charAt(at + 1)) > 0)) {
                power += Scales.cjkPower(text.charAt(at++));
            }
            int point = digits.indexOf(".");
            if (digits.isEmpty()
                    || point == 0
                    || point == digits.length() - 1
                    || point >= 0 && digits.indexOf(".", point + 1) >= 0
                    || power > 20) {
                return null;
            }
            total = total.add(new BigDecimal(digits.toString()).scaleByPowerOfTen(power));
        }
        return total;
    }

    private static boolean isNumberPart(char c) {
        return isDigit(c) || c == '.' || c == ',' || c == ' ' || Scales.cjkPower(c) > 0 || DIGITS.indexOf(c) >= 0;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
