package nightdesk.fact;

import java.util.Locale;

/** What an amount is the amount of; only like is added to like. */
public enum AmountKind {
    NEW_COMMITMENT,
    CUMULATIVE,
    PROPOSED,
    VALUATION,
    REVENUE,
    CAPEX,
    CONTRACT,
    DAMAGES,
    MARKET_VALUE,
    PRICE,
    OTHER;

    /** The word of exports: lower case. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
