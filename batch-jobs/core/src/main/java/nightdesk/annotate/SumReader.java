package nightdesk.annotate;

import java.math.BigDecimal;
import nightdesk.annotate.Currencies.Name;
import nightdesk.annotate.Currencies.Word;
import nightdesk.article.ArticleText;
import org.jspecify.annotations.Nullable;

/** Reads one sum at a cue: a currency sign or a word that may name a currency. Made when a text has its first cue. */
final class SumReader {
    private static final BigDecimal LARGE = BigDecimal.valueOf(1000);

    private final String text;
    private final ArticleText article;
    private @Nullable TextLanguage told;
    private final HomeCurrency home;
    private final CommonWords words;
    private String lastWithCents = "";

    SumReader(ArticleText article) {
        this.text = article.text().chars();
        this.article = article;
        this.home = new HomeCurrency(article);
        this.words = new CommonWords(text, home);
    }

    /** The language of the text, told when the first number is read. */
    TextLanguage language() {
        TextLanguage known = told;
        if (known == null) {
            known = TextLanguage.of(article);
            told = known;
        }
        return known;
    }

    /** The sum whose sign stands at {@code at}; null if there is no number beside it. */
    @Nullable
    Sum atSign(int at, int floor) {
        CurrencySign sign = CurrencySign.at(text, at, floor);
        if (sign == null) {
            return null;
        }
        int gap = skipTableSpaces(sign.end());
        boolean bracket = gap < text.length() && text.charAt(gap) == '(';
        Numeral right = gap < text.length() && isDigitStart(bracket ? gap + 1 : gap)
                ? Numerals.read(text, bracket ? gap + 1 : gap, language())
                : null;
        if (right != null && bracket) {
            right = charAt(right.end()) == ')' ? right : null;
        }
        if (right != null && !prefersLeft(sign, gap, floor)) {
            int end = bracket ? right.end() + 1 : right.end();
            return signedLeft(sign, right, end);
        }
        return signedRight(sign, floor);
    }

    private Sum signedLeft(CurrencySign sign, Numeral number, int numberEnd) {
        String iso = sign.iso();
        int end = numberEnd;
        if (text.charAt(sign.end() - 1) == '$' || charAt(sign.start()) == '$') {
            DollarMark mark = DollarMark.at(text, numberEnd, home);
            if (mark != null) {
                end = mark.end();
                iso = mark.iso() != null ? mark.iso() : iso;
            }
        }
        String currency = remembered(
                iso == null
                        ? home.dollarAt(sign.start())
                        : iso.equals("JPY") && charAt(sign.start()) == '¥' ? home.yen() : iso);
        return withTail(new Sum(sign.start(), end, number, 0, currency, true, "money.sign"));
    }

    private @Nullable Sum signedRight(CurrencySign sign, int floor) {
        int end = numberEndBefore(sign.start());
        boolean cashtag = sign.end() < text.length()
                && WordTable.isLetter(text.charAt(sign.end()))
                && text.charAt(sign.end() - 1) == '$'
                && Character.isUpperCase(text.charAt(sign.end()))
                && CurrencySign.country(text.substring(sign.end(), WordTable.wordEnd(text, sign.end()))) == null;
        Numeral number = cashtag ? null : Numerals.endingAt(text, end, floor, language());
        if (number == null) {
            return null;
        }
        String iso = sign.iso();
        int signEnd = sign.end();
        // "20 €ur"; "$ hk", "$ usd", "$ c" in French.
        if (text.startsWith("ur", signEnd) && text.charAt(signEnd - 1) == '€') {
            signEnd += 2;
        }
        if (iso == null) {
            int word = charAt(signEnd) == ' ' ? signEnd + 1 : signEnd;
            int wordEnd = WordTable.wordEnd(text, word);
            String country = wordEnd > word && wordEnd - word <= 4
                    ? CurrencySign.country(text.substring(word, wordEnd).toUpperCase(java.util.Locale.ROOT))
                    : null;
            boolean written = country != null && (wordEnd - word > 1 || language() == TextLanguage.FRENCH);
            if (written) {
                iso = country;
                signEnd = wordEnd;
            }
        }
        return withTail(new Sum(
                number.start(),
                signEnd,
                number,
                0,
                remembered(iso == null ? home.dollarAt(sign.start()) : iso),
                false,
                "money.sign"));
    }

