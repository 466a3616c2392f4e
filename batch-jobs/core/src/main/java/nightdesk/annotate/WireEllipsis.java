package nightdesk.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nightdesk.annotate.MoneyJoiner.Joined;
import nightdesk.text.WordSet;
import org.jspecify.annotations.Nullable;

/**
 * Wire copy names the currency once and leaves it out of the sums linked with it in the same sentence: "76.9 mln dlrs or 3.26 dlrs from 73.1
 * mln". Only texts that write "mln" or "dlrs" are read so, and only numbers with a multiplier.
 */
final class WireEllipsis {
    private static final int REACH = 160;

    private static final Set<String> LINKS = WordSet.of("""
            and or from to vs versus against than of about with at by
            """);

    private static final Set<String> FOLLOWERS = WordSet.of("""
            or and in from a for vs the at last to by as on against while but previously earlier this respectively compared due
            after before year when
            """);

    private final String text;
    private final TextLanguage language;
    private @Nullable Boolean wire;

    WireEllipsis(String text, TextLanguage language) {
        this.text = text;
        this.language = language;
    }

    /** The amounts with those that leave out their currency, in order. */
    List<Joined> completed(List<Joined> amounts) {
        List<Joined> completed = new ArrayList<>();
        for (int i = 0; i < amounts.size(); i++) {
            Joined amount = amounts.get(i);
            completed.add(amount);
            if (isWire(amount.low())) {
                int stop = i + 1 < amounts.size() ? amounts.get(i + 1).start() : text.length();
                addLinked(amount, amount.end(), Math.min(stop, amount.end() + REACH), completed);
            }
        }
        return completed;
    }

    private boolean isWire(Sum sum) {
        String written = text.substring(sum.start(), sum.end()).toLowerCase(Locale.ROOT);
        return sum.power() == 0
                && (written.contains("mln")
                        || written.contains("bln")
                        || written.contains("dlr")
                        || written.contains("billion") && !sum.markFirst() && writesDlrs());
    }

    private boolean writesDlrs() {
        Boolean known = wire;
        if (known == null) {
            known = text.contains("dlrs");
            wire = known;
        }
        return known;
    }

    private void addLinked(Joined amount, int from, int stop, List<Joined> completed) {
        int at = from;
        while (at < stop) {
            char c = text.charAt(at);
            if (c == '\n' || c == '.' && at + 1 < text.length() && text.charAt(at + 1) == ' ') {
                return;
            }
            boolean digit = c >= '0' && c <= '9';
            if (!digit || WordTable.isLetter(text.charAt(at - 1))) {
                at++;
                continue;
            }
            Numeral number = Numerals.read(text, at, language);
            int end = number == null ? at + 1 : number.end();
            boolean scaled = number != null && number.power() >= 6;
            if (scaled && (end > stop || !isLinked(at) || !isAlone(end))) {
                // What follows a count or a figure of a table is linked with that, not with the amount.
                return;
            }
            if (number != null && scaled) {
                Sum sum = new Sum(at, end, number, 0, amount.low().iso(), false, "money.ellipsis");
                completed.add(new Joined(at, end, sum, null));
            }
            at = end;
        }
    }

    private boolean isLinked(int start) {
        String word = wordBefore(start);
        return word != null && LINKS.contains(word);
    }

    private @Nullable String wordBefore(int start) {
        if (start < 2 || text.charAt(start - 1) != ' ') {
            return null;
        }
        int end = text.charAt(start - 2) == '.' ? start - 2 : start - 1;
        int word = WordTable.wordStart(text, end);
        return word == end ? null : text.substring(word, end).toLowerCase(Locale.ROOT);
    }

    /** No noun follows that would be counted: "870 mln shares". */
    private boolean isAlone(int end) {
        if (end >= text.length() || text.charAt(end) != ' ') {
            return end >= text.length() || !WordTable.isLetter(text.charAt(end)) && text.charAt(end) != '-';
        }
        int wordEnd = WordTable.wordEnd(text, end + 1);
        return wordEnd == end + 1
                || FOLLOWERS.contains(text.substring(end + 1, wordEnd).toLowerCase(Locale.ROOT));
    }
}
