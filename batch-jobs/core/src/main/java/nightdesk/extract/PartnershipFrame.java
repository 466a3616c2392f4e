package nightdesk.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nightdesk.annotate.Name;
import nightdesk.annotate.NameKinds;
import nightdesk.clause.Complements;
import nightdesk.clause.NameList;
import nightdesk.clause.Parties;
import nightdesk.clause.Places;
import nightdesk.clause.Reading;
import nightdesk.clause.Sentence;
import nightdesk.clause.VerbChain;
import nightdesk.clause.VerbWords;
import nightdesk.clause.Verbs;
import nightdesk.fact.Modality;
import nightdesk.fact.Party;
import nightdesk.fact.RelationType;
import nightdesk.text.WordSet;

/** "A partners with B", "A and B form an alliance", "the partnership between A and B", "partners such as B". */
final class PartnershipFrame implements RelationFrame {
    private static final Set<String> VERBS = WordSet.of("partner collaborate ally cooperate team join");
    private static final Set<String> NOUNS = WordSet.of("""
            partnership partnerships alliance collaboration collaborations tie-up relationship venture cooperation mou memorandum agreement pact accord deal
            """);
    private static final Set<String> STRONG =
            WordSet.of("partnership partnerships alliance collaboration collaborations tie-up cooperation venture");
    private static final Set<String> KINDS = WordSet.of("""
            strategic partnership collaboration collaborative cooperation alliance partnering mou understanding technology development research licensing
            co-development joint marketing integration technology-sharing distribution
            """);
    private static final Set<String> FORMING = WordSet.of("""
            announce form sign enter establish forge create launch expand extend renew strike ink reach unveil begin seal strengthen deepen build reaffirm have
            secure pursue negotiate discuss complete finalize
            """);
    private static final Set<String> PARTNERS = WordSet.of("partner partners collaborator collaborators ally allies");
    private static final Set<String> LIKE = WordSet.of("like including");

    @Override
    public Set<String> triggers() {
        return FrameTriggers.of(List.of(VERBS), List.of(NOUNS, PARTNERS, Set.of("jointly")));
    }

    @Override
    public void read(Reading reading, Sentence sentence, Relations found) {
        for (int i = 0; i < sentence.size(); i++) {
            String word = sentence.word(i);
            if (word.isEmpty() || sentence.isQuoted(i)) {
                continue;
            }
            String verb = Verbs.verb(word);
            if (VERBS.contains(verb) && isPartnering(sentence, i, verb)) {
                readVerb(reading, sentence, i, found);
            }
            if (STRONG.contains(word)) {
                readNamed(reading, sentence, i, found);
            }
            if (NOUNS.contains(word)) {
                readNoun(reading, sentence, i, found);
            } else if (PARTNERS.contains(word)) {
                readPartners(reading, sentence, i, found);
            } else if (word.equals("jointly") && sentence.word(i + 1).equals("with")) {
                pairs(
                        sentence,
                        i,
                        subjectOf(reading, sentence, i),
                        new Roles(reading, sentence).names(i + 2),
                        "relation.partner.jointly",
                        found);
            }
        }
    }

    private static boolean isPartnering(Sentence sentence, int i, String verb) {
        String next = sentence.word(sentence.after(i));
        return switch (verb) {
            case "team" ->
                next.equals("up")
                        || next.equals("with")
                        || next.equals("on")
                                && (sentence.isHeadline() || !sentence.word(i).equals("team"));
            case "join" -> next.equals("forces") || next.equals("hands");
            case "partner" ->
                !isOffice(sentence, i)
                        && (!sentence.word(i).equals("partners")
                                        && !sentence.word(i).equals("partner")
                                || next.equals("with")
                                || next.equals("to")
                                || next.equals("on"));
            default -> true;
        };
    }

    /** "Keith Berg, a partner with Acme": an office, not an alliance. */
    private static boolean isOffice(Sentence sentence, int i) {
        String before = sentence.word(i - 1);
        return (before.equals("a")
                        || before.equals("managing")
                        || before.equals("general")
                        || before.equals("senior")
                        || before.equals(","))
                && sentence.word(i).equals("partner");
    }

