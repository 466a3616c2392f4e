package nightdesk.annotate;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nightdesk.annotate.Candidate.Verdict;
import nightdesk.annotate.Finding.Standing;
import nightdesk.text.Span;
import nightdesk.vendor.Ambiguity;
import nightdesk.vendor.VendorAlias;

/** What the names of one article say of each other: a sure mention speaks for the others, a namesake against them. */
final class Support {
    private static final Set<String> OF_NAMESAKES = Set.of("person", "longer-name", "stranger");

    private final Set<String> sureVendors = new HashSet<>();
    private final Set<String> namesakes = new HashSet<>();
    private final Set<String> owned = new HashSet<>();

    private Support() {}

    static Support of(List<Finding> findings) {
        Support support = new Support();
        Set<String> strong = new HashSet<>();
        for (Finding finding : findings) {
            if (finding.standing() == Standing.STRONG && !isWeak(finding)) {
                strong.add(finding.alias().vendor());
                if (finding.reason().equals("owned")) {
                    support.owned.add(finding.alias().text());
                }
            }
        }
        for (Finding finding : findings) {
            if (OF_NAMESAKES.contains(finding.reason())
                    && !strong.contains(finding.alias().vendor())) {
                support.namesakes.add(finding.alias().text());
            }
        }
        for (Finding finding : findings) {
            if (finding.standing().compareTo(Standing.FAIR) >= 0 && !support.isDoubted(finding)) {
                support.sureVendors.add(finding.alias().vendor());
            }
        }
        return support;
    }

    /** Whether a namesake's mention would have the same reason: "Maverick Intel's shares". */
    private static boolean isWeak(Finding finding) {
        return switch (finding.reason()) {
            case "verb", "possessive", "company-noun", "list", "headline", "context", "hyphen" ->
                finding.alias().ambiguity() != Ambiguity.UNIQUE;
            default -> false;
        };
    }

    private boolean isDoubted(Finding finding) {
        boolean isWeak = finding.standing() == Standing.FAIR || isWeak(finding);
        return isWeak && namesakes.contains(finding.alias().text());
    }

    Candidate decide(Finding finding) {
        VendorAlias alias = finding.alias();
        Span span = new Span(finding.start(), finding.end());
        if (finding.standing() == Standing.BLOCKED) {
            return new Candidate(span, alias, Verdict.BLOCKED, "mention.blocked." + finding.reason());
        }
        if (finding.reason().equals("bought") && !owned.contains(alias.text())) {
            return new Candidate(span, alias, Verdict.BLOCKED, "mention.blocked.bought");
        }
        if (isDoubted(finding)) {
            return new Candidate(span, alias, Verdict.UNSUPPORTED, "mention.unsupported.namesake");
        }
        if (finding.standing() != Standing.OPEN || sureVendors.contains(alias.vendor())) {
            return new Candidate(
                    span, alias, Verdict.MENTION, "mention." + alias.kind().word() + "." + finding.reason());
        }
        return new Candidate(span, alias, Verdict.UNSUPPORTED, "mention.unsupported." + finding.reason());
    }
}
