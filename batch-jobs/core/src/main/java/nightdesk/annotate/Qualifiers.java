package nightdesk.annotate;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nightdesk.fact.Qualifier;
import nightdesk.text.WordSet;
import org.jspecify.annotations.Nullable;

/** Words beside an amount that say how exactly it is given. */
final class Qualifiers {
    /**
     * A qualifier found.
     *
     * @param start where its word begins; the amount's own start if it follows the amount
     */
    record Found(Qualifier qualifier, int start) {}

    private static final int MOST_WORDS = 9;
    private static final int LONGEST_PHRASE = 5;

    private static final String ENGLISH = """
            MORE_THAN: more than|more then|over|above|exceeding|exceeds|exceed|exceeded|in excess of|upwards of|upward of|greater than|surpassing|surpasses|surpassed|surpass|topping|topped|tops|top|north of|higher than|well over|just over|just above|slightly over|slightly more than|a little over|little more than|well above|far more than|much more than|better than|beyond|excess of|as much as or more than
            AT_LEAST: at least|a minimum of|minimum of|minimum|no less than|not less than|as little as|no fewer than|at a minimum|at the very least
            UP_TO: up to|as much as|as high as|as many as|a maximum of|maximum of|maximum|at most|no more than|not more than|not exceeding|not to exceed|capped at|as large as|as big as|up to about|up to an estimated|up to approximately|up to roughly|up to around|upto|no greater than|not exceed|cap of|top of the range of|so much as
            ABOUT: about|around|approximately|approx|approximate|nearly|almost|roughly|some|an estimated|estimated|estimated at|estimates of|close to|closer to|circa|c|ca|in the region of|in the neighborhood of|in the neighbourhood of|in the vicinity of|somewhere around|somewhere near|on the order of|in the order of|just about|near|nearing|approaching|approached|approaches|nearly about|just shy of|more or less|very nearly|or about|or approximately|or roughly|or around|the equivalent of about|averaging about|an approximate|just around|virtually|practically
            LESS_THAN: less than|under|below|fewer than|lower than|just under|just below|well under|well below|slightly under|slightly below|slightly less than|a little under|a little less than|not quite|short of|much less than|far less than
            """;
    private static final String GERMAN = """
            MORE_THAN: über|mehr als|gut|weit über|knapp über|deutlich über|deutlich mehr als|oberhalb von
            AT_LEAST: mindestens|wenigstens|zumindest
            UP_TO: bis zu|höchstens|maximal|bis|nicht mehr als
            ABOUT: rund|etwa|ca|circa|zirka|knapp|fast|nahezu|annähernd|ungefähr|beinahe|schätzungsweise|um die|gegen|in etwa
            LESS_THAN: weniger als|unter|knapp unter
            """;
    private static final String FRENCH = """
            MORE_THAN: plus de|plus d|au-delà de|supérieur à|supérieure à|dépasse|dépassant
            AT_LEAST: au moins|au minimum|un minimum de
            UP_TO: jusqu'à|jusqu' à|jusqu|au plus|au maximum|un maximum de
            ABOUT: environ|d'environ|près de|quelque|quelques|presque|à peu près|autour de|approximativement|quasi|de l'ordre de
            LESS_THAN: moins de|moins d|inférieur à|à peine
            """;
    private static final String SPANISH = """
            MORE_THAN: más de|mas de|por encima de|superior a|superiores a
            AT_LEAST: al menos|por lo menos|como mínimo
            UP_TO: hasta|como máximo|un máximo de
            ABOUT: unos|unas|cerca de|alrededor de|aproximadamente|casi|en torno a
            LESS_THAN: menos de|por debajo de|inferior a
            """;
    private static final String ITALIAN = """
            MORE_THAN: oltre|più di|oltre i
            AT_LEAST: almeno
            UP_TO: fino a|al massimo
            ABOUT: circa|quasi|intorno a|intorno ai
            LESS_THAN: meno di
            """;
    private static final String PORTUGUESE = """
            MORE_THAN: mais de|acima de
            AT_LEAST: pelo menos|ao menos
            UP_TO: até
            ABOUT: cerca de|quase|aproximadamente|em torno de
            LESS_THAN: menos de|abaixo de
            """;
    private static final String DUTCH = """
            MORE_THAN: meer dan|ruim|boven de
            AT_LEAST: minstens|ten minste
            UP_TO: tot|maximaal|hooguit
            ABOUT: ongeveer|circa|bijna|zo'n|rond
            LESS_THAN: minder dan|onder
            """;

