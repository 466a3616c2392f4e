package nightdesk.report.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeSet;
import nightdesk.briefing.Block;
import nightdesk.briefing.Briefing;
import nightdesk.briefing.Figures;
import nightdesk.report.Rendered;
import nightdesk.report.SampleBriefings;
import nightdesk.report.TemplateFolder;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class MailWriterTest {
    private static final List<Attachment> FILES = List.of(
            new Attachment("briefing.pdf", 84_213, "0123456789abcdef".repeat(4)),
            new Attachment("briefing.xlsx", 1_249_686, "fedcba9876543210".repeat(4)));
    private static final Imprint IMPRINT =
            new Imprint("desk@nightdesk.example", "mailto:desk@nightdesk.example?subject=unsubscribe");

    private static MailContent compose(Briefing briefing) {
        return new MailWriter(TemplateFolder.packaged()).compose(briefing, FILES, IMPRINT);
    }

    @Test
    void everyPictureOfTheHtmlIsAPartOfTheMessageAndEveryPartIsNamed() {
        MailContent content = compose(SampleBriefings.fullDay());
        TreeSet<String> named = new TreeSet<>();
        for (Element image : Jsoup.parse(content.html()).select("img")) {
            assertThat(image.attr("src")).startsWith("cid:");
            named.add(image.attr("src").substring(4));
        }
        assertThat(named)
                .containsExactlyElementsOf(content.pictures().stream()
                        .map(InlinePicture::contentId)
                        .sorted()
                        .toList());
        assertThat(named).hasSize(2);
    }

    @Test
    void theAlternativeTextOfAChartCarriesItsNumbers() {
        Document html = Jsoup.parse(compose(SampleBriefings.fullDay()).html());
        for (Element image : html.select("img")) {
            assertThat(image.attr("alt")).contains("Halden 31.2% (n = 214, median 26.6%)", "Pinegrove 5.5%");
        }
    }

    @Test
    void plainTextAndHtmlBothCarryEveryKeyFigureStoryChangeAndCaution() {
        Briefing briefing = SampleBriefings.fullDay();
        MailContent content = compose(briefing);
        String html = Jsoup.parse(content.html()).text();
        String text = content.text().replaceAll("\\s+", " ");
        for (String part : List.of(html, text)) {
            briefing.sections().stream().flatMap(s -> s.blocks().stream()).forEach(block -> {
                switch (block) {
                    case Block.KpiStrip strip ->
                        strip.figures()
                                .forEach(kpi -> assertThat(part)
                                        .contains(
                                                kpi.label(),
                                                Figures.cell(
                                                        kpi.value(),
                                                        briefing.edition().zone()),
                                                kpi.change(),
                                                kpi.base()));
                    case Block.StoryBlock story -> assertThat(part).contains(story.title(), story.badge());
                    case Block.ShareBars bars ->
                        bars.bars()
                                .forEach(bar ->
                                        assertThat(text).contains(bar.label() + ": " + Figures.percent(bar.share())));
                    case Block.BottomLine line -> assertThat(part).contains("No move is confirmed");
                    case Block.Lines lines -> assertThat(part).contains("its median is 31", "Tessel’s outage");
                    case Block.Table table -> {}
                    case Block.Multiples multiples -> {}
                    case Block.Paragraph paragraph -> {}
                }
            });
            assertThat(part)
                    .contains("~$640 m", "> $13 bn", "Kestrel Partners")
                    .contains("Attached: briefing.pdf, 84 KB, SHA-256 0123456789ab")
                    .contains("Attached: briefing.xlsx, 1.2 MB, SHA-256 fedcba987654")
                    .contains("22 Nov 06:00 to 23 Nov 06:00 UTC", "rev 1", "Methods version 1", "Unsubscribe");
        }
    }

    @Test
    void everyReferenceOfTheMessageIsExplainedInIt() {
        MailContent content = compose(SampleBriefings.fullDay());
        Document html = Jsoup.parse(content.html());
        for (Element reference : html.select("a.ref")) {
            assertThat(html.select("a[name=" + reference.attr("href").substring(1) + "]"))
                    .hasSize(1);
        }
        assertThat(html.select("a.ref")).hasSizeGreaterThan(10);
        assertThat(content.text()).contains("\n[7] \"Brightloom said it had raised about $640 million");
    }

    @Test
    void theHtmlIsSmallLoadsNothingAndLaysOutWithTablesThatSaySo() {
        for (Briefing briefing : List.of(SampleBriefings.fullDay(), SampleBriefings.hostile())) {
            MailContent content = compose(briefing);
            assertThat(content.html().getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(90_000);
            Document html = Jsoup.parse(content.html());
            assertThat(html.select("link, script, iframe, object, video, form")).isEmpty();
            assertThat(html.select("table:not([role=presentation])")).isEmpty();
            assertThat(html.select("img:not([src^=cid:])")).isEmpty();
            assertThat(content.html()).doesNotContain("url(", "@import", "background=");
            assertThat(html.select("a[href]").eachAttr("href"))
                    .allMatch(
                            href -> href.startsWith("https://") || href.startsWith("#") || href.startsWith("mailto:"));
        }
    }

    @Test
    void textThatLooksLikeMarkupStaysText() {
        MailContent content = compose(SampleBriefings.hostile());
        assertThat(content.html())
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;")
                .doesNotContain("<script>", "\u202E");
        assertThat(content.text()).contains("<script>alert(1)</script>").doesNotContain("\u202E", "javascript:");
        assertThat(content.html()).doesNotContain("javascript:", "file:///").contains("${7*7} [[${7*7}]] __${7*7}__");
    }

    @Test
    void plainLinesAreShortEnoughForEveryReader() {
        assertThat(compose(SampleBriefings.fullDay()).text().lines())
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(76));
    }

    @Test
    void aCorrectionSaysSoInSubjectHtmlAndText() {
        MailContent content = compose(SampleBriefings.corrected());
        assertThat(content.subject()).startsWith("CORRECTED rev 2:");
        assertThat(Jsoup.parse(content.html()).text()).contains("CORRECTED rev 2: a late file changed two figures");
        assertThat(content.text().replace('\n', ' ')).contains("CORRECTED rev 2: a late file changed two figures");
    }

    @Test
    void withoutAnUnsubscribeAddressNoneIsShown() {
        MailContent content =
                new MailWriter(TemplateFolder.packaged()).compose(SampleBriefings.quietDay(), List.of(), Imprint.NONE);
        assertThat(content.html()).doesNotContain("Unsubscribe");
        assertThat(content.text()).doesNotContain("Unsubscribe", "Contact");
    }

    @Test
    void theSameBriefingGivesTheSameContentAndTheSamePixels() throws IOException {
        MailContent one = compose(SampleBriefings.hostile());
        MailContent two = compose(SampleBriefings.hostile());
        assertThat(two.html()).isEqualTo(one.html());
        assertThat(two.text()).isEqualTo(one.text());
        for (int i = 0; i < one.pictures().size(); i++) {
            byte[] first = one.pictures().get(i).open().readAllBytes();
            assertThat(Rendered.sha256(two.pictures().get(i).open().readAllBytes()))
                    .isEqualTo(Rendered.sha256(first));
        }
    }
}
