package nightdesk.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nightdesk.annotate.Annotations;
import nightdesk.annotate.Dateline;
import nightdesk.annotate.Name;
import nightdesk.annotate.NameFinder;
import nightdesk.annotate.NameKinds;
import nightdesk.annotate.WrittenMoney;
import nightdesk.text.Span;
import nightdesk.text.WordCutter;

/** Cuts a sentence into tokens: names and amounts in one piece, everything else word by word. */
final class SentenceReader {
    private final Annotations annotations;
    private final NameFinder names;
    private final String text;

    SentenceReader(Annotations annotations) {
        this.annotations = annotations;
        this.names = new NameFinder(annotations);
        this.text = annotations.article().text().chars();
    }

    Sentence read(int number, Span span) {
        Dateline dateline = Dateline.at(text, span.start());
        int from = dateline == null ? span.start() : Math.min(dateline.end(), span.end());
        List<Span> words = WordCutter.cut(text, from, span.end(), NameFinder.MOST_WORDS);
        List<Name> found = names.namesIn(span);
        List<WrittenMoney> money = moneyIn(from, span.end());
        List<Token> tokens = new ArrayList<>(words.size());
        int n = 0;
        int m = 0;
        int longWords = 0;
        int capitals = 0;
        for (int i = 0; i < words.size(); i++) {
            Span word = words.get(i);
            if (i > 0 && NameKinds.isInstrumentCode(word.in(text))) {
                continue;
            }
            while (m < money.size() && money.get(m).span().end() <= word.start()) {
                m++;
            }
            while (n < found.size() && found.get(n).span().end() <= word.start()) {
                n++;
            }
            if (m < money.size() && money.get(m).qualifierStart() <= word.start()) {
                WrittenMoney amount = money.get(m);
                tokens.add(new Token(
                        word.start(),
                        amount.span().end(),
                        amount.span().in(text).toLowerCase(Locale.ROOT),
                        false,
                        null,
                        amount));
                i = lastBefore(words, i, amount.span().end());
            } else if (n < found.size() && found.get(n).span().start() <= word.start()) {
                Name name = found.get(n);
                tokens.add(new Token(
                        word.start(), name.span().end(), name.text().toLowerCase(Locale.ROOT), true, name, null));
                i = lastBefore(words, i, name.span().end());
            } else {
                String written = word.in(text);
                boolean capital = Character.isUpperCase(written.charAt(0));
                if (written.length() >= 4 && Character.isLetter(written.charAt(0))) {
                    longWords++;
                    capitals += capital ? 1 : 0;
                }
                tokens.add(new Token(word.start(), word.end(), written.toLowerCase(Locale.ROOT), capital, null, null));
            }
        }
        boolean titleCase = longWords >= 1 && capitals * 10 >= longWords * 7;
        boolean headline = span.start() < annotations.article().headlineEnd();
        return new Sentence(number, span, tokens, headline, titleCase);
    }

    private static int lastBefore(List<Span> words, int i, int end) {
        int last = i;
        while (last + 1 < words.size() && words.get(last + 1).start() < end) {
            last++;
        }
        return last;
    }

    private List<WrittenMoney> moneyIn(int from, int to) {
        List<WrittenMoney> all = annotations.money();
        int low = 0;
        int high = all.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (all.get(middle).span().end() <= from) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        int end = low;
        while (end < all.size() && all.get(end).span().start() < to) {
            end++;
        }
        return all.subList(low, end);
    }
}
