package nightdesk.extract;

import java.util.List;
import java.util.Set;
import nightdesk.clause.NameList;
import nightdesk.clause.Parties;
import nightdesk.clause.Prepositions;
import nightdesk.clause.Reading;
import nightdesk.clause.Sentence;
import nightdesk.clause.VerbChain;
import nightdesk.clause.VerbWords;
import nightdesk.clause.Verbs;
import nightdesk.fact.Instrument;
import nightdesk.fact.Party;
import nightdesk.text.WordSet;

/** Who gave the money of a round, loan or contract: named behind it, or in the sentences after it. */
final class RoundInvestors {
    private static final int MOST_SENTENCES = 4;
    private static final Set<String> LED =
            WordSet.of("led co-led co-lead joined headed anchored backed underwritten funded provided supported");
    private static final Set<String> ROUND = WordSet.of(
            "round financing funding investment raise placement facility loan series seed transaction capital offering");
    private static final Set<String> JOINING = WordSet.of("participate join invest contribute");
    private static final Set<String> TAKING_PART =
            WordSet.of("participation participated participating joined investors backers");

    private static final Set<String> PLACING =
            WordSet.of("group team syndicate underwriters managers bookrunners underwriting");

    /** Who sells or advises gives nothing. */
    private static final Set<String> AGENTS =
            WordSet.of("agent agents underwriter underwriters bookrunner bookrunners counsel");

    private RoundInvestors() {}

    /** Adds the investors named from token {@code from} on and, for equity and loans, in the next sentences. */
    static void add(DealDraft draft, Reading reading, Sentence sentence, int from, boolean giverKnown) {
        Roles roles = new Roles(reading, sentence);
        fromPhrases(draft, roles, sentence, from, giverKnown);
        if (draft.instrument == Instrument.CONTRACT) {
            return;
        }
        int end = Math.min(reading.size(), sentence.number() + 1 + MOST_SENTENCES);
        for (int number = sentence.number() + 1; number < end; number++) {
            Sentence next = reading.sentence(number);
            if (next.isHeadline() || sentence.isHeadline()) {
                continue;
            }
            if (hasOtherSum(next)) {
                break;
            }
            readFollowing(draft, reading, next);
        }
    }

    private static boolean hasOtherSum(Sentence sentence) {
        for (int i = 0; i < sentence.size(); i++) {
            if (sentence.at(i).isMoney() && MoneyUse.of(sentence, i).instrument() != null) {
                return true;
            }
        }
        return false;
    }

    private static void fromPhrases(DealDraft draft, Roles roles, Sentence sentence, int from, boolean giverKnown) {
        boolean contract = draft.instrument == Instrument.CONTRACT;
        for (int i = from; i < sentence.size(); i++) {
            String word = sentence.word(i);
            if (sentence.at(i).isMoney() || word.equals(";") || word.equals("bringing") || word.equals("brings")) {
                break;
            }
            if (LED.contains(word) && sentence.word(i + 1).equals("by") && !arePlacing(sentence, i)) {
                List<Party> leaders = roles.names(i + 2);
                leaders.forEach(draft::addInvestor);
                if (!leaders.isEmpty() && draft.lead == null && (word.equals("led") || word.equals("co-led"))) {
                    draft.lead = leaders.getFirst();
                }
            } else if (word.equals("from")
                    && (i - from < 16
                            || sentence.word(i - 1).equals("participation")
                            || sentence.word(i - 1).equals("support"))
                    && !giverKnown) {
                roles.names(i + 1).forEach(draft::addInvestor);
            } else if (word.equals("by") && i - from < 3 && !contract) {
                roles.names(i + 1).forEach(draft::addInvestor);
            } else if (contract
                    && (word.equals("with") || word.equals("by") || word.equals("for"))
                    && !giverKnown
                    && draft.investors.isEmpty()
                    && i - from < 14) {
                List<Party> customers = roles.names(i + 1);
                if (!customers.isEmpty()
                        && !(word.equals("for") && isModel(sentence, lastOfRow(sentence, i + 1)))
                        && (!word.equals("for")
                                || sentence.at(i + 1).isName()
                                || sentence.word(i + 1).equals("the"))) {
                    customers.forEach(draft::addInvestor);
                }
            } else if (!contract
                    && word.equals("with")
                    && (sentence.word(i + 1).equals("participation")
                            || draft.instrument == Instrument.DEBT && i - from < 8)) {
                if (draft.instrument == Instrument.DEBT) {
                    roles.names(i + 1).forEach(draft::addInvestor);
                }
            } else if (!contract
                    && (word.equals("like")
                            || word.equals("as") && sentence.word(i - 1).equals("such"))
                    && isInvestorWord(sentence.word(i - (word.equals("like") ? 1 : 2)))) {
                roles.names(i + 1).forEach(draft::addInvestor);
            } else if (contract && word.equals("help") && draft.investors.isEmpty()) {
                roles.names(i + 1).forEach(draft::addInvestor);
            } else if (!contract
                    && (word.equals("alongside")
                            || word.equals("including")
                                    && i > from
                                    && isInvestorWord(sentence.word(i - 1))
                                    && !(sentence.word(i - 1).equals(",") && draft.investors.isEmpty()))) {
                roles.names(i + 1).forEach(draft::addInvestor);
            }
        }
    }

