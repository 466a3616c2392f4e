package nightdesk.briefing;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nightdesk.edition.Edition;
import nightdesk.fact.Amount;
import nightdesk.fact.AmountKind;
import nightdesk.fact.Attribution;
import nightdesk.fact.CitedFact;
import nightdesk.fact.CommentStatus;
import nightdesk.fact.Deal;
import nightdesk.fact.DealStatus;
import nightdesk.fact.Mention;
import nightdesk.fact.Modality;
import nightdesk.fact.Money;
import nightdesk.fact.Party;
import nightdesk.fact.Quote;
import nightdesk.fact.Relation;
import nightdesk.fact.Signal;
import nightdesk.fact.Tone;
import nightdesk.metric.DealTotal;

/** How much a fact weighs in the ranking of stories, in points; the Methods sheet prints the same table. */
final class FactStrength {
    private static final int DENIED = 5;

    /** What a text dates more than seven days before the window is told again, not news. */
    private static final int OLD = 5;

    private static final BigDecimal LARGE = new BigDecimal("1e9");
    private static final BigDecimal SIZEABLE = new BigDecimal("1e8");

    private FactStrength() {}

    /** 0 for facts that are no news by themselves. */
    static int of(CitedFact cited, Edition edition) {
        return switch (cited.fact()) {
            case Relation relation -> of(relation);
            case Deal deal -> DealTotal.isOld(deal.date(), edition) ? OLD : of(deal);
            case Signal signal ->
                switch (signal.level()) {
                    case HIGH -> 25;
                    case MEDIUM -> 15;
                    case LOW -> DENIED;
                };
            case Mention mention -> 0;
            case Amount amount -> 0;
            case Quote quote -> 0;
            case CommentStatus comment -> 0;
            case Attribution attribution -> 0;
            case Tone tone -> 0;
        };
    }

    private static int of(Relation relation) {
        if (isDenied(relation.modality())) {
            return DENIED;
        }
        return switch (relation.type()) {
            case DEFECTION_RISK, TERMINATION -> 35;
            case LITIGATION, REGULATION -> 30;
            case EXCLUSIVITY, DISPARAGEMENT -> 20;
            case DEPENDENCY, SUPPLIER_CUSTOMER, PARTNERSHIP -> 15;
            case COMPETITION -> 5;
        };
    }

    private static int of(Deal deal) {
        if (isDenied(deal.modality()) || deal.status() == DealStatus.CANCELLED) {
            return 10;
        }
        if (deal.amountKind() == AmountKind.CUMULATIVE) {
            return 10;
        }
        boolean done = deal.status() == DealStatus.ANNOUNCED || deal.status() == DealStatus.COMPLETED;
        Money money = deal.amount();
        BigDecimal size = money == null ? BigDecimal.ZERO : money.min();
        int bySize = size.compareTo(LARGE) >= 0 ? 15 : size.compareTo(SIZEABLE) >= 0 ? 5 : 0;
        return (done ? 20 : 15) + bySize;
    }

    private static boolean isDenied(Modality modality) {
        return modality == Modality.DENIED || modality == Modality.NEGATED;
    }

    /** The parties of a fact that is news by itself; none of any other. */
    static List<Party> parties(CitedFact cited) {
        return switch (cited.fact()) {
            case Relation relation -> List.of(relation.subject(), relation.object());
            case Deal deal ->
                Stream.concat(deal.investors().stream(), deal.targets().stream())
                        .toList();
            case Signal signal -> List.of(signal.party());
            case Quote quote -> List.of(quote.speaker());
            case CommentStatus comment -> List.of(comment.party());
            case Mention mention -> List.of();
            case Amount amount -> List.of();
            case Attribution attribution -> List.of();
            case Tone tone -> List.of();
        };
    }

    /** Word of the fact's kind of news, as {@code topics} and {@code why.} settings use it: {@code defection_risk}, {@code acquisition}. */
    static String word(CitedFact cited) {
        return switch (cited.fact()) {
            case Relation relation -> relation.type().word();
            case Deal deal -> deal.instrument().word();
            case Signal signal -> signal.type().toLowerCase(Locale.ROOT);
            case Mention mention -> "";
            case Amount amount -> "";
            case Quote quote -> "";
            case CommentStatus comment -> "";
            case Attribution attribution -> "";
            case Tone tone -> "";
        };
    }
}
