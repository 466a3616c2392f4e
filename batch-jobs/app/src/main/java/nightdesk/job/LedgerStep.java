package nightdesk.job;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nightdesk.article.ArticleCard;
import nightdesk.fact.Attribution;
import nightdesk.fact.AttributionKind;
import nightdesk.fact.CitedFact;
import nightdesk.fact.Deal;
import nightdesk.fact.FactKind;
import nightdesk.ledger.Claim;
import nightdesk.ledger.Ledger;
import nightdesk.ledger.LedgerEntry;
import nightdesk.store.Database;
import nightdesk.store.Selection;
import nightdesk.story.Origin;
import nightdesk.text.ContentKey;

/** Reconciles what the articles say of deals. Claims of earlier articles count for identity and history, not for totals of the day. */
final class LedgerStep implements StepWork {
    @Override
    public Figures on(Night night) {
        Database database = night.tools().database();
        List<CitedFact> deals = new ArrayList<>();
        Map<ContentKey, String> cited = new HashMap<>();
        Selection all = new Selection(night.edition(), Selection.Which.ALL);
        database.facts().forEach(all, List.of(FactKind.DEAL, FactKind.ATTRIBUTION), stored -> {
            CitedFact fact = stored.cited();
            if (fact.fact() instanceof Attribution attribution) {
                if (attribution.kind() == AttributionKind.MEDIUM) {
                    cited.putIfAbsent(fact.article(), attribution.source());
                }
            } else {
                deals.add(fact);
            }
        });
        Set<ContentKey> counted = new HashSet<>();
        night.stories().forEach(story -> counted.addAll(story.counted()));
        Map<ContentKey, ArticleCard> cards =
                database.articles().cards(deals.stream().map(CitedFact::article).toList());
        List<Claim> claims = new ArrayList<>();
        for (CitedFact fact : deals) {
            ArticleCard card = cards.get(fact.article());
            if (card != null && fact.fact() instanceof Deal deal) {
                claims.add(claim(fact, deal, card, cited.get(fact.article()), counted.contains(fact.article())));
            }
        }
        List<LedgerEntry> entries =
                Ledger.entries(claims, night.wiring().rates(), night.edition().zone());
        night.ledger(entries.stream().filter(LedgerEntry::isInEdition).toList());
        return new Figures(claims.size(), night.ledger().size());
    }

    private static Claim claim(
            CitedFact fact,
            Deal deal,
            ArticleCard card,
            @org.jspecify.annotations.Nullable String citedOutlet,
            boolean counted) {
        Origin own = new Origin(Origin.keyOf(card.outlet().key()), card.outlet().name());
        boolean relayed = citedOutlet != null && !Origin.keyOf(citedOutlet).equals(own.key());
        Origin origin = relayed && citedOutlet != null ? Origin.named(citedOutlet) : own;
        return new Claim(
                fact.id(),
                fact.article(),
                deal,
                fact.sentence(),
                origin,
                relayed,
                card.published().instant(),
                counted);
    }
}
