package nightdesk.extract;

import java.util.List;
import java.util.Set;
import nightdesk.annotate.Name;
import nightdesk.clause.Complements;
import nightdesk.clause.Places;
import nightdesk.clause.Reading;
import nightdesk.clause.Sentence;
import nightdesk.clause.VerbChain;
import nightdesk.clause.VerbWords;
import nightdesk.clause.Verbs;
import nightdesk.fact.Party;
import nightdesk.fact.RelationType;
import nightdesk.text.WordSet;

/** What authorities do to parties: "the ministry fined Acme", "Acme is the subject of a ministry inquiry", "a settlement with the ministry". */
final class OfficialActionFrame implements RelationFrame {
    private static final Set<String> ACTING = WordSet.of("fine sanction indict subpoena raid penalize penalise bar");
    private static final Set<String> PROBES =
            WordSet.of("probe inquiry investigation lawsuit suit complaint subpoena review");
    private static final Set<String> BEARING = WordSet.of("face faces facing subject under received receives target");
    private static final Set<String> MAKING =
            WordSet.of("reach announce agree sign settle negotiate finalize near make pay have");

    @Override
    public Set<String> triggers() {
        return FrameTriggers.of(
                List.of(Set.of("fine", "sanction")),
                List.of(
                        ACTING,
                        Set.of("indicted", "subpoenaed", "raided", "penalized", "settlement", "settlements", "barred"),
                        PROBES));
    }

    @Override
    public void read(Reading reading, Sentence sentence, Relations found) {
        for (int i = 0; i < sentence.size(); i++) {
            String word = sentence.word(i);
            if (word.isEmpty() || sentence.isQuoted(i)) {
                continue;
            }
            if (isActing(word)) {
                readAction(reading, sentence, i, found);
            } else if (PROBES.contains(word)) {
                readProbe(reading, sentence, i, found);
            } else if (word.equals("settlement") || word.equals("settlements")) {
                readSettlement(reading, sentence, i, found);
            }
        }
    }

    private static boolean isActing(String word) {
        return ACTING.contains(Verbs.verb(word))
                || word.equals("indicted")
                || word.equals("subpoenaed")
                || word.equals("raided")
                || word.equals("penalized");
    }

    private static void readAction(Reading reading, Sentence sentence, int verb, Relations found) {
        Roles roles = new Roles(reading, sentence);
        VerbChain chain = VerbChain.of(sentence, verb);
        Complements complements = Complements.of(sentence, verb);
        Complements.Phrase by = complements.phrase("by");
        if (chain.isPassive()
                || by != null && sentence.word(sentence.after(verb)).equals("by")) {
            if (by != null) {
                add(
                        sentence,
                        verb,
                        officials(roles.names(by.from(), by.to())),
                        roles.subject(chain),
                        "relation.suit.official",
                        found);
            }
            return;
        }
        add(
                sentence,
                verb,
                officials(roles.subject(chain)),
                roles.names(complements.from(), complements.to()),
                "relation.suit.official",
                found);
    }

    /** "is the subject of a Trade Commission inquiry", "faces a Trade Commission probe", "under investigation by the Trade Commission". */
    private static void readProbe(Reading reading, Sentence sentence, int noun, Relations found) {
        int bearing = sentence.find(BEARING, Math.max(0, noun - 9), noun);
        if (bearing < 0) {
            return;
        }
        Party official = null;
        for (int k = noun - 1; k > bearing; k--) {
            Name name = sentence.at(k).name();
            if (name != null && !sentence.isQuoted(k)) {
                official = reading.party(name);
                break;
            }
        }
        if (official == null) {
            Complements.Phrase by = Complements.of(sentence, noun).phrase("by", "from");
            List<Party> parties = by == null ? List.of() : new Roles(reading, sentence).names(by.from(), by.to());
            official = parties.isEmpty() ? null : parties.getFirst();
        }
        if (official == null) {
            return;
        }
        for (int k = bearing - 1; k >= 0; k--) {
            Name name = sentence.at(k).name();
            boolean verb = VerbWords.isFinite(sentence.word(sentence.after(k))) || k == bearing - 1;
            if (name != null && verb && sentence.aside(k) >= 0 && !Places.isPlace(name.text())) {
                add(sentence, noun, List.of(official), List.of(reading.party(name)), "relation.suit.subject", found);
                return;
            }
        }
    }

    /** "Acme reached a settlement with Bolt": who settles was sued, where a court or claim is spoken of. */
    private static void readSettlement(Reading reading, Sentence sentence, int noun, Relations found) {
        Complements complements = Complements.of(sentence, noun);
        Complements.Phrase with = complements.phrase("with");
        if (with == null || with.from() - noun > 10) {
            return;
        }
        Roles roles = new Roles(reading, sentence);
        List<Party> others = roles.names(with.from(), with.to());
        for (int v = noun - 1; v >= Math.max(0, noun - 8); v--) {
            if (!MAKING.contains(Verbs.verb(sentence.word(v)))) {
                continue;
            }
            List<Party> subjects = roles.subject(VerbChain.of(sentence, v));
            if (!officials(subjects).isEmpty()) {
                add(sentence, noun, officials(subjects), others, "relation.suit.settlement", found);
                return;
            }
            // Who of two firms had sued is not said; authorities do, and antitrust is what large vendors are accused
            // of.
            boolean large = sentence.word(noun - 1).equals("antitrust")
                    && subjects.stream().allMatch(party -> party.vendor() != null);
            add(sentence, noun, large ? others : officials(others), subjects, "relation.suit.settlement", found);
            return;
        }
    }

    private static List<Party> officials(List<Party> parties) {
        return parties.stream()
                .filter(party -> party.vendor() == null
                        && (ThirdBodies.isBody(party.name()) || party.name().endsWith("Union")))
                .toList();
    }

    private static void add(
            Sentence sentence, int at, List<Party> plaintiffs, List<Party> defendants, String rule, Relations found) {
        found.addEach(
                sentence,
                at,
                at + 1,
                rule,
                Claims.of(sentence, at, null),
                plaintiffs,
                RelationType.LITIGATION,
                defendants);
    }
}
