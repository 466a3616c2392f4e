package nightdesk.briefing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nightdesk.article.ArticleCard;
import nightdesk.article.Membership;
import nightdesk.fact.AmountKind;
import nightdesk.fact.CitedFact;
import nightdesk.fact.CommentState;
import nightdesk.fact.CommentStatus;
import nightdesk.fact.Deal;
import nightdesk.fact.Party;
import nightdesk.fact.Relation;
import nightdesk.fact.RelationType;
import nightdesk.fact.Signal;
import nightdesk.story.Origin;
import nightdesk.story.Story;
import nightdesk.text.ContentKey;
import org.jspecify.annotations.Nullable;

/** What stands in and below a story: what is reported, why it matters here, what it rests on. */
public final class StoryLines {
    private static final int MOST_NAMES = 3;

    private final Composition on;
    private final RankedStory ranked;
    private final List<Story> stories = new ArrayList<>();
    private final Set<ContentKey> articles = new HashSet<>();

    public StoryLines(Composition on, RankedStory ranked) {
        this.on = on;
        this.ranked = ranked;
        stories.add(ranked.story());
        stories.addAll(ranked.others());
        stories.forEach(story -> articles.addAll(story.counted()));
    }

    /** One sentence with its references: the strongest fact, and a second one if the same source says it in the same article. */
    public Prose what() {
        CitedFact main = ranked.main();
        if (main == null) {
            return Prose.of(on.text()
                    .say(
                            "story.no-fact",
                            "articles",
                            on.statements().counted("article", ranked.articles()),
                            "sources",
                            on.statements().counted("source", ranked.origins().size())));
        }
        String says = on.statements().says(main.article(), main.sentence());
        List<Prose.Run> runs = new ArrayList<>();
        runs.addAll(on.text()
                .prose("story.says", "says", says, "clause", clause(main))
                .runs());
        Prose.NoteRef ref = new Prose.NoteRef(on.note(main));
        CitedFact second = second(main, says);
        if (second != null) {
            Prose.NoteRef other = new Prose.NoteRef(on.note(second));
            if (!other.equals(ref)) {
                runs.add(ref);
                ref = other;
            }
            runs.addAll(on.text().prose("story.and", "clause", clause(second)).runs());
        }
        runs.add(ref);
        runs.add(new Prose.Words("."));
        return new Prose(runs);
    }

    private @Nullable CitedFact second(CitedFact main, String says) {
        String first = clause(main);
        for (CitedFact cited : ranked.facts()) {
            boolean sameSource = cited.article().equals(main.article())
                    && on.statements().says(cited.article(), cited.sentence()).equals(says);
            boolean sameSignal = cited.fact() instanceof Signal;
            if (sameSource && !sameSignal && !clause(cited).equals(first) && !isCompetition(cited)) {
                return cited;
            }
        }
        return null;
    }

    private static boolean isCompetition(CitedFact cited) {
        return cited.fact() instanceof Relation relation && relation.type() == RelationType.COMPETITION;
    }

    /** The clause of a relation, deal or signal. */
    private String clause(CitedFact cited) {
        if (cited.fact() instanceof Relation relation) {
            return on.statements().clause(relation);
        }
        if (cited.fact() instanceof Deal deal) {
            return on.statements().dated(deal);
        }
        Signal signal = (Signal) cited.fact();
        return on.text()
                .say(
                        "signal.clause." + signal.level().word(),
                        "name",
                        on.statements().signalName(signal.type()),
                        "party",
                        signal.party().name());
    }

    /** The watch list's own sentence for the fact's kind of news or for one of its vendors; empty if it has none. */
    public Prose why() {
        CitedFact main = ranked.main();
        if (main != null) {
            String reason = on.settings().why().get(FactStrength.word(main));
            if (reason != null) {
                return on.text().prose("story.why", "reason", reason);
            }
            for (Party party : FactStrength.parties(main)) {
                reason = party.vendor() == null ? null : on.settings().why().get(party.vendor());
                if (reason != null) {
                    return on.text().prose("story.why", "reason", reason);
                }
            }
        }
        return Prose.NONE;
    }

