package nightdesk.fact;

import java.util.Locale;

/** How exactly a text gives an amount. */
public enum Qualifier {
    EXACT,
    MORE_THAN,
    AT_LEAST,
    UP_TO,
    ABOUT,
    LESS_THAN,
    RANGE,
    VAGUE;

    /** The word of exports: {@code more than}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
