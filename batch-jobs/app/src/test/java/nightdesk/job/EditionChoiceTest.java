package nightdesk.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import nightdesk.config.MailSettings;
import nightdesk.config.ScheduleSettings;
import nightdesk.config.Settings;
import nightdesk.edition.Edition;
import nightdesk.edition.Window;
import org.junit.jupiter.api.Test;

class EditionChoiceTest {
    private static final Instant NOW = Instant.parse("2026-11-24T04:30:00Z");

    private static EditionChoice choice(boolean newestArticle) {
        return new EditionChoice(
                new Settings(
                        ZoneId.of("UTC"),
                        LocalTime.of(6, 0),
                        newestArticle,
                        7,
                        20,
                        MailSettings.none(),
                        ScheduleSettings.STANDARD),
                NOW);
    }

    @Test
    void withoutARequestTodayIsMade() {
        assertThat(choice(false).date(null, Instant.parse("2026-11-20T00:00:00Z")))
                .isEqualTo("2026-11-24");
    }

    @Test
    void theNewestArticleDecidesWhereTheSettingsSaySo() {
        assertThat(choice(true).date(null, Instant.parse("2026-11-22T05:40:00Z")))
                .isEqualTo("2026-11-22");
        assertThat(choice(true).date(null, Instant.parse("2026-11-22T06:00:00Z")))
                .isEqualTo("2026-11-22");
        assertThat(choice(true).date(null, Instant.parse("2026-11-22T06:00:01Z")))
                .isEqualTo("2026-11-23");
        assertThat(choice(true).date(null, Instant.parse("2026-11-25T06:00:00Z")))
                .isEqualTo("2026-11-24");
        assertThat(choice(true).date(null, null)).isEqualTo("2026-11-24");
    }

    @Test
    void refusesAnEditionOfTheFuture() {
        assertThatThrownBy(() -> choice(false).date(LocalDate.parse("2026-11-25"), null))
                .hasMessage(
                        "--edition 2026-11-25 lies in the future; today is 2026-11-24 in UTC. Name today or a day before. "
                                + "Nothing was touched.");
    }

    @Test
    void todaysEditionClosesNowAndAnotherAtItsCutOff() {
        EditionChoice choice = choice(false);
        assertThat(choice.edition(LocalDate.parse("2026-11-24"), 1, Optional.empty())
                        .window())
                .isEqualTo(new Window(Instant.parse("2026-11-23T04:30:00Z"), NOW));
        assertThat(choice.edition(LocalDate.parse("2026-11-22"), 1, Optional.empty())
                        .window())
                .isEqualTo(new Window(Instant.parse("2026-11-21T06:00:00Z"), Instant.parse("2026-11-22T06:00:00Z")));
    }

    @Test
    void anEditionBeginsWhereTheNewestBeforeItClosed() {
        EditionChoice choice = choice(false);
        Edition friday = choice.edition(LocalDate.parse("2026-11-20"), 1, Optional.empty());
        Edition monday = choice.edition(LocalDate.parse("2026-11-23"), 1, Optional.of(friday));
        assertThat(monday.first()).isFalse();
        assertThat(monday.window())
                .isEqualTo(new Window(Instant.parse("2026-11-20T06:00:00Z"), Instant.parse("2026-11-23T06:00:00Z")));
        assertThat(monday.window().isLongerThanADay()).isTrue();
    }
}
