package nightdesk.annotate;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Numbers with their multipliers, in digits ("4.7 billion", "25,000bn", "2 1/2 mln", "5 lakh crore") and words ("half a billion",
 * "one-and-a-half million", "achtundsiebzig Millionen", "tens of millions"). Every reading looks at a bounded stretch of text.
 */
final class Numerals {
    private static final int MOST_TOKENS = 10;

    /** Words beside numbers and multipliers that can stand inside a number. */
    private static final WordTable<Boolean> GLUE = WordTable.of(Map.ofEntries(
            Map.entry("a", true),
            Map.entry("an", true),
            Map.entry("and", true),
            Map.entry("of", true),
            Map.entry("half", true),
            Map.entry("quarter", true),
            Map.entry("quarters", true),
            Map.entry("hundred", true),
            Map.entry("point", true),
            Map.entry("cent", true),
            Map.entry("cents", true),
            Map.entry("several", true),
            Map.entry("few", true),
            Map.entry("many", true),
            Map.entry("couple", true),
            Map.entry("tens", true),
            Map.entry("dozens", true),
            Map.entry("hundreds", true),
            Map.entry("thousands", true),
            Map.entry("et", true),
            Map.entry("y", true)));

    private static final WordTable<Integer> VAGUE_COUNTS = WordTable.of(Map.of(
            "tens",
            20,
            "dozens",
            24,
            "hundreds",
            200,
            "thousands",
            2000,
            "several",
            2,
            "few",
            2,
            "many",
            2,
            "couple",
            2));

    private Numerals() {}

    /** The number at {@code from}; null if none starts there. */
    static @Nullable Numeral read(String text, int from, TextLanguage language) {
        if (from >= text.length()) {
            return null;
        }
        char c = text.charAt(from);
        if (c >= '0' && c <= '9' || c == '.' || c == '½' || c == '¼' || c == '¾') {
            Numeral digits = DigitReader.read(text, from, language);
            return digits == null ? null : withScale(text, digits, language);
        }
        return WordTable.isLetter(c) ? words(text, from, language) : null;
    }

    /**
     * The number that ends at {@code end}.
     *
     * @param floor no number starts before it
     */
    static @Nullable Numeral endingAt(String text, int end, int floor, TextLanguage language) {
        int[] starts = new int[MOST_TOKENS];
        int count = 0;
        int at = end;
        while (count < MOST_TOKENS) {
            int start = tokenStart(text, at, floor, language);
            if (start == at || start < floor) {
                break;
            }
            starts[count++] = start;
            at = start;
            if (at > floor && (text.charAt(at - 1) == ' ' || text.charAt(at - 1) == '-')) {
                at--;
            } else if (at > floor && text.charAt(at - 1) == '.' && at > 1 && WordTable.isLetter(text.charAt(at - 2))) {
                at--;
            }
        }
        for (int i = count - 1; i >= 0; i--) {
            if (isInsideToken(text, starts[i])) {
                continue;
            }
            Numeral numeral = read(text, starts[i], language);
            if (numeral != null && numeral.end() == end) {
                return numeral;
            }
        }
        return null;
    }

    /** Start of the number-like token that ends at {@code at}; {@code at} if there is none. */
    private static int tokenStart(String text, int at, int floor, TextLanguage language) {
        int start = at;
        int lowest = Math.max(floor, at - 48);
        while (start > lowest && WordTable.isLetter(text.charAt(start - 1))) {
            start--;
        }
        if (start < at) {
            boolean glued = start > floor && isDigit(text.charAt(start - 1));
            boolean known = Scales.power(text, start, at, language) != null
                    || CardinalWords.value(text, start, at, language) >= 0
                    || GLUE.get(text, start, at) != null
                    || at - start == 1 && Scales.letterPower(text.charAt(start)) > 0;
            if (!known) {
                return at;
            }
            if (!glued) {
                return start;
            }
        } else if (start > lowest && Scales.cjkPower(text.charAt(start - 1)) > 0) {
            start--;
        }
        int digits = start;
        while (digits > lowest && isNumberSign(text.charAt(digits - 1))) {
            digits--;
        }
        while (digits < start
                && !isDigit(text.charAt(digits))
                && !isVulgar(text.charAt(digits))
                && !isPointBeforeDigit(text, digits)) {
            digits++;
        }
        return digits;
    }

    private static boolean isPointBeforeDigit(String text, int at) {
        return text.charAt(at) == '.' && at + 1 < text.length() && isDigit(text.charAt(at + 1));
    }

