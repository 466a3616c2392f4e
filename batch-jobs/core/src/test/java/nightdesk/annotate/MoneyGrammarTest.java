package nightdesk.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import nightdesk.annotate.MoneyCases.Case;
import nightdesk.article.ArticleText;
import nightdesk.fact.Money;
import nightdesk.fact.Qualifier;
import nightdesk.text.Span;
import org.junit.jupiter.api.Test;

class MoneyGrammarTest {
    private final MoneyGrammar grammar = new MoneyGrammar();

    @Test
    void readsEveryCaseAsItsLineSays() {
        List<String> wrong = new ArrayList<>();
        for (Case each : MoneyCases.of("money.cases")) {
            String found = describe(each, grammar.moneyIn(each.article()));
            String expected = expected(each);
            if (!found.equals(expected)) {
                wrong.add("line " + each.number() + ": " + each.sentence() + "\n  expected " + expected
                        + "\n  found    " + found);
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void keepsItsPromisesAboutSpansAndValues() {
        for (Case each : MoneyCases.of("money.cases")) {
            ArticleText article = each.article();
            int floor = 0;
            for (WrittenMoney money : grammar.moneyIn(article)) {
                assertThat(money.span().start()).as(each.sentence()).isGreaterThanOrEqualTo(floor);
                assertThat(money.span().end())
                        .isLessThanOrEqualTo(article.text().length());
                assertThat(money.qualifierStart())
                        .isLessThanOrEqualTo(money.span().start());
                assertThat(money.money().min())
                        .isLessThanOrEqualTo(money.money().max());
                assertThat(money.money().qualifier() == Qualifier.RANGE)
                        .isEqualTo(money.money().min().compareTo(money.money().max()) < 0);
                floor = money.span().end();
            }
        }
    }

    @Test
    void readsAnAmountAloneAsItReadItInItsSentence() {
        List<String> wrong = new ArrayList<>();
        for (Case each : MoneyCases.of("money.cases")) {
            for (WrittenMoney money : grammar.moneyIn(each.article())) {
                boolean byContext = money.rule().equals("money.ellipsis")
                        || !money.rule().equals("money.range")
                                && each.expected().size() > 1
                        || each.outlet().length() > 0
                        || money.rule().equals("money.word")
                        || money.money().currency().equals("AUD")
                        || money.money().currency().equals("CAD");
                if (byContext) {
                    continue;
                }
                String surface = each.article().text().slice(money.span());
                List<WrittenMoney> again = grammar.moneyIn(ArticleText.of(surface, null, "", each.language()));
                if (again.size() != 1 || !sameValue(again.get(0).money(), money.money())) {
                    wrong.add("line " + each.number() + ": '" + surface + "' alone is " + again);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void doesNotRememberTheTextBefore() {
        List<Case> cases = new ArrayList<>(MoneyCases.of("money.cases"));
        List<String> forwards = cases.stream()
                .map(each -> describe(each, grammar.moneyIn(each.article())))
                .toList();
        Collections.reverse(cases);
        List<String> backwards = new ArrayList<>(cases.stream()
                .map(each -> describe(each, grammar.moneyIn(each.article())))
                .toList());
        Collections.reverse(backwards);
        assertThat(backwards).isEqualTo(forwards);
    }

    @Property(tries = 300)
    void readsWhatIsPrintedWithGroups(@ForAll @LongRange(min = 1, max = 999_999_999_999L) long cents) {
        BigDecimal value = BigDecimal.valueOf(cents, 2);
        String printed = String.format(Locale.ROOT, "$%,.2f", value);
        assertThat(only("The invoice over " + printed + " was paid.").min()).isEqualByComparingTo(value);
    }

    @Property(tries = 300)
    void readsGermanAndEnglishPrintsAlike(@ForAll @LongRange(min = 1, max = 99_999_999_999L) long cents) {
        BigDecimal value = BigDecimal.valueOf(cents, 2);
        String english = String.format(Locale.ROOT, "%,.2f", value);
        String german = english.replace(',', 'x').replace('.', ',').replace('x', '.');
        Money read = grammar.moneyIn(ArticleText.of("Die Rechnung beträgt " + german + " Euro.", null, "", "de"))
                .get(0)
                .money();
        assertThat(read.min()).isEqualByComparingTo(value);
    }

    @Property(tries = 200)
    void scalesByTheMultiplier(@ForAll @IntRange(min = 1, max = 9999) int tenths) {
        BigDecimal number = BigDecimal.valueOf(tenths, 1);
        assertThat(only("It spent $" + number + " million.").min()).isEqualByComparingTo(number.movePointRight(6));
        assertThat(only("It spent €" + number + "bn.").min()).isEqualByComparingTo(number.movePointRight(9));
        assertThat(only("It spent " + number + " trillion yen.").min()).isEqualByComparingTo(number.movePointRight(12));
    }

    @Test
    void readsHostileTextInLinearTime() {
        for (String piece : List.of(
                "$1 ",
                "1",
                "(",
                "$",
                "between $5 and ",
                "12 crowns ",
                "5 mln dlrs or ",
                "$1-",
                "元1",
                "Australia $5 ",
                "million ",
                "one ")) {
            long half = cpuMillis(piece.repeat(250_000 / piece.length()));
            long whole = cpuMillis(piece.repeat(1_000_000 / piece.length()));
            assertThat(whole)
                    .as("'%s' over 1 MB, against %d ms over 250 kB", piece, half)
                    .isLessThan(2000L);
        }
    }

    private long cpuMillis(String text) {
        ArticleText article = ArticleText.of(text, null, "", "");
        var threads = java.lang.management.ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        grammar.moneyIn(article);
        return (threads.getCurrentThreadCpuTime() - start) / 1_000_000;
    }

    private Money only(String sentence) {
        List<WrittenMoney> found = grammar.moneyIn(ArticleText.of(sentence, null, "", "en"));
        assertThat(found).as(sentence).hasSize(1);
        return found.get(0).money();
    }

    private static boolean sameValue(Money one, Money other) {
        return one.min().equals(other.min())
                && one.max().equals(other.max())
                && one.currency().equals(other.currency());
    }

    private static String expected(Case each) {
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < each.expected().size(); i++) {
            all.append(i < each.marked().size() ? each.marked().get(i).in(each.sentence()) : "?")
                    .append(" = ");
            String reading = each.expected().get(i);
            String value = reading.substring(0, reading.indexOf(' '));
            for (String end : value.split("\\.\\.", -1)) {
                all.append(new BigDecimal(end).stripTrailingZeros().toPlainString())
                        .append(' ');
            }
            all.append(reading.substring(value.length() + 1)).append("; ");
        }
        return all.toString();
    }

    private static String describe(Case each, List<WrittenMoney> found) {
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < found.size(); i++) {
            WrittenMoney money = found.get(i);
            Span span = money.span();
            all.append(each.article().text().rawSlice(span))
                    .append(" = ")
                    .append(money.money().min().stripTrailingZeros().toPlainString())
                    .append(' ');
            if (money.money().qualifier() == Qualifier.RANGE) {
                all.append(money.money().max().stripTrailingZeros().toPlainString())
                        .append(' ');
            }
            all.append(money.money().currency())
                    .append(' ')
                    .append(money.money().qualifier().word());
            boolean asked = i < each.expected().size() && each.expected().get(i).contains("/");
            all.append(asked ? " /" + money.per() : "").append("; ");
        }
        return all.toString();
    }
}