    /** After these an article makes a noun phrase: "over a $4 billion contract" is about a contract. */
    private static final Set<String> PREPOSITIONS = WordSet.of("""
            over under above below around about beyond near top tops toward towards
            """);

    /** Words that may stand between the qualifier and the amount. */
    private static final Set<String> FILLERS = WordSet.of("""
            a an another additional further extra total combined whopping staggering record cool whole full net just only or about
            around approximately roughly estimated some nearly potentially currently aggregate cumulative of eine einer einen
            weitere
            """);

    /** Words after which "over" says what a quarrel is about. */
    private static final Set<String> QUARRELS = WordSet.of("""
            protest protests dispute disputes row rows battle fight fights feud controversy concern concerns probe probed
            investigation investigated scandal talks negotiations questions questioned charged sentenced sentence arrested clash
            criticism criticized criticised anger fears worries complaint sue sues sued suing suit lawsuit lawsuits case trial
            jailed accused outrage uproar debate wrangle
            """);

    /** "turning over $5 million", "hand over $5 million": a verb, not a qualifier. */
    private static final Set<String> TRANSFERS =
            Set.of("turning", "turned", "turn", "hand", "handed", "handing", "taking", "take", "took", "taken");

    private static final Set<String> BEFORE_SUMS = WordSet.of("""
            of to for with at by from worth in is was were are be been has have had and than totaling totalling total valued pay
            paid pays paying raise raised raises raising invest invested spend spent on receive received cost costs costing reach
            reached exceed owes owed just well slightly little seeking secured generated earned lost loses won up down or that sold
            make made stole
            """);

    private static final Map<TextLanguage, Map<String, Qualifier>> PHRASES = Map.of(
            TextLanguage.ENGLISH, phrases(ENGLISH),
            TextLanguage.GERMAN, phrases(GERMAN),
            TextLanguage.FRENCH, phrases(FRENCH),
            TextLanguage.SPANISH, phrases(SPANISH),
            TextLanguage.ITALIAN, phrases(ITALIAN),
            TextLanguage.PORTUGUESE, phrases(PORTUGUESE),
            TextLanguage.DUTCH, phrases(DUTCH));

    private Qualifiers() {}

    /** The qualifier before or after the amount {@code [start, end)}; null if it is given exactly. */
    static @Nullable Found around(String text, int start, int end, TextLanguage language) {
        Found before = before(text, start, language);
        return before != null ? before : after(text, start, end, language);
    }

    private static @Nullable Found after(String text, int start, int end, TextLanguage language) {
        char c = end < text.length() ? text.charAt(end) : '\0';
        for (int plus = start + 1; plus < end; plus++) {
            if (text.charAt(plus) == '+') {
                return new Found(Qualifier.MORE_THAN, start);
            }
        }
        if (c == '+' && !isDigitAt(text, end + 1)
                || startsWithWord(text, end, "-plus")
                || startsWithWord(text, end, " plus") && !startsSum(text, end + 6)) {
            return new Found(Qualifier.MORE_THAN, start);
        }
        if (startsWithWord(text, end, " or more")
                || startsWithWord(text, end, " or higher")
                || startsWithWord(text, end, " or above")
                || startsWithWord(text, end, " oder mehr")
                || startsWithWord(text, end, " ou plus")
                || startsWithWord(text, end, " o más")
                || text.startsWith("以上", end)
                || text.startsWith("이상", end)
                || text.startsWith(" 이상", end)) {
            return new Found(Qualifier.AT_LEAST, start);
        }
        if (startsWithWord(text, end, " or less")
                || startsWithWord(text, end, " or lower")
                || startsWithWord(text, end, " maximum")
                || startsWithWord(text, end, " max")) {
            return new Found(Qualifier.UP_TO, start);
        }
        if (startsWithWord(text, end, " or so")
                || startsWithWord(text, end, "-odd")
                || startsWithWord(text, end, "-ish")
                || startsWithWord(text, end, " or thereabouts")) {
            return new Found(Qualifier.ABOUT, start);
        }
        if (text.startsWith("未満", end)) {
            return new Found(Qualifier.LESS_THAN, start);
        }
        return text.startsWith("超", end) && language == TextLanguage.JAPANESE
                ? new Found(Qualifier.MORE_THAN, start)
                : null;
    }

