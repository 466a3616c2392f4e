package nightdesk.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nightdesk.annotate.Name;
import nightdesk.annotate.NameKinds;
import nightdesk.clause.Complements;
import nightdesk.clause.NameList;
import nightdesk.clause.Places;
import nightdesk.clause.Prepositions;
import nightdesk.clause.Reading;
import nightdesk.clause.Sentence;
import nightdesk.clause.VerbChain;
import nightdesk.clause.VerbWords;
import nightdesk.clause.Verbs;
import nightdesk.fact.Party;
import nightdesk.text.WordSet;
import org.jspecify.annotations.Nullable;

/** Finds who plays which part around a verb or noun of a sentence. */
final class Roles {
    private static final int MOST_TARGET_CHARS = 90;
    private static final Set<String> DETERMINERS =
            WordSet.of("the a an its his her their this that these those all of any some our us");
    private static final Set<String> NOBODY = WordSet.of("""
            other others company companies firm partner partners investors investor customers clients it them him us someone party parties
            """);

    private static final Set<String> OFFICES =
            WordSet.of("ceo cfo coo cto chairman chairwoman president founder co-founder director chief officer");

    private static final Set<String> OWNED = Set.of("owned", "held", "controlled");
    private static final Set<String> OF = Set.of("of");
    private static final Set<String> PARTS = WordSet.of("division unit subsidiary arm business operations");

    private static final Set<String> LETTERS = WordSet.of("letter loi intent");
    private static final Set<String> SIGNED = WordSet.of(
            "signed signs sign signing entered enters entering executed executes announced announces has have had");

    private final Reading reading;
    private final Sentence sentence;

    Roles(Reading reading, Sentence sentence) {
        this.reading = reading;
        this.sentence = sentence;
    }

    /** The name at a token that is one. */
    static Name name(Sentence sentence, int at) {
        return java.util.Objects.requireNonNull(sentence.at(at).name());
    }

    /** Whether all parties have a name of their own, not only words that describe them. */
    static boolean areNamed(List<Party> parties) {
        return parties.stream().allMatch(party -> party.vendor() != null || isNamed(party.name()));
    }

    private static boolean isNamed(String words) {
        for (String word : words.split(" ", -1)) {
            if (!word.isEmpty()
                    && Character.isUpperCase(word.charAt(0))
                    && !NameKinds.isNation(word)
                    && !Places.isPlace(word)) {
                return true;
            }
        }
        return !words.isEmpty()
                && words.indexOf(' ') < 0
                && words.chars().anyMatch(Character::isUpperCase)
                && !NameKinds.isNation(words);
    }

    /** The subject of a chain: its names, or whom "it" and "the company" mean; empty if it is no party. */
    List<Party> subject(VerbChain chain) {
        return switch (chain.subject()) {
            case NAMED -> {
                if (sentence.at(chain.subjectAt() - 1).is("$")) {
                    // "One $COIN buys": the sign of a token.
                    yield List.of();
                }
                Party house = houseOf(chain.subjectAt());
                yield house != null
                        ? List.of(house)
                        : chain.parties(reading).stream()
                                .filter(DealParties::isSomebody)
                                .toList();
            }
            case SPOKEN_OF -> spokenOf(chain);
            case SHARED -> shared(chain);
            case OTHER -> List.of();
        };
    }

    /** "Acme president Jo Marsh": the house whose officer the name at a token is; null if it is none's. */
    private @Nullable Party houseOf(int at) {
        if (!OFFICES.contains(sentence.at(at - 1).word())) {
            return null;
        }
        int p = at - 1;
        while (p > 0
                && at - p < 7
                && (sentence.at(p).isWord() || sentence.word(p).equals("&"))) {
            p--;
        }
        boolean behind = OFFICES.contains(sentence.at(p + 1).word())
                || sentence.at(p + 1).capital();
        Name name = sentence.at(p).name();
        return behind && name != null && !Places.isPlace(name.text()) ? reading.party(name) : null;
    }

    /** Whether the subject is named in the sentence itself. */
    static boolean isNamed(VerbChain chain) {
        return chain.subject() == VerbChain.Subject.NAMED;
    }

