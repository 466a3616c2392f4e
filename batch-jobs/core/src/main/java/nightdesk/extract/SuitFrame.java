package nightdesk.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nightdesk.annotate.Name;
import nightdesk.clause.Complements;
import nightdesk.clause.Parties;
import nightdesk.clause.Reading;
import nightdesk.clause.Sentence;
import nightdesk.clause.VerbChain;
import nightdesk.clause.Verbs;
import nightdesk.fact.Modality;
import nightdesk.fact.Party;
import nightdesk.fact.RelationType;
import nightdesk.text.WordSet;

/** "A sues B", "A filed suit against B", "A is investigating B", "a probe by A into B". */
final class SuitFrame implements RelationFrame {
    private static final Set<String> VERBS = WordSet.of("sue investigate accuse probe prosecute charge");
    private static final Set<String> SUITS = WordSet.of(
            "suit lawsuit lawsuits complaint action case probe investigation inquiry charges antitrust litigation dispute review");
    private static final Set<String> PROBES = WordSet.of("probe investigation inquiry review");
    private static final Set<String> BRINGING =
            WordSet.of("file bring launch open begin lodge start announce initiate issue win lose settle conduct");
    private static final Set<String> AGAINST = WordSet.of("against into");
    private static final Set<String> SETTLING = WordSet.of("settle");

    @Override
    public Set<String> triggers() {
        return FrameTriggers.of(List.of(VERBS, SETTLING, Set.of("pay")), List.of(SUITS));
    }

    @Override
    public void read(Reading reading, Sentence sentence, Relations found) {
        for (int i = 0; i < sentence.size(); i++) {
            String word = sentence.word(i);
            if (word.isEmpty() || sentence.isQuoted(i)) {
                continue;
            }
            String verb = Verbs.verb(word);
            if (VERBS.contains(verb) && !isNoun(sentence, i)) {
                readVerb(reading, sentence, i, found);
            } else if (SUITS.contains(word)) {
                readNoun(reading, sentence, i, found);
            } else if (SETTLING.contains(verb)) {
                readSettlement(reading, sentence, i, found);
            } else if (verb.equals("pay") && sentence.find(Set.of("settle"), i, i + 14) >= 0) {
                readPaid(reading, sentence, i, found);
            }
        }
    }

    private static boolean isNoun(Sentence sentence, int i) {
        String word = sentence.word(i);
        String before = sentence.word(i - 1);
        boolean noun = word.equals("probe")
                || word.equals("probes")
                || word.equals("charge")
                || word.equals("charges")
                || word.equals("charged");
        return noun
                && (before.equals("a")
                        || before.equals("the")
                        || before.equals("of")
                        || before.equals("an")
                        || word.startsWith("charge")
                                && !sentence.word(sentence.after(i)).equals("with")
                                && sentence.find(Set.of("with"), i, i + 5) < 0);
    }

    private static void readVerb(Reading reading, Sentence sentence, int verb, Relations found) {
        VerbChain chain = VerbChain.of(sentence, verb);
        Complements complements = Complements.of(sentence, verb);
        Roles roles = new Roles(reading, sentence);
        Modality modality = Claims.of(sentence, chain);
        if (chain.isPassive()) {
            Complements.Phrase by = complements.phrase("by");
            if (by != null) {
                add(
                        sentence,
                        verb,
                        plaintiffs(roles, by.from(), by.to()),
                        roles.subject(chain),
                        modality,
                        "relation.suit.passive",
                        found);
            }
            return;
        }
        List<Party> plaintiffs = roles.subject(chain);
        if (plaintiffs.isEmpty()) {
            plaintiffs = describedSubject(reading, sentence, chain);
        }
        List<Party> defendants = roles.names(complements.from(), complements.to());
        if (defendants.isEmpty()) {
            defendants = pronounObject(reading, sentence, verb, plaintiffs);
        }
        add(sentence, verb, plaintiffs, defendants, modality, "relation.suit.active", found);
    }

