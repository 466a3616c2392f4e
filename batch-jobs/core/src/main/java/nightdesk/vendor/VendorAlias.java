package nightdesk.vendor;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One name of a vendor family and when it means the family.
 *
 * @param text the name as the lexicon writes it; a ticker without its exchange
 * @param vendor id of the family
 * @param kind what it names
 * @param ambiguity how far it can be trusted
 * @param from first day on which it means the family; null if always
 * @param to last day on which it means the family; null if to this day
 * @param onlyDated whether it is left alone in an article without a date
 * @param bought whether it was known before {@code from} as a company of its own: in an article without a date it then needs the vendor's name
 * @param plural whether it has a plural with s ("Teslas")
 * @param legalForms plain legal forms that may follow a name or word; empty if any may
 * @param exchanges of a ticker, in capitals; empty otherwise
 * @param notBefore words that, if one follows directly, make it something else
 * @param notAfter words that, if one stands directly before, make it something else
 * @param with words whose presence anywhere in the article is a reason to believe it
 */
public record VendorAlias(
        String text,
        String vendor,
        AliasKind kind,
        Ambiguity ambiguity,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        boolean onlyDated,
        boolean bought,
        boolean plural,
        Set<String> legalForms,
        List<String> exchanges,
        Set<String> notBefore,
        Set<String> notAfter,
        List<String> with) {
    private static final Set<String> COMMON_FORMS = Set.of("inc", "corp", "co", "ltd", "llc", "plc");

    public VendorAlias {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(ambiguity);
        if (text.isBlank() || vendor.isBlank()) {
            throw new IllegalArgumentException("An alias has a text and a vendor");
        }
        legalForms = Set.copyOf(legalForms);
        exchanges = List.copyOf(exchanges);
        notBefore = Set.copyOf(notBefore);
        notAfter = Set.copyOf(notAfter);
        with = List.copyOf(with);
    }

    /** Whether this legal form, plain, may follow the name. */
    public boolean allowsLegalForm(String plainForm) {
        boolean isCommon = ambiguity == Ambiguity.UNIQUE && COMMON_FORMS.contains(plainForm);
        return isCommon || legalForms.isEmpty() || legalForms.contains(plainForm);
    }

    /** Whether the name means the family in every article, whatever its day. */
    public boolean isTimeless() {
        return from == null && to == null && !onlyDated;
    }

    /** Whether the name means the family in an article of that day; null stands for an article without a date, read as of today. */
    public boolean isValidOn(@Nullable LocalDate day) {
        if (day == null) {
            return to == null && !onlyDated;
        }
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }
}
