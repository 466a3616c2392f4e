package nightdesk.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import nightdesk.annotate.Candidate.Verdict;
import nightdesk.article.ArticleText;
import nightdesk.fact.Mention;
import nightdesk.text.Span;
import nightdesk.vendor.VendorLexicon;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Runs {@code cases/mentions.cases} over the shipped lexicon. */
class MentionCasesTest {
    private static final MentionFinder FINDER = new MentionFinder(lexicon());

    private record Case(
            int line,
            String rule,
            boolean fires,
            String text,
            @Nullable LocalDate day,
            List<String> mentions) {
        ArticleText article() {
            return ArticleText.of(text, day, "", "en");
        }
    }

    private static VendorLexicon lexicon() {
        try {
            return VendorLexicon.parse(
                    "vendors.lexicon", Files.readString(Path.of("../../config/lexicon/vendors.lexicon")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Case> cases() throws IOException {
        List<Case> cases = new ArrayList<>();
        String rule = "";
        int number = 0;
        for (String line : Files.readAllLines(Path.of("src/test/resources/cases/mentions.cases"))) {
            number++;
            if (line.startsWith("= ")) {
                rule = line.substring(2).strip();
            } else if (line.startsWith("+ ") || line.startsWith("- ")) {
                cases.add(read(number, rule, line.charAt(0) == '+', line.substring(2)));
            }
        }
        return cases;
    }

    private static Case read(int number, String rule, boolean fires, String written) {
        LocalDate day = written.startsWith("@") ? LocalDate.parse(written.substring(1, 11)) : null;
        String marked = (day == null ? written : written.substring(12)).replace(" // ", "\n\n");
        StringBuilder text = new StringBuilder();
        List<String> mentions = new ArrayList<>();
        int i = 0;
        while (i < marked.length()) {
            int close = marked.charAt(i) == '[' ? marked.indexOf(']', i) : -1;
            if (close < 0) {
                text.append(marked.charAt(i++));
            } else {
                String inner = marked.substring(i + 1, close);
                int equals = inner.indexOf('=');
                String surface = equals < 0 ? inner : inner.substring(0, equals);
                String vendor = equals < 0 ? inner : inner.substring(equals + 1);
                mentions.add(text.length() + " " + surface + " = " + vendor);
                text.append(surface);
                i = close + 1;
            }
        }
        return new Case(number, rule, fires, text.toString(), day, mentions);
    }

    private static boolean isDecidedBy(Candidate candidate, String rule) {
        if (rule.startsWith("unsupported.") || rule.startsWith("blocked.")) {
            return candidate.rule().equals("mention." + rule);
        }
        return candidate.rule().endsWith("." + rule)
                && !candidate.rule().equals("mention.unsupported.document")
                && !candidate.rule().equals("mention.blocked.hyphen");
    }

    @TestFactory
    Stream<DynamicTest> everyCaseIsReadAsItsLineSays() throws IOException {
        return cases().stream().map(c -> DynamicTest.dynamicTest("line " + c.line(), () -> check(c)));
    }

    private static void check(Case c) {
        List<String> found = new ArrayList<>();
        for (Mention mention : FINDER.mentionsIn(c.article())) {
            found.add(mention.evidence().span().start() + " " + mention.surface() + " = " + mention.vendor());
        }
        List<Candidate> candidates = FINDER.candidatesIn(c.article());
        assertThat(found).as("line %d: %s%n%s", c.line(), c.text(), candidates).isEqualTo(c.mentions());
        assertThat(candidates.stream().anyMatch(candidate -> isDecidedBy(candidate, c.rule())))
                .as("line %d: %s decides in %s%n%s", c.line(), c.rule(), c.text(), candidates)
                .isEqualTo(c.fires());
    }

    @Test
    void everyRuleHasTwoCasesForItAndTwoAgainst() throws IOException {
        Map<String, int[]> counts = new TreeMap<>();
        for (Case c : cases()) {
            counts.computeIfAbsent(c.rule(), r -> new int[2])[c.fires() ? 0 : 1]++;
        }
        assertThat(counts)
                .allSatisfy((rule, count) ->
                        assertThat(count[0] >= 2 && count[1] >= 2).as(rule).isTrue());
    }

    @Test
    void mentionsAreWhatTheTextSaysInOrderAndWithoutOverlap() throws IOException {
        StringBuilder all = new StringBuilder();
        for (Case c : cases()) {
            all.append(c.text()).append("\n\n");
        }
        ArticleText article = ArticleText.of(all.toString(), null, "", "en");
        List<Mention> mentions = FINDER.mentionsIn(article);
        assertThat(mentions).hasSizeGreaterThan(150);
        int end = 0;
        for (Mention mention : mentions) {
            Span span = mention.evidence().span();
            assertThat(span.start()).isGreaterThanOrEqualTo(end);
            assertThat(article.text().slice(span)).isEqualTo(mention.surface());
            assertThat(mention.evidence().sentence().covers(span))
                    .as(mention.toString())
                    .isTrue();
            end = span.end();
        }
        assertThat(FINDER.mentionsIn(article)).isEqualTo(mentions);
        assertThat(new MentionFinder(lexicon()).mentionsIn(article)).isEqualTo(mentions);
    }

    @Test
    void everyCandidateSaysWhatBecameOfIt() throws IOException {
        for (Case c : cases()) {
            for (Candidate candidate : FINDER.candidatesIn(c.article())) {
                String middle = candidate.rule().split("\\.", -1)[1];
                assertThat(middle)
                        .isEqualTo(
                                switch (candidate.verdict()) {
                                    case MENTION -> candidate.alias().kind().word();
                                    case BLOCKED -> "blocked";
                                    case UNSUPPORTED -> "unsupported";
                                });
                assertThat(candidate.verdict() == Verdict.MENTION)
                        .isEqualTo(FINDER.mentionsIn(c.article()).stream()
                                .anyMatch(m -> m.evidence().span().equals(candidate.span())));
            }
        }
    }
}
