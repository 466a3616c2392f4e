package nightdesk.annotate;

import java.time.LocalDate;
import java.util.Locale;
import nightdesk.annotate.Finding.Standing;
import nightdesk.vendor.AliasKind;
import nightdesk.vendor.Ambiguity;
import nightdesk.vendor.LegalForm;
import nightdesk.vendor.VendorAlias;
import nightdesk.vendor.VendorLexicon.Form;
import org.jspecify.annotations.Nullable;

/**
 * What the words next to a name say of it. First what makes it something else (a longer name, a person, an arena, a shell-shocked crowd), then
 * what makes it the vendor (a legal form, a company's verb, a company's noun, a list of companies); a name of which neither is said is left
 * to its class.
 */
final class NameRules {
    private final String text;
    private final @Nullable LocalDate day;
    private final Names names;

    NameRules(String text, @Nullable LocalDate day, Names names) {
        this.text = text;
        this.day = day;
        this.names = names;
    }

    /** The finding for a name that starts at {@code start} and ends, with a plural s, at {@code end}. */
    Finding judge(int start, int end, VendorAlias alias, Form form) {
        int nameEnd = form == Form.PLURAL ? end - 1 : end;
        boolean isName = alias.kind() != AliasKind.PRODUCT;
        int tail = isName && form != Form.PLURAL ? NameTail.endOf(text, nameEnd, alias) : nameEnd;
        Finding finding = new Finding(start, nameEnd, tail, alias, form, Standing.OPEN, "document");
        if (!alias.isValidOn(day)) {
            return blocked(finding, "out-of-date");
        }
        if (isInAddress(start, end)) {
            return blocked(finding, "address");
        }
        Finding glued = hyphened(finding, end);
        if (glued != null) {
            return glued;
        }
        String next = wordAfter(tail);
        String previous = wordBefore(start);
        if (alias.notBefore().contains(next) || alias.notBefore().contains(next.toLowerCase(Locale.ROOT))) {
            return blocked(finding, "not-before");
        }
        if (alias.notAfter().contains(previous) || alias.notAfter().contains(previous.toLowerCase(Locale.ROOT))) {
            return blocked(finding, "not-after");
        }
        if (isName
                && tail == nameEnd
                && Words.isCapitalised(next)
                && !Words.isCapitals(next)
                && ContextWords.VENUES.contains(next.toLowerCase(Locale.ROOT))) {
            return blocked(finding, "venue");
        }
        if (alias.ambiguity() == Ambiguity.UNIQUE) {
            return finding.as(Standing.STRONG, tail > nameEnd ? "legal-form" : "unique");
        }
        return ambiguous(finding, end, previous, next);
    }

    private Finding ambiguous(Finding finding, int end, String previous, String next) {
        VendorAlias alias = finding.alias();
        LineCase line = LineCase.around(text, finding.start(), finding.end());
        if (line != LineCase.CAPITALS
                && finding.form() == Form.CAPITALS
                && alias.text().length() > 1) {
            return alias.ambiguity() == Ambiguity.NAME ? finding : blocked(finding, "capitals");
        }
        if (finding.end() > finding.nameEnd() && alias.ambiguity() != Ambiguity.TIED) {
            return finding.as(Standing.STRONG, "legal-form");
        }
        if (!NameTail.formAfter(text, finding.nameEnd()).isEmpty()
                && alias.kind() != AliasKind.PRODUCT
                && !isGroup(next)) {
            return blocked(finding, "longer-name");
        }
        Finding longer = longerName(finding, previous, next, line);
        if (longer != null) {
            return longer;
        }
        if (alias.ambiguity() == Ambiguity.TIED) {
            return finding;
        }
        if (names.symbolBehind(finding.end(), alias.vendor())) {
            return finding.as(Standing.STRONG, "symbol");
        }
        String reason = reason(finding, end, previous, next, line);
        if (reason != null) {
            return finding.as(Standing.STRONG, reason);
        }
        boolean plain = line == LineCase.SENTENCE && !Words.startsSentence(text, finding.start());
        if (ContextWords.DETERMINERS.contains(previous.toLowerCase(Locale.ROOT))) {
            boolean modifies = !next.isEmpty() && !ContextWords.FUNCTION_WORDS.contains(next.toLowerCase(Locale.ROOT));
            return modifies && alias.ambiguity() == Ambiguity.NAME ? finding : blocked(finding, "article");
        }
        if (!plain) {
            return finding;
        }
        return finding.as(Standing.FAIR, "alone");
    }

