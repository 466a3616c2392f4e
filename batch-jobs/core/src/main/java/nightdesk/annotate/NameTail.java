package nightdesk.annotate;

import java.util.Set;
import nightdesk.vendor.Ambiguity;
import nightdesk.vendor.LegalForm;
import nightdesk.vendor.VendorAlias;

/** The legal form after a name: {@code Sony} + {@code Corp.} */
final class NameTail {
    private static final Set<String> COUNTRIES = Set.of(
            "America",
            "Argentina",
            "Australia",
            "Austria",
            "Brazil",
            "Canada",
            "China",
            "Europe",
            "Finland",
            "France",
            "Germany",
            "Hungary",
            "India",
            "Ireland",
            "Israel",
            "Italy",
            "Japan",
            "Korea",
            "Malaysia",
            "Mexico",
            "Netherlands",
            "Poland",
            "Russia",
            "Singapore",
            "Spain",
            "Sweden",
            "Switzerland",
            "Taiwan",
            "Thailand",
            "Turkey",
            "UK",
            "USA");

    /** Words of a company's full name that news leaves out: they belong to it only before a legal form. */
    private static final Set<String> CORPORATE_WORDS = Set.of(
            "Communications",
            "Electronics",
            "Financial",
            "Global",
            "Industries",
            "International",
            "Laboratories",
            "Networks",
            "Platforms",
            "Products",
            "Semiconductor",
            "Semiconductors",
            "Services",
            "Software",
            "Solutions",
            "Stores",
            "Systems",
            "Technologies",
            "Technology",
            "Worldwide");

    private NameTail() {}

    /** End of the name with every legal form that follows; {@code nameEnd} if none does. A first form the alias does not allow ends it. */
    static int endOf(String text, int nameEnd, VendorAlias alias) {
        int more = Words.nextStart(text, nameEnd);
        String word = more < 0 ? "" : Words.at(text, more);
        boolean isMore =
                COUNTRIES.contains(word) || (alias.ambiguity() == Ambiguity.UNIQUE && CORPORATE_WORDS.contains(word));
        if (isMore) {
            int moreEnd = more + word.length();
            int after = formsEnd(text, moreEnd, moreEnd, alias);
            return after > moreEnd ? after : nameEnd;
        }
        return formsEnd(text, nameEnd, nameEnd, alias);
    }

    private static int formsEnd(String text, int from, int nameEnd, VendorAlias alias) {
        int end = from;
        while (true) {
            int next = formStart(text, end);
            if (next < 0) {
                return end;
            }
            String form = formAt(text, next);
            boolean isAllowed = end > nameEnd || alias.allowsLegalForm(LegalForm.plain(form));
            boolean isApposition =
                    text.charAt(end) == ',' && !form.matches("Inc|Incorporated|Corp|Co|Ltd|Limited|LLC|LLP|L\\.P");
            if (!isAllowed || isApposition || !LegalForm.isOne(form)) {
                return end;
            }
            end = next + form.length();
            if (LegalForm.takesFullStop(form) && end < text.length() && text.charAt(end) == '.') {
                end++;
            }
        }
    }

    /** The legal form that follows, allowed or not; empty if none does. */
    static String formAfter(String text, int nameEnd) {
        int next = formStart(text, nameEnd);
        String form = next < 0 ? "" : formAt(text, next);
        return LegalForm.isOne(form) ? form : "";
    }

    private static String formAt(String text, int start) {
        String word = Words.at(text, start);
        return word.endsWith("'s") ? word.substring(0, word.length() - 2) : word;
    }

    /** Start of the word after a space, a comma and a space, or "&" or "and" before "Co"; -1 if there is none. */
    private static int formStart(String text, int pos) {
        int i = pos;
        if (i < text.length() && text.charAt(i) == ',') {
            i++;
        }
        int next = Words.nextStart(text, i);
        if (next < 0 && text.startsWith(" & Co", i)) {
            return i + 3;
        }
        boolean isAndCo = next >= 0
                && text.startsWith("and Co", next)
                && Words.at(text, next + 4).length() <= 3;
        return isAndCo ? next + 4 : next;
    }
}
