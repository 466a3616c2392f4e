package nightdesk.extract;

import java.util.List;
import java.util.Set;
import nightdesk.annotate.Name;
import nightdesk.clause.Reading;
import nightdesk.clause.Sentence;
import nightdesk.clause.VerbChain;
import nightdesk.clause.Verbs;
import nightdesk.fact.Party;
import nightdesk.fact.RelationType;
import nightdesk.text.WordSet;

/** What passes in court: "settle a suit brought by B", "a jury ordered A to pay B", "asked the court to block A", "A and B settled their dispute". */
final class CourtFrame implements RelationFrame {
    private static final Set<String> SUITS = WordSet.of("suit suits lawsuit lawsuits complaint litigation action case");
    private static final Set<String> SURE_SUITS = WordSet.of("suit suits lawsuit lawsuits litigation");
    private static final Set<String> QUARRELS =
            WordSet.of("suit suits lawsuit lawsuits litigation dispute disputes case claims feud fight");
    private static final Set<String> BROUGHT = WordSet.of("brought filed lodged initiated");
    private static final Set<String> BEARING = WordSet.of("settle face lose defend resolve fight answer deny end");
    private static final Set<String> COURTS =
            WordSet.of("court jury judge tribunal arbitrator panel arbitrators jurors");
    private static final Set<String> RULINGS =
            WordSet.of("order injunction verdict judgment judgement ruling injunctions award");
    private static final Set<String> LEGAL =
            WordSet.of("court jury injunction restraining verdict patent damages lawsuit suit");
    private static final Set<String> BLOCKING = WordSet.of("block stop bar prevent ban halt force order");
    private static final Set<String> ASKING = WordSet.of("ask asks asked asking urge urged petitioned");

    @Override
    public Set<String> triggers() {
        return FrameTriggers.of(
                List.of(Set.of("order", "settle", "resolve")),
                List.of(SURE_SUITS, RULINGS, ASKING, Set.of("case", "complaint")));
    }

    @Override
    public void read(Reading reading, Sentence sentence, Relations found) {
        for (int i = 0; i < sentence.size(); i++) {
            String word = sentence.word(i);
            if (word.isEmpty() || sentence.isQuoted(i)) {
                continue;
            }
            if (SUITS.contains(word)) {
                readBrought(reading, sentence, i, found);
                readWith(reading, sentence, i, found);
            } else if (word.equals("ordered")) {
                readOrder(reading, sentence, i, found);
            } else if (ASKING.contains(word)) {
                readRequest(reading, sentence, i, found);
            } else if (word.equals("settled") || word.equals("resolved") || word.equals("settle")) {
                readMutual(reading, sentence, i, found);
            }
            if (RULINGS.contains(word) && sentence.word(i + 1).equals("against")) {
                readRuling(reading, sentence, i, found);
            }
        }
    }

    /** "settled a suit brought by Bolt", "the suit that Bolt had filed against Acme". */
    private static void readBrought(Reading reading, Sentence sentence, int noun, Relations found) {
        Roles roles = new Roles(reading, sentence);
        int brought = sentence.find(BROUGHT, noun + 1, Math.min(sentence.size(), noun + 7));
        if (brought < 0) {
            return;
        }
        List<Party> plaintiffs = List.of();
        int by = sentence.find(Set.of("by"), brought, Math.min(sentence.size(), brought + 4));
        if (by >= 0) {
            plaintiffs = roles.names(by + 1);
        } else if (sentence.word(noun + 1).equals("that")
                || sentence.word(noun + 1).equals("which")) {
            Name name = sentence.at(noun + 2).name();
            plaintiffs = name == null ? List.of() : roles.names(noun + 2, brought);
        }
        if (plaintiffs.isEmpty()) {
            return;
        }
        int against = sentence.find(Set.of("against"), brought, Math.min(sentence.size(), brought + 8));
        List<Party> defendants = against < 0 ? List.of() : roles.names(against + 1);
        for (int v = noun - 1; v >= Math.max(0, noun - 8) && defendants.isEmpty() && against < 0; v--) {
            if (BEARING.contains(Verbs.verb(sentence.word(v)))) {
                VerbChain chain = VerbChain.of(sentence, v);
                defendants = chain.isPassive() ? List.of() : roles.subject(chain);
            }
        }
        add(sentence, noun, plaintiffs, defendants, "relation.suit.brought", found);
    }

