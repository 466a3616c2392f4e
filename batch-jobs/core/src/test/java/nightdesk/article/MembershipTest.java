package nightdesk.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import nightdesk.article.PublicationTime.Precision;
import nightdesk.edition.Edition;
import nightdesk.edition.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MembershipTest {
    private static Edition edition(boolean first) {
        return new Edition(
                LocalDate.parse("2026-11-22"),
                ZoneId.of("UTC"),
                new Window(Instant.parse("2026-11-21T06:00:00Z"), Instant.parse("2026-11-22T06:00:00Z")),
                1,
                first);
    }

    private static PublicationTime at(String instant) {
        return new PublicationTime(instant, Instant.parse(instant), Precision.SECOND, null);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-22T06:00:00Z, ON_TIME",
        "2026-11-21T06:00:01Z, ON_TIME",
        "2026-11-21T06:00:00Z, LATE",
        "2026-11-14T06:00:00Z, LATE",
        "2026-11-14T05:59:59Z, BACKGROUND",
        "2026-11-22T06:00:01Z, WAITING",
        "2026-11-24T06:00:00Z, WAITING"
    })
    void theClassFollowsFromTheWindow(String published, Membership expected) {
        assertThat(Membership.of(at(published), edition(false), 7, true)).contains(expected);
    }

    @Test
    void whatIsDatedMoreThanTwoDaysAheadBelongsNowhere() {
        assertThat(Membership.of(at("2026-11-24T06:00:01Z"), edition(false), 7, true))
                .isEmpty();
    }

    @Test
    void beforeAFirstEditionNothingIsLate() {
        assertThat(Membership.of(at("2026-11-21T05:00:00Z"), edition(true), 7, false))
                .contains(Membership.BACKGROUND);
    }

    @Test
    void undatedArticlesBelongToTheEditionBeingMadeButNotAnArchiveInAFirstOne() {
        assertThat(Membership.of(PublicationTime.UNDATED, edition(false), 7, true))
                .contains(Membership.ON_TIME);
        assertThat(Membership.of(PublicationTime.UNDATED, edition(true), 7, false))
                .contains(Membership.ON_TIME);
        assertThat(Membership.of(PublicationTime.UNDATED, edition(true), 7, true))
                .contains(Membership.BACKGROUND);
    }
}
