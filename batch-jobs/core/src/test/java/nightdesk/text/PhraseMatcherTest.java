package nightdesk.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import nightdesk.text.PhraseMatcher.Builder;
import nightdesk.text.PhraseMatcher.Hits;
import org.junit.jupiter.api.Test;

class PhraseMatcherTest {
    private static PhraseMatcher of(String... phrases) {
        Builder builder = PhraseMatcher.builder();
        for (String phrase : phrases) {
            builder.add(phrase);
        }
        return builder.build();
    }

    private static List<String> shown(Hits hits, String text) {
        List<String> all = new ArrayList<>();
        for (int i = 0; i < hits.size(); i++) {
            all.add(hits.start(i) + ":" + text.substring(hits.start(i), hits.end(i)));
        }
        return all;
    }

    private static List<String> longest(PhraseMatcher matcher, String text) {
        return shown(matcher.longestIn(text), text);
    }

    private static List<String> all(PhraseMatcher matcher, String text) {
        return shown(matcher.allIn(text), text);
    }

    @Test
    void findsAPhraseOnlyFromWordStartToWordEnd() {
        PhraseMatcher matcher = of("Ford", "AT&T", "Wow!");
        assertThat(longest(matcher, "Ford, Fordham, Oxford, Ford's (Ford) AT&T AT&TX Wow! Ford"))
                .containsExactly("0:Ford", "23:Ford", "31:Ford", "37:AT&T", "48:Wow!", "53:Ford");
        assertThat(longest(of("Nestlé"), "Nestlé and Nestlée and ÉNestlé")).containsExactly("0:Nestlé");
    }

    @Test
    void prefersTheLongestAndKeepsShorterOnesWhereAllAreAskedFor() {
        PhraseMatcher matcher = of("Blue", "Blue River", "River Bank", "Blue River Bank Trust");
        assertThat(longest(matcher, "Blue River Bank")).containsExactly("0:Blue River");
        assertThat(all(matcher, "Blue River Bank")).containsExactly("0:Blue River", "0:Blue", "5:River Bank");
        assertThat(longest(matcher, "Blue River Bank Trust")).containsExactly("0:Blue River Bank Trust");
    }

    @Test
    void takesAnyWhiteSpaceButABlankLineForASpace() {
        PhraseMatcher matcher = of("Blue River");
        assertThat(longest(matcher, "Blue\n  River")).hasSize(1);
        assertThat(longest(matcher, "Blue\n\nRiver BlueRiver Blue-River")).isEmpty();
    }

    @Test
    void comparesCaseAsEachPhraseAsks() {
        Builder builder = PhraseMatcher.builder();
        int exact = builder.add("Target");
        int ignoring = builder.addIgnoringCase("agreed to Buy");
        assertThat(builder.addIgnoringCase("AGREED to buy")).isEqualTo(ignoring);
        PhraseMatcher matcher = builder.build();
        String text = "target Target TARGET Agreed To\nbuy AGREED TO BUY";
        assertThat(longest(matcher, text)).containsExactly("7:Target", "21:Agreed To\nbuy", "35:AGREED TO BUY");
        assertThat(matcher.longestIn(text).phrase(0)).isEqualTo(exact);
        assertThat(matcher.phrase(ignoring)).isEqualTo("agreed to Buy");
    }

    @Test
    void readsScriptsWithoutSpaces() {
        assertThat(longest(of("微软"), "据报道微软将投资")).containsExactly("3:微软");
    }

    @Test
    void refusesAPhraseThatCannotStartAtAWord() {
        assertThatThrownBy(() -> PhraseMatcher.builder().add("$X"))
                .hasMessage("A phrase starts with a letter or digit, has single spaces and no space at its end: '$X'");
    }

    @Test
    void findsWhatAPlainSearchFindsInRandomTextsAcrossBlocks() {
        long seed = 20261124L;
        Random random = new Random(seed);
        String[] words = {"Aa", "aA", "AA", "a", "A", "B", "Bb", "b", "é", "B&B", "1", "x"};
        for (int round = 0; round < 200; round++) {
            Builder builder = PhraseMatcher.builder();
            List<String> phrases = new ArrayList<>();
            List<Boolean> ignoring = new ArrayList<>();
            for (int i = 0; i < 20; i++) {
                String phrase = joined(random, words, 1 + random.nextInt(3), " ");
                boolean ignores = random.nextInt(4) == 0;
                int id = ignores ? builder.addIgnoringCase(phrase) : builder.add(phrase);
                if (id == phrases.size()) {
                    phrases.add(phrase);
                    ignoring.add(ignores);
                }
            }
            String text = joined(random, words, round % 10 == 0 ? 4000 : 40, random.nextBoolean() ? " " : ", ");
            assertThat(all(builder.build(), text))
                    .as("seed %d round %d", seed, round)
                    .isEqualTo(plainSearch(phrases, ignoring, text));
        }
    }

    private static String joined(Random random, String[] words, int count, String between) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(i == 0 ? "" : between).append(words[random.nextInt(words.length)]);
        }
        return text.toString();
    }

    private static List<String> plainSearch(List<String> phrases, List<Boolean> ignoring, String text) {
        List<int[]> found = new ArrayList<>();
        for (int id = 0; id < phrases.size(); id++) {
            String phrase = phrases.get(id);
            for (int at = 0; at + phrase.length() <= text.length(); at++) {
                int end = at + phrase.length();
                boolean starts = at == 0 || !isWord(text.charAt(at - 1));
                boolean ends = end == text.length() || !isWord(text.charAt(end));
                boolean same = ignoring.get(id)
                        ? PhraseMatcher.asciiLower(text.substring(at, end)).equals(PhraseMatcher.asciiLower(phrase))
                        : text.startsWith(phrase, at);
                if (starts && ends && same) {
                    found.add(new int[] {at, end, id});
                }
            }
        }
        found.sort(Comparator.<int[]>comparingInt(h -> h[0])
                .thenComparingInt(h -> -h[1])
                .thenComparingInt(h -> h[2]));
        List<String> shown = new ArrayList<>();
        found.forEach(h -> shown.add(h[0] + ":" + text.substring(h[0], h[1])));
        return shown;
    }

    private static boolean isWord(char c) {
        return Character.isLetterOrDigit(c);
    }
}
