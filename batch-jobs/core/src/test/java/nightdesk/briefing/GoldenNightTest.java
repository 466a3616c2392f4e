package nightdesk.briefing;

import static nightdesk.briefing.Night.cites;
import static nightdesk.briefing.Night.comment;
import static nightdesk.briefing.Night.deal;
import static nightdesk.briefing.Night.party;
import static nightdesk.briefing.Night.relation;
import static nightdesk.briefing.Night.signal;
import static nightdesk.briefing.Night.usd;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nightdesk.fact.AmountKind;
import nightdesk.fact.AttributionKind;
import nightdesk.fact.CommentState;
import nightdesk.fact.DealStatus;
import nightdesk.fact.EventDate;
import nightdesk.fact.Instrument;
import nightdesk.fact.Modality;
import nightdesk.fact.Party;
import nightdesk.fact.Qualifier;
import nightdesk.fact.RelationType;
import nightdesk.fact.Signal;
import org.junit.jupiter.api.Test;

/** A second-hand report of an old fear: attribution, hedge, kind of figure and missing event date must reach the reader. */
class GoldenNightTest {
    private static final Party MICROSOFT = party("Microsoft", "Microsoft");
    private static final Party OPENAI = party("OpenAI", "OpenAI");
    private static final Party AWS = party("AWS", "Amazon");
    private static final Party AMAZON = party("Amazon", "Amazon");
    private static final Party GOOGLE = party("Google Cloud", "Alphabet");
    private static final Party AZURE = party("Azure", "Microsoft");
    private static final String FEAR =
            "Inside Microsoft there was worry that OpenAI might go to AWS and speak badly of Azure, The Verge has found.";
    private static final String MONEY =
            "Since 2019 Microsoft has put more than $13 billion into OpenAI and has exclusive cloud rights in return.";
    private static final String RIVALS = "Azure, AWS and Google Cloud compete for such contracts.";
    private static final String SILENCE = "Neither Microsoft nor OpenAI responded.";
    private static final String DECLINED = "Amazon did not wish to comment.";

    static Night.Piece golden(Night night) {
        Night.Piece piece = night.article(
                "Example Wire",
                "example-wire.test",
                "Microsoft worried that OpenAI could turn to AWS and speak ill of Azure",
                "A report of fears inside Microsoft about its partner OpenAI, written for this test and long enough to count as"
                        + " the body of an article that others might print too.",
                "Microsoft",
                "OpenAI",
                "Amazon",
                "Alphabet");
        cites(piece, "The Verge", AttributionKind.MEDIUM, FEAR);
        relation(piece, Modality.FEARED, OPENAI, RelationType.DEFECTION_RISK, MICROSOFT, AWS, MICROSOFT, FEAR);
        relation(piece, Modality.FEARED, OPENAI, RelationType.DISPARAGEMENT, AZURE, null, MICROSOFT, FEAR);
        deal(
                piece,
                List.of(MICROSOFT),
                List.of(OPENAI),
                Instrument.EQUITY,
                DealStatus.COMPLETED,
                usd("13000000000", Qualifier.MORE_THAN),
                AmountKind.CUMULATIVE,
                new EventDate("since 2019", LocalDate.of(2019, 1, 1), EventDate.Precision.YEAR),
                MONEY);
        relation(piece, Modality.ASSERTED, MICROSOFT, RelationType.EXCLUSIVITY, OPENAI, null, null, MONEY);
        relation(piece, Modality.ASSERTED, AZURE, RelationType.COMPETITION, AWS, null, null, RIVALS);
        relation(piece, Modality.ASSERTED, AZURE, RelationType.COMPETITION, GOOGLE, null, null, RIVALS);
        comment(piece, MICROSOFT, CommentState.NO_RESPONSE, SILENCE);
        comment(piece, OPENAI, CommentState.NO_RESPONSE, SILENCE);
        comment(piece, AMAZON, CommentState.DECLINED, DECLINED);
        signal(piece, Modality.FEARED, "defection", MICROSOFT, Signal.Level.MEDIUM, FEAR);
        return piece;
    }

    @Test
    void keepsAttributionHedgeAndSilenceInTheBottomLine() {
        Night night = new Night();
        golden(night);
        Block.BottomLine line = (Block.BottomLine) block(night.briefing(), "bottom-line", 0);

        assertThat(line.message().plain())
                .isEqualTo("The Verge reports that Microsoft feared OpenAI could move away from Microsoft towards AWS"
                        + " and that Microsoft feared OpenAI could disparage Azure[1].");
        assertThat(line.support().plain())
                .isEqualTo("Single source: The Verge, relayed by Example Wire; Amazon declined to comment;"
                        + " Microsoft and OpenAI did not respond; event date not stated.");
    }

