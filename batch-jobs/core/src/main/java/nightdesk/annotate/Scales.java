package nightdesk.annotate;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Multipliers: "million", "mln", "bn", "Mrd.", "crore". A billion is 10^9 in English and Brazilian Portuguese and 10^12 in German, French and
 * Spanish.
 */
final class Scales {
    private static final WordTable<Integer> COMMON = table("""
            2 hundred
            3 thousand thousands tausend tsd tsd duizend tusen mila
            5 lakh lakhs lac lacs
            6 million millions mln mlns mn mm mio mill millionen miljoen miljoner millioner millón millones milione milioni milhão milhões milionów mln
            7 crore crores
            9 bn bln blns mrd mld md mds mdr milliard milliards milliarde milliarden miliardo miliardi miljard miljarder milliarder mia miliardów mia
            12 trillion trillions trn trln tln tn biljoen
            """);
    private static final WordTable<Integer> SHORT = table("""
            6 mil
            9 billion billions bil
            """);
    private static final WordTable<Integer> LONG = table("""
            12 billion billionen billions billón billones biljoner bio
            18 trillion trillionen trillions trillón trillones
            """);
    private static final WordTable<Integer> SPANISH = table("3 mil\n");
    private static final WordTable<Integer> PORTUGUESE = table("""
            3 mil
            9 bilhão bilhões bi
            6 mi
            12 trilhão trilhões tri
            """);
    private static final WordTable<Integer> FRENCH = table("""
            3 mille millier milliers
            """);

    private Scales() {}

    /** Power of ten of the multiplier {@code [start, end)} in a language; null if the word is none. */
    static @Nullable Integer power(String text, int start, int end, TextLanguage language) {
        Integer own = switch (language) {
            case ENGLISH, CHINESE, JAPANESE, KOREAN -> SHORT.get(text, start, end);
            case GERMAN, DUTCH, SWEDISH, DANISH, NORWEGIAN, POLISH, ITALIAN -> LONG.get(text, start, end);
            case FRENCH -> either(FRENCH.get(text, start, end), LONG.get(text, start, end));
            case SPANISH -> either(SPANISH.get(text, start, end), LONG.get(text, start, end));
            case PORTUGUESE -> either(PORTUGUESE.get(text, start, end), SHORT.get(text, start, end));
        };
        return own != null ? own : COMMON.get(text, start, end);
    }

    /** Power of ten of a single letter after digits: "$5m", "10K"; 0 if it is none. */
    static int letterPower(char c) {
        return switch (c) {
            case 'k', 'K' -> 3;
            case 'm', 'M' -> 6;
            case 'b', 'B' -> 9;
            case 't', 'T' -> 12;
            default -> 0;
        };
    }

    /** Power of ten of a Chinese, Japanese or Korean multiplier; 0 if the character is none. */
    static int cjkPower(char c) {
        return switch (c) {
            case '百', '백' -> 2;
            case '千', '천' -> 3;
            case '万', '萬', '만' -> 4;
            case '亿', '億', '억' -> 8;
            case '兆', '조' -> 12;
            default -> 0;
        };
    }

    private static @Nullable Integer either(@Nullable Integer first, @Nullable Integer second) {
        return first != null ? first : second;
    }

    private static WordTable<Integer> table(String lines) {
        Map<String, Integer> words = new HashMap<>();
        for (String line : lines.lines().toList()) {
            String[] fields = line.trim().split(" ", -1);
            for (int i = 1; i < fields.length; i++) {
                words.put(fields[i], Integer.valueOf(fields[0]));
            }
        }
        return WordTable.of(words);
    }
}