    /** A number does not start inside a word, a model number or another number. */
    private static boolean isInsideToken(String text, int start) {
        if (start == 0) {
            return false;
        }
        char before = text.charAt(start - 1);
        if (WordTable.isLetter(before) || isDigit(before)) {
            return !(WordTable.isLetter(before)
                    && Currencies.word(text, WordTable.wordStart(text, start), start) != null);
        }
        return (before == '.' || before == ',')
                && start > 1
                && isDigit(text.charAt(start - 2))
                && isDigit(text.charAt(start));
    }

    private static @Nullable Numeral words(String text, int from, TextLanguage language) {
        Numeral vague = vague(text, from, language);
        if (vague != null) {
            return vague;
        }
        if (language == TextLanguage.ENGLISH) {
            Numeral fraction = CardinalWords.fraction(text, from);
            if (fraction != null) {
                int end = fraction.end();
                for (String link : new String[] {" of a ", " a ", " of ", "-", " "}) {
                    if (text.startsWith(link, end)) {
                        Numeral scaled = withScale(
                                text, Numeral.of(from, end + link.length() - 1, fraction.mantissa(), 0), language);
                        return scaled.isScaled() ? scaled : null;
                    }
                }
                return null;
            }
            if (CardinalWords.isWord(text, from, "a") || CardinalWords.isWord(text, from, "an")) {
                int end = WordTable.wordEnd(text, from);
                Numeral scaled = withScale(text, Numeral.of(from, end, BigDecimal.ONE, 0), language);
                return scaled.isScaled() ? withRest(text, scaled, language) : null;
            }
        }
        boolean hundredAlone = CardinalWords.isWord(text, from, "hundred");
        Numeral group = hundredAlone ? null : CardinalWords.group(text, from, language);
        if (group == null) {
            return scaleAlone(text, from, language);
        }
        Numeral whole = withPoint(text, group, language);
        int half = CardinalWords.andAHalf(text, whole.end());
        if (half > 0) {
            BigDecimal value = whole.mantissa().add(CardinalWords.andAHalfValue(text, whole.end(), half));
            whole = Numeral.of(from, whole.end() + half, value, 0);
        }
        return withScale(text, whole, language);
    }

    /** Number words that go on after the multiplier: "two million three hundred thousand". */
    private static Numeral withRest(String text, Numeral head, TextLanguage language) {
        int next = head.end();
        if (head.power() < 3 || next >= text.length() || text.charAt(next) != ' ') {
            return head;
        }
        next++;
        if (CardinalWords.isWord(text, next, "and")) {
            next += 4;
        }
        Numeral group = next < text.length() ? CardinalWords.group(text, next, language) : null;
        if (group == null) {
            return head;
        }
        Numeral rest = withScale(text, group, language);
        boolean smaller =
                rest.value().compareTo(BigDecimal.TEN.pow(head.power())) < 0 && (rest.isScaled() || head.power() == 3);
        return smaller ? Numeral.of(head.start(), rest.end(), head.value().add(rest.value()), 0) : head;
    }

    private static Numeral withPoint(String text, Numeral whole, TextLanguage language) {
        if (language != TextLanguage.ENGLISH || !text.startsWith(" point ", whole.end())) {
            return whole;
        }
        int word = whole.end() + 7;
        int digit = CardinalWords.value(text, word, WordTable.wordEnd(text, word), language);
        if (digit < 0 || digit > 9) {
            return whole;
        }
        BigDecimal value = whole.mantissa().add(BigDecimal.valueOf(digit, 1));
        return Numeral.of(whole.start(), WordTable.wordEnd(text, word), value, 0);
    }

    /** "tens of millions of", "billions of", "several million". */
    private static @Nullable Numeral vague(String text, int from, TextLanguage language) {
        int end = WordTable.wordEnd(text, from);
        int start = from;
        if (CardinalWords.isWord(text, from, "a") && text.startsWith(" ", end)) {
            start = end + 1;
            end = WordTable.wordEnd(text, start);
        }
        Integer count = language == TextLanguage.ENGLISH ? VAGUE_COUNTS.get(text, start, end) : null;
        if (count == null) {
            return null;
        }
        int next = text.startsWith(" of ", end) ? end + 4 : end + 1;
        if (next > end + 1 && CardinalWords.isWord(text, next, "a")) {
            return null;
        }
        if (CardinalWords.isWord(text, next, "hundred")) {
            // "a few hundred dollars", "several hundred million"
            Numeral hundreds = new Numeral(from, next + 7, BigDecimal.valueOf(count * 100L), 0, false, true);
            int[] scale = scaleAt(text, next + 7, language, false);
            return scale[0] == 0 ? hundreds : new Numeral(from, scale[1], hundreds.mantissa(), scale[0], false, true);
        }
        int nextEnd = next < text.length() ? WordTable.wordEnd(text, next) : next;
        Integer power = nextEnd > next ? Scales.power(text, next, nextEnd, language) : null;
        if (power != null) {
            return new Numeral(from, nextEnd, BigDecimal.valueOf(count), power, false, true);
        }
        return count >= 200 ? new Numeral(from, end, BigDecimal.valueOf(count), 0, false, true) : null;
    }

