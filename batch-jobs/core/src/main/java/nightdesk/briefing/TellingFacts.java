package nightdesk.briefing;

import java.util.HashMap;
import java.util.Map;
import nightdesk.briefing.RankedStory.News;
import nightdesk.fact.Amount;
import nightdesk.fact.Attribution;
import nightdesk.fact.CitedFact;
import nightdesk.fact.CommentStatus;
import nightdesk.fact.Deal;
import nightdesk.fact.Mention;
import nightdesk.fact.Money;
import nightdesk.fact.Quote;
import nightdesk.fact.Relation;
import nightdesk.fact.RelationType;
import nightdesk.fact.Signal;
import nightdesk.fact.Tone;
import nightdesk.ledger.Claim;
import nightdesk.ledger.LedgerEntry;
import nightdesk.text.ContentKey;

/** Knows which facts tell the same news, whoever tells it, today and in the editions before. */
final class TellingFacts {
    private final Map<ContentKey, LedgerEntry> deals = new HashMap<>();

    TellingFacts(Coverage coverage) {
        for (LedgerEntry entry : coverage.ledger()) {
            for (Claim claim : entry.claims()) {
                deals.put(claim.fact(), entry);
            }
        }
    }

    News news(CitedFact cited) {
        return switch (cited.fact()) {
            case Relation relation ->
                new News(key(relation), relation.modality().name());
            case Deal deal -> news(cited.id(), deal);
            case Signal signal ->
                new News(
                        "signal " + signal.type() + " " + signal.party().name(),
                        signal.level().name());
            case Mention mention -> itself(cited);
            case Amount amount -> itself(cited);
            case Quote quote -> itself(cited);
            case CommentStatus comment -> itself(cited);
            case Attribution attribution -> itself(cited);
            case Tone tone -> itself(cited);
        };
    }

    private News news(ContentKey fact, Deal deal) {
        LedgerEntry entry = deals.get(fact);
        if (entry == null) {
            return new News("deal " + fact, deal.status().name());
        }
        Money money = entry.amount();
        String sum = money == null ? "" : " " + Figures.money(money);
        return new News("deal " + entry.id(), entry.status().name() + sum);
    }

    private static News itself(CitedFact cited) {
        return new News(cited.id().hex(), "");
    }

    /** Equal for relations between the same parties, in either order where it has none. */
    static String key(Relation relation) {
        String one = relation.subject().word();
        String other = relation.object().word();
        boolean turned = isSymmetric(relation.type()) && one.compareTo(other) > 0;
        return "relation " + relation.type() + " " + (turned ? other + " " + one : one + " " + other);
    }

    private static boolean isSymmetric(RelationType type) {
        return type == RelationType.PARTNERSHIP || type == RelationType.COMPETITION;
    }
}