    private List<Party> spokenOf(VerbChain chain) {
        if (sentence.isQuoted(chain.verb())) {
            // Who speaks is not known here.
            return List.of();
        }
        if (sentence.word(chain.subjectAt()).equals("he")
                || sentence.word(chain.subjectAt()).equals("she")) {
            return List.of();
        }
        Party main = reading.main();
        boolean defined = sentence.at(chain.subjectAt()).capital()
                && chain.subjectAt() > 0
                && sentence.word(chain.subjectAt()).equals("company");
        if (defined && main != null) {
            return List.of(main);
        }
        if (sentence.word(chain.subjectAt()).equals("we") && main != null) {
            return List.of(main);
        }
        Party subject = subjectBefore(chain.subjectAt());
        if (subject != null) {
            return List.of(subject);
        }
        // A name before it in the same sentence is meant rather than one of the sentence before.
        for (int i = 0; i < chain.subjectAt(); i++) {
            Name name = sentence.at(i).name();
            String right = sentence.word(sentence.before(i));
            String before = right.equals("the") ? sentence.word(sentence.before(sentence.before(i))) : right;
            if (name != null
                    && sentence.aside(i) == 0
                    && !Prepositions.ALL.contains(before)
                    && !before.equals("of")
                    && !name.titled()
                    && !Places.isPlace(name.text())
                    && !reading.isSurname(name)
                    && !Media.isMedium(name.text())) {
                return List.of(reading.party(name));
            }
        }
        Party party = reading.spokenOfBefore(sentence);
        return party == null ? List.of() : List.of(party);
    }

    /** The last name before a token that stands right before a verb, as a subject does; null without one. */
    private @Nullable Party subjectBefore(int to) {
        for (int i = to - 1; i >= 0; i--) {
            Name name = sentence.at(i).name();
            String next = sentence.word(sentence.after(i));
            if (name != null
                    && sentence.aside(i) == 0
                    && !name.titled()
                    && !Media.isMedium(name.text())
                    && !reading.isSurname(name)
                    && (VerbWords.isFinite(next) || VerbWords.AUXILIARIES.contains(next))) {
                return reading.party(name);
            }
        }
        return null;
    }

    private List<Party> shared(VerbChain chain) {
        Party main = reading.main();
        if (chain.has(LETTERS) && !chain.has(SIGNED)) {
            // "recent steps include a loan and a letter of intent to buy": of whom the text is about.
            return main == null ? List.of() : List.of(main);
        }
        for (int v = chain.verb() - 1; v >= 0; v--) {
            boolean auxiliary = VerbWords.AUXILIARIES.contains(sentence.word(v));
            if (Verbs.read(sentence.word(v)) == null && !auxiliary
                    || !VerbWords.isFinite(sentence.word(v))
                    || sentence.aside(v) != sentence.aside(chain.verb())) {
                continue;
            }
            VerbChain other = VerbChain.of(sentence, v);
            if (other.subject() == VerbChain.Subject.NAMED) {
                return other.parties(reading);
            }
            if (other.subject() == VerbChain.Subject.SPOKEN_OF && other.subjectAt() >= 0) {
                return spokenOf(other);
            }
            if (other.subject() == VerbChain.Subject.OTHER) {
                return List.of();
            }
        }
        return fronted(chain);
    }

    /** "With its agreement to buy Bolt, Acme grows": the name behind the comma, if the sentence begins with a preposition. */
    private List<Party> fronted(VerbChain chain) {
        if (!Prepositions.ALL.contains(sentence.word(0)) || !chain.isInfinitive()) {
            return List.of();
        }
        for (int i = chain.verb() + 1; i < sentence.size() - 2; i++) {
            if (sentence.at(i).is(",") && sentence.aside(i) == 0) {
                boolean subject =
                        sentence.at(i + 1).isName() && VerbWords.isFinite(sentence.word(sentence.after(i + 1)));
                return subject ? List.of(reading.party(name(sentence, i + 1))) : List.of();
            }
        }
        return List.of();
    }

    /** Whom the text is about; empty if nobody can be told. */
    Optional<Party> main() {
        return Optional.ofNullable(reading.main());
    }

