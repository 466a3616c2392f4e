package nightdesk.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nightdesk.annotate.Name;
import nightdesk.annotate.NameKinds;
import nightdesk.clause.Complements;
import nightdesk.clause.Reading;
import nightdesk.clause.Sentence;
import nightdesk.clause.VerbChain;
import nightdesk.clause.Verbs;
import nightdesk.fact.Modality;
import nightdesk.fact.Party;
import nightdesk.fact.RelationType;
import nightdesk.text.WordSet;

/** What parties do together: "A and B are working together", "A, B and C announced a joint effort", "a consortium of A and B", "a deal with B to offer". */
final class JointFrame implements RelationFrame {
    private static final Set<String> WORKING = WordSet.of("work");
    private static final Set<String> EFFORTS = WordSet.of(
            "effort efforts project initiative programme program development study lab laboratory offering solution");
    private static final Set<String> GROUPS = WordSet.of("consortium alliance coalition partnership venture");
    private static final Set<String> PACTS = WordSet.of("agreement deal pact accord");
    private static final Set<String> MAKING =
            WordSet.of("sign ink strike reach enter announce have make seal cut execute form unveil");
    private static final Set<String> SHARED_WORK = WordSet.of("""
            jointly develop co-develop market co-market distribute offer create build integrate deliver bring launch promote expand produce combine make share
            explore collaborate test pilot introduce sell manufacture cross-sell co-brand publish design
            """);
    private static final Set<String> OTHER_PACTS = WordSet.of(
            "definitive merger purchase acquisition loan credit settlement licensing license licence lease employment sale supply share asset stock tentative labor labour wage plea");
    private static final Set<String> OFFICIALS = WordSet.of("union unions government workers pilots creditors");

    @Override
    public Set<String> triggers() {
        return FrameTriggers.of(List.of(WORKING), List.of(Set.of("joint"), GROUPS, PACTS));
    }

    @Override
    public void read(Reading reading, Sentence sentence, Relations found) {
        for (int i = 0; i < sentence.size(); i++) {
            String word = sentence.word(i);
            if (word.isEmpty() || sentence.isQuoted(i)) {
                continue;
            }
            if (WORKING.contains(Verbs.verb(word))) {
                readWork(reading, sentence, i, found);
            } else if (word.equals("joint")
                    && (EFFORTS.contains(sentence.word(i + 1)) || EFFORTS.contains(sentence.word(i + 2)))) {
                readEffort(reading, sentence, i, found);
            } else if (PACTS.contains(word)) {
                readPact(reading, sentence, i, found);
            }
            if (GROUPS.contains(word)) {
                readGroup(reading, sentence, i, found);
            }
        }
    }

    private static void readWork(Reading reading, Sentence sentence, int verb, Relations found) {
        int next = sentence.after(verb);
        if (sentence.word(next).endsWith("ly")) {
            next = sentence.after(next);
        }
        boolean together = sentence.word(next).equals("together");
        if (!together && !sentence.word(next).equals("with")) {
            return;
        }
        Roles roles = new Roles(reading, sentence);
        VerbChain chain = VerbChain.of(sentence, verb);
        List<Party> subjects = chain.subject() == VerbChain.Subject.OTHER ? List.of() : roles.subject(chain);
        Modality modality = Claims.of(sentence, chain);
        if (together) {
            pairs(sentence, verb, modality, subjects, "relation.partner.work", found);
            return;
        }
        Name first = sentence.at(sentence.after(next)).name();
        if (first != null && !NameKinds.isFirstName(first.text()) && Roles.isNamed(chain)) {
            cross(
                    sentence,
                    verb,
                    modality,
                    subjects,
                    roles.names(sentence.after(next)),
                    "relation.partner.work",
                    found);
        }
    }

