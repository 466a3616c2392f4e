package nightdesk.briefing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nightdesk.article.ArticleCard;
import nightdesk.fact.Attribution;
import nightdesk.fact.AttributionKind;
import nightdesk.fact.CitedFact;
import nightdesk.story.Origin;
import nightdesk.text.ContentKey;

/**
 * Who says what an article says: the outlet that the sentence itself cites, else the agency of the article's dateline, else the article's own
 * outlet.
 */
final class Sourcing {
    /** How a source stands to what it says. */
    enum Kind {
        OUTLET,
        RELEASE,
        UNKNOWN
    }

    /**
     * A source.
     *
     * @param name for people; empty if unknown
     * @param relayed whether the article has it from elsewhere
     */
    record Source(String name, Kind kind, boolean relayed) {}

    private final Map<ContentKey, ArticleCard> articles;
    private final Map<ContentKey, List<CitedFact>> attributions = new HashMap<>();

    Sourcing(Coverage coverage) {
        articles = coverage.articles();
        for (CitedFact cited : coverage.facts()) {
            if (cited.fact() instanceof Attribution) {
                attributions
                        .computeIfAbsent(cited.article(), article -> new ArrayList<>())
                        .add(cited);
            }
        }
    }

    /** Who says what stands in a sentence of an article. */
    Source of(ContentKey article, String sentence) {
        ArticleCard card = Objects.requireNonNull(articles.get(article));
        Origin own = new Origin(Origin.keyOf(card.outlet().key()), card.outlet().name());
        String dateline = "";
        for (CitedFact cited : attributions.getOrDefault(article, List.of())) {
            Attribution attribution = (Attribution) cited.fact();
            boolean here = cited.sentence().equals(sentence);
            if (attribution.kind() == AttributionKind.MEDIUM
                    && here
                    && !Origin.keyOf(attribution.source()).equals(own.key())) {
                return new Source(attribution.source(), Kind.OUTLET, true);
            }
            if (attribution.kind() == AttributionKind.DATELINE && dateline.isEmpty()) {
                dateline = attribution.source();
            }
        }
        if (!dateline.isEmpty()) {
            boolean release = Origin.named(dateline).isReleaseWire();
            boolean itself = Origin.keyOf(dateline).equals(own.key());
            return new Source(dateline, release ? Kind.RELEASE : Kind.OUTLET, !itself);
        }
        if (own.isReleaseWire()) {
            return new Source(card.outlet().name(), Kind.RELEASE, false);
        }
        return card.outlet().isKnown()
                ? new Source(card.outlet().name(), Kind.OUTLET, false)
                : new Source("", Kind.UNKNOWN, false);
    }
}
