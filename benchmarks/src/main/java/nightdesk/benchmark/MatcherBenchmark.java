package nightdesk.benchmark;

import com.hankcs.algorithm.AhoCorasickDoubleArrayTrie;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import nightdesk.article.ArticleText;
import nightdesk.text.PhraseMatcher;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Finding names in text, beside a double-array Aho-Corasick automaton that finds the same names at any place. Case-sensitive. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
public class MatcherBenchmark {
    private static final String[] SYLLABLES = {"nor", "va", "lis", "tu", "ni", "sker", "ry", "bor", "eal", "fjor", "mar", "con", "dex", "quen", "ta", "lum"};

    /** An export in any format that Nightdesk reads. */
    @Param("corpus.csv")
    public String corpus = "";

    /** So many invented names are sought. */
    @Param({"200", "5000", "100000"})
    public int aliases;

    private String text = "";
    private PhraseMatcher matcher = PhraseMatcher.builder().build();
    private AhoCorasickDoubleArrayTrie<Integer> trie = new AhoCorasickDoubleArrayTrie<>();

    /** Reads 20,000 articles and invents the names: half of one word, half of two. */
    @Setup
    public void read() throws IOException {
        StringBuilder all = new StringBuilder();
        for (ArticleText article : Corpus.read(Path.of(corpus), 20_000).articles()) {
            all.append(article.text().chars()).append("\n\n");
        }
        text = all.toString();
        Random random = new Random(17);
        TreeMap<String, Integer> names = new TreeMap<>();
        while (names.size() < aliases) {
            String name = names.size() % 2 == 0 ? word(random) : word(random) + " " + word(random);
            names.putIfAbsent(name, names.size());
        }
        PhraseMatcher.Builder builder = PhraseMatcher.builder();
        names.keySet().forEach(builder::add);
        matcher = builder.build();
        trie = new AhoCorasickDoubleArrayTrie<>();
        trie.build(names);
        System.out.println("# " + text.length() + " characters; MB/s = characters / 1000 / ms");
    }

    private static String word(Random random) {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < 2 + random.nextInt(4); i++) {
            word.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
        }
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    /** Nightdesk's. */
    @Benchmark
    public int phrases() {
        return matcher.allIn(text).size();
    }

    /** The automaton. */
    @Benchmark
    public int ahoCorasick() {
        int[] hits = new int[1];
        trie.parseText(text, (begin, end, value) -> {
            hits[0]++;
        });
        return hits[0];
    }
}