    /** What is bought, or the names that follow behind a comma where only a description stands: "one of its units, Acme". */
    List<Party> boughtTarget(int from, int to, boolean wordsToo) {
        List<Party> described = target(from, to, wordsToo);
        boolean town = sentence.at(to + 1).isName()
                && Places.isPlace(name(sentence, to + 1).text())
                && sentence.at(to + 2).is(",")
                && !sentence.at(to + 3).isName();
        if (areNamed(described) && !described.isEmpty() && !town
                || !sentence.at(to).is(",")
                || !sentence.at(to + 1).isName()) {
            return described;
        }
        if (town) {
            // "Dunmore, Texas, software maker Acme": the place comes first.
            List<Party> behind = names(to + 3);
            return behind.isEmpty() ? described : behind;
        }
        List<Party> named = new ArrayList<>();
        String after = sentence.word(sentence.after(to + 1));
        if (!VerbWords.isFinite(after)) {
            named.addAll(names(to + 1));
        }
        return named.isEmpty() ? described : named;
    }

    /** The names of a row that begins at or right after a token. */
    List<Party> names(int from) {
        List<Party> parties = new ArrayList<>();
        for (int place : NameList.startingAt(sentence, from)) {
            add(parties, place);
        }
        return parties;
    }

    /** The names of a row that begins in a range, up to its end. */
    List<Party> names(int from, int to) {
        List<Party> parties = new ArrayList<>();
        for (int place : NameList.startingAt(sentence, from)) {
            if (place < to) {
                add(parties, place);
            }
        }
        return parties;
    }

    private void add(List<Party> parties, int place) {
        Name name = sentence.at(place).name();
        if (name != null) {
            Party party = reading.party(name);
            if (DealParties.isSomebody(party)) {
                parties.add(party);
            }
        }
    }

    /** The first name in {@code [from, to)}; null without one. */
    @Nullable
    Party firstName(int from, int to) {
        for (int i = from; i < to; i++) {
            Name name = sentence.at(i).name();
            if (name != null && sentence.aside(i) == sentence.aside(from)) {
                Party party = reading.party(name);
                if (DealParties.isSomebody(party)) {
                    return party;
                }
            }
        }
        return null;
    }

    /**
     * What is bought or paid for: names of the range if it ends in them, else the words of the range.
     *
     * @param wordsToo whether words without any name will do
     */
    List<Party> target(int from, int to, boolean wordsToo) {
        int last = lastVisible(from, to);
        if (last < from) {
            return List.of();
        }
        int described = describedName(from, last);
        if (described >= 0) {
            return namesEnding(from, described);
        }
        int part = namedPart(from, last);
        if (part >= 0) {
            Party words = words(from, part + 1);
            return words == null ? List.of() : List.of(words);
        }
        if (sentence.at(last).isName()) {
            return namesEnding(from, last);
        }
        int name = lastNameIn(from, to);
        String head = sentence.word(last);
        if (name >= 0
                && !sentence.word(name + 1).equals("'s")
                && !sentence.word(name + 1).equals("'")) {
            int business = lastBusiness(name, last + 1);
            if (business < 0) {
                return namesEnding(from, name);
            }
            last = business;
            head = sentence.word(last);
        }
        if (name >= 0 && (DealWords.STAKES.contains(head) || head.equals("outright"))) {
            return namesEnding(from, name);
        }
        if (name >= 0 || wordsToo) {
            Party words = words(from, last + 1);
            return words == null ? List.of() : List.of(words);
        }
        return List.of();
    }

    /** "Acme Inc a unit of Bolt Inc", as wires leave out the comma: the name before the description; -1 if there is none. */
    private int describedName(int from, int last) {
        for (int i = from; i < last - 1; i++) {
            boolean article =
                    sentence.word(i + 1).equals("a") || sentence.word(i + 1).equals("an");
            boolean owned =
                    OWNED.contains(sentence.word(i + 1)) && sentence.word(i + 2).equals("by");
            if (sentence.at(i).isName() && sentence.aside(i) >= 0 && (article || owned)) {
                return i;
            }
        }
        return -1;
    }

    /** "the Comet Foods division of Acme": the noun behind the part's own name; -1 if the part has none. */
    private int namedPart(int from, int last) {
        int of = sentence.find(OF, from + 2, last);
        boolean part = of > 0
                && PARTS.contains(sentence.word(of - 1))
                && sentence.at(of - 2).isName();
        return part && sentence.at(last).isName() ? of - 1 : -1;
    }

