package nightdesk.vendor;

import java.util.Locale;

/** What an alias names; the word of the lexicon line and the middle of the rule id. */
public enum AliasKind {
    /** The company as it calls itself today. */
    COMPANY,
    /** The company under an earlier name. */
    FORMER,
    /** A subsidiary, division or venture arm. */
    UNIT,
    /** A product or service. */
    PRODUCT,
    /** A stock symbol, with its exchange. */
    TICKER;

    /** The word of lexicon files and rule ids, such as {@code company}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
