package nightdesk.annotate;

import org.jspecify.annotations.Nullable;

/**
 * What follows "$5 million": "US", "CDN", "dollars", "Canadian dollars".
 *
 * @param end end of the amount with the mark, exclusive
 * @param iso the currency it names; null if it only says "dollars"
 */
record DollarMark(int end, @Nullable String iso) {
    /** The mark at {@code from}, where the number ends; null if there is none. */
    static @Nullable DollarMark at(String text, int from, HomeCurrency home) {
        if (text.startsWith(" (", from)) {
            // "$980 million (Canadian)": the bracket tells the currency and is no part of the amount.
            int close = WordTable.wordEnd(text, from + 2);
            boolean closed = close > from + 2 && charAt(text, close) == ')';
            String country = closed ? Countries.ofAdjective(text, from + 2, close) : null;
            String inside = closed && close - from < 8 ? CurrencySign.country(text.substring(from + 2, close)) : null;
            String dollars = inside != null
                    ? inside
                    : country == null ? null : Currencies.unit("dollar").in(country);
            return dollars == null ? null : new DollarMark(from, dollars);
        }
        if (charAt(text, from) != ' ' && charAt(text, from) != '-') {
            int glued = WordTable.wordEnd(text, from);
            String iso = glued - from == 3 ? CurrencySign.country(text.substring(from, glued)) : null;
            return iso == null ? null : new DollarMark(glued, iso);
        }
        int word = from + 1;
        int wordEnd = WordTable.wordEnd(text, word);
        if (wordEnd == word || wordEnd - word > 12) {
            return null;
        }
        if (isDollarWord(text, word)) {
            return charAt(text, from) == ' ' ? new DollarMark(wordEnd, null) : null;
        }
        String letters = text.substring(word, wordEnd);
        String iso = letters.length() >= 2 ? CurrencySign.country(letters) : null;
        if (iso == null) {
            String country = Countries.ofAdjective(text, word, wordEnd);
            iso = country == null ? null : Currencies.unit("dollar").in(country);
            boolean dollars = charAt(text, wordEnd) == ' ' && isDollarWord(text, wordEnd + 1);
            return iso != null && dollars ? new DollarMark(WordTable.wordEnd(text, wordEnd + 1), iso) : null;
        }
        if (charAt(text, wordEnd) == ' ' && isDollarWord(text, wordEnd + 1)) {
            return new DollarMark(WordTable.wordEnd(text, wordEnd + 1), iso);
        }
        boolean code = letters.length() == 3;
        return code
                        || endsPhrase(text, wordEnd)
                        || letters.equals("US")
                                && (home.mentionsOf("CA") > 0 || home.dollar().equals("CAD"))
                ? new DollarMark(wordEnd, iso)
                : null;
    }

    private static boolean isDollarWord(String text, int at) {
        return CardinalWords.isWord(text, at, "dollars")
                || CardinalWords.isWord(text, at, "dlrs")
                || CardinalWords.isWord(text, at, "dollar");
    }

    private static boolean endsPhrase(String text, int at) {
        char c = charAt(text, at);
        return c == '\0' || c == '.' || c == ',' || c == ';' || c == ')' || c == '\n' || c == ':' || c == '?'
                || c == '!';
    }

    private static char charAt(String text, int at) {
        return at >= 0 && at < text.length() ? text.charAt(at) : '\0';
    }
}
