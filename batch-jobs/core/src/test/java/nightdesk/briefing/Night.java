package nightdesk.briefing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import nightdesk.article.ArticleCard;
import nightdesk.article.Membership;
import nightdesk.article.Outlet;
import nightdesk.article.PublicationStatus;
import nightdesk.article.PublicationTime;
import nightdesk.article.SourceRef;
import nightdesk.briefing.section.Sections;
import nightdesk.briefing.sheet.Sheets;
import nightdesk.edition.Edition;
import nightdesk.edition.Window;
import nightdesk.fact.AmountKind;
import nightdesk.fact.Attribution;
import nightdesk.fact.AttributionKind;
import nightdesk.fact.CitedFact;
import nightdesk.fact.CommentState;
import nightdesk.fact.CommentStatus;
import nightdesk.fact.Deal;
import nightdesk.fact.DealStatus;
import nightdesk.fact.EventDate;
import nightdesk.fact.Evidence;
import nightdesk.fact.Fact;
import nightdesk.fact.Instrument;
import nightdesk.fact.Modality;
import nightdesk.fact.Money;
import nightdesk.fact.Party;
import nightdesk.fact.Qualifier;
import nightdesk.fact.Quote;
import nightdesk.fact.Relation;
import nightdesk.fact.RelationType;
import nightdesk.fact.Signal;
import nightdesk.fault.Place;
import nightdesk.ledger.Claim;
import nightdesk.ledger.ExchangeRates;
import nightdesk.ledger.Ledger;
import nightdesk.metric.DayTable;
import nightdesk.metric.DayTable.OutletDay;
import nightdesk.metric.DayTable.VendorDay;
import nightdesk.metric.Delays;
import nightdesk.metric.ExpectedSource;
import nightdesk.story.StoryArticle;
import nightdesk.story.StoryClusterer;
import nightdesk.story.StoryKeys;
import nightdesk.text.ContentKey;
import nightdesk.text.Span;
import nightdesk.vendor.Vendor;
import org.jspecify.annotations.Nullable;

/** A night written by hand: articles with what they say; {@link #coverage()} is what the shell would hand over. */
final class Night {
    static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    static final LocalDate DATE = LocalDate.of(2026, 11, 24);
    static final TextPatterns ENGLISH = english();
    static final BriefingComposer COMPOSER = new BriefingComposer(Sections.ALL, Sheets.ALL);

    /** An article of the night. */
    record Piece(ArticleCard card, String body, List<String> vendors, boolean counted, List<CitedFact> facts) {}

    private final List<Piece> pieces = new ArrayList<>();
    private final List<VendorDay> history = new ArrayList<>();
    private final List<OutletDay> historyOutlets = new ArrayList<>();
    final List<ExpectedSource> sources = new ArrayList<>();
    final List<String> warnings = new ArrayList<>();
    Edition edition = edition(DATE, 1, true);

    @Nullable
    EditionSummary previous;

    @Nullable
    EditionSummary previousRevision;

    @Nullable
    String reviseReason;

    ExchangeRates rates = ExchangeRates.NONE;
    DayTable dayBefore = DayTable.EMPTY;

    @Nullable
    Random shuffle;

    /** Articles of an outlet without a vendor that came late, published three days before the edition. */
    long lateArticles;

    static Edition edition(LocalDate date, int revision, boolean first) {
        Instant closed = date.atTime(6, 0).atZone(BERLIN).toInstant();
        Instant after = date.minusDays(1).atTime(6, 0).atZone(BERLIN).toInstant();
        return new Edition(date, BERLIN, new Window(after, closed), revision, first);
    }

    static TextPatterns english() {
        return TextPatterns.parse("report-templates/text/en.properties", read("report-templates/text/en.properties"));
    }

