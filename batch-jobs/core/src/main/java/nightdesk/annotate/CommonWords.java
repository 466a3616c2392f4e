package nightdesk.annotate;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import nightdesk.annotate.Currencies.Name;

/** Tells money from the other meanings of words such as "pounds", "won", "real", "mark" and "crown". */
final class CommonWords {
    private static final BigDecimal LARGE = BigDecimal.valueOf(1000);
    private static final int NEAR = 60;

    private static final WordTable<Boolean> WEIGHT = WordTable.of(Map.ofEntries(
            Map.entry("weigh", true),
            Map.entry("weighs", true),
            Map.entry("weighing", true),
            Map.entry("weighed", true),
            Map.entry("weight", true),
            Map.entry("copper", true),
            Map.entry("uranium", true),
            Map.entry("zinc", true),
            Map.entry("lead", true),
            Map.entry("coffee", true),
            Map.entry("cargo", true),
            Map.entry("thrust", true),
            Map.entry("payload", true),
            Map.entry("lost", true),
            Map.entry("lose", true),
            Map.entry("gained", true),
            Map.entry("poundage", true),
            Map.entry("cocaine", true),
            Map.entry("marijuana", true),
            Map.entry("meat", true),
            Map.entry("beef", true),
            Map.entry("food", true),
            Map.entry("square", true),
            Map.entry("overweight", true),
            Map.entry("bomb", true),
            Map.entry("explosives", true),
            Map.entry("carbon", true),
            Map.entry("laundry", true),
            Map.entry("capacity", true)));

    /** What "pounds of" may still be money of. */
    private static final WordTable<Boolean> MONEY_NOUNS = WordTable.of(Map.ofEntries(
            Map.entry("debt", true),
            Map.entry("debts", true),
            Map.entry("cash", true),
            Map.entry("damage", true),
            Map.entry("damages", true),
            Map.entry("public", true),
            Map.entry("taxpayers", true),
            Map.entry("investment", true),
            Map.entry("assets", true),
            Map.entry("savings", true),
            Map.entry("funding", true),
            Map.entry("government", true),
            Map.entry("new", true),
            Map.entry("orders", true),
            Map.entry("shares", true),
            Map.entry("bonds", true)));

    private final String text;
    private final HomeCurrency home;
    private final Map<String, Boolean> counted = new HashMap<>();

    CommonWords(String text, HomeCurrency home) {
        this.text = text;
        this.home = home;
    }

    /**
     * Whether the word {@code [start, end)} after this number is a currency.
     *
     * @param countryGiven whether an adjective such as "Korean" stands with it
     */
    boolean isMoney(int start, int end, Name name, Numeral number, boolean countryGiven) {
        if (isBareMultiplier(start, end, number)) {
            return false;
        }
        String unit = name.unit().name();
        if (name.power() == 0 && unit.equals("pound")) {
            return countryGiven || isPounds(end, number);
        }
        if (unit.equals("mark") && end - start == 4 && !countryGiven && !isCounted("marks")) {
            return false;
        }
        if (unit.equals("won") && text.startsWith(" by ", end)) {
            return false;
        }
        if (unit.equals("realbr") && CardinalWords.isWord(text, end + 1, "estate")) {
            return false;
        }
        return switch (name.use()) {
            case ANY -> true;
            case LARGE ->
                countryGiven
                        || number.isScaled()
                        || number.vague()
                        || !isYear(number) && (isAtHome(name) || isCounted(text.substring(start, end)));
            case SCALED -> countryGiven || number.isScaled();
        };
    }

    /** "a billion-dollar plan", "million dollar homes": a size, not a sum. */
    private boolean isBareMultiplier(int start, int end, Numeral number) {
        boolean singular = end - start == 6 && CardinalWords.isWord(text, start, "dollar")
                || end - start == 3 && CardinalWords.isWord(text, start, "dlr")
                || end - start == 5 && CardinalWords.isWord(text, start, "pound");
        boolean counted =
                number.mantissa().compareTo(BigDecimal.ONE) != 0 || Character.isDigit(text.charAt(number.start()));
        boolean one = CardinalWords.isWord(text, number.start(), "one");
        return singular && (number.vague() || !counted && !one && number.isScaled());
    }

    private boolean isPounds(int end, Numeral number) {
        boolean british = home.mentionsOf("GB") > 0 || text.indexOf('£') >= 0;
        if (text.startsWith(" of ", end)) {
            int noun = end + 4;
            return british && MONEY_NOUNS.get(text, noun, WordTable.wordEnd(text, noun)) != null;
        }
        if (!british && !number.isScaled() || hasWeightNear(number.start(), end)) {
            return false;
        }
        return british || number.isScaled() && number.power() >= 6;
    }

    private boolean hasWeightNear(int start, int end) {
        int at = Math.max(0, start - NEAR);
        int stop = Math.min(text.length(), end + NEAR);
        at = at == 0 ? 0 : WordTable.wordEnd(text, at);
        while (at < stop) {
            int wordEnd = WordTable.wordEnd(text, at);
            if (wordEnd > at && WEIGHT.get(text, at, wordEnd) != null) {
                return true;
            }
            at = Math.max(wordEnd, at + 1);
        }
        return false;
    }

    /** Whether the text has millions of it elsewhere. */
    private boolean isCounted(String word) {
        return counted.computeIfAbsent(word, each -> text.contains(" mln " + each) || text.contains("illion " + each));
    }

    private boolean isAtHome(Name name) {
        for (String country : name.unit().byCountry().keySet()) {
            if (home.mentionsOf(country) > 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean isYear(Numeral number) {
        return !number.grouped()
                && number.end() - number.start() == 4
                && number.value().compareTo(BigDecimal.valueOf(2100)) < 0
                && number.value().compareTo(LARGE) >= 0;
    }
}