    /** The last noun of a business or asset behind a name; -1 if what follows the name is no such thing. */
    private int lastBusiness(int name, int to) {
        for (int i = to - 1; i > name; i--) {
            String word = sentence.word(i);
            if (DealWords.BUSINESS.contains(word) || DealWords.GOODS.contains(word)) {
                return i;
            }
        }
        return -1;
    }

    private List<Party> namesEnding(int from, int stop) {
        int end = stop;
        if (Media.isMedium(name(sentence, stop).text()) && VerbWords.REPORTING.contains(sentence.word(stop + 1))) {
            // "to buy Acme, a maker of toys, the Dunmore Journal reported": who reports is not bought.
            end = Math.max(lastNameIn(from, stop), from);
        }
        if (!sentence.at(end).isName()) {
            return List.of();
        }
        int last = beforeState(from, end);
        // "Acme of Germany" is Acme.
        int of = sentence.before(last);
        if (sentence.word(of).equals("of")
                && (Places.isPlace(name(sentence, last).text()) || last < end)
                && sentence.at(sentence.before(of)).isName()
                && sentence.before(of) >= from) {
            last = sentence.before(of);
        }
        List<Party> parties = new ArrayList<>();
        for (int place : NameList.endingAt(sentence, last)) {
            if (place >= from) {
                add(parties, place);
            }
        }
        return parties;
    }

    /** "Acme of Dunmore, Pa.": the name before the state; the last name itself if it is no state behind a comma. */
    private int beforeState(int from, int last) {
        if (!Places.isPlace(name(sentence, last).text())) {
            return last;
        }
        int town = last;
        int comma = sentence.before(town);
        while (sentence.at(comma).is(",")
                && sentence.before(comma) >= from
                && sentence.at(sentence.before(comma)).isName()) {
            town = sentence.before(comma);
            comma = sentence.before(town);
        }
        return town;
    }

    private int lastVisible(int from, int to) {
        int last = Math.min(to, sentence.size()) - 1;
        while (last >= from
                && (sentence.aside(last) < 0
                        || sentence.at(last).isMark()
                        || sentence.word(last).equals("'s"))) {
            last--;
        }
        return last;
    }

    private int lastNameIn(int from, int to) {
        for (int i = Math.min(to, sentence.size()) - 1; i >= from; i--) {
            if (sentence.at(i).isName() && sentence.aside(i) >= 0) {
                return i;
            }
        }
        return -1;
    }

    /** The words of a range as a party, without article and brackets; null if they name nothing. */
    private @Nullable Party words(int from, int to) {
        int start = from;
        while (start < to && DETERMINERS.contains(sentence.word(start))) {
            start++;
        }
        int end = start;
        while (end < to && sentence.aside(end) >= 0 && !sentence.at(end).isMoney()) {
            end++;
        }
        if (end <= start || end - start == 1 && NOBODY.contains(sentence.word(start))) {
            return null;
        }
        String words = reading.text()
                .substring(sentence.at(start).start(), sentence.at(end - 1).end())
                .replace('\n', ' ')
                .trim();
        if (words.isEmpty()
                || words.length() > MOST_TARGET_CHARS
                || VerbWords.PRONOUNS.contains(sentence.word(start))) {
            return null;
        }
        Name only = end - start == 1 ? sentence.at(start).name() : null;
        return only != null ? reading.party(only) : new Party(words, null);
    }

    /** Head noun of a range: its last plain word before "of", or the last word. */
    String head(int from, int to) {
        String head = "";
        for (int i = from; i < Math.min(to, sentence.size()); i++) {
            String word = sentence.word(i);
            if (word.equals("of") && !head.isEmpty()) {
                return head;
            }
            if (sentence.at(i).isWord() && sentence.aside(i) >= 0) {
                head = word;
            }
        }
        return head;
    }

    /** The phrase that says whose share is bought: behind "in" or "of" after a stake. */
    static Complements.@Nullable Phrase held(Complements complements) {
        if (complements.phrases().isEmpty()) {
            return null;
        }
        Complements.Phrase first = complements.phrases().getFirst();
        return first.preposition().equals("in") || first.preposition().equals("of") ? first : null;
    }
}
