package nightdesk.annotate;

import java.util.List;
import nightdesk.text.WordBits;
import nightdesk.text.WordBits.Subject;
import nightdesk.text.WordRow;

/** The kinds of words of {@link NameWords} as bits, so that one look tells all kinds of a word. */
final class NameWordKinds {
    static final long CLOSED = 1L << 0;
    static final long DAY = 1L << 1;
    static final long OFFICE = 1L << 2;
    static final long OFFICE_ADJECTIVE = 1L << 3;
    static final long TERM = 1L << 4;
    static final long DESCRIPTION = 1L << 5;
    static final long NATION = 1L << 6;
    static final long LEGAL_FORM = 1L << 7;
    static final long CONTRACT_TERM = 1L << 8;
    static final long BODY = 1L << 9;
    static final long BODY_END = 1L << 10;
    static final long HEADLINE_VERB = 1L << 11;
    static final long SOFT_OFFICE = 1L << 12;
    static final long EXCHANGE = 1L << 13;
    static final long PAPER = 1L << 14;
    static final long OPENING = 1L << 15;
    static final long EVERYDAY = 1L << 16;
    static final long CROWNED = 1L << 17;
    static final long COMPANY_VERB = 1L << 18;
    static final long LINE = 1L << 19;

    private static final WordBits TABLE = WordBits.of(
            Subject.NAMES,
            List.of(
                    NameWords.CLOSED,
                    NameWords.DAYS,
                    NameWords.OFFICES,
                    NameWords.OFFICE_ADJECTIVES,
                    NameWords.TERMS,
                    NameWords.DESCRIPTIONS,
                    NameWords.NATIONS,
                    NameWords.LEGAL_FORMS,
                    NameWords.CONTRACT_TERMS,
                    NameWords.BODIES,
                    NameWords.BODY_ENDS,
                    NameWords.HEADLINE_VERBS,
                    NameWords.SOFT_OFFICES,
                    NameWords.TICKERS,
                    NameWords.PAPERS,
                    NameWords.OPENING,
                    EverydayWords.listed(),
                    NameWords.CROWNED,
                    NameWords.COMPANY_VERBS,
                    NameWords.LINES));

    private NameWordKinds() {}

    /** The bits of all kinds that a word in lower case is of. */
    static long of(String word) {
        return TABLE.of(word);
    }

    /** The same for a word of a row; none for a number outside it. */
    static long of(WordRow words, int word) {
        return words.bits(TABLE, word);
    }
}
