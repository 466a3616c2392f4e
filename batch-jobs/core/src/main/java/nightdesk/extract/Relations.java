package nightdesk.extract;

import java.util.ArrayList;
import java.util.List;
import nightdesk.annotate.NameKinds;
import nightdesk.clause.Parties;
import nightdesk.clause.Places;
import nightdesk.clause.Sentence;
import nightdesk.fact.Evidence;
import nightdesk.fact.Fact;
import nightdesk.fact.Modality;
import nightdesk.fact.Party;
import nightdesk.fact.Relation;
import nightdesk.fact.RelationType;
import org.jspecify.annotations.Nullable;

/** Gathers the relations of a text; one pair is kept once a type, by its firmest claim. */
final class Relations {
    private static final int MOST = 120;

    private final List<Relation> found = new ArrayList<>();

    /** Adds a relation between two different parties; places are no parties. */
    void add(
            Sentence sentence,
            int from,
            int to,
            String rule,
            Modality modality,
            Party subject,
            RelationType type,
            Party object) {
        add(sentence, from, to, rule, modality, subject, type, object, null, null);
    }

    /** Adds a relation of each of some parties to each of others. */
    void addEach(
            Sentence sentence,
            int from,
            int to,
            String rule,
            Modality modality,
            List<Party> subjects,
            RelationType type,
            List<Party> objects) {
        for (Party subject : subjects) {
            for (Party object : objects) {
                add(sentence, from, to, rule, modality, subject, type, object);
            }
        }
    }

    void add(
            Sentence sentence,
            int from,
            int to,
            String rule,
            Modality modality,
            Party subject,
            RelationType type,
            Party object,
            @Nullable Party via,
            @Nullable Party holder) {
        Trail trail = Trail.of(sentence);
        boolean companies = type != RelationType.LITIGATION && type != RelationType.DISPARAGEMENT;
        if (companies && !(DealParties.isSomebody(subject) && DealParties.isSomebody(object))) {
            return;
        }
        if (isKind(subject) || isKind(object) || companies && (isPerson(subject) || isPerson(object))) {
            if (trail != null) {
                trail.refused(
                        rule, "'" + subject.name() + "' or '" + object.name() + "' is a person or a kind of thing");
            }
            return;
        }
        boolean state = type == RelationType.LITIGATION
                || type == RelationType.REGULATION
                || type == RelationType.SUPPLIER_CUSTOMER;
        if (found.size() >= MOST
                || Parties.same(subject, object)
                || !state && (Places.isPlace(subject) || Places.isPlace(object))) {
            if (trail != null) {
                trail.refused(
                        rule, "'" + subject.name() + "' and '" + object.name() + "' are one party, or one is a place");
            }
            return;
        }
        if (trail != null) {
            trail.fired(rule);
        }
        int start = Math.max(0, Math.min(from, sentence.size() - 1));
        int end = Math.max(start + 1, Math.min(to, sentence.size()));
        Evidence evidence = new Evidence(sentence.spanOf(start, end), sentence.span(), rule);
        Relation relation = new Relation(evidence, modality, subject, type, object, via, holder);
        for (int i = 0; i < found.size(); i++) {
            Relation other = found.get(i);
            if (other.type() == type && isSamePair(other, relation)) {
                // A headline only announces what the body says.
                if (rank(relation.modality()) < rank(other.modality())) {
                    found.set(i, relation);
                }
                return;
            }
        }
        found.add(relation);
    }

    private static boolean isPerson(Party party) {
        return party.vendor() == null
                && NameKinds.isFirstName(party.name())
                && party.name().indexOf(' ') == party.name().lastIndexOf(' ');
    }

    /** Whether a name is that of a kind of thing: DVDs, GPUs. */
    private static boolean isKind(Party party) {
        String name = party.name();
        return party.vendor() == null
                && name.length() >= 3
                && name.endsWith("s")
                && name.chars().limit(name.length() - 1).allMatch(Character::isUpperCase);
    }

    private static int rank(Modality modality) {
        return switch (modality) {
            case ASSERTED -> 0;
            case REPORTED -> 1;
            case PLANNED -> 2;
            case FEARED -> 3;
            case POSSIBLE -> 4;
            case DENIED -> 5;
            case NEGATED -> 6;
        };
    }

    private static boolean isSamePair(Relation one, Relation other) {
        boolean straight = Parties.same(one.subject(), other.subject()) && Parties.same(one.object(), other.object());
        boolean crossed = Parties.same(one.subject(), other.object()) && Parties.same(one.object(), other.subject());
        return straight || crossed && isSymmetric(one.type());
    }

    private static boolean isSymmetric(RelationType type) {
        return type == RelationType.PARTNERSHIP || type == RelationType.COMPETITION || type == RelationType.EXCLUSIVITY;
    }

    /** The relations in order of their evidence. */
    List<Fact> facts() {
        List<Relation> sorted = new ArrayList<>(found);
        sorted.sort((a, b) -> a.evidence().span().compareTo(b.evidence().span()));
        return List.copyOf(sorted);
    }
}