    /** "sold through a group led by Acme": banks that place notes and shares with others. */
    private static boolean arePlacing(Sentence sentence, int led) {
        return sentence.find(PLACING, led - 2, led) >= 0;
    }

    private static int lastOfRow(Sentence sentence, int from) {
        List<Integer> row = NameList.startingAt(sentence, from);
        return row.isEmpty() ? from : row.getLast();
    }

    /** "for Patriot missiles": a name that says what kind of thing is meant. */
    private static boolean isModel(Sentence sentence, int name) {
        String next = sentence.word(name + 1);
        return sentence.at(name).isName()
                && sentence.at(name + 1).isWord()
                && !Prepositions.ALL.contains(next)
                && !VerbWords.isFinite(next)
                && !VerbWords.FILLERS.contains(next)
                && !next.equals("and");
    }

    private static boolean isInvestorWord(String word) {
        return word.equals("investors")
                || word.equals("backers")
                || word.equals(",")
                || word.equals("others")
                || word.equals("lenders");
    }

    private static void readFollowing(DealDraft draft, Reading reading, Sentence sentence) {
        if (sentence.has(AGENTS)) {
            return;
        }
        boolean round = sentence.has(ROUND);
        boolean part = sentence.has(TAKING_PART) || sentence.has(LED);
        if (!part || !round && !sentence.has(Set.of("participated", "participation"))) {
            return;
        }
        Roles roles = new Roles(reading, sentence);
        for (int i = 0; i < sentence.size(); i++) {
            if (sentence.isQuoted(i)) {
                return;
            }
            String word = sentence.word(i);
            String verb = Verbs.verb(word);
            if (LED.contains(word) && sentence.word(i + 1).equals("by") && !arePlacing(sentence, i)) {
                List<Party> leaders = roles.names(i + 2);
                addAll(draft, leaders);
                if (!leaders.isEmpty() && draft.lead == null && word.endsWith("led")) {
                    draft.lead = leaders.getFirst();
                }
            } else if ((verb.equals("lead") || word.equals("co-led")) && round && sentence.find(ROUND, i, i + 6) >= 0) {
                VerbChain chain = VerbChain.of(sentence, i);
                List<Party> leaders = roles.subject(chain);
                if (Roles.isNamed(chain)) {
                    addAll(draft, leaders);
                    if (!leaders.isEmpty() && draft.lead == null) {
                        draft.lead = leaders.getFirst();
                    }
                }
            } else if (JOINING.contains(verb) && sentence.word(i).endsWith("ed")) {
                VerbChain chain = VerbChain.of(sentence, i);
                if (Roles.isNamed(chain) && !chain.isPassive()) {
                    addAll(draft, roles.subject(chain));
                } else if (sentence.word(i + 1).equals("by")) {
                    addAll(draft, roles.names(i + 2));
                }
            } else if ((word.equals("from") || word.equals("by"))
                    && sentence.word(i - 1).equals("participation")) {
                addAll(draft, roles.names(i + 1));
            } else if (word.equals("including") && part) {
                addAll(draft, roles.names(i + 1));
            } else if (word.equals("from")
                    && (sentence.word(i - 1).equals("came")
                            || sentence.word(i - 1).equals("comes"))) {
                addAll(draft, roles.names(i + 1));
            }
        }
    }

    private static void addAll(DealDraft draft, List<Party> parties) {
        for (Party party : parties) {
            if (!Parties.contains(draft.targets, party)) {
                draft.addInvestor(party);
            }
        }
    }
}
