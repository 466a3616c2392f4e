package nightdesk.job;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nightdesk.article.ArticleCard;
import nightdesk.fact.Attribution;
import nightdesk.fact.CitedFact;
import nightdesk.fact.FactKind;
import nightdesk.ledger.Claim;
import nightdesk.ledger.Ledger;
import nightdesk.ledger.LedgerEntry;
import nightdesk.store.Database;
import nightdesk.store.Selection;
import nightdesk.text.ContentKey;

/** Reconciles what the articles say of deals. Claims of earlier articles count for identity and history, not for totals of the day. */
final class LedgerStep implements StepWork {
    @Override
    public Figures on(Night night) {
        Database database = night.tools().database();
        List<CitedFact> deals = new ArrayList<>();
        Map<ContentKey, List<Attribution>> attributions = new HashMap<>();
        Selection all = new Selection(night.edition(), Selection.Which.ALL);
        database.facts().forEach(all, List.of(FactKind.DEAL, FactKind.ATTRIBUTION), stored -> {
            CitedFact fact = stored.cited();
            if (fact.fact() instanceof Attribution attribution) {
                attributions
                        .computeIfAbsent(fact.article(), article -> new ArrayList<>())
                        .add(attribution);
            } else {
                deals.add(fact);
            }
        });
        Set<ContentKey> counted = new HashSet<>();
        night.stories().forEach(story -> counted.addAll(story.counted()));
        Set<ContentKey> telling = new HashSet<>();
        deals.forEach(deal -> telling.add(deal.article()));
        Map<ContentKey, ArticleCard> cards = database.articles().cards(all, telling);
        List<Claim> claims = new ArrayList<>();
        for (CitedFact fact : deals) {
            ArticleCard card = cards.get(fact.article());
            if (card != null) {
                claims.add(Claim.of(
                        fact,
                        card,
                        attributions.getOrDefault(fact.article(), List.of()),
                        counted.contains(fact.article())));
            }
        }
        List<LedgerEntry> entries =
                Ledger.entries(claims, night.wiring().rates(), night.edition().zone());
        night.ledger(entries.stream().filter(LedgerEntry::isInEdition).toList());
        return new Figures(claims.size(), night.ledger().size());
    }
}
