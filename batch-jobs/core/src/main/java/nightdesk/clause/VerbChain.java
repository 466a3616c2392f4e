package nightdesk.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nightdesk.annotate.Name;
import nightdesk.fact.Party;
import nightdesk.text.WordSet;

/**
 * What stands between a verb and its subject: auxiliaries, "agreed to", "in talks with X to", "said it would". Found by walking left from
 * the verb until someone is met who can be meant.
 */
public final class VerbChain {
    /** What kind of subject the walk met. */
    public enum Subject {
        /** One or more names. */
        NAMED,
        /** "it", "they", or "the company". */
        SPOKEN_OF,
        /** None; the verb shares the subject of one before it. */
        SHARED,
        /** Something that is no party. */
        OTHER
    }

    private static final int MOST_STEPS = 40;

    /** Words that a chain may hold besides auxiliaries and fillers: verbs and nouns that take an infinitive, and what goes with them. */
    private static final Set<String> GOVERNING = WordSet.of("""
            agreed agrees agree agreeing plans plan planning planned intends intend intended intention intentions wants want wanted hopes hope hoped aims aim
            aiming seeks seek seeking sought offered offers offering offer proposed proposes proposal proposals bid bids deal agreement
            agreements accord talks negotiations discussions set poised expected expects expect ready able commitment commitments pledged pledges
            pledge committed commits committing option options right rights interest interested letter intent loi mou memorandum understanding attempt
            attempts attempting effort efforts refused declined failed trying tries tried decided decides decision vowed vows promised promises
            entered enters entering into signed signs sign signing reached reaches executed executes inked struck strikes definitive binding
            non-binding merger purchase stock asset share exclusive exclusivity advanced preliminary final early-stage early considering considers consider weighing weighs mulling
            mulls exploring explores evaluating eyeing eyes looking looks nearing nears near close closing said understood rumored rumoured believed
            thought reported announced announces announce begun began begin started continue continues continued moved moves move opted chose
            chooses elected received receives won wins approval completed completes tender takeover hostile unsolicited cash principle terms term
            sheet arrangement ended ends end ending abandon abandoned abandons dropped drops scrapped scraps shelved withdrew withdrawn cancelled canceled
            calls called off ruled rules out ruling denied denies rejected blocked barred banned prevented forced allowed required
            scheduled slated due going preparing prepares prepared working pushing pursuing pursue pursues make makes making made winning won securing secured launch launches launched launching contemplating studying helped help helps
            used using proceeds announcement news confirmed confirms revealed reveals showed shows shown unveiled unveils outlined strategic
            new joint raised increased sweetened improved billion-dollar multi-year multiyear long-term letter-of-intent would-be
            filed files registration statement negotiating negotiates negotiated expressed expresses expressing voiced about under with public recent previously-announced already shareholders backing financing open way
            submitted submits submitting presented presents tabled lodged concluded concludes finalized finalised obtained obtains
            """);

    /** Nouns of what two parties have settled or one proposes; any modifier may stand before them. */
    private static final Set<String> SETTLED = WordSet.of("agreement agreements proposal proposals contract");

    private static final Set<String> PAYING = WordSet.of("offer bid pay spend commit propose");

    private static final Set<String> TALKS = WordSet.of("""
            statement filing talks negotiations discussions agreement deal pact contract intent understanding loi mou accord merger partnership
            """);

    private final Sentence sentence;
    private final int verb;
    private final Set<String> words = new TreeSet<>();
    private final List<Integer> counterparts = new ArrayList<>();
    private Subject subject = Subject.OTHER;
    private int subjectAt = -1;
    private boolean infinitive;
    private boolean passive;
    private boolean reported;
    private boolean single;

    private VerbChain(Sentence sentence, int verb) {
        this.sentence = sentence;
        this.verb = verb;
    }

    /** The chain that leads from the verb at token {@code verb} to its subject. */
    public static VerbChain of(Sentence sentence, int verb) {
        VerbChain chain = new VerbChain(sentence, verb);
        chain.readVoice();
        chain.walk();
        if (sentence.trace() != null) {
            sentence.note(verb, chain.told());
        }
        return chain;
    }

    private String told() {
        String who = switch (subject) {
            case NAMED -> "its subject is named";
            case SPOKEN_OF -> "its subject is 'it' or 'the company'";
            case SHARED -> "it shares the subject of the verb before it";
            case OTHER -> "its subject is no party";
        };
        return "verb, " + (passive ? "passive" : "active") + (isNegated() ? ", negated" : "") + ": " + who;
    }

