package nightdesk.annotate;

import nightdesk.vendor.VendorAlias;
import nightdesk.vendor.VendorLexicon.Form;

/**
 * What can be said about one name from its own surroundings, before the rest of the article is asked.
 *
 * @param start of the name
 * @param nameEnd end of the name as listed, without plural s
 * @param end of the name with its legal form
 * @param standing how sure it is
 * @param reason last part of the rule id
 */
record Finding(int start, int nameEnd, int end, VendorAlias alias, Form form, Standing standing, String reason) {
    /** From worst to best. */
    enum Standing {
        BLOCKED,
        /** Needs the vendor to be named elsewhere in the article. */
        OPEN,
        /** Good enough, but no reason to believe another. */
        FAIR,
        /** A reason to believe another. */
        STRONG
    }

    Finding as(Standing other, String why) {
        return new Finding(start, nameEnd, end, alias, form, other, why);
    }
}
