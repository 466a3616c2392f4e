package nightdesk.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nightdesk.annotate.Name;
import nightdesk.clause.Parties;
import nightdesk.clause.Places;
import nightdesk.clause.Reading;
import nightdesk.clause.Sentence;
import nightdesk.clause.VerbWords;
import nightdesk.fact.Party;
import nightdesk.text.WordSet;

/** Finds who is meant by the subject of "declined to comment": a company, its spokesman, or the receiver of a message. */
final class CommentParties {
    private static final Set<String> SPOKESPEOPLE = WordSet.of("""
            spokesman spokeswoman spokesperson spokespeople spokespersons representative representatives official officials executive executives lawyer
            lawyers attorney attorneys office employee employees publicist agent manager director ceo chief
            """);
    private static final Set<String> BOTH =
            WordSet.of("both companies banks firms parties sides two carriers retailers airlines groups");
    private static final Set<String> ASKING = WordSet.of("approached contacted asked emailed called");

    private final Reading reading;
    private final Sentence sentence;

    CommentParties(Reading reading, Sentence sentence) {
        this.reading = reading;
        this.sentence = sentence;
    }

    /** The parties before the verb group that begins at token {@code groupStart}. */
    List<Party> askedBefore(int groupStart, int verb) {
        int p = sentence.before(groupStart);
        // "traveling and could not be reached", "declined, and would not comment further"
        for (int k = 0; k < 14 && p >= 0; k++) {
            if (sentence.at(p).isName()) {
                return named(p);
            }
            String word = sentence.word(p);
            if (SPOKESPEOPLE.contains(word)
                    || VerbWords.ORGANISATIONS.contains(word)
                    || VerbWords.PRONOUNS.contains(word)
                    || BOTH.contains(word)
                    || word.equals("who")) {
                return unnamed(p);
            }
            if (CommentExtractor.isMessage(word)) {
                return addressed(p, groupStart);
            }
            p = sentence.before(p);
        }
        return List.of();
    }

    private List<Party> named(int p) {
        List<Integer> places = CommentExtractor.neither(sentence, p);
        int before = sentence.before(places.getFirst());
        String word = sentence.word(before);
        if (word.equals("the")) {
            before = sentence.before(before);
            word = sentence.word(before);
        }
        // "Acme spokesman Jan Berg": the company is meant, not the person.
        Name last = sentence.at(p).name();
        if (last != null && SPOKESPEOPLE.contains(word) && places.size() == 1) {
            int owner = sentence.before(before);
            if (sentence.word(owner).equals("'s")) {
                owner = sentence.before(owner);
            }
            if (sentence.at(owner).isName() && word.startsWith("spokes")) {
                return parties(List.of(owner));
            }
        }
        return parties(places);
    }

    private List<Party> unnamed(int p) {
        int q = sentence.before(p);
        String word = sentence.word(p);
        if (SPOKESPEOPLE.contains(word)) {
            if (sentence.word(q).equals("'s") || sentence.word(q).equals("'")) {
                q = sentence.before(q);
            }
            for (int k = 0; k < 3 && q >= 0; k++) {
                if (sentence.at(q).isName()) {
                    return parties(CommentExtractor.neither(sentence, q));
                }
                q = sentence.before(q);
            }
        }
        if ((word.equals("it") || word.equals("they")) && VerbWords.REPORTING.contains(sentence.word(q))) {
            // "A, B and C said it was too soon to comment": all who said so.
            int speaker = sentence.before(q);
            if (sentence.at(speaker).isName()) {
                return parties(CommentExtractor.neither(sentence, speaker));
            }
        }
        if (BOTH.contains(word) && (word.equals("both") || word.endsWith("s"))) {
            List<Party> both = lastTwo();
            if (both.size() == 2) {
                return both;
            }
        }
        for (int i = 0; i < p; i++) {
            if (ASKING.contains(sentence.word(i)) && sentence.at(i + 1).isName()) {
                return parties(List.of(i + 1));
            }
        }
        Party party = firstNameBefore(p);
        return party == null ? List.of() : List.of(party);
    }

    private @org.jspecify.annotations.Nullable Party firstNameBefore(int p) {
        for (int i = 0; i < p; i++) {
            Name name = sentence.at(i).name();
            if (name != null && sentence.aside(i) == 0 && !name.titled()) {
                return reading.party(name);
            }
        }
        return reading.spokenOfBefore(sentence);
    }

    /** "Messages left for Acme were not returned": the names between the message and the verb. */
    private List<Party> addressed(int message, int groupStart) {
        for (int i = message; i < groupStart; i++) {
            String word = sentence.word(i);
            if ((word.equals("to") || word.equals("for") || word.equals("with") || word.equals("at"))
                    && !sentence.word(i + 1).equals("comment")) {
                for (int k = i + 1; k < Math.min(groupStart, i + 6); k++) {
                    if (sentence.at(k).isName()) {
                        int last = k;
                        while (last + 2 < groupStart
                                && (sentence.at(last + 1).is(",")
                                        || sentence.at(last + 1).is("and"))
                                && sentence.at(last + 2).isName()) {
                            last += 2;
                        }
                        return parties(nightdesk.clause.NameList.endingAt(sentence, last));
                    }
                }
            }
        }
        Party party = reading.spokenOfBefore(sentence);
        return party == null ? List.of() : List.of(party);
    }

    /** The last two different parties named before this sentence. */
    private List<Party> lastTwo() {
        List<Party> parties = new ArrayList<>();
        for (int number = sentence.number() - 1;
                number >= Math.max(0, sentence.number() - 4) && parties.size() < 2;
                number--) {
            Sentence before = reading.sentence(number);
            List<Party> here = new ArrayList<>();
            for (int i = 0; i < before.size(); i++) {
                Name name = before.at(i).name();
                if (name != null && !name.titled() && !Places.isPlace(name.text())) {
                    Party party = reading.party(name);
                    if (!Parties.contains(here, party) && !Parties.contains(parties, party)) {
                        here.add(party);
                    }
                }
            }
            for (int i = 0; i < here.size() && parties.size() < 2; i++) {
                parties.add(here.get(i));
            }
        }
        return parties;
    }

    private List<Party> parties(List<Integer> places) {
        List<Party> parties = new ArrayList<>();
        for (int place : places) {
            Name name = sentence.at(place).name();
            if (name != null && !Parties.contains(parties, reading.party(name))) {
                parties.add(reading.party(name));
            }
        }
        return parties;
    }
}
