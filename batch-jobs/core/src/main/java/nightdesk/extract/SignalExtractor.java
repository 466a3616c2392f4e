package nightdesk.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nightdesk.annotate.Name;
import nightdesk.annotate.NameKinds;
import nightdesk.clause.NameList;
import nightdesk.clause.Parties;
import nightdesk.clause.Places;
import nightdesk.clause.Reading;
import nightdesk.clause.Sentence;
import nightdesk.clause.VerbChain;
import nightdesk.clause.VerbWords;
import nightdesk.clause.Verbs;
import nightdesk.fact.Evidence;
import nightdesk.fact.Fact;
import nightdesk.fact.Modality;
import nightdesk.fact.Party;
import nightdesk.fact.Relation;
import nightdesk.fact.RelationType;
import nightdesk.fact.Signal;
import nightdesk.text.PhraseMatcher.Hits;
import org.jspecify.annotations.Nullable;

/**
 * Finds risk cues by the rule files, and in the relations that are risks by themselves. One fact a type and party, by its firmest claim.
 */
final class SignalExtractor {
    private static final int MOST_SIGNALS = 60;
    private static final Set<String> BOILERPLATE = Set.of("forward-looking", "uncertainties", "disclaimer");

    private final ArticleScan scan;

    private record Hit(int phrase, int start, int end) {}

    SignalExtractor(ArticleScan scan) {
        this.scan = scan;
    }

    /**
     * The signals of a text in order of their evidence.
     *
     * @param all what the one pass found
     * @param before facts found before, of which relations count
     */
    List<Fact> factsIn(Reading reading, Hits all, List<Fact> before) {
        List<Signal> found = new ArrayList<>();
        Hits hits = scan.signals(all);
        Trail trail = Trail.of(reading);
        for (int i = 0; i < hits.size() && found.size() < MOST_SIGNALS; i++) {
            SignalPhrases.Meaning meaning = scan.signal(hits.phrase(i));
            if (meaning.place() == null) {
                continue;
            }
            boolean excepted = isExcepted(reading, hits, i, meaning.rule());
            if (excepted && trail == null) {
                continue;
            }
            Hit hit = new Hit(hits.phrase(i), hits.start(i), hits.end(i));
            Sentence sentence = reading.sentence(reading.numberAt(hit.start()));
            if (trail != null) {
                trail.opens(sentence, "signal", meaning.rule().type());
            }
            String refused = excepted
                    ? "an exception of the rule stands in the sentence"
                    : read(reading, sentence, meaning, hit, found);
            if (trail != null) {
                trail.looked(sentence, Math.max(0, tokenAt(sentence, hit.start())), "cue of the rule");
                trail.told("signal." + meaning.rule().type(), refused);
            }
        }
        for (Fact fact : before) {
            if (fact instanceof Relation relation) {
                addRelation(reading, relation, found);
            }
        }
        found.sort((a, b) -> a.evidence().span().compareTo(b.evidence().span()));
        return List.copyOf(found);
    }

    /** Whether an exception of the rule stands in the cue's sentence. */
    private boolean isExcepted(Reading reading, Hits hits, int at, SignalRule rule) {
        int sentence = reading.numberAt(hits.start(at));
        for (int i = Math.max(0, at - 6); i < Math.min(hits.size(), at + 7); i++) {
            SignalPhrases.Meaning other = scan.signal(hits.phrase(i));
            if (other.place() == null && other.rule().equals(rule) && reading.numberAt(hits.start(i)) == sentence) {
                return true;
            }
        }
        return false;
    }

    /** Adds what a cue says; gives why it says nothing, null if it does. */
    private static @Nullable String read(
            Reading reading, Sentence sentence, SignalPhrases.Meaning meaning, Hit hit, List<Signal> found) {
        int from = tokenAt(sentence, hit.start());
        int to = tokenAt(sentence, hit.end() - 1) + 1;
        if (from < 0 || to <= 0 || sentence.has(BOILERPLATE)) {
            return "the sentence is boilerplate";
        }
        if (!hasNeeded(sentence, meaning.rule())) {
            return "none of the words that the rule needs stands in the sentence";
        }
        SignalRule.Place place = java.util.Objects.requireNonNull(meaning.place());
        Affected affected = new Affected(reading, sentence);
        boolean guessed =
                (place == SignalRule.Place.OWNER || place == SignalRule.Place.COMPANY) && affected.beside(from) == null;
        if (guessed
                && found.stream()
                        .anyMatch(other -> other.type().equals(meaning.rule().type()))) {
            // One article tells one such event; who else it names is not hit by it.
            return "the article tells such an event of another party already";
        }
        List<Party> parties = new ArrayList<>(affected.parties(place, from, to));
        parties.removeIf(party -> !mayBeAffected(reading, meaning.rule().type(), party));
        Modality modality = claim(sentence, from, to);
        if (modality == Modality.NEGATED) {
            return "negated";
        }
        for (Party party : parties) {
            Evidence evidence = new Evidence(
                    sentence.spanOf(from, to),
                    sentence.span(),
                    "signal." + meaning.rule().type() + "." + place.name().toLowerCase(java.util.Locale.ROOT));
            add(new Signal(evidence, modality, meaning.rule().type(), party, level(modality)), found);
        }
        return parties.isEmpty() ? "no party stands where the rule looks for one" : null;
    }

