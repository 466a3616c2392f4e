package nightdesk.fact;

import java.util.Locale;

/** How far a deal has come, as the article says. */
public enum DealStatus {
    COMPLETED,
    ANNOUNCED,
    PLANNED,
    RUMOURED,
    CANCELLED;

    /** The word of exports: lower case. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
