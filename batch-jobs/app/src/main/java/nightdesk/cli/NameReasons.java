package nightdesk.cli;

import java.util.Map;
import nightdesk.annotate.Candidate;

/** Says in words why a name of the lexicon was taken for its vendor or not, from the last part of the rule id. */
final class NameReasons {
    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("unique", "the name means the vendor wherever it stands"),
            Map.entry("legal-form", "a legal form follows"),
            Map.entry("symbol", "the vendor's symbol follows"),
            Map.entry("product", "a name of the same vendor follows"),
            Map.entry("possessive", "it owns what companies own"),
            Map.entry("company-noun", "a word that goes with companies stands beside it"),
            Map.entry("verb", "it does what companies do"),
            Map.entry("headline", "the headline begins with it as its subject"),
            Map.entry("list", "it stands in a list of companies"),
            Map.entry("context", "a word of the lexicon's 'with' list stands in the article"),
            Map.entry("subject", "it begins the sentence as a subject does"),
            Map.entry("alone", "it stands alone inside a sentence with a capital"),
            Map.entry("owned", "the vendor stands before it as its owner"),
            Map.entry("beside", "a name of the vendor stands directly before it"),
            Map.entry("document", "the vendor is named elsewhere in the article"),
            Map.entry("cashtag", "it is marked as a share"),
            Map.entry("brackets", "it stands in brackets behind the vendor's name"),
            Map.entry("behind-name", "it stands in brackets behind the vendor's name"),
            Map.entry("reuters-code", "it is a code of its market"),
            Map.entry("exchange", "its exchange stands before it"),
            Map.entry("hyphen", "a hyphen joins it to a word"),
            Map.entry("address", "it is part of an address"),
            Map.entry("symbol-of-another", "it is the symbol of something else"),
            Map.entry("bare-symbol", "nothing says that it is a share"),
            Map.entry("not-before", "a word of the lexicon's 'not before' list follows"),
            Map.entry("not-after", "a word of the lexicon's 'not after' list stands before it"),
            Map.entry("not-beside", "no name of the vendor stands directly before it"),
            Map.entry("venue", "an arena or event bears the name"),
            Map.entry("person", "it is the name of a person"),
            Map.entry("longer-name", "it is part of a longer name"),
            Map.entry("article", "an article stands before it"),
            Map.entry("capitals", "it is an acronym or a word in capitals"),
            Map.entry("explained-otherwise", "the article says what the letters stand for"),
            Map.entry("out-of-date", "it does not mean the vendor at the article's date"),
            Map.entry("bought", "it was a company of its own, and nothing says that the vendor owns it now"),
            Map.entry("namesake", "another of that name is in the article"),
            Map.entry("stranger", "a word before it may belong to the name"));

    private NameReasons() {}

    /** Why, without the id; for an unsupported name also what it lacks. */
    static String of(Candidate candidate) {
        String reason = candidate.rule().substring(candidate.rule().lastIndexOf('.') + 1);
        if (candidate.verdict() == Candidate.Verdict.UNSUPPORTED && reason.equals("document")) {
            return "the name alone is not enough, and nothing else in the article speaks for the vendor";
        }
        return WORDS.getOrDefault(reason, reason);
    }
}
