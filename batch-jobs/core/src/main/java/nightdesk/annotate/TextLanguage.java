package nightdesk.annotate;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nightdesk.article.ArticleText;
import org.jspecify.annotations.Nullable;

/**
 * The language a text is written in, as far as reading numbers depends on it: which sign is the decimal one and how big a billion is. It comes
 * from the article, else from the stop words of the text as a whole; a single number never decides it.
 */
enum TextLanguage {
    ENGLISH("en", false),
    GERMAN("de", true),
    FRENCH("fr", true),
    SPANISH("es", true),
    ITALIAN("it", true),
    PORTUGUESE("pt", true),
    DUTCH("nl", true),
    SWEDISH("sv", true),
    DANISH("da", true),
    NORWEGIAN("no", true),
    POLISH("pl", true),
    CHINESE("zh", false),
    JAPANESE("ja", false),
    KOREAN("ko", false);

    private static final int SAMPLE = 3000;

    /** Each word with the languages it is frequent in. */
    private static final WordTable<TextLanguage[]> STOP_WORDS = stopWords("""
            en: the and of to in for that with is was on by from its said has will are it at an as or but be which would after vs up net not his a our we you this than more up
            de: der die das und nicht ist mit für auf ein eine den dem des von zu im in sich auch es hat wird bei um nur sie er kostet
            fr: de le la les en a et du une est dans pour que qui sur pas au aux avec par plus ont sont son ses elle il cette
            es: de la en a el los las del y una por para con que se su lo como más fue sus al ha
            it: la in a il lo gli della di che e un per con non una sono nel dei delle ha
            pt: o a de os da do das dos e um uma para com não em que por mais na no foi
            nl: de in het een van en de op te voor met zijn is niet dat aan ook bij naar
            sv: och att det som en är av för med på till den har inte om
            da: og at det som en er af for med på til den har ikke om blev
            no: og at det som en er av for med på til den har ikke om ble
            pl: i w na z że do się nie jest to od za przez oraz
            """);

    private final String code;
    private final boolean decimalComma;

    TextLanguage(String code, boolean decimalComma) {
        this.code = code;
        this.decimalComma = decimalComma;
    }

    /** Whether the comma is the decimal sign and the point groups thousands. */
    boolean decimalComma() {
        return decimalComma;
    }

    /** The language the article names, or the one its stop words tell; English if nothing tells. */
    static TextLanguage of(ArticleText article) {
        TextLanguage named = named(article.language());
        return named != null ? named : told(article.text().chars());
    }

    private static @Nullable TextLanguage named(String tag) {
        if (tag.length() < 2) {
            return null;
        }
        String language = tag.substring(0, 2).toLowerCase(Locale.ROOT);
        if (language.equals("nb") || language.equals("nn")) {
            return NORWEGIAN;
        }
        for (TextLanguage each : values()) {
            if (each.code.equals(language)) {
                return each;
            }
        }
        return null;
    }

    private static TextLanguage told(String text) {
        int[] hits = new int[values().length];
        int end = Math.min(text.length(), SAMPLE);
        int i = 0;
        while (i < end) {
            char c = text.charAt(i);
            if (WordTable.isLetter(c)) {
                int wordEnd = WordTable.wordEnd(text, i);
                TextLanguage[] languages = STOP_WORDS.get(text, i, wordEnd);
                if (languages != null) {
                    for (TextLanguage language : languages) {
                        hits[language.ordinal()]++;
                    }
                }
                i = wordEnd;
            } else {
                countScript(c, hits);
                i++;
            }
        }
        TextLanguage best = ENGLISH;
        for (TextLanguage each : values()) {
            if (hits[each.ordinal()] > hits[best.ordinal()]) {
                best = each;
            }
        }
        int english = hits[ENGLISH.ordinal()];
        boolean clear = hits[best.ordinal()] > english + 1;
        boolean brief = text.length() < 80 && english == 0;
        return clear || brief ? best : ENGLISH;
    }

    private static void countScript(char c, int[] hits) {
        if (c < 0x3000) {
            return;
        }
        if (c >= '\uAC00' && c <= '\uD7A3') {
            hits[KOREAN.ordinal()] += 2;
        } else if (c >= '\u3041' && c <= '\u30FF') {
            // Japanese is written in Chinese characters too.
            hits[JAPANESE.ordinal()] += 3;
        } else if (c >= '\u4E00' && c <= '\u9FFF') {
            hits[CHINESE.ordinal()] += 1;
        }
    }

    private static WordTable<TextLanguage[]> stopWords(String lists) {
        Map<String, Set<TextLanguage>> words = new HashMap<>();
        for (String line : lists.lines().toList()) {
            int colon = line.indexOf(':');
            TextLanguage language = Objects.requireNonNull(named(line.substring(0, colon)));
            for (String word : line.substring(colon + 1).trim().split(" ", -1)) {
                words.computeIfAbsent(word, each -> EnumSet.noneOf(TextLanguage.class))
                        .add(language);
            }
        }
        Map<String, TextLanguage[]> fixed = new HashMap<>();
        words.forEach((word, languages) -> fixed.put(word, languages.toArray(TextLanguage[]::new)));
        return WordTable.of(fixed);
    }
}