    /** Somebody with a name; and a house that offers itself as one to rely on is no risk of its own text. */
    private static boolean mayBeAffected(Reading reading, String type, Party party) {
        boolean word =
                party.vendor() == null && NameKinds.isEverydayWord(party.name().toLowerCase(Locale.ROOT));
        if (word || !DealParties.isSomebody(party)) {
            return false;
        }
        Party main = reading.main();
        return !type.equals("dependency") || main == null || !Parties.same(main, party);
    }

    private static boolean hasNeeded(Sentence sentence, SignalRule rule) {
        return rule.needs().isEmpty() || sentence.has(rule.needs());
    }

    private static Modality claim(Sentence sentence, int from, int to) {
        for (int v = from; v < to; v++) {
            if (Verbs.read(sentence.word(v)) != null && VerbWords.isFinite(sentence.word(v))
                    || v == from && Verbs.read(sentence.word(v)) != null) {
                return Claims.of(sentence, VerbChain.of(sentence, v));
            }
        }
        return Claims.of(sentence, from, null);
    }

    private static Signal.Level level(Modality modality) {
        return switch (modality) {
            case ASSERTED, REPORTED -> Signal.Level.HIGH;
            case PLANNED, POSSIBLE, FEARED -> Signal.Level.MEDIUM;
            case DENIED, NEGATED -> Signal.Level.LOW;
        };
    }

    private static void addRelation(Reading reading, Relation relation, List<Signal> found) {
        String word = relation.evidence().span().in(reading.text()).toLowerCase(java.util.Locale.ROOT);
        boolean probe = word.startsWith("investigat")
                || word.startsWith("prob")
                || word.startsWith("inquir")
                || word.startsWith("review");
        String type = probe ? "regulation" : type(relation.type());
        if (type == null
                || relation.modality() == Modality.NEGATED
                || !mayBeAffected(reading, type, relation.object())) {
            return;
        }
        Evidence said = relation.evidence();
        Evidence evidence = new Evidence(said.span(), said.sentence(), "signal." + type + ".relation");
        add(new Signal(evidence, relation.modality(), type, relation.object(), level(relation.modality())), found);
    }

    private static @Nullable String type(RelationType type) {
        return switch (type) {
            case LITIGATION -> "litigation";
            case DEFECTION_RISK, TERMINATION -> "defection";
            case DEPENDENCY -> "dependency";
            case EXCLUSIVITY -> "exclusivity_change";
            case REGULATION -> "regulation";
            case PARTNERSHIP, SUPPLIER_CUSTOMER, COMPETITION, DISPARAGEMENT -> null;
        };
    }

    private static void add(Signal signal, List<Signal> found) {
        for (int i = 0; i < found.size(); i++) {
            Signal other = found.get(i);
            if (other.type().equals(signal.type()) && Parties.same(other.party(), signal.party())) {
                if (signal.level().compareTo(other.level()) < 0) {
                    found.set(i, signal);
                }
                return;
            }
        }
        found.add(signal);
    }

    private static int tokenAt(Sentence sentence, int offset) {
        for (int i = 0; i < sentence.size(); i++) {
            if (sentence.at(i).end() > offset) {
                return i;
            }
        }
        return -1;
    }

    /** Finds the party affected beside a cue. */
    private record Affected(Reading reading, Sentence sentence) {
        List<Party> parties(SignalRule.Place place, int from, int to) {
            return switch (place) {
                case SUBJECT -> subject(from, to);
                case AFTER -> after(to);
                case BEFORE -> one(before(from));
                case OWNER -> owner(from);
                case COMPANY -> company(from, to);
                case MAIN -> one(reading.main());
            };
        }