    /** "writers accused it": whom the sentence named before. */
    private static List<Party> pronounObject(Reading reading, Sentence sentence, int verb, List<Party> plaintiffs) {
        String next = sentence.word(sentence.after(verb));
        boolean company = next.equals("it")
                || next.equals("them")
                || next.equals("the")
                        && nightdesk.clause.VerbWords.ORGANISATIONS.contains(
                                sentence.word(sentence.after(sentence.after(verb))));
        if (!company) {
            return List.of();
        }
        for (int i = 0; i < verb; i++) {
            Name name = sentence.at(i).name();
            if (name != null && sentence.aside(i) == 0 && !Parties.contains(plaintiffs, reading.party(name))) {
                return List.of(reading.party(name));
            }
        }
        return List.of();
    }

    /** A plural noun may sue too: "writers", "shareholders". */
    private static List<Party> describedSubject(Reading reading, Sentence sentence, VerbChain chain) {
        int at = chain.subjectAt();
        int including = sentence.find(Set.of("including"), Math.max(0, chain.verb() - 16), chain.verb());
        if (including > 1
                && sentence.at(including - 1).is(",")
                && sentence.at(chain.verb() - 1).is(",")) {
            // "The labels, including Acme and Bolt, sued": the names of the description.
            return new Roles(reading, sentence).names(including + 1, chain.verb());
        }
        for (int k = chain.verb() - 1; k >= Math.max(0, chain.verb() - 6); k--) {
            if (sentence.matches(k, "attorney", "general", "of")
                    && sentence.at(k + 3).isName()) {
                return List.of(new Party(
                        reading.text()
                                .substring(
                                        sentence.at(k).start(),
                                        sentence.at(k + 3).end()),
                        null));
            }
        }
        String word = sentence.word(at);
        boolean people =
                word.length() > 4 && word.endsWith("s") && sentence.at(at).isWord()
                        || word.equals("government")
                        || word.equals("regulator");
        if (chain.subject() != VerbChain.Subject.OTHER || !people) {
            return List.of();
        }
        int from = at;
        while (sentence.at(from - 1).isName() || sentence.word(from - 1).equals("u.s.")) {
            from--;
        }
        return List.of(new Party(
                reading.text()
                        .substring(sentence.at(from).start(), sentence.at(at).end()),
                null));
    }

    private static void readNoun(Reading reading, Sentence sentence, int noun, Relations found) {
        Roles roles = new Roles(reading, sentence);
        int against = sentence.find(AGAINST, noun, noun + 14);
        boolean probe = PROBES.contains(sentence.word(noun));
        if (against >= 0 && sentence.word(against).equals("into") && !probe) {
            return;
        }
        if (against < 0 && probe && sentence.word(sentence.after(noun)).equals("of")) {
            against = sentence.after(noun);
        }
        if (against < 0) {
            against = sentence.find(Set.of("accusing", "alleging"), noun, noun + 10);
        }
        List<Party> defendants = against < 0 ? List.of() : defendants(reading, sentence, sentence.after(against));
        int by = sentence.find(Set.of("by"), noun, noun + 10);
        int verb = bringer(sentence, noun);
        List<Party> plaintiffs = List.of();
        if (by >= 0 && (by < against || against < 0 || by - against < 8)) {
            plaintiffs = plaintiffs(roles, by + 1, Math.min(sentence.size(), by + 14));
        }
        if (plaintiffs.isEmpty()) {
            for (int k = noun - 1; k >= Math.max(0, noun - 3); k--) {
                if (sentence.word(k).equals("'s") && sentence.at(k - 1).isName()) {
                    plaintiffs = List.of(reading.party(Roles.name(sentence, k - 1)));
                } else if (sentence.word(k).equals("'s") && sentence.word(k - 1).equals("government")) {
                    int nation = nightdesk.annotate.NameKinds.isNation(sentence.word(k - 2)) ? k - 2 : k - 1;
                    plaintiffs = List.of(new Party(
                            reading.text()
                                    .substring(
                                            sentence.at(nation).start(),
                                            sentence.at(k - 1).end()),
                            null));
                }
            }
        }
        if (plaintiffs.isEmpty() && verb >= 0) {
            VerbChain chain = VerbChain.of(sentence, verb);
            plaintiffs = chain.isPassive() ? List.of() : roles.subject(chain);
        }
        if (defendants.isEmpty() && probe && !plaintiffs.isEmpty() && verb >= 0) {
            return;
        }
        add(sentence, noun, plaintiffs, defendants, Claims.of(sentence, noun, null), "relation.suit.noun", found);
    }

