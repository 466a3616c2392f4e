package nightdesk.extract;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import nightdesk.annotate.Name;
import nightdesk.clause.Reading;
import nightdesk.clause.Sentence;
import nightdesk.clause.VerbChain;
import nightdesk.clause.Verbs;
import nightdesk.fact.Instrument;
import nightdesk.fact.Party;
import nightdesk.text.WordSet;
import org.jspecify.annotations.Nullable;

/** Tells money that is raised for shares from what else is raised: targets, totals so far, gifts. */
final class RaisedSums {
    private static final Set<String> INVESTORS = WordSet.of(
            "investors investor ipo shares stock equity convertible venture capital round placement offering financing");

    /** Sentences of the lead, the headline's among them. */
    private static final int MOST_LEAD = 2;

    private static final Set<String> FILED = WordSet.of("filing filings sec startup start-up venture");
    private static final Set<String> GOT = WordSet.of("secure land bag attract nab snag net collect");
    private static final Set<String> SOLD = WordSet.of("sale sales disposal divestiture divestment");
    private static final Set<String> ISSUES = WordSet.of("offering issue sale placement issuance");
    private static final Set<String> NOTES = WordSet.of("notes bonds bond debentures debenture mortgage");
    private static final Set<String> PAPER = WordSet.of("stock shares equity units");
    private static final Set<String> ENDED = WordSet.of(
            "repaid repays repay repaying redeemed redeems redemption retired extinguished forgiven prepaid converted conversion");
    private static final Set<String> CONVERTED = WordSet.of("converted redeemed forgiven extinguished");
    private static final Set<String> BANKS = WordSet.of("bank credit lending mortgage bancorp bank's");

    private RaisedSums() {}

    /** "secured $5 million from Acme", "Acme lands $5 million to grow" as a headline: money of investors without a word for it. */
    static boolean isGotFromSomebody(Sentence sentence, String lemma, int sum) {
        if (!GOT.contains(lemma) || Gifts.isCharity(sentence)) {
            return false;
        }
        String next = sentence.word(sentence.after(sum));
        boolean alone = sentence.isHeadline()
                && (next.equals("to") || sentence.after(sum) >= sentence.size())
                && !lemma.equals("secure")
                && !lemma.equals("net");
        return alone || next.equals("from") && namesGiver(sentence, sum);
    }

    /** "sold $5 million of preferred stock", "issued $5 million of bonds": what kind of paper the sum is of; null if of none or of another company's. */
    static @Nullable Instrument ofPaper(Sentence sentence, int sum) {
        int of = sentence.after(sum);
        if (!sentence.word(of).equals("of") && !sentence.word(of).equals("in")) {
            return null;
        }
        int shares = sentence.find(PAPER, of, of + 5);
        boolean others = shares >= 0
                && sentence.word(shares + 1).equals("in")
                && sentence.at(shares + 2).isName();
        boolean named = false;
        for (int i = of; i < shares; i++) {
            named |= sentence.at(i).isName();
        }
        if (shares >= 0) {
            return others || named ? null : Instrument.EQUITY;
        }
        return sentence.find(NOTES, of, of + 5) >= 0 ? Instrument.DEBT : null;
    }

    /** "through an offering of notes due 2030": behind the sum stands that notes are sold. */
    static boolean isByNotes(Sentence sentence, int sum, int end) {
        int issue = sentence.find(ISSUES, sum + 1, end + 5);
        return issue >= 0
                && sentence.word(sentence.after(issue)).equals("of")
                && sentence.find(NOTES, issue, issue + 8) >= 0;
    }

    /** "the last $5 million of notes were converted", "repaid a $5 million loan": debt that ends. */
    static boolean isPaidBack(Sentence sentence, int sum) {
        return sentence.find(ENDED, sum - 10, sum) >= 0 || sentence.find(CONVERTED, sum, sum + 16) >= 0;
    }

    /** Whether there are investors and all are banks by their names. */
    static boolean areBanks(List<Party> investors) {
        return !investors.isEmpty()
                && investors.stream().allMatch(party -> {
                    for (String word : party.name().toLowerCase(Locale.ROOT).split(" ", -1)) {
                        if (BANKS.contains(word)) {
                            return true;
                        }
                    }
                    return false;
                });
    }