        private List<Party> subject(int from, int to) {
            for (int v = from; v < to; v++) {
                if (Verbs.read(sentence.word(v)) != null) {
                    List<Party> parties = new Roles(reading, sentence).subject(VerbChain.of(sentence, v));
                    if (!parties.isEmpty()) {
                        return parties;
                    }
                }
            }
            return owner(from);
        }

        private List<Party> after(int to) {
            int i = to;
            while (i < sentence.size() && i - to < 6) {
                if (sentence.at(i).isName()) {
                    List<Party> parties = new ArrayList<>();
                    for (int place : NameList.startingAt(sentence, i)) {
                        parties.add(reading.party(Roles.name(sentence, place)));
                    }
                    return parties;
                }
                if (sentence.at(i).isMark() || VerbWords.isFinite(sentence.word(i))) {
                    break;
                }
                i++;
            }
            return List.of();
        }

        private List<Party> owner(int from) {
            Party beside = beside(from);
            if (beside != null) {
                return List.of(beside);
            }
            Party main = reading.main();
            for (int i = 0; i < from; i++) {
                Name name = sentence.at(i).name();
                if (name != null && main != null && Parties.same(main, reading.party(name))) {
                    return List.of(main);
                }
            }
            for (int i = 0; i < from; i++) {
                Name name = sentence.at(i).name();
                if (name != null && sentence.aside(i) == 0 && isCompany(name)) {
                    return List.of(reading.party(name));
                }
            }
            return one(sentence.isHeadline() ? main : reading.spokenOfBefore(sentence));
        }

        /** The name right before a cue, or with a possessive a little before; null without one. */
        @Nullable
        Party beside(int from) {
            for (int k = from - 1; k >= Math.max(0, from - 9); k--) {
                boolean possessive =
                        sentence.word(k).equals("'s") || sentence.word(k).equals("'");
                int at = possessive ? k - 1 : k;
                Name name = sentence.at(at).name();
                // "Acme cutting 4,000 jobs": the name is the subject of the verb before the cue.
                boolean acts = VerbWords.isFinite(sentence.word(k + 1))
                        || sentence.word(k + 1).endsWith("ing") && Verbs.read(sentence.word(k + 1)) != null;
                if (name != null && (possessive || k >= from - 2 || acts) && isCompany(name)) {
                    return reading.party(name);
                }
            }
            return null;
        }

        private List<Party> company(int from, int to) {
            for (int i = to; i < Math.min(sentence.size() - 1, to + 9); i++) {
                String word = sentence.word(i);
                boolean opens = word.equals("of") || word.equals("at") || word.equals("from") || word.equals("for");
                int at = sentence.word(i + 1).equals("the") ? i + 2 : i + 1;
                Name name = sentence.at(at).name();
                if (opens && name != null && isCompany(name)) {
                    return List.of(reading.party(name));
                }
                if (sentence.at(i).isMark() && sentence.aside(i) == 0) {
                    break;
                }
            }
            Party main = reading.main();
            Party other = null;
            for (int i = 0; i < from; i++) {
                Name name = sentence.at(i).name();
                if (name == null || sentence.aside(i) != 0 || !isCompany(name)) {
                    continue;
                }
                Party party = reading.party(name);
                boolean marked = name.vendor() != null
                        || name.span().length() > name.text().length();
                if (marked || main != null && Parties.same(main, party)) {
                    return List.of(party);
                }
                other = other == null ? party : other;
            }
            // A name without any mark of a company may be a person's.
            if (main != null) {
                return List.of(main);
            }
            if (other != null) {
                return List.of(other);
            }
            return one(reading.spokenOfBefore(sentence));
        }

        private static boolean isCompany(Name name) {
            String text = name.text();
            boolean nation =
                    name.vendor() == null && text.indexOf(' ') < 0 && (text.endsWith("ian") || text.endsWith("ese"));
            boolean other = nation || name.titled() || Places.isPlace(name.text()) || Media.isMedium(name.text());
            return !other && (name.vendor() != null || !NameKinds.isFirstName(name.text()));
        }

        private @Nullable Party before(int from) {
            for (int i = from - 1; i >= 0; i--) {
                if (sentence.at(i).isName() && sentence.aside(i) >= 0) {
                    return reading.party(Roles.name(sentence, i));
                }
            }
            return null;
        }

        private static List<Party> one(@Nullable Party party) {
            return party == null ? List.of() : List.of(party);
        }
    }
}