    private static List<Party> subjectOf(Reading reading, Sentence sentence, int at) {
        for (int v = at; v >= 0; v--) {
            if (VerbWords.isFinite(sentence.word(v)) && !VerbWords.AUXILIARIES.contains(sentence.word(v))) {
                VerbChain chain = VerbChain.of(sentence, v);
                List<Party> parties = new Roles(reading, sentence).subject(chain);
                boolean medium = parties.stream().anyMatch(party -> Media.isMedium(party.name()));
                if (!parties.isEmpty() && !chain.isPassive() && !medium) {
                    return parties;
                }
            }
        }
        Party main = reading.main();
        return main == null ? List.of() : List.of(main);
    }

    private static void readVerb(Reading reading, Sentence sentence, int verb, Relations found) {
        VerbChain chain = VerbChain.of(sentence, verb);
        Roles roles = new Roles(reading, sentence);
        List<Party> subjects = roles.subject(chain);
        int head = verb;
        while (sentence.word(head + 1).equals("up")
                || sentence.word(head + 1).equals("forces")
                || sentence.word(head + 1).equals("hands")) {
            head++;
        }
        Complements complements = Complements.of(sentence, head);
        Complements.Phrase with = complements.phrase("with", "alongside");
        List<Party> others = with == null ? List.of() : roles.names(with.from(), with.to());
        if (others.isEmpty() && with != null) {
            others = roles.names(with.from());
        }
        if (subjects.isEmpty() && !others.isEmpty()) {
            subjects = subjectOf(reading, sentence, verb - 1);
        }
        Modality modality = Claims.of(sentence, chain);
        if (others.isEmpty()) {
            eachPair(sentence, verb, head + 1, modality, subjects, "relation.partner.verb", found);
            return;
        }
        cross(sentence, verb, head + 1, modality, subjects, others, "relation.partner.verb", found);
    }

    private static void readNoun(Reading reading, Sentence sentence, int noun, Relations found) {
        String word = sentence.word(noun);
        boolean strong = STRONG.contains(word)
                        && (!word.equals("venture") || sentence.word(noun - 1).equals("joint"))
                || sentence.find(KINDS, noun - 4, noun) >= 0 && !word.equals("relationship")
                || word.equals("mou")
                || word.equals("memorandum")
                || word.equals("relationship");
        boolean inked = word.startsWith("deal")
                && sentence.find(Set.of("inking", "inked", "inks", "striking", "struck"), noun - 4, noun) >= 0;
        strong |= inked;
        if (!strong || sentence.find(Set.of("licensing", "license"), noun - 2, noun) >= 0 && word.equals("deal")) {
            return;
        }
        Roles roles = new Roles(reading, sentence);
        Complements complements = Complements.of(sentence, noun);
        Complements.Phrase with = complements.phrase("with");
        Complements.Phrase between = complements.phrase("between", "among", "of");
        Modality modality = Claims.of(sentence, noun, null);
        if (between != null && !between.preposition().equals("of")) {
            List<Party> sides = new ArrayList<>(roles.names(between.from()));
            eachPair(sentence, noun, noun + 1, modality, sides, "relation.partner.between", found);
            return;
        }
        int start = phraseStart(sentence, noun);
        if (with != null && with.from() - noun < 14) {
            List<Party> others = roles.names(with.from(), with.to());
            int including = others.isEmpty() ? sentence.find(Set.of("including"), with.from(), with.from() + 6) : -1;
            if (including >= 0) {
                others = roles.names(including + 1);
            }
            List<Party> subjects = possessors(reading, sentence, start);
            int verb = sentence.before(start);
            if (subjects.isEmpty() && FORMING.contains(Verbs.verb(sentence.word(verb)))) {
                subjects = roles.subject(VerbChain.of(sentence, verb));
            }
            if (subjects.isEmpty() && !others.isEmpty()) {
                subjects = subjectOf(reading, sentence, start);
            }
            cross(sentence, noun, noun + 1, modality, subjects, others, "relation.partner.noun", found);
            return;
        }
        int talks = sentence.find(Set.of("talks", "negotiations", "discussions"), noun - 16, noun);
        if (talks >= 0 && sentence.word(talks + 1).equals("with")) {
            cross(
                    sentence,
                    noun,
                    noun + 1,
                    Modality.POSSIBLE,
                    subjectOf(reading, sentence, talks),
                    roles.names(talks + 2),
                    "relation.partner.talks",
                    found);
            return;
        }
        if (between == null || !between.preposition().equals("of")) {
            int verb = sentence.before(start);
            if (FORMING.contains(Verbs.verb(sentence.word(verb)))) {
                VerbChain chain = VerbChain.of(sentence, verb);
                List<Party> both = chain.parties(reading);
                if (both.size() >= 2) {
                    eachPair(
                            sentence, verb, noun + 1, Claims.of(sentence, chain), both, "relation.partner.noun", found);
                }
            }
        }
    }