    /** "advised Acme in the company's $5 million offering": the last name before "the company's"; null if these words do not stand there. */
    static @Nullable Party namedBeforeCompany(Reading reading, Sentence sentence, int sum) {
        for (int i = sum - 1; i > 1 && i > sum - 8; i--) {
            boolean owner =
                    sentence.word(i).equals("'s") && sentence.word(i - 1).equals("company");
            for (int k = i - 2; owner && k >= 0; k--) {
                Name name = sentence.at(k).name();
                if (name != null && sentence.aside(k) >= 0 && !name.titled()) {
                    return reading.party(name);
                }
            }
        }
        return null;
    }

    /** Whether nothing but a qualifier or article stands between verb and sum: "raised another $5 million", not "raised its target to". */
    static boolean isDirect(Sentence sentence, int verb, int sum) {
        for (int i = verb + 1; i < sum; i++) {
            String word = sentence.word(i);
            boolean modifier = word.equals("a")
                    || word.equals("an")
                    || word.equals("another")
                    || word.equals("additional")
                    || word.equals("total")
                    || word.equals("of")
                    || word.equals("up")
                    || word.equals("to") && sentence.word(i - 1).equals("up")
                    || word.equals("the")
                    || word.equals("gross")
                    || word.equals("aggregate")
                    || word.equals("initial")
                    || word.equals("first")
                    || word.endsWith("ly");
            if (!modifier && sentence.aside(i) == 0) {
                return false;
            }
        }
        return true;
    }

    /** Whether money raised without a word for what it is comes from investors: charities raise money too. */
    static boolean isFromInvestors(Sentence sentence, int verb, int sum) {
        boolean sold = sentence.word(sentence.after(sum)).equals("from") && sentence.find(SOLD, sum, sum + 5) >= 0;
        if (Gifts.isCharity(sentence) || sold) {
            return false;
        }
        boolean investors = sentence.has(INVESTORS) || sentence.find(Set.of("led", "from"), sum, sum + 8) >= 0;
        if (investors || sentence.isHeadline() || sentence.number() <= MOST_LEAD && sentence.has(FILED)) {
            return true;
        }
        VerbChain chain = VerbChain.of(sentence, verb);
        if (chain.subject() != VerbChain.Subject.NAMED) {
            return false;
        }
        Name name = sentence.at(chain.subjectAt()).name();
        return name != null
                && (name.vendor() != null || name.span().length() > name.text().length());
    }

    /** Whether the words behind a sum name who gave it: "from Acme", "led by Acme"; "from investors" names nobody. */
    static boolean namesGiver(Sentence sentence, int sum) {
        for (int i = sum; i < Math.min(sentence.size(), sum + 7); i++) {
            String word = sentence.word(i);
            if ((word.equals("from") || word.equals("by"))
                    && (sentence.at(i + 1).isName() || sentence.at(i + 2).isName())) {
                return true;
            }
        }
        return false;
    }

    static boolean isRunningTotal(Sentence sentence, int verb, int sum, MoneyUse use) {
        boolean toDate =
                sentence.find(Set.of("date", "year-to-date", "inception", "founding", "lifetime"), sum, sum + 14) >= 0;
        if (toDate && sentence.has(Set.of("to", "since", "year-to-date"))) {
            return true;
        }
        boolean perfect = verb >= 0 && sentence.find(Set.of("has", "have", "had"), verb - 3, verb) >= 0;
        if (perfect && sentence.has(Set.of("inception", "founding", "transactions"))
                || perfect && sentence.word(verb - 2).equals("who")) {
            return true;
        }
        if (verb < 0 || !Verbs.verb(sentence.word(verb)).equals("raise")) {
            return false;
        }
        boolean ofRound = sentence.word(verb).equals("raising") && sentence.find(INVESTORS, 0, verb) >= 0;
        if (sentence.find(Set.of("total"), verb, sum) >= 0 && use.instrument() == null && !ofRound) {
            return true;
        }
        // The lead of a text tells what is new: "Acme has raised $7 million".
        boolean lead = sentence.number() <= MOST_LEAD
                && sentence.find(Set.of("so", "far", "already", "previously"), verb - 3, sum + 6) < 0;
        boolean untold = use.instrument() == null || use.noun().equals("capital");
        return perfect && untold && !lead && !namesGiver(sentence, sum)
                || perfect && sentence.find(Set.of("since", "over", "across"), sum, sum + 10) >= 0;
    }
}
