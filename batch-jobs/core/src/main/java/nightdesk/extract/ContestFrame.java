package nightdesk.extract;

import java.util.List;
import java.util.Set;
import nightdesk.clause.Complements;
import nightdesk.clause.Reading;
import nightdesk.clause.Sentence;
import nightdesk.clause.VerbChain;
import nightdesk.clause.Verbs;
import nightdesk.fact.Modality;
import nightdesk.fact.Party;
import nightdesk.fact.RelationType;
import nightdesk.text.WordSet;

/** Who contends for a prize: "A beat B to win the contract", "A lures customers from B", "A loses share to B", "topping the bid of B". */
final class ContestFrame implements RelationFrame {
    private static final Set<String> BEATING = WordSet.of("beat beats beating outbid outbids outbidding edged");
    private static final Set<String> PRIZES =
            WordSet.of("contract contracts order orders deal bid bids bidding tender licence license auction");
    private static final Set<String> TAKING = WordSet.of("lure woo win steal take poach grab attract");
    private static final Set<String> GAINS =
            WordSet.of("customers subscribers clients users share business advertisers ground viewers");
    private static final Set<String> TOPPING = WordSet.of("topping topped tops trumping trumped exceeding");
    private static final Set<String> ANSWERING =
            WordSet.of("challenging topping exceeding beating trumping countering");
    private static final Set<String> BIDS = WordSet.of("bid offer");

    @Override
    public Set<String> triggers() {
        return FrameTriggers.of(List.of(), List.of(BEATING, GAINS, TOPPING, BIDS));
    }

    @Override
    public void read(Reading reading, Sentence sentence, Relations found) {
        if (sentence.has(DealExtractor.SPORTS)) {
            return;
        }
        Roles roles = new Roles(reading, sentence);
        for (int i = 0; i < sentence.size(); i++) {
            String word = sentence.word(i);
            if (word.isEmpty() || sentence.isQuoted(i)) {
                continue;
            }
            if (BEATING.contains(word)) {
                int prize = sentence.find(PRIZES, i + 1, Math.min(sentence.size(), i + 14));
                int aim = sentence.find(Set.of("to", "for", "in"), i + 1, Math.min(sentence.size(), i + 8));
                boolean outbid = word.startsWith("outbid");
                if (outbid || prize >= 0 && aim >= 0 && aim < prize) {
                    add(reading, sentence, i, i, roles.names(i + 1), found);
                }
            } else if (BIDS.contains(word) && sentence.word(i - 1).equals("rival")) {
                readRivalBid(reading, sentence, i, found);
            } else if (GAINS.contains(word)) {
                readGain(reading, sentence, i, found);
            } else if (TOPPING.contains(word)) {
                int bid = sentence.find(BIDS, i + 1, Math.min(sentence.size(), i + 7));
                boolean of = bid >= 0
                        && (sentence.word(bid + 1).equals("of")
                                || sentence.word(bid + 1).equals("from"));
                List<Party> others = of ? roles.names(bid + 2) : List.of();
                if (others.isEmpty()
                        && bid >= 0
                        && sentence.at(i + 1).isName()
                        && sentence.word(i + 2).equals("'s")) {
                    others = roles.names(i + 1, i + 2);
                }
                int made = i;
                for (int v = i - 1; v >= 0 && word.endsWith("ing"); v--) {
                    String verb = Verbs.verb(sentence.word(v));
                    if (verb.equals("make")
                            || verb.equals("raise")
                            || sentence.word(v).equals("offered")) {
                        made = v;
                        break;
                    }
                }
                add(reading, sentence, made, i, others, found);
            }
        }
    }

    /** "challenging a rival offer by Bolt". */
    private static void readRivalBid(Reading reading, Sentence sentence, int noun, Relations found) {
        Roles roles = new Roles(reading, sentence);
        if (!sentence.word(noun + 1).equals("by") && !sentence.word(noun + 1).equals("from")) {
            return;
        }
        List<Party> others = roles.names(noun + 2);
        Party one = roles.firstName(0, noun);
        boolean against = sentence.find(ANSWERING, Math.max(0, noun - 4), noun) >= 0;
        for (Party other : others) {
            if (against && one != null) {
                found.add(
                        sentence,
                        noun,
                        noun + 1,
                        "relation.rival.contest",
                        Modality.ASSERTED,
                        one,
                        RelationType.COMPETITION,
                        other);
            }
        }
    }

    /** "lure customers from Bolt", "losing ground to Bolt". */
    private static void readGain(Reading reading, Sentence sentence, int noun, Relations found) {
        String next = sentence.word(noun + 1);
        boolean away = next.equals("away") && sentence.word(noun + 2).equals("from");
        boolean from = next.equals("from") || away;
        if (!from && !next.equals("to")) {
            return;
        }
        for (int v = noun - 1; v >= Math.max(0, noun - 5); v--) {
            String verb = Verbs.verb(sentence.word(v));
            boolean loses = verb.equals("lose")
                    || sentence.word(v).equals("ceding")
                    || sentence.word(v).equals("ceded");
            if (from && TAKING.contains(verb) || !from && loses) {
                add(reading, sentence, v, noun, new Roles(reading, sentence).names(noun + (away ? 3 : 2)), found);
                return;
            }
        }
    }

    private static void add(Reading reading, Sentence sentence, int verb, int at, List<Party> others, Relations found) {
        VerbChain chain = VerbChain.of(sentence, verb);
        if (chain.isPassive() && Complements.of(sentence, verb).phrase("by") != null || others.isEmpty()) {
            return;
        }
        for (Party one : new Roles(reading, sentence).subject(chain)) {
            for (Party other : others) {
                found.add(
                        sentence,
                        at,
                        at + 1,
                        "relation.rival.contest",
                        Modality.ASSERTED,
                        one,
                        RelationType.COMPETITION,
                        other);
            }
        }
    }
}