    private static boolean isGroup(String next) {
        String plain = LegalForm.plain(next);
        return plain.equals("group")
                || plain.equals("international")
                || plain.equals("laboratories")
                || plain.equals("holding");
    }

    // ---- what makes it something else

    private boolean isInAddress(int start, int end) {
        int from = start;
        while (from > 0 && start - from < 80 && text.charAt(from - 1) > ' ') {
            from--;
        }
        String before = text.substring(from, start);
        boolean inHost = before.endsWith(".") && before.length() > 1 && Words.isWordChar(text.charAt(start - 2));
        if (inHost || before.endsWith("_") || before.contains("://") || before.contains("@") || before.contains("\\")) {
            return true;
        }
        if (end < text.length()) {
            char after = text.charAt(end);
            boolean isDomain = after == '.' && end + 1 < text.length() && Character.isLowerCase(text.charAt(end + 1));
            return isDomain || after == '@' || after == '_';
        }
        return false;
    }

    /** A verdict for a name joined to another word by a hyphen; null if the hyphen says nothing. */
    private @Nullable Finding hyphened(Finding finding, int end) {
        boolean isUnique = finding.alias().ambiguity() == Ambiguity.UNIQUE;
        if (end + 1 < text.length() && text.charAt(end) == '-' && Words.isWordChar(text.charAt(end + 1))) {
            String tail = text.substring(end + 1, simpleEnd(end + 1));
            if (ContextWords.HYPHENED_TAILS.contains(tail.toLowerCase(Locale.ROOT)) || names.startsAt(end + 1)) {
                return finding.as(Standing.STRONG, "hyphen");
            }
            if (!isUnique) {
                return blocked(finding, "hyphen");
            }
        }
        if (finding.start() > 1
                && text.charAt(finding.start() - 1) == '-'
                && Words.isWordChar(text.charAt(finding.start() - 2))) {
            int from = finding.start() - 1;
            while (from > 0 && Words.isWordChar(text.charAt(from - 1))) {
                from--;
            }
            String head = text.substring(from, finding.start() - 1).toLowerCase(Locale.ROOT);
            boolean isNumber = head.chars().allMatch(Character::isDigit);
            if (!isUnique
                    && !isNumber
                    && !ContextWords.HYPHENED_HEADS.contains(head)
                    && !names.endsAt(finding.start() - 1)) {
                return blocked(finding, "hyphen");
            }
        }
        return null;
    }

    private int simpleEnd(int from) {
        int i = from;
        while (i < text.length() && Words.isWordChar(text.charAt(i))) {
            i++;
        }
        return i;
    }

    /** A verdict for a name that is part of a longer name or a person's; null if nothing says so. */
    private @Nullable Finding longerName(Finding finding, String previous, String next, LineCase line) {
        int start = finding.start();
        if (Words.isCapitalised(previous)
                && FirstNames.isOne(previous)
                && finding.alias().kind() != AliasKind.PRODUCT) {
            return blocked(finding, "person");
        }
        if (text.startsWith("& ", Math.max(0, start - 2)) && !names.endsAt(start - 3)) {
            return blocked(finding, "longer-name");
        }
        if (text.startsWith(" & ", finding.end()) && !names.startsAt(finding.end() + 3)) {
            return blocked(finding, "longer-name");
        }
        if (line != LineCase.SENTENCE) {
            return endsAsBody(finding.end(), 2) && !names.startsAt(finding.end() + 1)
                    ? blocked(finding, "longer-name")
                    : null;
        }
        if (Words.isCapitalised(previous) && isStranger(previous, start)) {
            return finding.alias().ambiguity() == Ambiguity.WORD ? blocked(finding, "longer-name") : finding;
        }
        if (!Words.isCapitalised(next) || finding.end() != finding.nameEnd() || names.startsAt(finding.end() + 1)) {
            return null;
        }
        if (endsAsBody(finding.end(), 4)) {
            return blocked(finding, "longer-name");
        }
        String lower = next.toLowerCase(Locale.ROOT);
        if (ContextWords.BUSINESS_NOUNS.contains(lower)
                || Words.isCapitals(next)
                || next.chars().anyMatch(Character::isDigit)
                || ContextWords.COMPANY_VERBS.contains(lower)
                || ContextWords.BEFORE_NAMES.contains(lower)) {
            return null;
        }
        return finding.alias().ambiguity() == Ambiguity.WORD ? blocked(finding, "longer-name") : finding;
    }

