package nightdesk.briefing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import nightdesk.edition.Edition;
import nightdesk.fact.Amount;
import nightdesk.fact.AmountKind;
import nightdesk.fact.Attribution;
import nightdesk.fact.CitedFact;
import nightdesk.fact.CommentStatus;
import nightdesk.fact.Deal;
import nightdesk.fact.DealStatus;
import nightdesk.fact.EventDate;
import nightdesk.fact.Mention;
import nightdesk.fact.Modality;
import nightdesk.fact.Money;
import nightdesk.fact.Party;
import nightdesk.fact.Quote;
import nightdesk.fact.Relation;
import nightdesk.fact.RelationType;
import nightdesk.fact.Signal;
import nightdesk.fact.Tone;
import nightdesk.metric.DealTotal;
import nightdesk.text.ContentKey;

/**
 * Turns facts into clauses by fixed patterns that never say more than the fact: who reports it stands first, a hedge stays a hedge, a sum keeps
 * its qualifier.
 */
public final class Statements {
    private final TextPatterns text;
    private final Sourcing sourcing;
    private final Edition edition;

    Statements(TextPatterns text, Sourcing sourcing, Edition edition) {
        this.text = text;
        this.sourcing = sourcing;
        this.edition = edition;
    }

    /** {@code The Verge reports}: who says what stands in a sentence of an article. */
    public String says(ContentKey article, String sentence) {
        Sourcing.Source source = sourcing.of(article, sentence);
        return switch (source.kind()) {
            case OUTLET -> text.say("source.outlet", "name", source.name());
            case RELEASE -> text.say("source.release", "name", source.name());
            case UNKNOWN -> text.say("source.unknown");
        };
    }

    /** Name of who says what stands in a sentence of an article. */
    public String sourceName(ContentKey article, String sentence) {
        Sourcing.Source source = sourcing.of(article, sentence);
        return source.kind() == Sourcing.Kind.UNKNOWN ? text.say("source.unnamed") : source.name();
    }

    /** Who holds a relation true and how sure: {@code that Microsoft feared OpenAI could ...}. */
    public String clause(Relation relation) {
        String word = relation.type().word();
        String holder = relation.holder() == null ? "" : relation.holder().name();
        return switch (relation.modality()) {
            case ASSERTED, REPORTED ->
                holder.isEmpty()
                        ? form(relation, word + ".does")
                        : text.say("relation.held", "holder", holder, "clause", form(relation, word + ".does"));
            case FEARED ->
                holder.isEmpty()
                        ? text.say("relation.feared-unnamed", "clause", form(relation, word + ".could"))
                        : text.say("relation.feared", "holder", holder, "clause", form(relation, word + ".could"));
            case POSSIBLE ->
                holder.isEmpty()
                        ? form(relation, word + ".could")
                        : text.say("relation.held", "holder", holder, "clause", form(relation, word + ".could"));
            case PLANNED -> form(relation, word + ".plans");
            case DENIED -> text.say("relation.denied", "clause", form(relation, word + ".does"));
            case NEGATED -> form(relation, word + ".not");
        };
    }

    private String form(Relation relation, String key) {
        Party via = relation.via();
        boolean elsewhere = via != null
                && relation.type() == RelationType.DEFECTION_RISK
                && !via.word().equals(relation.object().word())
                && !via.word().equals(relation.subject().word());
        String towards = elsewhere
                ? text.say(
                        "relation.towards", "via", Objects.requireNonNull(via).name())
                : "";
        return text.say(
                "relation." + key,
                "subject",
                relation.subject().name(),
                "object",
                relation.object().name(),
                "towards",
                towards);
    }

    /** What a deal fact says, with its date where the text dates it before the news of this edition. */
    public String dated(Deal deal) {
        String clause = clause(deal);
        boolean old = deal.amountKind() != AmountKind.CUMULATIVE && DealTotal.isOld(deal.date(), edition);
        return old ? text.say("deal.dated", "clause", clause, "date", Figures.eventDate(deal.date())) : clause;
    }

