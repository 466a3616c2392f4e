package nightdesk.extract;

import java.util.ArrayList;
import java.util.List;
import nightdesk.annotate.Annotations;
import nightdesk.annotate.WrittenMoney;
import nightdesk.fact.Mention;
import nightdesk.text.PhraseMatcher;
import nightdesk.text.PhraseMatcher.Hits;
import nightdesk.text.Text;

/**
 * Which sentences of a text are worth reading for what, by the words found in one pass over it.
 *
 * @param deals numbers of sentences with a word of deals and an amount, or a word that needs none
 * @param sources numbers of sentences that may name a source
 * @param relations numbers of sentences with a word of relations, or one that needs a vendor and a vendor
 * @param comments numbers of sentences that may say who did not comment
 */
record Cues(List<Integer> deals, List<Integer> sources, List<Integer> comments, List<Integer> relations) {
    private static final int DEAL = 1;
    private static final int STRONG_DEAL = 2;
    private static final int SOURCE = 4;
    private static final int COMMENT = 8;
    private static final int MONEY = 16;
    private static final int RELATION = 32;
    private static final int VENDOR_RELATION = 64;
    private static final int VENDOR = 128;

    /** Enters every cue; {@code kinds} holds at the number of each what sort it is. */
    static void enter(PhraseMatcher.Builder builder, List<Integer> kinds) {
        add(builder, kinds, CueWords.DEALS, DEAL);
        add(builder, kinds, CueWords.SURE_DEALS, STRONG_DEAL);
        CueWords.SURE_DEAL_PHRASES.forEach(phrase -> addPhrase(builder, kinds, phrase, STRONG_DEAL));
        add(builder, kinds, CueWords.SOURCES, SOURCE);
        CueWords.SOURCE_PHRASES.forEach(phrase -> addPhrase(builder, kinds, phrase, SOURCE));
        CueWords.pairs(CueWords.STUDIES, CueWords.FINDING).forEach(phrase -> addPhrase(builder, kinds, phrase, SOURCE));
        CueWords.pairs(CueWords.BODIES, CueWords.TELLING).forEach(phrase -> addPhrase(builder, kinds, phrase, SOURCE));
        CueWords.media().forEach(name -> add(kinds, builder.add(name), SOURCE));
        add(builder, kinds, CueWords.COMMENTS, COMMENT);
        add(builder, kinds, CueWords.RELATIONS, RELATION);
        add(builder, kinds, CueWords.VENDOR_RELATIONS, VENDOR_RELATION);
        CueWords.RELATION_PHRASES.forEach(phrase -> addPhrase(builder, kinds, phrase, RELATION));
        CueWords.VENDOR_RELATION_PHRASES.forEach(phrase -> addPhrase(builder, kinds, phrase, VENDOR_RELATION));
    }

    private static void add(PhraseMatcher.Builder builder, List<Integer> kinds, String words, int kind) {
        for (String word : words.trim().split("\\s+", -1)) {
            addPhrase(builder, kinds, word, kind);
        }
    }

    private static void addPhrase(PhraseMatcher.Builder builder, List<Integer> kinds, String phrase, int kind) {
        add(kinds, builder.addIgnoringCase(phrase), kind);
    }

    private static void add(List<Integer> kinds, int number, int kind) {
        while (kinds.size() <= number) {
            kinds.add(0);
        }
        kinds.set(number, kinds.get(number) | kind);
    }

    /** The cues of a text among what the one pass found; a text without any costs no sentences. */
    static Cues in(Annotations annotations, ArticleScan scan, Hits hits) {
        Text text = annotations.article().text();
        int first = 0;
        while (first < hits.size() && scan.cue(hits.phrase(first)) == 0) {
            first++;
        }
        if (first == hits.size()) {
            return new Cues(List.of(), List.of(), List.of(), List.of());
        }
        int[] kinds = new int[text.sentences().size()];
        int number = 0;
        for (int i = first; i < hits.size(); i++) {
            int cue = scan.cue(hits.phrase(i));
            if (cue != 0) {
                while (number + 1 < kinds.length
                        && text.sentences().get(number + 1).start() <= hits.start(i)) {
                    number++;
                }
                kinds[number] |= cue;
            }
        }
        for (WrittenMoney written : annotations.money()) {
            kinds[text.sentenceNumberAt(written.span().start())] |= MONEY;
        }
        for (Mention mention : annotations.mentions()) {
            kinds[text.sentenceNumberAt(mention.evidence().span().start())] |= VENDOR;
        }
        List<Integer> deals = new ArrayList<>();
        List<Integer> sources = new ArrayList<>();
        List<Integer> comments = new ArrayList<>();
        List<Integer> relations = new ArrayList<>();
        for (number = 0; number < kinds.length; number++) {
            int kind = kinds[number];
            if ((kind & STRONG_DEAL) != 0 || (kind & (DEAL | MONEY)) == (DEAL | MONEY)) {
                deals.add(number);
            }
            if ((kind & SOURCE) != 0) {
                sources.add(number);
            }
            if ((kind & RELATION) != 0 || (kind & (VENDOR_RELATION | VENDOR)) == (VENDOR_RELATION | VENDOR)) {
                relations.add(number);
            }
            if ((kind & COMMENT) != 0) {
                comments.add(number);
            }
        }
        return new Cues(deals, sources, comments, relations);
    }
}
