package nightdesk.ledger;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import nightdesk.article.ArticleCard;
import nightdesk.fact.Attribution;
import nightdesk.fact.AttributionKind;
import nightdesk.fact.CitedFact;
import nightdesk.fact.Deal;
import nightdesk.fact.Party;
import nightdesk.story.Origin;
import nightdesk.text.ContentKey;
import org.jspecify.annotations.Nullable;

/**
 * What one article says of a deal.
 *
 * @param fact key of the fact
 * @param article the article that says it
 * @param record the record whose version that article is: a later version takes the place of an earlier one
 * @param sentence the sentence that says it, as written
 * @param origin where the article has it from: its own outlet, or the one it cites
 * @param published publication time of the article; null if undated
 * @param counted whether the edition counts the article
 */
public record Claim(
        ContentKey fact,
        ContentKey article,
        ContentKey record,
        Deal deal,
        String sentence,
        Origin origin,
        Basis basis,
        @Nullable Instant published,
        boolean counted) {
    /** How near the article is to the deal. */
    public enum Basis {
        /** A filing, a press release, or the party's own pages. */
        PARTY_STATEMENT,
        /** An outlet's own report. */
        REPORT,
        /** A report that cites another outlet. */
        RELAYED;

        /** The word of exports: lower case. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Words of a sentence that passes on what a party itself says. */
    private static final List<String> STATEMENTS = List.of(
            "in a statement",
            "joint statement",
            "press release",
            "regulatory filing",
            "in a filing",
            "the company said",
            "companies said",
            "the company announced");

    public Claim {
        Objects.requireNonNull(fact);
        Objects.requireNonNull(article);
        Objects.requireNonNull(record);
        Objects.requireNonNull(deal);
        Objects.requireNonNull(sentence);
        Objects.requireNonNull(origin);
        Objects.requireNonNull(basis);
    }

    /**
     * The claim that a deal fact makes.
     *
     * @param card the article it stands in
     * @param attributions all attributions of that article, in the order of the text
     * @param counted whether the edition counts the article
     * @throws IllegalArgumentException if the fact is no deal or stands in another article
     */
    public static Claim of(CitedFact fact, ArticleCard card, List<Attribution> attributions, boolean counted) {
        if (!(fact.fact() instanceof Deal deal) || !fact.article().equals(card.id())) {
            throw new IllegalArgumentException("A claim is made of a deal and its own article: " + fact.id());
        }
        Origin own = new Origin(Origin.keyOf(card.outlet().key()), card.outlet().name());
        Origin origin = own;
        Basis basis = Basis.REPORT;
        if (speaksForItself(own, deal) || isStatement(fact.sentence())) {
            basis = Basis.PARTY_STATEMENT;
        } else {
            for (Attribution attribution : attributions) {
                Origin cited = Origin.named(attribution.source());
                if (attribution.kind() == AttributionKind.FILING || cited.isReleaseWire()) {
                    origin = cited;
                    basis = Basis.PARTY_STATEMENT;
                    break;
                }
                boolean outlet =
                        attribution.kind() == AttributionKind.MEDIUM || attribution.kind() == AttributionKind.DATELINE;
                if (outlet && basis == Basis.REPORT && !cited.key().equals(own.key())) {
                    origin = cited;
                    basis = Basis.RELAYED;
                }
            }
        }
        return new Claim(
                fact.id(),
                card.id(),
                card.recordKey(),
                deal,
                fact.sentence(),
                origin,
                basis,
                card.published().instant(),
                counted);
    }

    private static boolean isStatement(String sentence) {
        String lower = sentence.toLowerCase(Locale.ROOT);
        return STATEMENTS.stream().anyMatch(lower::contains);
    }

    private static boolean speaksForItself(Origin outlet, Deal deal) {
        List<Party> parties = new ArrayList<>(deal.investors());
        parties.addAll(deal.targets());
        return !outlet.key().isEmpty()
                && parties.stream()
                        .anyMatch(party -> Origin.keyOf(party.name()).equals(outlet.key())
                                || Origin.keyOf(party.word()).equals(outlet.key()));
    }
}
