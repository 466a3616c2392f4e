package nightdesk.annotate;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Numbers in words below a thousand times a thousand: "twenty-five", "achtundsiebzig", "quatre-vingt-dix"; halves and quarters in English. */
final class CardinalWords {
    private static final WordTable<Integer> ENGLISH = table(
            "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen",
            "twenty thirty forty fifty sixty seventy eighty ninety");
    private static final WordTable<Integer> FRENCH = table(
            "un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize",
            "vingt trente quarante cinquante soixante",
            "une=1");
    private static final WordTable<Integer> SPANISH = table(
            "un dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve",
            "veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa",
            "una=1",
            "uno=1",
            "cien=100",
            "doscientos=200",
            "trescientos=300",
            "quinientos=500");
    private static final WordTable<Integer> ITALIAN = table(
            "un due tre quattro cinque sei sette otto nove dieci undici dodici",
            "venti trenta quaranta cinquanta",
            "cento=100");
    private static final WordTable<Integer> PORTUGUESE = table(
            "um dois três quatro cinco seis sete oito nove dez onze doze",
            "vinte trinta quarenta cinquenta",
            "duas=2",
            "cem=100");
    private static final WordTable<Integer> DUTCH = table(
            "een twee drie vier vijf zes zeven acht negen tien elf twaalf",
            "twintig dertig veertig vijftig",
            "honderd=100",
            "één=1");
    private static final WordTable<Integer> NONE = table("", "");
    private static final WordTable<Integer> GERMAN_PARTS = table(
            "ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn",
            "zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig",
            "dreissig=30",
            "einen=1",
            "eine=1",
            "einem=1",
            "eins=1",
            "zwo=2");

    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal QUARTER = new BigDecimal("0.25");
    private static final BigDecimal THREE_QUARTERS = new BigDecimal("0.75");

    private CardinalWords() {}

    /** Value of one word, 0 to 999,999; -1 if it is no number. */
    static int value(String text, int start, int end, TextLanguage language) {
        if (end <= start || end - start > 60) {
            return -1;
        }
        Integer value = switch (language) {
            case ENGLISH, CHINESE, JAPANESE, KOREAN -> ENGLISH.get(text, start, end);
            case GERMAN -> german(text.substring(start, end).toLowerCase(Locale.ROOT));
            case FRENCH -> FRENCH.get(text, start, end);
            case SPANISH -> SPANISH.get(text, start, end);
            case ITALIAN -> ITALIAN.get(text, start, end);
            case PORTUGUESE -> PORTUGUESE.get(text, start, end);
            case DUTCH -> DUTCH.get(text, start, end);
            case SWEDISH, DANISH, NORWEGIAN, POLISH -> NONE.get(text, start, end);
        };
        return value == null ? -1 : value;
    }

    /** A group of words below one thousand ("two hundred and twenty-five") at {@code from}; its end is found in the result. Null if none. */
    static @Nullable Numeral group(String text, int from, TextLanguage language) {
        int value = -1;
        int end = from;
        int word = from;
        while (true) {
            int wordEnd = WordTable.wordEnd(text, word);
            int next = value(text, word, wordEnd, language);
            if (next >= 0 && fits(value, next, language)) {
                value = Math.max(value, 0) + (multiplies(value, next, language) ? value * (next - 1) : next);
            } else if (isHundred(text, word, wordEnd, language) && value < 100) {
                value = Math.max(value, 1) * 100;
            } else if (value < 0
                    || !isAnd(text, word, language)
                    || !isNumberAfter(text, wordEnd, language)
                    || value % 100 != 0 && language == TextLanguage.ENGLISH) {
                break;
            }
            if (!isAnd(text, word, language)) {
                end = wordEnd;
            }
            if (wordEnd >= text.length() || (text.charAt(wordEnd) != ' ' && text.charAt(wordEnd) != '-')) {
                break;
            }
            word = wordEnd + 1;
        }
        return value < 0 ? null : Numeral.of(from, end, BigDecimal.valueOf(value), 0);
    }

    /** "half", "a quarter", "three quarters", "one-half" at {@code from}; null if there is no such fraction. */
    static @Nullable Numeral fraction(String text, int from) {
        int word = from;
        boolean single = true;
        if (isWord(text, word, "a") || isWord(text, word, "one")) {
            word = after(text, word);
        } else if (isWord(text, word, "three")) {
            word = after(text, word);
            single = false;
        }
        int wordEnd = WordTable.wordEnd(text, word);
        if (isWord(text, word, "half") && single) {
            return Numeral.of(from, wordEnd, HALF, 0);
        }
        if (isWord(text, word, "quarter") && single) {
            return Numeral.of(from, wordEnd, QUARTER, 0);
        }
        return isWord(text, word, "quarters") && !single ? Numeral.of(from, wordEnd, THREE_QUARTERS, 0) : null;
    }

