package nightdesk.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import nightdesk.article.Outlet;
import nightdesk.text.ContentKey;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StoryClustererTest {
    private static final String HEADLINE = "Harbour Cloud signs a large customer";
    private final StoryClusterer clusterer = new StoryClusterer();

    @Test
    void putsEqualHeadlinesAndEqualTextsTogetherAcrossOutlets() {
        List<Story> stories = clusterer.stories(List.of(
                article("a", "Alpha Post", HEADLINE, "text one", "2026-11-23T08:00:00Z", List.of(), null),
                article(
                        "b",
                        "Beta Post",
                        HEADLINE.toUpperCase(Locale.ROOT),
                        "text two",
                        "2026-11-23T09:00:00Z",
                        List.of(),
                        null),
                article(
                        "c",
                        "Gamma Post",
                        "Quite another headline here",
                        "text two",
                        "2026-11-23T10:00:00Z",
                        List.of(),
                        null),
                article(
                        "d",
                        "Delta Post",
                        "Something else that happened today",
                        "text three",
                        "2026-11-23T10:00:00Z",
                        List.of(),
                        null)));

        assertThat(stories).hasSize(2);
        Story story = stories.stream()
                .filter(s -> s.members().size() == 3)
                .findFirst()
                .orElseThrow();
        assertThat(story.members()).containsExactly(id("a"), id("b"), id("c"));
        assertThat(story.sameTextGroups()).containsExactly(List.of(id("b"), id("c")));
        assertThat(story.state()).isEqualTo(Story.State.NEW);
    }

    @Test
    void countsOutletsThatOnlyRepeatAnotherOnce() {
        List<StoryArticle> articles = new ArrayList<>();
        articles.add(article("o", "The Verge", HEADLINE, "the original text", "2026-11-23T07:00:00Z", List.of(), null));
        for (int i = 1; i <= 5; i++) {
            articles.add(article(
                    "r" + i,
                    "Repeater " + i,
                    HEADLINE,
                    "rewrite " + i,
                    "2026-11-23T0" + i + ":30:00Z",
                    List.of("The Verge"),
                    null));
        }
        Story story = clusterer.stories(articles).get(0);

        assertThat(story.members()).hasSize(6);
        assertThat(story.origins()).extracting(Origin::key).containsExactly("verge");
        assertThat(story.representative()).isEqualTo(id("o"));
    }

    @Test
    void followsACitationToTheOutletThatReportedItFirst() {
        Story story = clusterer
                .stories(List.of(
                        article("a", "First News", HEADLINE, "report", "2026-11-23T07:00:00Z", List.of(), null),
                        article(
                                "b",
                                "Second News",
                                HEADLINE,
                                "second",
                                "2026-11-23T08:00:00Z",
                                List.of("First News"),
                                null),
                        article(
                                "c",
                                "Third News",
                                HEADLINE,
                                "third",
                                "2026-11-23T09:00:00Z",
                                List.of("Second News"),
                                null)))
                .get(0);

        assertThat(story.independentSources()).isEqualTo(1);
        assertThat(story.origins().get(0).name()).isEqualTo("First News");
    }

    @Test
    void endsWhereOutletsCiteEachOtherInACircle() {
        Story story = clusterer
                .stories(List.of(
                        article(
                                "a",
                                "First News",
                                HEADLINE,
                                "one",
                                "2026-11-23T07:00:00Z",
                                List.of("Second News"),
                                null),
                        article(
                                "b",
                                "Second News",
                                HEADLINE,
                                "two",
                                "2026-11-23T08:00:00Z",
                                List.of("First News"),
                                null)))
                .get(0);

        assertThat(story.origins()).isNotEmpty();
    }

    @Test
    void keepsTheIdOfAnEarlierEditionAndSeesWhetherItsNewsIsNew() {
        StoryArticle known =
                article("k", "Alpha Post", HEADLINE, "old", "2026-11-22T07:00:00Z", List.of(), id("story"));
        known = counted(known, false);
        StoryArticle repeat =
                article("r", "Beta Post", HEADLINE, "repeat", "2026-11-23T07:00:00Z", List.of("Alpha Post"), null);
        StoryArticle own = article("n", "Gamma Post", HEADLINE, "own report", "2026-11-23T08:00:00Z", List.of(), null);

        Story continued = clusterer.stories(List.of(known, repeat)).get(0);
        Story updated = clusterer.stories(List.of(known, repeat, own)).get(0);

        assertThat(continued.id()).isEqualTo(id("story"));
        assertThat(continued.state()).isEqualTo(Story.State.CONTINUING);
        assertThat(updated.state()).isEqualTo(Story.State.UPDATED);
        assertThat(updated.counted()).containsExactly(id("r"), id("n"));
    }

    @Test
    void doesNotJoinARecurringHeadlineOfAnotherWeek() {
        assertThat(clusterer.stories(List.of(
                        article("a", "Alpha Post", HEADLINE, "text one", "2026-11-10T08:00:00Z", List.of(), null),
                        article("b", "Alpha Post", HEADLINE, "text two", "2026-11-23T08:00:00Z", List.of(), null))))
                .hasSize(2);
        assertThat(StoryKeys.headline("Morning briefing today")).isNull();
        assertThat(StoryKeys.headline("\u5fae\u8f6f\u6295\u8d44")).isNotNull();
    }

    @Test
    void tellsTheSameStoriesInWhateverOrderArticlesCome() {
        List<StoryArticle> articles = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            articles.add(article(
                    "x" + i,
                    "Outlet " + i % 7,
                    "Headline number " + i % 11 + " of the day",
                    "text " + i % 13,
                    "2026-11-23T0" + i % 10 + ":00:00Z",
                    i % 3 == 0 ? List.of("Outlet " + i % 5) : List.of(),
                    null));
        }
        List<Story> expected = clusterer.stories(articles);
        for (long seed = 0; seed < 20; seed++) {
            Collections.shuffle(articles, new Random(seed));
            assertThat(clusterer.stories(articles)).as("seed %s", seed).isEqualTo(expected);
        }
    }

    private static ContentKey id(String name) {
        return ContentKey.of("test", name);
    }

    private static StoryArticle article(
            String name,
            String outlet,
            String headline,
            String text,
            String published,
            List<String> cites,
            @Nullable ContentKey earlier) {
        String body = text + " that goes on for long enough to be told apart from a caption: " + "word ".repeat(20);
        return new StoryArticle(
                id(name),
                ContentKey.of("record", name),
                headline,
                StoryKeys.headline(headline),
                StoryKeys.body(List.of(body)),
                new Outlet(outlet.toLowerCase(Locale.ROOT).replace(" ", "") + ".test", outlet),
                Instant.parse(published),
                List.of("Harbour"),
                cites,
                true,
                earlier);
    }

    private static StoryArticle counted(StoryArticle a, boolean counted) {
        return new StoryArticle(
                a.id(),
                a.record(),
                a.headline(),
                a.headlineKey(),
                a.bodyKey(),
                a.outlet(),
                a.published(),
                a.vendors(),
                a.cites(),
                counted,
                a.earlier());
    }
}
