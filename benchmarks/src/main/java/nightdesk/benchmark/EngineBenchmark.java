package nightdesk.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import nightdesk.article.ArticleText;
import nightdesk.extract.ExtractionEngine;
import nightdesk.extract.SignalRule;
import nightdesk.text.Text;
import nightdesk.vendor.VendorLexicon;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The whole extraction, from the raw string to the facts. The time is of one pass over the corpus; its size is printed at the start. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 8, time = 2)
@Measurement(iterations = 5, time = 2)
public class EngineBenchmark {
    /** An export in any format that Nightdesk reads. */
    @Param("corpus.csv")
    public String corpus = "";

    /** Folder of settings with lexicon and signals. */
    @Param("config")
    public String config = "";

    /** So many articles of the file are read. */
    @Param("20000")
    public int articles;

    private List<ArticleText> texts = List.of();
    private ExtractionEngine engine = new ExtractionEngine(VendorLexicon.parse("no lexicon", ""));

    /** Reads corpus and settings. */
    @Setup
    public void read() throws IOException {
        VendorLexicon lexicon = VendorLexicon.parse("no lexicon", "");
        for (Path file : files("lexicon", ".lexicon")) {
            lexicon = lexicon.mergedWith(VendorLexicon.parse(file.toString(), Files.readString(file)));
        }
        List<SignalRule> rules = new ArrayList<>();
        for (Path file : files("signals", ".rule")) {
            rules.add(SignalRule.parse(file.toString(), Files.readString(file)));
        }
        engine = new ExtractionEngine(lexicon, rules);
        Corpus read = Corpus.read(Path.of(corpus), articles);
        texts = read.articles();
        System.out.println("# " + texts.size() + " articles, " + read.bytes() + " bytes; MB/s = bytes / 1000 / ms");
    }

    private List<Path> files(String folder, String ending) throws IOException {
        try (Stream<Path> all = Files.list(Path.of(config, folder))) {
            return all.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        }
    }

    /** One pass; returns the number of facts. */
    @Benchmark
    @OperationsPerInvocation(1)
    public int facts() {
        int facts = 0;
        for (ArticleText read : texts) {
            facts += engine.factsIn(fresh(read)).size();
        }
        return facts;
    }

    /** The same text as if never read: sentences are kept with a text. */
    private static ArticleText fresh(ArticleText read) {
        LocalDate published = read.published();
        return new ArticleText(
                Text.of(read.text().raw()), read.headlineEnd(), read.leadEnd(), published, read.outletKey(), read.language());
    }
}
