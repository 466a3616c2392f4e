package nightdesk.extract;

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
import org.jspecify.annotations.Nullable;

/** "A ditches B", "A could defect to C", "A depends on B", "A ends its contract with B", "A criticises B". */
final class DefectionFrame implements RelationFrame {
    private static final Set<String> LEAVING = WordSet.of("drop ditch abandon dump leave quit");
    private static final Set<String> MOVING = WordSet.of("defect migrate switch move shift");
    private static final Set<String> FEARING =
            WordSet.of("fear feared fears feared worried worries worry concerned harbored");
    private static final Set<String> ATTACKING =
            WordSet.of("criticize disparage criticise slam blast trash badmouth denounce shit-talk");
    private static final Set<String> DEPENDING = WordSet.of(
            "relies rely relied relying depends depend depended dependent reliant reliance dependence dependency");
    private static final Set<String> ENDING = WordSet.of("terminate end cancel sever cut");
    private static final Set<String> BONDS =
            WordSet.of("contract agreement partnership relationship deal alliance ties licence license");

    @Override
    public Set<String> triggers() {
        return FrameTriggers.of(
                List.of(LEAVING, MOVING, ATTACKING, ENDING),
                List.of(ATTACKING, DEPENDING, Set.of("turn", "turned", "turning")));
    }

    @Override
    public void read(Reading reading, Sentence sentence, Relations found) {
        for (int i = 0; i < sentence.size(); i++) {
            String word = sentence.word(i);
            if (word.isEmpty() || sentence.isQuoted(i) && !ATTACKING.contains(word)) {
                continue;
            }
            String verb = Verbs.verb(word);
            if (LEAVING.contains(verb)) {
                readLeaving(reading, sentence, i, found);
            } else if (MOVING.contains(verb)) {
                readMove(reading, sentence, i, found);
            } else if (word.equals("turning") || word.equals("turned") || word.equals("turn")) {
                readBacks(reading, sentence, i, found);
            } else if (ATTACKING.contains(verb) || ATTACKING.contains(word)) {
                readAttack(reading, sentence, i, found);
            } else if (DEPENDING.contains(word)) {
                readDependence(reading, sentence, i, found);
            } else if (ENDING.contains(verb)) {
                readEnd(reading, sentence, i, found);
            }
        }
    }

    private static void readLeaving(Reading reading, Sentence sentence, int verb, Relations found) {
        VerbChain chain = VerbChain.of(sentence, verb);
        Complements complements = Complements.of(sentence, verb);
        boolean out = sentence.word(verb + 1).equals("out")
                || sentence.word(verb + 1).equals("by")
                || sentence.word(verb + 1).equals("off");
        if (chain.isPassive() || chain.isNegated() || out) {
            return;
        }
        Roles roles = new Roles(reading, sentence);
        Name left = null;
        for (int i = complements.from(); i < complements.to() && left == null; i++) {
            Name name = sentence.at(i).name();
            left = name != null && name.vendor() != null ? name : null;
        }
        boolean plans = sentence.find(
                        Set.of(
                                "plan", "plans", "bid", "lawsuit", "suit", "charges", "fee", "fees", "price", "prices",
                                "board"),
                        complements.from(),
                        complements.to() + 1)
                >= 0;
        boolean quits = Verbs.verb(sentence.word(verb)).equals("leave")
                || Verbs.verb(sentence.word(verb)).equals("quit");
        if (left == null || plans || quits && chain.subject() != VerbChain.Subject.NAMED) {
            return;
        }
        for (Party party : roles.subject(chain)) {
            boolean person = quits && party.vendor() == null;
            if (!person) {
                found.add(
                        sentence,
                        verb,
                        complements.to(),
                        "relation.defect.drop",
                        Claims.of(sentence, chain),
                        party,
                        RelationType.DEFECTION_RISK,
                        reading.party(left));
            }
        }
    }

    /** "switched from B to C", "feared that A could defect to C": the one who fears is left. */
    private static void readMove(Reading reading, Sentence sentence, int verb, Relations found) {
        VerbChain chain = VerbChain.of(sentence, verb);
        Complements complements = Complements.of(sentence, verb);
        Roles roles = new Roles(reading, sentence);
        Complements.Phrase from = complements.phrase("from");
        Complements.Phrase to = complements.recipient(sentence);
        List<Party> movers = roles.subject(chain);
        if (movers.isEmpty()) {
            return;
        }
        Party mover = movers.getLast();
        Name left = from == null ? null : vendorIn(sentence, from.from(), from.to());
        if (left != null) {
            found.add(
                    sentence,
                    verb,
                    complements.end(),
                    "relation.defect.move",
                    Claims.of(sentence, chain),
                    mover,
                    RelationType.DEFECTION_RISK,
                    reading.party(left));
            return;
        }
        int fear = sentence.find(FEARING, 0, verb);
        Name rival = to == null ? null : vendorIn(sentence, to.from(), to.to());
        if (fear < 0 || rival == null && !Verbs.verb(sentence.word(verb)).equals("defect")) {
            return;
        }
        Party holder = firstBefore(reading, sentence, fear, mover);
        if (holder != null) {
            found.add(
                    sentence,
                    verb,
                    complements.end(),
                    "relation.defect.feared",
                    Modality.FEARED,
                    mover,
                    RelationType.DEFECTION_RISK,
                    holder,
                    rival == null ? null : reading.party(rival),
                    holder);
        }
    }

