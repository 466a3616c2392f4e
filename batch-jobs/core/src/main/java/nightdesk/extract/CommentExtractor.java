package nightdesk.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nightdesk.annotate.Name;
import nightdesk.clause.NameList;
import nightdesk.clause.Parties;
import nightdesk.clause.Reading;
import nightdesk.clause.Sentence;
import nightdesk.clause.VerbWords;
import nightdesk.clause.Verbs;
import nightdesk.fact.CommentState;
import nightdesk.fact.CommentStatus;
import nightdesk.fact.Evidence;
import nightdesk.fact.Fact;
import nightdesk.fact.Party;
import nightdesk.text.WordSet;
import org.jspecify.annotations.Nullable;

/** Finds who was asked and declined to comment or did not answer. One fact a party and state. */
final class CommentExtractor {
    private static final Set<String> REFUSING = WordSet.of("decline refuse");
    private static final Set<String> COMMENT = WordSet.of("comment comments commenting");
    private static final Set<String> MAKING = WordSet.of("make provide offer give issue");
    private static final Set<String> ANSWERING = WordSet.of("respond reply answer return comment");
    private static final Set<String> ASKED = WordSet.of("""
            comment comments request requests inquiry inquiries enquiries query queries questions question call calls email emails e-mail e-mails message
            messages phone telephone interview
            """);
    private static final Set<String> MESSAGES = WordSet.of("""
            message messages call calls email emails e-mail e-mails request requests inquiry inquiries enquiries phone queries voicemail voicemails
            attempts efforts
            """);

    /** The words at which {@link #hitAt} can find anything. */
    static final Set<String> TRIGGERS = FrameTriggers.of(
            List.of(REFUSING, ANSWERING),
            List.of(Set.of("comment", "comments", "reached", "available", "unavailable")));

    /** The comment statuses of a text in order; only the sentences given are read. */
    List<Fact> factsIn(Reading reading, List<Integer> sentences) {
        List<Fact> facts = new ArrayList<>();
        List<CommentStatus> found = new ArrayList<>();
        for (int number : sentences) {
            if (!SentenceTriggers.has(SentenceTriggers.COMMENT, reading, number)) {
                continue;
            }
            Sentence sentence = reading.sentence(number);
            for (int i = 0; i < sentence.size(); i++) {
                Hit hit = hitAt(sentence, i);
                if (hit == null) {
                    continue;
                }
                for (Party party : new CommentParties(reading, sentence).askedBefore(hit.subjectEnd(), i)) {
                    Evidence evidence =
                            new Evidence(sentence.spanOf(hit.subjectEnd(), hit.end()), sentence.span(), hit.rule());
                    CommentStatus status = new CommentStatus(evidence, party, hit.state());
                    boolean known = found.stream().anyMatch(other -> Parties.same(other.party(), party));
                    if (!known) {
                        found.add(status);
                        facts.add(status);
                    }
                }
                i = hit.end();
            }
        }
        return facts;
    }

    /**
     * A phrase that says that somebody did not comment.
     *
     * @param subjectEnd first token of the verb group, before which the subject stands
     * @param end after the phrase
     */
    private record Hit(CommentState state, int subjectEnd, int end, String rule) {}

    private static @Nullable Hit hitAt(Sentence sentence, int i) {
        String word = sentence.word(i);
        String verb = Verbs.verb(word);
        if (REFUSING.contains(verb)) {
            return refusal(sentence, i);
        }
        if (word.equals("comment") || word.equals("comments")) {
            return noComment(sentence, i);
        }
        if (ANSWERING.contains(verb)
                || word.equals("reached")
                || word.equals("available")
                || word.equals("unavailable")) {
            return silence(sentence, i);
        }
        return null;
    }

    private static @Nullable Hit refusal(Sentence sentence, int i) {
        int j = i + 1;
        if (sentence.word(j).equals("to")) {
            j++;
            while (sentence.word(j).endsWith("ly")
                    || sentence.word(j).equals("publicly")
                    || sentence.word(j).equals("further")) {
                j++;
            }
            if (MAKING.contains(sentence.word(j))) {
                int comment = sentence.find(COMMENT, j, j + 5);
                if (comment < 0) {
                    return null;
                }
                j = comment;
            }
        } else {
            while (sentence.word(j).equals("further")
                    || sentence.word(j).equals("any")
                    || sentence.word(j).equals("additional")
                    || sentence.word(j).equals("requests")
                    || sentence.word(j).equals("for")
                    || sentence.word(j).equals("a")
                    || sentence.word(j).equals("request")) {
                j++;
            }
        }
        if (!COMMENT.contains(sentence.word(j))) {
            return null;
        }
        return new Hit(CommentState.DECLINED, groupStart(sentence, i), j + 1, "comment.declined");
    }

