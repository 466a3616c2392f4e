package nightdesk.annotate;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import nightdesk.vendor.AliasKind;
import nightdesk.vendor.Ambiguity;
import nightdesk.vendor.LegalForm;
import nightdesk.vendor.VendorAlias;
import org.jspecify.annotations.Nullable;

/**
 * What makes a name something else than the vendor: an address, another's symbol, a longer name, a person, an arena, a shell-shocked crowd.
 * Each answer is the last part of a rule id.
 */
final class OtherMeaning {
    private static final Set<String> TITLES = Set.of(
            "Mr",
            "Mr.",
            "Mrs",
            "Mrs.",
            "Ms",
            "Ms.",
            "Dr",
            "Dr.",
            "Prof",
            "Prof.",
            "Professor",
            "Sir",
            "Judge",
            "Justice",
            "Sen",
            "Sen.",
            "Rep",
            "Rep.",
            "Gov",
            "Gov.",
            "Lord",
            "Lady",
            "Captain",
            "Officer",
            "Sgt",
            "Sgt.",
            "Coach",
            "Miss");

    private static final List<String> OWNED =
            List.of(" ", "-owned ", "-backed ", " unit ", " subsidiary ", " unit, ", " subsidiary, ");

    private final String text;
    private final Names names;

    OtherMeaning(String text, Names names) {
        this.text = text;
        this.names = names;
    }

    /** What makes even a unique name something else; null if nothing does. */
    @Nullable
    String ofAny(Finding finding, int end, String previous, String next) {
        VendorAlias alias = finding.alias();
        int start = finding.start();
        if (isInAddress(start, end)) {
            return "address";
        }
        if (TickerRules.isAfterExchange(text, start)) {
            return "symbol-of-another";
        }
        if (isHyphened(finding, end)) {
            return "hyphen";
        }
        if (alias.notBefore().contains(next) || alias.notBefore().contains(next.toLowerCase(Locale.ROOT))) {
            return "not-before";
        }
        if (alias.notAfter().contains(previous) || alias.notAfter().contains(previous.toLowerCase(Locale.ROOT))) {
            return "not-after";
        }
        boolean isPlain = alias.kind() != AliasKind.PRODUCT && finding.end() == finding.nameEnd();
        return isPlain && namesVenue(finding.end()) ? "venue" : null;
    }

    /** Whether an arena, or within three capitalised words an event, is named after the company: "Samsung World Championship". */
    private boolean namesVenue(int end) {
        int at = end;
        for (int i = 0; i < 3; i++) {
            int next = Words.nextStart(text, at);
            String word = next < 0 ? "" : Words.at(text, next);
            if (!Words.isCapitalised(word) || Words.isCapitals(word)) {
                return false;
            }
            String lower = word.toLowerCase(Locale.ROOT);
            if (ContextWords.EVENTS.contains(lower) || (i == 0 && ContextWords.VENUES.contains(lower))) {
                return true;
            }
            at = next + word.length();
        }
        return false;
    }

    /** Whether the vendor stands directly before the name as its owner: "IBM's Red Hat", "IBM-owned Red Hat". */
    boolean isOwned(Finding finding) {
        int start = finding.start();
        for (String owned : OWNED) {
            int from = start - owned.length();
            if (from > 0
                    && text.startsWith(owned, from)
                    && names.endsAt(from, finding.alias().vendor())) {
                return true;
            }
        }
        return false;
    }

    /** What makes an ambiguous name something else; null if nothing does. */
    @Nullable
    String ofAmbiguous(Finding finding, String previous, String next, LineCase line) {
        int start = finding.start();
        int end = finding.end();
        boolean isCompany = finding.alias().kind() != AliasKind.PRODUCT;
        if (isCompany && (TITLES.contains(previous) || FirstNames.isOne(previous))) {
            return "person";
        }
        boolean joinedBefore = start >= 3 && text.startsWith(" & ", start - 3) && !names.endsAt(start - 3);
        if (joinedBefore || (text.startsWith(" & ", end) && !names.startsAt(end + 3))) {
            return "longer-name";
        }
        if (names.startsAt(end + 1)) {
            return null;
        }
        return endsAsBody(end, line == LineCase.SENTENCE ? 4 : 2) ? "longer-name" : null;
    }