    /** What a deal fact says: {@code Microsoft invested more than $13 bn in OpenAI since 2019, a cumulative figure}. */
    public String clause(Deal deal) {
        Modality modality = deal.modality();
        String noun = noun(deal);
        if (modality == Modality.DENIED || modality == Modality.NEGATED) {
            return text.say("deal.denied", "noun", noun);
        }
        if (modality == Modality.POSSIBLE || modality == Modality.FEARED) {
            return text.say("deal.possible", "noun", noun);
        }
        boolean both = !deal.investors().isEmpty() && (!deal.targets().isEmpty() || isMerger(deal));
        boolean done = deal.status() == DealStatus.COMPLETED || deal.status() == DealStatus.ANNOUNCED;
        if (deal.amountKind() == AmountKind.CUMULATIVE && both && done) {
            return text.say(
                    "deal.cumulative",
                    "investors",
                    names(deal.investors()),
                    "target",
                    names(deal.targets()),
                    "amount",
                    amount(deal),
                    "since",
                    since(deal.date()));
        }
        String status = deal.status().word();
        if (both && done) {
            return filled(deal, "deal." + kind(deal) + "." + status);
        }
        return text.say("deal." + status, "noun", noun);
    }

    private String noun(Deal deal) {
        return filled(deal, "deal." + kind(deal) + ".noun");
    }

    private static String kind(Deal deal) {
        return isMerger(deal) ? "merger" : deal.instrument().word();
    }

    private static boolean isMerger(Deal deal) {
        return deal.targets().isEmpty() && deal.investors().size() > 1;
    }

    private String filled(Deal deal, String key) {
        String investors = names(deal.investors());
        String worth = deal.amount() == null ? "" : text.say("deal.for", "amount", amount(deal));
        return text.say(
                key,
                "investors",
                investors,
                "by",
                investors.isEmpty() ? "" : text.say("deal.by", "investors", investors),
                "from",
                investors.isEmpty() ? "" : text.say("deal.from", "investors", investors),
                "target",
                deal.targets().isEmpty() ? text.say("deal.no-target") : names(deal.targets()),
                "amount",
                amount(deal),
                "for",
                worth);
    }

    private String amount(Deal deal) {
        Money money = deal.amount();
        return money == null ? text.say("deal.undisclosed") : Figures.moneyWords(money);
    }

    private static String since(EventDate date) {
        return date.isStated() ? " " + date.asWritten() : "";
    }

    /** The kind of news a fact is: {@code Feared defection}. */
    public String badge(CitedFact cited) {
        return switch (cited.fact()) {
            case Relation relation ->
                text.say(
                        "badge." + relation.modality().name().toLowerCase(Locale.ROOT),
                        "name",
                        text.say("relation." + relation.type().word() + ".name"));
            case Deal deal ->
                text.say("badge.deal." + deal.status().word(), "name", text.say("deal." + kind(deal) + ".name"));
            case Signal signal -> text.say("badge.signal", "name", signalName(signal.type()));
            case Mention mention -> "";
            case Amount amount -> "";
            case Quote quote -> "";
            case CommentStatus comment -> "";
            case Attribution attribution -> "";
            case Tone tone -> "";
        };
    }

    /** Word for people of a signal's type; the type itself where the patterns have none. */
    public String signalName(String type) {
        String key = "signal." + type;
        return text.has(key) ? text.say(key) : type.replace('_', ' ').replace('-', ' ');
    }

    /** {@code A, B and C}. */
    public String names(List<Party> parties) {
        return list(parties.stream().map(Party::name).toList(), Integer.MAX_VALUE);
    }

    /** {@code A, B and C}, or {@code A, B and 3 more} beyond the given number. */
    public String list(List<String> names, int most) {
        List<String> shown = new ArrayList<>(names.subList(0, Math.min(names.size(), most)));
        if (shown.size() < names.size()) {
            shown.add(text.say("list.more", "n", Figures.count(names.size() - shown.size())));
        }
        if (shown.isEmpty()) {
            return "";
        }
        String last = shown.get(shown.size() - 1);
        return shown.size() == 1
                ? last
                : text.say("list.and", "first", String.join(", ", shown.subList(0, shown.size() - 1)), "last", last);
    }

    /** {@code 1 article}, {@code 6 articles}: the pattern {@code count.WORD.one} or {@code count.WORD.many}. */
    public String counted(String word, long n) {
        return text.say("count." + word + (n == 1 ? ".one" : ".many"), "n", Figures.count(n));
    }
}
