package nightdesk.fact;

import java.util.Locale;

/** What kind of source an article leans on. */
public enum AttributionKind {
    MEDIUM,
    DATELINE,
    ANALYST,
    FILING,
    ANONYMOUS,
    THIRD_PARTY;

    /** The word of exports: lower case. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
