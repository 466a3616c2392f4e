package nightdesk.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nightdesk.article.ArticleText;
import nightdesk.extract.CaseFiles.Case;
import nightdesk.fact.Deal;
import nightdesk.fact.Evidence;
import nightdesk.fact.Fact;
import nightdesk.fact.Quote;
import nightdesk.text.ContentKey;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Runs {@code cases/*.cases} over the whole engine, and checks what must hold for every fact of every case. */
class ExtractionCasesTest {
    private static final ExtractionEngine ENGINE = CaseFiles.engine();
    private static final ContentKey ARTICLE = ContentKey.of("an article");

    @TestFactory
    Stream<DynamicTest> everyCaseGivesItsFacts() {
        return CaseFiles.all().stream()
                .map(one -> DynamicTest.dynamicTest(one.name(), () -> {
                    List<String> found = new ArrayList<>();
                    for (Fact fact : ENGINE.factsIn(one.article())) {
                        if (CaseFiles.isBy(fact, one.rule())) {
                            found.add(CaseFiles.words(fact));
                        }
                    }
                    assertThat(found).as(one.name()).isEqualTo(one.fires() ? one.facts() : List.of());
                }));
    }

    @Test
    void aFrameThatIsNotTriedWouldHaveFoundNothing() {
        for (Case one : CaseFiles.all()) {
            // An explanation tries every frame on every sentence.
            assertThat(ENGINE.factsIn(one.article()))
                    .as(one.name())
                    .isEqualTo(ENGINE.explain(one.article()).facts());
        }
    }

    @Test
    void everyRuleHasTwoCasesThatFireAndTwoThatDoNot() throws IOException {
        Map<String, int[]> counts = new TreeMap<>();
        for (String rule : rulesOfTheSource()) {
            counts.put(rule, new int[2]);
        }
        for (Case one : CaseFiles.all()) {
            counts.computeIfAbsent(one.rule(), key -> new int[2])[one.fires() ? 0 : 1]++;
        }
        List<String> thin = new ArrayList<>();
        counts.forEach((rule, count) -> {
            if (count[0] < 2 || count[1] < 2) {
                thin.add(rule + ": " + count[0] + " that fire, " + count[1] + " that do not");
            }
        });
        assertThat(thin).isEmpty();
    }

    /** Rule ids are literals in the extractors; the types of signals are the names of the rule files. */
    private static Set<String> rulesOfTheSource() throws IOException {
        Set<String> rules = new TreeSet<>();
        Pattern id = Pattern.compile("\"((?:deal|relation|source|comment|quote|tone)\\.[a-z]+(?:\\.[a-z]+)?)\"");
        try (Stream<Path> files = Files.list(Path.of("src/main/java/nightdesk/extract"))) {
            for (Path file : files.sorted().toList()) {
                Matcher matcher = id.matcher(Files.readString(file));
                while (matcher.find()) {
                    rules.add(matcher.group(1));
                }
            }
        }
        try (Stream<Path> files = Files.list(Path.of("../../config/signals"))) {
            files.map(path -> path.getFileName().toString())
                    .filter(name -> name.endsWith(".rule"))
                    .forEach(name -> rules.add(name.substring(0, name.length() - ".rule".length())));
        }
        return rules;
    }

    @Test
    void everyFactStandsInItsTextAndHasAKeyOfItsOwn() {
        for (Case one : CaseFiles.all()) {
            ArticleText article = one.article();
            Set<String> keys = new HashSet<>();
            for (Fact fact : ENGINE.factsIn(article)) {
                Evidence evidence = fact.evidence();
                assertThat(evidence.span().end())
                        .as(one.name())
                        .isLessThanOrEqualTo(article.text().length());
                assertThat(evidence.sentence().contains(evidence.span().start()))
                        .as(one.name())
                        .isTrue();
                assertThat(keys.add(fact.key(ARTICLE, ExtractionEngine.RULES_VERSION)
                                .hex()))
                        .as("%s: two facts with one key: %s", one.name(), fact)
                        .isTrue();
                if (fact instanceof Quote quote) {
                    assertThat(article.text().slice(evidence.span())).isEqualTo(quote.words());
                }
            }
        }
    }

    @Test
    void theSameTextGivesTheSameFactsWhateverWasReadBefore() {
        List<Case> cases = CaseFiles.all();
        List<List<Fact>> forwards = new ArrayList<>();
        for (Case one : cases) {
            forwards.add(ENGINE.factsIn(one.article()));
        }
        ExtractionEngine other = CaseFiles.engine();
        for (int i = cases.size() - 1; i >= 0; i--) {
            assertThat(other.factsIn(cases.get(i).article()))
                    .as(cases.get(i).name())
                    .isEqualTo(forwards.get(i));
        }
    }

    @Test
    void aSentenceReadAloneGivesItsDealAgain() {
        for (Case one : CaseFiles.all()) {
            if (!one.file().equals("deals")
                    || !one.fires()
                    || one.text().contains("\n")
                    || one.text().contains(". ")) {
                continue;
            }
            for (Fact fact : ENGINE.factsIn(one.article())) {
                if (fact instanceof Deal deal) {
                    String sentence = one.article().text().slice(deal.evidence().sentence());
                    List<Fact> again = ENGINE.factsIn(ArticleText.of(sentence, null, "", "en"));
                    assertThat(again.stream().map(CaseFiles::words))
                            .as(one.name())
                            .contains(CaseFiles.words(deal));
                }
            }
        }
    }
}