    /** "billions (of dollars)", "Milliarden (Euro)": more than one of them. */
    private static @Nullable Numeral scaleAlone(String text, int from, TextLanguage language) {
        int end = WordTable.wordEnd(text, from);
        char last = text.charAt(end - 1);
        boolean plural = end - from >= 6 && (last == 's' || last == 'n' && language == TextLanguage.GERMAN);
        Integer power = plural ? Scales.power(text, from, end, language) : null;
        return power == null ? null : new Numeral(from, end, BigDecimal.TWO, power, false, true);
    }

    /** The number with the multipliers that follow it. */
    static Numeral withScale(String text, Numeral number, TextLanguage language) {
        int end = number.end();
        int power = 0;
        // "$3+ billion"
        boolean plus = end + 1 < text.length() && text.charAt(end) == '+' && text.charAt(end + 1) == ' ';
        for (int round = 0; round < 3; round++) {
            int[] next = scaleAt(
                    text,
                    plus && round == 0 ? end + 1 : end,
                    language,
                    round == 0 && isDigitOrVulgar(text, number.end() - 1));
            if (next[0] == 0 || power >= 6 || power > 0 && !multiplies(power, next[0])) {
                break;
            }
            power += next[0];
            end = next[1];
        }
        if (power == 0) {
            return number;
        }
        BigDecimal mantissa = number.mantissa();
        int half = CardinalWords.andAHalf(text, end);
        if (half > 0 && language == TextLanguage.ENGLISH) {
            mantissa = mantissa.add(CardinalWords.andAHalfValue(text, end, half));
            end += half;
        }
        Numeral scaled = new Numeral(number.start(), end, mantissa, power, number.grouped(), false);
        return isDigitOrVulgar(text, number.end() - 1) ? scaled : withRest(text, scaled, language);
    }

    private static boolean multiplies(int power, int next) {
        return power == 2 || power == 3 && next >= 5 || power == 5 && next == 7 || power == 4 && next == 8;
    }

    /** Power and end of the multiplier at {@code end}; power 0 if there is none. */
    private static int[] scaleAt(String text, int end, TextLanguage language, boolean afterDigit) {
        if (end >= text.length()) {
            return new int[] {0, end};
        }
        int word = end;
        boolean spaced = false;
        while (word < text.length() && word < end + 2 && text.charAt(word) == ' ') {
            word++;
            spaced = true;
        }
        if (word == end && text.charAt(word) == '-') {
            word++;
            spaced = true;
        }
        if (word >= text.length()) {
            return new int[] {0, end};
        }
        int cjk = Scales.cjkPower(text.charAt(word));
        if (cjk > 0) {
            return new int[] {cjk, word + 1};
        }
        int wordEnd = WordTable.wordEnd(text, word);
        if (wordEnd == word || !spaced && !afterDigit) {
            return new int[] {0, end};
        }
        if (wordEnd - word == 1) {
            boolean taken = afterDigit && (!spaced || text.charAt(end) == ' ' && standsAlone(text, word));
            return new int[] {taken ? Scales.letterPower(text.charAt(word)) : 0, wordEnd};
        }
        Integer power = Scales.power(text, word, wordEnd, language);
        return new int[] {power == null ? 0 : power, wordEnd};
    }

    /** A capital letter by itself: "$5 M", not "$20 M&A fee" or "$5 T-shirt". */
    private static boolean standsAlone(String text, int letter) {
        if (!Character.isUpperCase(text.charAt(letter))) {
            return false;
        }
        char next = letter + 1 < text.length() ? text.charAt(letter + 1) : ' ';
        return next == ' '
                || next == '.'
                || next == ','
                || next == ';'
                || next == ':'
                || next == ')'
                || next == '\n'
                || next == '+'
                || next == '€'
                || next == '$'
                || next == '£'
                || next == '!'
                || next == '?';
    }

    private static boolean isDigitOrVulgar(String text, int at) {
        return isDigit(text.charAt(at)) || isVulgar(text.charAt(at));
    }

    private static boolean isVulgar(char c) {
        return c == '½' || c == '¼' || c == '¾';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isNumberSign(char c) {
        return isDigit(c) || c == '.' || c == ',' || c == '\'' || c == '/' || isVulgar(c);
    }
}
