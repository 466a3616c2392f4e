package nightdesk.extract;

import java.util.List;
import java.util.Set;
import nightdesk.clause.Sentence;
import nightdesk.clause.VerbWords;
import nightdesk.fact.Attribution;
import nightdesk.fact.AttributionKind;
import nightdesk.text.WordSet;

/** Sources that stay unnamed: "two people familiar with the matter", "sources close to the deal". */
final class AnonymousSources {
    static final Set<String> PEOPLE = WordSet.of(
            "people person source sources insider insiders individuals executive executives officials official");
    private static final Set<String> SOURCES = WordSet.of("source sources");
    private static final Set<String> KNOWING = WordSet.of("familiar close briefed knowledgeable acquainted");
    private static final Set<String> SAYING =
            WordSet.of("said say says told tell tells indicated confirmed reported citing according added");
    private static final Set<String> BEFORE =
            WordSet.of("two three four five several multiple some a an one the unnamed anonymous other");

    private AnonymousSources() {}

    static void readAt(List<Attribution> found, Sentence sentence, int i, String text) {
        if (!PEOPLE.contains(sentence.word(i))) {
            return;
        }
        int from = i;
        while (BEFORE.contains(sentence.word(from - 1))
                || sentence.word(from - 1).equals("industry")
                || sentence.word(from - 1).equals("banking")) {
            from--;
        }
        int knows = i + 1;
        if (sentence.word(knows).equals("who")
                || sentence.word(knows).equals("are")
                || sentence.word(knows).equals("is")) {
            knows++;
        }
        boolean familiar = KNOWING.contains(sentence.word(knows))
                || sentence.matches(i + 1, "with", "knowledge")
                || sentence.matches(i + 1, "with", "direct", "knowledge");
        if (familiar) {
            int to = knows;
            while (to < sentence.size()
                    && to - i < 12
                    && !sentence.at(to).isMark()
                    && !SAYING.contains(sentence.word(to))
                    && !(to > knows + 2 && VerbWords.isFinite(sentence.word(to)))) {
                to++;
            }
            add(found, sentence, from, to, text);
            return;
        }
        boolean plain = SOURCES.contains(sentence.word(i))
                && !sentence.word(i + 1).equals("of")
                && !sentence.word(i - 1).equals("open");
        if (!plain) {
            return;
        }
        int next = i + 1;
        while (sentence.word(next).equals("also")
                || sentence.word(next).equals("have")
                || sentence.word(next).equals("has")) {
            next++;
        }
        String before = sentence.word(from - 1);
        boolean speaks = SAYING.contains(sentence.word(next))
                || before.equals("citing")
                || before.equals("to") && sentence.word(from - 2).equals("according")
                || sentence.word(i + 1).equals(":") && i == 0;
        if (speaks) {
            int to = i + 1;
            if (sentence.word(to).equals("on")
                    || sentence.word(to).equals("at")
                    || sentence.word(to).equals("in")
                    || sentence.word(to).equals("within")) {
                while (to < sentence.size()
                        && to - i < 6
                        && !sentence.at(to).isMark()
                        && !SAYING.contains(sentence.word(to))) {
                    to++;
                }
            }
            add(found, sentence, from, to, text);
        }
    }

    private static void add(List<Attribution> found, Sentence sentence, int from, int to, String text) {
        int start = from;
        while (sentence.word(start).equals("the")) {
            start++;
        }
        String words =
                text.substring(sentence.at(start).start(), sentence.at(to - 1).end());
        if (words.length() <= 90) {
            AttributionExtractor.add(found, sentence, start, to, words, AttributionKind.ANONYMOUS, "source.anonymous");
        }
    }
}
