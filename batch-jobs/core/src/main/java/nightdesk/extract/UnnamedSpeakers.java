package nightdesk.extract;

import java.util.Set;
import nightdesk.annotate.Name;
import nightdesk.clause.Parties;
import nightdesk.clause.Places;
import nightdesk.clause.Reading;
import nightdesk.clause.Sentence;
import nightdesk.clause.VerbWords;
import nightdesk.fact.Party;
import nightdesk.text.WordSet;
import org.jspecify.annotations.Nullable;

/** Speakers told by a noun ("one banker", "a spokesman") or by the sentences before ("Berg said ... he said"). */
final class UnnamedSpeakers {
    private static final Set<String> PEOPLE = WordSet.of("""
            official officials source sources banker bankers trader traders dealer dealers analyst analysts economist economists researcher researchers
            hacker hackers expert experts employee worker manager executive executives officer minister lawyer attorney prosecutor prosecutors judge
            victim resident customer user developer developers insider participant broker farmer diplomat adviser advisor aide staffer writer author
            critic investor director senator student teacher engineer scientist scientists consultant operator retailer importer exporter member
            """);

    /** Those who speak for an organisation, and what it writes. */
    private static final Set<String> MOUTHPIECES = WordSet.of("""
            spokesman spokeswoman spokesperson spokespeople representative
            """);

    private static final Set<String> WRITINGS = WordSet.of("statement letter memo release announcement notice");

    private static final int MOST_SENTENCES_BACK = 3;

    private UnnamedSpeakers() {}

    /** Who is meant by the noun in tokens {@code [from, to)}: the organisation of a spokesman or company, else the words themselves; null if nobody. */
    static @Nullable Party between(Reading reading, Sentence sentence, int from, int to) {
        for (int k = Math.max(0, from); k < to; k++) {
            String word = sentence.word(k);
            if (MOUTHPIECES.contains(word) || VerbWords.ORGANISATIONS.contains(word) && !PEOPLE.contains(word)) {
                return reading.spokenOfBefore(sentence);
            }
            if (WRITINGS.contains(word)) {
                Party main = reading.main();
                Party spoken = reading.spokenOfBefore(sentence);
                if (main == null || spoken == null || !Parties.same(main, spoken)) {
                    return null;
                }
                String told = reading.text().substring(0, sentence.span().start());
                return told.contains(main.name()) ? main : null;
            }
            if (PEOPLE.contains(word) && !PEOPLE.contains(sentence.word(k + 1))) {
                int start = k;
                while (start > from
                        && k - start < 4
                        && sentence.at(start - 1).isWord()
                        && !VerbWords.isFinite(sentence.word(start - 1))
                        && !isArticle(sentence.word(start - 1))) {
                    start--;
                }
                String words = reading.text()
                        .substring(sentence.at(start).start(), sentence.at(k).end())
                        .replace('\n', ' ');
                return new Party(words, null);
            }
        }
        return null;
    }

    private static boolean isArticle(String word) {
        return word.equals("the") || word.equals("a") || word.equals("an");
    }

    /** The person whose words the sentences before report: the name beside the last verb of saying before a token, behind {@code since}. */
    static @Nullable Party reportedBefore(Reading reading, Sentence sentence, int verb, int since) {
        for (int number = sentence.number(); number >= Math.max(0, sentence.number() - MOST_SENTENCES_BACK); number--) {
            Sentence before = reading.sentence(number);
            int limit = number == sentence.number() ? Math.min(verb, before.size()) : before.size();
            for (int i = limit - 1; i >= 0; i--) {
                if (before.at(i).start() < since || before.isHeadline()) {
                    return null;
                }
                if (!Speakers.SAYING.contains(before.word(i)) || before.isQuoted(i)) {
                    continue;
                }
                int place = before.before(i);
                while (VerbWords.FILLERS.contains(before.word(place)) && !isArticle(before.word(place))) {
                    place = before.before(place);
                }
                Name name = before.at(place).name();
                if (name == null && (i == 0 || before.at(i - 1).isMark())) {
                    name = before.at(i + 1).name();
                }
                if (name != null && isPerson(name)) {
                    return reading.party(name);
                }
                if (name != null) {
                    return null;
                }
            }
        }
        return null;
    }

    private static boolean isPerson(Name name) {
        return name.titled()
                || name.vendor() == null
                        && name.span().length() == name.text().length()
                        && !Places.isPlace(name.text())
                        && !Media.isMedium(name.text())
                        && !ThirdBodies.isBody(name.text())
                        && name.text().chars().anyMatch(Character::isLowerCase);
    }
}
