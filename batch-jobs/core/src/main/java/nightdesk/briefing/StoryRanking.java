package nightdesk.briefing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nightdesk.briefing.RankedStory.News;
import nightdesk.briefing.RankedStory.Novelty;
import nightdesk.fact.CitedFact;
import nightdesk.story.Origin;
import nightdesk.story.Story;
import nightdesk.text.ContentKey;
import org.jspecify.annotations.Nullable;

/**
 * Ranks stories: points of the strongest fact ({@link FactStrength}) + 20 if the focus vendor is named + 10 for each independent source up to
 * three + 1 for each article up to ten + 10 if the fact is one of the briefing's topics. Of equal points the one with more articles, then the
 * later one, then the smaller id stands first. A story that this edition only repeats is not eligible (an edition of the last seven days told
 * its strongest fact, under whatever headline, and neither its standing nor the number of its sources grew), nor is one that names no vendor of the
 * briefing, nor one of less than ten points for its fact (old, denied, none) that rests on a single source.
 */
final class StoryRanking {
    private static final int FOCUS = 20;
    private static final int SOURCE = 10;
    private static final int MOST_SOURCES = 3;
    private static final int MOST_ARTICLES = 10;
    private static final int TOPIC = 10;

    /** A story of a weaker fact needs two sources and a vendor. */
    private static final int LEAST_WEIGHT = 10;

    /** Weaker facts, such as that two vendors compete, stand in many stories that tell different news. */
    private static final int LEAST_TELLING = 15;

    private final Coverage coverage;
    private final BriefingSettings settings;
    private final Followed followed;
    private final TellingFacts telling;
    private final Map<String, EditionSummary.ToldLine> told = new HashMap<>();

    StoryRanking(Coverage coverage, BriefingSettings settings, Followed followed) {
        this.coverage = coverage;
        this.settings = settings;
        this.followed = followed;
        telling = new TellingFacts(coverage);
        if (coverage.previous() != null) {
            coverage.previous().told().forEach(line -> told.put(line.news(), line));
        }
    }

    /** Every story, best first. */
    List<RankedStory> ranked() {
        Map<ContentKey, List<CitedFact>> byArticle = new HashMap<>();
        for (CitedFact cited : coverage.facts()) {
            if (strength(cited) > 0 && followed.follows(cited)) {
                byArticle
                        .computeIfAbsent(cited.article(), article -> new ArrayList<>())
                        .add(cited);
            }
        }
        LinkedHashMap<String, List<Told>> sameNews = new LinkedHashMap<>();
        for (Story story : coverage.stories()) {
            List<CitedFact> facts = facts(story, byArticle);
            CitedFact main = facts.isEmpty() ? null : facts.get(0);
            News known = news(main);
            String news = known == null ? story.id().hex() : known.key();
            sameNews.computeIfAbsent(news, key -> new ArrayList<>(1)).add(new Told(story, facts));
        }
        return sameNews.values().stream().map(this::ranked).sorted(BEST_FIRST).toList();
    }

    private record Told(Story story, List<CitedFact> facts) {}

    private static final Comparator<RankedStory> BEST_FIRST = Comparator.comparingInt(
                    (RankedStory ranked) -> ranked.points().score())
            .thenComparingLong(RankedStory::articles)
            .thenComparing(
                    ranked -> ranked.story().lastSeen(), Comparator.nullsFirst(Comparator.<Instant>naturalOrder()))
            .reversed()
            .thenComparing(ranked -> ranked.story().id());

    private int strength(CitedFact cited) {
        return FactStrength.of(cited, coverage.edition());
    }

    private List<CitedFact> facts(Story story, Map<ContentKey, List<CitedFact>> byArticle) {
        List<CitedFact> facts = new ArrayList<>();
        // The representative's own words come first among equally strong ones.
        facts.addAll(byArticle.getOrDefault(story.representative(), List.of()));
        for (ContentKey article : story.counted()) {
            if (!article.equals(story.representative())) {
                facts.addAll(byArticle.getOrDefault(article, List.of()));
            }
        }
        facts.sort(Comparator.comparingInt(this::strength).reversed());
        return facts;
    }

    private @Nullable News news(@Nullable CitedFact main) {
        return main != null && strength(main) >= LEAST_TELLING ? telling.news(main) : null;
    }

    private RankedStory ranked(List<Told> sameNews) {
        List<Told> ordered = sameNews.stream()
                .sorted(Comparator.comparing((Told told) -> isFresh(told.story()))
                        .thenComparingInt(told -> told.story().counted().size())
                        .reversed()
                        .thenComparing(
                                told -> told.story().firstSeen(),
                                Comparator.nullsLast(Comparator.<Instant>naturalOrder()))
                        .thenComparing(told -> told.story().id()))
                .toList();
        Story first = ordered.get(0).story();
        List<CitedFact> facts =
                ordered.stream().flatMap(told -> told.facts().stream()).toList();
        CitedFact main = facts.isEmpty() ? null : facts.get(0);
        TreeMap<String, Origin> origins = new TreeMap<>();
        ordered.forEach(told -> told.story()
                .origins()
                .forEach(origin -> origins.merge(origin.key(), origin, (a, b) -> a.compareTo(b) <= 0 ? a : b)));
        long articles = ordered.stream()
                .mapToLong(told -> told.story().counted().size())
                .sum();
        int fact = main == null ? 0 : strength(main);
        int focus = isOf(settings.focus(), ordered) ? FOCUS : 0;
        int sources = SOURCE * Math.min(MOST_SOURCES, origins.size());
        int size = (int) Math.min(MOST_ARTICLES, articles);
        int topic = main != null && settings.topics().contains(FactStrength.word(main)) ? TOPIC : 0;
        boolean named = ordered.stream()
                .anyMatch(told -> told.story().vendors().stream().anyMatch(followed::contains));
        boolean fresh = ordered.stream().anyMatch(told -> isFresh(told.story()));
        News news = news(main);
        Novelty novelty = novelty(first, fresh, news, origins.size());
        return new RankedStory(
                first,
                ordered.stream().skip(1).map(Told::story).toList(),
                main,
                facts,
                List.copyOf(origins.values()),
                articles,
                new RankedStory.Points(fact, focus, sources, size, topic),
                novelty,
                news,
                novelty != Novelty.CONTINUING && (fact >= LEAST_WEIGHT || (named && origins.size() > 1)));
    }

    private Novelty novelty(Story first, boolean fresh, @Nullable News news, int sources) {
        EditionSummary.ToldLine before = news == null ? null : told.get(news.key());
        if (!fresh) {
            return Novelty.CONTINUING;
        }
        if (news == null || before == null) {
            return first.state() == Story.State.UPDATED ? Novelty.UPDATED : Novelty.NEW;
        }
        boolean moved = !before.standing().equals(news.standing()) || sources > before.sources();
        return moved ? Novelty.UPDATED : Novelty.CONTINUING;
    }

    private static boolean isOf(@Nullable String vendor, List<Told> told) {
        return vendor != null
                && told.stream().anyMatch(each -> each.story().vendors().contains(vendor));
    }

    private static boolean isFresh(Story story) {
        return story.state() == Story.State.NEW || story.state() == Story.State.UPDATED;
    }
}
