package nightdesk.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nightdesk.annotate.Name;
import nightdesk.clause.Reading;
import nightdesk.clause.Sentence;
import nightdesk.fact.CommentStatus;
import nightdesk.fact.Deal;
import nightdesk.fact.Evidence;
import nightdesk.fact.Fact;
import nightdesk.fact.Instrument;
import nightdesk.fact.Mention;
import nightdesk.fact.Party;
import nightdesk.fact.Relation;
import nightdesk.fact.RelationType;
import nightdesk.fact.Signal;
import nightdesk.fact.Tone;

/**
 * Says what an article's news means for each vendor it names, by counting: good and bad words in the sentences that name the vendor, and facts
 * that are good or bad for one side. A vendor that is only named beside another in a sentence gets half. Without anything: neutral.
 */
final class ToneExtractor {
    private static final int MOST_SENTENCES = 30;
    private static final int HEADLINE = 2;

    /** One tone a vendor, in the order of their first mention. */
    List<Fact> factsIn(Reading reading, List<Fact> before) {
        Map<String, Mention> first = new TreeMap<>();
        Map<String, List<Integer>> sentences = new TreeMap<>();
        List<String> order = new ArrayList<>();
        for (Mention mention : reading.annotations().mentions()) {
            String vendor = mention.vendor();
            int number = reading.numberAt(mention.evidence().span().start());
            if (first.putIfAbsent(vendor, mention) == null) {
                order.add(vendor);
            }
            List<Integer> numbers = sentences.computeIfAbsent(vendor, key -> new ArrayList<>());
            if ((numbers.isEmpty() || numbers.getLast() != number) && numbers.size() < MOST_SENTENCES) {
                numbers.add(number);
            }
        }
        List<Fact> tones = new ArrayList<>();
        for (String vendor : order) {
            int score = words(reading, vendor, sentences.getOrDefault(vendor, List.of())) + facts(vendor, before);
            Mention mention = java.util.Objects.requireNonNull(first.get(vendor));
            Evidence evidence =
                    new Evidence(mention.evidence().span(), mention.evidence().sentence(), "tone.count");
            tones.add(new Tone(evidence, vendor, value(score)));
        }
        return tones;
    }

    private static Tone.Value value(int score) {
        return score >= 2 ? Tone.Value.POSITIVE : score <= -2 ? Tone.Value.NEGATIVE : Tone.Value.NEUTRAL;
    }

    private static int words(Reading reading, String vendor, List<Integer> numbers) {
        int first = 0;
        int beside = 0;
        for (int number : numbers) {
            if (!SentenceTriggers.has(SentenceTriggers.TONE, reading, number)) {
                continue;
            }
            Sentence sentence = reading.sentence(number);
            int score = Math.clamp(SentenceTone.score(sentence, 0, sentence.size()), -2, 2)
                    * (sentence.isHeadline() ? HEADLINE : 1);
            if (place(sentence, vendor) == 2) {
                first += 2 * score;
            } else {
                beside += score;
            }
        }
        // What is said of another is not said of this one: beside it counts only what is good, or what agrees.
        return beside < 0 && first >= 0 ? first : first + beside;
    }

    /** 2 if the vendor is the first or only one of its sentence, 1 if it stands behind another. */
    private static int place(Sentence sentence, String vendor) {
        for (int i = 0; i < sentence.size(); i++) {
            Name name = sentence.at(i).name();
            if (name != null && name.vendor() != null) {
                return name.vendor().equals(vendor) ? 2 : 1;
            }
        }
        return 1;
    }

    private static int facts(String vendor, List<Fact> before) {
        int sum = 0;
        for (Fact fact : before) {
            sum += switch (fact) {
                case Relation relation -> relation(vendor, relation);
                case Signal signal ->
                    is(signal.party(), vendor) && signal.level() != Signal.Level.LOW && isBad(signal.type()) ? -2 : 0;
                case Deal deal ->
                    deal.instrument() == Instrument.CONTRACT
                                    && deal.targets().stream().anyMatch(party -> is(party, vendor))
                            ? 3
                            : 0;
                case Mention mention -> 0;
                case nightdesk.fact.Amount amount -> 0;
                case nightdesk.fact.Quote quote -> 0;
                case nightdesk.fact.Attribution attribution -> 0;
                case CommentStatus status -> 0;
                case Tone tone -> 0;
            };
        }
        return sum;
    }

    private static boolean isBad(String type) {
        return !type.equals("exclusivity_change") && !type.equals("leadership_change") && !type.equals("dependency");
    }

    private static int relation(String vendor, Relation relation) {
        boolean object = is(relation.object(), vendor);
        RelationType type = relation.type();
        boolean bad = type == RelationType.LITIGATION
                || type == RelationType.DEFECTION_RISK
                || type == RelationType.DISPARAGEMENT
                || type == RelationType.TERMINATION;
        return bad && object ? -3 : 0;
    }

    private static boolean is(Party party, String vendor) {
        return vendor.equals(party.vendor());
    }
}
