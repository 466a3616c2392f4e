package nightdesk.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nightdesk.annotate.Annotations;
import nightdesk.annotate.Name;
import nightdesk.annotate.NameFinder;
import nightdesk.annotate.NameKinds;
import nightdesk.annotate.WrittenMoney;
import nightdesk.text.Span;
import nightdesk.text.WordRow;
import org.jspecify.annotations.Nullable;

/** Cuts a sentence into tokens: names and amounts in one piece, everything else word by word. */
final class SentenceReader {
    private final Annotations annotations;
    private final NameFinder names;
    private final String text;
    private final @Nullable SentenceTrace trace;

    SentenceReader(Annotations annotations, @Nullable SentenceTrace trace) {
        this.trace = trace;
        this.annotations = annotations;
        this.names = new NameFinder(annotations);
        this.text = annotations.article().text().chars();
    }

    /** The words of a sentence, as they are cut for its names. */
    WordRow words(int number) {
        return names.wordsOf(number);
    }

    Sentence read(int number, Span span) {
        WordRow words = names.wordsOf(number);
        List<Name> found = names.namesIn(number);
        int from = words.size() == 0 ? span.end() : words.start(0);
        List<WrittenMoney> money = annotations.money();
        List<Token> tokens = new ArrayList<>(words.size());
        int n = 0;
        int m = annotations.firstMoneyFrom(from);
        int longWords = 0;
        int capitals = 0;
        for (int i = 0; i < words.size(); i++) {
            int start = words.start(i);
            if (i > 0 && NameKinds.isInstrumentCode(words, i)) {
                continue;
            }
            while (m < money.size() && money.get(m).span().end() <= start) {
                m++;
            }
            while (n < found.size() && found.get(n).span().end() <= start) {
                n++;
            }
            if (m < money.size()
                    && money.get(m).qualifierStart() <= start
                    && money.get(m).span().start() < span.end()) {
                WrittenMoney amount = money.get(m);
                tokens.add(new Token(
                        start,
                        amount.span().end(),
                        amount.span().in(text).toLowerCase(Locale.ROOT),
                        false,
                        null,
                        amount));
                i = lastBefore(words, i, amount.span().end());
            } else if (n < found.size() && found.get(n).span().start() <= start) {
                Name name = found.get(n);
                tokens.add(new Token(start, name.span().end(), name.text().toLowerCase(Locale.ROOT), true, name, null));
                i = lastBefore(words, i, name.span().end());
            } else {
                boolean capital = Character.isUpperCase(words.first(i));
                if (words.length(i) >= 4 && Character.isLetter(words.first(i))) {
                    longWords++;
                    capitals += capital ? 1 : 0;
                }
                boolean possessive = isPossessive(words, i);
                int last = possessive ? i + 1 : i;
                tokens.add(new Token(start, words.end(last), possessive ? "'s" : words.lower(i), capital, null, null));
                i = last;
            }
        }
        boolean titleCase = longWords >= 1 && capitals * 10 >= longWords * 7;
        boolean headline = span.start() < annotations.article().headlineEnd();
        return new Sentence(number, span, tokens, headline, titleCase, trace);
    }

    /** Whether a mark and the letter behind it are the possessive of a name that ends in a full stop: "Acme Corp.'s". */
    private static boolean isPossessive(WordRow words, int i) {
        return words.lower(i).equals("'")
                && i + 1 < words.size()
                && words.lower(i + 1).equals("s")
                && words.start(i + 1) == words.end(i);
    }

    private static int lastBefore(WordRow words, int i, int end) {
        int last = i;
        while (last + 1 < words.size() && words.start(last + 1) < end) {
            last++;
        }
        return last;
    }
}
