package nightdesk.annotate;

import java.util.List;
import nightdesk.fact.Mention;
import nightdesk.text.WordRow;
import org.jspecify.annotations.Nullable;

/** The words of one sentence with what their looks tell of names: capitals, kinds of words, mentions and money that begin there. */
class CapitalRow {
    final WordRow words;
    /** The first mention that does not begin before the sentence. */
    final int firstMention;

    private final String text;
    private final List<Mention> mentions;
    private final List<WrittenMoney> money;
    private final int firstMoney;

    CapitalRow(Annotations annotations, WordRow words) {
        this.words = words;
        this.text = annotations.article().text().chars();
        this.mentions = annotations.mentions();
        this.money = annotations.money();
        int from = words.size() == 0 ? 0 : words.start(0);
        this.firstMention = annotations.firstMentionFrom(from);
        this.firstMoney = annotations.firstMoneyFrom(from);
    }

    final boolean isOffice(int j) {
        String word = lower(j);
        if (!is(NameWordKinds.OFFICE, j)) {
            return false;
        }
        boolean joined = (lower(j + 1).equals("and") || lower(j + 1).equals("&")) && is(NameWordKinds.OFFICE, j + 2);
        return joined
                || !is(NameWordKinds.SOFT_OFFICE, j)
                || is(NameWordKinds.OFFICE, j + 1)
                || is(NameWordKinds.OFFICE, j - 1)
                || word.equals("director");
    }

    final boolean isFirst(int i) {
        if (i == 0) {
            return true;
        }
        return NameKinds.OPENERS.indexOf(words.first(i - 1)) >= 0;
    }

    /** Whether nothing but a space stands between two words. */
    final boolean isBeside(int left, int right) {
        if (left < 0 || right >= words.size()) {
            return false;
        }
        int end = words.end(left);
        int gap = words.start(right) - end;
        return gap == 0 || gap == 1 && text.charAt(end) == ' ';
    }

    final boolean isNameWord(int i) {
        if (i >= words.size() || isMoney(i)) {
            return false;
        }
        char c = words.first(i);
        if (Character.isUpperCase(c)) {
            return !is(NameWordKinds.DAY, i) && !NameKinds.isInstrumentCode(words, i);
        }
        String word = words.written(i);
        if (Character.isDigit(c)) {
            return word.length() <= 2 && i > 0 && isCapital(i - 1) && !is(NameWordKinds.DAY, i - 1);
        }
        return NameKinds.hasInnerCapital(word);
    }

    final boolean isCapital(int i) {
        if (i < 0 || i >= words.size()) {
            return false;
        }
        char first = words.first(i);
        if (Character.isUpperCase(first)) {
            return true;
        }
        String word = words.written(i);
        return NameKinds.hasInnerCapital(word)
                || Character.isDigit(first)
                        && word.length() > 1
                        && Character.isUpperCase(word.charAt(word.length() - 1))
                        && Character.isLetter(word.charAt(word.length() - 2));
    }

    final String lower(int i) {
        return words.lower(i);
    }

    /** Whether a word is of one of these {@link NameWordKinds}; none outside the sentence is. */
    final boolean is(long some, int i) {
        return (NameWordKinds.of(words, i) & some) != 0;
    }

    final boolean isEveryday(int i) {
        return is(NameWordKinds.EVERYDAY, i) || EverydayWords.isInflected(words.lower(i));
    }

    final int wordAfter(int i, int offset) {
        int j = i + 1;
        while (j < words.size() && words.start(j) < offset) {
            j++;
        }
        return j;
    }

    final @Nullable Mention mentionAt(int i) {
        if (i >= words.size()) {
            return null;
        }
        int start = words.start(i);
        int m = firstMention;
        while (m < mentions.size() && mentions.get(m).evidence().span().start() < start) {
            m++;
        }
        return m < mentions.size() && mentions.get(m).evidence().span().start() == start ? mentions.get(m) : null;
    }

    final boolean isMoney(int i) {
        int start = words.start(i);
        int m = firstMoney;
        while (m < money.size() && money.get(m).span().end() <= start) {
            m++;
        }
        return m < money.size() && money.get(m).span().contains(start);
    }

    final int legalFormEnd(int j) {
        if (is(NameWordKinds.LEGAL_FORM, j) && isCapital(j)) {
            return j + 1;
        }
        return lower(j).equals(",") && is(NameWordKinds.LEGAL_FORM, j + 1) && isCapital(j + 1) ? j + 2 : j;
    }
}
