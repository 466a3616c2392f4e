package nightdesk.extract;

import java.util.Set;
import nightdesk.clause.Sentence;
import nightdesk.clause.VerbChain;
import nightdesk.clause.VerbWords;
import nightdesk.clause.Verbs;
import nightdesk.fact.DealStatus;
import nightdesk.fact.Modality;
import nightdesk.text.WordSet;
import org.jspecify.annotations.Nullable;

/** How far a deal has come, from the words around its verb. */
final class DealStatuses {
    private static final Set<String> CANCELLING = WordSet.of("""
            ended ends ending abandon abandoned abandons dropped drops scrapped scraps shelved withdrew withdrawn cancelled canceled calls called ruled
            rules ruling denied denies blocked refused declined failed terminated barred banned prevented
            """);
    private static final Set<String> RUMOURED = WordSet.of("""
            talks negotiations discussions considering considers consider weighing weighs mulling mulls exploring explores evaluating eyeing eyes
            near nearing nears close closing contemplating studying reportedly rumored rumoured understood could may might preparing looking
            believed thought allegedly apparently exclusivity
            """);
    private static final Set<String> PLANNED = WordSet.of("""
            plan plans planning planned intend intends intended intention intentions want wants wanted hope hopes hoped aim aims aiming aimed designed seek seeks seeking sought propose
            proposed proposes proposal proposals offer offers offered bid bids letter loi letter-of-intent mou memorandum interest interested
            attempt attempts attempting poised options option pursuing pursue pursues tender hostile unsolicited non-binding expects expected trying
            """);
    private static final Set<String> ANNOUNCED = WordSet.of("""
            will agreed agrees agree agreeing agreement agreements accord pledge pledged pledges commit committed commits committing would definitive set scheduled
            decided decides shall deal vowed promised promises going slated due arrangement commitment commitments
            """);
    private static final Set<String> SOURCES = WordSet.of("""
            reportedly rumor rumors rumour rumours rumored rumoured speculation speculated familiar sources source
            """);

    private DealStatuses() {}

    /** The status a verb in this chain gives; null if the chain says that nothing of the kind happened. */
    static @Nullable DealStatus of(Sentence sentence, VerbChain chain) {
        DealStatus said = bySense(sentence, chain);
        boolean unable = sentence.word(chain.subjectAt()).equals("unable");
        if (said == null || unable || chain.isConditional()) {
            sentence.note(
                    chain.verb(), said == null ? "negated: it did not happen" : "conditional: nothing happened yet");
            return null;
        }
        boolean hearsay = isHearsay(sentence) && !isRumourElsewhere(sentence, chain.verb());
        return hearsay && said != DealStatus.CANCELLED && !chain.isReported() ? DealStatus.RUMOURED : said;
    }

    /** Whether the sentence leans on rumours or unnamed sources. */
    static boolean isHearsay(Sentence sentence) {
        int reports = sentence.find(Set.of("reports"), 0, sentence.size());
        if (reports > 0
                && (sentence.word(reports - 1).equals("media")
                        || sentence.word(reports - 1).equals("press"))) {
            return true;
        }
        int at = sentence.find(SOURCES, 0, sentence.size());
        if (at < 0) {
            return false;
        }
        String word = sentence.word(at);
        // "sources of funding" and "open source" are no sources.
        return !word.startsWith("source")
                || sentence.has(Set.of("said", "say", "says", "according", "familiar", "close", "told", "citing"))
                        && !sentence.word(at - 1).equals("open")
                        && !sentence.word(at + 1).equals("of");
    }

    /** Whether the only rumour of the sentence is told of something behind the verb. */
    private static boolean isRumourElsewhere(Sentence sentence, int verb) {
        int at = sentence.find(SOURCES, 0, sentence.size());
        return at > verb + 8 && sentence.word(at).startsWith("rumo");
    }

    private static @Nullable DealStatus bySense(Sentence sentence, VerbChain chain) {
        Verbs.Match match = Verbs.read(sentence.word(chain.verb()));
        Verbs.Form form = match == null ? Verbs.Form.BASE : match.form();
        if (chain.isNegated()) {
            return chain.has(ANNOUNCED) || chain.has(PLANNED) || chain.has(RUMOURED) ? DealStatus.CANCELLED : null;
        }
        if (chain.isInfinitive() && chain.has(CANCELLING)) {
            return DealStatus.CANCELLED;
        }
        boolean saidTo =
                chain.isInfinitive() && chain.has(Set.of("said")) && chain.has(VerbWords.BE) && !chain.isReported();
        if (saidTo || chain.has(RUMOURED)) {
            return DealStatus.RUMOURED;
        }
        boolean future = chain.isPassive() && chain.has(Set.of("will", "would", "shall"));
        boolean perfect = form == Verbs.Form.PAST && !chain.isInfinitive() && !future;
        if (chain.has(PLANNED)
                && !(chain.has(Set.of("definitive", "agreed")) && !chain.has(Set.of("letter", "loi", "memorandum")))
                && !(perfect && !chain.has(Set.of("offered", "proposed", "letter", "loi")))) {
            return DealStatus.PLANNED;
        }
        if (chain.has(ANNOUNCED) && !perfect) {
            return DealStatus.ANNOUNCED;
        }
        boolean headline = sentence.isHeadline()
                && form == Verbs.Form.THIRD
                && match != null
                && match.verb().equals("buy");
        if (chain.isInfinitive() || headline) {
            return DealStatus.ANNOUNCED;
        }
        if (form == Verbs.Form.GERUND && chain.has(VerbWords.BE) && !chain.has(Set.of("has", "have"))) {
            return DealStatus.ANNOUNCED;
        }
        return DealStatus.COMPLETED;
    }

    /** The claim that goes with a status. */
    static Modality modality(DealStatus status, Sentence sentence, @Nullable VerbChain chain) {
        return switch (status) {
            case CANCELLED ->
                chain != null && chain.has(Set.of("denied", "denies")) ? Modality.DENIED : Modality.NEGATED;
            case RUMOURED ->
                chain != null && chain.has(Set.of("could", "may", "might")) ? Modality.POSSIBLE : Modality.REPORTED;
            case PLANNED -> Modality.PLANNED;
            case ANNOUNCED, COMPLETED -> isHearsay(sentence) ? Modality.REPORTED : Modality.ASSERTED;
        };
    }
}