    /** "20€ 30", "5 € 10 €": the sign belongs to the number it stands closer to; a wide gap on the right only, to the left one. */
    private boolean prefersLeft(CurrencySign sign, int rightStart, int floor) {
        boolean gapRight = rightStart > sign.end();
        if (!gapRight || sign.start() == 0) {
            return false;
        }
        char before = charAt(sign.start() - 1);
        boolean touches = isDigit(before);
        boolean near = touches
                || before == ' '
                        && sign.start() > 1
                        && isDigit(charAt(sign.start() - 2))
                        && language().decimalComma();
        return near && Numerals.endingAt(text, numberEndBefore(sign.start()), floor, language()) != null;
    }

    /** The sum beside the word {@code [start, end)}; null if there is no number beside it or the word means something else there. */
    @Nullable
    Sum atWord(int start, int end, Word word, int floor) {
        Name after = word.after();
        Name before = word.before();
        Sum left = after != null && Currencies.isWrittenAs(after, text, start, end)
                ? numberThenWord(start, end, after, floor)
                : null;
        Sum right = before != null && start >= floor && Currencies.isWrittenAs(before, text, start, end)
                ? wordThenNumber(start, end, before)
                : null;
        if (left == null || right == null) {
            return left != null ? left : right;
        }
        return belongsRight(left, right) ? right : left;
    }

    /** "In 2019 EUR 5 million" against "10 rmb 20 usd" and "17 USD 25". */
    private boolean belongsRight(Sum left, Sum right) {
        if (left.number().isScaled()) {
            return false;
        }
        if (right.number().isScaled() || right.number().grouped()) {
            return true;
        }
        int next = skipSpaces(right.end());
        int nextEnd = WordTable.wordEnd(text, next);
        boolean claimed = nextEnd > next && Currencies.word(text, next, nextEnd) != null
                || CurrencySign.ofSign(charAt(next)) != null;
        return !claimed
                && left.end() - left.start() == 8
                && right.number().value().compareTo(LARGE) >= 0;
    }

    private @Nullable Sum numberThenWord(int start, int end, Name name, int floor) {
        if (isDigit(charAt(end)) || charAt(end) == '_') {
            return null;
        }
        String country = null;
        int markStart = start;
        int adjective = adjectiveStart(start, floor);
        if (adjective < start) {
            country = adjectiveCountry(adjective, start);
            markStart = adjective;
        }
        int numberEnd = numberEndBefore(markStart);
        Numeral number = numberEnd > floor || numberEnd == markStart
                ? Numerals.endingAt(text, numberEnd, floor, language())
                : null;
        if (number == null) {
            return oneCoin(start, end, name, floor);
        }
        int sumEnd = end;
        int next = charAt(end) == ' ' ? end + 1 : end;
        int nextEnd = WordTable.wordEnd(text, next);
        if (country == null && next > end && nextEnd > next) {
            String following = Countries.ofAdjective(text, next, nextEnd);
            boolean belongs = following != null
                            && name.unit().in(following) != null
                            && (language().decimalComma()
                                    || text.startsWith("US", next) && nextEnd == next + 2 && charAt(end - 1) == 's')
                    || CardinalWords.isWord(text, next, "sterling");
            if (belongs) {
                country = CardinalWords.isWord(text, next, "sterling") ? "GB" : following;
                sumEnd = nextEnd;
            }
        }
        String iso = country == null ? null : name.unit().in(country);
        if (iso == null && country != null && adjective < start) {
            return null;
        }
        if (!words.isMoney(start, end, name, number, iso != null)) {
            return null;
        }
        String currency = remembered(iso != null ? iso : currency(name));
        return withTail(new Sum(
                number.start(),
                sumEnd,
                number,
                name.power(),
                currency,
                false,
                number.vague() ? "money.vague" : "money.word"));
    }

    /** "above a dollar and 42 cents": a coin without number counts only with its cents. */
    private @Nullable Sum oneCoin(int start, int end, Name name, int floor) {
        boolean article = start - 2 >= floor
                && text.startsWith("a ", start - 2)
                && (start == 2 || !WordTable.isLetter(charAt(start - 3)));
        if (!article || name.power() != 0 || !text.startsWith(" and ", end)) {
            return null;
        }
        Numeral one = Numeral.of(start - 2, start - 1, BigDecimal.ONE, 0);
        Sum whole = withTail(new Sum(start - 2, end, one, 0, currency(name), false, "money.word"));
        return whole.end() > end ? whole : null;
    }

