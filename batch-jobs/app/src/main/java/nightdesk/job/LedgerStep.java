package nightdesk.job;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import nightdesk.article.ArticleCard;
import nightdesk.edition.Edition;
import nightdesk.fact.Attribution;
import nightdesk.fact.CitedFact;
import nightdesk.fact.Deal;
import nightdesk.fact.FactKind;
import nightdesk.ledger.Claim;
import nightdesk.ledger.Ledger;
import nightdesk.ledger.LedgerEntry;
import nightdesk.store.Database;
import nightdesk.store.Editions;
import nightdesk.store.Selection;
import nightdesk.text.ContentKey;

/**
 * Reconciles what the articles say of deals. Claims of earlier articles, of this edition's background and of the editions of the last eight
 * days, count for identity and history, not for totals of the day: a deal told again is not new.
 */
final class LedgerStep implements StepWork {
    /** One more than the days within which two claims are one deal. */
    private static final int DAYS_BACK = 8;

    @Override
    public Figures on(Night night) {
        Set<ContentKey> counted = new HashSet<>();
        night.stories().forEach(story -> counted.addAll(story.counted()));
        Database database = night.tools().database();
        List<Claim> claims = new ArrayList<>(claims(database, night.edition(), deal -> true, counted));
        Set<String> heads = new HashSet<>();
        claims.stream().filter(Claim::counted).forEach(claim -> heads.addAll(Ledger.heads(claim.deal())));
        LocalDate first = night.edition().date().minusDays(DAYS_BACK);
        Optional<Edition> before = before(database, night.edition().date());
        while (before.isPresent() && !before.get().date().isBefore(first)) {
            claims.addAll(claims(
                    database, before.get(), deal -> Ledger.heads(deal).stream().anyMatch(heads::contains), Set.of()));
            before = before(database, before.get().date());
        }
        List<LedgerEntry> entries =
                Ledger.entries(claims, night.wiring().rates(), night.edition().zone());
        night.ledger(entries.stream().filter(LedgerEntry::isInEdition).toList());
        return new Figures(claims.size(), night.ledger().size());
    }

    private static Optional<Edition> before(Database database, LocalDate date) {
        return database.editions().newestBefore(date).map(Editions.Published::edition);
    }

    private static List<Claim> claims(
            Database database, Edition edition, Predicate<Deal> wanted, Set<ContentKey> counted) {
        List<CitedFact> deals = new ArrayList<>();
        Map<ContentKey, List<Attribution>> attributions = new HashMap<>();
        Selection known = new Selection(edition, Selection.Which.KNOWN);
        database.facts().forEach(known, List.of(FactKind.DEAL, FactKind.ATTRIBUTION), stored -> {
            CitedFact fact = stored.cited();
            if (fact.fact() instanceof Attribution attribution) {
                attributions
                        .computeIfAbsent(fact.article(), article -> new ArrayList<>())
                        .add(attribution);
            } else if (fact.fact() instanceof Deal deal && wanted.test(deal)) {
                deals.add(fact);
            }
        });
        Set<ContentKey> telling = new HashSet<>();
        deals.forEach(deal -> telling.add(deal.article()));
        Map<ContentKey, ArticleCard> cards = database.articles().cards(known, telling);
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
        return claims;
    }
}