    /** The words between subject and verb, auxiliaries included. */
    public Set<String> words() {
        return words;
    }

    /** Whether any of these words stands between subject and verb. */
    public boolean has(Set<String> some) {
        for (String word : words) {
            if (some.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /** Index of the verb. */
    public int verb() {
        return verb;
    }

    /** What kind of subject there is. */
    public Subject subject() {
        return subject;
    }

    /** Index of the last token of the subject; -1 without one. */
    public int subjectAt() {
        return subjectAt;
    }

    /** Whether the verb is passive: "was bought", or "bought by" without an auxiliary. */
    public boolean isPassive() {
        return passive;
    }

    /** Whether the verb follows "to". */
    public boolean isInfinitive() {
        return infinitive;
    }

    /** Whether the subject says so of itself: "Acme said it would". */
    public boolean isReported() {
        return reported;
    }

    /** Whether a negation stands in the chain. */
    public boolean isNegated() {
        return has(VerbWords.NEGATIONS);
    }

    /** Tokens of the names with whom the subject talks or has agreed. */
    public List<Integer> counterparts() {
        return counterparts;
    }

    /** The named subjects in the order of the text: all of "A, B and C". Empty if the subject is not named. */
    public List<Party> parties(Reading reading) {
        if (subject != Subject.NAMED) {
            return List.of();
        }
        List<Integer> places = single ? List.of(subjectAt) : NameList.endingAt(sentence, subjectAt);
        List<Party> parties = new ArrayList<>();
        for (int place : places) {
            Name name = sentence.at(place).name();
            if (name != null) {
                parties.add(reading.party(name));
            }
        }
        return parties;
    }

    private void readVoice() {
        Verbs.Match match = Verbs.read(sentence.word(verb));
        if (match == null || match.form() != Verbs.Form.PAST && !match.verb().equals(sentence.word(verb))) {
            return;
        }
        if (match.form() != Verbs.Form.PAST) {
            return;
        }
        int p = sentence.before(verb);
        while (p >= 0
                && (VerbWords.FILLERS.contains(sentence.word(p))
                        || sentence.word(p).equals("not")
                        || sentence.word(p).endsWith("ly"))
                && !sentence.word(p).equals("has")
                && !sentence.word(p).equals("have")
                && !sentence.word(p).equals("had")) {
            p = sentence.before(p);
        }
        passive = VerbWords.BE.contains(sentence.word(p))
                || sentence.word(p).equals("gets")
                || sentence.word(p).equals("got");
        if (!passive
                && sentence.word(sentence.after(verb)).equals("by")
                && !VerbWords.AUXILIARIES.contains(sentence.word(p))) {
            passive = true;
        }
    }

    /** Whether the clause of the verb is a condition: "if the airline buys". */
    public boolean isConditional() {
        for (int k = 1, p = sentence.before(subjectAt >= 0 ? subjectAt : verb);
                k < 6 && p >= 0;
                k++, p = sentence.before(p)) {
            String word = sentence.word(p);
            if (word.equals("if") || word.equals("unless") || word.equals("whether") || word.equals("should")) {
                return true;
            }
            if (sentence.at(p).isMark() || VerbWords.isFinite(word)) {
                return false;
            }
        }
        return false;
    }

    private void walk() {
        int p = sentence.before(verb);
        for (int step = 0; step < MOST_STEPS && p >= 0; step++) {
            Token token = sentence.at(p);
            String word = sentence.word(p);
            if (token.isName()) {
                int skipped = counterpart(p);
                if (skipped < p) {
                    p = skipped;
                    continue;
                }
                settleName(p);
                return;
            }
            if (token.isMoney()) {
                boolean modifier = sentence.word(p + 1).equals("deal")
                        || sentence.word(p + 1).equals("bid")
                        || sentence.word(p + 1).equals("offer")
                        || sentence.word(p + 1).equals("agreement");
                int payment = infinitive && !modifier ? payment(p) : -1;
                if (payment >= 0) {
                    words.add(sentence.word(payment));
                    p = sentence.before(payment);
                    continue;
                }
                if (!modifier) {
                    subject = Subject.SHARED;
                    return;
                }
                p = sentence.before(p);
                continue;
            }
            if (VerbWords.PRONOUNS.contains(word)) {
                int next = reportBefore(p);
                if (next < 0) {
                    subject = Subject.SPOKEN_OF;
                    subjectAt = p;
                    return;
                }
                reported = true;
                p = next;
                continue;
            }
            if (VerbWords.RELATIVES.contains(word)) {
                if (word.equals("that") && VerbWords.REPORTING.contains(sentence.word(sentence.before(p)))) {
                    reported = true;
                    p = sentence.before(p);
                    continue;
                }
                settleRelative(p);
                return;
            }
            if (word.equals("to")) {
                infinitive |= step <= 2;
            }
            if (VerbWords.AUXILIARIES.contains(word)
                    || word.equals("to")
                    || VerbWords.NEGATIONS.contains(word)
                    || VerbWords.REPORTING.contains(word)
                    || isFiller(p)
                    || isGoverning(p)
                    || isOfSettled(p)) {
                words.add(word);
                p = sentence.before(p);
                continue;
            }
            settleOther(p);
            return;
        }
        if (p < 0) {
            subject = Subject.SHARED;
        }
    }

    private boolean isFiller(int p) {
        String word = sentence.word(p);
        boolean number = !word.isEmpty() && Character.isDigit(word.charAt(0)) && word.length() <= 4;
        return VerbWords.FILLERS.contains(word) || number || word.endsWith("ly") && word.length() > 4;
    }

    /** "offered $5 million in cash to buy": the verb of paying before the sum at {@code sum}; -1 if there is none. */
    private int payment(int sum) {
        int p = sentence.before(sum);
        for (int k = 0; k < 4 && p >= 0; k++) {
            if (PAYING.contains(Verbs.verb(sentence.word(p)))) {
                return p;
            }
            if (!isFiller(p) && !isGoverning(p) && !sentence.word(p).equals("more")) {
                return -1;
            }
            p = sentence.before(p);
        }
        return -1;
    }

    /** "an amalgamation agreement", "a share exchange agreement": a word right before such a noun, or one before that word. */
    private boolean isOfSettled(int p) {
        String word = sentence.word(p);
        if (!sentence.at(p).isWord() || Prepositions.ALL.contains(word) || VerbWords.isFinite(word)) {
            return false;
        }
        int next = sentence.after(p);
        return SETTLED.contains(sentence.word(next)) || SETTLED.contains(sentence.word(sentence.after(next)));
    }

    /** A governing word; nouns among them only where they do not end a noun phrase that is itself the subject. */
    private boolean isGoverning(int p) {
        return GOVERNING.contains(sentence.word(p));
    }

    /** For a name in "talks with X to": the place before the phrase; else the place itself. */
    private int counterpart(int p) {
        List<Integer> list = NameList.endingAt(sentence, p);
        int with = sentence.before(list.getFirst());
        for (int k = 0;
                k < 5
                        && sentence.at(with).isWord()
                        && !sentence.word(with).equals("with")
                        && !Prepositions.ALL.contains(sentence.word(with))
                        && !VerbWords.isFinite(sentence.word(with));
                k++) {
            with = sentence.before(with);
        }
        if (sentence.word(with).equals("with")
                && has(Set.of("to"))
                && sentence.find(TALKS, Math.max(0, with - 4), with) >= 0) {
            counterparts.addAll(list);
            return sentence.before(with);
        }
        return p;
    }

    /** For a pronoun after a reporting verb: the place of that verb; else -1. */
    private int reportBefore(int p) {
        int q = sentence.before(p);
        if (sentence.word(q).equals("that")) {
            q = sentence.before(q);
        }
        for (int k = 0; k < 5 && q >= 0; k++) {
            if (VerbWords.REPORTING.contains(sentence.word(q))
                    || sentence.word(q).equals("because")
                    || sentence.word(q).equals("as")) {
                return VerbWords.REPORTING.contains(sentence.word(q)) ? q : -1;
            }
            if (!isFiller(q)) {
                return -1;
            }
            q = sentence.before(q);
        }
        return -1;
    }

    private void settleName(int p) {
        int before = sentence.before(p);
        int first = NameList.endingAt(sentence, p).getFirst();
        int beforeList = sentence.before(first);
        String word = sentence.word(beforeList);
        if (word.equals("the")) {
            beforeList = sentence.before(beforeList);
            word = sentence.word(beforeList);
        }
        if (word.equals("including")
                || word.equals("as")
                        && sentence.word(sentence.before(beforeList)).equals("such")) {
            subject = Subject.SHARED;
            return;
        }
        if (word.equals("by")
                || word.equals("of")
                || word.equals("at")
                || word.equals("in")
                || word.equals("from")
                || word.equals("for")) {
            int head = sentence.before(beforeList);
            boolean led = word.equals("by")
                    && (sentence.word(head).equals("led") || sentence.word(head).equals("headed"));
            boolean spokesman = word.equals("for") && sentence.word(head).startsWith("spokes");
            boolean spoken = spokesman
                    || (word.equals("of") || word.equals("at"))
                            && (VerbWords.SPEAKERS.contains(sentence.word(head))
                                    || VerbWords.ORGANISATIONS.contains(sentence.word(head)));
            boolean acting = word.equals("of")
                    && sentence.word(p + 1).endsWith("ing")
                    && Verbs.read(sentence.word(p + 1)) != null;
            if (led || spoken || acting) {
                subject = Subject.NAMED;
                subjectAt = p;
            } else if ((word.equals("in") || word.equals("of") || word.equals("at"))
                    && sentence.at(head).isName()) {
                subject = Subject.NAMED;
                subjectAt = head;
            } else if (word.equals("in") && VerbWords.REPORTING.contains(sentence.word(head))) {
                subject = Subject.SHARED;
            } else {
                subject = Subject.OTHER;
                subjectAt = p;
            }
            return;
        }
        subject = before >= 0
                        && VerbWords.FILLERS.contains(sentence.word(before))
                        && sentence.word(before).equals("in")
                ? Subject.OTHER
                : Subject.NAMED;
        subjectAt = p;
    }

    private void settleRelative(int p) {
        int q = p - 1;
        while (q >= 0
                && (sentence.at(q).isMark()
                        || sentence.aside(q) < 0
                        || sentence.word(q).equals("and"))) {
            q--;
        }
        if (sentence.at(q).isName()) {
            settleName(q);
        } else if (VerbWords.ORGANISATIONS.contains(sentence.word(q)) && (q < p - 1 || sentence.aside(q) > 0)) {
            settleDescribed(q);
        } else {
            subject = Subject.OTHER;
            subjectAt = q;
        }
    }

    /** "Acme, a company that": the name before the description; else whoever was spoken of. */
    private void settleDescribed(int p) {
        int q = p;
        while (q >= 0 && sentence.aside(p) > 0 && sentence.aside(q) != 0) {
            q--;
        }
        if (q < p && sentence.at(q).isName()) {
            settleName(q);
        } else {
            settleOther(p);
        }
    }

    /** Whether a verb of the same clause stands before a name, so that the name is its object: "Acme won Bolt, raised money". */
    private boolean hasVerbBefore(int name) {
        for (int i = name - 1; i > 0; i--) {
            String word = sentence.word(i);
            boolean participle = word.equals("owned") && !VerbWords.AUXILIARIES.contains(sentence.word(i - 1));
            if (VerbWords.isFinite(word) && !participle && sentence.aside(i) == sentence.aside(verb)) {
                // "said its founder, Jo Marsh, has lent": what is said has a subject of its own.
                return !VerbWords.REPORTING.contains(word);
            }
        }
        return false;
    }

    private void settleOther(int p) {
        String word = sentence.word(p);
        if (word.equals(",") || word.equals("and") || word.equals("but") || word.equals("or") || word.equals(";")) {
            int q = sentence.before(p);
            if (word.equals(",") && sentence.at(q).isName() && !hasVerbBefore(q)) {
                settleName(q);
                return;
            }
            subject = Subject.SHARED;
            return;
        }
        if (word.equals("'s") || word.equals("'")) {
            // "Acme's commitment to buy"
            int owner = sentence.before(p);
            subject = sentence.at(owner).isName() ? Subject.NAMED : Subject.OTHER;
            subjectAt = owner;
            single = true;
            return;
        }
        if (VerbWords.ORGANISATIONS.contains(word) || VerbWords.SPEAKERS.contains(word)) {
            int q = sentence.before(p);
            if (sentence.word(q).equals("'s") || sentence.word(q).equals("'")) {
                q = sentence.before(q);
            }
            if (sentence.at(q).isName()) {
                settleName(q);
                return;
            }
            subject = Subject.SPOKEN_OF;
            subjectAt = p;
            return;
        }
        subject = Subject.OTHER;
        subjectAt = p;
    }
}