    /** {@code 6 articles; 2 independent sources: ...; first seen 8 May; event date not stated; Amazon declined to comment}. */
    public String evidence() {
        List<String> parts = new ArrayList<>();
        parts.add(on.statements().counted("article", ranked.articles()));
        parts.add(sources());
        parts.add(seen());
        parts.add(eventDate());
        if (isLate()) {
            parts.add(on.text().say("evidence.late"));
        }
        if (!ranked.others().isEmpty()) {
            parts.add(on.statements().counted("headline", ranked.others().size() + 1L));
        }
        parts.addAll(comments());
        return String.join("; ", parts);
    }

    /** {@code single source: The Verge, relayed by Example Wire} or {@code 2 independent sources: A and B}. */
    public String sources() {
        List<String> names = ranked.origins().stream().map(Origin::name).toList();
        String list = on.statements().list(names, MOST_NAMES);
        if (names.size() > 1) {
            return on.text().say("evidence.sources", "n", Figures.count(names.size()), "names", list);
        }
        TreeSet<String> relays = new TreeSet<>();
        for (ContentKey article : articles) {
            ArticleCard card = on.coverage().articles().get(article);
            boolean itself = card == null
                    || Origin.keyOf(card.outlet().key())
                            .equals(ranked.origins().get(0).key())
                    || Origin.keyOf(card.outlet().name())
                            .equals(ranked.origins().get(0).key());
            if (card != null && itself) {
                relays.clear();
                break;
            }
            if (card != null) {
                relays.add(
                        card.outlet().isKnown()
                                ? card.outlet().name()
                                : on.text().say("source.unnamed"));
            }
        }
        return relays.isEmpty()
                ? on.text().say("evidence.single", "name", list)
                : on.text()
                        .say(
                                "evidence.relayed",
                                "name",
                                list,
                                "outlets",
                                on.statements().list(List.copyOf(relays), MOST_NAMES));
    }

    private String seen() {
        return ranked.story().firstSeen() == null
                ? on.text().say("evidence.undated")
                : on.text()
                        .say(
                                "evidence.first",
                                "moment",
                                Figures.shortMoment(
                                        ranked.story().firstSeen(),
                                        on.coverage().edition().zone()));
    }

    /** Of the strongest fact, if it is a deal; "since 2019" is no date of an event. */
    public String eventDate() {
        CitedFact main = ranked.main();
        if (main != null
                && main.fact() instanceof Deal deal
                && deal.amountKind() != AmountKind.CUMULATIVE
                && deal.date().isStated()) {
            return on.text().say("evidence.event", "date", Figures.eventDate(deal.date()));
        }
        return on.text().say("evidence.no-event");
    }

    /** Who was asked and what they did: one part for each answer. */
    public List<String> comments() {
        TreeMap<CommentState, LinkedHashSet<String>> parties = new TreeMap<>();
        for (CitedFact cited : on.coverage().facts()) {
            if (articles.contains(cited.article())
                    && cited.fact() instanceof CommentStatus comment
                    && comment.state() != CommentState.NOT_STATED) {
                parties.computeIfAbsent(comment.state(), state -> new LinkedHashSet<>())
                        .add(comment.party().name());
            }
        }
        List<String> parts = new ArrayList<>();
        parties.forEach((state, names) -> parts.add(on.text()
                .say(
                        "comment." + state.word(),
                        "names",
                        on.statements().list(names.stream().sorted().toList(), MOST_NAMES + 1))));
        return parts;
    }

    private boolean isLate() {
        return articles.stream()
                .map(on.coverage().articles()::get)
                .allMatch(card -> card != null && card.membership() == Membership.LATE);
    }

    /** The kind of news: {@code Feared defection}; empty if nothing was read. */
    public String badge() {
        return ranked.main() == null ? "" : BottomLines.capital(on.statements().badge(ranked.main()));
    }

    /** Parties of the strongest fact, for a subject line: {@code Microsoft/OpenAI}; vendors of the story if nothing was read. */
    public String parties() {
        LinkedHashMap<String, String> names = new LinkedHashMap<>();
        if (ranked.main() != null) {
            for (Party party : FactStrength.parties(ranked.main())) {
                String vendor = party.vendor();
                names.put(
                        party.word(),
                        vendor == null ? party.name() : on.coverage().vendorName(vendor));
            }
        } else {
            ranked.story()
                    .vendors()
                    .forEach(vendor -> names.put(vendor, on.coverage().vendorName(vendor)));
        }
        return String.join("/", names.values().stream().limit(2).toList());
    }

    /** The kind of news in lower case, for a subject line. */
    public String topic() {
        return badge().toLowerCase(Locale.ROOT);
    }
}
