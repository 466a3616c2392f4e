package nightdesk.annotate;

import java.util.ArrayList;
import java.util.List;
import nightdesk.article.ArticleText;
import nightdesk.fact.Money;
import nightdesk.fact.Qualifier;
import nightdesk.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Finds written money. One pass over the characters looks for cues, currency signs and words that may name a currency; only there a number is
 * looked for; a text without a cue costs that pass alone. What counts as an amount, where it begins and ends, and its qualifier: the amounts rules
 * in the reader's guide of the extraction.
 */
public final class MoneyGrammar {
    private static final byte NOTHING = 0;
    private static final byte LETTER = 1;
    private static final byte SIGN = 2;

    /** What each ASCII character can start. */
    private static final byte[] CLASSES = new byte[128];

    static {
        for (char c = 'a'; c <= 'z'; c++) {
            CLASSES[c] = LETTER;
            CLASSES[c - 32] = LETTER;
        }
        CLASSES['$'] = SIGN;
    }

    /** The amounts of a text in order of their start; they do not overlap. Vague ones ("billions of dollars") are among them. */
    public List<WrittenMoney> moneyIn(ArticleText article) {
        String text = article.text().chars();
        SumReader reader = new SumReader(article);
        List<Sum> sums = sumsIn(reader, text);
        if (sums.isEmpty()) {
            return List.of();
        }
        TextLanguage language = reader.language();
        List<WrittenMoney> found = new ArrayList<>();
        for (MoneyJoiner.Joined joined : new MoneyJoiner(text, language, sums).joined()) {
            found.add(written(text, language, joined));
        }
        return List.copyOf(found);
    }

    private static WrittenMoney written(String text, TextLanguage language, MoneyJoiner.Joined joined) {
        Sum low = joined.low();
        Sum high = joined.high();
        Span span = new Span(joined.start(), joined.end());
        String per = PerUnit.after(text, joined.end());
        if (high != null) {
            Money money = new Money(low.value(), high.value(), high.iso(), Qualifier.RANGE);
            return new WrittenMoney(span, joined.start(), money, per, "money.range");
        }
        if (low.number().vague()) {
            return new WrittenMoney(
                    span, joined.start(), Money.of(low.value(), low.iso(), Qualifier.VAGUE), per, low.rule());
        }
        Qualifiers.Found qualifier = Qualifiers.around(text, joined.start(), joined.end(), language);
        Money money = Money.of(low.value(), low.iso(), qualifier == null ? Qualifier.EXACT : qualifier.qualifier());
        return new WrittenMoney(span, qualifier == null ? joined.start() : qualifier.start(), money, per, low.rule());
    }

    private static List<Sum> sumsIn(SumReader reader, String text) {
        List<Sum> sums = List.of();
        int length = text.length();
        int floor = 0;
        int i = 0;
        while (i < length) {
            char c = text.charAt(i);
            byte kind = c < 128 ? CLASSES[c] : other(c);
            if (kind == NOTHING) {
                i++;
                continue;
            }
            int cueEnd = i + 1;
            Currencies.Word word = null;
            if (kind == LETTER && !Currencies.mayStart(c, cueEnd < length ? text.charAt(cueEnd) : ' ')) {
                i = wordEnd(text, cueEnd, length);
                continue;
            }
            if (kind == LETTER) {
                int hash = WordTable.step(0, c);
                while (cueEnd < length && WordTable.isLetter(text.charAt(cueEnd))) {
                    hash = WordTable.step(hash, text.charAt(cueEnd));
                    cueEnd++;
                }
                word = Currencies.word(text, i, cueEnd, hash);
                if (word == null || !isNearNumber(text, i, cueEnd, word)) {
                    i = cueEnd;
                    continue;
                }
            }
            Sum sum = read(reader, text, i, cueEnd, word, floor);
            if (sum != null && !isInAddress(text, sum.start())) {
                sums = sums.isEmpty() ? new ArrayList<>() : sums;
                sums.add(sum);
                floor = sum.end();
                cueEnd = Math.max(cueEnd, sum.end());
            }
            i = cueEnd;
        }
        return sums;
    }

    /** Whether a digit follows, or a digit or a word stands before: most hits of short abbreviations end here. */
    private static boolean isNearNumber(String text, int start, int end, Currencies.Word word) {
        int next = end;
        while (next < text.length()
                && next < end + 3
                && (text.charAt(next) == ' '
                        || text.charAt(next) == '.'
                        || text.charAt(next) == '-'
                        || text.charAt(next) == '–')) {
            next++;
        }
        if (next < text.length() && text.charAt(next) >= '0' && text.charAt(next) <= '9') {
            return true;
        }
        if (word.after() == null) {
            return false;
        }
        int before = start - 1;
        while (before > 0 && before > start - 3 && (text.charAt(before) == ' ' || text.charAt(before) == '-')) {
            before--;
        }
        return before >= 0
                && (WordTable.isLetter(text.charAt(before))
                        || Character.isDigit(text.charAt(before))
                        || text.charAt(before) == '.'
                        || text.charAt(before) == '\''
                        || text.charAt(before) > 127);
    }

    private static int wordEnd(String text, int from, int length) {
        int at = from;
        while (at < length) {
            char c = text.charAt(at);
            if (c < 128 ? CLASSES[c] != LETTER : !WordTable.isLetter(c)) {
                return at;
            }
            at++;
        }
        return at;
    }

    private static @Nullable Sum read(
            SumReader reader, String text, int start, int end, Currencies.@Nullable Word word, int floor) {
        if (word != null) {
            return reader.atWord(start, end, word, floor);
        }
        return CjkMoney.isCue(text.charAt(start)) ? CjkMoney.at(text, start, floor) : reader.atSign(start, floor);
    }

    /** Whether a place lies in a web address: "https://example.com/raises-5-million-dollars". */
    private static boolean isInAddress(String text, int at) {
        int start = at;
        int lowest = Math.max(0, at - 300);
        while (start > lowest && text.charAt(start - 1) > ' ') {
            if (text.startsWith("://", start)) {
                return true;
            }
            start--;
        }
        return false;
    }

    private static byte other(char c) {
        if (WordTable.isLetter(c)) {
            return LETTER;
        }
        if (c < 0x3000) {
            return CurrencySign.ofSign(c) != null ? SIGN : NOTHING;
        }
        return CjkMoney.isCue(c) ? SIGN : NOTHING;
    }
}