    private static boolean startsSum(String text, int at) {
        return at < text.length()
                && (text.charAt(at) == '$'
                        || text.charAt(at) == '€'
                        || text.charAt(at) == '£'
                        || isDigitAt(text, at)
                        || text.startsWith("a ", at)
                        || text.startsWith("an ", at)
                        || text.startsWith("up ", at));
    }

    private static @Nullable Found before(String text, int start, TextLanguage language) {
        char sign = start > 0 ? text.charAt(start - 1) : '\0';
        if (sign == ' ' && start > 1) {
            sign = text.charAt(start - 2);
        }
        switch (sign) {
            case '~', '≈' -> {
                return new Found(Qualifier.ABOUT, start - 1);
            }
            case '>' -> {
                return isMarkup(text, start) ? null : new Found(Qualifier.MORE_THAN, start - 1);
            }
            case '<' -> {
                return isMarkup(text, start) ? null : new Found(Qualifier.LESS_THAN, start - 1);
            }
            case '≥' -> {
                return new Found(Qualifier.AT_LEAST, start - 1);
            }
            default -> {}
        }
        if (sign > 0x3000) {
            return cjkBefore(text, start);
        }
        Map<String, Qualifier> phrases = PHRASES.getOrDefault(language, Map.of());
        return phrases.isEmpty() ? null : new WordsBefore(text, start).qualifier(phrases);
    }

    /** The bracket of a tag: a letter or sign stands right before it. */
    private static boolean isMarkup(String text, int start) {
        int sign = text.charAt(start - 1) == ' ' ? start - 2 : start - 1;
        char before = sign > 0 ? text.charAt(sign - 1) : ' ';
        return before != ' ' && before != '(' && before != '\n';
    }

    private static @Nullable Found cjkBefore(String text, int start) {
        String[][] words = {
            {"超过", "MORE_THAN"},
            {"超過", "MORE_THAN"},
            {"逾", "MORE_THAN"},
            {"超", "MORE_THAN"},
            {"约", "ABOUT"},
            {"約", "ABOUT"},
            {"近", "ABOUT"},
            {"약", "ABOUT"},
            {"最多", "UP_TO"},
            {"高达", "UP_TO"},
            {"高達", "UP_TO"},
            {"最大", "UP_TO"},
            {"최대", "UP_TO"},
            {"至少", "AT_LEAST"},
            {"최소", "AT_LEAST"},
            {"不到", "LESS_THAN"}
        };
        int end = text.charAt(start - 1) == ' ' ? start - 1 : start;
        for (String[] word : words) {
            if (text.startsWith(word[0], end - word[0].length())) {
                return new Found(Qualifier.valueOf(word[1]), end - word[0].length());
            }
        }
        return null;
    }

    private static boolean startsWithWord(String text, int at, String word) {
        int end = at + word.length();
        return text.startsWith(word, at) && (end >= text.length() || !WordTable.isLetter(text.charAt(end)));
    }

    private static boolean isDigitAt(String text, int at) {
        return at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }

    private static Map<String, Qualifier> phrases(String lists) {
        Map<String, Qualifier> phrases = new HashMap<>();
        for (String line : lists.lines().toList()) {
            int colon = line.indexOf(':');
            for (String phrase : line.substring(colon + 1).trim().split("\\|", -1)) {
                phrases.put(phrase, Qualifier.valueOf(line.substring(0, colon)));
            }
        }
        return Map.copyOf(phrases);
    }

    /** The last words before an amount, nearest first, as far as only spaces part them. */
    private static final class WordsBefore {
        private final String text;
        private final String[] words = new String[MOST_WORDS];
        private final int[] starts = new int[MOST_WORDS];
        private int count;

        WordsBefore(String text, int start) {
            this.text = text;
            int at = start;
            while (count < MOST_WORDS) {
                int end = at;
                while (end > 0 && text.charAt(end - 1) == ' ') {
                    end--;
                }
                if (end == at && at != start || end == 0) {
                    break;
                }
                int wordEnd = end > 1 && text.charAt(end - 1) == '.' && count == 0 ? end - 1 : end;
                int from = wordEnd;
                while (from > 0 && (WordTable.isLetter(text.charAt(from - 1)) || text.charAt(from - 1) == '\'')) {
                    from--;
                }
                if (from == wordEnd || wordEnd - from > 20) {
                    break;
                }
                String word = text.substring(from, wordEnd).toLowerCase(Locale.ROOT);
                if (wordEnd < end
                        && !word.equals("approx")
                        && !word.equals("ca")
                        && !word.equals("c")
                        && !word.equals("est")
                        && !word.equals("max")
                        && !word.equals("min")) {
                    break;
                }
                words[count] = word;
                starts[count++] = from;
                at = from;
            }
        }

        @Nullable
        Found qualifier(Map<String, Qualifier> phrases) {
            boolean article = false;
            for (int skipped = 0; skipped < Math.min(4, count); skipped++) {
                for (int length = Math.min(LONGEST_PHRASE, count - skipped); length >= 1; length--) {
                    Qualifier qualifier = phrases.get(phrase(skipped, length));
                    if (qualifier != null && stands(skipped, length, article, qualifier)) {
                        return new Found(qualifier, starts[skipped + length - 1]);
                    }
                }
                if (!FILLERS.contains(words[skipped])) {
                    return null;
                }
                article |= words[skipped].length() <= 2 && words[skipped].startsWith("a");
            }
            return null;
        }

        private boolean stands(int skipped, int length, boolean article, Qualifier qualifier) {
            String first = words[skipped + length - 1];
            String last = words[skipped];
            if (article && PREPOSITIONS.contains(last)) {
                return false;
            }
            if (length == 1 && last.equals("over")) {
                return !isQuarrel(skipped + 1);
            }
            if (length == 1 && last.equals("about")) {
                return skipped + 1 >= count || !isTalk(words[skipped + 1]);
            }
            if (length == 1 && (first.equals("c") || first.equals("top"))) {
                return starts[skipped] == 0 || text.charAt(starts[skipped]) == first.charAt(0);
            }
            return qualifier != Qualifier.VAGUE;
        }

        private boolean isQuarrel(int before) {
            if (before < count && TRANSFERS.contains(words[before])) {
                return true;
            }
            if (before < count && BEFORE_SUMS.contains(words[before])) {
                return false;
            }
            for (int i = before; i < count; i++) {
                if (QUARRELS.contains(words[i])) {
                    return true;
                }
            }
            return false;
        }

        private static boolean isTalk(String word) {
            return switch (word) {
                case "concerns",
                        "questions",
                        "talk",
                        "talks",
                        "worries",
                        "asked",
                        "know",
                        "complained",
                        "concerned",
                        "worried",
                        "nothing",
                        "anything" -> true;
                default -> false;
            };
        }

        private String phrase(int skipped, int length) {
            if (length == 1) {
                return words[skipped];
            }
            StringBuilder phrase = new StringBuilder();
            for (int i = skipped + length - 1; i >= skipped; i--) {
                phrase.append(words[i]);
                if (i > skipped) {
                    phrase.append(' ');
                }
            }
            return phrase.toString();
        }
    }
}
