package nightdesk.report;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import nightdesk.briefing.Briefing;
import nightdesk.report.excel.WorkbookReportWriter;
import nightdesk.report.mail.Imprint;
import nightdesk.report.mail.InlinePicture;
import nightdesk.report.mail.MailContent;
import nightdesk.report.mail.MailWriter;
import nightdesk.report.pdf.PdfReportWriter;

/** Prints the SHA-256 of every form of every sample, one line each. */
public final class Hashes {
    private Hashes() {}

    public static void main(String[] arguments) throws IOException {
        new PrintStream(System.out, true, StandardCharsets.UTF_8).print(all());
    }

    static String all() throws IOException {
        TemplateFolder templates = TemplateFolder.packaged();
        StringBuilder out = new StringBuilder();
        for (Map.Entry<String, Briefing> sample : WriteSamples.samples().entrySet()) {
            Briefing briefing = sample.getValue();
            for (PaperSize paper : PaperSize.values()) {
                line(
                        out,
                        sample.getKey() + " pdf " + paper,
                        Rendered.by(new PdfReportWriter(templates, paper), briefing));
                line(
                        out,
                        sample.getKey() + " xlsx " + paper,
                        Rendered.by(new WorkbookReportWriter(templates, paper), briefing));
            }
            MailContent mail = new MailWriter(templates).compose(briefing, List.of(), Imprint.NONE);
            line(out, sample.getKey() + " html", mail.html().getBytes(StandardCharsets.UTF_8));
            line(out, sample.getKey() + " text", mail.text().getBytes(StandardCharsets.UTF_8));
            for (InlinePicture picture : mail.pictures()) {
                line(
                        out,
                        sample.getKey() + " " + picture.fileName(),
                        picture.open().readAllBytes());
            }
        }
        return out.toString();
    }

    private static void line(StringBuilder out, String name, byte[] bytes) {
        out.append(name).append(' ').append(Rendered.sha256(bytes)).append('\n');
    }
}
