package nightdesk.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nightdesk.briefing.Briefing;
import nightdesk.report.excel.WorkbookReportWriter;
import nightdesk.report.mail.Attachment;
import nightdesk.report.mail.Imprint;
import nightdesk.report.mail.InlinePicture;
import nightdesk.report.mail.MailContent;
import nightdesk.report.mail.MailWriter;
import nightdesk.report.pdf.PdfReportWriter;

/** Writes every sample briefing in every form into a folder, to be looked at: {@code java ... nightdesk.report.WriteSamples FOLDER}. */
public final class WriteSamples {
    private WriteSamples() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        TemplateFolder templates = TemplateFolder.packaged();
        for (Map.Entry<String, Briefing> sample : samples().entrySet()) {
            writeMail(new MailWriter(templates), sample.getValue(), folder.resolve(sample.getKey() + "-mail"));
            for (PaperSize paper : PaperSize.values()) {
                Path place = folder.resolve(sample.getKey() + "-" + paper.css());
                write(new PdfReportWriter(templates, paper), sample.getValue(), place);
                write(new WorkbookReportWriter(templates, paper), sample.getValue(), place);
            }
        }
    }

    static Map<String, Briefing> samples() {
        Map<String, Briefing> out = new LinkedHashMap<>();
        out.put("full", SampleBriefings.fullDay());
        out.put("quiet", SampleBriefings.quietDay());
        out.put("first", SampleBriefings.firstEdition());
        out.put("corrected", SampleBriefings.corrected());
        out.put("hostile", SampleBriefings.hostile());
        return out;
    }

    private static void writeMail(MailWriter writer, Briefing briefing, Path folder) throws IOException {
        Files.createDirectories(folder);
        List<Attachment> attachments = List.of(
                new Attachment("briefing.pdf", 84_213, "0123456789abcdef".repeat(4)),
                new Attachment("briefing.xlsx", 1_249_686, "fedcba9876543210".repeat(4)));
        MailContent content = writer.compose(
                briefing,
                attachments,
                new Imprint("desk@nightdesk.example", "mailto:desk@nightdesk.example?subject=unsubscribe"));
        String html = content.html();
        for (InlinePicture picture : content.pictures()) {
            Files.write(folder.resolve(picture.fileName()), picture.open().readAllBytes());
            html = html.replace("cid:" + picture.contentId(), picture.fileName());
        }
        Files.writeString(folder.resolve("mail.html"), html);
        Files.writeString(folder.resolve("mail.txt"), content.text());
    }

    static void write(ReportWriter writer, Briefing briefing, Path folder) throws IOException {
        Files.createDirectories(folder);
        try (OutputStream out = Files.newOutputStream(folder.resolve(writer.fileName()))) {
            writer.write(briefing, out);
        }
    }
}