    private static int phraseStart(Sentence sentence, int noun) {
        int start = noun;
        for (int p = sentence.before(noun); p >= 0 && noun - p < 9; p = sentence.before(p)) {
            String word = sentence.word(p);
            if (!sentence.at(p).isWord()
                    || VerbWords.isFinite(word) && !word.endsWith("ed")
                    || VerbWords.AUXILIARIES.contains(word)
                    || FORMING.contains(Verbs.verb(word))
                    || nightdesk.clause.Prepositions.ALL.contains(word) && !word.equals("of")) {
                break;
            }
            start = p;
        }
        return start;
    }

    private static List<Party> possessors(Reading reading, Sentence sentence, int start) {
        int p = sentence.before(start);
        if (sentence.word(p).equals("'s") || sentence.word(p).equals("'")) {
            int owner = sentence.before(p);
            if (sentence.at(owner).isName()) {
                return List.of(reading.party(Roles.name(sentence, owner)));
            }
        }
        return List.of();
    }

    /** "partners such as B and C", "its partner B", "partner B". */
    private static void readPartners(Reading reading, Sentence sentence, int noun, Relations found) {
        if (Verbs.verb(sentence.word(noun)).equals("partner")
                && sentence.word(sentence.after(noun)).equals("with")) {
            return;
        }
        int next = sentence.after(noun);
        if (sentence.at(next).is(",")) {
            next = sentence.after(next);
        }
        boolean list = LIKE.contains(sentence.word(next)) || sentence.matches(next, "such", "as");
        int from = sentence.matches(next, "such", "as") ? next + 2 : list ? next + 1 : next;
        boolean own = sentence.find(Set.of("its", "their", "our"), noun - 4, noun) >= 0
                || sentence.word(noun - 1).equals("'s")
                || sentence.word(noun - 2).equals("'s");
        boolean asPartner = sentence.find(Set.of("as"), noun - 5, noun) >= 0;
        Roles roles = new Roles(reading, sentence);
        if (asPartner) {
            // "has selected B as a strategic partner"
            readChosen(roles, sentence, noun, found);
            return;
        }
        if (!list && !own && isPartnerName(sentence, noun)) {
            // "Acme and Chinese partner Bolt": the partner of the name before.
            Party other = reading.party(Roles.name(sentence, noun + 1));
            cross(
                    sentence,
                    noun,
                    noun + 2,
                    Claims.of(sentence, noun, null),
                    subjectOf(reading, sentence, noun, other),
                    List.of(other),
                    "relation.partner.name",
                    found);
            return;
        }
        if (!list && !(own && sentence.at(from).isName())) {
            return;
        }
        List<Party> others = roles.names(from);
        cross(
                sentence,
                noun,
                from + 1,
                Claims.of(sentence, noun, null),
                subjectOf(reading, sentence, noun),
                others,
                "relation.partner.list",
                found);
    }

    /** Whether the noun stands right before the name of a firm and describes it: behind "and", "with" or what kind of partner it is. */
    private static boolean isPartnerName(Sentence sentence, int noun) {
        Name name = sentence.at(noun + 1).name();
        String before = sentence.word(noun - 1);
        boolean kind = before.equals("and")
                || before.equals("with")
                || before.equals("venture")
                || before.equals("longtime")
                || before.equals("local")
                || before.equals("technology")
                || before.equals("business")
                || before.equals("alliance")
                || NameKinds.isNation(before)
                || sentence.at(noun - 1).isName() && sentence.word(noun - 2).equals("and");
        return name != null
                && (!name.titled() || name.span().length() > name.text().length())
                && sentence.word(noun).equals("partner")
                && kind
                && (name.vendor() != null || !NameKinds.isFirstName(name.text()));
    }