    /** Whether a capitalised word that is no abbreviation stands before the name, inside a sentence, and is no known word. */
    boolean hasStrangerBefore(Finding finding, String previous) {
        return Words.isCapitalised(previous) && !Words.isCapitals(previous) && isStranger(previous, finding.start());
    }

    /** Whether capitalised words next to a name in a sentence may make it part of another name, without proof. */
    boolean mayBeLonger(Finding finding, String previous, String next, LineCase line) {
        if (line != LineCase.SENTENCE) {
            return false;
        }
        if (Words.isCapitalised(previous) && isStranger(previous, finding.start())) {
            return true;
        }
        if (!Words.isCapitalised(next) || names.startsAt(finding.end() + 1)) {
            return false;
        }
        String lower = next.toLowerCase(Locale.ROOT);
        return !ContextWords.BUSINESS_NOUNS.contains(lower)
                && !ContextWords.COMPANY_VERBS.contains(lower)
                && !Words.isCapitals(next)
                && next.chars().noneMatch(Character::isDigit);
    }

    /** Whether a capitalised word before a name, in a sentence, is part of another name. */
    private boolean isStranger(String previous, int start) {
        String lower = previous.toLowerCase(Locale.ROOT);
        int end = Words.previousEnd(text, start);
        boolean isKnown = ContextWords.BEFORE_NAMES.contains(lower)
                || ContextWords.COMPANY_NOUNS.contains(lower)
                || ContextWords.BUSINESS_NOUNS.contains(lower)
                || ContextWords.COMPANY_VERBS.contains(lower);
        int lastPart = previous.lastIndexOf('-') + 1;
        boolean isCompound = lastPart > 0 && Character.isLowerCase(previous.charAt(lastPart));
        if (end < 0 || isKnown || isCompound || lower.endsWith("'s") || names.endsAt(end)) {
            return false;
        }
        boolean isFirst = Words.startsSentence(text, Words.startAt(text, end));
        return !isFirst || (Words.isCapitals(previous) && previous.length() > 1);
    }

    /** Whether one of the next capitalised words is the end of the name of a company or another body. */
    private boolean endsAsBody(int end, int reach) {
        int at = end;
        for (int i = 0; i < reach; i++) {
            int next = Words.nextStart(text, at);
            String word = next < 0 ? "" : Words.at(text, next);
            if (!Words.isCapitalised(word)) {
                return false;
            }
            boolean isBody = ContextWords.BODY_NOUNS.contains(word.toLowerCase(Locale.ROOT));
            if (isBody && (i > 0 || !LegalForm.isOne(word))) {
                return true;
            }
            at = next + word.length();
        }
        return false;
    }

    private boolean isInAddress(int start, int end) {
        int from = start;
        while (from > 0 && start - from < 80 && text.charAt(from - 1) > ' ') {
            from--;
        }
        String before = text.substring(from, start);
        if (before.endsWith("www.")
                || before.endsWith("_")
                || before.contains("://")
                || before.contains("@")
                || before.contains("\\")) {
            return true;
        }
        if (end >= text.length()) {
            return false;
        }
        char after = text.charAt(end);
        boolean isDomain = after == '.' && end + 1 < text.length() && Character.isLowerCase(text.charAt(end + 1));
        return isDomain || after == '@' || after == '_';
    }

    /** Whether a hyphen joins the name to a word that makes another one: "Shell-shocked", not "Amazon-backed". */
    private boolean isHyphened(Finding finding, int end) {
        if (finding.alias().ambiguity() == Ambiguity.UNIQUE) {
            return false;
        }
        int start = finding.start();
        if (end + 1 < text.length() && text.charAt(end) == '-' && Words.isWordChar(text.charAt(end + 1))) {
            String tail = text.substring(end + 1, Words.simpleEnd(text, end + 1));
            return !ContextWords.HYPHENED_TAILS.contains(tail.toLowerCase(Locale.ROOT)) && !names.startsAt(end + 1);
        }
        if (start > 1 && text.charAt(start - 1) == '-' && Words.isWordChar(text.charAt(start - 2))) {
            String head = text.substring(Words.simpleStart(text, start - 1), start - 1)
                    .toLowerCase(Locale.ROOT);
            return !ContextWords.HYPHENED_HEADS.contains(head)
                    && !head.chars().allMatch(Character::isDigit)
                    && !names.endsAt(start - 1);
        }
        return false;
    }
}