    static String read(String file) {
        try {
            return Files.readString(Path.of("..", "..").resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static BriefingSettings desk() {
        return BriefingSettings.parse(
                "desk",
                "config/briefings/desk.properties",
                read("config/briefings/desk.properties"),
                List.of("Alphabet", "Amazon", "Microsoft", "OpenAI", "Oracle"),
                Sections.ids());
    }

    Briefing briefing() {
        return COMPOSER.compose(coverage(), desk(), ENGLISH);
    }

    /** An article published in the window. */
    Piece article(String outlet, String domain, String headline, String body, String... vendors) {
        return article(outlet, domain, headline, body, DATE.minusDays(1) + "T18:00:00Z", Membership.ON_TIME, vendors);
    }

    Piece article(
            String outlet,
            String domain,
            String headline,
            String body,
            String published,
            Membership membership,
            String... vendors) {
        ContentKey id = ContentKey.of("article", outlet, headline, body);
        ArticleCard card = new ArticleCard(
                id,
                ContentKey.of("record", id.hex()),
                null,
                membership,
                new Outlet(domain, outlet),
                headline,
                null,
                null,
                body,
                80,
                new PublicationTime(published, Instant.parse(published), PublicationTime.Precision.SECOND, "Z"),
                "en",
                domain.isEmpty() ? null : "https://" + domain + "/story",
                PublicationStatus.USABLE,
                new TreeSet<>(),
                new SourceRef("0".repeat(64), new Place("wires.csv", null, pieces.size() + 1L, 0, 0, 0)));
        Piece piece = new Piece(card, body, List.of(vendors), membership.isCounted(), new ArrayList<>());
        pieces.add(piece);
        return piece;
    }

    /** A day before, with the given number of articles of one outlet about one vendor. */
    void dayBefore(LocalDate day, String vendor, String outlet, long articles) {
        history.add(
                new VendorDay(day, vendor, outlet, articles, articles, 0, 0, new BigDecimal(20 * articles), 0, 0, 0));
        historyOutlets.add(new OutletDay(day, outlet, articles));
    }

    Coverage coverage() {
        List<Piece> ordered = new ArrayList<>(pieces);
        List<CitedFact> facts = new ArrayList<>();
        List<Claim> claims = new ArrayList<>();
        Map<ContentKey, ArticleCard> cards = new TreeMap<>();
        List<StoryArticle> storyArticles = new ArrayList<>();
        List<VendorDay> vendorDays = new ArrayList<>();
        TreeMap<String, Long> outlets = new TreeMap<>();
        EnumMap<Membership, Long> memberships = new EnumMap<>(Membership.class);
        if (shuffle != null) {
            Collections.shuffle(ordered, shuffle);
        }
        for (Piece piece : ordered) {
            ArticleCard card = piece.card();
            cards.put(card.id(), card);
            memberships.merge(card.membership(), 1L, Long::sum);
            List<Attribution> attributions = piece.facts().stream()
                    .map(CitedFact::fact)
                    .filter(Attribution.class::isInstance)
                    .map(Attribution.class::cast)
                    .toList();
            List<String> cites = attributions.stream()
                    .filter(a -> a.kind() == AttributionKind.MEDIUM || a.kind() == AttributionKind.DATELINE)
                    .map(Attribution::source)
                    .toList();
            storyArticles.add(new StoryArticle(
                    card.id(),
                    card.recordKey(),
                    card.headline(),
                    StoryKeys.headline(card.headline()),
                    StoryKeys.body(List.of(piece.body())),
                    card.outlet(),
                    card.published().instant(),
                    piece.vendors(),
                    cites,
                    piece.counted(),
                    null));
            for (CitedFact cited : piece.facts()) {
                if (piece.counted()) {
                    facts.add(cited);
                }
                if (cited.fact() instanceof Deal) {
                    claims.add(Claim.of(cited, card, attributions, piece.counted()));
                }
            }
            if (piece.counted()) {
                outlets.merge(card.outlet().key(), 1L, Long::sum);
                for (String vendor : piece.vendors()) {
                    vendorDays.add(new VendorDay(
                            DATE.minusDays(1),
                            vendor,
                            card.outlet().key(),
                            1,
                            2,
                            1,
                            1,
                            new BigDecimal("60.00"),
                            0,
                            0,
                            1));
                }
            }
        }
        if (shuffle != null) {
            Collections.shuffle(facts, shuffle);
            Collections.shuffle(claims, shuffle);
        }
        TreeMap<String, Long> counted = new TreeMap<>(outlets);
        long articles = counted.values().stream().mapToLong(Long::longValue).sum() + lateArticles;
        memberships.merge(Membership.LATE, lateArticles, Long::sum);
        return new Coverage(
                edition,
                previous,
                previousRevision,
                new Totals(1, 1000, articles, articles, 0, 0, 0, memberships, 0, Map.of(), new TreeMap<>()),
                new RunRecord(List.of(), List.of(), "c".repeat(64), "0.1.0", "1", null, reviseReason),
                new DayTable(merged(vendorDays), outletDays(counted)),
                dayBefore,
                new DayTable(history, historyOutlets),
                new StoryClusterer()
                        .stories(storyArticles).stream()
                                .filter(story -> !story.counted().isEmpty())
                                .toList(),
                Ledger.entries(claims, rates, edition.zone()).stream()
                        .filter(entry -> entry.isInEdition())
                        .toList(),
                facts,
                cards,
                Coverage.byId(List.of(
                        new Vendor("Alphabet", "Google"),
                        new Vendor("Amazon", "Amazon"),
                        new Vendor("Microsoft", "Microsoft"),
                        new Vendor("OpenAI", "OpenAI"),
                        new Vendor("Oracle", "Oracle"))),
                sources,
                Delays.NONE,
                SheetRows.NONE,
                warnings);
    }

    private List<OutletDay> outletDays(TreeMap<String, Long> counted) {
        List<OutletDay> days = new ArrayList<>();
        counted.forEach((outlet, articles) -> days.add(new OutletDay(DATE.minusDays(1), outlet, articles)));
        if (lateArticles > 0) {
            days.add(new OutletDay(DATE.minusDays(3), "late.test", lateArticles));
        }
        return days;
    }

    /** Rows of one vendor and outlet as one, as the store counts them. */
    private static List<VendorDay> merged(List<VendorDay> rows) {
        TreeMap<String, VendorDay> merged = new TreeMap<>();
        for (VendorDay row : rows) {
            merged.merge(
                    row.vendor() + "\u0000" + row.outlet(),
                    row,
                    (a, b) -> new VendorDay(
                            a.day(),
                            a.vendor(),
                            a.outlet(),
                            a.articles() + b.articles(),
                            a.mentions() + b.mentions(),
                            a.headlineArticles() + b.headlineArticles(),
                            a.leadArticles() + b.leadArticles(),
                            a.prominence().add(b.prominence()),
                            a.positive() + b.positive(),
                            a.neutral() + b.neutral(),
                            a.negative() + b.negative()));
        }
        return List.copyOf(merged.values());
    }

    static Party party(String name, @Nullable String vendor) {
        return new Party(name, vendor);
    }

    static Evidence evidence(Piece piece, String rule) {
        int start = 10 * piece.facts().size();
        return new Evidence(new Span(start, start + 9), new Span(start, start + 9), rule);
    }

    static CitedFact says(Piece piece, Fact fact, String sentence) {
        CitedFact cited =
                new CitedFact(fact.key(piece.card().id(), "1"), piece.card().id(), fact, sentence);
        piece.facts().add(cited);
        return cited;
    }

    static void cites(Piece piece, String source, AttributionKind kind, String sentence) {
        says(piece, new Attribution(evidence(piece, "attribution"), source, kind), sentence);
    }

    static void relation(
            Piece piece,
            Modality modality,
            Party subject,
            RelationType type,
            Party object,
            @Nullable Party via,
            @Nullable Party holder,
            String sentence) {
        says(piece, new Relation(evidence(piece, "relation"), modality, subject, type, object, via, holder), sentence);
    }

    static void comment(Piece piece, Party party, CommentState state, String sentence) {
        says(piece, new CommentStatus(evidence(piece, "comment"), party, state), sentence);
    }

    static void signal(Piece piece, Modality modality, String type, Party party, Signal.Level level, String sentence) {
        says(piece, new Signal(evidence(piece, "signal"), modality, type, party, level), sentence);
    }

    static void quote(Piece piece, Party speaker, String role, String words, String sentence) {
        says(piece, new Quote(evidence(piece, "quote"), speaker, role, null, "said", words), sentence);
    }

    static void deal(
            Piece piece,
            List<Party> investors,
            List<Party> targets,
            Instrument instrument,
            DealStatus status,
            @Nullable Money amount,
            AmountKind kind,
            EventDate date,
            String sentence) {
        says(
                piece,
                new Deal(
                        evidence(piece, "deal"),
                        status == DealStatus.RUMOURED ? Modality.REPORTED : Modality.ASSERTED,
                        investors,
                        null,
                        targets,
                        null,
                        instrument,
                        status,
                        amount,
                        List.of(),
                        kind,
                        null,
                        null,
                        null,
                        date),
                sentence);
    }

    static Money usd(String value, Qualifier qualifier) {
        return Money.of(new BigDecimal(value), "USD", qualifier);
    }
}