    private static int bringer(Sentence sentence, int noun) {
        for (int v = noun - 1; v >= Math.max(0, noun - 7); v--) {
            if (BRINGING.contains(Verbs.verb(sentence.word(v)))) {
                return v;
            }
        }
        return -1;
    }

    private static List<Party> defendants(Reading reading, Sentence sentence, int from) {
        List<Party> parties = new ArrayList<>(new Roles(reading, sentence).names(from));
        int including = sentence.find(Set.of("including"), from, Math.min(sentence.size(), from + 5));
        if (parties.isEmpty() && including >= 0 && sentence.at(including - 1).is(",")) {
            // "against 34 companies, including Acme and Bolt"
            parties.addAll(new Roles(reading, sentence).names(including + 1));
        }
        if (parties.isEmpty()) {
            for (int i = from; i < Math.min(sentence.size(), from + 6); i++) {
                Name name = sentence.at(i).name();
                if (name != null && sentence.aside(i) >= 0) {
                    parties.add(reading.party(name));
                    break;
                }
                if (sentence.at(i).isMark()) {
                    break;
                }
            }
        }
        return parties;
    }

    private static List<Party> plaintiffs(Roles roles, int from, int to) {
        List<Party> named = roles.names(from, to);
        if (!named.isEmpty()) {
            return named;
        }
        Party first = roles.firstName(from, to);
        return first == null ? List.of() : List.of(first);
    }

    /** "A settled with B over": who settles was sued. */
    private static void readSettlement(Reading reading, Sentence sentence, int verb, Relations found) {
        VerbChain chain = VerbChain.of(sentence, verb);
        Complements complements = Complements.of(sentence, verb);
        Complements.Phrase with = complements.phrase("with");
        Roles roles = new Roles(reading, sentence);
        boolean legal = sentence.has(SUITS) || sentence.has(Set.of("charges", "claims", "allegations", "patent"));
        if (with == null || chain.isPassive() || !legal) {
            return;
        }
        add(
                sentence,
                verb,
                roles.names(with.from(), with.to()),
                roles.subject(chain),
                Claims.of(sentence, chain),
                "relation.suit.settled",
                found);
    }

    /** "A had to pay the regulator B to settle charges". */
    private static void readPaid(Reading reading, Sentence sentence, int verb, Relations found) {
        VerbChain chain = VerbChain.of(sentence, verb);
        Complements complements = Complements.of(sentence, verb);
        Roles roles = new Roles(reading, sentence);
        List<Party> plaintiffs = roles.names(complements.from(), complements.to());
        if (!plaintiffs.isEmpty() && !chain.isPassive()) {
            add(sentence, verb, plaintiffs, roles.subject(chain), Modality.ASSERTED, "relation.suit.paid", found);
        }
    }

    private static void add(
            Sentence sentence,
            int at,
            List<Party> plaintiffs,
            List<Party> defendants,
            Modality modality,
            String rule,
            Relations found) {
        for (Party plaintiff : plaintiffs) {
            for (Party defendant : defendants) {
                found.add(sentence, at, at + 1, rule, modality, plaintiff, RelationType.LITIGATION, defendant);
            }
        }
    }
}