    /** Length of "and a half", "-and-a-half", "and a quarter" at {@code from}; 0 if it is not there. The quarter is told by its last letter. */
    static int andAHalf(String text, int from) {
        int word = from;
        for (String part : new String[] {"and", "a"}) {
            if (word >= text.length()
                    || (text.charAt(word) != ' ' && text.charAt(word) != '-')
                    || !isWord(text, word + 1, part)) {
                return 0;
            }
            word += 1 + part.length();
        }
        boolean separated = word < text.length() && (text.charAt(word) == ' ' || text.charAt(word) == '-');
        if (separated && isWord(text, word + 1, "half")) {
            return word + 5 - from;
        }
        return separated && isWord(text, word + 1, "quarter") ? word + 8 - from : 0;
    }

    /** What {@link #andAHalf} adds. */
    static BigDecimal andAHalfValue(String text, int from, int length) {
        return text.charAt(from + length - 1) == 'f' ? HALF : QUARTER;
    }

    /** Whether this very word, in small or capital letters, stands at {@code from}. */
    static boolean isWord(String text, int from, String word) {
        return text.regionMatches(true, from, word, 0, word.length())
                && WordTable.wordEnd(text, from) == from + word.length();
    }

    private static int after(String text, int word) {
        int end = WordTable.wordEnd(text, word);
        return end < text.length() && (text.charAt(end) == ' ' || text.charAt(end) == '-') ? end + 1 : end;
    }

    private static boolean fits(int value, int next, TextLanguage language) {
        if (value < 0) {
            return true;
        }
        if (language == TextLanguage.FRENCH) {
            return value % 20 == 0 && next < 20
                    || value % 10 == 0 && next < 10
                    || value % 100 == 0 && next < 100
                    || multiplies(value, next, language);
        }
        int tail = value % 100;
        return tail == 0 && next < 100 && value > 0 || tail >= 20 && tail % 10 == 0 && next < 10;
    }

    /** "quatre-vingt": four times twenty. */
    private static boolean multiplies(int value, int next, TextLanguage language) {
        return language == TextLanguage.FRENCH && value == 4 && next == 20;
    }

    private static boolean isHundred(String text, int start, int end, TextLanguage language) {
        return switch (language) {
            case ENGLISH -> isWord(text, start, "hundred");
            case FRENCH ->
                isWord(text, start, "cent")
                        || (isWord(text, start, "cents")
                                && end < text.length()
                                && text.charAt(end) == ' '
                                && followsScale(text, end + 1));
            default -> false;
        };
    }

    private static boolean followsScale(String text, int from) {
        return text.startsWith("mill", from);
    }

    private static boolean isAnd(String text, int start, TextLanguage language) {
        return switch (language) {
            case ENGLISH -> isWord(text, start, "and");
            case FRENCH -> isWord(text, start, "et");
            case SPANISH -> isWord(text, start, "y");
            default -> false;
        };
    }

    private static boolean isNumberAfter(String text, int end, TextLanguage language) {
        if (end >= text.length() || text.charAt(end) != ' ' && text.charAt(end) != '-') {
            return false;
        }
        return value(text, end + 1, WordTable.wordEnd(text, end + 1), language) >= 0;
    }

    /** A German number is one word: [x hundert][y[und]z], the whole before "tausend". */
    private static @Nullable Integer german(String word) {
        int thousand = word.indexOf("tausend");
        if (thousand >= 0) {
            Integer before = thousand == 0 ? Integer.valueOf(1) : german(word.substring(0, thousand));
            String rest = word.substring(thousand + 7);
            Integer after = rest.isEmpty() ? Integer.valueOf(0) : german(rest);
            return before == null || after == null || before > 999 ? null : before * 1000 + after;
        }
        int hundred = word.indexOf("hundert");
        if (hundred >= 0) {
            Integer before = hundred == 0 ? Integer.valueOf(1) : germanPart(word.substring(0, hundred));
            String rest = word.substring(hundred + 7);
            Integer after =
                    rest.isEmpty() ? Integer.valueOf(0) : german(rest.startsWith("und") ? rest.substring(3) : rest);
            return before == null || after == null || before > 9 || after > 99 ? null : before * 100 + after;
        }
        Integer part = germanPart(word);
        int and = word.indexOf("und");
        if (part != null || and <= 0) {
            return part;
        }
        Integer ones = germanPart(word.substring(0, and));
        Integer tens = germanPart(word.substring(and + 3));
        return ones == null || tens == null || ones > 9 || tens < 20 ? null : Integer.valueOf(ones + tens);
    }

    private static @Nullable Integer germanPart(String word) {
        return GERMAN_PARTS.get(word, 0, word.length());
    }

    private static WordTable<Integer> table(String ones, String tens, String... more) {
        Map<String, Integer> words = new HashMap<>();
        int value = 1;
        for (String word : ones.split(" ", -1)) {
            words.put(word, value++);
        }
        value = 20;
        for (String word : tens.split(" ", -1)) {
            words.put(word, value);
            value += 10;
        }
        for (String each : more) {
            int equals = each.indexOf('=');
            words.put(each.substring(0, equals), Integer.valueOf(each.substring(equals + 1)));
        }
        words.remove("");
        return WordTable.of(words);
    }
}