    private static @Nullable Name vendorIn(Sentence sentence, int from, int to) {
        for (int i = from; i < to; i++) {
            Name name = sentence.at(i).name();
            if (name != null && name.vendor() != null) {
                return name;
            }
        }
        return null;
    }

    private static @Nullable Party firstBefore(Reading reading, Sentence sentence, int to, Party other) {
        for (int i = 0; i < to; i++) {
            Name name = sentence.at(i).name();
            if (name != null && sentence.aside(i) >= 0 && !Parties.same(reading.party(name), other)) {
                return reading.party(name);
            }
        }
        return null;
    }

    /** "are turning their backs on B" */
    private static void readBacks(Reading reading, Sentence sentence, int verb, Relations found) {
        int back = sentence.find(Set.of("back", "backs"), verb, verb + 4);
        if (back < 0 || !sentence.word(back + 1).equals("on")) {
            return;
        }
        Name left = vendorIn(sentence, back + 2, Math.min(sentence.size(), back + 7));
        if (left == null) {
            return;
        }
        VerbChain chain = VerbChain.of(sentence, verb);
        for (Party party : new Roles(reading, sentence).subject(chain)) {
            found.add(
                    sentence,
                    verb,
                    back + 3,
                    "relation.defect.back",
                    Claims.of(sentence, chain),
                    party,
                    RelationType.DEFECTION_RISK,
                    reading.party(left));
        }
    }

    private static void readAttack(Reading reading, Sentence sentence, int verb, Relations found) {
        VerbChain chain = VerbChain.of(sentence, verb);
        Complements complements = Complements.of(sentence, verb);
        Roles roles = new Roles(reading, sentence);
        int from = complements.from();
        while (from < sentence.size() && sentence.at(from).is("\"")) {
            from++;
        }
        Name target = vendorIn(sentence, from, Math.max(complements.to(), from + 1));
        List<Party> critics = roles.subject(chain);
        if (critics.isEmpty()) {
            // "feared A could defect to C, disparage B": the attacker is the mover before.
            for (int i = verb - 1; i > 0; i--) {
                if (MOVING.contains(Verbs.verb(sentence.word(i)))) {
                    critics = roles.subject(VerbChain.of(sentence, i));
                    break;
                }
            }
        }
        if (target == null || critics.isEmpty()) {
            return;
        }
        int fear = sentence.find(FEARING, 0, verb);
        Party critic = critics.getLast();
        Party holder = fear < 0 ? null : firstBefore(reading, sentence, fear, critic);
        Modality modality = fear >= 0 ? Modality.FEARED : Claims.of(sentence, chain);
        Party object = reading.party(target);
        found.add(
                sentence,
                verb,
                from + 1,
                "relation.disparage",
                modality,
                critic,
                RelationType.DISPARAGEMENT,
                object,
                object,
                holder);
    }

    private static void readDependence(Reading reading, Sentence sentence, int word, Relations found) {
        int on = sentence.find(Set.of("on", "upon"), word, word + 3);
        if (on < 0) {
            return;
        }
        List<Party> objects = new Roles(reading, sentence).names(on + 1);
        if (objects.isEmpty()) {
            return;
        }
        Party subject = null;
        for (int i = 0; i < word; i++) {
            Name name = sentence.at(i).name();
            if (name != null
                    && sentence.aside(i) == 0
                    && !name.titled()
                    && !Parties.contains(objects, reading.party(name))) {
                subject = reading.party(name);
                break;
            }
        }
        if (subject == null) {
            subject = reading.spokenOfBefore(sentence);
        }
        if (subject != null) {
            found.add(
                    sentence,
                    word,
                    on + 2,
                    "relation.depend",
                    Claims.of(sentence, word, null),
                    subject,
                    RelationType.DEPENDENCY,
                    objects.getFirst());
        }
    }

    private static void readEnd(Reading reading, Sentence sentence, int verb, Relations found) {
        Complements complements = Complements.of(sentence, verb);
        Complements.Phrase with = complements.phrase("with");
        if (with == null || sentence.find(BONDS, complements.from(), complements.to()) < 0) {
            return;
        }
        Roles roles = new Roles(reading, sentence);
        VerbChain chain = VerbChain.of(sentence, verb);
        if (chain.isPassive()) {
            return;
        }
        for (Party party : roles.subject(chain)) {
            for (Party other : roles.names(with.from(), with.to())) {
                found.add(
                        sentence,
                        verb,
                        with.to(),
                        "relation.terminate",
                        Claims.of(sentence, chain),
                        party,
                        RelationType.TERMINATION,
                        other);
            }
        }
    }
}