    private @Nullable Sum wordThenNumber(int start, int end, Name name) {
        int at = end;
        if (charAt(at) == '.') {
            at++;
        }
        at = skipSpaces(at);
        if (at > end && (charAt(at) == '-' || charAt(at) == '–') && isDigit(charAt(at + 1))) {
            at++;
        }
        if (at >= text.length() || at - end > 3 || !isDigitStart(at) || start > 0 && isDigit(charAt(start - 1))) {
            return null;
        }
        Numeral number = Numerals.read(text, at, language());
        if (number == null || WordTable.isLetter(charAt(number.end()))) {
            return null;
        }
        boolean glued = at == end;
        boolean trusted = switch (name.use()) {
            case ANY -> true;
            case LARGE -> number.isScaled() || number.grouped();
            case SCALED -> number.isScaled();
        };
        if (!trusted || end - start == 1 && !glued && !number.isScaled()) {
            return null;
        }
        return withTail(
                new Sum(start, number.end(), number, name.power(), remembered(currency(name)), true, "money.code"));
    }

    private String currency(Name name) {
        boolean cents = name.power() == -2 && name.unit().name().equals("dollar");
        return cents && !lastWithCents.isEmpty() ? lastWithCents : home.of(name.unit());
    }

    /** The last currency with cents tells what "cents" are next. */
    private String remembered(String iso) {
        switch (iso) {
            case "USD", "AUD", "CAD", "NZD", "SGD", "HKD", "EUR", "ZAR" -> lastWithCents = iso;
            default -> {}
        }
        return iso;
    }

    private Sum withTail(Sum sum) {
        return CoinTail.added(text, sum, language());
    }

    /** Where the number before a sign or word would end: before spaces, a hyphen, "of", "de", "d'" and the point of an abbreviation. */
    private int numberEndBefore(int mark) {
        int at = skipSpacesBack(mark);
        if (at == mark && at > 0 && text.charAt(at - 1) == '-') {
            at--;
        }
        int word = at;
        if (at == mark
                && at > 1
                && text.charAt(at - 1) == '\''
                && (text.charAt(at - 2) == 'd' || text.charAt(at - 2) == 'D')) {
            word = at - 2;
        } else if (at >= 3
                && at < mark
                && (text.startsWith(" of", at - 3)
                        || text.startsWith(" de", at - 3)
                        || text.startsWith(" di", at - 3))) {
            word = at - 2;
        }
        if (word < at) {
            at = skipSpacesBack(word);
        }
        if (at > 1 && text.charAt(at - 1) == '.' && WordTable.isLetter(text.charAt(at - 2))) {
            at--;
        }
        return at;
    }

    /** Start of a country's adjective that ends before {@code mark}; {@code mark} if none does. */
    private int adjectiveStart(int mark, int floor) {
        int end = skipSpacesBack(mark);
        if (end == mark && end > 0 && text.charAt(end - 1) == '-') {
            end--;
        }
        if (end == mark || end <= floor) {
            return mark;
        }
        if (text.startsWith("U.S.", end - 4) && end - 4 >= floor) {
            return end - 4;
        }
        int start = WordTable.wordStart(text, end);
        if (start < floor || start == end || Countries.ofAdjective(text, start, end) == null) {
            return mark;
        }
        int secondEnd = skipSpacesBack(start);
        int second = WordTable.wordStart(text, secondEnd);
        boolean pair = second >= floor && second < secondEnd && Countries.ofAdjective(text, second, secondEnd) != null
                || second >= floor
                        && (CardinalWords.isWord(text, second, "new") || CardinalWords.isWord(text, second, "sri"));
        return pair ? second : start;
    }

    private @Nullable String adjectiveCountry(int start, int mark) {
        if (text.startsWith("U.S.", start)) {
            return "US";
        }
        int from = CardinalWords.isWord(text, start, "new") ? start + 4 : start;
        int end = WordTable.wordEnd(text, from);
        String country = Countries.ofAdjective(text, from, end);
        return country != null || end >= mark
                ? country
                : Countries.ofAdjective(text, end + 1, WordTable.wordEnd(text, end + 1));
    }

    /** Columns of a table stand far apart. */
    private int skipTableSpaces(int from) {
        int at = from;
        while (at < text.length() && at < from + 40 && text.charAt(at) == ' ') {
            at++;
        }
        return at;
    }

    private int skipSpaces(int from) {
        int at = from;
        while (at < text.length() && at < from + 2 && text.charAt(at) == ' ') {
            at++;
        }
        return at;
    }

    private int skipSpacesBack(int from) {
        int at = from;
        while (at > 0 && at > from - 2 && text.charAt(at - 1) == ' ') {
            at--;
        }
        return at;
    }

    private boolean isDigitStart(int at) {
        return isDigit(charAt(at))
                || charAt(at) == '.' && isDigit(charAt(at + 1))
                || charAt(at) == '½'
                || charAt(at) == '¼';
    }

    private char charAt(int at) {
        return at >= 0 && at < text.length() ? text.charAt(at) : '\0';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
