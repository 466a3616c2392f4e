package nightdesk.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nightdesk.annotate.Name;
import nightdesk.clause.Parties;
import nightdesk.clause.Places;
import nightdesk.clause.Prepositions;
import nightdesk.clause.Reading;
import nightdesk.clause.Sentence;
import nightdesk.fact.Modality;
import nightdesk.fact.Party;
import nightdesk.fact.RelationType;
import nightdesk.text.WordSet;

/** "exclusive rights to B", "B's exclusive partner": who holds what nobody else has. Subject holds, object grants. */
final class ExclusivityFrame implements RelationFrame {
    private static final Set<String> CUES = WordSet.of("exclusive exclusively sole");
    private static final Set<String> THINGS = WordSet.of("""
            right rights provider supplier partner partnership distributor distribution licence license agreement deal contract arrangement negotiations
            talks reseller publisher broadcaster carrier retailer source dealer marketing distribution negotiating
            """);

    @Override
    public Set<String> triggers() {
        return FrameTriggers.of(List.of(), List.of(CUES));
    }

    @Override
    public void read(Reading reading, Sentence sentence, Relations found) {
        for (int i = 0; i < sentence.size(); i++) {
            if (!CUES.contains(sentence.word(i))
                    || !governsThing(sentence, i)
                    || isNegated(sentence, i)
                    || sentence.isQuoted(i)) {
                continue;
            }
            readCue(reading, sentence, i, found);
        }
    }

    /** Whether a thing that can be exclusive stands in the phrase of the cue; behind the verb of "exclusively" a little further. */
    private static boolean governsThing(Sentence sentence, int cue) {
        boolean adverb = sentence.word(cue).equals("exclusively");
        for (int k = cue + 1; k < Math.min(sentence.size(), cue + 8); k++) {
            if (THINGS.contains(sentence.word(k))) {
                return true;
            }
            if (!adverb
                    && (sentence.at(k).isMark()
                                    && !sentence.at(k).is(",")
                                    && !sentence.at(k).is("-")
                            || Prepositions.ALL.contains(sentence.word(k)))) {
                return false;
            }
        }
        return false;
    }

    private static boolean isNegated(Sentence sentence, int i) {
        String before = sentence.word(i - 1);
        return before.equals("non")
                || before.equals("-") && sentence.word(i - 2).equals("non")
                || before.equals("not");
    }

    private static void readCue(Reading reading, Sentence sentence, int cue, Relations found) {
        Party owner = null;
        if (sentence.word(cue - 1).equals("'s") && sentence.at(cue - 2).isName()) {
            owner = reading.party(Roles.name(sentence, cue - 2));
        }
        List<Party> before = new ArrayList<>();
        for (int i = 0; i < cue; i++) {
            collect(reading, sentence, i, before);
        }
        Party granter = owner;
        Party holder = null;
        if (owner != null) {
            for (Party party : before) {
                if (!Parties.same(party, owner)) {
                    holder = party;
                    break;
                }
            }
        } else {
            List<Party> after = new ArrayList<>();
            for (int i = cue; i < Math.min(sentence.size(), cue + 16) && after.isEmpty(); i++) {
                String word = sentence.word(i);
                if (word.equals("with")
                        || word.equals("to")
                        || word.equals("of")
                        || word.equals("from")
                        || word.equals("for")) {
                    collect(reading, sentence, sentence.word(i + 1).equals("the") ? i + 2 : i + 1, after);
                }
            }
            holder = before.isEmpty() ? reading.main() : before.getFirst();
            granter = !after.isEmpty() ? after.getFirst() : before.size() > 1 ? before.get(1) : null;
        }
        if (holder != null && granter != null) {
            found.add(
                    sentence,
                    cue,
                    cue + 1,
                    "relation.exclusive",
                    claim(sentence, cue),
                    holder,
                    RelationType.EXCLUSIVITY,
                    granter);
        }
    }

    private static Modality claim(Sentence sentence, int cue) {
        return Claims.of(sentence, cue, null);
    }

    private static void collect(Reading reading, Sentence sentence, int i, List<Party> parties) {
        Name name = sentence.at(i).name();
        if (name != null && sentence.aside(i) >= 0 && !name.titled() && !Places.isPlace(name.text())) {
            Party party = reading.party(name);
            if (!Parties.contains(parties, party)) {
                parties.add(party);
            }
        }
    }
}
