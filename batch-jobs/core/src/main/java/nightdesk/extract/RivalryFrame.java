package nightdesk.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nightdesk.annotate.Name;
import nightdesk.clause.Complements;
import nightdesk.clause.Parties;
import nightdesk.clause.Places;
import nightdesk.clause.Prepositions;
import nightdesk.clause.Reading;
import nightdesk.clause.Sentence;
import nightdesk.clause.VerbChain;
import nightdesk.clause.Verbs;
import nightdesk.fact.Modality;
import nightdesk.fact.Party;
import nightdesk.fact.RelationType;
import nightdesk.text.WordSet;
import org.jspecify.annotations.Nullable;

/** "its rival B", "A competes with B", "competition among A, B and C". */
final class RivalryFrame implements RelationFrame {
    private static final Set<String> RIVALS =
            WordSet.of("rival rivals competitor competitors archrival arch-rival nemesis challenger");
    private static final Set<String> ADJECTIVES = WordSet.of("""
            its their his our the as like and or of global main chief major local key biggest other than two three big domestic foreign direct new traditional
            established close closest fierce bitter arch fellow while after but from many some
            """);
    private static final Set<String> ALTERNATIVES = WordSet.of("alternative alternatives challenge");
    private static final Set<String> COMPETITION = WordSet.of("competition rivalry battle race showdown");

    @Override
    public Set<String> triggers() {
        return FrameTriggers.of(List.of(Set.of("compete", "take")), List.of(RIVALS, COMPETITION, ALTERNATIVES));
    }

    @Override
    public void read(Reading reading, Sentence sentence, Relations found) {
        for (int i = 0; i < sentence.size(); i++) {
            String word = sentence.word(i);
            if (word.equals("rival") && sentence.word(i - 1).equals("to")) {
                readVerb(reading, sentence, i, found);
            } else if (RIVALS.contains(word)) {
                readRival(reading, sentence, i, found);
            } else if (Verbs.verb(word).equals("compete")) {
                readVerb(reading, sentence, i, found);
            } else if (COMPETITION.contains(word)) {
                readCompetition(reading, sentence, i, found);
            } else if (ALTERNATIVES.contains(word) && sentence.word(i + 1).equals("to")
                    || Verbs.verb(word).equals("take") && sentence.word(i + 1).equals("on")) {
                readChallenge(reading, sentence, i, found);
            }
        }
    }

    /** "takes on Acme", "an alternative to Acme": the name before it is the rival of a vendor. */
    private static void readChallenge(Reading reading, Sentence sentence, int at, Relations found) {
        Name name = sentence.at(at + 2).name();
        int behind = sentence.after(at + 2);
        boolean role =
                sentence.word(behind).equals("as") || sentence.word(behind).equals("executive");
        if (name == null || name.vendor() == null || role || sentence.isQuoted(at)) {
            return;
        }
        List<Party> others = new Roles(reading, sentence).names(at + 2, at + 8);
        Party one = nameBefore(reading, sentence, at, others);
        if (one == null && sentence.number() > 0) {
            one = reading.spokenOfBefore(sentence);
        }
        for (Party other : others) {
            if (one != null) {
                add(sentence, at, at + 3, one, other, "relation.rival.challenge", found);
            }
        }
    }

    private static void readRival(Reading reading, Sentence sentence, int noun, Relations found) {
        Roles roles = new Roles(reading, sentence);
        int next = sentence.after(noun);
        boolean list = sentence.word(next).equals("like")
                || sentence.word(next).equals("including")
                || sentence.matches(next, "such", "as");
        if (sentence.at(next).is(",")
                && (sentence.word(next + 1).equals("including") || sentence.matches(next + 1, "such", "as"))) {
            list = true;
            next++;
        }
        int from = sentence.matches(next, "such", "as") ? next + 2 : list ? next + 1 : next;
        boolean networks = sentence.word(next).equals("networks")
                || sentence.word(next).equals("network")
                || sentence.word(next).equals("firm")
                || sentence.word(next).equals("company")
                || sentence.word(next).equals("format");
        if (networks) {
            int by = sentence.find(Set.of("of", "by", "from"), next, next + 4);
            from = by >= 0 ? by + 1 : next + 1;
            list = true;
        }
        List<Party> rivals = list || sentence.at(from).isName() ? roles.names(from) : List.of();
        if (rivals.isEmpty()) {
            readRivalOf(reading, roles, sentence, noun, found);
            return;
        }
        if (areMutual(sentence, noun, rivals)) {
            eachPair(sentence, noun, rivals, found);
            return;
        }
        Party owner = ownerOf(reading, sentence, noun, rivals);
        if (owner == null) {
            return;
        }
        List<Party> owners = ownersBeside(reading, sentence, noun, owner);
        for (Party one : owners) {
            for (Party rival : rivals) {
                add(sentence, noun, from + 1, one, rival, "relation.rival.noun", found);
            }
        }
    }