    /** Whether a capitalised word before a name, in a sentence, is part of another name. */
    private boolean isStranger(String previous, int start) {
        String lower = previous.toLowerCase(Locale.ROOT);
        int end = Words.previousEnd(text, start);
        if (end < 0
                || ContextWords.BEFORE_NAMES.contains(lower)
                || ContextWords.COMPANY_NOUNS.contains(lower)
                || ContextWords.BUSINESS_NOUNS.contains(lower)
                || ContextWords.COMPANY_VERBS.contains(lower)
                || names.endsAt(end)) {
            return false;
        }
        int lastPart = previous.lastIndexOf('-') + 1;
        boolean isCompound = lastPart > 0 && Character.isLowerCase(previous.charAt(lastPart));
        if (isCompound || lower.endsWith("'s")) {
            return false;
        }
        int from = Words.startAt(text, end);
        if (!Words.startsSentence(text, from)) {
            return true;
        }
        return Words.isCapitals(previous) && previous.length() > 1;
    }

    /** Whether one of the next capitalised words is the end of the name of a company or another body. */
    private boolean endsAsBody(int end, int reach) {
        int at = end;
        for (int i = 0; i < reach; i++) {
            int next = Words.nextStart(text, at);
            if (next < 0) {
                return false;
            }
            String word = Words.at(text, next);
            if (!Words.isCapitalised(word)) {
                return false;
            }
            if (ContextWords.BODY_NOUNS.contains(word.toLowerCase(Locale.ROOT)) && (i > 0 || !LegalForm.isOne(word))) {
                return true;
            }
            at = next + word.length();
        }
        return false;
    }

    // ---- what makes it the vendor

    /** Why the surroundings speak for the vendor; null if they do not. */
    private @Nullable String reason(Finding finding, int end, String previous, String next, LineCase line) {
        VendorAlias alias = finding.alias();
        String before = previous.toLowerCase(Locale.ROOT);
        String after = next.toLowerCase(Locale.ROOT);
        boolean endsInApostrophe = alias.text().endsWith("s") && text.startsWith("' ", end);
        boolean possessive = endsInApostrophe || (text.startsWith("'s", end) && !isWordAt(end + 2));
        if (possessive) {
            String owned =
                    wordAfter(text.startsWith("'s", end) ? end + 2 : end + 1).toLowerCase(Locale.ROOT);
            boolean anything = alias.ambiguity() == Ambiguity.NAME
                    && line == LineCase.SENTENCE
                    && !ContextWords.DETERMINERS.contains(before)
                    && !alias.notBefore().contains(owned);
            if (anything || ContextWords.BUSINESS_NOUNS.contains(owned)) {
                return "possessive";
            }
        }
        if (names.startsAt(finding.end() + 1)
                && text.charAt(finding.end()) == ' '
                && names.startsAt(finding.end() + 1, alias.vendor())) {
            return "product";
        }
        if (ContextWords.COMPANY_NOUNS.contains(before)
                && (line == LineCase.SENTENCE || alias.ambiguity() == Ambiguity.NAME)) {
            return "company-noun";
        }
        boolean determined = ContextWords.DETERMINERS.contains(before);
        if (ContextWords.BUSINESS_NOUNS.contains(after)
                && !(determined && alias.ambiguity() == Ambiguity.WORD && line != LineCase.SENTENCE)) {
            return "company-noun";
        }
        if (!determined && (ContextWords.COMPANY_VERBS.contains(after) || isInfinitive(finding.end(), after, line))) {
            return "verb";
        }
        if (names.isListed(finding.start(), finding.end())) {
            return "list";
        }
        if (hasContext(alias)) {
            return "context";
        }
        return null;
    }

    private boolean isInfinitive(int end, String after, LineCase line) {
        boolean inBody = line == LineCase.SENTENCE && end >= names.headlineEnd();
        if (inBody || !after.equals("to")) {
            return false;
        }
        int to = Words.nextStart(text, end);
        return ContextWords.COMPANY_INFINITIVES.contains(wordAfter(to + 2).toLowerCase(Locale.ROOT));
    }

    private boolean hasContext(VendorAlias alias) {
        for (String word : alias.with()) {
            if (names.hasWord(word)) {
                return true;
            }
        }
        return false;
    }

    private boolean isWordAt(int pos) {
        return pos < text.length() && Words.isWordChar(text.charAt(pos));
    }

    private String wordAfter(int end) {
        int next = Words.nextStart(text, end);
        return next < 0 ? "" : Words.at(text, next);
    }

    private String wordBefore(int start) {
        int end = Words.previousEnd(text, start);
        return end < 0 ? "" : text.substring(Words.startAt(text, end), end);
    }

    private static Finding blocked(Finding finding, String why) {
        return finding.as(Standing.BLOCKED, why);
    }
}
