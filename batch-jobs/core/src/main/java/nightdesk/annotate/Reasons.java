package nightdesk.annotate;

import java.util.Locale;
import nightdesk.vendor.AliasKind;
import nightdesk.vendor.Ambiguity;
import nightdesk.vendor.VendorAlias;
import org.jspecify.annotations.Nullable;

/**
 * What makes an ambiguous name the vendor: what a company has and does, what news calls it, the company it keeps. Each answer is the last part
 * of a rule id.
 */
final class Reasons {
    private final String text;
    private final Names names;

    Reasons(String text, Names names) {
        this.text = text;
        this.names = names;
    }

    /** The first reason that holds; null if none does. */
    @Nullable
    String of(Finding finding, int end, String previous, String next, LineCase line) {
        VendorAlias alias = finding.alias();
        boolean isName = alias.ambiguity() == Ambiguity.NAME;
        boolean startsSentence = Words.startsSentence(text, finding.start());
        String before = previous.toLowerCase(Locale.ROOT);
        String after = next.toLowerCase(Locale.ROOT);
        boolean determined = ContextWords.DETERMINERS.contains(before);
        if (names.startsAt(finding.end() + 1, alias.vendor()) && text.charAt(finding.end()) == ' ') {
            return "product";
        }
        if (end + 1 < text.length() && text.charAt(end) == '-' && Words.isWordChar(text.charAt(end + 1))) {
            return "hyphen";
        }
        if (isPossessive(alias, end)) {
            String owned = Words.after(text, text.startsWith("'s", end) ? end + 2 : end + 1)
                    .toLowerCase(Locale.ROOT);
            boolean ownsAnything = isName
                    && line == LineCase.SENTENCE
                    && !determined
                    && !alias.notBefore().contains(owned);
            if (ownsAnything || ContextWords.BUSINESS_NOUNS.contains(owned)) {
                return "possessive";
            }
        }
        if (ContextWords.COMPANY_NOUNS.contains(before) && (isName || line == LineCase.SENTENCE)) {
            return "company-noun";
        }
        boolean nounCounts = isName || (line == LineCase.SENTENCE && !startsSentence && !Words.isCapitalised(next));
        if (nounCounts && ContextWords.BUSINESS_NOUNS.contains(after)) {
            return "company-noun";
        }
        boolean verbCounts = isName || !ContextWords.VERBS_OF_WORDS.contains(after);
        if (!determined && verbCounts && ContextWords.COMPANY_VERBS.contains(after)) {
            return "verb";
        }
        if (!determined && isAnnouncement(finding, startsSentence, after, line)) {
            return "headline";
        }
        if (names.isListed(finding.start(), finding.end())) {
            return "list";
        }
        return hasContext(alias) ? "context" : null;
    }

    private boolean isPossessive(VendorAlias alias, int end) {
        if (text.startsWith("'s", end)) {
            return end + 2 >= text.length() || !Words.isWordChar(text.charAt(end + 2));
        }
        return alias.text().endsWith("s") && text.startsWith("' ", end);
    }

    /** Whether a headline starts with the name as its subject: "Intel to buy", "Intel: ...", and for a name "Intel Shelves". */
    private boolean isAnnouncement(Finding finding, boolean startsSentence, String after, LineCase line) {
        int end = finding.end();
        boolean inHeadline = end <= names.headlineEnd();
        if (after.equals("to") && (inHeadline || line != LineCase.SENTENCE)) {
            int to = Words.nextStart(text, end);
            return ContextWords.COMPANY_INFINITIVES.contains(
                    Words.after(text, to + 2).toLowerCase(Locale.ROOT));
        }
        boolean isName =
                finding.alias().ambiguity() == Ambiguity.NAME && finding.alias().kind() != AliasKind.PRODUCT;
        if (!isName || !startsSentence || !inHeadline) {
            return false;
        }
        boolean isVerb = after.length() > 3
                && after.endsWith("s")
                && !after.endsWith("ss")
                && !after.endsWith("'s")
                && !ContextWords.BODY_NOUNS.contains(after);
        return isVerb || text.startsWith(": ", end);
    }

    private boolean hasContext(VendorAlias alias) {
        for (String word : alias.with()) {
            if (names.hasWord(word)) {
                return true;
            }
        }
        return false;
    }
}