    private static void readEffort(Reading reading, Sentence sentence, int joint, Relations found) {
        for (int v = joint - 1; v >= Math.max(0, joint - 5); v--) {
            if (Verbs.read(sentence.word(v)) == null) {
                continue;
            }
            VerbChain chain = VerbChain.of(sentence, v);
            List<Party> subjects = new Roles(reading, sentence).subject(chain);
            Complements complements = Complements.of(sentence, joint + 1);
            Complements.Phrase with = complements.phrase("with", "between");
            if (with != null && with.preposition().equals("with")) {
                List<Party> others = new Roles(reading, sentence).names(with.from(), with.to());
                cross(sentence, joint, Claims.of(sentence, chain), subjects, others, "relation.partner.joint", found);
            } else if (subjects.size() > 1) {
                pairs(sentence, joint, Claims.of(sentence, chain), subjects, "relation.partner.joint", found);
            }
            return;
        }
    }

    /** "a consortium of A, B and C", "an alliance that includes A and B". */
    private static void readGroup(Reading reading, Sentence sentence, int noun, Relations found) {
        int next = sentence.after(noun);
        boolean of = sentence.word(next).equals("of")
                || sentence.word(next).equals("comprising")
                || sentence.word(next).equals("including");
        boolean that = sentence.word(next).equals("that")
                && (sentence.word(next + 1).startsWith("includ")
                        || sentence.word(next + 1).startsWith("compris"));
        if (!of && !that) {
            return;
        }
        List<Party> members = new Roles(reading, sentence).names(that ? next + 2 : next + 1);
        if (members.size() > 1) {
            pairs(sentence, noun, Claims.of(sentence, noun, null), members, "relation.partner.group", found);
        }
    }

    /** "signed a deal with B to offer", "have inked a deal to sell": what both sides then do. */
    private static void readPact(Reading reading, Sentence sentence, int noun, Relations found) {
        if (sentence.find(OTHER_PACTS, noun - 4, noun) >= 0) {
            return;
        }
        int verb = noun - 1;
        while (verb >= 0 && noun - verb < 7 && !MAKING.contains(Verbs.verb(sentence.word(verb)))) {
            if (sentence.at(verb).isName()) {
                return;
            }
            verb--;
        }
        if (verb < 0 || noun - verb >= 7) {
            return;
        }
        Complements complements = Complements.of(sentence, noun);
        Complements.Phrase phrase = complements.phrase("with");
        Complements.Phrase with = phrase != null && phrase.from() - noun < 4 ? phrase : null;
        int to = with != null ? with.to() : sentence.after(noun);
        String then = sentence.word(to).equals("to") ? sentence.word(to + 1) : "";
        boolean jointly = SHARED_WORK.contains(then) || SHARED_WORK.contains(Verbs.verb(then)) && !then.isEmpty();
        if (!jointly || with != null && CustomerFrame.isDelivery(sentence, to + 1)) {
            return;
        }
        Roles roles = new Roles(reading, sentence);
        VerbChain chain = VerbChain.of(sentence, verb);
        List<Party> subjects = roles.subject(chain);
        Modality modality = Claims.of(sentence, chain);
        if (with != null) {
            boolean staff = sentence.find(OFFICIALS, with.from(), with.to()) >= 0;
            List<Party> others = staff ? List.of() : roles.names(with.from(), with.to());
            cross(sentence, noun, modality, subjects, others, "relation.partner.pact", found);
        } else if (subjects.size() == 2) {
            pairs(sentence, noun, modality, subjects, "relation.partner.pact", found);
        }
    }

    private static void cross(
            Sentence sentence,
            int at,
            Modality modality,
            List<Party> some,
            List<Party> others,
            String rule,
            Relations found) {
        for (Party one : some) {
            for (Party other : others) {
                found.add(sentence, at, at + 1, rule, modality, one, RelationType.PARTNERSHIP, other);
            }
        }
    }

    private static void pairs(
            Sentence sentence, int at, Modality modality, List<Party> parties, String rule, Relations found) {
        List<Party> few = new ArrayList<>(parties.subList(0, Math.min(6, parties.size())));
        for (int i = 0; i < few.size(); i++) {
            cross(sentence, at, modality, List.of(few.get(i)), few.subList(i + 1, few.size()), rule, found);
        }
    }
}
