package nightdesk.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nightdesk.text.WordSet;
import org.jspecify.annotations.Nullable;

/**
 * What follows a verb or noun in its clause: its object, then the phrases that prepositions open. Ranges are half-open, in tokens.
 *
 * @param from first token of the object; equal to {@code to} if there is none
 * @param to after the last token of the object
 * @param phrases phrases in order
 */
public record Complements(int from, int to, List<Phrase> phrases) {
    /**
     * A phrase such as "for $3 billion".
     *
     * @param preposition its first word: a preposition, {@code worth}, {@code valued}, or {@code to} before a verb too
     * @param from first token after the preposition
     * @param to after its last token
     */
    public record Phrase(String preposition, int from, int to) {}

    private static final int MOST_TOKENS = 60;
    private static final Set<String> CONNECTORS = WordSet.of("worth valued totaling totalling priced");
    private static final Set<String> REDUCED = WordSet.of("by from in at with");
    private static final Set<String> LEADING = WordSet.of("led co-led backed headed supported");
    /** Verbs whose past is their base: behind a name they are verbs. */
    static final Set<String> UNCHANGING = WordSet.of("cut put set hit quit shut split beat let");

    private static final Set<String> PHRASE_AFTER_COMMA =
            WordSet.of("in for at with from worth valued including by through via to as");

    public Complements {
        phrases = List.copyOf(phrases);
    }

    /** What follows the token at {@code head}. */
    public static Complements of(Sentence sentence, int head) {
        int from = skipAdverbs(sentence, sentence.after(head));
        int to = phraseEnd(sentence, from);
        List<Phrase> phrases = new ArrayList<>();
        int i = to;
        int limit = Math.min(sentence.size(), head + MOST_TOKENS);
        while (i < limit) {
            if (sentence.aside(i) != 0 && sentence.aside(head) == 0) {
                // "sold Acme, a maker of toys, to Bolt": the description is passed over.
                i++;
                continue;
            }
            String word = sentence.word(i);
            if (word.equals(",")) {
                int next = sentence.after(i);
                if (!PHRASE_AFTER_COMMA.contains(sentence.word(next))) {
                    break;
                }
                i = next;
                continue;
            }
            if (sentence.aside(i) != sentence.aside(head) && sentence.aside(head) != 0) {
                break;
            }
            boolean opens = Prepositions.ALL.contains(word) || CONNECTORS.contains(word);
            if (!opens) {
                if (VerbWords.FILLERS.contains(word) || word.endsWith("ly")) {
                    i = sentence.after(i);
                    continue;
                }
                break;
            }
            int start = sentence.after(i);
            if (word.equals("valued") && sentence.word(start).equals("at")) {
                start = sentence.after(start);
            }
            int end = phraseEnd(sentence, start);
            if (end == start && word.equals("to")) {
                // An infinitive: the verb and its own object.
                end = phraseEnd(sentence, sentence.after(start));
            }
            if (end <= start) {
                if (Prepositions.ALL.contains(sentence.word(start))) {
                    i = start;
                    continue;
                }
                break;
            }
            phrases.add(new Phrase(word, start, end));
            i = end;
        }
        return new Complements(from, Math.max(from, to), phrases);
    }

    /** The first phrase with one of these prepositions; null if there is none. */
    public @Nullable Phrase phrase(String... prepositions) {
        for (Phrase phrase : phrases) {
            for (String preposition : prepositions) {
                if (phrase.preposition().equals(preposition)) {
                    return phrase;
                }
            }
        }
        return null;
    }

    /** The phrase that says to whom: "to" before a name or noun, not before a verb; null if there is none. */
    public @Nullable Phrase recipient(Sentence sentence) {
        for (Phrase phrase : phrases) {
            Verbs.Match match = Verbs.read(sentence.word(phrase.from()));
            if (phrase.preposition().equals("to") && (match == null || match.form() != Verbs.Form.BASE)) {
                return phrase;
            }
        }
        return null;
    }

    /** After the last token of the object and all phrases. */
    public int end() {
        return phrases.isEmpty() ? to : phrases.getLast().to();
    }

    private static int skipAdverbs(Sentence sentence, int from) {
        int i = from;
        while (i < sentence.size()
                && (VerbWords.FILLERS.contains(sentence.word(i))
                                && !isDeterminer(sentence.word(i))
                                && !sentence.word(i).equals("on")
                                && !sentence.word(i).equals("in")
                                && !sentence.word(i).equals("of")
                                && !sentence.word(i).equals("to")
                                && !sentence.word(i).equals("as")
                        || sentence.word(i).endsWith("ly"))) {
            i = sentence.after(i);
        }
        return i;
    }

    private static boolean isDeterminer(String word) {
        return word.equals("the")
                || word.equals("a")
                || word.equals("an")
                || word.equals("its")
                || word.equals("this")
                || word.equals("all")
                || word.equals("both")
                || word.equals("that");
    }

