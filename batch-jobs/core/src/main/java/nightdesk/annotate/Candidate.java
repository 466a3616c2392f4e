package nightdesk.annotate;

import java.util.Objects;
import nightdesk.text.Span;
import nightdesk.vendor.VendorAlias;

/**
 * A place where a name of the lexicon stands, and what was made of it.
 *
 * @param span the words of the name with its legal form, without possessive or plural s
 * @param alias the lexicon's entry
 * @param verdict whether it means the vendor
 * @param rule why: the id of the rule that decided, such as {@code mention.company.verb} or {@code mention.blocked.venue}
 */
public record Candidate(Span span, VendorAlias alias, Verdict verdict, String rule) {
    /** What was made of a candidate. */
    public enum Verdict {
        /** It means the vendor. */
        MENTION,
        /** Something says that it means another thing. */
        BLOCKED,
        /** Nothing says that it means the vendor, and the name alone is not enough. */
        UNSUPPORTED
    }

    public Candidate {
        Objects.requireNonNull(span);
        Objects.requireNonNull(alias);
        Objects.requireNonNull(verdict);
        Objects.requireNonNull(rule);
    }
}
