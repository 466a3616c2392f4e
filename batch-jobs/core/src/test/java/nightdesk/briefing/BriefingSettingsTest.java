package nightdesk.briefing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalTime;
import java.util.List;
import nightdesk.briefing.section.Sections;
import nightdesk.fault.FaultKind;
import nightdesk.fault.NightdeskException;
import org.junit.jupiter.api.Test;

class BriefingSettingsTest {
    private static final String FILE = "config/briefings/board.properties";

    @Test
    void readsEverySetting() {
        BriefingSettings board = parse(
                "title = Board desk\naudience = The board\nvendors = Amazon, Oracle\nfocus = Oracle\n"
                        + "topics = litigation\nsections = bottom-line, \\\n  deals\npage-size = Letter\nlanguage = en\n"
                        + "recipients = a@example.test, b@example.test\ndeliver-at = 06:30\nmark = INTERNAL\nwhy.litigation = it can cost us.\n");

        assertThat(board.name()).isEqualTo("board");
        assertThat(board.vendors()).containsExactly("Amazon", "Oracle");
        assertThat(board.focus()).isEqualTo("Oracle");
        assertThat(board.sections()).containsExactly("bottom-line", "deals");
        assertThat(board.pageSize()).isEqualTo(BriefingSettings.PageSize.LETTER);
        assertThat(board.recipients()).containsExactly("a@example.test", "b@example.test");
        assertThat(board.deliverAt()).isEqualTo(LocalTime.of(6, 30));
        assertThat(board.why()).containsEntry("litigation", "it can cost us.");
    }

    @Test
    void readsTheShippedBriefing() {
        assertThat(Night.desk().sections()).isEqualTo(Sections.ids());
        assertThat(Night.desk().recipients()).isEmpty();
    }

    @Test
    void namesFileLineAndTheNearestKnownKey() {
        fails(
                "title = Board\nvendor = Amazon\n",
                FILE
                        + ", line 2: key 'vendor' is unknown. Did you mean 'vendors'? Known: title, audience, vendors, focus, topics,"
                        + " sections, page-size, language, recipients, deliver-at, mark, masked-words, why.WORD.");
    }

    @Test
    void namesTheNearestKnownSectionAndVendor() {
        fails(
                "sections = bottom-line, vendor-tabel\n",
                FILE + ", line 1: section 'vendor-tabel' is unknown. Did you mean 'vendor-table'? Known: "
                        + String.join(", ", Sections.ids()) + ".");
        fails(
                "focus = Orakle\n",
                FILE
                        + ", line 1: vendor 'Orakle' is unknown. Did you mean 'Oracle'? Known: Amazon, Microsoft, Oracle.");
    }

    @Test
    void refusesWhatDoesNotFitWithoutShowingAnAddress() {
        fails("page-size = A3\n", FILE + ", line 1: 'page-size' is 'A3', expected A4 or Letter. Correct the line.");
        fails(
                "deliver-at = 6.30\n",
                FILE + ", line 1: 'deliver-at' is '6.30', expected a time of day such as 06:30. Correct the line.");
        fails(
                "recipients = a@example.test, someone\n",
                FILE
                        + ", line 1: recipient 2 is no mail address, expected name@domain, separated by commas. Correct the line.");
        fails(
                "title\n",
                FILE + ", line 1: found 'title', expected 'key = value'. Correct the line or begin it with '#'.");
        fails(
                "mark = A\n# note\nmark = B\n",
                FILE + ", line 3: key 'mark' stands on line 1 already. Keep one of them.");
    }

    @Test
    void showsAMaskedWordByItsFirstLetter() {
        Masked masked = new Masked(List.of("damn"));

        assertThat(masked.of("A Damn-fast chip, damned or not; damn."))
                .isEqualTo("A D***-fast chip, damned or not; d***.");
    }

    @Test
    void namesAMissingPatternAndAPlaceThatNothingFills() {
        TextPatterns text =
                TextPatterns.parse("text/xx.properties", "count.deal.one = one deal\nsource.outlet = {who} reports\n");

        assertThatThrownBy(() -> text.say("count.deal.oen"))
                .isInstanceOf(NightdeskException.class)
                .hasMessage(
                        "text/xx.properties: key 'count.deal.oen' is missing. Did you mean 'count.deal.one'? Add the line, or restore"
                                + " the file from the program's defaults.");
        assertThatThrownBy(() -> text.say("source.outlet", "name", "The Verge"))
                .hasMessage(
                        "text/xx.properties: key 'source.outlet' has the place {who}, which nothing fills. Correct the line, or restore"
                                + " the file from the program's defaults.");
    }

    private static void fails(String content, String message) {
        assertThatThrownBy(() -> parse(content)).isInstanceOfSatisfying(NightdeskException.class, e -> {
            assertThat(e.kind()).isEqualTo(FaultKind.USAGE);
            assertThat(e).hasMessage(message);
        });
    }

    private static BriefingSettings parse(String content) {
        return BriefingSettings.parse("board", FILE, content, List.of("Amazon", "Microsoft", "Oracle"), Sections.ids());
    }
}