    /** "aircraft rivals Airbus and Boeing": rivals of each other, not of whoever stands before. */
    private static boolean areMutual(Sentence sentence, int noun, List<Party> rivals) {
        String before = sentence.word(noun - 1);
        boolean trade = sentence.at(noun - 1).isWord()
                && !ADJECTIVES.contains(before)
                && !Prepositions.ALL.contains(before)
                && !nightdesk.clause.VerbWords.isFinite(before)
                && !nightdesk.annotate.NameKinds.isNation(before)
                && !before.endsWith("er")
                && !before.endsWith("est");
        return sentence.word(noun).endsWith("s") && rivals.size() == 2 && trade;
    }

    /** "A, a rival of B", "A, B's rival". */
    private static void readRivalOf(Reading reading, Roles roles, Sentence sentence, int noun, Relations found) {
        int next = sentence.after(noun);
        if (sentence.word(next).equals("of") || sentence.word(next).equals("to")) {
            List<Party> owners = roles.names(next + 1);
            Party rival = nameBefore(reading, sentence, noun, owners);
            if (rival != null) {
                for (Party owner : owners) {
                    add(sentence, noun, next + 1, owner, rival, "relation.rival.of", found);
                }
            }
            return;
        }
        for (int k = noun - 1; k >= Math.max(3, noun - 4) && sentence.at(next).is(","); k--) {
            Name owner = sentence.at(k - 1).name();
            Name rival = sentence.at(k - 3).name();
            if (sentence.word(k).equals("'s")
                    && owner != null
                    && rival != null
                    && sentence.at(k - 2).is(",")) {
                add(sentence, noun, next, reading.party(owner), reading.party(rival), "relation.rival.of", found);
                return;
            }
        }
    }

    /** Whose rival: "Acme's rival", "its rival" (the sentence's first name), "larger rival" (the subject). */
    private static @Nullable Party ownerOf(Reading reading, Sentence sentence, int noun, List<Party> rivals) {
        for (int k = noun - 1; k >= Math.max(0, noun - 4); k--) {
            if (sentence.word(k).equals("'s") && sentence.at(k - 1).isName()) {
                return reading.party(Roles.name(sentence, k - 1));
            }
        }
        Party first = nameBefore(reading, sentence, noun, rivals);
        if (first != null) {
            return first;
        }
        // "Along with rival Bolt, Acme": the owner follows.
        for (int i = noun + 2; i < Math.min(sentence.size() - 1, noun + 8); i++) {
            Name name = sentence.at(i + 1).name();
            if (sentence.at(i).is(",") && name != null && !Parties.contains(rivals, reading.party(name))) {
                return reading.party(name);
            }
        }
        Party spoken = reading.spokenOfBefore(sentence);
        return spoken == null || Parties.contains(rivals, spoken) ? null : spoken;
    }

    private static List<Party> ownersBeside(Reading reading, Sentence sentence, int noun, Party owner) {
        for (int i = 0; i < noun; i++) {
            Name name = sentence.at(i).name();
            if (name != null
                    && Parties.same(reading.party(name), owner)
                    && (sentence.word(i + 1).equals("and") && sentence.at(i + 2).isName())) {
                List<Party> both = PartnershipFrame.row(reading, sentence, i + 2);
                return both.size() == 2 && i + 2 < noun ? both : List.of(owner);
            }
        }
        return List.of(owner);
    }

    /** The first name before a token that is none of the rivals and no place, preferring one outside prepositional phrases. */
    private static @Nullable Party nameBefore(Reading reading, Sentence sentence, int to, List<Party> rivals) {
        Party second = null;
        for (int i = 0; i < to; i++) {
            Name name = sentence.at(i).name();
            if (name == null
                    || sentence.aside(i) < 0
                    || Places.isPlace(name.text())
                    || name.titled()
                    || Media.isMedium(name.text())) {
                continue;
            }
            Party party = reading.party(name);
            if (Parties.contains(rivals, party) || isOfficial(name.text())) {
                continue;
            }
            String before = sentence.word(sentence.before(i));
            if (!Prepositions.ALL.contains(before) && !before.equals("of")) {
                return party;
            }
            second = second == null ? party : second;
        }
        return second;
    }

