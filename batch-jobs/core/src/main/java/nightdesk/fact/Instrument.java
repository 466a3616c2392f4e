package nightdesk.fact;

import java.util.Locale;

/** By what a deal transfers money or control. */
public enum Instrument {
    EQUITY,
    DEBT,
    ACQUISITION,
    CAPEX,
    CONTRACT,
    MIXED;

    /** The word of exports: lower case. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
