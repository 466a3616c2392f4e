package nightdesk.briefing;

import static nightdesk.briefing.GoldenNightTest.block;
import static nightdesk.briefing.GoldenNightTest.lines;
import static nightdesk.briefing.GoldenNightTest.section;
import static nightdesk.briefing.Night.party;
import static nightdesk.briefing.Night.relation;
import static nightdesk.briefing.Night.signal;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nightdesk.fact.Modality;
import nightdesk.fact.Party;
import nightdesk.fact.RelationType;
import nightdesk.fact.Signal;
import org.junit.jupiter.api.Test;

/** What an edition says against the ones before it. */
class NextMorningsTest {
    private static final Party MICROSOFT = party("Microsoft", "Microsoft");
    private static final Party OPENAI = party("OpenAI", "OpenAI");
    private static final Party ORACLE = party("Oracle", "Oracle");

    @Test
    void comparesWithTheEditionBefore() {
        Night before = new Night();
        NightsTest.deals(before);
        signal(
                before.article("Delta Post", "delta.test", "Oracle suffers a long outage at night", "Down.", "Oracle"),
                Modality.ASSERTED,
                "outage",
                ORACLE,
                Signal.Level.HIGH,
                "Oracle was down.");
        Night night = new Night();
        night.edition = Night.edition(Night.DATE, 1, false);
        night.previous = EditionSummary.of(before.coverage());
        GoldenNightTest.golden(night);
        List<String> lines = lines(night.briefing(), "changes");

        assertThat(lines)
                .containsExactly(
                        "New signal defection: Microsoft: medium",
                        "No longer covered, story Amazon backs Halcyon AI with fresh money: 1 article",
                        "No longer covered, story Microsoft may buy Grebe, people say: 1 article",
                        "No longer covered, story Oracle suffers a long outage at night: 1 article",
                        "No longer covered, signal outage: Oracle: high");
        assertThat(section(night.briefing(), "changes").note())
                .isEqualTo("Against the edition of Tuesday 24 Nov 2026, rev 1");
    }

    @Test
    void doesNotTellTheSameStoryAgainTheNextMorningUnlessItMoved() {
        Night before = new Night();
        fear(before, "Microsoft worried about OpenAI and AWS", Modality.FEARED);
        EditionSummary told = EditionSummary.of(before.coverage());

        Night again = next(told);
        fear(again, "How Microsoft came to fear for its OpenAI contract", Modality.FEARED);
        assertThat(again.briefing().sections()).extracting(Section::id).doesNotContain("top-stories");
        assertThat(lines(again.briefing(), "changes"))
                .containsExactly(
                        "No new or changed story, deal or signal of weight since then; 1 story told again without anything new.");

        Night moved = next(EditionSummary.of(again.coverage()));
        fear(moved, "OpenAI to leave Azure for AWS", Modality.PLANNED);
        assertThat(((Block.StoryBlock) block(moved.briefing(), "top-stories", 0)).title())
                .isEqualTo("Update: OpenAI to leave Azure for AWS");
    }

    private static Night next(EditionSummary told) {
        Night night = new Night();
        night.edition = Night.edition(Night.DATE, 1, false);
        night.previous = told;
        return night;
    }

    private static void fear(Night night, String headline, Modality modality) {
        Night.Piece piece =
                night.article("Alpha Post", "alpha.test", headline, "Text of " + headline, "Microsoft", "OpenAI");
        relation(piece, modality, OPENAI, RelationType.DEFECTION_RISK, MICROSOFT, null, null, headline + ", it says.");
    }

    @Test
    void restatesWhatARevisionCorrects() {
        Night before = new Night();
        GoldenNightTest.golden(before);
        Night night = new Night();
        night.edition = Night.edition(Night.DATE, 2, true);
        night.previousRevision = EditionSummary.of(before.coverage());
        night.reviseReason = "a late file";
        GoldenNightTest.golden(night);
        night.article("Beta Post", "beta.test", "Oracle opens a canteen in its new office", "Text.", "Oracle");
        Briefing briefing = night.briefing();

        assertThat(lines(briefing, "changes"))
                .startsWith(
                        "Restated figure articles: 1, now 2 (a late file)",
                        "Restated vendor Oracle: 0, now 1 (a late file)");
        assertThat(briefing.masthead().revision()).isEqualTo("CORRECTED rev 2: a late file");
        assertThat(briefing.subject())
                .startsWith("CORRECTED rev 2: [Nightdesk] Tue 24 Nov - ")
                .hasSizeLessThanOrEqualTo(70);
    }

    @Test
    void restatesTheDayThatLateArticlesBelongTo() {
        Night night = new Night();
        night.edition = Night.edition(Night.DATE, 1, false);
        night.previous = EditionSummary.of(new Night().coverage());
        GoldenNightTest.golden(night);
        night.lateArticles = 2;
        night.dayBefore(Night.DATE.minusDays(3), "Oracle", "late.test", 7);

        assertThat(lines(night.briefing(), "changes"))
                .contains("Restated figure articles published on 21 Nov: 5, now 7 (came late)");
    }
}
