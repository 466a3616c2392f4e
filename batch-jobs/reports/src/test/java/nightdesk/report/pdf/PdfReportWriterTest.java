package nightdesk.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TimeZone;
import nightdesk.briefing.Briefing;
import nightdesk.briefing.Section;
import nightdesk.fault.NightdeskException;
import nightdesk.report.PaperSize;
import nightdesk.report.PrintedFigures;
import nightdesk.report.Rendered;
import nightdesk.report.SampleBriefings;
import nightdesk.report.TemplateFolder;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PdfReportWriterTest {
    private static final PdfReportWriter A4 = new PdfReportWriter(TemplateFolder.packaged(), PaperSize.A4);
    private static final PdfReportWriter LETTER = new PdfReportWriter(TemplateFolder.packaged(), PaperSize.LETTER);

    private static PDDocument read(PdfReportWriter writer, Briefing briefing) throws IOException {
        return Loader.loadPDF(Rendered.by(writer, briefing));
    }

    private static String text(PDDocument document, int from, int to) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setSortByPosition(true);
        stripper.setStartPage(from);
        stripper.setEndPage(to);
        return stripper.getText(document).replaceAll("\\s+", " ");
    }

    /** Without white space, since a cell may be broken over two lines. */
    private static String squeezed(String text) {
        return text.replaceAll("\\s+", "");
    }

    @Test
    void everyFigureOfTheBriefingStandsOnPaper() throws IOException {
        try (PDDocument document = read(A4, SampleBriefings.fullDay())) {
            // In the order of the content, where the lines of one cell follow each other.
            String text = squeezed(new PDFTextStripper().getText(document));
            assertThat(PrintedFigures.of(SampleBriefings.fullDay()))
                    .hasSizeGreaterThan(150)
                    .allSatisfy(figure -> assertThat(text).contains(squeezed(figure)));
        }
    }

    @Test
    void thePageOneAloneGivesDateBottomLineFiveNumbersAndThreeStories() throws IOException {
        for (PdfReportWriter writer : List.of(A4, LETTER)) {
            try (PDDocument document = read(writer, SampleBriefings.fullDay())) {
                assertThat(document.getNumberOfPages()).isBetween(2, 4);
                String page = text(document, 1, 1);
                assertThat(page)
                        .contains("Monday 23 November 2026", "rev 1", "No move is confirmed")
                        .contains("1,284", "31.2%", "−18", "~$850 m", "n = 6 vendors watched")
                        .contains("Halden feared that Corvane would leave for Ostara Cloud")
                        .contains("Brightloom raises about $640 million, led by Kestrel Partners")
                        .contains("Pinegrove is in talks to sell up to $1.4 billion")
                        .contains("6 articles, 1 independent source", "event date not stated")
                        .contains("What changed", "Cautions");
            }
        }
    }

    @Test
    void everyPageSaysWhichOfHowManyItIs() throws IOException {
        try (PDDocument document = read(A4, SampleBriefings.fullDay())) {
            int pages = document.getNumberOfPages();
            for (int page = 1; page <= pages; page++) {
                assertThat(text(document, page, page)).contains("Page " + page + " of " + pages);
            }
        }
    }

    @Test
    void everyFontIsEmbeddedAndSubset() throws IOException {
        try (PDDocument document = read(A4, SampleBriefings.hostile())) {
            List<String> names = new ArrayList<>();
            for (PDPage page : document.getPages()) {
                for (var name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                    assertThat(font.getName()).matches("[A-Z]{6}\\+.+");
                    names.add(font.getName().substring(7));
                }
            }
            assertThat(names).contains("SourceSerif4-Bold", "IBMPlexSans-Regular", "IBMPlexSans-SemiBold");
            assertThat(String.join(" ", names)).contains("NotoSansSC", "NotoSansArabic", "NotoEmoji");
        }
    }

    @Test
    void chartsAreVectorsAndNoPictureIsAnImage() throws IOException {
        try (PDDocument document = read(A4, SampleBriefings.fullDay())) {
            int forms = 0;
            for (PDPage page : document.getPages()) {
                for (var name : page.getResources().getXObjectNames()) {
                    PDXObject object = page.getResources().getXObject(name);
                    assertThat(object).isInstanceOf(PDFormXObject.class);
                    forms++;
                }
            }
            assertThat(forms).as("four sparklines, share bars, small multiples").isEqualTo(6);
        }
    }

    @Test
    void everyReferenceLeadsToItsSentenceAndEverySentenceToItsArticle() throws IOException {
        Briefing briefing = SampleBriefings.fullDay();
        try (PDDocument document = read(A4, briefing)) {
            int inside = 0;
            List<String> outside = new ArrayList<>();
            for (PDPage page : document.getPages()) {
                for (PDAnnotation annotation : page.getAnnotations()) {
                    var action = ((PDAnnotationLink) annotation).getAction();
                    if (action instanceof PDActionURI uri) {
                        outside.add(uri.getURI());
                    } else {
                        assertThat(((PDActionGoTo) action).getDestination()).isNotNull();
                        inside++;
                    }
                }
            }
            String all = text(document, 1, document.getNumberOfPages());
            assertThat(inside).isGreaterThanOrEqualTo(30);
            briefing.footnotes().forEach(note -> {
                assertThat(squeezed(all)).contains(squeezed(note.sentence()));
                String url = note.article().url();
                if (url != null) {
                    assertThat(outside).contains(url);
                }
            });
        }
    }

    @Test
    void theOutlineNamesEverySectionAndStory() throws IOException {
        Briefing briefing = SampleBriefings.fullDay();
        try (PDDocument document = read(A4, briefing)) {
            List<String> names = new ArrayList<>();
            for (PDOutlineItem item :
                    document.getDocumentCatalog().getDocumentOutline().children()) {
                names.add(item.getTitle());
                assertThat(item.findDestinationPage(document)).isNotNull();
                item.children().forEach(child -> names.add(child.getTitle()));
            }
            assertThat(names).hasSizeGreaterThanOrEqualTo(8);
            assertThat(names)
                    .containsAll(
                            briefing.sections().stream().map(Section::title).toList());
            assertThat(names).contains("Brightloom raises about $640 million, led by Kestrel Partners");
        }
    }

    @Test
    void theFileNamesItsTitleLanguageAndTheEditionsTimeAndNoOther() throws IOException {
        try (PDDocument document = read(A4, SampleBriefings.fullDay())) {
            var info = document.getDocumentInformation();
            assertThat(info.getTitle()).isEqualTo("Nightdesk, Monday 23 November 2026");
            assertThat(info.getCreationDate().toInstant()).isEqualTo("2026-11-23T06:00:00Z");
            assertThat(info.getModificationDate().toInstant()).isEqualTo("2026-11-23T06:00:00Z");
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en");
            String xmp = new String(
                    document.getDocumentCatalog().getMetadata().toByteArray(), java.nio.charset.StandardCharsets.UTF_8);
            assertThat(xmp).contains("<pdfaid:part>2</pdfaid:part>", "2026-11-23T06:00:00Z");
        }
    }

    @Test
    void noHeadingStandsAloneAtTheEndOfAPage() throws IOException {
        for (PdfReportWriter writer : List.of(A4, LETTER)) {
            for (Briefing briefing :
                    List.of(SampleBriefings.fullDay(), SampleBriefings.corrected(), SampleBriefings.hostile())) {
                try (PDDocument document = read(writer, briefing)) {
                    LastLines lines = new LastLines();
                    for (int page = 1; page <= document.getNumberOfPages(); page++) {
                        assertThat(lines.lastFontOf(document, page)).doesNotContain("SourceSerif4-Bold");
                    }
                }
            }
        }
    }

    @Test
    void aCorrectionSaysSoOnItsFirstPage() throws IOException {
        try (PDDocument document = read(A4, SampleBriefings.corrected())) {
            assertThat(text(document, 1, 1)).contains("CORRECTED rev 2: a late file changed two figures");
            assertThat(text(document, 2, document.getNumberOfPages())).contains("Restated figures");
        }
    }

    @Test
    void aQuietDayIsOnePageWithoutPadding() throws IOException {
        try (PDDocument document = read(A4, SampleBriefings.quietDay())) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            assertThat(text(document, 1, 1))
                    .contains("No significant coverage overnight; all signals within baseline.");
        }
    }

    @Test
    void textThatLooksLikeMarkupIsSetAsTextAndLeadsNowhere() throws IOException {
        try (PDDocument document = read(A4, SampleBriefings.hostile())) {
            String text = new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
            assertThat(text).contains("<script>alert(1)</script><img src=\"http://evil.example/x.png\"/>");
            assertThat(text).contains("safegnp.exe name, zerowidth").doesNotContain("\u202E", "\u200B");
            assertThat(text)
                    .contains("云计算合作", "クラウド", "Łódź, Kraków, Αθήνα, Москва")
                    .contains("\uFFFD\uFFFD\uFFFD");
            for (PDPage page : document.getPages()) {
                for (PDAnnotation annotation : page.getAnnotations()) {
                    if (((PDAnnotationLink) annotation).getAction() instanceof PDActionURI uri) {
                        assertThat(uri.getURI()).startsWith("https://ok.example/");
                    }
                }
            }
        }
    }

    @Test
    void aWordIsNeverCutAtItsApostrophe() throws IOException {
        try (PDDocument document = read(A4, SampleBriefings.fullDay())) {
            String lines = new PDFTextStripper().getText(document);
            assertThat(lines).contains("Halden’s").doesNotContain("’\ns", "’\r\ns");
        }
    }

    @Test
    void twoRendersAreTheSameBytesWhateverTheZone() {
        TimeZone before = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kathmandu"));
            byte[] there = Rendered.by(A4, SampleBriefings.hostile());
            TimeZone.setDefault(TimeZone.getTimeZone("America/St_Johns"));
            assertThat(Rendered.sha256(Rendered.by(A4, SampleBriefings.hostile())))
                    .isEqualTo(Rendered.sha256(there));
        } finally {
            TimeZone.setDefault(before);
        }
    }

    @Test
    void aTemplateMayNotLoadAnythingFromOutside(@TempDir Path folder) throws IOException {
        Files.createDirectories(folder.resolve("pdf"));
        String page = TemplateFolder.packaged().text("pdf/briefing.html");
        Files.writeString(
                folder.resolve("pdf/briefing.html"),
                page.replace("href=\"briefing.css\"", "href=\"file:///etc/hostname\""));
        PdfReportWriter writer = new PdfReportWriter(TemplateFolder.at(folder), PaperSize.A4);
        assertThatThrownBy(() -> Rendered.by(writer, SampleBriefings.quietDay()))
                .isInstanceOf(NightdeskException.class)
                .hasMessage(
                        "pdf template: 'file:///etc/hostname' lies outside the template folder. A page may only load files of that folder.");
    }

    @Test
    void aBrokenTemplateIsNamedWithItsFault(@TempDir Path folder) throws IOException {
        Files.createDirectories(folder.resolve("pdf"));
        Files.writeString(folder.resolve("pdf/briefing.html"), "<html xmlns:th='x'><p th:text='${1 +}'>x</p></html>");
        PdfReportWriter writer = new PdfReportWriter(TemplateFolder.at(folder), PaperSize.A4);
        assertThatThrownBy(() -> Rendered.by(writer, SampleBriefings.quietDay()))
                .isInstanceOf(NightdeskException.class)
                .hasMessageStartingWith(
                        folder.getFileName() + "/pdf/briefing.html, line 1: the template cannot be filled: ")
                .hasMessageEndingWith("Correct it or restore it as shipped.");
    }
}