    /** The nearest name before a token that is not the other, else whom the text is about. */
    private static List<Party> subjectOf(Reading reading, Sentence sentence, int at, Party other) {
        for (int k = at - 1; k >= 0 && at - k < 8; k--) {
            Name name = sentence.at(k).name();
            if (name != null
                    && sentence.aside(k) >= 0
                    && !NameKinds.isNation(name.text())
                    && !Places.isPlace(name.text())
                    && !Parties.same(reading.party(name), other)) {
                return List.of(reading.party(name));
            }
        }
        Party main = reading.main();
        return main == null ? List.of() : List.of(main);
    }

    /** "the Acme partnership" of whom the sentence or text is about. */
    private static void readNamed(Reading reading, Sentence sentence, int noun, Relations found) {
        Name name = sentence.at(noun - 1).name();
        String before = sentence.word(noun - 2);
        boolean open = before.equals("the") || before.equals("its") || before.equals("this") || before.equals("our");
        if (name == null
                || name.vendor() == null
                || !open
                || sentence.word(sentence.after(noun)).equals("with")) {
            return;
        }
        Party other = reading.party(name);
        Party one = reading.spokenOfBefore(sentence);
        if (one != null) {
            cross(
                    sentence,
                    noun - 1,
                    noun + 1,
                    Claims.of(sentence, noun, null),
                    List.of(one),
                    List.of(other),
                    "relation.partner.named",
                    found);
        }
    }

    private static void readChosen(Roles roles, Sentence sentence, int noun, Relations found) {
        for (int v = noun - 1; v >= Math.max(0, noun - 12); v--) {
            String verb = Verbs.verb(sentence.word(v));
            if (verb.equals("select")
                    || verb.equals("choose")
                    || verb.equals("name")
                    || verb.equals("appoint")
                    || verb.equals("pick")) {
                VerbChain chain = VerbChain.of(sentence, v);
                Complements complements = Complements.of(sentence, v);
                List<Party> chosen =
                        chain.isPassive() ? roles.subject(chain) : roles.names(complements.from(), complements.to());
                Complements.Phrase by = complements.phrase("by");
                List<Party> chooser = chain.isPassive()
                        ? by == null ? List.of() : roles.names(by.from(), by.to())
                        : roles.subject(chain);
                cross(
                        sentence,
                        v,
                        noun + 1,
                        Claims.of(sentence, chain),
                        chooser,
                        chosen,
                        "relation.partner.chosen",
                        found);
                return;
            }
        }
    }

    private static void pairs(
            Sentence sentence, int at, List<Party> some, List<Party> others, String rule, Relations found) {
        cross(sentence, at, at + 1, Claims.of(sentence, at, null), some, others, rule, found);
    }

    private static void cross(
            Sentence sentence,
            int from,
            int to,
            Modality modality,
            List<Party> some,
            List<Party> others,
            String rule,
            Relations found) {
        for (Party one : some) {
            for (Party other : others) {
                found.add(sentence, from, to, rule, modality, one, RelationType.PARTNERSHIP, other);
            }
        }
    }

    private static void eachPair(
            Sentence sentence, int from, int to, Modality modality, List<Party> parties, String rule, Relations found) {
        for (int i = 0; i < parties.size() && i < 6; i++) {
            for (int k = i + 1; k < parties.size() && k < 6; k++) {
                found.add(sentence, from, to, rule, modality, parties.get(i), RelationType.PARTNERSHIP, parties.get(k));
            }
        }
    }

    /** The names of the row that ends at a token; kept here for the frames beside this one. */
    static List<Party> row(Reading reading, Sentence sentence, int last) {
        List<Party> parties = new ArrayList<>();
        for (int place : NameList.endingAt(sentence, last)) {
            parties.add(reading.party(Roles.name(sentence, place)));
        }
        return parties;
    }
}