    private static @Nullable Hit noComment(Sentence sentence, int i) {
        int j = i - 1;
        while (sentence.word(j).equals("further")
                || sentence.word(j).equals("immediate")
                || sentence.word(j).equals("additional")
                || sentence.word(j).equals("official")
                || sentence.word(j).equals("public")) {
            j--;
        }
        if (sentence.word(j).equals("no")) {
            int verb = j - 1;
            String had = sentence.word(verb);
            if (had.equals("had")
                    || had.equals("has")
                    || had.equals("have")
                    || had.equals("made")
                    || had.equals("offered")
                    || had.equals("gave")) {
                boolean immediate = sentence.find(Set.of("immediate"), j, i) >= 0;
                return new Hit(
                        immediate ? CommentState.NO_RESPONSE : CommentState.DECLINED,
                        groupStart(sentence, verb),
                        i + 1,
                        immediate ? "comment.silent" : "comment.none");
            }
            return null;
        }
        String before = sentence.word(i - 1);
        boolean not = before.equals("not")
                        && (sentence.word(i - 2).equals("would")
                                || sentence.word(i - 2).equals("will")
                                || sentence.word(i - 2).equals("did")
                                || sentence.word(i - 2).equals("does"))
                || before.equals("wouldn't")
                || before.equals("won't");
        if (not) {
            boolean did = sentence.word(i - 2).equals("did");
            return new Hit(
                    CommentState.DECLINED, groupStart(sentence, i), i + 1, did ? "comment.none" : "comment.declined");
        }
        boolean yet = before.equals("to") && sentence.word(i - 2).equals("yet");
        return yet ? new Hit(CommentState.NO_RESPONSE, groupStart(sentence, i), i + 1, "comment.silent") : null;
    }

    private static @Nullable Hit silence(Sentence sentence, int i) {
        String word = sentence.word(i);
        int from = groupStart(sentence, i);
        boolean negated = sentence.find(VerbWords.NEGATIONS, from, i) >= 0
                || sentence.word(i - 1).equals("yet")
                || sentence.find(Set.of("yet", "failed"), from, i) >= 0
                || sentence.find(Set.of("neither"), 0, i) >= 0
                || word.equals("unavailable");
        if (!negated) {
            return null;
        }
        int asked = sentence.find(ASKED, 0, sentence.size());
        boolean comment = sentence.find(COMMENT, 0, sentence.size()) >= 0;
        if (word.equals("reached") || word.equals("available") || word.equals("unavailable")) {
            boolean passive = !word.equals("reached")
                    || sentence.word(i - 1).equals("be")
                    || sentence.word(i - 1).equals("been");
            boolean immediately = word.equals("available")
                    && sentence.find(Set.of("immediately", "further"), from, i + 6) >= 0
                    && comment;
            boolean forComment = sentence.find(COMMENT, i, i + 8) >= 0
                    || word.equals("reached") && i + 2 >= sentence.size()
                    || immediately
                    || comment && sentence.find(COMMENT, 0, i) >= 0;
            return passive && forComment
                    ? new Hit(CommentState.NO_RESPONSE, from, Math.min(sentence.size(), i + 2), "comment.unreached")
                    : null;
        }
        boolean answer = asked >= 0 && (sentence.find(ASKED, i, i + 9) >= 0 || sentence.find(ASKED, 0, i) >= 0);
        return answer ? new Hit(CommentState.NO_RESPONSE, from, i + 1, "comment.silent") : null;
    }

    /** First token of the verb group that ends with the verb at {@code i}. */
    private static int groupStart(Sentence sentence, int i) {
        int start = i;
        for (int p = sentence.before(i); p >= 0; p = sentence.before(p)) {
            String word = sentence.word(p);
            boolean inGroup = VerbWords.AUXILIARIES.contains(word)
                    || VerbWords.NEGATIONS.contains(word) && !word.equals("neither")
                    || word.endsWith("ly")
                    || word.equals("yet")
                    || word.equals("to")
                    || word.equals("also")
                    || word.equals("all")
                    || word.equals("both")
                    || word.equals("failed")
                    || word.equals("each")
                    || word.equals("have");
            if (!inGroup || word.equals("nor")) {
                break;
            }
            start = p;
        }
        return start;
    }

    /** Whether a phrase speaks of messages: then the party stands behind "to". */
    static boolean isMessage(String word) {
        return MESSAGES.contains(word);
    }

    /** The tokens of the names of "Neither A nor B" that end at {@code last}. */
    static List<Integer> neither(Sentence sentence, int last) {
        List<Integer> places = new ArrayList<>(NameList.endingAt(sentence, last));
        int p = sentence.before(places.getFirst());
        if (sentence.word(p).equals("nor") || sentence.word(p).equals("or")) {
            for (int q = sentence.before(p); q >= 0 && p - q < 12; q = sentence.before(q)) {
                Name name = sentence.at(q).name();
                if (name != null) {
                    places.addAll(0, NameList.endingAt(sentence, q));
                    break;
                }
            }
        }
        return places;
    }
}