    @Test
    void tellsTheStoryWithItsEvidenceAndNothingMore() {
        Night night = new Night();
        golden(night);
        Block.StoryBlock story = (Block.StoryBlock) block(night.briefing(), "top-stories", 0);

        assertThat(story.title()).isEqualTo("Microsoft worried that OpenAI could turn to AWS and speak ill of Azure");
        assertThat(story.badge()).isEqualTo("Feared defection");
        assertThat(story.why().plain())
                .isEqualTo("Watch list: a vendor you follow may lose a customer or partner it counts on.");
        assertThat(story.evidence().plain())
                .isEqualTo("1 article; single source: The Verge, relayed by Example Wire; first seen 23 Nov 19:00;"
                        + " event date not stated; Amazon declined to comment; Microsoft and OpenAI did not respond");
        assertThat(story.link()).isEqualTo("https://example-wire.test/story");
    }

    @Test
    void hasNoTotalOfTheDayForACumulativeSum() {
        Night night = new Night();
        golden(night);
        Briefing briefing = night.briefing();
        Block.KpiStrip figures = (Block.KpiStrip) block(briefing, "key-figures", 0);
        Section deals = section(briefing, "deals");
        Block.Table table = (Block.Table) deals.blocks().get(0);

        assertThat(figures.figures().get(3).label()).isEqualTo("New disclosed deals");
        assertThat(figures.figures().get(3).value()).isEqualTo(Cell.ABSENT);
        assertThat(figures.figures().get(3).base()).isEqualTo("n = 0 deals");
        assertThat(deals.title()).isEqualTo("No new deal of this window adds to a total");
        assertThat(table.title()).isEqualTo("Cumulative to date, not added");
        assertThat(table.total()).isNull();
        assertThat(printed(table.rows().get(0)))
                .containsExactly(
                        "Microsoft", "OpenAI", "equity", "> $13 bn", "more than", "completed", "2019", "1", "", "[2]");
    }

    @Test
    void printsEveryRelationWithItsHedge() {
        Night night = new Night();
        golden(night);
        Block.Table table = (Block.Table) block(night.briefing(), "relations", 0);

        assertThat(table.rows().stream().map(GoldenNightTest::printed))
                .containsExactly(
                        List.of("OpenAI", "moves away from", "Microsoft", "feared", "Microsoft", "1", "1", "[1]"),
                        List.of(
                                "Microsoft",
                                "holds exclusive rights from",
                                "OpenAI",
                                "stated",
                                "\u2014",
                                "1",
                                "1",
                                "[2]"),
                        List.of("OpenAI", "disparages", "Azure", "feared", "Microsoft", "1", "1", "[1]"),
                        List.of("Azure", "competes with", "Google Cloud", "stated", "\u2014", "1", "1", "[3]"),
                        List.of("Azure", "competes with", "AWS", "stated", "\u2014", "1", "1", "[3]"));
    }

    @Test
    void namesWhoWasAskedAndWhatTheyDid() {
        Night night = new Night();
        golden(night);
        Block.Table table = (Block.Table) block(night.briefing(), "quotes", 0);

        assertThat(table.rows().stream().map(row -> printed(row).subList(0, 2)))
                .containsExactly(
                        List.of("Amazon", "declined to comment"),
                        List.of("Microsoft", "did not respond"),
                        List.of("OpenAI", "did not respond"));
    }

    @Test
    void numbersFootnotesByFirstUseAndQuotesTheSentence() {
        Night night = new Night();
        golden(night);

        assertThat(night.briefing().footnotes().stream().map(Footnote::sentence).limit(3))
                .containsExactly(FEAR, MONEY, RIVALS);
    }

    @Test
    void headsTheMailWithPartiesAndTheHedge() {
        Night night = new Night();
        golden(night);
        Briefing briefing = night.briefing();

        assertThat(briefing.subject()).isEqualTo("[Nightdesk] Tue 24 Nov - OpenAI/Microsoft: feared defection");
        assertThat(briefing.preheader())
                .isEqualTo(
                        "The Verge reports that Microsoft feared OpenAI could move away from Microsoft towards AWS\u2026");
        assertThat(briefing.masthead().date()).isEqualTo("Tuesday 24 Nov 2026");
        assertThat(briefing.masthead().window()).isEqualTo("23 Nov 06:00 to 24 Nov 06:00 Europe/Berlin");
    }

    @Test
    void saysOfAFirstEditionThatThereIsNothingToCompareWith() {
        Night night = new Night();
        golden(night);

        assertThat(lines(night.briefing(), "changes")).containsExactly("First edition: nothing to compare with yet.");
    }

    static Section section(Briefing briefing, String id) {
        return briefing.sections().stream()
                .filter(section -> section.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No section " + id));
    }

    static Block block(Briefing briefing, String section, int index) {
        return section(briefing, section).blocks().get(index);
    }

    static List<String> lines(Briefing briefing, String section) {
        return ((Block.Lines) block(briefing, section, 0))
                .lines().stream().map(Prose::plain).toList();
    }

    static List<String> printed(List<Cell> row) {
        return row.stream()
                .map(cell -> Figures.cell(Objects.requireNonNull(cell), Night.BERLIN))
                .toList();
    }
}