    /** "has been in litigation with Bolt". */
    private static void readWith(Reading reading, Sentence sentence, int noun, Relations found) {
        if (!sentence.word(noun).equals("litigation")
                || !sentence.word(noun + 1).equals("with")) {
            return;
        }
        Roles roles = new Roles(reading, sentence);
        List<Party> others = roles.names(noun + 2);
        for (int k = noun - 1; k >= Math.max(0, noun - 8) && !others.isEmpty(); k--) {
            Name name = sentence.at(k).name();
            if (name != null) {
                add(sentence, noun, List.of(reading.party(name)), others, "relation.suit.mutual", found);
                return;
            }
        }
    }

    /** "A and B settled their patent dispute": who of the two began is not said; the first counts as who did. */
    private static void readMutual(Reading reading, Sentence sentence, int verb, Relations found) {
        int their = sentence.find(Set.of("their"), verb + 1, Math.min(sentence.size(), verb + 5));
        int quarrel = their < 0 ? -1 : sentence.find(QUARRELS, their, Math.min(sentence.size(), their + 6));
        boolean legal = quarrel >= 0
                && (SURE_SUITS.contains(sentence.word(quarrel))
                        || sentence.has(LEGAL)
                        || sentence.word(quarrel).equals("case"));
        if (!legal) {
            return;
        }
        List<Party> sides = new Roles(reading, sentence).subject(VerbChain.of(sentence, verb));
        if (sides.size() == 2) {
            add(sentence, quarrel, sides.subList(0, 1), sides.subList(1, 2), "relation.suit.mutual", found);
        }
    }

    /** "A jury ordered Acme to pay Bolt $20 million", "Acme was ordered by a court to pay Bolt". */
    private static void readOrder(Reading reading, Sentence sentence, int verb, Relations found) {
        if (sentence.find(COURTS, Math.max(0, verb - 8), Math.min(sentence.size(), verb + 5)) < 0) {
            return;
        }
        Roles roles = new Roles(reading, sentence);
        int pay = sentence.find(Set.of("pay", "compensate"), verb + 1, Math.min(sentence.size(), verb + 14));
        if (pay < 0) {
            return;
        }
        List<Party> plaintiffs = roles.names(pay + 1);
        List<Party> defendants = roles.names(verb + 1, pay);
        VerbChain chain = VerbChain.of(sentence, verb);
        if (defendants.isEmpty() && chain.isPassive()) {
            defendants = roles.subject(chain);
        }
        if (plaintiffs.isEmpty()) {
            int to = sentence.find(Set.of("to"), pay + 1, Math.min(sentence.size(), pay + 8));
            plaintiffs = to < 0 ? List.of() : roles.names(to + 1);
        }
        add(sentence, verb, plaintiffs, defendants, "relation.suit.court", found);
    }

    /** "Bolt asked a court to block Acme". */
    private static void readRequest(Reading reading, Sentence sentence, int verb, Relations found) {
        int court = sentence.find(COURTS, verb + 1, Math.min(sentence.size(), verb + 8));
        int block = court < 0 ? -1 : sentence.find(BLOCKING, court + 1, Math.min(sentence.size(), court + 8));
        if (block < 0 || !sentence.word(block - 1).equals("to")) {
            return;
        }
        Roles roles = new Roles(reading, sentence);
        VerbChain chain = VerbChain.of(sentence, verb);
        List<Party> plaintiffs = chain.isPassive() ? List.of() : roles.subject(chain);
        for (int v = verb - 1; v >= Math.max(0, verb - 5) && plaintiffs.isEmpty(); v--) {
            if (Verbs.verb(sentence.word(v)).equals("file")) {
                plaintiffs = roles.subject(VerbChain.of(sentence, v));
            }
        }
        add(sentence, verb, plaintiffs, roles.names(block + 1), "relation.suit.court", found);
    }

    /** "Acme won a court order against Bolt". */
    private static void readRuling(Reading reading, Sentence sentence, int noun, Relations found) {
        if (!sentence.has(LEGAL)) {
            return;
        }
        Roles roles = new Roles(reading, sentence);
        for (int v = noun - 1; v >= Math.max(0, noun - 7); v--) {
            String verb = Verbs.verb(sentence.word(v));
            if (verb.equals("win") || verb.equals("obtain") || verb.equals("seek") || verb.equals("secure")) {
                VerbChain chain = VerbChain.of(sentence, v);
                List<Party> plaintiffs = chain.isPassive() ? List.of() : roles.subject(chain);
                add(sentence, noun, plaintiffs, roles.names(noun + 2), "relation.suit.court", found);
                return;
            }
        }
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