    /** Courts and authorities have no rivals. */
    private static boolean isOfficial(String name) {
        return name.contains("Court")
                || name.contains("Commission")
                || name.contains("Department")
                || name.contains("Agency")
                || name.contains("Union")
                || name.contains("Congress")
                || name.contains("Senate")
                || name.contains("Parliament");
    }

    private static void readVerb(Reading reading, Sentence sentence, int verb, Relations found) {
        Roles roles = new Roles(reading, sentence);
        VerbChain chain = VerbChain.of(sentence, verb);
        Complements complements = Complements.of(sentence, verb);
        Complements.Phrase with = complements.phrase("with", "against");
        boolean direct = sentence.word(verb).equals("rival");
        List<Party> others = direct
                ? roles.names(complements.from(), complements.to())
                : with == null ? List.of() : roles.names(with.from());
        for (int i = with == null ? sentence.size() : with.from(); i < sentence.size() && others.isEmpty(); i++) {
            if (with == null || i >= with.from() + 5) {
                break;
            }
            others = sentence.at(i).isName() ? roles.names(i) : others;
        }
        List<Party> subjects = new ArrayList<>(roles.subject(chain));
        if (subjects.isEmpty() && !others.isEmpty()) {
            Party first = nameBefore(reading, sentence, verb, others);
            if (first != null) {
                subjects.add(first);
            }
        }
        if (others.isEmpty()) {
            eachPair(sentence, verb, subjects, found);
            return;
        }
        for (Party one : subjects) {
            for (Party other : others) {
                found.add(
                        sentence,
                        verb,
                        with == null ? verb + 1 : with.to(),
                        "relation.rival.compete",
                        claim(sentence, chain),
                        one,
                        RelationType.COMPETITION,
                        other);
            }
        }
    }

    private static Modality claim(Sentence sentence, VerbChain chain) {
        Modality modality = Claims.of(sentence, chain);
        // Whoever is to compete with someone does so.
        return modality == Modality.PLANNED ? Modality.ASSERTED : modality;
    }

    private static void readCompetition(Reading reading, Sentence sentence, int noun, Relations found) {
        Roles roles = new Roles(reading, sentence);
        int next = sentence.after(noun);
        String word = sentence.word(next);
        if (word.equals("among") || word.equals("between")) {
            List<Party> sides = listAfter(reading, sentence, next + 1);
            eachPair(sentence, noun, sides, found);
        } else if (word.equals("from")
                || word.equals("with") && sentence.word(noun).equals("competition")
                || word.equals("against")) {
            List<Party> rivals = roles.names(next + 1);
            Party owner = rivals.isEmpty() ? null : nameBefore(reading, sentence, noun, rivals);
            if (owner == null && !rivals.isEmpty()) {
                owner = reading.spokenOfBefore(sentence);
            }
            if (owner != null) {
                for (Party rival : rivals) {
                    add(sentence, noun, next + 1, owner, rival, "relation.rival.from", found);
                }
            }
        }
    }

    /** Names right after, or behind a dash that spells out "the three largest providers". */
    private static List<Party> listAfter(Reading reading, Sentence sentence, int from) {
        List<Party> direct = new Roles(reading, sentence).names(from);
        if (direct.size() > 1) {
            return direct;
        }
        for (int i = from; i < Math.min(sentence.size(), from + 14); i++) {
            boolean dash = sentence.word(i).equals("—")
                    || sentence.word(i).equals("–")
                    || sentence.word(i).equals("--")
                    || sentence.word(i).equals("-")
                    || sentence.word(i).equals(":")
                    || sentence.word(i).equals("(");
            if (dash && sentence.at(i + 1).isName()) {
                List<Party> parties = new ArrayList<>();
                for (int k = i + 1; k < sentence.size(); k++) {
                    Name name = sentence.at(k).name();
                    if (name != null) {
                        parties.add(reading.party(name));
                    } else if (!sentence.at(k).is(",") && !sentence.at(k).is("and")) {
                        break;
                    }
                }
                return parties;
            }
        }
        return direct;
    }

    private static void eachPair(Sentence sentence, int at, List<Party> parties, Relations found) {
        for (int i = 0; i < parties.size() && i < 6; i++) {
            for (int k = i + 1; k < parties.size() && k < 6; k++) {
                add(sentence, at, at + 1, parties.get(i), parties.get(k), "relation.rival.among", found);
            }
        }
    }

    private static void add(Sentence sentence, int from, int to, Party one, Party other, String rule, Relations found) {
        found.add(sentence, from, to, rule, Modality.ASSERTED, one, RelationType.COMPETITION, other);
    }
}