    /** After the noun phrase that begins at {@code from}; {@code from} itself if none does. */
    static int phraseEnd(Sentence sentence, int from) {
        int i = from;
        int last = from;
        int size = sentence.size();
        while (i < size && i - from < MOST_TOKENS) {
            String word = sentence.word(i);
            if (sentence.at(i).isName() || sentence.at(i).isMoney()) {
                last = i + 1;
                int next = sentence.after(i);
                if (next > i + 1
                        && sentence.aside(i + 1) > 0
                        && sentence.at(next).isName()) {
                    break;
                }
                i = next;
                continue;
            }
            if (word.equals(",") || word.equals("and") || word.equals("&") || word.equals("or") || word.equals("/")) {
                int next = sentence.after(i);
                boolean list = word.equals(",")
                        ? isListComma(sentence, i) || joinsAdjectives(sentence, from, i)
                        : continues(sentence, next);
                if (!list || i == from) {
                    break;
                }
                i = next;
                continue;
            }
            if (word.equals("of") && i > from) {
                i = sentence.after(i);
                continue;
            }
            if (sentence.at(i).isMark()) {
                if (word.equals("'") || word.equals("*")) {
                    i = sentence.after(i);
                    continue;
                }
                break;
            }
            Verbs.Match match = Verbs.read(word);
            boolean adjective = i + 1 < size
                    && (sentence.at(i + 1).isWord() || sentence.at(i + 1).isName())
                    && !Prepositions.ALL.contains(sentence.word(i + 1))
                    && !isArticle(sentence.word(i + 1));
            if (match != null
                    && match.form() == Verbs.Form.PAST
                    && i > from
                    && REDUCED.contains(sentence.word(sentence.after(i)))
                    && !LEADING.contains(word)
                    && !sentence.at(i - 1).is(",")) {
                int next = sentence.after(i);
                int end = phraseEnd(sentence, sentence.after(next));
                return sentence.word(next).equals("by") && end > next ? end : last;
            }
            boolean stops = Prepositions.ALL.contains(word)
                    || CONNECTORS.contains(word)
                    || VerbWords.RELATIVES.contains(word)
                    || VerbWords.AUXILIARIES.contains(word)
                    || LEADING.contains(word)
                    || VerbWords.PRONOUNS.contains(word)
                    || VerbWords.REPORTING.contains(word)
                    || i > from
                            && VerbWords.isFinite(word)
                            && !(adjective && match != null && match.form() == Verbs.Form.PAST);
            if (stops) {
                break;
            }
            last = i + 1;
            i = sentence.after(i);
        }
        return last;
    }

    private static boolean isArticle(String word) {
        return word.equals("a")
                || word.equals("an")
                || word.equals("the")
                || word.equals("its")
                || word.equals("their")
                || word.equals("it");
    }

    /** "a 537-unit, five-property portfolio": a comma between two adjectives with a hyphen behind an article. */
    private static boolean joinsAdjectives(Sentence sentence, int from, int comma) {
        String before = sentence.word(sentence.before(comma));
        String after = sentence.word(sentence.after(comma));
        boolean compound =
                before.indexOf('-') > 0 && sentence.at(sentence.after(comma)).isWord() || after.indexOf('-') > 0;
        return compound
                && comma - from < 6
                && isArticle(sentence.word(from))
                && !VerbWords.isFinite(after)
                && !Prepositions.ALL.contains(after)
                && !isArticle(after);
    }

    private static boolean isListComma(Sentence sentence, int comma) {
        int next = sentence.after(comma);
        if (!sentence.at(sentence.before(comma)).isName() || !sentence.at(next).isName()) {
            return false;
        }
        // "Acme bought Bolt, Cobalt said": what follows the last name must not be its verb.
        String after = sentence.word(sentence.after(next));
        return !VerbWords.isFinite(after) && !UNCHANGING.contains(after);
    }

    private static boolean continues(Sentence sentence, int next) {
        String word = sentence.word(next);
        if (sentence.at(next).isName()) {
            String after = sentence.word(sentence.after(next));
            return !VerbWords.isFinite(after) && !VerbWords.AUXILIARIES.contains(after);
        }
        return sentence.at(next).isMoney()
                || sentence.at(next).isWord()
                        && !VerbWords.isFinite(word)
                        && !VerbWords.PRONOUNS.contains(word)
                        && !Prepositions.ALL.contains(word)
                        && !VerbWords.AUXILIARIES.contains(word)
                        && !isBaseVerb(word);
    }

    private static boolean isBaseVerb(String word) {
        Verbs.Match match = Verbs.read(word);
        return match != null && (match.form() == Verbs.Form.BASE || match.form() == Verbs.Form.GERUND);
    }
}
