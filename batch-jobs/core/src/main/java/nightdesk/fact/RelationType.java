package nightdesk.fact;

import java.util.Locale;

/** How two parties stand to each other. */
public enum RelationType {
    /** Symmetric. */
    PARTNERSHIP,
    /** Subject holds the exclusivity, object grants it. */
    EXCLUSIVITY,
    /** Subject supplies object. */
    SUPPLIER_CUSTOMER,
    /** Symmetric. */
    COMPETITION,
    /** Subject is plaintiff, regulator or prosecutor; object the defendant. */
    LITIGATION,
    /** Subject leaves or diversifies away; object is left. */
    DEFECTION_RISK,
    /** Subject depends on object. */
    DEPENDENCY,
    /** Subject speaks ill of object. */
    DISPARAGEMENT,
    /** Subject ends what it had with object. */
    TERMINATION,
    /** Subject is the regulator, object the regulated. */
    REGULATION;

    /** The word of exports: lower case. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
