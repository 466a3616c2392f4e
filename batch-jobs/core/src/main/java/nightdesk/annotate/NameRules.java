package nightdesk.annotate;

import java.util.Locale;
import nightdesk.annotate.Finding.Standing;
import nightdesk.vendor.AliasKind;
import nightdesk.vendor.Ambiguity;
import nightdesk.vendor.LegalForm;
import nightdesk.vendor.VendorAlias;
import nightdesk.vendor.VendorLexicon.Form;

/**
 * What the words next to a name say of it. First what makes it something else ({@link OtherMeaning}), then what makes it the vendor
 * ({@link Reasons}); a name of which neither is said is left to its class.
 */
final class NameRules {
    private final String text;
    private final Era era;
    private final Names names;
    private final OtherMeaning otherMeaning;
    private final Reasons reasons;

    NameRules(String text, Era era, Names names) {
        this.text = text;
        this.era = era;
        this.names = names;
        this.otherMeaning = new OtherMeaning(text, names);
        this.reasons = new Reasons(text, names);
    }

    /** The finding for a name that starts at {@code start} and ends, with a plural s, at {@code end}. */
    Finding judge(int start, int end, VendorAlias alias, Form form) {
        int nameEnd = form == Form.PLURAL ? end - 1 : end;
        boolean isCompany = alias.kind() != AliasKind.PRODUCT;
        int tail = isCompany && form != Form.PLURAL ? NameTail.endOf(text, nameEnd, alias) : nameEnd;
        Finding finding = new Finding(start, nameEnd, tail, alias, form, Standing.OPEN, "document");
        if (!era.holds(alias)) {
            return finding.as(Standing.BLOCKED, "out-of-date");
        }
        String previous = Words.before(text, start);
        String next = Words.after(text, form == Form.PLURAL ? end : tail);
        String other = otherMeaning.ofAny(finding, end, previous, next);
        if (other != null) {
            return finding.as(Standing.BLOCKED, other);
        }
        if (alias.bought() && era.isUnknown()) {
            return otherMeaning.isOwned(finding)
                    ? finding.as(Standing.STRONG, "owned")
                    : finding.as(Standing.OPEN, "bought");
        }
        return switch (alias.ambiguity()) {
            case UNIQUE -> finding.as(Standing.STRONG, tail > nameEnd ? "legal-form" : "unique");
            case BESIDE ->
                names.endsAt(start - 1, alias.vendor()) && text.charAt(start - 1) == ' '
                        ? finding.as(Standing.STRONG, "beside")
                        : finding.as(Standing.BLOCKED, "not-beside");
            case NAME, WORD, COMMON, TIED -> ambiguous(finding, end, previous, next);
        };
    }

    private Finding ambiguous(Finding finding, int end, String previous, String next) {
        VendorAlias alias = finding.alias();
        Ambiguity ambiguity = alias.ambiguity();
        boolean isCompany = alias.kind() != AliasKind.PRODUCT;
        LineCase line = LineCase.around(text, finding.start(), finding.end());
        if (line != LineCase.CAPITALS
                && finding.form() == Form.CAPITALS
                && alias.text().length() > 1) {
            return ambiguity == Ambiguity.NAME ? finding : finding.as(Standing.BLOCKED, "capitals");
        }
        if (finding.end() > finding.nameEnd()) {
            return finding.as(Standing.STRONG, "legal-form");
        }
        if (names.symbolBehind(finding.end(), alias.vendor())) {
            return finding.as(Standing.STRONG, "symbol");
        }
        String form = NameTail.formAfter(text, finding.nameEnd());
        if (!form.isEmpty() && !isLooseForm(form)) {
            return finding.as(Standing.BLOCKED, "longer-name");
        }
        String other = otherMeaning.ofAmbiguous(finding, previous, next, line);
        if (other != null) {
            return finding.as(Standing.BLOCKED, other);
        }
        if (otherMeaning.mayBeLonger(finding, previous, next, line)) {
            boolean isWord = ambiguity == Ambiguity.WORD || ambiguity == Ambiguity.COMMON;
            if (isWord) {
                return finding.as(Standing.BLOCKED, "longer-name");
            }
            return isCompany && otherMeaning.hasStrangerBefore(finding, previous)
                    ? finding.as(Standing.OPEN, "stranger")
                    : finding;
        }
        if (ambiguity == Ambiguity.TIED) {
            return finding;
        }
        String reason = reasons.of(finding, end, previous, next, line);
        if (reason != null) {
            return finding.as(Standing.STRONG, reason);
        }
        if (isCompany && ContextWords.DETERMINERS.contains(previous.toLowerCase(Locale.ROOT))) {
            boolean modifies = !next.isEmpty() && !ContextWords.FUNCTION_WORDS.contains(next.toLowerCase(Locale.ROOT));
            return modifies ? finding : finding.as(Standing.BLOCKED, "article");
        }
        boolean startsSentence = Words.startsSentence(text, finding.start());
        boolean isFair = line == LineCase.SENTENCE
                && switch (ambiguity) {
                    case NAME -> !startsSentence || isSubject(next);
                    case WORD -> !startsSentence && !text.startsWith(":", finding.end());
                    case COMMON, TIED, UNIQUE, BESIDE -> false;
                };
        return isFair ? finding.as(Standing.FAIR, startsSentence ? "subject" : "alone") : finding;
    }

    /** Whether the word after a name that starts a sentence can follow a subject without an article. */
    private static boolean isSubject(String next) {
        return !next.isEmpty() && Character.isLowerCase(next.charAt(0));
    }

    /** Forms that also stand before other words: "Intel International Science Fair". */
    private static boolean isLooseForm(String form) {
        return switch (LegalForm.plain(form)) {
            case "group", "holding", "holdings" -> true;
            default -> false;
        };
    }
}
