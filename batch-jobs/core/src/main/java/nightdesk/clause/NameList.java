package nightdesk.clause;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import nightdesk.annotate.Name;
import nightdesk.text.WordSet;

/** Names that stand in one row: "A", "A and B", "A, B and C", "A, B and others". */
public final class NameList {
    private static final int MOST_NAMES = 25;

    private static final Set<String> HOUSES = WordSet.of("group family funds");
    private static final Set<String> PARTS = WordSet.of("subsidiary unit affiliate arm division spinoff spin-off");

    private NameList() {}

    /** Tokens of the names of the row that ends with the name at {@code last}, in order. */
    public static List<Integer> endingAt(Sentence sentence, int last) {
        List<Integer> places = new ArrayList<>(List.of(last));
        int p = last;
        while (places.size() < MOST_NAMES) {
            int q = sentence.before(p);
            boolean comma = false;
            boolean and = false;
            while (q >= 0
                    && (sentence.at(q).is(",")
                            || sentence.at(q).is("and")
                            || sentence.at(q).is("&")
                            || sentence.at(q).is("/"))) {
                and |= !sentence.at(q).is(",");
                comma |= sentence.at(q).is(",");
                q = sentence.before(q);
            }
            boolean joined =
                    and || comma && places.size() > 1 || comma && (sentence.isTitleCase() || sentence.isHeadline());
            boolean apart = and && comma && places.size() == 1 && isGoverned(sentence, q);
            if (!joined || apart || !sentence.at(q).isName() || isObject(sentence, q)) {
                break;
            }
            places.add(q);
            p = q;
        }
        Collections.reverse(places);
        return places;
    }

    /** Tokens of the names of the row that begins at or after {@code first} with a name, in order; descriptions before a name are passed over. */
    public static List<Integer> startingAt(Sentence sentence, int first) {
        List<Integer> places = new ArrayList<>();
        int p = nameFrom(sentence, first);
        while (p >= 0 && places.size() < MOST_NAMES) {
            places.add(p);
            int q = sentence.after(p);
            if (HOUSES.contains(sentence.word(q)) && isJoint(sentence, sentence.after(q))) {
                // "the D. E. Marsh group, Acme"
                q = sentence.after(q);
            }
            // The comma behind a description belongs to it: "Acme, formerly Bolt, Cobalt and others".
            boolean joined =
                    q > p + 1 && sentence.aside(p + 1) > 0 && sentence.at(q).isName();
            boolean comma = true;
            while (q < sentence.size() && isJoint(sentence, q)) {
                joined = true;
                comma &= sentence.at(q).is(",");
                q = sentence.after(q);
            }
            p = joined ? nameFrom(sentence, q) : -1;
            // "a rival of Acme, and Bolt said": a comma before "and" opens a clause, unless it ends a row of three.
            boolean opens = places.size() == 1
                    && sentence.at(sentence.after(places.getFirst())).is(",");
            if (p >= 0 && (comma || opens) && beginsClause(sentence, p)) {
                break;
            }
        }
        return places;
    }

    /** "a loan from Acme, Bolt opened": behind the comma a subject with its verb. */
    private static boolean beginsClause(Sentence sentence, int name) {
        String word = sentence.word(sentence.after(name));
        return VerbWords.isFinite(word) || Complements.UNCHANGING.contains(word);
    }

    private static boolean isJoint(Sentence sentence, int q) {
        Token token = sentence.at(q);
        return token.is(",")
                || token.is("and")
                || token.is("&")
                || token.is("/")
                || token.is("including")
                || token.is(";")
                || token.is("as") && sentence.word(q + 1).equals("well")
                || token.is("well")
                || token.is("as") && sentence.word(q - 1).equals("well");
    }

    /** A name at {@code from} or behind a short description that ends in it: "existing investor Acme", "the Boston-based Acme". */
    private static int nameFrom(Sentence sentence, int from) {
        int p = from;
        for (int k = 0; k < 7 && p < sentence.size(); k++) {
            Token token = sentence.at(p);
            Name name = token.name();
            if (name != null && sentence.word(p + 1).equals("based")) {
                // "an Emirati based family office"
                p = sentence.after(p);
                continue;
            }
            if (name != null) {
                // "by Israel's Ministry of Defense": the place is whose it is.
                boolean owns = Places.isPlace(name.text())
                        && sentence.word(p + 1).equals("'s")
                        && sentence.at(p + 2).isName();
                boolean part = PARTS.contains(sentence.word(p + 1))
                        && sentence.at(p + 2).isName();
                // "Acme subsidiary Bolt": Bolt is meant.
                return owns || part ? p + 2 : p;
            }
            if (token.is("of") && VerbWords.SPEAKERS.contains(sentence.word(sentence.before(p)))) {
                p = sentence.after(p);
                continue;
            }
            boolean mayDescribe = token.isWord()
                    && !VerbWords.isFinite(token.word())
                    && !Prepositions.ALL.contains(token.word())
                    && !VerbWords.PRONOUNS.contains(token.word())
                    && !VerbWords.RELATIVES.contains(token.word())
                    && !token.is("to");
            boolean both = token.is("both") || token.is("from") && k == 0;
            if (!mayDescribe && !both) {
                return -1;
            }
            p = sentence.after(p);
        }
        return -1;
    }

    /** Whether a preposition stands right before the name: "a rival of Acme, and Bolt" are no row. */
    private static boolean isGoverned(Sentence sentence, int q) {
        String word = sentence.word(sentence.before(q));
        return (word.equals("of") || Prepositions.ALL.contains(word))
                && !sentence.at(sentence.before(sentence.before(q))).is(",");
    }

    /** Whether a verb stands right before the name, so that it is the verb's object. */
    private static boolean isObject(Sentence sentence, int q) {
        int before = sentence.before(q);
        String word = sentence.word(before);
        Verbs.Match match = Verbs.read(word);
        return match != null && VerbWords.isFinite(word) && !VerbWords.AUXILIARIES.contains(word);
    }
}
